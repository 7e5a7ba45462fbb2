"""What was tried for a delivery: when, what was sent, and what came of it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from socialdesk.domain.delivery import Attempt
from socialdesk.domain.media import Attachment

_WORDS = frozenset({"text", "status", "caption", "message", "commentary", "title", "description"})
"""The names that networks give to what people read."""


@dataclass(frozen=True)
class Sent:
    """What an attempt sent, as it was fixed at ``frozen_at``.

    ``body`` is what its connector made of the post; no secret is ever in it.
    """

    key: str
    body: str
    pictures: tuple[Attachment, ...]
    frozen_at: datetime

    @property
    def texts(self) -> tuple[str, ...]:
        """The words in it that people read, each once, in order."""
        return tuple(dict.fromkeys(words_in(self.body)))


@dataclass(frozen=True)
class AttemptRecord:
    """``sent`` is ``None`` where the attempt ended before anything was fixed."""

    attempt: Attempt
    sent: Sent | None = None


def words_in(body: str) -> Iterator[str]:
    """The texts for people in a payload's body; all of it where it is not JSON."""
    try:
        parsed = json.loads(body)
    except ValueError:
        yield body
        return
    yield from _texts(parsed)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name in _WORDS and isinstance(inner, str):
                if inner.strip():
                    yield inner
            else:
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
