"""Findings as SARIF: where, what, why and what to write instead."""

import json
from typing import Any

from socialdesk.domain.findings import Level
from socialdesk.domain.linting import LintRequest, LintResult
from socialdesk.lint.formats import Answer, Entry
from socialdesk.lint.sarif import as_sarif
from tests.engine.factories import a_finding

TEXT = "Soup 👩‍👩‍👧‍👦\nteh bread"
TYPO = a_finding(rule="typos.unknown", start=13, end=16, match="teh", suggestions=("the", "tea"))


def run_of(*answers: Answer) -> dict[str, Any]:
    (text,) = as_sarif(answers)
    log = json.loads(text)
    assert log["version"] == "2.1.0"
    run: dict[str, Any] = log["runs"][0]
    return run


def answer(*findings: Any, name: str = "posts/a b.txt", notices: tuple[str, ...] = ()) -> Answer:
    return Answer(Entry(name, LintRequest(TEXT)), LintResult("en", findings, {}, notices))


def test_a_finding_has_its_place_in_lines_and_code_points() -> None:
    (result,) = run_of(answer(TYPO))["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "posts/a%20b.txt"}
    assert place["region"] == {
        "startLine": 2,
        "startColumn": 1,
        "endLine": 2,
        "endColumn": 4,
        "charOffset": 13,
        "charLength": 3,
    }


def test_each_fix_is_a_change_that_can_be_made() -> None:
    (result,) = run_of(answer(TYPO))["results"]
    changes = [fix["artifactChanges"][0]["replacements"][0] for fix in result["fixes"]]
    assert [change["insertedContent"]["text"] for change in changes] == ["the", "tea"]
    assert changes[0]["deletedRegion"] == {"charOffset": 13, "charLength": 3}


def test_a_rule_is_told_once_with_its_why() -> None:
    other = a_finding(rule="core.blame", level=Level.SUGGESTION)
    run = run_of(answer(other, TYPO), answer(TYPO))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["core.blame", "typos.unknown"]
    assert rules[1]["fullDescription"]["text"] == TYPO.why
    assert run["results"][0]["level"] == "note"


def test_what_was_not_checked_is_a_notification() -> None:
    run = run_of(answer(notices=("No dictionary",)), Answer(Entry(None, None, "line 3: no JSON")))
    notices = run["invocations"][0]["toolExecutionNotifications"]
    assert [n["message"]["text"] for n in notices] == ["No dictionary", "line 3: no JSON"]


def test_a_finding_about_the_whole_post_has_no_region() -> None:
    (result,) = run_of(answer(a_finding(start=0, end=0, match=""), name="-"))["results"]
    place = {"artifactLocation": {"uri": "stdin"}}
    assert result["locations"] == [{"physicalLocation": place}]
