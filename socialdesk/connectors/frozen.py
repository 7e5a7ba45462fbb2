"""Freezing what will be sent: JSON with the moment at which it was prepared."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from socialdesk.connectors.shapes import at, text_at
from socialdesk.domain.clock import from_millis, to_millis
from socialdesk.domain.publishing import Payload, Picture


@dataclass(frozen=True)
class Frozen:
    """A post as its connector fixed it, and the moment (aware) at which that was done."""

    prepared: datetime
    post: Mapping[str, Any]

    def text(self, name: str) -> str:
        """A part that is text, else nothing."""
        return text_at(self.post, name)


def freeze(post: Mapping[str, Any], now: datetime, pictures: tuple[Picture, ...]) -> Payload:
    """A payload under a key that no other has."""
    body = {"prepared": to_millis(now), "post": dict(post)}
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return Payload(secrets.token_hex(16), text, pictures)


def thaw(payload: Payload) -> Frozen:
    """The inverse of :func:`freeze`. Raises ValueError or KeyError for anything else."""
    body = json.loads(payload.body)
    post = at(body, "post")
    if not isinstance(post, Mapping):
        raise ValueError("a frozen post is a JSON object")
    return Frozen(from_millis(int(body["prepared"])), post)
