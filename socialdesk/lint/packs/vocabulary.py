"""Reads accept.txt and reject.txt: one word or phrase a line, # begins a comment.

In reject.txt ``word -> better`` says what to write instead.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from socialdesk.lint.packs import limits
from socialdesk.lint.packs.corrections import ARROW
from socialdesk.lint.packs.pack import Refusal
from socialdesk.lint.rules.exceptions import escaped, is_usable


@dataclass(frozen=True)
class Word:
    """A word, where it stands, and what to write ``instead``, if anything is said."""

    text: str
    file: str
    line: int
    instead: str = ""


@dataclass
class Vocabulary:
    """The words that a pack accepts and rejects."""

    accept: list[Word] = field(default_factory=list)
    reject: list[Word] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


def read_vocabulary(
    contents: dict[str, bytes], accept: tuple[str, ...], reject: tuple[str, ...]
) -> Vocabulary:
    """The words of the named files; files that are not there count as empty."""
    words = Vocabulary()
    for names, into in ((accept, words.accept), (reject, words.reject)):
        for name in names:
            if name in contents:
                _read(contents[name], name, into, words)
    return words


def _read(data: bytes, file: str, into: list[Word], words: Vocabulary) -> None:
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        words.refusals.append(
            Refusal(file, 0, "", "the file is not UTF-8 text", "save it as UTF-8")
        )
        return
    for number, line in enumerate(lines, 1):
        text = line.split("# ", 1)[0].strip() if not line.startswith("#") else ""
        if not text:
            continue
        if len(into) >= limits.MAX_VOCABULARY:
            what, mend = "too many words", f"{limits.MAX_VOCABULARY:,} are allowed"
            words.refusals.append(Refusal(file, number, "", what, mend))
            return
        if len(text) > limits.MAX_WORD:
            words.refusals.append(Refusal(file, number, "", "the word is too long", "shorten it"))
            continue
        wrong, arrow, better = text.partition(f" {ARROW} ")
        word = wrong.strip() if arrow and into is words.reject else text
        better = better.strip() if into is words.reject else ""
        into.append(Word(word if is_usable(word) else escaped(word), file, number, better))
