"""What a YAML file says, with the line of each part; plain values that hold text only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scalar:
    """A single value, as written. ``plain`` is false where it was quoted."""

    text: str
    line: int
    plain: bool = True


@dataclass(frozen=True)
class Listing:
    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True)
class Mapping:
    """Keys are kept as written, in order."""

    items: dict[str, Node]
    line: int


Node = Scalar | Listing | Mapping


def mapping_of(values: dict[str, object], line: int = 1) -> Mapping:
    """Plain Python values as nodes, for rules that do not come from a file."""
    return Mapping({key: _node_of(value, line) for key, value in values.items()}, line)


def _node_of(value: object, line: int) -> Node:
    match value:
        case dict():
            return mapping_of({str(key): inner for key, inner in value.items()}, line)
        case list() | tuple():
            return Listing(tuple(_node_of(inner, line) for inner in value), line)
        case bool():
            return Scalar(str(value).lower(), line)
        case _:
            return Scalar(str(value), line, plain=not isinstance(value, str))
