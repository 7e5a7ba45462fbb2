"""Puts packs on top of each other: core, network, brand, campaign; the later one wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from socialdesk.lint.rules.base import Rule
from socialdesk.lint.rules.reading_mode import Reading

if TYPE_CHECKING:
    from socialdesk.lint.packs.pack import LevelChange, Pack


@dataclass(frozen=True)
class Placed:
    """A rule, the pack that it came in, and the pack that set its level last."""

    rule: Rule
    pack: str
    language: str
    reading: Reading
    level_from: str

    @property
    def id(self) -> str:
        return f"{self.pack}.{self.rule.header.name}"


def layered(packs: Sequence[Pack]) -> tuple[Placed, ...]:
    """The rules that are on, in the order of their packs.

    A pack of the same name replaces an earlier one's rules of the same name; ``levels`` reach the
    rules of every pack.
    """
    placed: dict[str, Placed] = {}
    for pack in packs:
        for rule in pack.rules:
            one = Placed(rule, pack.name, pack.language, pack.reading, level_from=pack.name)
            placed[one.id] = one
    for pack in packs:
        for change in pack.levels:
            _change(placed, change, pack.name)
    return tuple(placed.values())


def _change(placed: dict[str, Placed], change: LevelChange, by: str) -> None:
    for key in list(placed):
        if key != change.rule and not key.startswith(f"{change.rule}."):
            continue
        if change.level is None:
            del placed[key]
            continue
        rule = placed[key].rule
        header = replace(rule.header, level=change.level)
        placed[key] = replace(placed[key], rule=replace(rule, header=header), level_from=by)
