"""Publishing on Bluesky: safe to repeat, because the record key is chosen before the first try."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from socialdesk.connectors.addresses import Resolve, check_reach, resolve_host
from socialdesk.connectors.bluesky import outcomes
from socialdesk.connectors.bluesky.facets import mentioned_handles
from socialdesk.connectors.bluesky.halt import HaltedError, put_off, said
from socialdesk.connectors.bluesky.record import COLLECTION, FrozenPost, blob_cid, freeze, thaw
from socialdesk.connectors.bluesky.sessions import Login, Session
from socialdesk.connectors.bluesky.settings import BlueskySettings, read_settings
from socialdesk.connectors.bluesky.tid import TidClock
from socialdesk.connectors.bluesky.xrpc import (
    Answer,
    AnswerLostError,
    CallError,
    NotSentError,
    Xrpc,
    new_client,
)
from socialdesk.connectors.pictures import read_picture, why_refused
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Account,
    CannotTell,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Picture,
    Refused,
    Unknown,
)


class BlueskyConnector:
    """The connector protocol for any Bluesky (AT Protocol) server."""

    def __init__(
        self,
        clock: Clock | None = None,
        xrpc: Xrpc | None = None,
        tids: TidClock | None = None,
        resolve: Resolve = resolve_host,
    ) -> None:
        self._xrpc = xrpc or Xrpc(new_client(), clock or SystemClock())
        self._tids = tids or TidClock()
        self._resolve = resolve

    @property
    def network(self) -> NetworkId:
        return NetworkId.BLUESKY

    def check(self, account: Account) -> CheckResult:
        """See whether the login holds. ``details``: handle, did, service, url and name."""
        try:
            with _halting():
                settings, login = self._enter(account)
                session, answer = login.authorized(
                    lambda s: self._xrpc.query(
                        settings.service, "com.atproto.server.getSession", {}, s.access
                    )
                )
                if not answer.ok:
                    reason = f"Bluesky can't say who this is ({said(answer)})"
                    raise HaltedError(put_off(answer) or Refused(reason))
        except HaltedError as halted:
            return CheckResult(False, outcomes.line(halted.outcome))
        except AnswerLostError as lost:
            return CheckResult(False, str(lost))
        handle = answer.text("handle") or session.handle
        details = {
            "handle": handle,
            "did": session.did,
            "service": settings.service,
            "url": f"https://bsky.app/profile/{handle}",
            "name": self._display_name(settings, session),
        }
        return CheckResult(True, f"Connected to Bluesky as @{handle}", details)

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix the record and its key. Asks the server only whom the mentions mean."""
        refused = why_refused(content, NetworkId.BLUESKY)
        if refused is not None:
            return refused
        try:
            with _halting():
                for picture in content.pictures:
                    read_picture(picture)
                handles = mentioned_handles(content.text)
                dids = self._dids(self._settings(account), handles) if handles else {}
        except HaltedError as halted:
            return halted.outcome
        return freeze(self._tids.next(now), content, dids, now)

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Upload the pictures, then put the record under its key, where nothing is yet."""
        post = thaw(payload)
        try:
            with _halting():
                settings, login = self._enter(account)
                for picture in _each_once(payload.pictures):
                    self._upload(settings, login, picture)
                session, answer = login.authorized(
                    lambda s: self._xrpc.procedure(
                        settings.service,
                        "com.atproto.repo.putRecord",
                        _put(s.did, post),
                        s.access,
                    )
                )
        except HaltedError as halted:
            return halted.outcome
        except AnswerLostError as lost:
            return Unknown(str(lost))
        if answer.error == "InvalidSwap":
            return self._whose(account, payload)
        return outcomes.of_put(answer, post, session)

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Look under the record's key."""
        post = thaw(payload)
        try:
            with _halting():
                settings, login = self._enter(account)
                session, answer = login.authorized(
                    lambda s: self._record(settings.service, s.did, COLLECTION, post.rkey, s.access)
                )
        except HaltedError as halted:
            return CannotTell(halted.outcome.reason)
        except AnswerLostError as lost:
            return CannotTell(str(lost))
        return outcomes.of_lookup(answer, post, session)

    def close(self) -> None:
        """Let go of open connections."""
        self._xrpc.close()

    def _settings(self, account: Account) -> BlueskySettings:
        settings = read_settings(account.channel.settings)
        check_reach(settings.service, settings.allow_private, self._resolve)
        return settings

    def _enter(self, account: Account) -> tuple[BlueskySettings, Login]:
        settings = self._settings(account)
        return settings, Login(self._xrpc, settings, account.secrets)

    def _upload(self, settings: BlueskySettings, login: Login, picture: Picture) -> None:
        """Bring a picture to the server; nothing is published by that, so any trouble can wait."""
        data, nsid = read_picture(picture), "com.atproto.repo.uploadBlob"
        name = picture.path.name
        try:
            _, answer = login.authorized(
                lambda s: self._xrpc.upload(
                    settings.service, nsid, data, picture.media.mime, s.access
                )
            )
        except AnswerLostError as lost:
            raise HaltedError(NotAccepted(str(lost))) from lost
        passing = put_off(answer)
        if passing is not None:
            raise HaltedError(passing)
        if not answer.ok:
            reason = f"Bluesky does not take the picture {name} ({said(answer)})"
            raise HaltedError(Refused(reason, "use another picture"))
        if outcomes.uploaded_cid(answer) != blob_cid(picture.media.digest):
            raise HaltedError(NotAccepted(f"the picture {name} did not arrive whole"))

    def _whose(self, account: Account, payload: Payload) -> Outcome:
        """The key is in use: by this very post, or by one that another app made."""
        match self.find_published(account, payload):
            case Accepted() as ours:
                return ours
            case Absent():
                return Refused("another post has this post's key on Bluesky", "publish it again")
            case CannotTell(reason):
                return Unknown(reason)

    def _record(
        self, service: str, did: str, collection: str, rkey: str, token: str | None
    ) -> Answer:
        params = {"repo": did, "collection": collection, "rkey": rkey}
        return self._xrpc.query(service, "com.atproto.repo.getRecord", params, token)

    def _dids(self, settings: BlueskySettings, handles: tuple[str, ...]) -> Mapping[str, str]:
        """The accounts behind handles; those that do not exist are left out."""
        found = {}
        for handle in handles:
            nsid = "com.atproto.identity.resolveHandle"
            try:
                answer = self._xrpc.query(settings.service, nsid, {"handle": handle})
            except AnswerLostError as lost:
                raise HaltedError(NotAccepted(str(lost))) from lost
            passing = put_off(answer)
            if passing is not None:
                raise HaltedError(passing)
            if answer.ok and answer.text("did").startswith("did:"):
                found[handle] = answer.text("did")
        return found

    def _display_name(self, settings: BlueskySettings, session: Session) -> str:
        """The name on the profile, or nothing: an ornament must not make a check fail."""
        try:
            answer = self._record(
                settings.service, session.did, "app.bsky.actor.profile", "self", session.access
            )
        except CallError:
            return ""
        value = answer.body.get("value")
        name = value.get("displayName") if isinstance(value, dict) else None
        return name if isinstance(name, str) else ""


def _put(did: str, post: FrozenPost) -> dict[str, Any]:
    return {
        "repo": did,
        "collection": COLLECTION,
        "rkey": post.rkey,
        "validate": True,
        "record": post.record,
        # Only where there is no record yet: a repeat of the same one is answered like the first.
        "swapRecord": None,
    }


def _each_once(pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
    return tuple({picture.media.digest: picture for picture in pictures}.values())


@contextmanager
def _halting() -> Iterator[None]:
    """Turn what the settings, the machine or the way to the server did into an outcome."""
    try:
        yield
    except InputError as error:
        raise HaltedError(Refused(error.what, error.mend)) from error
    except SurroundingsError as error:
        raise HaltedError(NotAccepted(str(error))) from error
    except NotSentError as error:
        raise HaltedError(NotAccepted(str(error))) from error


def connector(clock: Clock) -> BlueskyConnector:
    """For the registry."""
    return BlueskyConnector(clock)
