"""Reads YAML from strangers into plain nodes with line numbers.

PyYAML's event stream (libyaml underneath) is used rather than its loaders: events carry lines, are
about fifteen times as fast to read as ruamel.yaml's pure Python nodes, build no objects, and are
taken one by one, so that depth, size and aliases are limited while reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from socialdesk.lint.packs import limits
from socialdesk.lint.rules.fields import RuleError
from socialdesk.lint.rules.nodes import Listing, Mapping, Node, Scalar

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN_TAGS = frozenset(
    {
        None,
        "!",
        *(f"tag:yaml.org,2002:{n}" for n in ("str", "int", "float", "bool", "null", "seq", "map")),
    }
)


def read_yaml(data: bytes) -> Mapping:
    """The one mapping that a file holds. Raises RuleError for anything else."""
    if len(data) > limits.MAX_FILE_BYTES:
        raise RuleError("the file is too large", f"{limits.MAX_FILE_BYTES >> 10} KB are allowed", 1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RuleError("the file is not UTF-8 text", "save it as UTF-8", 1) from None
    reader = _Reader()
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            reader.take(event)
    except yaml.YAMLError as error:
        raise _as_refusal(error) from None
    return reader.document()


def _as_refusal(error: yaml.YAMLError) -> RuleError:
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or "it is not YAML").replace("\n", " ")
    line = mark.line + 1 if mark else 1
    return RuleError(f"the file is not valid YAML ({problem[:120]})", "mend that line", line)


@dataclass
class _Open:
    """A list or mapping whose end has not come yet."""

    line: int
    is_mapping: bool
    anchor: str | None
    items: list[Node] = field(default_factory=list)
    size: int = 1


@dataclass
class _Reader:
    stack: list[_Open] = field(default_factory=list)
    anchors: dict[str, tuple[Node, int]] = field(default_factory=dict)
    roots: list[Node] = field(default_factory=list)
    values: int = 0
    aliases: int = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        match event:
            case yaml.ScalarEvent():
                _refuse_tag(event.tag, line)
                plain = not event.style
                self._add(
                    Scalar(_null_as_empty(event.value, plain), line, plain), 1, event.anchor, line
                )
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                _refuse_tag(event.tag, line)
                self._open(_Open(line, isinstance(event, yaml.MappingStartEvent), event.anchor))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                done = self.stack.pop()
                node = _mapping(done) if done.is_mapping else Listing(tuple(done.items), done.line)
                self._add(node, done.size, done.anchor, done.line, opened=True)
            case yaml.AliasEvent():
                self._alias(event.anchor, line)

    def document(self) -> Mapping:
        if not self.roots:
            raise RuleError("the file is empty", "write the rule's keys, or delete the file", 1)
        if len(self.roots) > 1:
            raise RuleError(
                "the file holds several documents",
                "put each into a file of its own",
                self.roots[1].line,
            )
        root = self.roots[0]
        if not isinstance(root, Mapping):
            raise RuleError(
                "the file holds no keys", "write lines like 'extends: existence'", root.line
            )
        return root

    def _open(self, opened: _Open) -> None:
        if len(self.stack) >= limits.MAX_DEPTH:
            raise RuleError(
                "lists are nested too deeply", f"{limits.MAX_DEPTH} levels are allowed", opened.line
            )
        self.stack.append(opened)

    def _alias(self, anchor: str | None, line: int) -> None:
        self.aliases += 1
        if self.aliases > limits.MAX_ALIASES:
            raise RuleError("too many aliases (*name)", "write the text out", line)
        if anchor is None or anchor not in self.anchors:
            raise RuleError("an alias (*name) has no value yet", "write the text out", line)
        node, size = self.anchors[anchor]
        self._add(node, size, None, line)

    def _add(
        self, node: Node, size: int, anchor: str | None, line: int, *, opened: bool = False
    ) -> None:
        self.values += 1 if opened else size
        if self.values > limits.MAX_VALUES:
            raise RuleError(
                "the file holds too many values", f"{limits.MAX_VALUES:,} are allowed", line
            )
        if anchor:
            self.anchors[anchor] = (node, size)
        if self.stack:
            self.stack[-1].items.append(node)
            self.stack[-1].size += size
        else:
            self.roots.append(node)


def _refuse_tag(tag: str | None, line: int) -> None:
    if tag not in _PLAIN_TAGS:
        raise RuleError("a YAML tag (!…) is not allowed", "remove it", line)


def _null_as_empty(value: str, plain: bool) -> str:
    return "" if plain and value in ("~", "null") else value


def _mapping(done: _Open) -> Mapping:
    items: dict[str, Node] = {}
    for key, value in _in_pairs(done.items):
        if not isinstance(key, Scalar):
            raise RuleError("a key must be text", "write 'key: value'", key.line)
        if key.text == "<<" and key.plain:
            raise RuleError("merge keys (<<) are not allowed", "write the keys out", key.line)
        if key.text in items:
            raise RuleError(
                f"the key '{key.text[:60]}' is there twice", "remove one of the two", key.line
            )
        items[key.text] = value
    return Mapping(items, done.line)


def _in_pairs(items: list[Node]) -> Iterator[tuple[Node, Node]]:
    return zip(items[::2], items[1::2], strict=True)
