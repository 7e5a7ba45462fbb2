"""Words taken for one another ("its" for "it's"), told by the words around them.

Windows of words and not tags: a tagger costs 1.6 ms a post and 0.4 s to load, and is itself led
astray by the very mistakes that are looked for here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import regex

from socialdesk.domain.findings import Level
from socialdesk.lint.spelling import confusions_en, confusions_en_more
from socialdesk.lint.spelling.judge import cased
from socialdesk.lint.spelling.lexicon import plain
from socialdesk.lint.words import Word

_SPAN = 3
_BREAK = "."
_JOINED = regex.compile(r"[ \t\u00a0]+")
_SENTENCE_END = regex.compile(r"[.!?…\n]")


@dataclass(frozen=True)
class Confusion:
    """One context in which ``typed`` (one or two words) stands for ``meant``.

    ``context`` is searched in the window: three words on the left, ``_`` for what was typed, three
    on the right, all lower case, ``.`` for a break, then the mark that ends the sentence.
    """

    rule: str
    typed: str
    meant: str
    context: str
    level: Level
    why: str

    @cached_property
    def pattern(self) -> regex.Pattern[str]:
        return regex.compile(rf"(?<![\w']){self.context}(?![\w'])")


@dataclass(frozen=True)
class Confused:
    """A place where one word stands for another; ``meant`` has its casing."""

    confusion: Confusion
    start: int
    end: int
    meant: str


def find_confused(text: str, words: Sequence[Word], lang: str) -> Iterator[Confused]:
    """The words that stand for others, in order; nothing for a language without contexts."""
    by_word = confusions_by_word(lang)
    if not by_word:
        return
    for at, word in enumerate(words):
        candidates = by_word.get(_lower(word))
        if candidates:
            yield from _first_that_fits(text, words, at, candidates)


@cache
def confusions_by_word(lang: str) -> Mapping[str, tuple[Confusion, ...]]:
    """The contexts by the first word of what was typed."""
    made: dict[str, tuple[Confusion, ...]] = {}
    for module in (confusions_en, confusions_en_more) if lang == "en" else ():
        for rule, why, lines in module.GROUPS:
            for confusion in _parse(rule, why, lines.format(**confusions_en.SETS)):
                first = confusion.typed.split()[0]
                made[first] = (*made.get(first, ()), confusion)
    return made


def _parse(rule: str, why: str, lines: str) -> Iterator[Confusion]:
    """Lines like ``its > it's : _ been``; ``?`` before the colon makes a warning of an error."""
    for line in filter(None, map(str.strip, lines.splitlines())):
        head, _, context = line.partition(" : ")
        typed, _, meant = head.partition(" > ")
        sure = not meant.endswith("?")
        level = Level.ERROR if sure else Level.WARNING
        yield Confusion(f"typos.{rule}", typed, meant.rstrip(" ?"), context, level, why)


def _first_that_fits(
    text: str, words: Sequence[Word], at: int, candidates: tuple[Confusion, ...]
) -> Iterator[Confused]:
    windows: dict[int, str] = {}
    for confusion in candidates:
        count = confusion.typed.count(" ") + 1
        if count not in windows:
            windows[count] = _window(text, words, at, count)
        stands = count == 1 or _lower_run(text, words, at, count) == confusion.typed
        if stands and confusion.pattern.search(windows[count]):
            start, end = words[at].start, words[min(at + count, len(words)) - 1].end
            meant = cased(text[start:end], confusion.meant)
            if "’" in text and "'" not in text:
                meant = meant.replace("'", "’")
            yield Confused(confusion, start, end, meant)
            return


def _window(text: str, words: Sequence[Word], at: int, count: int) -> str:
    last = min(at + count, len(words)) - 1
    before = _walk(text, words, at, -1)[::-1]
    after = _walk(text, words, last, 1)
    end = _SENTENCE_END.search(text, words[last].end)
    mark = end.group() if end else ""
    return " ".join((*before, "_", *after, mark if mark == "?" else ""))


def _walk(text: str, words: Sequence[Word], at: int, step: int) -> list[str]:
    """Up to three words from ``at`` on, then breaks; a word is joined by nothing but space."""
    found: list[str] = []
    while len(found) < _SPAN and 0 <= at + step < len(words):
        left, right = sorted((at, at + step))
        if not _JOINED.fullmatch(text, words[left].end, words[right].start):
            break
        at += step
        found.append(_lower(words[at]))
    return found + [_BREAK] * (_SPAN - len(found))


def _lower_run(text: str, words: Sequence[Word], at: int, count: int) -> str:
    if at + count > len(words):
        return ""
    joined = all(
        _JOINED.fullmatch(text, words[i].end, words[i + 1].start) for i in range(at, at + count - 1)
    )
    return " ".join(_lower(word) for word in words[at : at + count]) if joined else ""


def _lower(word: Word) -> str:
    return plain(word.text).replace("’", "'").lower()
