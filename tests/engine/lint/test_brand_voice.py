"""A brand's packs bring rules and words; a broken one is named and stops nothing."""

from pathlib import Path

import pytest

from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.lint.linter import Linter


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    (folder / "rules").mkdir(parents=True)
    (folder / "vocabulary").mkdir()
    (folder / "pack.yaml").write_text("name: ours\nversion: '1'\nlanguage: en\n")
    (folder / "vocabulary" / "accept.txt").write_text("brewd\nBig Glorp\n")
    rule = "extends: existence\nmessage: Say what it costs\nlevel: warning\ntokens: [cheap]\n"
    (folder / "rules" / "cheap.yml").write_text(rule)
    return folder


def lint(text: str, *packs: Path) -> LintResult:
    return Linter(LintSettings(packs=packs)).lint(LintRequest(text))


def test_a_packs_rules_are_part_of_the_answer(pack: Path) -> None:
    (finding,) = lint("So cheap", pack).findings
    assert (finding.rule, finding.pack, finding.match) == ("ours.cheap", "ours", "cheap")


def test_a_packs_words_are_spelled_right(pack: Path) -> None:
    assert lint("A brewd, the brewd’s lid, BREWD and a glorp", pack).findings == ()


def test_a_pack_that_is_none_is_named_and_the_rest_is_checked(pack: Path, tmp_path: Path) -> None:
    answer = lint("Teh cheap", tmp_path / "gone", pack)
    assert len(answer.findings) == 2
    assert answer.notices[0].startswith("The voice pack gone is not used")


def test_a_refused_rule_is_counted_in_a_notice(pack: Path) -> None:
    (pack / "rules" / "odd.yml").write_text("extends: existence\nmessage: x\ntokens: ['(']\n")
    answer = lint("So cheap", pack)
    assert len(answer.findings) == 1
    assert "1 part of the voice pack ours can't be used" in answer.notices[0]
