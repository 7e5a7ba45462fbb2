"""Reads a bracketed character class."""

from socialdesk.lint.rules.patterns import characters as chars
from socialdesk.lint.rules.patterns.characters import CharacterClass
from socialdesk.lint.rules.patterns.errors import PatternError
from socialdesk.lint.rules.patterns.scanner import Scanner

_SETS = {
    "d": chars.DIGIT,
    "D": chars.NOT_DIGIT,
    "s": chars.SPACE,
    "S": chars.NOT_SPACE,
    "w": chars.WORD,
    "W": chars.NOT_WORD,
}


class ClassParser:
    """Reads from just behind ``[`` to behind its ``]``."""

    def __init__(self, scan: Scanner, *, ignore_case: bool) -> None:
        self._scan = scan
        self._ignore_case = ignore_case

    def read(self) -> CharacterClass:
        """The class. Raises PatternError."""
        scan = self._scan
        negated = scan.take("^")
        found = CharacterClass()
        if scan.take("]"):
            found |= chars.character_range(0x5D, 0x5D)
        while not scan.take("]"):
            if scan.at_end:
                raise PatternError("a character class is not closed", "add the missing ]")
            if scan.take("-["):
                raise PatternError(
                    "classes cannot be subtracted", "list the characters that you want"
                )
            found |= self._item()
        return found.inverse() if negated else found

    def _item(self) -> CharacterClass:
        scan = self._scan
        if scan.take("[:"):
            negated = scan.take("^")
            named = chars.posix_class(scan.until(":]"))
            return chars.CharacterClass(~named.ascii & ((1 << 128) - 1)) if negated else named
        first = self._member()
        if isinstance(first, CharacterClass):
            return first
        if not scan.take("-"):
            return chars.character_range(first, first, ignore_case=self._ignore_case)
        dash = chars.character_range(0x2D, 0x2D)
        if scan.peek() == "]":
            return dash | chars.character_range(first, first, ignore_case=self._ignore_case)
        last = self._member()
        if isinstance(last, CharacterClass):
            return dash | last | chars.character_range(first, first)
        if last < first:
            raise PatternError("a range in a character class runs backwards", "swap its two ends")
        return chars.character_range(first, last, ignore_case=self._ignore_case)

    def _member(self) -> int | CharacterClass:
        scan = self._scan
        sign = scan.next()
        if sign != "\\":
            return ord(sign)
        kind = scan.peek()
        if kind in _SETS:
            scan.next()
            return _SETS[kind]
        if kind in "pP":
            scan.next()
            named = scan.property_class(negated=False)
            return _opposite(named) if kind == "P" else named
        if kind == "b":
            scan.next()
            return 0x08
        return scan.escaped_code()


def _opposite(named: CharacterClass) -> CharacterClass:
    """The complement as a plain union, which is what a member of a class must be."""
    if len(named.words) > 1:
        raise PatternError(
            "this \\P{…} cannot be a part of a class", "write it outside the brackets"
        )
    words = (named.words[0].replace("\\p", "\\P"),) if named.words else chars.ANY.words
    return CharacterClass(~named.ascii & ((1 << 128) - 1), words, chars.outside(named.others))
