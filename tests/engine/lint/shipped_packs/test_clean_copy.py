"""Well-written posts and kind replies in six languages pass the shipped packs."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from socialdesk.domain.findings import Finding, FindingKind, Level
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.paths import shipped

HERE = Path(__file__).parent
CORES = {
    "en": "core",
    "pl": "core-pl",
    "he": "core-he",
    "be": "core-be",
    "hr": "core-hr",
    "fi": "core-fi",
}
VOICES = ("friendly-shop", "professional", "playful", "cheeky")
MOST_REMARKS = {"professional": 2}
"""Suggestions on all clean English texts together; one or none for a voice not named here."""


@cache
def rules_of(*names: str) -> RuleSet:
    return RuleSet([load_pack(shipped("voice_rules") / name) for name in names])


def texts(lang: str) -> Iterator[tuple[str, TextKind]]:
    for kind, name in ((TextKind.POST, "posts"), (TextKind.REPLY, "replies")):
        for line in (HERE / f"{name}.{lang}.txt").read_text("utf-8").splitlines():
            yield line, kind


def findings(rules: RuleSet, lang: str) -> list[Finding]:
    return [f for text, kind in texts(lang) for f in rules.check(text, kind=kind, lang=lang)]


def shown(found: list[Finding]) -> list[str]:
    return [f"{f.rule}: {f.match}" for f in found]


@pytest.mark.parametrize(("lang", "core"), CORES.items())
def test_good_copy_gets_promises_marked_and_nothing_else(lang: str, core: str) -> None:
    found = findings(rules_of(core), lang)
    assert shown([f for f in found if f.kind is not FindingKind.PROMISE]) == []


@pytest.mark.parametrize(("lang", "core"), CORES.items())
def test_promises_in_good_copy_stay_a_handful(lang: str, core: str) -> None:
    assert 1 <= len(findings(rules_of(core), lang)) <= 3


@pytest.mark.parametrize("voice", VOICES)
def test_a_voice_on_top_of_the_core_warns_of_nothing_in_good_copy(voice: str) -> None:
    found = findings(rules_of("core", voice), "en")
    assert shown([f for f in found if f.level is not Level.SUGGESTION]) == []


@pytest.mark.parametrize("voice", VOICES)
def test_a_voice_on_top_of_the_core_suggests_next_to_nothing(voice: str) -> None:
    found = [f for f in findings(rules_of("core", voice), "en") if f.pack == voice]
    assert len(found) <= MOST_REMARKS.get(voice, 1), shown(found)


@pytest.mark.parametrize("lang", CORES)
def test_a_pack_says_nothing_about_another_language(lang: str) -> None:
    others = rules_of(*(core for other, core in CORES.items() if other != lang))
    assert shown(findings(others, lang)) == []
