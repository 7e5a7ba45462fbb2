"""Publishing on X."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from socialdesk.connectors.frozen import freeze, thaw
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Answer, Http, new_client
from socialdesk.connectors.own_posts import SLACK, OwnPost, find, moment
from socialdesk.connectors.pictures import read_picture
from socialdesk.connectors.renewal import Renewal, RenewedLogin, Unsaved
from socialdesk.connectors.shapes import text_at
from socialdesk.connectors.steps import harmless, takeable
from socialdesk.connectors.stepwise import StepwiseConnector
from socialdesk.connectors.x.api import (
    NETWORK,
    SERVER,
    XApi,
    harmless_refusal,
    refresh,
    refusal,
    said,
    says_duplicate,
)
from socialdesk.connectors.x.sameness import same_post, shown_text
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
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
    Picture,
    Refused,
    Unknown,
)

CLIENT_SECRET = "client_secret"  # noqa: S105 - the name of a drawer

_NETWORK = NetworkId("x")
_MAX_ALT = 1_000
_REPLIES = {
    "people you follow": "following",
    "people you mention": "mentionedUsers",
    "verified accounts": "verified",
}


class XConnector(StepwiseConnector):
    """The connector protocol for X."""

    def __init__(
        self, clock: Clock | None = None, http: Http | None = None, server: str = SERVER
    ) -> None:
        self._clock = clock or SystemClock()
        super().__init__(_NETWORK, http or Http(new_client(), self._clock))
        self._server = server
        self._unsaved = Unsaved()

    def _api(self, account: Account) -> XApi:
        client_id = _client_id(account)
        client_secret = account.secrets.get(CLIENT_SECRET) or ""

        def ask(token: str) -> Answer:
            return refresh(self._http, self._server, client_id, client_secret, token)

        renewal = Renewal(NETWORK, client_id, ask)
        login = RenewedLogin(renewal, account.secrets, self._clock, self._unsaved)
        return XApi(self._http, self._server, login)

    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload:
        _client_id(account)
        content = takeable(content, _NETWORK)
        post = {"text": content.text}
        replies = _REPLIES.get(content.options.get("replies", ""))
        if replies:
            post["reply_settings"] = replies
        return freeze(post, now, content.pictures)

    def _send(self, account: Account, payload: Payload) -> Outcome:
        api, body = self._api(account), dict(thaw(payload).post)
        if payload.pictures:
            pictures = [self._uploaded(api, picture) for picture in payload.pictures]
            body["media"] = {"media_ids": pictures}
        self._tried.add(payload.key)
        answer = api.post("/2/tweets", body)
        if says_duplicate(answer):
            return self._already_there(account, payload)
        if not answer.ok:
            return refusal(answer)
        number = answer.text("data", "id")
        if not number:
            return Unknown("X's answer makes no sense")
        return Accepted(number, _address(number))

    def _uploaded(self, api: XApi, picture: Picture) -> str:
        """Bring a picture and its description to X; nothing is published by that."""
        data, media = read_picture(picture), picture.media
        answer = harmless(lambda: api.upload(media.file_name, data, media.mime))
        number = answer.text("data", "id")
        if not answer.ok:
            raise HaltedError(_about_picture(answer, picture))
        if not number:
            raise HaltedError(NotAccepted(f"the picture {picture.path.name} did not arrive"))
        if picture.alt.strip():
            alt = {"alt_text": {"text": picture.alt[:_MAX_ALT]}}
            described = harmless(
                lambda: api.post("/2/media/metadata", {"id": number, "metadata": alt})
            )
            if not described.ok:
                raise HaltedError(_about_picture(described, picture))
        return number

    def _already_there(self, account: Account, payload: Payload) -> Outcome:
        match self.find_published(account, payload):
            case Accepted() as ours:
                return ours
            case Absent():
                return Refused(
                    "X had a post with the same words lately and takes none twice", "change a word"
                )
            case other:
                return Unknown(other.reason)

    def _find(self, account: Account, payload: Payload) -> Lookup:
        api, frozen = self._api(account), thaw(payload)
        me = api.get("/2/users/me")
        number = me.text("data", "id")
        if not me.ok or not number:
            return CannotTell(f"X can't say whether it has the post ({said(me)})")
        since = (frozen.prepared - SLACK).astimezone(UTC)
        params = {
            "max_results": "100",
            "start_time": f"{since:%Y-%m-%dT%H:%M:%SZ}",
            "post.fields": "created_at,entities",
        }
        answer = api.get(f"/2/users/{number}/tweets", params)
        if not answer.ok or answer.json is None:
            return CannotTell(f"X can't say whether it has the post ({said(answer)})")
        posts = (_own_post(post) for post in answer.objects("data"))
        return find(posts, frozen.text("text"), frozen.prepared, same_post)

    def _look(self, account: Account) -> CheckResult:
        answer = harmless(lambda: self._api(account).get("/2/users/me"))
        if not answer.ok:
            raise HaltedError(harmless_refusal(answer))
        handle, name = answer.text("data", "username"), answer.text("data", "name")
        if not handle:
            return CheckResult(False, "X's answer makes no sense")
        details = {"handle": handle, "name": name, "url": f"https://x.com/{handle}"}
        return CheckResult(True, f"Connected to X as @{handle}", details)


def _client_id(account: Account) -> str:
    client_id = account.channel.settings.get("client_id", "").strip()
    if not client_id:
        raise InputError("the app's Client ID is missing", "copy it from console.x.com")
    return client_id


def _own_post(post: Mapping[str, Any]) -> OwnPost:
    number = text_at(post, "id")
    return OwnPost(number, _address(number), shown_text(post), moment(text_at(post, "created_at")))


def _address(number: str) -> str:
    """Opens the post whoever's it is, so a new handle does not break it."""
    return f"https://x.com/i/status/{number}"


def _about_picture(answer: Answer, picture: Picture) -> NotAccepted | Refused | LoginNeeded:
    why = harmless_refusal(answer)
    if not isinstance(why, Refused):
        return why
    name = picture.path.name
    return Refused(f"X does not take the picture {name} ({said(answer)})", "use another picture")


def connector(clock: Clock) -> XConnector:
    """For the registry."""
    return XConnector(clock)
