"""``socialdesk languages`` says what serves each language."""

from tests.engine.cli.conftest import Call


def test_each_language_is_a_line_with_how_well_it_is_served(call: Call) -> None:
    said = call("languages")
    assert said.code == 0
    assert "English (en): full" in said.out.splitlines()


def test_json_has_the_same_for_scripts(call: Call) -> None:
    english = call("languages", "--json").json[0]
    assert (english["lang"], english["service"]) == ("en", "full")
    assert english["dictionaries"]
