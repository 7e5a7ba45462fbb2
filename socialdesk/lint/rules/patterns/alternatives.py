"""Takes a pattern's choices apart, for the moment when a check fails in one of its options.

A backtracking engine would go on with the next option. re2 gives one answer only, so the options
are then tried one by one, in order; options without checks stay together.
"""

from __future__ import annotations

from itertools import groupby, product
from math import prod

from socialdesk.lint.rules.patterns import syntax as syn

MOST_ALTERNATIVES = 200


def alternatives(node: syn.Node) -> tuple[syn.Node, ...]:
    """The pattern as ordered alternatives, none of them with a choice that holds checks.

    Only the pattern itself where there would be too many.
    """
    if _count(node) > MOST_ALTERNATIVES:
        return (node,)
    return _apart(node)


def has_checks(node: syn.Node) -> bool:
    """Whether the node holds a look-around or a back-reference."""
    match node:
        case syn.Look() | syn.BackReference():
            return True
        case syn.Sequence():
            return any(map(has_checks, node.parts))
        case syn.Choice():
            return any(map(has_checks, node.options))
        case syn.Group() | syn.Repeat():
            return has_checks(node.body)
        case _:
            return False


def _count(node: syn.Node) -> int:
    if not has_checks(node):
        return 1
    match node:
        case syn.Sequence():
            return min(prod(map(_count, node.parts)), MOST_ALTERNATIVES + 1)
        case syn.Choice():
            # The options without checks are spread over the runs between those with checks.
            checked = [_count(option) for option in node.options if has_checks(option)]
            return min(2 * sum(checked) + 1, MOST_ALTERNATIVES + 1)
        case syn.Group():
            return _count(node.body)
        case _:
            return 1


def _apart(node: syn.Node) -> tuple[syn.Node, ...]:
    if not has_checks(node):
        return (node,)
    match node:
        case syn.Choice():
            return tuple(one for option in _in_runs(node) for one in _apart(option))
        case syn.Sequence():
            return tuple(map(syn.Sequence, product(*map(_apart, node.parts))))
        case syn.Group():
            return tuple(syn.Group(node.number, body) for body in _apart(node.body))
        case _:
            return (node,)


def _in_runs(choice: syn.Choice) -> tuple[syn.Node, ...]:
    """The options of a choice, neighbours without checks put together."""
    runs: list[syn.Node] = []
    for checked, run in groupby(choice.options, key=has_checks):
        options = tuple(run)
        runs += options if checked or len(options) == 1 else (syn.Choice(options),)
    return tuple(runs)
