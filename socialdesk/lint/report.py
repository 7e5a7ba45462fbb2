"""The findings as lines for people: ``file:line:column: level: message [rule]``."""

from collections.abc import Iterable, Iterator, Mapping

from socialdesk.domain.findings import Finding, FixAction, Level
from socialdesk.lint.formats import Answer

_COLOURS = {Level.ERROR: "31", Level.WARNING: "33", Level.SUGGESTION: "36"}
_OTHERS_SHOWN = 3


def wants_colour(environ: Mapping[str, str], is_terminal: bool) -> bool:
    """Whether to colour: on a terminal, unless NO_COLOR is set to anything (no-color.org)."""
    return is_terminal and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"


def as_text(answers: Iterable[Answer], colour: bool = False) -> Iterator[str]:
    """A line a finding, each notice once, and a line that sums up. Columns count code points."""
    counts = dict.fromkeys(Level, 0)
    texts = 0
    said: set[str] = set()
    for answer in answers:
        name = str(answer.entry.id)
        if answer.result is None or answer.entry.request is None:
            yield f"error: {answer.entry.error}"
            continue
        texts += 1
        for finding in answer.result.findings:
            counts[finding.level] += 1
            yield _line(name, answer.entry.request.text, finding, colour)
        for notice in answer.result.notices:
            if notice not in said:
                said.add(notice)
                yield f"note: {notice}"
    yield _summary(counts, texts)


def _line(name: str, text: str, finding: Finding, colour: bool) -> str:
    row, column = position(text, finding.start)
    level = _painted(finding.level.value, _COLOURS[finding.level], colour)
    rule = _painted(f"[{finding.rule}]", "2", colour)
    place = _painted(f"{name}:{row}:{column}:", "1", colour)
    return f"{place} {level}: {_one_line(finding.message)}{_other_fixes(finding)} {rule}"


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of a code point."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _other_fixes(finding: Finding) -> str:
    others = [s for s in finding.suggestions if f"“{s}”" not in finding.message][:_OTHERS_SHOWN]
    if not others or finding.action is not FixAction.REPLACE:
        return ""
    return f" (or {', '.join(_one_line(other) for other in others)})"


def _one_line(text: str) -> str:
    """Text from a stranger, fit for a terminal: no line breaks, no control codes."""
    return "".join(c if c.isprintable() or c in _SHOWN else " " for c in text)


_SHOWN = "\u200d\ufe0f\u00a0"


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def _summary(counts: Mapping[Level, int], texts: int) -> str:
    checked = _counted(texts, "text")
    if not any(counts.values()):
        return f"{checked} checked, nothing found"
    found = ", ".join(_counted(n, level.value) for level, n in counts.items() if n)
    return f"{checked} checked: {found}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
