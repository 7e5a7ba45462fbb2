"""A network at its worst: when it is over, every post is out exactly once, and no secret leaked."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from socialdesk.desk.channels import add_bluesky, check_channel, list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.logs import log_to
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.posts import add_post, list_posts, retry_post
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.workspace import set_late_grace
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import Now, PostContent, PostQuery
from tests.engine.desk.doubles import QuietLinting
from tests.engine.factories import DAY
from tests.engine.scheduling.stage import TurnedClock
from tests.servers.bluesky_server import BlueskyServer, TestAccount
from tests.servers.proxy import Fault, Proxy

pytestmark = [pytest.mark.servers, pytest.mark.timeout(180)]

POSTS, BAD_ROUNDS, ROUNDS = 25, 12, 60
THREAD_EVERY = 5


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(datetime.now(UTC))


@pytest.fixture
def desk(socialdesk_home: Path, clock: TurnedClock) -> Iterator[Desk]:
    opened = open_desk(clock=clock, lint_in=LintIn.THIS_PROCESS)
    log_to(opened.folder, "commands")
    set_late_grace(opened, DAY)
    yield replace(opened, linting=QuietLinting())
    close_desk(opened)


class Weather:
    """Bad for a while, with a fault for two calls in three; then fine."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self.bad = False
        self.seen: Counter[Fault] = Counter()

    def __call__(self, method: str) -> Fault:
        if not self.bad or self._dice.random() < 1 / 3:
            return Fault.NONE
        fault = self._dice.choice(list(Fault))
        self.seen[fault] += 1
        return fault


def _publish_all(desk: Desk, clock: TurnedClock, weather: Weather) -> None:
    for number in range(ROUNDS):
        weather.bad = number < BAD_ROUNDS
        publish_due(desk)
        clock.turn(timedelta(minutes=3))
        if not weather.bad and _as_a_person_would(desk):
            return


def _as_a_person_would(desk: Desk) -> bool:
    """Check the channels, retry what gave up; whether everything is out."""
    for channel in list_channels(desk):
        check_channel(desk, channel.id)
    open_posts = [p for p in list_posts(desk, PostQuery()) if p.state is not State.PUBLISHED]
    for post in open_posts:
        if post.state in (State.FAILED, State.ON_HOLD):
            retry_post(desk, post.id)
    return not open_posts


@pytest.mark.parametrize("seed", [1, 2])
def test_after_the_faults_every_post_is_out_exactly_once(
    desk: Desk,
    clock: TurnedClock,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
    seed: int,
) -> None:
    weather = Weather(seed)
    with Proxy(bluesky_server.url, meddle=weather) as proxy:
        secret = bluesky_account.app_password
        sky = add_bluesky(
            desk, "Sky", bluesky_account.handle, secret, proxy.url, allow_private=True
        )
        for number in range(POSTS):
            add_post(desk, PostContent("\n---\n".join(_parts(number)), (sky.id,)), Now())
        _publish_all(desk, clock, weather)
    records = bluesky_server.posts(bluesky_account)
    out = Counter(record["value"]["text"] for record in records)
    assert out == {part: 1 for number in range(POSTS) for part in _parts(number)}
    assert _answered(records) == _expected_answers()
    assert set(weather.seen) == set(Fault)
    assert _files_that_hold(desk, (secret, "eyJ")) == []


def _parts(number: int) -> list[str]:
    """The posts of one text: one, or the three of a thread."""
    if number % THREAD_EVERY:
        return [f"Bread no. {number}"]
    return [f"Thread no. {number}, part {part}" for part in range(3)]


def _answered(records: list[dict[str, Any]]) -> dict[str, str]:
    """By the text of each answer the text of the post that it answers, that very version."""
    known = {(record["uri"], record["cid"]): record["value"]["text"] for record in records}
    parents = {
        record["value"]["text"]: record["value"]["reply"]["parent"]
        for record in records
        if "reply" in record["value"]
    }
    return {text: known[parent["uri"], parent["cid"]] for text, parent in parents.items()}


def _expected_answers() -> dict[str, str]:
    threads = [_parts(number) for number in range(0, POSTS, THREAD_EVERY)]
    return {after: before for thread in threads for before, after in pairwise(thread)}


def _files_that_hold(desk: Desk, secrets: tuple[str, ...]) -> list[str]:
    """Which files of the data folder hold an app password, or a token as all of them begin."""
    return [
        file.name
        for file in desk.folder.root.rglob("*")
        if file.is_file() and any(secret.encode() in file.read_bytes() for secret in secrets)
    ]
