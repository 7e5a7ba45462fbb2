"""The few methods of Mastodon's API that are needed, https://docs.joinmastodon.org/methods."""

from collections.abc import Iterator, Mapping
from typing import Any

from socialdesk.connectors.halting import HaltedError, lost, put_off
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.mastodon.settings import MastodonSettings
from socialdesk.connectors.shapes import id_at, number_at, objects_at, texts_at
from socialdesk.connectors.steps import harmless
from socialdesk.domain.networks.mastodon import (
    CHARACTERS,
    PER_LINK,
    PICTURE_BYTES,
    PICTURE_TYPES,
    PICTURES,
)
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused, Unknown

NETWORK = "Mastodon"
PAGE = 40
"""The most statuses that a server lists at once."""

_PAGES = 5


class MastodonApi:
    """Calls as one account on one server."""

    def __init__(self, http: Http, settings: MastodonSettings, token: str) -> None:
        self._http = http
        self._settings = settings
        self._token = token

    def account(self) -> Mapping[str, Any]:
        """Whose token this is. Raises HaltedError where the server does not say."""
        answer = self._told("/api/v1/accounts/verify_credentials")
        if not isinstance(answer.json, Mapping) or not id_at(answer.json, "id"):
            raise HaltedError(NotAccepted("the server's answer to the login makes no sense"))
        return answer.json

    def limits(self) -> dict[str, str]:
        """The server's own limits, by the names of settings; what it does not say is not there."""
        for version in ("v2", "v1"):
            answer = self._asked(f"/api/{version}/instance")
            if answer.ok:
                return _limits(answer.at("configuration"))
        return {}

    def account_id(self) -> str:
        """The account's id, asked for where the channel's settings don't have it."""
        return self._settings.account_id or id_at(self.account(), "id")

    def newest(self) -> str:
        """The id of the account's newest status, or nothing where it has none."""
        return next((id_at(s, "id") for s in self._page(self.account_id(), {"limit": "1"})), "")

    def since(self, after: str) -> Iterator[Mapping[str, Any]]:
        """The account's statuses that are newer than ``after``, newest first.

        Raises HaltedError where there are too many to look through.
        """
        account_id = self.account_id()
        bounds = {"limit": str(PAGE), **({"since_id": after} if after else {})}
        for _ in range(_PAGES):
            page = self._page(account_id, bounds)
            yield from page
            if len(page) < PAGE:
                return
            bounds["max_id"] = id_at(page[-1], "id")
        raise HaltedError(NotAccepted("the account has too many new posts to look through"))

    def source(self, status_id: str) -> object:
        """A status's words as the server was given them, or ``None`` on servers without that."""
        answer = self._asked(f"/api/v1/statuses/{status_id}/source")
        return answer.json if answer.ok else None

    def post(self, status: Mapping[str, Any], repeat_key: str) -> Answer:
        """Publish. Raises NotSentError or AnswerLostError where no answer comes."""
        headers = {"Idempotency-Key": repeat_key}
        return self._call("POST", "/api/v1/statuses", json=dict(status), headers=headers)

    def upload(self, version: str, file: tuple[str, bytes, str], description: str) -> Answer:
        """Bring a picture; nothing is published by that."""
        form = {"description": description} if description else {}
        path = f"/api/{version}/media"
        return harmless(lambda: self._call("POST", path, form=form, files={"file": file}))

    def media(self, media_id: str) -> Answer:
        """Whether a picture is ready: 200, or 206 while the server is at work on it."""
        return self._asked(f"/api/v1/media/{media_id}")

    def _page(self, account_id: str, bounds: Mapping[str, str]) -> tuple[Mapping[str, Any], ...]:
        path = f"/api/v1/accounts/{account_id}/statuses"
        answer = self._told(path, params={**bounds, "exclude_reblogs": "true"})
        if not isinstance(answer.json, list):
            raise HaltedError(NotAccepted("the server's list of posts makes no sense"))
        return objects_at(answer.json)

    def _asked(self, path: str, **parts: Any) -> Answer:
        return harmless(lambda: self._call("GET", path, **parts))

    def _told(self, path: str, **parts: Any) -> Answer:
        answer = self._asked(path, **parts)
        if answer.ok:
            return answer
        raise HaltedError(put_off(answer, NETWORK) or login_trouble(answer) or _no_mastodon(answer))

    def _call(self, verb: str, path: str, **parts: Any) -> Answer:
        return self._http.call(verb, f"{self._settings.server}{path}", token=self._token, **parts)


def login_trouble(answer: Answer) -> LoginNeeded | None:
    """What an answer says of the token, or ``None`` where that is well."""
    said = answer.said("error_description", "error")
    if answer.status == 401:
        return LoginNeeded(
            f"the server no longer takes this access token ({said}): make a new one under "
            "Preferences, Development, and connect the channel again"
        )
    if answer.status == 403:
        return LoginNeeded(
            f"the server does not let this account do that ({said}): see that its application "
            "has the scopes read and write"
        )
    return None


def refusal(answer: Answer) -> Unknown | NotAccepted | Refused | LoginNeeded:
    """What it means that a status was not taken."""
    passing = lost(answer, NETWORK) or put_off(answer, NETWORK) or login_trouble(answer)
    if passing is not None:
        return passing
    said = answer.said("error")
    return Refused(f"Mastodon does not take this post ({said})", "change it and try again")


def _no_mastodon(answer: Answer) -> Refused:
    return Refused(
        f"the server does not answer as Mastodon does ({answer.said('error')})",
        "check its address",
    )


def _limits(configuration: object) -> dict[str, str]:
    numbers = {
        CHARACTERS: number_at(configuration, "statuses", CHARACTERS),
        PER_LINK: number_at(configuration, "statuses", PER_LINK),
        PICTURES: number_at(configuration, "statuses", PICTURES),
        PICTURE_BYTES: number_at(configuration, "media_attachments", PICTURE_BYTES),
    }
    limits = {name: str(number) for name, number in numbers.items() if number and number > 0}
    types = texts_at(configuration, "media_attachments", PICTURE_TYPES)
    pictures = " ".join(t for t in types if t.startswith("image/") and " " not in t)
    return limits | ({PICTURE_TYPES: pictures} if pictures else {})
