"""How well each language is checked, and by what."""

from dataclasses import dataclass
from enum import StrEnum


class Service(StrEnum):
    """How far the checks of a language go; the names are a promise to scripts."""

    FULL = "full"
    SPELLING = "spelling only"
    BY_FREQUENCY = "by frequency"
    UNCHECKED = "unchecked"


@dataclass(frozen=True)
class LanguageSupport:
    """One language (ISO 639-1) and what serves it; what is missing is empty.

    ``dictionaries`` are names with who provides them and the folder, ``frequencies`` the word list,
    ``tags`` the package that tags words, ``mend`` what to install to do better.
    """

    lang: str
    name: str
    service: Service
    dictionaries: tuple[str, ...] = ()
    frequencies: str = ""
    tags: str = ""
    mend: str = ""
