"""Texts as a database can keep them."""

from socialdesk.domain.errors import InputError


def storable(text: str) -> str:
    """The same text. Raises InputError where it holds half a character (a lone surrogate) or a NUL.

    SQLite keeps a NUL, PostgreSQL does not, and no network shows one.
    """
    nul = text.find("\0")
    if nul >= 0:
        raise _broken(nul)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise _broken(error.start) from None
    return text


def _broken(position: int) -> InputError:
    return InputError(
        f"the text has a broken character at position {position + 1}",
        "remove it and type it again",
    )
