"""Our rules find what Vale finds: the same words and, where Vale is right, the same places."""

import json
from dataclasses import dataclass

import pytest

from tests.conformance.vale_cases import ValeCase, our_findings, places, said, vale_cases

CASES = 869
AGREEMENT = 0.99


@dataclass(frozen=True)
class Difference:
    """Cases in which we mean to differ: those whose rule has ``rule`` and whose text ``text``."""

    reason: str
    rule: dict[str, object]
    text: str = ""

    def covers(self, case: ValeCase) -> bool:
        keys = json.loads(case.rule)
        return case.text.startswith(self.text) and all(
            keys.get(key) == value for key, value in self.rule.items()
        )


INTENDED = (
    Difference(
        "a removal takes one space along, so that no two spaces are left",
        {"action": {"name": "remove"}},
    ),
    Difference(
        "Vale drops the alert because it can't find the full stop again; two are more than one",
        {"token": "[.!?]", "max": 1},
    ),
    Difference(
        "links, names and tags are not spelled wrong, and our dictionary knows e-mail",
        {"extends": "spelling", "custom": True},
        "We're SO excited",
    ),
    Difference(
        "our dictionary knows e-mail, naïve and café",
        {"extends": "spelling", "custom": True},
        "Email us",
    ),
    Difference(
        "a full stop or an ellipsis is not a part of the word before it",
        {"extends": "spelling", "custom": True},
        "One. Two!",
    ),
)

MISPLACED = (
    Difference("Vale's columns are wrong behind emoji joined by ZWJ", {}, "👩\u200d👩"),
    Difference("Vale's columns are wrong behind a curly quote", {"ignorecase": True}, "Don't “"),
    Difference(
        "Vale points at a later full stop, we at the first one", {"token": "[.!?]", "max": 1}
    ),
)


def intended(case: ValeCase) -> bool:
    return any(difference.covers(case) for difference in INTENDED)


def test_all_of_the_cases_are_there() -> None:
    assert len(vale_cases()) == CASES


def test_what_is_found_and_said_agrees_but_for_what_is_listed() -> None:
    different = [c for c in vale_cases() if said(our_findings(c)) != c.said and not intended(c)]
    assert different == []


def test_where_it_is_found_agrees_but_for_what_is_listed() -> None:
    agreeing = [c for c in vale_cases() if said(our_findings(c)) == c.said]
    astray = [c for c in agreeing if places(c.text, our_findings(c)) != c.places]
    assert [c for c in astray if not any(d.covers(c) for d in MISPLACED)] == []


def test_the_listed_differences_are_few() -> None:
    different = [c for c in vale_cases() if said(our_findings(c)) != c.said]
    assert 1 - len(different) / CASES >= AGREEMENT


@pytest.mark.parametrize("difference", [*INTENDED, *MISPLACED], ids=lambda d: d.reason)
def test_each_listed_difference_still_is_one(difference: Difference) -> None:
    covered = [c for c in vale_cases() if difference.covers(c)]
    assert any(
        said(our_findings(c)) != c.said or places(c.text, our_findings(c)) != c.places
        for c in covered
    )


def test_our_own_spans_are_exact_where_vale_is_off() -> None:
    for case in vale_cases():
        for finding in our_findings(case):
            assert case.text[finding.start : finding.end] == finding.match
