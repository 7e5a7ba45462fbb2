"""Publishing to a feed in one line, and looking at what is there."""

from dataclasses import dataclass
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import feedparser  # type: ignore[import-untyped]  # publishes no type information

from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.domain.publishing import Account, Content, Outcome, Payload
from tests.engine.connectors.factories import NOON, payload_of

ATOM = "{http://www.w3.org/2005/Atom}"


@dataclass
class FeedDesk:
    connector: FeedConnector
    account: Account
    folder: Path

    def prepare(self, content: Content, now: datetime = NOON) -> Payload:
        return payload_of(self.connector.prepare(self.account, content, now))

    def publish(self, content: Content, now: datetime = NOON) -> Outcome:
        return self.connector.publish(self.account, self.prepare(content, now))

    def read(self) -> Any:
        """The feed as a reader sees it."""
        parsed = feedparser.parse(str(self.folder / "feed.atom"))
        assert not parsed.bozo, parsed.bozo_exception
        return parsed

    def texts(self) -> list[str]:
        """The texts in the feed to the byte, the newest first."""
        root = ElementTree.parse(self.folder / "feed.atom").getroot()
        return [entry.findtext(f"{ATOM}summary") or "" for entry in root.findall(f"{ATOM}entry")]

    def page(self) -> "Page":
        page = Page()
        page.feed((self.folder / "index.html").read_text("utf-8"))
        return page

    def files(self) -> set[str]:
        """Every file but the lock."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {str(path.relative_to(self.folder)) for path in found} - {".feed.lock"}


class Page(HTMLParser):
    """The page taken apart: its tags, and the text in each post."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if self._depth:
            self._depth += 1
        elif dict(attrs).get("class") == "text":
            self._depth = 1
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._depth = max(self._depth - 1, 0)

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.texts[-1] += data

    def all(self, name: str) -> list[dict[str, str | None]]:
        """The attributes of every tag called ``name``."""
        return [attributes for tag, attributes in self.tags if tag == name]
