"""Telegram's Bot API, played: one bot, one channel."""

import json
from typing import Any

from tests.engine.connectors.played import Call, PlayedServer, Reply

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
CHAT = {"id": -1001234567890, "title": "Corner shop", "username": "cornershop", "type": "channel"}


class TelegramServer(PlayedServer):
    """Keeps what the channel shows."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[dict[str, Any]] = []
        self.token = TOKEN
        self.may_post = True

    @property
    def texts(self) -> list[str]:
        return [m.get("text", m.get("caption", "")) for m in self.messages]

    def answer(self, call: Call) -> Reply:
        token, _, method = call.path.removeprefix("/bot").partition("/")
        if token != self.token:
            return failed(401, "Unauthorized")
        form = call.form if call.body else {}
        match method:
            case "getMe":
                return done({"id": 110201543, "is_bot": True, "username": "cornershop_bot"})
            case "getChat":
                return done(CHAT)
            case "getChatMember":
                status = {"status": "administrator", "can_post_messages": self.may_post}
                return done(status)
            case "sendMessage" | "sendPhoto" if not self.may_post:
                return failed(400, "Bad Request: need administrator rights in the channel chat")
            case "sendMessage":
                return done(self._posted({"text": form["text"]}))
            case "sendPhoto":
                return done(
                    self._posted({"caption": form["caption"], "photo": call.files["photo"]})
                )
            case "sendMediaGroup":
                return done([self._posted(_item(each, call)) for each in json.loads(form["media"])])
        return failed(404, "Not Found")

    def _posted(self, content: dict[str, Any]) -> dict[str, Any]:
        message = {"message_id": len(self.messages) + 1, "chat": CHAT, **content}
        self.messages.append(message)
        return {name: value for name, value in message.items() if name != "photo"}


def _item(item: dict[str, str], call: Call) -> dict[str, Any]:
    photo = call.files[item["media"].removeprefix("attach://")]
    return {"caption": item.get("caption", ""), "photo": photo}


def done(result: object) -> Reply:
    return Reply(200, {"ok": True, "result": result})


def failed(status: int, description: str, **parameters: int) -> Reply:
    body = {"ok": False, "error_code": status, "description": description}
    return Reply(status, body | ({"parameters": parameters} if parameters else {}))
