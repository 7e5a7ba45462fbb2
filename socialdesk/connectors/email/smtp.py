"""One connection to a mail server (RFC 5321), with what each of its answers means."""

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from socialdesk.connectors.email.settings import MailSettings
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import presentable
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused

TIMEOUT = 60.0
"""Seconds. RFC 5321 4.5.3.2 asks for patience after the text was sent: a lost answer is worse."""

_LINE_END = re.compile(rb"\r\n|\r|\n")
_DOT = re.compile(rb"^\.", re.MULTILINE)
_WITHOUT_NAME = "[127.0.0.1]"
"""What we call ourselves to servers: the computer's own name is nobody's business."""


class AnswerLost(Exception):  # noqa: N818 - what happened, like its HTTP sister
    """The text was sent, or a part of it, and no answer came that makes sense."""


@dataclass(frozen=True)
class Reply:
    """What the server said to one copy. Below 300: taken; 400s: later; 500s: never."""

    code: int
    said: str


@dataclass(frozen=True)
class Mailbag:
    """An open connection, logged in."""

    smtp: smtplib.SMTP
    secrets: tuple[str, ...] = field(repr=False)

    def send(self, sender: str, recipient: str, message: bytes) -> Reply:
        """One copy to one reader.

        Raises HaltedError where the connection broke before the text was sent, AnswerLost where
        that happened after.
        """
        with _before_sending():
            for command in (f"mail FROM:<{sender}>", f"rcpt TO:<{recipient}>", "data"):
                code, said = self.smtp.docmd(command)
                if code >= 400 or code < 0:
                    self._forget()
                    if code < 0:
                        raise smtplib.SMTPServerDisconnected("no SMTP")
                    return self._reply(code, said)
        try:
            self.smtp.send(_stuffed(message))
            code, said = self.smtp.getreply()
        except (OSError, smtplib.SMTPException) as error:
            raise AnswerLost("the mail server took the text and did not answer") from error
        if not 200 <= code < 600:
            raise AnswerLost("the mail server's answer makes no sense")
        return self._reply(code, said)

    def _reply(self, code: int, said: bytes) -> Reply:
        return Reply(code, presentable(said.decode("utf-8", "replace"), self.secrets))

    def _forget(self) -> None:
        """A reader was refused; the next one starts anew."""
        with suppress(OSError, smtplib.SMTPException):
            self.smtp.docmd("rset")


@contextmanager
def connected(
    settings: MailSettings, password: str, tls: ssl.SSLContext | None = None
) -> Iterator[Mailbag]:
    """Connect, protect the connection, log in. Raises HaltedError; publishes nothing."""
    context = tls or ssl.create_default_context()
    with _before_sending():
        smtp = _connect(settings, context)
    try:
        with _before_sending(password):
            _greet(smtp, settings, password, context)
        yield Mailbag(smtp, (password,) if password else ())
    finally:
        with suppress(OSError, smtplib.SMTPException):
            smtp.quit()
        smtp.close()


def _connect(settings: MailSettings, context: ssl.SSLContext) -> smtplib.SMTP:
    if settings.implicit_tls:
        return smtplib.SMTP_SSL(
            settings.host, settings.port, _WITHOUT_NAME, timeout=TIMEOUT, context=context
        )
    return smtplib.SMTP(settings.host, settings.port, _WITHOUT_NAME, timeout=TIMEOUT)


def _greet(
    smtp: smtplib.SMTP, settings: MailSettings, password: str, context: ssl.SSLContext
) -> None:
    smtp.ehlo_or_helo_if_needed()
    if not settings.implicit_tls:
        if smtp.has_extn("starttls"):
            smtp.starttls(context=context)
            smtp.ehlo()
        elif password or not settings.allow_private:
            raise HaltedError(
                Refused(
                    "the mail server offers no protected connection",
                    "use another port (465) or another server",
                )
            )
    if settings.login or password:
        smtp.login(settings.login or settings.sender, password)


@contextmanager
def _before_sending(password: str = "") -> Iterator[None]:
    """What goes wrong before a text is sent means that nothing arrived."""
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:
        raise HaltedError(_login_trouble(error, password)) from None
    except smtplib.SMTPNotSupportedError:
        raise HaltedError(Refused("the mail server takes no login", "leave it out")) from None
    except ssl.SSLError:
        reason = "the mail server does not prove who it is (no valid TLS certificate)"
        raise HaltedError(NotAccepted(reason)) from None
    except smtplib.SMTPResponseException as error:
        said = presentable(_text(error.smtp_error), (password,) if password else ())
        raise HaltedError(NotAccepted(f"the mail server is not ready ({said})")) from None
    except (OSError, smtplib.SMTPException, UnicodeError):
        raise HaltedError(NotAccepted("the mail server can't be reached")) from None


def _login_trouble(
    error: smtplib.SMTPAuthenticationError, password: str
) -> LoginNeeded | NotAccepted:
    said = presentable(_text(error.smtp_error), (password,) if password else ())
    if 400 <= error.smtp_code < 500:
        return NotAccepted(f"the mail server can't log us in now ({said})")
    return LoginNeeded(
        f"the mail server refused the login ({said}): check the name, make a new password or app "
        "password, and connect the channel again"
    )


def _text(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else said


def _stuffed(message: bytes) -> bytes:
    """The text as it goes over the wire: CRLF, doubled leading dots, and a dot at its end."""
    whole = _LINE_END.sub(b"\r\n", message)
    whole = whole if whole.endswith(b"\r\n") else whole + b"\r\n"
    return _DOT.sub(b"..", whole) + b".\r\n"
