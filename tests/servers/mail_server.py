"""A real SMTP server on loopback (aiosmtpd) with a certificate of its own authority (trustme)."""

import asyncio
import email
import socket
import ssl
from email.message import EmailMessage
from email.policy import default
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

LOGIN = "news@shop.example"
PASSWORD = "password-of-the-shop"


class MailServer:
    """Keeps what it takes. ``on_data`` and ``on_rcpt`` say something else than "250 OK"."""

    def __init__(self, *, implicit_tls: bool = False) -> None:
        self._authority = trustme.CA()
        certificate = self._authority.issue_cert("localhost")
        self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        certificate.configure_cert(self.context)
        self.envelopes: list[Envelope] = []
        self.on_data = ""
        self.on_rcpt: dict[str, str] = {}
        self.on_mail = ""
        self.hangs_up_after: set[str] = set()
        self.keeps_what_it_hangs_up_on = True
        self.password = PASSWORD
        self._implicit_tls = implicit_tls
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = int(free.getsockname()[1])
        self.start()

    def client_context(self) -> ssl.SSLContext:
        """Trusts this server and no other."""
        context = ssl.create_default_context()
        self._authority.configure_trust(context)
        return context

    @property
    def stopped(self) -> bool:
        """Whether nobody is heard."""
        return self._controller.server is None

    def start(self) -> None:
        """Listen, again on the same port after :meth:`stop`."""
        tls: dict[str, Any] = self._starttls()
        if self._implicit_tls:
            tls = {"ssl_context": self.context}
        self._controller = Controller(
            self, hostname="localhost", port=self.port, authenticator=self._log_in, **tls
        )
        self._controller.start()

    def stop(self) -> None:
        """Listen no more."""
        if not self.stopped:
            self._controller.stop()

    def messages(self) -> list[EmailMessage]:
        """What was taken, in order."""
        return [email.message_from_bytes(e.content, policy=default) for e in self.envelopes]  # type: ignore[arg-type]  # bytes

    def readers(self) -> list[str]:
        """Who got something, in order."""
        return [recipient for e in self.envelopes for recipient in e.rcpt_tos]

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if not self.on_mail:
            envelope.mail_from = address
        return self.on_mail or "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        said = self.on_rcpt.get(address, "")
        if not said:
            envelope.rcpt_tos.append(address)
        return said or "250 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        hangs_up = bool({*envelope.rcpt_tos, "*"} & self.hangs_up_after)
        if not self.on_data.startswith(("4", "5")) and (
            not hangs_up or self.keeps_what_it_hangs_up_on
        ):
            self.envelopes.append(envelope)
        if hangs_up:
            assert isinstance(server.transport, asyncio.WriteTransport)
            server.transport.abort()
        return self.on_data or "250 OK"

    def _starttls(self) -> dict[str, Any]:
        return {"tls_context": self.context, "require_starttls": True, "auth_required": True}

    def _log_in(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
    ) -> AuthResult:
        taken = isinstance(data, LoginPassword) and data.password == self.password.encode()
        return AuthResult(success=taken, handled=taken)
