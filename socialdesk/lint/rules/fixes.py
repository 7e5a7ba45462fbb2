"""What a rule's ``action`` makes of a match, and capitals that follow the text."""

from __future__ import annotations

from collections.abc import Iterable

from socialdesk.domain.findings import FixAction
from socialdesk.lint.rules.base import Action
from socialdesk.lint.rules.patterns import Encoded, PatternError, compile_pattern

Fix = tuple[tuple[str, ...], FixAction]
NO_FIX: Fix = ((), FixAction.NONE)


def fix_for(action: Action, observed: str) -> Fix:
    """The suggestions for ``observed`` and what applying one does."""
    match action.name:
        case "remove":
            return (), FixAction.REMOVE
        case "replace" if action.params:
            return replacing(in_case_of(observed, option) for option in action.params)
        case "edit":
            edited = _edited(action.params, observed)
            return replacing((edited,)) if edited != observed else NO_FIX
        case _:
            return NO_FIX


def replacing(options: Iterable[str]) -> Fix:
    """A fix that replaces the match, best option first; equal options are given once."""
    distinct = tuple(dict.fromkeys(options))
    return (distinct, FixAction.REPLACE) if distinct else NO_FIX


def widened(text: str, start: int, end: int, action: FixAction) -> tuple[int, int]:
    """The range to mark: a match that is to be removed takes one neighbouring space along."""
    if action is not FixAction.REMOVE:
        return start, end
    space_before = start == 0 or text[start - 1].isspace()
    if space_before and text[end : end + 1] == " ":
        return start, end + 1
    if text[start - 1 : start] == " " and (end == len(text) or not text[end].isalnum()):
        return start - 1, end
    return start, end


def capitalised(text: str) -> str:
    """The text with its first character in upper case."""
    return text[:1].upper() + text[1:]


def in_case_of(observed: str, option: str, *, may_shout: bool = True) -> str:
    """``option`` with the capitals of what it replaces ("Utilize" → "Use", "FREE" → "GIFT").

    An option that brings capitals of its own keeps them, and one that would then be what is
    already there stays as written. Where a rule is about the capitals, it ``may_shout`` not.
    """
    if option != option.lower():
        return option
    letters = [character for character in observed if character.isalpha()]
    shouted = len(letters) > 1 and all(character.isupper() for character in letters)
    if shouted:
        cased = option.upper() if may_shout else option
    elif letters and letters[0].isupper() and observed[:1].isalpha():
        cased = capitalised(option)
    else:
        cased = option
    return option if cased == observed else cased


def _edited(params: tuple[str, ...], observed: str) -> str:
    match params:
        case ("regex", pattern, replacement):
            return _substituted(pattern, replacement, observed)
        case ("trim", cut):
            return observed.strip(cut)
        case ("trim_left", cut):
            return observed.lstrip(cut)
        case ("trim_right", cut):
            return observed.rstrip(cut)
        case ("remove", cut):
            return "".join(character for character in observed if character not in cut)
        case ("truncate", mark) if mark:
            return observed.split(mark, 1)[0]
        case ("split", mark, index) if mark and index.isdigit():
            parts = observed.split(mark)
            return parts[int(index)] if int(index) < len(parts) else observed
        case _:
            return observed


def _substituted(pattern: str, replacement: str, observed: str) -> str:
    try:
        compiled = compile_pattern(pattern)
    except PatternError:
        return observed
    pieces, end = [], 0
    for match in compiled.finditer(Encoded(observed)):
        groups = [observed[a:b] if a >= 0 else "" for a, b in match.groups]
        pieces += [observed[end : match.start], expanded(replacement, groups)]
        end = match.end
    return "".join((*pieces, observed[end:]))


def expanded(template: str, groups: list[str]) -> str:
    """The template with ``$1`` and ``${1}`` replaced by the groups, ``$$`` by a dollar sign."""
    result, place = "", 0
    while place < len(template):
        digits, width = _reference(template, place)
        if digits is None:
            result += template[place]
            place += 2 if template.startswith("$$", place) else 1
        else:
            result += groups[digits] if digits < len(groups) else ""
            place += width
    return result


def _reference(template: str, place: int) -> tuple[int | None, int]:
    if template[place] != "$":
        return None, 1
    rest = template[place + 1 :]
    if rest.startswith("{") and "}" in rest:
        inner = rest[1 : rest.index("}")]
        if inner.isdecimal() and len(inner) < 3:
            return int(inner), len(inner) + 3
        return None, 1
    digits = rest[:2] if rest[:2].isdecimal() and len(rest[:2]) == 2 else rest[:1]
    return (int(digits), len(digits) + 1) if digits.isdecimal() else (None, 1)
