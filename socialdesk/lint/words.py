"""The words of a text as a reader sees them: whole, with apostrophes and hyphens inside.

spaCy splits "don't" in two for its tagger; a checker that underlines needs what people call a word.
"""

from dataclasses import dataclass

import regex

from socialdesk.lint.social import SocialKind, SocialToken


@dataclass(frozen=True)
class Word:
    """A word between social tokens. ``opens`` where a capital would be expected anyway."""

    text: str
    start: int
    end: int
    opens: bool


APOSTROPHES = "'’ʼ`´"
HYPHENS = "-‐‑"

# Hebrew marks an acronym with a double quote before its last letter; any other quote is a quote.
_WORD = regex.compile(
    rf"""[\p{{L}}\p{{M}}]++
    (?: [{APOSTROPHES}\{HYPHENS}][\p{{L}}\p{{M}}]++
      | (?<=\p{{Hebrew}}) (?:["״](?=\p{{Hebrew}}(?!\p{{Hebrew}})) | ׳(?=\p{{Hebrew}}))
        [\p{{L}}\p{{M}}]++
    )*+""",
    regex.VERBOSE,
)
_OPENS = regex.compile(r"[\n\r.!?…:;•·|/*>–—“„«(\[¡¿]|\s-\s")
_ENDS_SENTENCE = frozenset(SocialKind) - {SocialKind.MENTION}


def find_words(text: str, social: tuple[SocialToken, ...]) -> tuple[Word, ...]:
    """The words of ``text`` outside the social tokens, in order."""
    words: list[Word] = []
    after, opens = 0, True
    for token in (*social, None):
        for match in _WORD.finditer(text, after, token.start if token else len(text)):
            start, end = match.span()
            opens = opens or _OPENS.search(text, after, start) is not None
            words.append(Word(match.group(), start, end, opens))
            after, opens = end, False
        if token:
            after, opens = token.end, token.kind in _ENDS_SENTENCE
    return tuple(words)
