"""What a newsletter channel's settings say."""

from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit

from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError

PASSWORD = "password"  # noqa: S105 - the name of a drawer
_IMPLICIT_TLS = 465
_SUBMISSION = 587
_MOST_RECIPIENTS = 10_000


@dataclass(frozen=True)
class MailSettings:
    """``implicit_tls`` speaks TLS from the first byte (RFC 8314), otherwise after STARTTLS."""

    host: str
    port: int
    sender: str
    sender_name: str
    recipients: str
    login: str
    footer: str
    unsubscribe: str
    allow_private: bool

    @property
    def implicit_tls(self) -> bool:
        return self.port == _IMPLICIT_TLS

    @property
    def domain(self) -> str:
        """The sender's, for Message-IDs."""
        return self.sender.rpartition("@")[2]


def read_settings(channel: Channel) -> MailSettings:
    """The settings of a channel. Raises InputError where one can't be right."""
    settings = channel.settings
    host, port = _server(settings.get("server", ""))
    sender = settings.get("sender", "")
    name, address = parseaddr(sender)
    unsubscribe = settings.get("unsubscribe", "").strip() or address
    return MailSettings(
        host=host,
        port=port,
        sender=checked_address(address, sender),
        sender_name=name or channel.name,
        recipients=settings.get("recipients", "").strip(),
        login=settings.get("login", "").strip(),
        footer=settings.get("footer", "").strip(),
        unsubscribe=checked_address(unsubscribe, unsubscribe),
        allow_private=settings.get("allow_private") == "true",
    )


def read_recipients(settings: MailSettings) -> tuple[str, ...]:
    """Who gets it, each once, in order. Raises InputError for a file that can't be used."""
    if "@" in settings.recipients and not Path(settings.recipients).expanduser().is_file():
        return (checked_address(settings.recipients, settings.recipients),)
    file = Path(settings.recipients).expanduser()
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"the list of addresses {file} can't be read", "choose a text file, one address a line"
        ) from error
    written = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    found = dict.fromkeys(checked_address(parseaddr(each)[1], each).lower() for each in written)
    if not 0 < len(found) <= _MOST_RECIPIENTS:
        raise InputError(
            f"the list of addresses {file} has {len(found):,} addresses",
            f"write down 1 to {_MOST_RECIPIENTS:,}",
        )
    return tuple(found)


def checked_address(address: str, typed: str) -> str:
    """An e-mail address as servers take it. Raises InputError for anything else."""
    local, at, domain = address.rpartition("@")
    usable = local and at and "." in domain.strip(".") and address.isascii()
    if not usable or any(c.isspace() or not c.isprintable() for c in address):
        raise InputError(f"{typed!r} is not an e-mail address", "write it like news@shop.example")
    return address


def _server(typed: str) -> tuple[str, int]:
    try:
        parts = urlsplit(typed.strip() if "://" in typed else f"smtp://{typed.strip()}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _no_server(typed) from None
    if not host or parts.path.strip("/") or "@" in parts.netloc:
        raise _no_server(typed)
    return host, port or (_IMPLICIT_TLS if parts.scheme == "smtps" else _SUBMISSION)


def _no_server(typed: str) -> InputError:
    return InputError(f"{typed!r} is not a mail server", "write it like smtp.shop.example:587")
