"""Texts as a database can keep them."""

from socialdesk.domain.errors import InputError


def storable(text: str) -> str:
    """The same text. Raises InputError where it holds half a character (a lone surrogate)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            f"the text has a broken character at position {error.start + 1}",
            "remove it and type it again",
        ) from None
    return text
