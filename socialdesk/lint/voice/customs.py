"""A brand's habits in words a person can read and change, each with posts that show it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex

from socialdesk.lint.voice.habits import measures_of, sentence_lengths
from socialdesk.lint.voice.learned import LearnedHabit
from socialdesk.lint.voice.masking import Piece, PieceKind, pieces_of

_EXAMPLES = 3
_SELDOM = 0.05
_OFTEN = 0.25
_MOSTLY = 0.6
_LONGEST_PHRASE = 40
_LIST_ITEM = regex.compile(r"(?m)^\s*(?:[-–•*✅✔➡👉]|\d+[.)])\s")
_SENTENCE_END = regex.compile(r"(?<=[.!?…])\s+|\n+")


@dataclass(frozen=True)
class _Post:
    text: str
    pieces: tuple[Piece, ...]
    measures: dict[str, float]


def learn_habits(posts: Sequence[str], lang: str) -> tuple[LearnedHabit, ...]:
    """The habits, in the order in which they are shown."""
    read = [_read(post, lang) for post in posts]
    return (
        _range(read, "length", "length", " words"),
        _sentence_length(read),
        _person(read),
        _count(read, "emoji", "emoji", PieceKind.EMOJI),
        _count(read, "exclamation", "exclamation marks"),
        _count(read, "questions", "questions"),
        _count(read, "hashtags", "hashtags", PieceKind.HASHTAG),
        _how_often(read, "links", lambda post: post.measures["links"] > 0),
        _how_often(read, "line breaks", lambda post: post.measures["line breaks"] > 0),
        _how_often(read, "lists", lambda post: len(_LIST_ITEM.findall(post.text)) > 1),
        _casing(read),
        *_repeated(read, "greeting", _opening),
        *_repeated(read, "sign-off", _closing),
    )


def _read(text: str, lang: str) -> _Post:
    pieces = pieces_of(text)
    return _Post(text, pieces, measures_of(text, pieces, lang))


def _range(posts: list[_Post], name: str, measure: str, unit: str) -> LearnedHabit:
    values = [post.measures[measure] for post in posts]
    low, high = _usual(values)
    within = [post for post in posts if low <= post.measures[measure] <= high]
    return LearnedHabit(name, f"{low} to {high}{unit}", _shown(within))


def _sentence_length(posts: list[_Post]) -> LearnedHabit:
    low, high = _usual([length for post in posts for length in sentence_lengths(post.pieces)])
    within = [post for post in posts if low <= post.measures["sentence length"] <= high]
    return LearnedHabit("sentence length", f"{low} to {high} words", _shown(within))


def _usual(values: Sequence[float]) -> tuple[int, int]:
    """Where all but the lowest and the highest tenth lie."""
    ordered = sorted(values) or [0.0]
    last = len(ordered) - 1
    return round(ordered[round(last * 0.1)]), round(ordered[round(last * 0.9)])


def _count(
    posts: list[_Post], name: str, measure: str, kind: PieceKind | None = None
) -> LearnedHabit:
    having = [post for post in posts if post.measures[measure] > 0]
    if len(having) <= _SELDOM * len(posts):
        return LearnedHabit(name, "none", _shown(posts))
    low, high = _usual([post.measures[measure] for post in posts])
    value = f"{low} to {high}" if 0 < low < high else f"up to {max(high, 1)}"
    if kind and sum(_ends_with(post, kind) for post in having) >= _MOSTLY * len(having):
        value += ", at the end"
    return LearnedHabit(name, value, _shown(having))


def _ends_with(post: _Post, kind: PieceKind) -> bool:
    tail = [piece for piece in post.pieces if piece.kind is not PieceKind.BREAK][-2:]
    return any(piece.kind is kind for piece in tail)


def _how_often(posts: list[_Post], name: str, has: Callable[[_Post], bool]) -> LearnedHabit:
    having = [post for post in posts if has(post)]
    tenths = round(10 * len(having) / len(posts))
    value = f"in {tenths} of 10 posts" if tenths else "seldom" if having else "none"
    return LearnedHabit(name, value, _shown(having or posts))


def _person(posts: list[_Post]) -> LearnedHabit:
    used = [
        name
        for name in ("I", "we", "you")
        if sum(post.measures[name] > 0 for post in posts) >= _OFTEN * len(posts)
    ]
    having = [post for post in posts if all(post.measures[name] > 0 for name in used)]
    value = " and ".join(used) if used else "nobody is spoken of as I, we or you"
    return LearnedHabit("person", value, _shown(having or posts))


def _casing(posts: list[_Post]) -> LearnedHabit:
    small = [post for post in posts if post.text[:1].islower()]
    loud = [post for post in posts if post.measures["words in capitals"] > 0]
    if len(small) >= _MOSTLY * len(posts):
        return LearnedHabit("capitals", "small letters to begin with", _shown(small))
    if len(loud) >= _OFTEN * len(posts):
        return LearnedHabit("capitals", "words in capitals now and then", _shown(loud))
    return LearnedHabit("capitals", "as in any sentence", _shown(posts))


def _repeated(
    posts: list[_Post], name: str, phrase: Callable[[str], str]
) -> Iterator[LearnedHabit]:
    """A phrase at one end of the posts, where at least one in ten has the same."""
    phrases = Counter(filter(None, (phrase(post.text) for post in posts)))
    for text, times in phrases.most_common(1):
        if times >= max(3, len(posts) / 10):
            having = [post for post in posts if phrase(post.text) == text]
            yield LearnedHabit(name, f"often “{text}”", _shown(having))


def _opening(text: str) -> str:
    """What stands before the first mark: "Good morning", of "Good morning! The …"."""
    match = regex.match(r"[\p{L}' ]{2,30}(?=[!,.:…])", text)
    return match.group() if match else ""


def _closing(text: str) -> str:
    """The last sentence, where it is short."""
    *before, last = _SENTENCE_END.split(text.strip())
    return last if before and len(last) <= _LONGEST_PHRASE else ""


def _shown(posts: Sequence[_Post]) -> tuple[str, ...]:
    """Examples from the beginning, the middle and the end of what was given."""
    if len(posts) <= _EXAMPLES:
        return tuple(post.text for post in posts)
    last = len(posts) - 1
    return tuple(posts[round(last * part / (_EXAMPLES - 1))].text for part in range(_EXAMPLES))
