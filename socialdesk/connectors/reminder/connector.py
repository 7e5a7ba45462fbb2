"""Handing a post over to a person, who says when it is out.

The outcome is Unknown on purpose: only a person can tell, and until they do nothing else claims
that the post is published, or sends it anywhere.
"""

import json
import secrets
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from socialdesk.connectors.pictures import read_picture, why_refused
from socialdesk.connectors.steps import checked, prepared
from socialdesk.domain.channel import Channel
from socialdesk.domain.clock import Clock
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.networks.reminder import SITE
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
    Refused,
    Unknown,
)

READY = "ready to post by hand"
_ASK_AGAIN = timedelta(days=1)


class ReminderConnector:
    """The connector protocol for what a person posts. Sends nothing anywhere."""

    @property
    def network(self) -> NetworkId:
        return NetworkId("reminder")

    def check(self, account: Account) -> CheckResult:
        """Whether its site can be opened. ``details``: handle, the site's host."""
        return checked(lambda: _look(account.channel))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix what is handed over."""
        refused = why_refused(content, account.channel.measured_as)
        return refused or prepared(lambda: _frozen(content))

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Hand it over: from now on it waits for its owner's word."""
        return Unknown(READY, _ASK_AGAIN)

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Only its owner can tell."""
        return CannotTell(READY, _ASK_AGAIN)

    def close(self) -> None:
        """Nothing is open."""


def _frozen(content: Content) -> Payload:
    for picture in content.pictures:
        read_picture(picture)
    return Payload(secrets.token_hex(16), json.dumps({"text": content.text}), content.pictures)


def _look(channel: Channel) -> CheckResult:
    parts = urlsplit(channel.settings.get(SITE, ""))
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise InputError(
            f"{channel.settings.get(SITE, '')!r} is not a web address",
            "write it like https://www.instagram.com",
        )
    host = parts.hostname.removeprefix("www.")
    return CheckResult(True, f"Reminds you to post on {host}", {"handle": host})


def connector(clock: Clock) -> ReminderConnector:
    """For the registry; a reminder needs no clock."""
    return ReminderConnector()
