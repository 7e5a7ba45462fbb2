"""The newsletter, on a real SMTP server with STARTTLS."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from socialdesk.connectors.email.connector import EmailConnector
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import Traits
from tests.engine.connectors.factories import StoppedClock, a_content, a_picture, an_account
from tests.servers.mail_server import LOGIN, PASSWORD, MailServer

TRAITS = Traits(
    recognises_repeats=False, can_be_asked=False, renews_login=False, says_how_long=False
)


@dataclass
class EmailHarness:
    """See ``NetworkHarness``."""

    folder: Path
    recipients: str = "readers@lists.shop.example"

    def __post_init__(self) -> None:
        self.server = MailServer()
        self.clock = StoppedClock()
        self.connector: Connector = EmailConnector(
            self.clock, lambda: self.folder / "newsletters", self.server.client_context()
        )
        settings = {
            "server": f"localhost:{self.server.port}",
            "sender": "Corner shop <news@shop.example>",
            "recipients": self.recipients,
            "login": LOGIN,
            "allow_private": "true",
        }
        self.account = an_account(NetworkId("email"), settings, password=PASSWORD)
        self.secrets = (PASSWORD,)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        bodies = [message.get_body(("plain",)) for message in self.server.messages()]
        return [body.get_content().strip() for body in bodies if body is not None]

    def too_much(self, folder: Path) -> Content:
        return a_content("A whole album", *[a_picture(folder, shade=i) for i in range(11)])

    def cut_off(self) -> None:
        self.server.stop()

    def mend(self) -> None:
        if self.server.stopped:
            self.server.start()
        self.server.on_data = self.server.on_mail = ""
        self.server.hangs_up_after.clear()

    def unplug(self) -> None:
        raise NotImplementedError("a mail server can't be asked what it took")

    def lose_answers(self) -> None:
        self.server.hangs_up_after.add("*")

    def garble_answers(self) -> None:
        self.server.on_data = "welcome to the hotel"

    def break_down(self) -> None:
        self.server.hangs_up_after.add("*")
        self.server.keeps_what_it_hangs_up_on = False

    def limit_rate(self, seconds: int) -> None:
        self.server.on_mail = "450 4.7.1 too many messages"

    def refuse_words(self, message: str) -> None:
        self.server.on_data = f"554 5.6.0 {message}"

    def refuse_pictures(self) -> None:
        self.server.on_data = "552 5.3.4 too big"

    def expire_login(self) -> None:
        raise NotImplementedError("a mail server's login is made anew each time")

    def revoke_login(self) -> None:
        self.server.password = "another"


def harness(request: pytest.FixtureRequest, folder: Path) -> EmailHarness:
    """For the contract."""
    made = EmailHarness(folder)
    request.addfinalizer(made.server.stop)
    return made
