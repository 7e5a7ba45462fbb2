"""Publishing on a Facebook Page, https://developers.facebook.com/docs/pages-api/posts."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from socialdesk.connectors.frozen import freeze, thaw
from socialdesk.connectors.graph import GraphApi, said, says_duplicate
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Http, new_client
from socialdesk.connectors.own_posts import SLACK, OwnPost, find, moment
from socialdesk.connectors.pictures import read_picture
from socialdesk.connectors.shapes import text_at
from socialdesk.connectors.steps import takeable
from socialdesk.connectors.stepwise import StepwiseConnector
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
    Outcome,
    Payload,
    Picture,
    Refused,
    Unknown,
)

SERVER = "https://graph.facebook.com/v24.0"
PAGE_TOKEN = "page_token"  # noqa: S105 - the name of a drawer

_NETWORK = NetworkId("facebook")
_PAGE = re.compile(r"\d{3,25}")


class FacebookConnector(StepwiseConnector):
    """The connector protocol for Facebook Pages."""

    def __init__(
        self, clock: Clock | None = None, http: Http | None = None, server: str = SERVER
    ) -> None:
        super().__init__(_NETWORK, http or Http(new_client(), clock or SystemClock()))
        self._server = server

    def _api(self, account: Account) -> GraphApi:
        token = (account.secrets.get(PAGE_TOKEN) or "").strip()
        if not token:
            raise HaltedError(LoginNeeded("the Page's token is missing: connect the channel again"))
        return GraphApi("Facebook", self._http, self._server, token)

    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload:
        _page(account)
        content = takeable(content, _NETWORK)
        return freeze({"message": content.text}, now, content.pictures)

    def _send(self, account: Account, payload: Payload) -> Outcome:
        api, page = self._api(account), _page(account)
        form = {"message": thaw(payload).text("message")}
        for number, picture in enumerate(payload.pictures):
            photo = _uploaded(api, page, picture)
            form[f"attached_media[{number}]"] = json.dumps({"media_fbid": photo})
        self._tried.add(payload.key)
        answer = api.post(f"{page}/feed", form)
        if says_duplicate(answer):
            return self._already_there(account, payload)
        if not answer.ok:
            return api.refusal(answer)
        post = answer.text("id")
        return Accepted(post, _address(post)) if post else Unknown("Facebook's answer is unclear")

    def _already_there(self, account: Account, payload: Payload) -> Outcome:
        match self.find_published(account, payload):
            case Accepted() as ours:
                return ours
            case Absent():
                return Refused("Facebook had a post with the same words lately", "change a word")
            case other:
                return Unknown(other.reason)

    def _find(self, account: Account, payload: Payload) -> Lookup:
        api, frozen = self._api(account), thaw(payload)
        params = {
            "fields": "id,message,created_time",
            "since": str(int((frozen.prepared - SLACK).timestamp())),
            "limit": "100",
        }
        answer = api.get(f"{_page(account)}/posts", params)
        if not answer.ok or answer.at("data") is None:
            return CannotTell(f"Facebook can't say whether it has the post ({said(answer)})")
        posts = (_own_post(post) for post in answer.objects("data"))
        return find(posts, frozen.text("message"), frozen.prepared)

    def _look(self, account: Account) -> CheckResult:
        page = _page(account)
        answer = self._api(account).told("me", {"fields": "id,name,link"})
        name = answer.text("name")
        if answer.text("id") != page:
            return CheckResult(
                False, f"This token belongs to {name or 'somebody else'}: give the Page's own token"
            )
        url = answer.text("link") or f"https://www.facebook.com/{page}"
        return CheckResult(True, f"Connected to the Page {name}", {"name": name, "url": url})


def _uploaded(api: GraphApi, page: str, picture: Picture) -> str:
    """Bring a picture to the Page without showing it; the post shows it."""
    form = {"published": "false"}
    if picture.alt.strip():
        form["alt_text_custom"] = picture.alt
    media = picture.media
    source = (media.file_name, read_picture(picture), media.mime)
    return api.made(f"{page}/photos", form, {"source": source})


def _page(account: Account) -> str:
    page = account.channel.settings.get("page", "").strip()
    if not _PAGE.fullmatch(page):
        raise InputError(f"{page!r} is not a Page's ID", "it is a long number, not the name")
    return page


def _own_post(post: Mapping[str, Any]) -> OwnPost:
    number = text_at(post, "id")
    made = moment(text_at(post, "created_time"))
    return OwnPost(number, _address(number), text_at(post, "message"), made)


def _address(post: str) -> str:
    return f"https://www.facebook.com/{post}"


def connector(clock: Clock) -> FacebookConnector:
    """For the registry."""
    return FacebookConnector(clock)
