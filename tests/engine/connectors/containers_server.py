"""Instagram and Threads, played: containers, posts, and a place for pictures on the web."""

from dataclasses import dataclass
from typing import Any

from tests.engine.connectors.graph_server import CREATED, TOKEN_IS_OVER, failed
from tests.engine.connectors.played import Call, PlayedServer, Reply

ACCOUNT = "17841405822304914"
TOKEN = "IGAAPlongLivedTokenOfTheCornerShop"


@dataclass(frozen=True)
class Words:
    """What a network calls things."""

    version: str
    make: str
    publish: str
    text: str
    status: str


INSTAGRAM = Words("v24.0", "media", "media_publish", "caption", "status_code")
THREADS = Words("v1.0", "threads", "threads_publish", "text", "status")


class ContainersServer(PlayedServer):
    """A container is published once; ``unready`` is how often it is asked for before it is."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.containers: dict[str, dict[str, str]] = {}
        self.posts: list[dict[str, str]] = []
        self.token = TOKEN
        self.pictures_are_there = True
        self.unready = 0
        self.listed = True

    @property
    def media_url(self) -> str:
        return f"{self.url}/pictures/"

    @property
    def texts(self) -> list[str]:
        return [post[self.words.text] for post in self.posts]

    def answer(self, call: Call) -> Reply:
        if call.path.startswith("/pictures/"):
            return Reply(200 if self.pictures_are_there else 404)
        if call.path == "/refresh_access_token":
            return self._extended(call)
        if call.token != self.token:
            return TOKEN_IS_OVER
        path = call.path.removeprefix(f"/{self.words.version}/")
        match (call.verb, path):
            case ("GET", "me"):
                return Reply(200, {"id": ACCOUNT, "user_id": ACCOUNT, "username": "cornershop"})
            case ("POST", each) if each == f"{ACCOUNT}/{self.words.make}":
                return self._made(call.form)
            case ("POST", each) if each == f"{ACCOUNT}/{self.words.publish}":
                return self._published(call.form["creation_id"])
            case ("GET", each) if each == f"{ACCOUNT}/{self.words.make}":
                posts = list(reversed(self.posts)) if self.listed else []
                return Reply(200, {"data": posts})
            case ("GET", number):
                return self._shown(number)
        return failed(100, "Unsupported request")

    def _extended(self, call: Call) -> Reply:
        if call.query["access_token"] != self.token:
            return TOKEN_IS_OVER
        self.token = f"{TOKEN}-longer"
        return Reply(
            200, {"access_token": self.token, "token_type": "bearer", "expires_in": 5_184_000}
        )

    def _made(self, form: dict[str, str]) -> Reply:
        number = str(18_000_000_000 + len(self.containers))
        self.containers[number] = {**form, "state": "FINISHED"}
        return Reply(200, {"id": number})

    def _published(self, container: str) -> Reply:
        made = self.containers.get(container)
        if made is None or made["state"] != "FINISHED":
            return failed(9_007, "The media is not ready to be published", error_subcode=2_207_027)
        made["state"] = "PUBLISHED"
        number = str(17_900_000_000 + len(self.posts))
        link = f"https://www.example.com/p/{number}/"
        words = {self.words.text: made.get(self.words.text, "")}
        self.posts.append({"id": number, "timestamp": CREATED, "permalink": link, **words})
        return Reply(200, {"id": number})

    def _shown(self, number: str) -> Reply:
        if number in self.containers:
            if self.unready:
                self.unready -= 1
                return Reply(200, {"id": number, self.words.status: "IN_PROGRESS"})
            return Reply(200, {"id": number, self.words.status: self.containers[number]["state"]})
        found: Any = next((post for post in self.posts if post["id"] == number), None)
        return Reply(200, found) if found else failed(100, "Object does not exist")
