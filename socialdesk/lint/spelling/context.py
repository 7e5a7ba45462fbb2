"""How well a word fits between its neighbours: the language half of the noisy channel.

There are no counts of word pairs that we may ship, so this is what a grammar says of little words
("to" takes a base form, "these" a plural) and pairs that shops and their customers write every
day. A fit is on the scale of a zipf frequency: 1 is worth ten times the uses.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from socialdesk.domain.findings import Level
from socialdesk.lint.spelling.articles import article_before
from socialdesk.lint.spelling.informal import is_informal
from socialdesk.lint.spelling.judge import Judge, Verdict
from socialdesk.lint.spelling.lexicon import Correction, plain
from socialdesk.lint.spelling.word_pairs_en import PAIRS
from socialdesk.lint.words import Word

SAID_BEFORE = 0.8
"""What it counts that the same text, or the brand in its other posts, writes a word."""
_PAIR = 1.0
_FRAME = 0.5
_SHORTEST_SAID = 4
_EVERYBODYS = 3.5
_SURELY_OWN = 6
"""In how many posts a word stands that looks like a slip and must be the brand's own."""


@dataclass(frozen=True)
class Surroundings:
    """The words beside a place, empty at an edge; the folded ones that the text holds elsewhere;
    and in how many of its posts the brand uses each of its own.
    """

    before: str = ""
    after: str = ""
    elsewhere: Collection[str] = ()
    own_words: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(
        cls, text: str, words: Sequence[Word], at: int, own_words: Mapping[str, int]
    ) -> "Surroundings":
        """What stands around ``words[at]``; only space may lie between neighbours."""
        word = words[at]
        before, after = (
            words[at - 1] if at else None,
            words[at + 1] if at + 1 < len(words) else None,
        )
        return cls(
            plain(before.text) if before and text[before.end : word.start].isspace() else "",
            plain(after.text) if after and text[word.end : after.start].isspace() else "",
            frozenset(plain(other.text).casefold() for other in words if other is not word),
            own_words,
        )


def in_context(
    corrections: Sequence[Correction], around: Surroundings, lang: str
) -> tuple[Correction, ...]:
    """The corrections by their score and their fit together, the best first."""
    if len(corrections) < 2:
        return tuple(corrections)
    fitted = [replace(c, zipf=c.zipf + fit(c.text.lower(), around, lang)) for c in corrections]
    return tuple(sorted(fitted, key=lambda c: -c.score))


def fit(word: str, around: Surroundings, lang: str) -> float:
    """How much likelier (or less likely) a lower-case word is in this place than anywhere."""
    is_said = word in around.elsewhere or word in around.own_words
    said = SAID_BEFORE if len(word) >= _SHORTEST_SAID and is_said else 0.0
    if lang != "en":
        return said
    before, after = around.before.lower(), around.after.lower()
    paired = _PAIR * ((before, word) in PAIRS) + _PAIR * ((word, after) in PAIRS)
    return said + paired + _grammar(before, word, after)


def level_beside(verdict: Verdict, word: str, around: Surroundings, judge: Judge) -> Level | None:
    """The level of a verdict in its place: beside foreign words a word is likely foreign too."""
    if verdict.level is None or judge.is_usual_slip(word):
        return verdict.level
    if own := around.own_words.get(plain(word).casefold(), 0):
        # A brand that repeats itself may repeat its slip, but not for long.
        may_be_slip = verdict.level is Level.ERROR and own < _SURELY_OWN
        return Level.SUGGESTION if may_be_slip else None
    if not any(_is_foreign(near, judge) for near in (around.before, around.after)):
        return verdict.level
    is_slip = verdict.level is Level.ERROR and len(word) > _SHORTEST_SAID
    return Level.WARNING if is_slip else None


def _is_foreign(word: str, judge: Judge) -> bool:
    """Whether no dictionary has a lower-case word, which yet is no slip and no slang."""
    if judge.is_strange(word):
        return True
    if not word.islower() or judge.lexicon.lang != "en" or judge.lexicon.knows(word):
        return False
    used = judge.lexicon.zipf(word) < _EVERYBODYS and not is_informal(word, "en")
    return used and judge.judge(word, False).level is not Level.ERROR


def _grammar(before: str, word: str, after: str) -> float:
    total = 0.0
    if before in ("a", "an"):
        right = article_before(word)
        total -= 2 * _FRAME * (right not in ("", before))
    if after == "than" and not _is_comparative(word):
        total -= _FRAME
    for left, likes, dislikes in _FRAMES:
        if before in left:
            total += _FRAME * likes(word) - _FRAME * dislikes(word)
    return total


def _is_comparative(word: str) -> bool:
    return word.endswith("er") or word in ("more", "less", "worse", "rather", "different", "other")


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "ous"))


def _is_inflected(word: str) -> bool:
    return _is_plural(word) or (len(word) > 5 and word.endswith(("ing", "ed")))


def _describes(word: str) -> bool:
    endings = ("ed", "ful", "ous", "able", "ible", "ive", "ent", "ant", "ic", "less", "al", "y")
    return len(word) > 4 and word.endswith(endings)


def _is_participle(word: str) -> bool:
    return len(word) > 4 and word.endswith(("ed", "en", "ght", "wn"))


def _goes_on(word: str) -> bool:
    return len(word) > 5 and word.endswith("ing")


def _is_adverb(word: str) -> bool:
    return len(word) > 4 and word.endswith("ly")


def _never(word: str) -> bool:
    return False


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_FRAMES: tuple[tuple[frozenset[str], Callable[[str], bool], Callable[[str], bool]], ...] = (
    (_words("a an another each every this one"), _never, _is_plural),
    (
        _words("these those many few several both two three four five six seven eight nine ten"),
        _is_plural,
        _goes_on,
    ),
    (
        _words(
            "to will can could would should may might must cannot can't won't don't doesn't didn't "
            "wouldn't couldn't shouldn't did do does let's please i'll we'll you'll they'll"
        ),
        _never,
        _is_inflected,
    ),
    (_words("i we you they who"), _never, _goes_on),
    (_words("i we you they"), _never, _is_plural),
    (
        _words("is are was were am be been being it's i'm we're you're they're he's she's isn't"),
        lambda word: _describes(word) or _goes_on(word),
        _never,
    ),
    (
        _words("have has had i've we've you've they've having hasn't haven't"),
        _is_participle,
        _goes_on,
    ),
    (_words("very so too really quite extremely pretty super most"), _describes, _is_plural),
    (_words("the my your our their his her its"), _never, _is_adverb),
)
"""The words on the left, what they like on their right, and what they do not."""
