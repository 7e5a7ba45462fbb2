"""Handles: the domain names people are known by, https://atproto.com/specs/handle."""

import re

_HANDLE = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE
)
_MAX_LENGTH = 253


def is_handle(text: str) -> bool:
    """Whether ``text`` has the form of a handle."""
    return len(text) <= _MAX_LENGTH and _HANDLE.fullmatch(text) is not None


def tidy_handle(typed: str) -> str:
    """A handle as people type it ("@Shop.bsky.social ") brought to the form servers use."""
    invisible = "\u200e\u200f\u202a\u202c\u2066\u2068\u2069"
    return typed.strip().strip(invisible).removeprefix("@").lower()
