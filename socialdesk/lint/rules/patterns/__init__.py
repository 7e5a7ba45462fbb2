"""Regular expressions from strangers, run in linear time.

A rule is written in the syntax of .NET and Perl (look-around, back-references, Unicode classes).
It is parsed here, translated to google-re2, and what re2 does not know (look-around,
back-references) becomes a check in Python at the place where it stood.
"""

from socialdesk.lint.rules.patterns.encoded import Encoded
from socialdesk.lint.rules.patterns.errors import PatternError
from socialdesk.lint.rules.patterns.pattern import (
    Match,
    Pattern,
    check_syntax,
    compile_pattern,
    groups_in,
)

__all__ = [
    "Encoded",
    "Match",
    "Pattern",
    "PatternError",
    "check_syntax",
    "compile_pattern",
    "groups_in",
]
