"""The people, topics and shares that a text names."""

from functools import cache

import regex

from socialdesk.domain.networks.x_text.letters import ACCENTED, DIRECTION_MARKS, PUNCTUATION, SPACES
from socialdesk.domain.networks.x_text.links import links
from socialdesk.domain.networks.x_text.span import Span

_NAME = r"[@＠](?P<name>[A-Za-z0-9_]{1,20}+)"
_NO_NAME_BEFORE = rf"(?![@＠{ACCENTED}]|://)"
_MENTION = (
    r"(?:(?<![A-Za-z0-9_!#$%&*@＠])|(?<=(?<![A-Za-z0-9_+~.-])rt:?))"
    rf"{_NAME}(?P<list>/[A-Za-z][A-Za-z0-9_-]{{0,24}})?+{_NO_NAME_BEFORE}"
)
_REPLY = rf"[{SPACES}{DIRECTION_MARKS}]*{_NAME}{_NO_NAME_BEFORE}"

_LETTER = r"\p{L}\p{M}"
_JOINS = (
    r"_\xb7\u05be\u05f3\u05f4\u0f0b\u0f0c\u200c\u200d\u3003\u301c\u309b\u309c\u30a0\u30fb"
    r"\ua67e\uff5e"
)
_IN_TAG = rf"[{_LETTER}\p{{Nd}}{_JOINS}]"
_TAG = (
    rf"(?<!(?:(?![\ufe0e\ufe0f]){_IN_TAG})|&)[#＃](?![\ufe0f\u20e3])"
    rf"(?P<name>(?=[\p{{Nd}}{_JOINS}]*[{_LETTER}]){_IN_TAG}++)(?![#＃]|://)"
)
_CASHTAG = (
    rf"(?<![^{SPACES}{DIRECTION_MARKS}])\$(?P<name>[a-z]{{1,6}}(?:[._][a-z]{{1,2}})?)"
    rf"(?=$|[{SPACES}{PUNCTUATION}])"
)


def mentions(text: str) -> tuple[Span, ...]:
    """The accounts, and the accounts' lists, that a text names: ``anna``, ``anna/bakers``."""
    return tuple(
        Span(found.start(), found.end(), found["name"] + (found["list"] or ""))
        for found in _compiled(_MENTION).finditer(text)
    )


def reply_to(text: str) -> str:
    """Whom a text answers by starting with their name, or nothing."""
    found = _compiled(_REPLY).match(text)
    return found["name"] if found else ""


def hashtags(text: str) -> tuple[Span, ...]:
    """The hashtags outside links."""
    return _outside_links(_TAG, text)


def cashtags(text: str) -> tuple[Span, ...]:
    """The stock symbols ($XYZ) outside links."""
    return _outside_links(_CASHTAG, text)


def _outside_links(pattern: str, text: str) -> tuple[Span, ...]:
    taken = links(text)
    found = (Span(m.start(), m.end(), m["name"]) for m in _compiled(pattern).finditer(text))
    return tuple(
        span for span in found if not any(t.start < span.end and span.start < t.end for t in taken)
    )


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    """Compiled when first asked for: many windows open without a hashtag to count."""
    return regex.compile(pattern, regex.IGNORECASE)
