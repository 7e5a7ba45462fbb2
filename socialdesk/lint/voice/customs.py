"""A brand's habits in words a person can read and change, each with posts that show it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import regex

from socialdesk.lint.voice.apart import TakenApart
from socialdesk.lint.voice.habits import sentence_lengths
from socialdesk.lint.voice.learned import LearnedHabit
from socialdesk.lint.voice.masking import PieceKind

_EXAMPLES = 3
_SELDOM = 0.05
_OFTEN = 0.25
_MOSTLY = 0.6
_LONGEST_PHRASE = 40
_LIST_ITEM = regex.compile(r"(?m)^\s*(?:[-–•*✅✔➡👉]|\d+[.)])\s")
_SENTENCE_END = regex.compile(r"(?<=[.!?…])\s+|\n+")


def learn_habits(posts: Sequence[TakenApart], lang: str) -> tuple[LearnedHabit, ...]:
    """The habits, in the order in which they are shown."""
    return (
        _range(posts, "length", "length", " words"),
        _sentence_length(posts),
        *([_person(posts)] if lang == "en" else []),
        _count(posts, "emoji", "emoji", PieceKind.EMOJI),
        _count(posts, "exclamation", "exclamation marks"),
        _count(posts, "questions", "questions"),
        _count(posts, "hashtags", "hashtags", PieceKind.HASHTAG),
        _how_often(posts, "links", lambda post: post.measures["links"] > 0),
        _how_often(posts, "line breaks", lambda post: post.measures["line breaks"] > 0),
        _how_often(posts, "lists", lambda post: len(_LIST_ITEM.findall(post.text)) > 1),
        _casing(posts),
        *_repeated(posts, "greeting", _opening),
        *_repeated(posts, "sign-off", _closing),
    )


def _range(posts: Sequence[TakenApart], name: str, measure: str, unit: str) -> LearnedHabit:
    values = [post.measures[measure] for post in posts]
    low, high = _usual(values)
    within = [post for post in posts if low <= post.measures[measure] <= high]
    return LearnedHabit(name, f"{low} to {high}{unit}", _shown(within))


def _sentence_length(posts: Sequence[TakenApart]) -> LearnedHabit:
    low, high = _usual([length for post in posts for length in sentence_lengths(post.pieces)])
    within = [post for post in posts if low <= post.measures["sentence length"] <= high]
    return LearnedHabit("sentence length", f"{low} to {high} words", _shown(within))


def _usual(values: Sequence[float]) -> tuple[int, int]:
    """Where all but the lowest and the highest tenth lie."""
    ordered = sorted(values) or [0.0]
    last = len(ordered) - 1
    return round(ordered[round(last * 0.1)]), round(ordered[round(last * 0.9)])


def _count(
    posts: Sequence[TakenApart], name: str, measure: str, kind: PieceKind | None = None
) -> LearnedHabit:
    having = [post for post in posts if post.measures[measure] > 0]
    if len(having) <= _SELDOM * len(posts):
        return LearnedHabit(name, "none", _shown(posts))
    low, high = _usual([post.measures[measure] for post in posts])
    value = f"{low} to {high}" if 0 < low < high else f"up to {max(high, 1)}"
    if kind and sum(_ends_with(post, kind) for post in having) >= _MOSTLY * len(having):
        value += ", at the end"
    return LearnedHabit(name, value, _shown(having))


def _ends_with(post: TakenApart, kind: PieceKind) -> bool:
    tail = [piece for piece in post.pieces if piece.kind is not PieceKind.BREAK][-2:]
    return any(piece.kind is kind for piece in tail)


def _how_often(
    posts: Sequence[TakenApart], name: str, has: Callable[[TakenApart], bool]
) -> LearnedHabit:
    having = [post for post in posts if has(post)]
    tenths = round(10 * len(having) / len(posts))
    value = f"in {tenths} of 10 posts" if tenths else "seldom" if having else "none"
    return LearnedHabit(name, value, _shown(having or posts))


def _person(posts: Sequence[TakenApart]) -> LearnedHabit:
    used = [
        name
        for name in ("I", "we", "you")
        if sum(post.measures[name] > 0 for post in posts) >= _OFTEN * len(posts)
    ]
    having = [post for post in posts if all(post.measures[name] > 0 for name in used)]
    value = " and ".join(used) if used else "nobody is spoken of as I, we or you"
    return LearnedHabit("person", value, _shown(having or posts))


def _casing(posts: Sequence[TakenApart]) -> LearnedHabit:
    small = [post for post in posts if post.text[:1].islower()]
    loud = [post for post in posts if post.measures["words in capitals"] > 0]
    if len(small) >= _MOSTLY * len(posts):
        return LearnedHabit("capitals", "small letters to begin with", _shown(small))
    if len(loud) >= _OFTEN * len(posts):
        return LearnedHabit("capitals", "words in capitals now and then", _shown(loud))
    return LearnedHabit("capitals", "as in any sentence", _shown(posts))


def _repeated(
    posts: Sequence[TakenApart], name: str, phrase: Callable[[str], str]
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


def _shown(posts: Sequence[TakenApart]) -> tuple[str, ...]:
    """Examples from the beginning, the middle and the end of what was given."""
    if len(posts) <= _EXAMPLES:
        return tuple(post.text for post in posts)
    last = len(posts) - 1
    return tuple(posts[round(last * part / (_EXAMPLES - 1))].text for part in range(_EXAMPLES))
