"""The checkers that are compared, each as texts in, marks out."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import regex

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.domain.linting import LintRequest, LintSettings
from socialdesk.lint.linter import Linter
from socialdesk.lint.spelling.sources import find_sources

_WORD = regex.compile(r"(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:['’\"״][\p{L}\p{M}]+)*")
_NOT_TEXT = regex.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\S+\.\p{L}{2,4}/\S*|[@#]\S+")
_CODESPELL = regex.compile(r":(\d+): (\S+) ==> (.*)")


@dataclass(frozen=True)
class Mark:
    """A place a checker marks. ``offers`` makes its suggestions, the best first."""

    start: int
    end: int
    sure: bool = True
    rule: str = ""
    offers: Callable[[], Sequence[str]] = field(default=tuple)


Checker = Callable[[list[str], str], list[list[Mark]]]


def socialdesk(texts: list[str], lang: str) -> list[list[Mark]]:
    """Our findings of kind typo; sure where the level is error."""
    linter = Linter(LintSettings(languages=(lang,)))
    results = linter.lint_all(LintRequest(text, lang=lang) for text in texts)
    return [
        [
            Mark(f.start, f.end, f.level is Level.ERROR, f.rule, lambda f=f: f.suggestions)
            for f in result.findings
            if f.kind is FindingKind.TYPO
        ]
        for result in results
    ]


def hunspell(texts: list[str], lang: str, *, lower_only: bool = False) -> list[list[Mark]]:
    """Every word the dictionary lacks, outside links, @names and #tags."""
    from hunspell import Hunspell

    source = find_sources(lang, ())[0]
    dictionary: Any = Hunspell(source.name, hunspell_data_dir=str(source.folder))
    marks: list[list[Mark]] = []
    for text in texts:
        masked = _NOT_TEXT.sub(lambda m: " " * len(m.group()), text)
        words = [m for m in _WORD.finditer(masked) if not (lower_only and not m.group().islower())]
        marks.append([_unknown(dictionary, m) for m in words if not _spelled(dictionary, m)])
    return marks


def hunspell_lower(texts: list[str], lang: str) -> list[list[Mark]]:
    """The same for words without a capital."""
    return hunspell(texts, lang, lower_only=True)


def codespell(texts: list[str], lang: str) -> list[list[Mark]]:
    """codespell with its default list; it knows English only."""
    marks: list[list[Mark]] = [[] for _ in texts]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.txt"
        path.write_text("\n".join(texts) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "codespell_lib", "--disable-colors", str(path)]
        printed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    for line, word, fixes in _CODESPELL.findall(printed):
        text = texts[int(line) - 1]
        offers = tuple(f.strip() for f in fixes.split("|")[0].split(",") if f.strip())
        for match in regex.finditer(rf"(?<!\w){regex.escape(word)}(?!\w)", text):
            mark = Mark(*match.span(), offers=lambda offers=offers: offers)
            if (mark.start, mark.end) not in {(m.start, m.end) for m in marks[int(line) - 1]}:
                marks[int(line) - 1].append(mark)
    return marks


def _spelled(dictionary: Any, match: regex.Match[str]) -> bool:
    try:
        return bool(dictionary.spell(match.group().replace("’", "'")))
    except UnicodeEncodeError:
        return False


def _unknown(dictionary: Any, match: regex.Match[str]) -> Mark:
    word = match.group()
    return Mark(*match.span(), rule="hunspell", offers=lambda: tuple(dictionary.suggest(word)))
