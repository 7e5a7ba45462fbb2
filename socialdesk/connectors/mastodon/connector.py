"""Publishing on Mastodon: before anything is sent, the account's own posts are looked through.

Mastodon knows a repeat by its Idempotency-Key for an hour, other servers never do. So what is
frozen names the account's newest post, and whatever came after that is what may be ours.
"""

import secrets
import time
from datetime import datetime

from socialdesk.connectors.addresses import Resolve, check_reach, resolve_host
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Http, new_client
from socialdesk.connectors.mastodon.api import NETWORK, MastodonApi
from socialdesk.connectors.mastodon.pictures import Sleep, bring
from socialdesk.connectors.mastodon.settings import (
    ACCESS_TOKEN,
    MastodonSettings,
    read_settings,
)
from socialdesk.connectors.mastodon.status import freeze, thaw
from socialdesk.connectors.mastodon.thread import find_thread, send_thread
from socialdesk.connectors.pictures import fit_pictures, read_picture, why_refused
from socialdesk.connectors.shapes import id_at, text_at
from socialdesk.connectors.steps import checked, looked_up, prepared, sent
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.networks import NetworkId, graphemes, tightest
from socialdesk.domain.publishing import (
    Account,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
)
from socialdesk.domain.threads import parts

_NETWORK = NetworkId("mastodon")


class MastodonConnector:
    """The connector protocol for Mastodon and the servers that speak its language."""

    def __init__(
        self,
        clock: Clock | None = None,
        http: Http | None = None,
        resolve: Resolve = resolve_host,
        sleep: Sleep = time.sleep,
    ) -> None:
        self._http = http or Http(new_client(), clock or SystemClock())
        self._resolve = resolve
        self._sleep = sleep

    @property
    def network(self) -> NetworkId:
        return _NETWORK

    def check(self, account: Account) -> CheckResult:
        """See whose token it is. ``details``: account_id, handle, url, name and limits."""
        return checked(lambda: self._look(account))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix the statuses, and which one of the account's was the newest before."""
        return _why_refused(account, content) or prepared(lambda: self._frozen(account, content))

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Send what is not out yet."""
        return sent(lambda: self._send(account, payload))

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Look through what the account posted since."""
        return looked_up(lambda: self._find(account, payload))

    def close(self) -> None:
        """Let go of open connections."""
        self._http.close()

    def _enter(self, account: Account) -> tuple[MastodonSettings, MastodonApi]:
        settings = read_settings(account.channel)
        check_reach(settings.server, settings.allow_private, self._resolve)
        token = (account.secrets.get(ACCESS_TOKEN) or "").strip()
        if not token:
            reason = "the access token is missing: connect the channel again"
            raise HaltedError(LoginNeeded(reason))
        return settings, MastodonApi(self._http, settings, token)

    def _look(self, account: Account) -> CheckResult:
        settings, api = self._enter(account)
        who = api.account()
        host = settings.server.partition("://")[2]
        handle = f"{text_at(who, 'acct') or text_at(who, 'username')}@{host}"
        details = {
            "account_id": id_at(who, "id"),
            "handle": handle,
            "url": text_at(who, "url"),
            "name": text_at(who, "display_name"),
            **api.limits(),
        }
        return CheckResult(True, f"Connected to Mastodon as @{handle}", details)

    def _frozen(self, account: Account, content: Content) -> Payload:
        _, api = self._enter(account)
        fitted = fit_pictures(content, account.channel.measured_as)
        for picture in fitted.pictures:
            read_picture(picture)
        return freeze(secrets.token_hex(16), fitted, api.newest())

    def _send(self, account: Account, payload: Payload) -> Outcome:
        settings, api = self._enter(account)
        return send_thread(
            api,
            thaw(payload),
            settings.server,
            len(payload.pictures),
            bring_pictures=lambda: [bring(api, p, self._sleep) for p in payload.pictures],
        )

    def _find(self, account: Account, payload: Payload) -> Lookup:
        settings, api = self._enter(account)
        return find_thread(api, thaw(payload), settings.server, len(payload.pictures))


def _why_refused(account: Account, content: Content) -> Refused | None:
    """Like every network, but that a content warning counts along."""
    measured_as = account.channel.measured_as
    warning = graphemes(content.options.get("content_warning", "").strip())
    for part in parts(content.text) if warning else ():
        remaining = tightest(part, measured_as).remaining
        if remaining is not None and 0 <= remaining < warning:
            reason = f"the text and its content warning are {warning - remaining:,} too long"
            return Refused(f"{reason} for {NETWORK}", f"shorten it by {warning - remaining:,}")
    return why_refused(content, measured_as)


def connector(clock: Clock) -> MastodonConnector:
    """For the registry."""
    return MastodonConnector(clock)
