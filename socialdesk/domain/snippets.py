"""Texts kept for use again: templates with variables, and groups of hashtags."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_VARIABLE = re.compile(r"\{([^\W\d]\w*)\}")
_HASHTAG = re.compile(r"(?<![\w#&/])#[^\W\d_]\w*")


class SnippetKind(StrEnum):
    """What a snippet is; the names are in the database."""

    TEMPLATE = "template"
    HASHTAGS = "hashtags"


@dataclass(frozen=True)
class Snippet:
    """A named text. ``id`` is ``None`` until it is kept."""

    id: int | None
    kind: SnippetKind
    name: str
    text: str


def variables(text: str) -> tuple[str, ...]:
    """The names in braces, each once, in the order in which they first come."""
    return tuple(dict.fromkeys(_VARIABLE.findall(text)))


def filled(text: str, values: Mapping[str, str]) -> str:
    """``text`` with values in place of their names; a name without a value stays as it is."""
    return _VARIABLE.sub(lambda found: values.get(found[1]) or found[0], text)


def hashtags(text: str) -> str:
    """The hashtags of a text on one line, each once, in their order."""
    return " ".join(dict.fromkeys(_HASHTAG.findall(text)))
