"""Publishing on Bluesky: safe to repeat, because record keys are chosen before the first try."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from socialdesk.connectors.addresses import Resolve, check_reach, resolve_host
from socialdesk.connectors.bluesky import outcomes
from socialdesk.connectors.bluesky.facets import mentioned_handles
from socialdesk.connectors.bluesky.halt import HaltedError, halting, put_off, said
from socialdesk.connectors.bluesky.record import FrozenPost, freeze, post_record, thaw
from socialdesk.connectors.bluesky.repository import Repository
from socialdesk.connectors.bluesky.sessions import Login, Session
from socialdesk.connectors.bluesky.settings import BlueskySettings, read_settings
from socialdesk.connectors.bluesky.thread import find_thread, send_thread
from socialdesk.connectors.bluesky.tid import TidClock
from socialdesk.connectors.bluesky.xrpc import (
    AnswerLostError,
    CallError,
    Xrpc,
    new_client,
)
from socialdesk.connectors.entities import EntityKind, find_entities
from socialdesk.connectors.link_cards import LinkCard, LinkCards
from socialdesk.connectors.pictures import fit_pictures, why_refused
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.networks.bluesky import CARD, NO
from socialdesk.domain.publishing import (
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
from socialdesk.domain.threads import joined, parts
from socialdesk.imaging.fitting import PictureLimits

_LONGEST_SIDE = 2_000
"""Pixels: what Bluesky's own app sends and shows."""

_MOST_CARDS = 10
"""For so many parts of a thread, so that slow pages can't hold it up for longer than its lease."""

_THUMBNAIL = PictureLimits(1_000_000, ("image/jpeg", "image/png", "image/webp"), 1_200)
"""app.bsky.embed.external: a thumb of 1 MB at most."""


class BlueskyConnector:
    """The connector protocol for any Bluesky (AT Protocol) server."""

    def __init__(
        self,
        clock: Clock | None = None,
        xrpc: Xrpc | None = None,
        tids: TidClock | None = None,
        resolve: Resolve = resolve_host,
        cards: LinkCards | None = None,
    ) -> None:
        self._xrpc = xrpc or Xrpc(new_client(), clock or SystemClock())
        self._tids = tids or TidClock()
        self._resolve = resolve
        self._cards = cards or LinkCards(_THUMBNAIL)
        # Keys fixed by this process and not used yet: of these nothing can be out.
        self._never_sent: set[str] = set()

    @property
    def network(self) -> NetworkId:
        return NetworkId.BLUESKY

    def check(self, account: Account) -> CheckResult:
        """See whether the login holds. ``details``: handle, did, service, url and name."""
        try:
            with halting():
                settings, login = self._login(account)
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
        """Fix the records and their keys: a post for each part, the pictures with the first one.

        Asks the server only whom the mentions mean, and the first linked page for its card.
        """
        try:
            with halting():
                fitting = fit_pictures(content, NetworkId.BLUESKY, _LONGEST_SIDE)
                refused = why_refused(fitting, NetworkId.BLUESKY)
                if refused is not None:
                    return refused
                handles = mentioned_handles(content.text)
                dids = self._dids(self._settings(account), handles) if handles else {}
        except HaltedError as halted:
            return halted.outcome
        payload = self._freeze(fitting, dids, now)
        self._never_sent.add(payload.key)
        return payload

    def prepare_comment(
        self, account: Account, content: Content, published: str, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix a reply to one of our own posts, under a key of its own."""
        content = replace(content, text=joined(content.text))
        refused = why_refused(content, NetworkId.BLUESKY)
        if refused is not None:
            return refused
        try:
            with halting():
                reply = self._enter(account).reply_to(published)
                handles = mentioned_handles(content.text)
                dids = self._dids(self._settings(account), handles) if handles else {}
        except HaltedError as halted:
            return halted.outcome
        record = post_record(content, dids, now) | {"reply": reply}
        return freeze([FrozenPost(self._tids.next(now), record)], ())

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Upload the pictures, then put each record under its key, where nothing is yet."""
        surely_new = payload.key in self._never_sent
        self._never_sent.discard(payload.key)
        outcome: Outcome
        try:
            with halting():
                outcome = self._send(self._enter(account), payload, surely_new)
        except HaltedError as halted:
            outcome = halted.outcome
            if len(thaw(payload)) > 1 and not surely_new:
                # Its beginning may be out: until the server can be asked nothing else may be sent.
                outcome = Unknown(halted.line)
        if surely_new and isinstance(outcome, NotAccepted | LoginNeeded):
            self._never_sent.add(payload.key)
        return outcome

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Look under the records' keys."""
        posts = thaw(payload)
        try:
            with halting():
                repository = self._enter(account)
                if len(posts) == 1:
                    return repository.find(posts[0])
                return find_thread(repository, posts)
        except HaltedError as halted:
            return CannotTell(halted.outcome.reason)

    def close(self) -> None:
        """Let go of open connections."""
        self._xrpc.close()

    def _settings(self, account: Account) -> BlueskySettings:
        settings = read_settings(account.channel.settings)
        check_reach(settings.service, settings.allow_private, self._resolve)
        return settings

    def _login(self, account: Account) -> tuple[BlueskySettings, Login]:
        settings = self._settings(account)
        return settings, Login(self._xrpc, settings, account.secrets)

    def _enter(self, account: Account) -> Repository:
        settings, login = self._login(account)
        return Repository(self._xrpc, settings.service, login)

    def _send(self, repository: Repository, payload: Payload, surely_new: bool) -> Outcome:
        posts = thaw(payload)

        def bring_pictures() -> None:
            for picture in _each_once(payload.pictures):
                repository.bring(picture)

        if len(posts) == 1:
            bring_pictures()
            return repository.put(posts[0])
        return send_thread(repository, posts, bring_pictures, surely_new=surely_new)

    def _freeze(self, content: Content, dids: Mapping[str, str], now: datetime) -> Payload:
        posts, pictures = [], list(content.pictures)
        for number, text in enumerate(parts(content.text)):
            part = replace(content, text=text, pictures=() if number else content.pictures)
            card = self._card(part) if number < _MOST_CARDS else None
            if card is not None and card.picture is not None:
                pictures.append(card.picture)
            # A millisecond apart, so that lists by time show them in order.
            moment = now + timedelta(milliseconds=number)
            record = post_record(part, dids, moment, card)
            posts.append(FrozenPost(self._tids.next(moment), record))
        return freeze(posts, tuple(pictures))

    def _card(self, content: Content) -> LinkCard | None:
        """The card of a post's first link; pictures of its own take its place."""
        if content.pictures or content.options.get(CARD) == NO:
            return None
        links = (e.value for e in find_entities(content.text) if e.kind is EntityKind.LINK)
        first = next(links, None)
        return self._cards.card(first) if first is not None else None

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
            key = {"repo": session.did, "collection": "app.bsky.actor.profile", "rkey": "self"}
            answer = self._xrpc.query(
                settings.service, "com.atproto.repo.getRecord", key, session.access
            )
        except CallError:
            return ""
        value = answer.body.get("value")
        name = value.get("displayName") if isinstance(value, dict) else None
        return name if isinstance(name, str) else ""


def _each_once(pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
    return tuple({picture.media.digest: picture for picture in pictures}.values())


def connector(clock: Clock) -> BlueskyConnector:
    """For the registry."""
    return BlueskyConnector(clock)
