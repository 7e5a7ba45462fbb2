"""A text comes back byte for byte from wherever it was published."""

import re
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from socialdesk.connectors.bluesky.connector import BlueskyConnector
from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.connectors.feed.entries import published_posts
from socialdesk.domain.networks import NetworkId, tightest
from socialdesk.domain.publishing import Accepted, Account, Content
from socialdesk.domain.threads import parts
from tests.engine.connectors.factories import NOON, an_account, payload_of
from tests.engine.connectors.feed.desk import FeedDesk
from tests.engine.connectors.posts import hundred_posts
from tests.servers.bluesky_server import BlueskyServer, TestAccount

# XML has no way to write these; a feed reader sees a sign in their place.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=280).filter(
    lambda text: text.strip() and tightest(text, NetworkId.BLUESKY).fits
)


def feed_in(folder: Path) -> FeedDesk:
    account = an_account(NetworkId.FEED, {"folder": str(folder)})
    return FeedDesk(FeedConnector(), account, folder)


def test_a_hundred_posts_come_back_from_the_feed(tmp_path: Path) -> None:
    desk, posts = feed_in(tmp_path), hundred_posts()
    for number, (language, text) in enumerate(posts):
        desk.publish(Content(text, (), (language,)), NOON + timedelta(minutes=number))
    newest_first = [text for _, text in reversed(posts)]
    assert [entry.summary for entry in desk.read().entries] == newest_first
    assert desk.texts() == newest_first
    assert [post.text for post in published_posts(tmp_path)] == newest_first


@given(any_text)
@settings(max_examples=60)
def test_any_text_comes_back_from_the_feed(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = feed_in(Path(folder))
        desk.publish(Content(text))
        assert [post.text for post in published_posts(desk.folder)] == [text]
        assert desk.texts() == [_NOT_IN_XML.sub("\ufffd", text)]


@pytest.fixture
def bluesky(bluesky_server: BlueskyServer, bluesky_account: TestAccount) -> Iterator["Bluesky"]:
    made = Bluesky(bluesky_server, bluesky_account)
    yield made
    made.connector.close()


class Bluesky:
    """The real server with one account on it."""

    def __init__(self, server: BlueskyServer, person: TestAccount) -> None:
        self.server, self.person = server, person
        self.connector = BlueskyConnector()
        self.account: Account = an_account(
            NetworkId.BLUESKY,
            {"handle": person.handle, "service": server.url, "allow_private": "true"},
            app_password=person.app_password,
        )

    def publish(self, content: Content) -> None:
        payload = payload_of(self.connector.prepare(self.account, content, NOON))
        outcome = self.connector.publish(self.account, payload)
        assert isinstance(outcome, Accepted), outcome

    def texts(self) -> list[str]:
        return [post["value"]["text"] for post in self.server.posts(self.person)]


@pytest.mark.servers
def test_a_hundred_posts_come_back_from_bluesky(bluesky: Bluesky) -> None:
    for language, text in hundred_posts():
        bluesky.publish(Content(text, (), (language,)))
    assert bluesky.texts() == [text for _, text in reversed(hundred_posts())]


@pytest.mark.servers
@given(text=any_text)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_from_bluesky(bluesky: Bluesky, text: str) -> None:
    assume(parts(text) == (text,))
    bluesky.publish(Content(text))
    assert bluesky.texts()[0] == text
