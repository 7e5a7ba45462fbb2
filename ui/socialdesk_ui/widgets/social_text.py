"""A post's text as a network shows it: links, tags and mentions picked out."""

import re
import unicodedata
from html import escape

_PICKED = re.compile(
    r"https?://[^\s<>\"]+|(?<![\w@#/.])@[\w](?:[\w.-]*\w)?|(?<![\w#&/])#[^\W\d_][\w]*"
)
_ISOLATED = "\u2068{}\u2069"
"""A tag or handle keeps its own direction inside right-to-left text (UAX #9)."""


def isolated(text: str) -> str:
    """``text`` with its links, tags and mentions set apart from the words around them."""
    return _PICKED.sub(lambda found: _ISOLATED.format(found.group()), text)


def social_html(text: str, colour: str) -> str:
    """``text`` as HTML with its links, tags and mentions in ``colour``."""
    parts: list[str] = []
    done = 0
    for found in _PICKED.finditer(text):
        shown = found.group().rstrip(".,;:!?)")
        parts.append(_lines(text[done : found.start()]))
        parts.append(f'<span style="color:{colour}">{escape(_ISOLATED.format(shown))}</span>')
        done = found.start() + len(shown)
    parts.append(_lines(text[done:]))
    return "".join(parts)


def social_paragraphs(text: str, colour: str) -> str:
    """The text's lines as HTML paragraphs, each in the direction that its words have."""
    return "".join(
        f'<p dir="{_direction(line)}" style="margin:0px; line-height:140%">'
        f"{social_html(line, colour) or '&nbsp;'}</p>"
        for line in text.split("\n")
    )


def _lines(text: str) -> str:
    return escape(text).replace("  ", "&nbsp; ")


def _direction(line: str) -> str:
    for character in line:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "auto"
