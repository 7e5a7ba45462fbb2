"""A post as the calls that send it: a text, a photo, or an album whose first photo has the text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from socialdesk.connectors.frozen import thaw
from socialdesk.connectors.pictures import read_picture
from socialdesk.connectors.shapes import id_at, objects_at, text_at
from socialdesk.connectors.telegram.api import Files
from socialdesk.domain.publishing import Content, Payload


@dataclass(frozen=True)
class Message:
    """One call."""

    method: str
    fields: Mapping[str, Any]
    files: Files


@dataclass(frozen=True)
class Sent:
    """Where a message is."""

    chat: str
    username: str
    number: str

    @property
    def id(self) -> str:
        return f"{self.chat}/{self.number}"

    @property
    def url(self) -> str:
        """What people can open; a private channel's opens for its members."""
        place = self.username or f"c/{self.chat.removeprefix('-100')}"
        return f"https://t.me/{place}/{self.number}"


def parts_of(content: Content) -> dict[str, Any]:
    """What is fixed of a post."""
    return {"text": content.text, "silent": content.options.get("sound") == "silently"}


def message(chat: str, payload: Payload) -> Message:
    """The call for a frozen post. Raises InputError where a picture is gone."""
    post = thaw(payload)
    fields: dict[str, Any] = {"chat_id": chat, "disable_notification": post.post.get("silent")}
    files = {
        f"photo{number}": (picture.media.file_name, read_picture(picture), picture.media.mime)
        for number, picture in enumerate(payload.pictures)
    }
    if not files:
        return Message("sendMessage", {**fields, "text": post.text("text")}, {})
    if len(files) == 1:
        return Message(
            "sendPhoto",
            {**fields, "caption": post.text("text")},
            {"photo": next(iter(files.values()))},
        )
    album = [{"type": "photo", "media": f"attach://{name}"} for name in files]
    album[0]["caption"] = post.text("text")
    return Message("sendMediaGroup", {**fields, "media": album}, files)


def sent(answer: object) -> Sent | None:
    """Where the message that an answer describes is; the first of an album."""
    album = objects_at(answer, "result")
    first = album[0] if album else answer
    path: tuple[str, ...] = () if album else ("result",)
    number, chat = id_at(first, *path, "message_id"), id_at(first, *path, "chat", "id")
    username = text_at(first, *path, "chat", "username")
    return Sent(chat, username, number) if number and chat else None
