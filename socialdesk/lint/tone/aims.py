"""What a voice pack aims for on the tone axes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from socialdesk.lint.tone.axes import Axis

if TYPE_CHECKING:
    from socialdesk.lint.packs import Pack


@dataclass(frozen=True)
class Aim:
    """A place on an axis, from -1 to 1, and how far from it is still right."""

    target: float
    tolerance: float


@dataclass(frozen=True)
class Aims:
    """One pack's aims; an axis it says nothing about is not in ``axes``."""

    pack: str
    axes: Mapping[Axis, Aim]


def aims_for(packs: Sequence[Pack], lang: str) -> Aims | None:
    """The aims for a text in ``lang``: those of the last pack of its language that has any."""
    for pack in reversed(packs):
        if pack.voice.axes and pack.language in ("", lang):
            axes = {
                Axis(name): Aim(axis.target, axis.tolerance)
                for name, axis in pack.voice.axes.items()
            }
            return Aims(pack.name, axes)
    return None
