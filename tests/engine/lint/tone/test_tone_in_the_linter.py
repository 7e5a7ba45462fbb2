"""The linter scores every text and speaks where a pack has targets."""

from pathlib import Path

from socialdesk.domain.linting import LintRequest
from tests.engine.lint.tone.making import CHATTY, OFFICE, linted, linter, pack

FORMAL = "tone:\n  formality: {target: -0.8, tolerance: 0.2}\n"
CASUAL = "tone:\n  formality: {target: 0.8, tolerance: 0.4}\n"


def test_without_a_pack_scores_have_no_target_and_nothing_is_said() -> None:
    result = linter().lint(LintRequest(CHATTY, lang="en"))
    assert result.tone["formality"].target is None
    assert linted(CHATTY) == []


def test_a_packs_target_is_in_the_result(tmp_path: Path) -> None:
    tone = linter(pack(tmp_path, "formal", FORMAL)).lint(LintRequest(CHATTY, lang="en")).tone
    assert (tone["formality"].target, tone["formality"].tolerance) == (-0.8, 0.2)
    assert tone["humour"].target is None


def test_the_last_pack_with_targets_wins(tmp_path: Path) -> None:
    packs = [pack(tmp_path, name, v) for name, v in (("a", FORMAL), ("b", CASUAL), ("c", ""))]
    assert linted(CHATTY, *packs) == []
    assert [f.pack for f in linted(OFFICE, *packs)] == ["b"]


def test_targets_hold_for_the_packs_own_language_alone(tmp_path: Path) -> None:
    formal = pack(tmp_path, "formal", FORMAL)
    chatty = "Hej, wpadnij do nas jutro na super pyszne bułeczki, będzie fajnie!"
    assert linted(chatty, formal, lang="pl") == []
