"""Reads vocabulary/corrections.txt: ``wrong -> right`` a line, # begins a comment."""

from __future__ import annotations

from collections.abc import Iterator

from socialdesk.domain.corrections import OwnCorrection
from socialdesk.lint.packs import limits
from socialdesk.lint.packs.pack import Refusal

FILE = "corrections.txt"
ARROW = "->"


def read_corrections(
    data: bytes, file: str
) -> tuple[tuple[OwnCorrection, ...], tuple[Refusal, ...]]:
    """The corrections of one file, a later line of the same word winning, and what is refused."""
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        what, mend = "the file is not UTF-8 text", "save it as UTF-8"
        return (), (Refusal(file, 0, "", what, mend),)
    found: dict[str, OwnCorrection] = {}
    refusals: list[Refusal] = []
    for number, line in _told(lines):
        correction = correction_of(line)
        if correction is None:
            what, mend = "this is no correction", f"write wrong {ARROW} right"
            refusals.append(Refusal(file, number, "", what, mend))
        elif len(found) >= limits.MAX_VOCABULARY:
            what, mend = "too many corrections", f"{limits.MAX_VOCABULARY:,} are allowed"
            refusals.append(Refusal(file, number, "", what, mend))
            break
        else:
            found[correction.wrong.casefold()] = correction
    return tuple(found.values()), tuple(refusals)


def _told(lines: list[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, 1):
        text = "" if line.startswith("#") else line.split("# ", 1)[0].strip()
        if text:
            yield number, text


def correction_of(line: str) -> OwnCorrection | None:
    """The correction that a line tells, ``None`` where it is none."""
    wrong, arrow, right = (part.strip() for part in line.replace("→", ARROW).partition(ARROW))
    fits = len(wrong) <= limits.MAX_WORD and len(right) <= limits.MAX_WORD
    return OwnCorrection(wrong, right) if arrow and wrong and right and fits else None
