"""Staying logged in with Meta's long-lived tokens: 60 days each, made longer while they hold.

https://developers.facebook.com/docs/instagram-platform/reference/refresh_access_token
"""

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import timedelta

from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Answer, CallError
from socialdesk.domain.clock import Clock, from_millis, to_millis
from socialdesk.domain.errors import KnownError
from socialdesk.domain.publishing import LoginNeeded, Secrets

ACCESS_TOKEN = "access_token"  # noqa: S105 - the name of a drawer
SESSION = "session"
EXTEND_AFTER = timedelta(days=7)


@dataclass(frozen=True)
class LongToken:
    """``since`` is when we got it, in milliseconds since 1970."""

    token: str = field(repr=False)
    since: int
    made_with: str = field(repr=False)


def current_token(
    network: str, secrets: Secrets, clock: Clock, extend: Callable[[str], Answer]
) -> str:
    """The token to use now, made longer once a week. Raises HaltedError where there is none.

    ``extend`` asks for a longer one. Where that fails the one we have is used: it may hold still.
    """
    given = (secrets.get(ACCESS_TOKEN) or "").strip()
    if not given:
        raise HaltedError(
            LoginNeeded(f"the token for {network} is missing: connect the channel again")
        )
    now, mark = clock.now(), hashlib.sha256(given.encode("utf-8")).hexdigest()[:32]
    kept = _parsed(secrets.get(SESSION))
    if kept is None or kept.made_with != mark:
        return _keep(secrets, LongToken(given, to_millis(now), mark))
    if now - from_millis(kept.since) < EXTEND_AFTER:
        return kept.token
    with suppress(CallError):
        longer = extend(kept.token).text("access_token")
        if longer:
            return _keep(secrets, LongToken(longer, to_millis(now), mark))
    return kept.token


def _keep(secrets: Secrets, token: LongToken) -> str:
    """The token itself. Unlike a refresh token the one before still holds, should this not stay."""
    with suppress(KnownError):
        secrets.put(SESSION, json.dumps(asdict(token)))
    return token.token


def _parsed(kept: str | None) -> LongToken | None:
    try:
        token = LongToken(**json.loads(kept or ""))
    except (ValueError, TypeError):
        return None
    whole = isinstance(token.token, str) and isinstance(token.since, int)
    return token if whole and token.token else None
