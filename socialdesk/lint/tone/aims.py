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
    """A place on an axis, from -1 to 1, how far from it is still right, and which pack says so."""

    target: float
    tolerance: float
    pack: str = ""


@dataclass(frozen=True)
class Aims:
    """The aims of some packs, the last of which is ``pack``; silent axes are not in ``axes``."""

    pack: str
    axes: Mapping[Axis, Aim]


def aims_for(packs: Sequence[Pack], lang: str) -> Aims | None:
    """The aims for a text in ``lang``: each axis as the last pack of its language has it."""
    speaking = [p for p in packs if p.voice.axes and p.language in ("", lang)]
    if not speaking:
        return None
    axes = {
        Axis(name): Aim(axis.target, axis.tolerance, pack.name)
        for pack in speaking
        for name, axis in pack.voice.axes.items()
    }
    return Aims(speaking[-1].name, axes)
