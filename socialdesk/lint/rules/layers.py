"""Puts packs on top of each other: core, network, brand, campaign; the later one wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from socialdesk.domain.findings import Level
from socialdesk.lint.rules.base import Rule
from socialdesk.lint.rules.reading_mode import Reading

if TYPE_CHECKING:
    from socialdesk.lint.packs.pack import LevelChange, Pack


class Layer(IntEnum):
    """What a pack speaks for; a higher layer has the last word."""

    CORE = 0
    NETWORK = 1
    BRAND = 2
    CAMPAIGN = 3


@dataclass(frozen=True)
class Placed:
    """A rule, the pack that it came in, and the pack that set its level last.

    ``networks`` narrows it to posts for these; empty means all. A rule that is not ``on`` was
    switched off by ``level_from``.
    """

    rule: Rule
    pack: str
    language: str
    reading: Reading
    level_from: str
    own_level: Level
    networks: frozenset[str] = frozenset()
    on: bool = True

    @property
    def id(self) -> str:
        return f"{self.pack}.{self.rule.header.name}"


def layered(packs: Sequence[Pack]) -> tuple[Placed, ...]:
    """The rules that are on, in the order of their layers and packs."""
    return tuple(placed for placed in every_rule(packs) if placed.on)


def every_rule(packs: Sequence[Pack]) -> tuple[Placed, ...]:
    """Every rule, switched off or not, in the order of their layers and packs.

    A pack of the same name replaces an earlier one's rules of the same name; ``levels`` reach the
    rules of every pack.
    """
    ordered = in_layers(packs)
    placed = {one.id: one for pack in ordered for one in _placed(pack)}
    for pack in ordered:
        for change in pack.levels:
            _change(placed, change, pack.name)
    return tuple(placed.values())


def in_layers(packs: Sequence[Pack]) -> tuple[Pack, ...]:
    """The packs in the order of their layers; within one, as they were given."""
    return tuple(sorted(packs, key=lambda pack: pack.layer))


def _placed(pack: Pack) -> list[Placed]:
    return [
        Placed(
            rule,
            pack.name,
            pack.language,
            pack.reading,
            level_from=pack.name,
            own_level=rule.header.level,
            networks=pack.networks,
        )
        for rule in pack.rules
    ]


def _change(placed: dict[str, Placed], change: LevelChange, by: str) -> None:
    for key, one in placed.items():
        if key != change.rule and not key.startswith(f"{change.rule}."):
            continue
        if change.level is None:
            placed[key] = replace(one, on=False, level_from=by)
            continue
        header = replace(one.rule.header, level=change.level)
        placed[key] = replace(one, rule=replace(one.rule, header=header), level_from=by, on=True)
