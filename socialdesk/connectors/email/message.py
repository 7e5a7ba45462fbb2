"""A newsletter as a message: the words, the same as HTML with its pictures inside, and no tracking.

Everything in it is fixed beforehand, so the message for one reader is always the same to the byte.
"""

import html
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from socialdesk.connectors.email.settings import MailSettings
from socialdesk.connectors.entities import EntityKind, find_entities
from socialdesk.connectors.pictures import read_picture
from socialdesk.domain.publishing import Content, Payload, Picture

_LONGEST_SUBJECT = 150
_POLICY = SMTP.clone(max_line_length=78)


@dataclass(frozen=True)
class Newsletter:
    """What everybody gets. ``date`` is a Date header; ``names`` are the pictures' file names."""

    key: str
    sender: str
    sender_name: str
    subject: str
    text: str
    footer: str
    unsubscribe: str
    date: str
    language: str
    recipients: tuple[str, ...]

    def message_id(self, recipient: str) -> str:
        """One for each reader, so that no two copies look like the same message."""
        place = self.recipients.index(recipient) if recipient in self.recipients else 0
        return f"<{self.key}.{place}@{self.sender.rpartition('@')[2]}>"


def newsletter(
    key: str, settings: MailSettings, content: Content, recipients: tuple[str, ...], now: datetime
) -> Newsletter:
    """Fix it. ``now`` (aware) is the moment that it bears."""
    return Newsletter(
        key=key,
        sender=settings.sender,
        sender_name=settings.sender_name,
        subject=_subject(content, settings.sender_name),
        text=content.text,
        footer=settings.footer,
        unsubscribe=settings.unsubscribe,
        date=format_datetime(now),
        language=next(iter(content.languages), ""),
        recipients=recipients,
    )


def freeze(letter: Newsletter, content: Content) -> Payload:
    """Everything that will be sent."""
    body = json.dumps(asdict(letter), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return Payload(letter.key, body, content.pictures)


def thaw(payload: Payload) -> Newsletter:
    """The inverse of :func:`freeze`. Raises ValueError, TypeError or KeyError for other things."""
    body: Mapping[str, object] = json.loads(payload.body)
    recipients = body["recipients"]
    if not isinstance(recipients, list):
        raise TypeError("recipients are a list")
    return Newsletter(**{**body, "recipients": tuple(recipients)})  # type: ignore[arg-type]  # JSON


def rendered(letter: Newsletter, pictures: tuple[Picture, ...], recipient: str) -> bytes:
    """The bytes of one reader's copy. Raises InputError for a picture that can't be read."""
    message = EmailMessage(_POLICY)
    message["From"] = Address(letter.sender_name, addr_spec=letter.sender)
    message["To"] = recipient
    message["Subject"] = letter.subject
    message["Date"] = letter.date
    message["Message-ID"] = letter.message_id(recipient)
    message["List-Unsubscribe"] = f"<mailto:{letter.unsubscribe}?subject=unsubscribe>"
    message["Auto-Submitted"] = "auto-generated"
    if letter.language:
        message["Content-Language"] = letter.language
    message.set_content(_plain(letter), cte="quoted-printable")
    message.add_alternative(_as_html(letter, pictures), subtype="html", cte="quoted-printable")
    _add_pictures(message, letter, pictures)
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"={letter.key}={number}=")
    return message.as_bytes()


def _add_pictures(message: EmailMessage, letter: Newsletter, pictures: tuple[Picture, ...]) -> None:
    related = message.get_body(("html",)) or message
    for number, picture in enumerate(pictures):
        main, _, sub = picture.media.mime.partition("/")
        related.add_related(
            read_picture(picture),
            maintype=main,
            subtype=sub,
            cid=f"<{_cid(letter, number)}>",
            filename=picture.path.name,
            disposition="inline",
        )


def _subject(content: Content, sender_name: str) -> str:
    """What its author gave, else the first line with words, else who it is from."""
    first = next((line for line in content.text.splitlines() if line.strip()), "")
    alt = next((picture.alt for picture in content.pictures if picture.alt.strip()), "")
    chosen = content.options.get("subject", "").strip() or first or alt or sender_name
    line = " ".join("".join(c if c.isprintable() else " " for c in chosen).split())
    return line if len(line) <= _LONGEST_SUBJECT else f"{line[:_LONGEST_SUBJECT]}…"


def _plain(letter: Newsletter) -> str:
    return f"{letter.text}\n\n-- \n{letter.footer}\n" if letter.footer else f"{letter.text}\n"


def _as_html(letter: Newsletter, pictures: tuple[Picture, ...]) -> str:
    shown = "".join(f"<p>{_linked(each)}</p>\n" for each in letter.text.split("\n\n") if each)
    for number, picture in enumerate(pictures):
        alt = html.escape(picture.alt, quote=True)
        shown += (
            f'<p><img src="cid:{_cid(letter, number)}" alt="{alt}" '
            'style="max-width:100%;height:auto"></p>\n'
        )
    if letter.footer:
        shown += f'<hr><p style="color:#666">{_linked(letter.footer)}</p>\n'
    language = html.escape(letter.language or "en", quote=True)
    return (
        f'<!doctype html>\n<html lang="{language}"><body dir="auto" '
        f'style="font-family:sans-serif;line-height:1.5">\n{shown}</body></html>\n'
    )


def _linked(text: str) -> str:
    """Escaped, with links that can be followed and lines that stay lines."""
    shown, at = "", 0
    for entity in find_entities(text):
        if entity.kind is EntityKind.LINK:
            words = html.escape(text[entity.start : entity.end])
            href = html.escape(entity.value, quote=True)
            shown += html.escape(text[at : entity.start]) + f'<a href="{href}">{words}</a>'
            at = entity.end
    return (shown + html.escape(text[at:])).replace("\n", "<br>\n")


def _cid(letter: Newsletter, number: int) -> str:
    return f"{letter.key}.picture{number}@{letter.sender.rpartition('@')[2]}"
