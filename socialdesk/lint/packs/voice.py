"""What voice.yaml says: where a brand stands on each tone axis, and its habits."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from socialdesk.lint.rules.fields import Fields, RuleError

AXES = ("formality", "humour", "respect", "enthusiasm")
"""Formal–casual, serious–funny, respectful–irreverent, matter-of-fact–enthusiastic."""


@dataclass(frozen=True)
class AxisTarget:
    """A place on an axis, from -1 (its first named end) to 1 (its second), ± tolerance."""

    target: float
    tolerance: float


@dataclass(frozen=True)
class Voice:
    """A brand's tone and habits. ``habits`` are free text values such as "person: we"."""

    axes: MappingType[str, AxisTarget] = field(default_factory=dict)
    habits: MappingType[str, str] = field(default_factory=dict)
    do: tuple[str, ...] = ()
    dont: tuple[str, ...] = ()


def read_voice(fields: Fields) -> Voice:
    """Read voice.yaml. Raises RuleError."""
    axes: dict[str, AxisTarget] = {}
    tone = fields.inner("tone")
    if tone:
        for name in AXES:
            axis = tone.inner(name)
            if axis is not None:
                axes[name] = _axis(axis)
    examples = fields.inner("examples")
    return Voice(
        axes,
        _habits(fields),
        tuple(t.text for t in examples.texts("do")) if examples else (),
        tuple(t.text for t in examples.texts("dont")) if examples else (),
    )


def _axis(fields: Fields) -> AxisTarget:
    target, tolerance = fields.number("target"), fields.number("tolerance", 0.3)
    if not -1 <= target <= 1 or not 0 < tolerance <= 2:
        raise RuleError(
            "a tone target is out of range", "use -1 to 1, tolerance up to 2", fields.line
        )
    return AxisTarget(target, tolerance)


def _habits(fields: Fields) -> dict[str, str]:
    inner = fields.inner("habits")
    if inner is None:
        return {}
    return {key: inner.text(key.lower()) for key in inner.mapping.items}
