"""A network of somebody else's: a text file that every post is added to."""

import json
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from socialdesk.domain.clock import Clock
from socialdesk.domain.networks import Network, NetworkId, Setting
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Account,
    CheckResult,
    Content,
    Lookup,
    Payload,
)

network = Network(
    id=NetworkId("guestbook"),
    name="Guest book",
    needs_login=False,
    settings=(Setting("file", "File"),),
)


class GuestBook:
    """One JSON line a post, under its key."""

    network = network.id

    def check(self, account: Account) -> CheckResult:
        _file(account).touch()
        return CheckResult(True, "Ready")

    def prepare(self, account: Account, content: Content, now: datetime) -> Payload:
        return Payload(uuid4().hex, json.dumps({"text": content.text}))

    def publish(self, account: Account, payload: Payload) -> Lookup:
        if isinstance(self.find_published(account, payload), Absent):
            line = json.dumps({"key": payload.key, **json.loads(payload.body)})
            with _file(account).open("a", encoding="utf-8") as book:
                book.write(f"{line}\n")
        return self.find_published(account, payload)

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        lines = map(json.loads, _file(account).read_text("utf-8").splitlines())
        if any(line["key"] == payload.key for line in lines):
            return Accepted(payload.key, _file(account).as_uri())
        return Absent()

    def close(self) -> None:
        """Nothing is open."""


def connector(clock: Clock) -> GuestBook:
    """For SocialDesk."""
    return GuestBook()


def _file(account: Account) -> Path:
    return Path(account.channel.settings["file"])
