"""The parts of a parsed pattern."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from socialdesk.lint.rules.patterns.characters import CharacterClass


class Edge(Enum):
    """Places without width."""

    TEXT_START = "text start"
    TEXT_END = "text end"
    LINE_START = "line start"
    LINE_END = "line end"
    WORD = "word boundary"
    NOT_WORD = "no word boundary"


@dataclass(frozen=True)
class Literal:
    code: int
    ignore_case: bool


@dataclass(frozen=True)
class OneOf:
    characters: CharacterClass
    ignore_case: bool


@dataclass(frozen=True)
class At:
    edge: Edge


@dataclass(frozen=True)
class Sequence:
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Choice:
    options: tuple[Node, ...]


@dataclass(frozen=True)
class Repeat:
    body: Node
    least: int
    most: int | None
    lazy: bool


@dataclass(frozen=True)
class Group:
    """A capturing group, numbered from 1 in order of its opening bracket."""

    number: int
    body: Node


@dataclass(frozen=True)
class Look:
    """A look-around."""

    body: Node
    ahead: bool
    negative: bool


@dataclass(frozen=True)
class BackReference:
    number: int
    ignore_case: bool


Node = Literal | OneOf | At | Sequence | Choice | Repeat | Group | Look | BackReference


def least_length(node: Node) -> int:
    """How many characters the shortest match has."""
    match node:
        case Literal() | OneOf():
            return 1
        case Sequence():
            return sum(map(least_length, node.parts))
        case Choice():
            return min(map(least_length, node.options))
        case Repeat():
            return node.least * least_length(node.body)
        case Group():
            return least_length(node.body)
        case _:
            return 0


def without_edges(node: Node) -> Node:
    """The node without its checks of places: it matches wherever the node does, and more."""
    match node:
        case At() | Look():
            return Sequence(())
        case Sequence():
            return Sequence(tuple(map(without_edges, node.parts)))
        case Choice():
            return Choice(tuple(map(without_edges, node.options)))
        case Repeat():
            return Repeat(without_edges(node.body), node.least, node.most, node.lazy)
        case Group():
            return Group(node.number, without_edges(node.body))
        case _:
            return node
