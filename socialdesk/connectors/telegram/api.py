"""The few methods of Telegram's Bot API that are needed, https://core.telegram.org/bots/api."""

import json
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from socialdesk.connectors.halting import HaltedError, lost, put_off
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.shapes import number_at
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused, Unknown

SERVER = "https://api.telegram.org"
NETWORK = "Telegram"

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_CHANNEL_TROUBLE = re.compile(
    r"chat not found|not enough rights|administrator rights|not a member|bot was (kicked|blocked)"
    r"|CHAT_WRITE_FORBIDDEN|have no rights",
    re.IGNORECASE,
)

Files = Mapping[str, tuple[str, bytes, str]]


class BotApi:
    """Calls as one bot. The token is a part of every address, so no address is ever shown."""

    def __init__(self, http: Http, server: str, token: str) -> None:
        self._http = http
        self._server = server
        self._token = token

    def call(self, method: str, fields: Mapping[str, Any], files: Files | None = None) -> Answer:
        """One call; what is not text is sent as JSON. Raises HaltedError without a whole token."""
        if not _TOKEN.fullmatch(self._token):
            raise HaltedError(LoginNeeded("this is no bot token: copy it again from @BotFather"))
        form = {n: v if isinstance(v, str) else json.dumps(v) for n, v in fields.items()}
        url = f"{self._server}/bot{self._token}/{method}"
        return self._http.call("POST", url, form=form, files=files, secrets=(self._token,))


def refusal(answer: Answer) -> Unknown | NotAccepted | Refused | LoginNeeded:
    """What it means that a message was not taken."""
    said = answer.said("description")
    if answer.status in {401, 404}:
        return LoginNeeded("Telegram does not know this bot any more: paste its token again")
    if answer.status == 403 or _CHANNEL_TROUBLE.search(said):
        reason = f"the bot may not post there ({said}): make it an administrator of the channel"
        return LoginNeeded(reason)
    if answer.status == 429:
        seconds = number_at(answer.json, "parameters", "retry_after")
        wait = answer.retry_after if seconds is None else timedelta(seconds=seconds)
        return NotAccepted("Telegram asks for a pause: too many requests", wait)
    passing = lost(answer, NETWORK) or put_off(answer, NETWORK)
    return passing or Refused(f"Telegram does not take this post ({said})", "change it")
