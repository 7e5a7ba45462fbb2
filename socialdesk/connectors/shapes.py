"""Reading JSON from a stranger: what is not there, or of another shape, is simply absent."""

import json
from collections.abc import Mapping
from typing import Any


def parsed(content: bytes) -> object:
    """The JSON in ``content``, or ``None`` where there is none."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def at(value: object, *path: str | int) -> object:
    """What is at ``path`` (keys and indexes) below ``value``, or ``None``."""
    for step in path:
        if isinstance(step, str) and isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(step, int) and isinstance(value, list) and 0 <= step < len(value):
            value = value[step]
        else:
            return None
    return value


def text_at(value: object, *path: str | int) -> str:
    """The text at ``path``, else nothing."""
    found = at(value, *path)
    return found if isinstance(found, str) else ""


def number_at(value: object, *path: str | int) -> int | None:
    """The whole number at ``path``, else ``None``."""
    found = at(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def id_at(value: object, *path: str | int) -> str:
    """A name in the network's data, which some send as text and some as a number; else nothing."""
    number = number_at(value, *path)
    return text_at(value, *path) if number is None else str(number)


def objects_at(value: object, *path: str | int) -> tuple[Mapping[str, Any], ...]:
    """The objects of the list at ``path``, else none."""
    found = at(value, *path)
    items: list[object] = found if isinstance(found, list) else []
    return tuple(item for item in items if isinstance(item, Mapping))


def texts_at(value: object, *path: str | int) -> tuple[str, ...]:
    """The texts of the list at ``path``, else none."""
    found = at(value, *path)
    items: list[object] = found if isinstance(found, list) else []
    return tuple(item for item in items if isinstance(item, str))
