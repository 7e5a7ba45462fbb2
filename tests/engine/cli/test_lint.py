"""``socialdesk lint`` for people and for scripts."""

import json
from pathlib import Path

from tests.engine.cli.conftest import Call


def test_a_slip_in_a_file_is_named_by_line_and_column(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text("Fresh bread.\nYou will recieve it today.\n")
    said = call("lint", str(file))
    assert said.code == 1
    assert f"{file}:2:10: error:" in said.out
    assert "receive" in said.out


def test_clean_copy_passes(call: Call) -> None:
    said = call("lint", stdin="Fresh bread at eight, and it is still warm.\n")
    assert (said.code, said.out) == (0, "1 text checked, nothing found\n")


def test_json_lines_come_back_in_order_with_their_ids(call: Call) -> None:
    lines = [json.dumps({"id": name, "text": "I recieve it"}) for name in ("a", "b")]
    said = call("lint", "--format", "jsonl", stdin="\n".join(lines))
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", "b"]
    (finding,) = answers[0]["findings"]
    assert (finding["start"], finding["end"], finding["match"]) == (2, 9, "recieve")
    assert finding["suggestions"][0] == "receive"


def test_a_line_that_is_no_text_is_told_and_the_rest_goes_on(call: Call) -> None:
    said = call("lint", "--format", "jsonl", stdin='{"text": "Bread"}\nnonsense\n{"text": "Rolls"}')
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert said.code == 2
    assert len(answers) == 3
    assert answers[1] == {"id": None, "error": "line 2: this is not JSON"}


def test_json_is_one_array(call: Call) -> None:
    (answer,) = call("lint", "--format", "json", stdin="Bread").json
    assert set(answer) >= {"id", "lang", "findings", "tone"}


def test_what_counts_as_failing_can_be_chosen(call: Call) -> None:
    text = "Everything must go, and it is GONE FOREVER TODAY."
    assert call("lint", "--fail-on", "error", stdin=text).code == 0
    assert call("lint", "--fail-on", "suggestion", stdin=text).code == 1


def test_a_networks_limit_is_checked_when_it_is_named(call: Call) -> None:
    said = call("lint", "--network", "bluesky", stdin="bread " * 60)
    assert "too long for Bluesky" in said.out


def test_a_file_that_is_not_there_is_one_line(call: Call) -> None:
    said = call("lint", "/nowhere.txt")
    assert (said.code, said.err.count("\n")) == (2, 1)


def test_an_unknown_pack_is_one_line(call: Call) -> None:
    said = call("lint", "--pack", "nobodys", stdin="Bread")
    assert said.code == 2
    assert "there is no voice pack “nobodys”" in said.err
