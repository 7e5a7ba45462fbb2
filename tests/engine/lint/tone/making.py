"""Short ways to ask about tone."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from socialdesk.domain.findings import Finding, FindingKind
from socialdesk.domain.linting import LintRequest, LintSettings
from socialdesk.lint.linter import Linter
from socialdesk.lint.tone.aims import Aim, Aims
from socialdesk.lint.tone.axes import Axis
from socialdesk.lint.tone.deviation import tone_findings
from socialdesk.lint.tone.reading import read

OFFICE = (
    "We regret to inform our customers that the premises will be closed on Monday. "
    "Please utilise the side entrance in order to obtain your order."
)
CHATTY = "Hey folks! We're gonna bake a super yummy batch tomorrow 🎉 See ya, you lovely lot!!"


def score(text: str, axis: Axis, lang: str = "en") -> float:
    """A text's score on one axis."""
    return read(text, lang)[axis].score


def findings(text: str, lang: str = "en", **targets: float) -> list[Finding]:
    """What is said about a text where the voice aims at ``targets`` ± 0.3."""
    aims: Mapping[Axis, Aim] = {Axis(name): Aim(value, 0.3) for name, value in targets.items()}
    return list(tone_findings(text, lang, read(text, lang), Aims("ours", aims)))


@cache
def linter(*packs: Path) -> Linter:
    """A linter with these packs, made once a run."""
    return Linter(LintSettings(packs=packs, languages=("en", "pl")))


def linted(text: str, *packs: Path, lang: str = "en") -> list[Finding]:
    """The tone findings of the whole linter."""
    found = linter(*packs).lint(LintRequest(text, lang=lang)).findings
    return [finding for finding in found if finding.kind is FindingKind.TONE]


def pack(folder: Path, name: str, voice: str, language: str = "en") -> Path:
    """A voice pack of two files."""
    root = folder / name
    root.mkdir()
    (root / "pack.yaml").write_text(f"name: {name}\nlanguage: {language}\n")
    (root / "voice.yaml").write_text(voice)
    return root
