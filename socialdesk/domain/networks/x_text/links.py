"""The links in a text: each counts the same on X, however long it is."""

from collections.abc import Iterator
from functools import cache

import regex

from socialdesk.domain.networks.x_text.domains import (
    DOMAIN,
    is_resolvable,
    plain_domain,
    top_level_domains,
)
from socialdesk.domain.networks.x_text.letters import ACCENTED, CYRILLIC, NOT_CHARACTERS
from socialdesk.domain.networks.x_text.span import Span

_MAX_LINK = 4096
_MAX_SHORTENED = 40
"""The longest name behind ``t.co/`` that X still takes for one of its own."""

_IN_PATH = rf"[a-z0-9{CYRILLIC}{ACCENTED}!*';:=+,.$/%#\[\]\-–_~@|&]"
_BRACKETS = rf"\((?:{_IN_PATH}+|{_IN_PATH}*\({_IN_PATH}+\){_IN_PATH}*)\)"
_ENDS_PATH = rf"(?:[+\-a-z0-9{CYRILLIC}{ACCENTED}=_#/]|{_BRACKETS})"
_PATH = rf"(?:{_IN_PATH}*(?:{_BRACKETS}{_IN_PATH}*)*{_ENDS_PATH}|@{_IN_PATH}+/)"
_QUERY = r"\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/]"

_LINK = (
    rf"(?P<before>^|[^A-Za-z0-9@＠$#＃{NOT_CHARACTERS}])"
    rf"(?P<scheme>https?://)?(?P<domain>{DOMAIN})(?::[0-9]+)?"
    rf"(?P<rest>(?:/{_PATH}*)?(?:{_QUERY})?)"
)
_SHORTENED = regex.compile(rf"https?://t\.co/(?P<name>[a-z0-9]+)(?:{_QUERY})?", regex.IGNORECASE)
_NO_LINK_BEHIND = frozenset("-_./")


def links(text: str) -> tuple[Span, ...]:
    """Every link in order of its place, with ``https://`` before it or without."""
    if "." not in text:
        return ()
    return tuple(span for match in _link().finditer(text) for span in _spans(match))


@cache
def _link() -> regex.Pattern[str]:
    return regex.compile(_LINK, regex.IGNORECASE, top_level=top_level_domains())


def _spans(match: regex.Match[str]) -> Iterator[Span]:
    if match["scheme"]:
        yield from _with_scheme(match)
    elif match["before"] not in _NO_LINK_BEHIND:
        yield from _without_scheme(match)


def _with_scheme(match: regex.Match[str]) -> Iterator[Span]:
    start = match.end("before")
    link = match.group()[len(match["before"]) :]
    shortened = _SHORTENED.match(link)
    if shortened is not None:
        if len(shortened["name"]) > _MAX_SHORTENED:
            return
        link = shortened.group()
    if is_resolvable(match["domain"]) and len(link) <= _MAX_LINK:
        yield Span(start, start + len(link), link)


def _without_scheme(match: regex.Match[str]) -> Iterator[Span]:
    """Letters of other scripts around a bare domain do not belong to it."""
    plain = [found.span() for found in plain_domain().finditer(match["domain"])]
    for number, (start, end) in enumerate(plain):
        if not is_resolvable(match["domain"][start:end]):
            continue
        ends_the_domain = number == len(plain) - 1
        whole = match["domain"][start:end] + (match["rest"] if ends_the_domain else "")
        at = match.end("before") + start
        stop = match.end() if ends_the_domain and match["rest"] else at + end - start
        if stop - at <= _MAX_LINK:
            yield Span(at, stop, whole)
