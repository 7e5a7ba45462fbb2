"""Publishing in a Telegram channel."""

import re
from datetime import datetime

from socialdesk.connectors.frozen import freeze
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Answer, Http, new_client
from socialdesk.connectors.shapes import id_at
from socialdesk.connectors.steps import checked, harmless, prepared, sent, takeable
from socialdesk.connectors.telegram import message as messages
from socialdesk.connectors.telegram.api import SERVER, BotApi, refusal
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Accepted,
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

BOT_TOKEN = "bot_token"  # noqa: S105 - the name of a drawer

_NETWORK = NetworkId("telegram")
_CHAT = re.compile(r"@[A-Za-z][A-Za-z0-9_]{3,31}|-100[0-9]+")


class TelegramConnector:
    """The connector protocol for Telegram channels."""

    def __init__(
        self, clock: Clock | None = None, http: Http | None = None, server: str = SERVER
    ) -> None:
        self._http = http or Http(new_client(), clock or SystemClock())
        self._server = server

    @property
    def network(self) -> NetworkId:
        return _NETWORK

    def check(self, account: Account) -> CheckResult:
        """See whether the bot may post there. ``details``: name and url."""
        return checked(lambda: self._look(account))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix the text and the pictures; asks nobody."""
        return prepared(lambda: _frozen(account, content, now))

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Send it. Telegram knows no keys: the queue never sends again what may be out there."""
        return sent(lambda: self._send(account, payload))

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Telegram shows a bot nothing of what it wrote."""
        return CannotTell("Telegram does not tell: look in the channel whether the post is there")

    def close(self) -> None:
        """Let go of open connections."""
        self._http.close()

    def _bot(self, account: Account) -> BotApi:
        token = account.secrets.get(BOT_TOKEN)
        if not token:
            raise HaltedError(LoginNeeded("the bot token is missing: connect the channel again"))
        return BotApi(self._http, self._server, token.strip())

    def _send(self, account: Account, payload: Payload) -> Outcome:
        message = messages.message(_chat(account), payload)
        answer = self._bot(account).call(message.method, message.fields, message.files or None)
        if not answer.ok:
            return refusal(answer)
        where = messages.sent(answer.json)
        if where is None:
            return Unknown("Telegram's answer makes no sense")
        return Accepted(where.id, where.url)

    def _look(self, account: Account) -> CheckResult:
        bot, chat = self._bot(account), _chat(account)
        me = _told(harmless(lambda: bot.call("getMe", {})))
        there = _told(harmless(lambda: bot.call("getChat", {"chat_id": chat})))
        membership = {"chat_id": chat, "user_id": id_at(me.json, "result", "id")}
        member = _told(harmless(lambda: bot.call("getChatMember", membership)))
        if member.at("result", "can_post_messages") is not True:
            return CheckResult(
                False, f"The bot may not post in {chat}: make it an administrator of the channel"
            )
        title = there.text("result", "title") or chat
        username = there.text("result", "username")
        details = {"name": title, "url": f"https://t.me/{username}" if username else ""}
        return CheckResult(True, f"Connected to {title} on Telegram", details)


def _told(answer: Answer) -> Answer:
    if answer.ok:
        return answer
    why = refusal(answer)
    raise HaltedError(NotAccepted(why.reason) if isinstance(why, Unknown) else why)


def _frozen(account: Account, content: Content, now: datetime) -> Payload:
    _chat(account)
    content = takeable(content, _NETWORK)
    return freeze(messages.parts_of(content), now, content.pictures)


def _chat(account: Account) -> str:
    """The channel's name as Telegram wants it. Raises InputError for what can't be one."""
    typed = account.channel.settings.get("chat", "").strip()
    name = typed.removeprefix("https://").removeprefix("t.me/")
    chat = name if name.startswith(("@", "-")) else f"@{name}"
    if not _CHAT.fullmatch(chat):
        raise InputError(f"{typed!r} is not a Telegram channel", "write it like @cornershop")
    return chat


def connector(clock: Clock) -> TelegramConnector:
    """For the registry."""
    return TelegramConnector(clock)
