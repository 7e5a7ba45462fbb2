"""typos.own: what a brand always corrects goes before what a dictionary says."""

from pathlib import Path

import pytest

from socialdesk.domain.findings import Finding, FindingKind
from socialdesk.domain.linting import LintRequest, LintSettings
from socialdesk.lint.linter import Linter
from socialdesk.lint.packs import load_pack

LINES = """\
# what we never write
recieve -> get
facebook → Facebook
e shop -> webshop
don't -> do not
naïve -> naive
"""


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs") / "ours"
    (folder / "vocabulary").mkdir(parents=True)
    (folder / "pack.yaml").write_text("name: ours\n")
    (folder / "vocabulary" / "corrections.txt").write_text(LINES, "utf-8")
    (folder / "vocabulary" / "accept.txt").write_text("facebook\n")
    return folder


@pytest.fixture(scope="module")
def linter(pack: Path) -> Linter:
    return Linter(LintSettings(packs=(pack,)))


def _typos(linter: Linter, text: str) -> list[tuple[str, tuple[str, ...]]]:
    def told(finding: Finding) -> tuple[str, tuple[str, ...]]:
        return finding.match, finding.suggestions

    found = linter.lint(LintRequest(text)).findings
    return [told(f) for f in found if f.kind is FindingKind.TYPO]


@pytest.mark.parametrize(
    ("text", "match", "meant"),
    [
        ("You recieve a gift.", "recieve", "get"),
        ("Recieve a gift.", "Recieve", "Get"),
        ("RECIEVE A GIFT", "RECIEVE", "GET"),
        ("Find us on facebook!", "facebook", "Facebook"),
        ("Our e shop is open.", "e shop", "webshop"),
        ("We don’t ship on Sundays.", "don’t", "do not"),
        ("Nai\u0308ve and naïve.", "naïve", "naive"),
    ],
)
def test_it_is_the_only_thing_said_of_the_place(
    linter: Linter, text: str, match: str, meant: str
) -> None:
    assert _typos(linter, text) == [(match, (meant,))]


@pytest.mark.parametrize(
    "text", ["Facebook is down.", "See facebook.com/shop", "#facebook @facebook", "Mein facebooks"]
)
def test_what_stands_right_or_is_no_word_is_left_alone(linter: Linter, text: str) -> None:
    assert "typos.own" not in [f.rule for f in linter.lint(LintRequest(text)).findings]


def test_a_line_that_tells_no_correction_is_refused_by_name(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "pack.yaml").write_text("name: theirs\n")
    (tmp_path / "vocabulary" / "corrections.txt").write_text("teh the\na -> b\n-> c\n")
    loaded = load_pack(tmp_path)
    assert [(r.file, r.line) for r in loaded.refusals] == [
        ("vocabulary/corrections.txt", 1),
        ("vocabulary/corrections.txt", 3),
    ]
    assert len(loaded.corrections) == 1
