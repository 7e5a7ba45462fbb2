"""Staying logged in with OAuth 2.0: short access tokens, and a refresh token that changes.

The owner gives the first refresh token; every renewal brings the next one (RFC 6749, 6), and the
one before is worth nothing from then on. So what a renewal brought is kept before it is used.
"""

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from socialdesk.connectors.halting import HaltedError, put_off
from socialdesk.connectors.http import Answer
from socialdesk.connectors.shapes import number_at
from socialdesk.connectors.steps import harmless
from socialdesk.domain.clock import Clock, to_millis
from socialdesk.domain.errors import KnownError
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Secrets

REFRESH_TOKEN = "refresh_token"  # noqa: S105 - the name of a drawer
SESSION = "session"
_EARLY = timedelta(minutes=1)
"""A token that ends so soon is renewed before it is used."""


@dataclass(frozen=True)
class Tokens:
    """``ends`` is in milliseconds since 1970; ``made_with`` marks the token its owner gave."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    ends: int
    made_with: str = field(repr=False)


class Unsaved:
    """Tokens that the keyring did not take: lost with this process, but not before."""

    def __init__(self) -> None:
        self._tokens: dict[str, Tokens] = {}

    def take(self, made_with: str) -> Tokens | None:
        """What is held for one login."""
        return self._tokens.get(made_with)

    def hold(self, tokens: Tokens) -> None:
        """Until the keyring takes them."""
        self._tokens[tokens.made_with] = tokens

    def drop(self, made_with: str) -> None:
        """The keyring has them."""
        self._tokens.pop(made_with, None)


@dataclass(frozen=True)
class Renewal:
    """How one network renews: ``ask`` sends a refresh token and gets the next tokens."""

    network: str
    app: str
    ask: Callable[[str], Answer]


class RenewedLogin:
    """One channel's way to be logged in."""

    def __init__(self, renewal: Renewal, secrets: Secrets, clock: Clock, unsaved: Unsaved) -> None:
        self._renewal = renewal
        self._secrets = secrets
        self._clock = clock
        self._unsaved = unsaved

    def authorized(self, call: Callable[[str], Answer]) -> Answer:
        """The answer to ``call``, made again once with a new token where the first was over.

        Raises:
            HaltedError: there is no way to log in now.
            CallError: ``call`` raised it.
        """
        tokens = self._current()
        answer = call(tokens.access)
        if answer.status == 401:
            answer = call(self._renewed(tokens).access)
        if answer.status == 401:
            raise HaltedError(self._login_needed())
        return answer

    def _current(self) -> Tokens:
        given = self._secrets.get(REFRESH_TOKEN)
        if not given:
            reason = f"the refresh token for {self._renewal.network} is missing: connect it again"
            raise HaltedError(LoginNeeded(reason))
        tokens = self._kept() or Tokens("", given, 0, self._mark(given))
        ends_soon = tokens.ends <= to_millis(self._clock.now() + _EARLY)
        return self._renewed(tokens) if ends_soon else tokens

    def _kept(self) -> Tokens | None:
        """The newest tokens, unless their owner gave another refresh token since."""
        mark = self._mark(self._secrets.get(REFRESH_TOKEN) or "")
        held = self._unsaved.take(mark)
        if held is not None:
            self._keep(held)
            return held
        tokens = _parsed(self._secrets.get(SESSION))
        return tokens if tokens is not None and tokens.made_with == mark else None

    def _renewed(self, stale: Tokens) -> Tokens:
        fresher = self._fresher_than(stale)
        if fresher is not None:
            return fresher
        answer = harmless(lambda: self._renewal.ask(stale.refresh))
        passing = put_off(answer, self._renewal.network)
        if passing is not None:
            raise HaltedError(passing)
        if not answer.ok:
            # Another process may have used the token in the same moment, and kept the next one.
            fresher = self._fresher_than(stale)
            if fresher is None:
                raise HaltedError(self._login_needed())
            return fresher
        return self._take(answer, stale)

    def _fresher_than(self, stale: Tokens) -> Tokens | None:
        kept = self._kept()
        return kept if kept is not None and kept.access != stale.access else None

    def _take(self, answer: Answer, stale: Tokens) -> Tokens:
        lasts = number_at(answer.json, "expires_in") or 0
        tokens = Tokens(
            access=answer.text("access_token"),
            refresh=answer.text("refresh_token") or stale.refresh,
            ends=_ends(self._clock.now(), lasts),
            made_with=stale.made_with,
        )
        if not tokens.access:
            reason = f"{self._renewal.network}'s answer to the login makes no sense"
            raise HaltedError(NotAccepted(reason))
        self._keep(tokens)
        return tokens

    def _keep(self, tokens: Tokens) -> None:
        self._unsaved.hold(tokens)
        with suppress(KnownError):
            self._secrets.put(SESSION, json.dumps(asdict(tokens)))
            self._unsaved.drop(tokens.made_with)

    def _login_needed(self) -> LoginNeeded:
        return LoginNeeded(
            f"{self._renewal.network} no longer takes this login: make a new refresh token and "
            "connect the channel again"
        )

    def _mark(self, given: str) -> str:
        """Tells whether tokens still belong here; kept where the tokens themselves are kept."""
        made_with = json.dumps([self._renewal.app, given])
        return hashlib.sha256(made_with.encode("utf-8")).hexdigest()[:32]


def _ends(now: datetime, seconds: int) -> int:
    return to_millis(now + timedelta(seconds=min(max(seconds, 0), 10**8)))


def _parsed(kept: str | None) -> Tokens | None:
    try:
        tokens = Tokens(**json.loads(kept or ""))
    except (ValueError, TypeError):
        return None
    texts = (tokens.access, tokens.refresh, tokens.made_with)
    whole = all(isinstance(text, str) for text in texts) and isinstance(tokens.ends, int)
    return tokens if whole else None
