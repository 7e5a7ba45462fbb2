"""How many forms a word has beside a number, language by language.

Source: Qt Linguist's table of numerus rules (qttools, src/linguist/shared/numerus.cpp), whose
byte codes a .qm file carries. Qt gives Hebrew two forms.
"""

from dataclasses import dataclass

_EQUAL, _BETWEEN, _NOT = 0x01, 0x04, 0x08
_MOD_10, _MOD_100 = 0x10, 0x20
_AND, _NEXT = 0xFD, 0xFF

_FEW = (
    *(_MOD_10 | _BETWEEN, 2, 4),
    _AND,
    *(_MOD_100 | _BETWEEN | _NOT, 10, 19),
)


@dataclass(frozen=True)
class Plurals:
    """The rule in Qt's code, and a number that takes each form, in the order of the forms."""

    rule: bytes
    examples: tuple[int, ...]

    @property
    def forms(self) -> int:
        """How many forms a translation has."""
        return len(self.examples)


_ONE_AND_MANY = Plurals(bytes([_EQUAL, 1]), (1, 2))
_EAST_SLAVIC = Plurals(
    bytes([_MOD_10 | _EQUAL, 1, _AND, _MOD_100 | _EQUAL | _NOT, 11, _NEXT, *_FEW]), (21, 2, 5)
)
_POLISH = Plurals(bytes([_EQUAL, 1, _NEXT, *_FEW]), (1, 2, 5))

PLURALS = {
    "be": _EAST_SLAVIC,
    "fi": _ONE_AND_MANY,
    "he": _ONE_AND_MANY,
    "hr": _EAST_SLAVIC,
    "pl": _POLISH,
}
"""By the language's code: every language of the window but English, in which it is written."""
