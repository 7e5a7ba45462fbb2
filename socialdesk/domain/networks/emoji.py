"""Emoji as one sign each, however many code points they are joined from (UTS #51)."""

from functools import cache

import regex

# The copyright signs are letters unless a variation selector makes them emoji; U+FE0E unmakes one.
_PICTOGRAPH = r"(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?|[©®™]\ufe0f)(?!\ufe0e)"
_FLAG_LETTERS = r"(?:[\U000e0020-\U000e007e]+\U000e007f)?"
_ONE = rf"{_PICTOGRAPH}\p{{Emoji_Modifier}}?{_FLAG_LETTERS}"

_MOST_JOINED = 3
"""No emoji that Unicode recommends has more than four signs: families, couples with a kiss."""


@cache
def emoji() -> regex.Pattern[str]:
    """A pattern that finds whole emoji: flags, keycaps, skin tones, families."""
    return regex.compile(
        rf"\p{{Regional_Indicator}}{{2}}|[0-9#*]\ufe0f?\u20e3|{_ONE}(?:\u200d{_ONE}){{0,{_MOST_JOINED}}}"
    )
