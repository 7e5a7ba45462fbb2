"""Publishing on LinkedIn."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from socialdesk.connectors.frozen import freeze, thaw
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Answer, Http, new_client
from socialdesk.connectors.linkedin.api import (
    SERVER,
    LinkedInApi,
    duplicate_of,
    harmless_refusal,
    refusal,
)
from socialdesk.connectors.linkedin.little_text import little_text, plain_text
from socialdesk.connectors.own_posts import OwnPost, find
from socialdesk.connectors.pictures import read_picture
from socialdesk.connectors.shapes import number_at, text_at
from socialdesk.connectors.steps import (
    harmless,
    takeable,
)
from socialdesk.connectors.stepwise import StepwiseConnector
from socialdesk.domain.clock import Clock, SystemClock, from_millis
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

ACCESS_TOKEN = "access_token"  # noqa: S105 - the name of a drawer

_NETWORK = NetworkId("linkedin")
_AUTHOR = re.compile(r"urn:li:(?:person:[A-Za-z0-9_-]+|organization:\d+)")
_MAX_ALT = 4_086


class LinkedInConnector(StepwiseConnector):
    """The connector protocol for LinkedIn."""

    def __init__(
        self, clock: Clock | None = None, http: Http | None = None, server: str = SERVER
    ) -> None:
        super().__init__(_NETWORK, http or Http(new_client(), clock or SystemClock()))
        self._server = server

    def _api(self, account: Account) -> LinkedInApi:
        token = (account.secrets.get(ACCESS_TOKEN) or "").strip()
        if not token:
            raise HaltedError(LoginNeeded("the access token is missing: connect the channel again"))
        return LinkedInApi(self._http, self._server, token)

    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload:
        content = takeable(content, _NETWORK)
        everyone = content.options.get("visibility", "everyone") != "connections"
        post = {
            "author": _author(account),
            "commentary": little_text(content.text),
            "visibility": "PUBLIC" if everyone else "CONNECTIONS",
            "distribution": {
                "feedDistribution": "MAIN_FEED",
                "targetEntities": [],
                "thirdPartyDistributionChannels": [],
            },
            "lifecycleState": "PUBLISHED",
            "isReshareDisabledByAuthor": False,
        }
        return freeze(post, now, content.pictures)

    def _send(self, account: Account, payload: Payload) -> Outcome:
        api, body = self._api(account), dict(thaw(payload).post)
        images = [
            {"id": self._uploaded(api, picture, body["author"]), "altText": picture.alt[:_MAX_ALT]}
            for picture in payload.pictures
        ]
        if images:
            one = len(images) == 1
            body["content"] = {"media": images[0]} if one else {"multiImage": {"images": images}}
        self._tried.add(payload.key)
        answer = api.post("/rest/posts", body)
        earlier = duplicate_of(answer)
        if earlier is not None:
            return self._already_there(account, payload, earlier)
        if not answer.ok:
            return refusal(answer)
        urn = answer.headers.get("x-restli-id", "")
        return Accepted(urn, _address(urn)) if urn else Unknown("LinkedIn's answer makes no sense")

    def _uploaded(self, api: LinkedInApi, picture: Picture, owner: str) -> str:
        """Bring a picture to LinkedIn; nothing is published by that."""
        data, body = read_picture(picture), {"initializeUploadRequest": {"owner": owner}}
        place = _taken(
            harmless(lambda: api.post("/rest/images", body, {"action": "initializeUpload"})),
            picture,
        )
        url, image = place.text("value", "uploadUrl"), place.text("value", "image")
        if not url or not image:
            raise HaltedError(NotAccepted("LinkedIn does not say where pictures go"))
        _taken(harmless(lambda: api.put(url, data, picture.media.mime)), picture)
        return image

    def _already_there(self, account: Account, payload: Payload, urn: str) -> Outcome:
        match self.find_published(account, payload):
            case Accepted() as ours:
                return ours
            case Absent():
                return Refused(
                    "LinkedIn had a post with the same words lately and takes none twice",
                    "change a word",
                )
            case other:
                place = f" ({_address(urn)})" if urn else ""
                return Unknown(
                    f"LinkedIn says that it has this post already{place}; {other.reason}"
                )

    def _find(self, account: Account, payload: Payload) -> Lookup:
        frozen = thaw(payload)
        params = {"q": "author", "author": frozen.text("author"), "count": "50"}
        answer = self._api(account).get("/rest/posts", params, finder=True)
        if answer.status == 403:
            return CannotTell("this token may not look: see on LinkedIn whether the post is there")
        if not answer.ok or answer.json is None:
            said = answer.said("message", "code")
            return CannotTell(f"LinkedIn can't say whether it has the post ({said})")
        posts = (_own_post(post) for post in answer.objects("elements"))
        return find(posts, plain_text(frozen.text("commentary")), frozen.prepared)

    def _look(self, account: Account) -> CheckResult:
        author, api = _author(account), self._api(account)
        organization = author.partition("urn:li:organization:")[2]
        path = f"/rest/organizations/{organization}" if organization else "/v2/userinfo"
        answer = harmless(lambda: api.get(path))
        if answer.status == 403:
            return CheckResult(True, f"Connected to LinkedIn as {author}; the name is not shown")
        if not answer.ok:
            raise HaltedError(harmless_refusal(answer))
        name = answer.text("localizedName") or answer.text("name") or author
        page = answer.text("vanityName")
        url = f"https://www.linkedin.com/company/{page}" if page else ""
        return CheckResult(True, f"Connected to LinkedIn as {name}", {"name": name, "url": url})


def _author(account: Account) -> str:
    author = account.channel.settings.get("author", "").strip()
    if not _AUTHOR.fullmatch(author):
        raise InputError(
            f"{author!r} is not an author on LinkedIn", "write it like urn:li:organization:1234567"
        )
    return author


def _own_post(post: Mapping[str, Any]) -> OwnPost:
    urn, made = text_at(post, "id"), number_at(post, "publishedAt") or number_at(post, "createdAt")
    commentary = plain_text(text_at(post, "commentary"))
    return OwnPost(urn, _address(urn), commentary, from_millis(made) if made else None)


def _address(urn: str) -> str:
    return f"https://www.linkedin.com/feed/update/{urn}/"


def _taken(answer: Answer, picture: Picture) -> Answer:
    if answer.ok:
        return answer
    why = harmless_refusal(answer)
    if isinstance(why, Refused):
        said = answer.said("message", "code")
        name = picture.path.name
        why = Refused(f"LinkedIn does not take the picture {name} ({said})", "use another picture")
    raise HaltedError(why)


def connector(clock: Clock) -> LinkedInConnector:
    """For the registry."""
    return LinkedInConnector(clock)
