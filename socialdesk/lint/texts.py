"""Texts as spaCy can take them."""

import regex

LONGEST = 100_000
"""How many code points of a text are checked; no network takes a tenth of it."""

_LONE_SURROGATE = regex.compile("[\ud800-\udfff]")


def well_formed(text: str) -> str:
    """The text with each lone surrogate (half an emoji, cut by other software) as U+FFFD.

    Code points keep their places.
    """
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)
