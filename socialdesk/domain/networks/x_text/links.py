"""The links in a text: each counts the same on X, however long it is."""

from collections.abc import Iterator

import regex

from socialdesk.domain.networks.x_text.domains import (
    IN_DOMAIN,
    domain_end,
    is_resolvable,
    plain_domains,
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

_SCHEME = r"https?://"
_START = regex.compile(
    rf"(?<![A-Za-z0-9@＠$#＃{NOT_CHARACTERS}])(?P<scheme>{_SCHEME})?"
    rf"(?P<first>(?!{_SCHEME}){IN_DOMAIN})",
    regex.IGNORECASE,
)
_RUN = regex.compile(rf"(?:(?!{_SCHEME})(?:{IN_DOMAIN}|[-_.]))*+", regex.IGNORECASE)
"""A domain name and what it can't be told from without looking at its labels."""

_REST = regex.compile(rf"(?::[0-9]+)?(?:/{_PATH}*)?(?:{_QUERY})?", regex.IGNORECASE)
_SHORTENED = regex.compile(rf"https?://t\.co/(?P<name>[a-z0-9]+)(?:{_QUERY})?", regex.IGNORECASE)
_NO_LINK_BEHIND = frozenset("-_./")


def links(text: str) -> tuple[Span, ...]:
    """Every link in order of its place, with ``https://`` before it or without."""
    return tuple(_links(text)) if "." in text else ()


def _links(text: str) -> Iterator[Span]:
    at = run = 0
    while (start := _START.search(text, at)) is not None:
        first = start.start("first")
        if first >= run:
            found = _RUN.match(text, first)
            run = found.end() if found else first
        domain = domain_end(text, first, run)
        if domain is None:
            at = run
            continue
        rest = _REST.match(text, domain)
        end = rest.end() if rest else domain
        # Two links never touch.
        at = end + 1
        if start["scheme"]:
            yield from _with_scheme(text, start, domain, end)
        elif text[max(start.start() - 1, 0) : start.start()] not in _NO_LINK_BEHIND:
            yield from _without_scheme(text, start, domain, end)


def _with_scheme(text: str, start: regex.Match[str], domain: int, end: int) -> Iterator[Span]:
    first, link = start.start("scheme"), text[start.start("scheme") : end]
    shortened = _SHORTENED.match(link)
    if shortened is not None:
        if len(shortened["name"]) > _MAX_SHORTENED:
            return
        link = shortened.group()
    if is_resolvable(text[start.start("first") : domain]) and len(link) <= _MAX_LINK:
        yield Span(first, first + len(link), link)


def _without_scheme(text: str, start: regex.Match[str], domain: int, end: int) -> Iterator[Span]:
    """The path belongs to the last name in Latin letters."""
    names = [
        (first, stop)
        for first, stop in plain_domains(text, start.start("first"), domain)
        if is_resolvable(text[first:stop])
    ]
    for number, (first, stop) in enumerate(names, start=1):
        path = text[domain:end] if number == len(names) else ""
        if stop + len(path) - first <= _MAX_LINK:
            yield Span(first, end if path else stop, text[first:stop] + path)
