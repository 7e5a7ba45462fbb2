"""Instagram and Threads publish in two steps: a container is made, then it is published.

https://developers.facebook.com/docs/instagram-platform/content-publishing and
https://developers.facebook.com/docs/threads/posts; they differ in names alone.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from socialdesk.connectors.frozen import Frozen
from socialdesk.connectors.graph import GraphApi, said
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Answer, CallError
from socialdesk.connectors.own_posts import SLACK, OwnPost, find, moment
from socialdesk.connectors.shapes import text_at
from socialdesk.domain.publishing import (
    Accepted,
    CannotTell,
    Lookup,
    NotAccepted,
    Outcome,
    Refused,
    Unknown,
)

POLLS = 10
POLL_SECONDS = 3.0
_LATER = timedelta(minutes=1)


@dataclass(frozen=True)
class Names:
    """What one network calls things: where containers are made, published and listed."""

    make: str
    publish: str
    posts: str
    text: str
    status: str


@dataclass(frozen=True)
class Containers:
    """The two steps for one account. ``pause`` waits for so many seconds."""

    api: GraphApi
    names: Names
    account: str
    pause: Callable[[float], None]

    def make(self, fields: Mapping[str, str]) -> str:
        """A container's id. Nothing is published by it; unused ones vanish after a day."""
        return self.api.made(f"{self.account}/{self.names.make}", fields)

    def make_carousel(self, text: str, items: Sequence[Mapping[str, str]]) -> str:
        """The container of several pictures, each in one of its own."""
        children = [self.make({**item, "is_carousel_item": "true"}) for item in items]
        for child in children:
            self.wait_for(child)
        fields = {"media_type": "CAROUSEL", "children": ",".join(children), self.names.text: text}
        return self.make(fields)

    def wait_for(self, container: str) -> None:
        """Until the network has fetched what belongs to it.

        Raises:
            HaltedError: it can't, or takes too long.
        """
        for poll in range(POLLS):
            if poll:
                self.pause(POLL_SECONDS)
            answer = self._state(container)
            status = answer.text(self.names.status)
            if status in {"FINISHED", "PUBLISHED"}:
                return
            if status in {"ERROR", "EXPIRED"}:
                why = answer.said(_why(self.names))
                reason = f"{self.api.network} could not use the pictures ({why})"
                raise HaltedError(Refused(reason, "use another picture"))
        reason = f"{self.api.network} is still fetching the pictures"
        raise HaltedError(NotAccepted(reason, _LATER))

    def status(self, container: str) -> str:
        """IN_PROGRESS, FINISHED, PUBLISHED, ERROR or EXPIRED."""
        return self._state(container).text(self.names.status)

    def publish(self, container: str) -> Outcome:
        """Publish one that is ready."""
        form = {"creation_id": container}
        answer = self.api.post(f"{self.account}/{self.names.publish}", form)
        if not answer.ok:
            return self.api.refusal(answer)
        number = answer.text("id")
        if not number:
            return Unknown(f"{self.api.network}'s answer makes no sense")
        return Accepted(number, self._address(number))

    def find(self, frozen: Frozen) -> Lookup:
        """Look among the account's own posts since it was prepared."""
        params = {
            "fields": f"id,{self.names.text},timestamp,permalink",
            "since": str(int((frozen.prepared - SLACK).timestamp())),
            "limit": "50",
        }
        answer = self.api.get(f"{self.account}/{self.names.posts}", params)
        if not answer.ok or answer.at("data") is None:
            return CannotTell(
                f"{self.api.network} can't say whether it has the post ({said(answer)})"
            )
        posts = (self._own_post(post) for post in answer.objects("data"))
        return find(posts, frozen.text("text"), frozen.prepared)

    def _state(self, container: str) -> Answer:
        fields = f"{self.names.status},{_why(self.names)}"
        return self.api.told(container, {"fields": fields})

    def _own_post(self, post: Mapping[str, Any]) -> OwnPost:
        made = moment(text_at(post, "timestamp"))
        text = text_at(post, self.names.text)
        return OwnPost(text_at(post, "id"), text_at(post, "permalink"), text, made)

    def _address(self, number: str) -> str:
        """Where people open it, or nothing: an ornament must not make a post doubtful."""
        try:
            return self.api.get(number, {"fields": "permalink"}).text("permalink")
        except CallError:
            return ""


def _why(names: Names) -> str:
    """The field that says what went wrong."""
    return "error_message" if names.status == "status" else "status"
