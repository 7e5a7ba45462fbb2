"""Being logged in: sessions are kept in the keyring, reused between runs and refreshed.

Logging in with the app password is rate limited (30 in 5 minutes, 300 a day for an account), so it
is done only where no session can be used.
"""

import hashlib
import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field

from socialdesk.connectors.bluesky.halt import HaltedError, put_off, said
from socialdesk.connectors.bluesky.settings import BlueskySettings
from socialdesk.connectors.bluesky.xrpc import Answer, CallError, Xrpc
from socialdesk.domain.errors import KnownError
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Secrets

APP_PASSWORD = "app_password"  # noqa: S105 - the name of a drawer, not a password
SESSION = "session"

_TOKEN = re.compile(r"[!-~]+")
_STALE = frozenset({"ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired"})
_INACTIVE = frozenset({"AccountTakedown", "AccountDeactivated", "RepoDeactivated", "RepoTakendown"})


@dataclass(frozen=True)
class Session:
    """Proof of a login. ``made_with`` is a mark of the app password and its account and server."""

    did: str
    handle: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    made_with: str = field(repr=False)


class Login:
    """One channel's way to be logged in on its server."""

    def __init__(self, xrpc: Xrpc, settings: BlueskySettings, secrets: Secrets) -> None:
        self._xrpc = xrpc
        self._settings = settings
        self._secrets = secrets

    def authorized(self, call: Callable[[Session], Answer]) -> tuple[Session, Answer]:
        """The answer to ``call``, made again once with a fresh session where the first was stale.

        Raises:
            HaltedError: there is no way to log in now.
            CallError: ``call`` raised it.
        """
        session = self._kept() or self._new()
        answer = call(session)
        if _is_stale(answer):
            session = self._renewed(session)
            answer = call(session)
        if _is_stale(answer) or answer.error in _INACTIVE or answer.status in {401, 403}:
            raise HaltedError(self._login_needed(answer))
        return session, answer

    def _kept(self) -> Session | None:
        """The session in the keyring, unless it belongs to another password, account or server."""
        session = _parse(self._secrets.get(SESSION))
        if session is None or session.made_with != self._mark(self._secrets.get(APP_PASSWORD)):
            return None
        return session

    def _renewed(self, stale: Session) -> Session:
        kept = self._kept()
        if kept is not None and kept.access != stale.access:
            return kept  # another process was faster
        nsid = "com.atproto.server.refreshSession"
        answer = self._ask(lambda: self._xrpc.procedure(self._service, nsid, None, stale.refresh))
        if answer.error in _INACTIVE:
            raise HaltedError(self._login_needed(answer))
        return self._take(answer, stale.made_with) if answer.ok else self._new()

    def _new(self) -> Session:
        password = self._secrets.get(APP_PASSWORD)
        if not password:
            raise HaltedError(
                LoginNeeded(f"the app password of {self._name} is missing: connect it again")
            )
        # The DID stays when its owner changes the handle.
        body = {"identifier": self._settings.did or self._settings.handle, "password": password}
        nsid = "com.atproto.server.createSession"
        answer = self._ask(lambda: self._xrpc.procedure(self._service, nsid, body))
        if not answer.ok:
            raise HaltedError(self._login_needed(answer))
        return self._take(answer, self._mark(password))

    def _ask(self, call: Callable[[], Answer]) -> Answer:
        """An answer about sessions; anything that will pass by itself puts the job off."""
        try:
            answer = call()
        except CallError as error:
            raise HaltedError(NotAccepted(str(error))) from error
        passing = put_off(answer)
        if passing is not None:
            raise HaltedError(passing)
        return answer

    def _take(self, answer: Answer, made_with: str) -> Session:
        session = Session(
            did=answer.text("did"),
            handle=answer.text("handle"),
            access=answer.text("accessJwt"),
            refresh=answer.text("refreshJwt"),
            made_with=made_with,
        )
        if not _is_usable(session):
            raise HaltedError(NotAccepted("the server's answer to the login makes no sense"))
        if self._settings.did and session.did != self._settings.did:
            raise HaltedError(
                LoginNeeded(f"{self._name} is another account now: connect the channel again")
            )
        if answer.body.get("active") is False:
            raise HaltedError(LoginNeeded(self._why_inactive(answer.text("status"))))
        # Without a place to keep it the next run logs in again; this one can go on.
        with suppress(KnownError):
            self._secrets.put(SESSION, json.dumps(asdict(session)))
        return session

    def _login_needed(self, answer: Answer) -> LoginNeeded:
        if answer.error in _INACTIVE or answer.status == 403:
            return LoginNeeded(self._why_inactive(said(answer)))
        if answer.error == "AuthFactorTokenRequired":
            return LoginNeeded(
                f"Bluesky wants a code for the main password of {self._name}: make an app password "
                "in Bluesky's Settings, App passwords, and connect the channel with that"
            )
        if answer.status == 401:
            return LoginNeeded(
                f"Bluesky refused the app password for {self._name}: make a new one in Bluesky's "
                "Settings, App passwords, and connect the channel again"
            )
        return LoginNeeded(f"Bluesky refused to log {self._name} in ({said(answer)})")

    def _why_inactive(self, why: str) -> str:
        return f"Bluesky does not let {self._name} post ({why or 'inactive'}): see the Bluesky app"

    def _mark(self, password: str | None) -> str:
        """Tells whether a session still belongs here; kept where the password itself is kept."""
        made_with = json.dumps([self._service, self._settings.handle, password or ""])
        return hashlib.sha256(made_with.encode("utf-8")).hexdigest()[:32]

    @property
    def _service(self) -> str:
        return self._settings.service

    @property
    def _name(self) -> str:
        return f"@{self._settings.handle}"


def _is_stale(answer: Answer) -> bool:
    return answer.status in {400, 401} and answer.error in _STALE


def _parse(kept: str | None) -> Session | None:
    try:
        fields = json.loads(kept or "")
        session = Session(**fields)
    except (ValueError, TypeError):
        return None
    return session if _is_usable(session) else None


def _is_usable(session: Session) -> bool:
    """Whether every part is text, and the tokens are such as a header can carry."""
    if not all(isinstance(value, str) for value in asdict(session).values()):
        return False
    tokens = (session.access, session.refresh)
    return session.did.startswith("did:") and all(_TOKEN.fullmatch(token) for token in tokens)
