"""Whether two texts say the same: equal but for trimmings, or nearly equal."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl, urlencode, urlsplit

SAME = 1.0
NEARLY = 0.65
"""From which likeness on two texts are nearly the same.

On the tests' labelled pairs the same lie at 0.72 and above, the others at 0.56 and below.
"""
_HELD = 0.9
"""How much of the shorter text the longer one has to hold to be the same with something added."""
_ADDED_AT_MOST = 0.6
"""How long the shorter text is at least, against the longer one, for that."""
_SHORT_WORDS = 6
_SHORT_LETTERS = 40
"""Texts shorter than both are alike only if they are equal: "New: mugs" is not "New: cups"."""
_GRAM = 4

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]*")
_TAG = re.compile(r"#(\w+)")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile("['’ʼ]")
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|igshid|igsh|mc_[ce]id|yclid|twclid|ttclid|si|ref|ref_src",
    re.IGNORECASE,
)
"""Parameters that say where a click came from: Google's utm_*, and the networks' click ids."""


@dataclass(frozen=True)
class Wording:
    """What remains of a text without case, emoji, punctuation, tracking and the order of tags."""

    plain: str
    words: int

    @cached_property
    def grams(self) -> frozenset[str]:
        """Every run of four characters."""
        return frozenset(self.plain[at : at + _GRAM] for at in range(len(self.plain) - _GRAM + 1))


def wording(text: str) -> Wording:
    """What a text says, made comparable."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    links = filter(None, (_address(match.group()) for match in _URL.finditer(folded)))
    rest = _URL.sub(" ", folded)
    tags = sorted({match.group(1) for match in _TAG.finditer(rest)})
    words = _words(_TAG.sub(" ", rest))
    return Wording(" ".join((*words, *tags, *links)), len(words) + len(tags))


def likeness(one: Wording, other: Wording) -> float:
    """From 0 (nothing in common) to 1 (the same but for trimmings); symmetric."""
    if one.plain == other.plain:
        return SAME if one.plain else 0.0
    if _is_short(one) or _is_short(other):
        return 0.0
    small, large = sorted((one, other), key=lambda text: len(text.plain))
    if len(small.plain) < len(large.plain) * _ADDED_AT_MOST:
        return 0.0
    shared = len(small.grams & large.grams)
    held = shared / len(small.grams)
    alike = shared / len(small.grams | large.grams)
    return max(alike, NEARLY) if held >= _HELD else alike


def says_the_same(one: Wording, other: Wording) -> bool:
    """Whether a reader who saw one would take the other for a repeat."""
    return likeness(one, other) >= NEARLY


def _is_short(text: Wording) -> bool:
    return text.words < _SHORT_WORDS and len(text.plain) < _SHORT_LETTERS


def _words(text: str) -> list[str]:
    """Runs of letters and digits; marks above letters (niqqud) and apostrophes are left out."""
    joined = _APOSTROPHE.sub("", text)
    if not joined.isascii():
        joined = "".join(c for c in joined if unicodedata.category(c) not in ("Mn", "Cf"))
    return _WORD.findall(joined)


def _address(link: str) -> str:
    """A link without scheme, www, tracking, fragment and end: what it leads to."""
    bare = link.rstrip(".,;:!?…)]»”’'")
    try:
        parts = urlsplit(bare if "//" in bare else f"//{bare}")
    except ValueError:
        return bare
    host = parts.netloc.removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}{_own_parameters(parse_qsl(parts.query))}"


def _own_parameters(parameters: Iterable[tuple[str, str]]) -> str:
    own = sorted(pair for pair in parameters if not _TRACKING.fullmatch(pair[0]))
    return f"?{urlencode(own)}" if own else ""
