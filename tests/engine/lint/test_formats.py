"""What `socialdesk lint` reads and prints, to the letter of INTERFACES."""

import json
from collections.abc import Iterable

import pytest

from socialdesk.domain.findings import Level
from socialdesk.domain.linting import LintRequest, TextKind
from socialdesk.domain.networks import NetworkId, known_networks
from socialdesk.lint.formats import Answer, Tally, as_json, as_jsonl, read_jsonl, run_lint
from socialdesk.lint.packs.voice import AXES
from tests.engine.lint.making import linter

KEYS = [
    *("rule", "kind", "level", "start", "end", "match", "message", "why"),
    *("suggestions", "action", "pack"),
]


def answers(*lines: str) -> Iterable[Answer]:
    return run_lint(linter().lint_batch, read_jsonl(lines))


def test_a_text_is_answered_under_its_id_with_every_promised_key() -> None:
    (line,) = as_jsonl(answers('{"id": {"no": 7}, "text": "See teh shop"}'))
    answer = json.loads(line)
    (finding,) = answer["findings"]
    assert answer["id"] == {"no": 7}
    assert (answer["lang"], set(answer["tone"])) == ("en", set(AXES))
    assert list(finding) == KEYS
    assert (finding["rule"], finding["kind"], finding["start"]) == ("typos.unknown", "typo", 4)


NO_NETWORK = '"network" is not one of ' + ", ".join(network.id for network in known_networks())


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("nope", "line 2: this is not JSON"),
        ("[1]", 'line 2: write an object such as {"id": 1, "text": "…"}'),
        ('{"id": 1}', 'line 2: "text" is missing or not a string'),
        ('{"text": "a", "network": "myspace"}', f"line 2: {NO_NETWORK}"),
        ('{"text": "a", "kind": 5}', 'line 2: "kind" is not one of post, reply'),
        ('{"text": "a", "lang": "../x"}', 'line 2: "lang" is not a language code such as "en"'),
        ("[" * 100_000, "line 2: this is not JSON"),
    ],
)
def test_a_line_that_is_no_text_is_answered_in_its_place(line: str, error: str) -> None:
    said = [json.loads(x) for x in as_jsonl(answers('{"text": "a"}', line, '{"text": "b"}'))]
    assert said[1] == {"id": None, "error": error}
    assert "findings" in said[2]


def test_a_line_overrules_the_defaults() -> None:
    line = '{"text": "a", "lang": "pl", "network": "bluesky", "kind": "reply"}'
    (entry,) = read_jsonl([line], LintRequest("", lang="en"))
    assert entry.request == LintRequest("a", "pl", NetworkId.BLUESKY, TextKind.REPLY)


def test_blank_lines_are_skipped_and_counted() -> None:
    assert [entry.error for entry in read_jsonl(["", "{", " "])] == ["line 2: this is not JSON"]


def test_half_an_emoji_and_line_separators_come_out_as_valid_json_lines() -> None:
    (line,) = as_jsonl(answers('{"id": "\\u2028", "text": "\\ud83d \\u2028 teh"}'))
    assert len(line.encode().splitlines()) == len(line.splitlines()) == 1
    assert json.loads(line)["id"] == "\u2028"


def test_json_is_one_array_of_the_same_objects() -> None:
    lines = ('{"id": 1, "text": "teh"}', '{"id": 2, "text": "the"}')
    joined = json.loads("".join(as_json(answers(*lines))))
    assert joined == [json.loads(line) for line in as_jsonl(answers(*lines))]
    assert "".join(as_json([])) == "[]"


@pytest.mark.parametrize(
    ("line", "fail_on", "code"),
    [
        ('{"text": "fine"}', Level.SUGGESTION, 0),
        ('{"text": "teh"}', Level.ERROR, 1),
        ('{"text": "a mug mug here"}', Level.ERROR, 0),
        ('{"text": "a mug mug here"}', Level.WARNING, 1),
        ("nope", Level.ERROR, 2),
    ],
)
def test_the_exit_code_says_what_was_found(line: str, fail_on: Level, code: int) -> None:
    tally = Tally(fail_on)
    assert len(list(tally.count(answers(line)))) == 1
    assert tally.exit_code == code
