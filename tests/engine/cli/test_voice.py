"""``socialdesk voice``: packs in, packs out, and what applies."""

import json
from pathlib import Path

from tests.engine.cli.conftest import Call

RULE = "extends: existence\nmessage: Avoid '%s'\nlevel: warning\ntokens: [cheap]\n"
BROKEN = "extends: magic\nmessage: Hm\n"


def _a_style(folder: Path) -> str:
    style = folder / "Shop"
    style.mkdir()
    (style / "Cheap.yml").write_text(RULE)
    (style / "Broken.yml").write_text(BROKEN)
    return str(style)


def test_shipped_packs_are_listed(call: Call) -> None:
    names = [pack["name"] for pack in call("voice", "list", "--json").json]
    assert "friendly-shop" in names


def test_a_check_names_file_line_and_rule_of_what_is_refused(call: Call, tmp_path: Path) -> None:
    said = call("voice", "check", _a_style(tmp_path))
    assert said.code == 1
    assert said.out.startswith("Broken.yml:1: ")
    assert "1 rules can be used, 1 not." in said.out


def test_what_is_no_pack_is_one_line(call: Call, tmp_path: Path) -> None:
    (tmp_path / "photo.zip").write_bytes(b"no zip")
    said = call("voice", "check", str(tmp_path / "photo.zip"))
    assert (said.code, said.err.count("\n")) == (2, 1)


def test_the_tests_of_a_shipped_pack_hold(call: Call) -> None:
    said = call("voice", "tests", "friendly-shop", "--json")
    assert (said.code, said.json["failures"]) == (0, [])


def test_an_imported_style_can_be_linted_with(call: Call, tmp_path: Path) -> None:
    assert call("voice", "import", _a_style(tmp_path), "--name", "ours").code == 1
    said = call("lint", "--pack", "ours", "--format", "json", stdin="A cheap mug")
    assert [finding["rule"] for finding in said.json[0]["findings"]] == ["ours.Cheap"]


def test_an_exported_pack_does_the_same_as_the_one_it_came_from(call: Call, tmp_path: Path) -> None:
    file = str(tmp_path / "out.voicepack")
    call("voice", "export", "friendly-shop", "-o", file)
    said = call("voice", "diff", "friendly-shop", file)
    assert (said.code, said.out) == (0, "The two packs do the same.\n")


def test_what_applies_is_told_with_the_pack_that_set_it(call: Call) -> None:
    rules = call("voice", "show", "--json").json["rules"]
    (rule,) = [rule for rule in rules if rule["rule"] == "friendly-shop.click-here"]
    assert (rule["level"], rule["set_by"]) == ("suggestion", "friendly-shop")


def _posts(count: int) -> str:
    lines = [f"Fresh rolls no. {n} are out of the oven, come and get them!" for n in range(count)]
    return "\n".join(json.dumps({"id": n, "text": line}) for n, line in enumerate(lines))


def test_a_voice_is_learned_handed_on_and_scored_with(call: Call, tmp_path: Path) -> None:
    file = str(tmp_path / "bakery.voicepack")
    assert call("voice", "learn", "--name", "bakery", "-o", file, "-", stdin=_posts(30)).code == 0
    assert call("voice", "import", file, "--name", "ours").code == 0
    texts = '{"id": "own", "text": "Fresh rolls no. 7 are out, come and get them!"}\n'
    texts += '{"id": "other", "text": "Pursuant to clause 4, remittance is due forthwith."}\n'
    said = [
        json.loads(line) for line in call("voice", "score", "ours", stdin=texts).out.splitlines()
    ]
    assert [answer["id"] for answer in said] == ["own", "other"]
    assert said[0]["distance"] < said[1]["distance"]
    assert set(said[1]["evidence"][0]) == {"what", "start", "end", "weight"}


def test_too_few_posts_are_one_line(call: Call) -> None:
    said = call("voice", "learn", "--name", "bakery", "-", stdin=_posts(5))
    assert (said.code, said.err.count("\n")) == (2, 1)


def test_a_line_that_is_no_text_does_not_stop_the_scoring(call: Call) -> None:
    said = call("voice", "score", "friendly-shop", stdin='nonsense\n{"id": 1, "text": "Hi"}\n')
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert said.code == 2
    assert "error" in answers[0]
    assert answers[1]["id"] == 1
