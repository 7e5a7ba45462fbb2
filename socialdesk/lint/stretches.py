"""Mixed posts: which sentences are in another of the workspace's languages than the whole."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from socialdesk.lint.spelling.speller import Speller
from socialdesk.lint.words import Word

FEWEST_WORDS = 3
"""Fewer words are a quotation or a name, and too few to tell a language by."""
MOSTLY_FOREIGN = 0.5
"""The share of a sentence's words that the post's own language doesn't know."""
KNOWN_THERE = 0.6
"""The share of its words that the other language must know."""


@dataclass(frozen=True)
class Stretch:
    """Words in a row in one language; ``speller`` judges that language."""

    lang: str
    speller: Speller
    words: tuple[Word, ...]


def stretches(
    words: Sequence[Word],
    speller: Speller,
    detect: Callable[[Sequence[Word]], str],
    speller_for: Callable[[str], Speller],
) -> tuple[Stretch, ...]:
    """A post's words by language; one stretch where it is all in ``speller``'s language.

    Dictionaries of other languages are loaded only for a sentence that its own doesn't know.
    """
    found: list[Stretch] = []
    for sentence in _sentences(words):
        judged_by = _other_speller(sentence, speller, detect, speller_for) or speller
        if found and found[-1].lang == judged_by.lang:
            sentence = (*found.pop().words, *sentence)
        found.append(Stretch(judged_by.lang, judged_by, tuple(sentence)))
    return tuple(found)


def _other_speller(
    sentence: Sequence[Word],
    speller: Speller,
    detect: Callable[[Sequence[Word]], str],
    speller_for: Callable[[str], Speller],
) -> Speller | None:
    if len(sentence) < FEWEST_WORDS or _known(sentence, speller) > 1 - MOSTLY_FOREIGN:
        return None
    lang = detect(sentence)
    other = speller_for(lang) if lang != speller.lang else None
    return other if other and _known(sentence, other) >= KNOWN_THERE else None


def _known(words: Sequence[Word], speller: Speller) -> float:
    """The share of the words that a language's dictionary has; none without a dictionary."""
    judge = speller.judge
    if judge is None:
        return 0.0
    return sum(judge.trusts(word.text) or judge.trusts(word.text.lower()) for word in words) / len(
        words
    )


def _sentences(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    sentence: list[Word] = []
    for word in words:
        if word.opens and sentence:
            yield tuple(sentence)
            sentence = []
        sentence.append(word)
    if sentence:
        yield tuple(sentence)
