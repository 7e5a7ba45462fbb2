"""Publishers that are killed at random moments: nothing lost, nothing twice, nothing stuck."""

import os
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.connectors.feed.entries import published_posts
from socialdesk.desk.channels import add_bluesky, add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.posts import list_posts
from socialdesk.desk.workspace import set_late_grace
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostQuery
from socialdesk.store.posts import NewDelivery, PostRepository
from tests.acceptance.program import ROOT, environment
from tests.engine.desk.doubles import QuietLinting
from tests.engine.factories import DAY
from tests.servers.bluesky_server import BlueskyServer, TestAccount

pytestmark = pytest.mark.servers


@pytest.fixture
def desk(socialdesk_home: Path) -> Iterator[Desk]:
    opened = open_desk(lint_in=LintIn.THIS_PROCESS)
    set_late_grace(opened, DAY)
    yield replace(opened, linting=QuietLinting())
    close_desk(opened)


def _publish_under_kills(
    desk: Desk, server: BlueskyServer, account: TestAccount, *, posts: int, kills: int
) -> tuple[list[str], Channel, int]:
    feed = add_feed(desk, "Feed")
    secret = account.app_password
    sky = add_bluesky(desk, "Sky", account.handle, secret, server.url, allow_private=True)
    texts = [f"Świeże bułki nr {number} 🥐 #żytni" for number in range(posts)]
    _plan_all(desk, texts, (feed, sky))
    done = subprocess.run(
        [sys.executable, "-m", "tests.acceptance.nursery", str(kills), "7", "agent", "window"],
        cwd=ROOT,
        env=environment() | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return texts, feed, int(done.stdout)


def _plan_all(desk: Desk, texts: list[str], channels: tuple[Channel, ...]) -> None:
    """All due at once, in one go: thousands one by one would take longer than publishing them."""
    now = desk.clock.now()
    deliveries = [NewDelivery(c.id, "UTC", now, State.SCHEDULED) for c in channels]
    with desk.database.write() as session:
        posts = PostRepository(session)
        for text in texts:
            posts.add(desk.workspace_id, text, now, deliveries=deliveries, findings_accepted=True)


def _exactly_once(desk: Desk, server: BlueskyServer, account: TestAccount, feed: Channel) -> None:
    sent = {post.text: 1 for post in list_posts(desk, PostQuery())}
    on_the_feed = Counter(post.text for post in published_posts(Path(feed.settings["folder"])))
    on_the_server = Counter(record["value"]["text"] for record in server.posts(account))
    assert on_the_feed == sent
    assert on_the_server == sent


def _sound(desk: Desk) -> None:
    assert {post.state for post in list_posts(desk, PostQuery())} == {State.PUBLISHED}
    with sqlite3.connect(desk.folder.database) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


@pytest.mark.timeout(240)
def test_twenty_kills_lose_nothing_and_double_nothing(
    desk: Desk, bluesky_server: BlueskyServer, bluesky_account: TestAccount
) -> None:
    _, feed, _ = _publish_under_kills(desk, bluesky_server, bluesky_account, posts=60, kills=20)
    _exactly_once(desk, bluesky_server, bluesky_account, feed)
    _sound(desk)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_thousand_kills_lose_nothing_and_double_nothing(
    desk: Desk, bluesky_server: BlueskyServer, bluesky_account: TestAccount
) -> None:
    kills = int(os.environ.get("SOCIALDESK_SOAK_KILLS", "1000"))
    _, feed, in_the_middle = _publish_under_kills(
        desk, bluesky_server, bluesky_account, posts=kills * 2, kills=kills
    )
    print(f"{kills} kills, {in_the_middle} of them in the middle of a publication")
    _exactly_once(desk, bluesky_server, bluesky_account, feed)
    _sound(desk)
    assert in_the_middle > kills / 20
