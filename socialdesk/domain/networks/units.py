"""The other units in which networks count a text."""

from socialdesk.domain.networks.emoji import emoji
from socialdesk.domain.networks.graphemes import utf8_bytes


def utf16_units(text: str) -> int:
    """The length in UTF-16, as JavaScript and Java count: most emoji are two and more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def emoji_as_bytes(text: str) -> int:
    """One for each code point, but an emoji counts as many as it has bytes in UTF-8 (Threads)."""
    longer = sum(utf8_bytes(found.group()) - len(found.group()) for found in emoji().finditer(text))
    return len(text) + longer
