"""What the program says passes its own core voice, and asks, thanks and shouts at nobody."""

import re

import pytest

from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.scopes import Scope
from socialdesk.paths import shipped
from tests.frame.own_words import Saying, sayings

OF_A_MACHINE = re.compile(r"\b(?:please|oops|whoops|uh-oh|successfully|abort)\b|!(?=\s|$)", re.I)
BUTTONS = {"Add picture", "Add pictures"}
"""What they say is what they do; in a post it would be a note to oneself that was left in."""
ALL = list(sayings())


@pytest.fixture(scope="module")
def core() -> RuleSet:
    return RuleSet([load_pack(shipped("voice_rules") / "core")])


def about_any_text(rules: RuleSet, finding: Finding) -> bool:
    """Whether it is no rule for posts as such, which wait for their day ("tomorrow")."""
    (placed,) = [placed for placed in rules.placed if placed.id == finding.rule]
    return Scope.POST not in placed.rule.header.scopes


def remarks(rules: RuleSet, said: Saying) -> list[str]:
    found = rules.check(said.text, kind=TextKind.POST, lang="en")
    return [f"{said}: {f.message} [{f.rule}]" for f in found if about_any_text(rules, f)]


def test_the_programs_words_are_found_in_its_source() -> None:
    assert len(ALL) > 1_000


def test_the_programs_words_pass_its_own_core_voice(core: RuleSet) -> None:
    told = [said for said in ALL if said.text not in BUTTONS]
    assert [remark for said in told for remark in remarks(core, said)] == []


def test_the_program_neither_begs_nor_shouts() -> None:
    assert [str(said) for said in ALL if OF_A_MACHINE.search(said.text)] == []
