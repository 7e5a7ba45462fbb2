"""From the command line to the reference Bluesky server, with processes that die on the way."""

import signal
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.program import agent, socialdesk, socialdesk_json, state_of, wait_until
from tests.engine.factories import a_picture_file
from tests.servers.bluesky_server import BlueskyServer, TestAccount
from tests.servers.proxy import Exchange, Proxy

pytestmark = [pytest.mark.servers, pytest.mark.timeout(120)]

TEXT = "Nowość w sklepie: kubki Oli 🫖 #ceramika"
LINKED = f"{TEXT} → juniperandclay.com"


def _connect(account: TestAccount, service: str) -> None:
    socialdesk(
        *("channel", "add", "bluesky", "--name", "Sky", "--handle", account.handle),
        *("--service", service, "--allow-private"),
        stdin=account.app_password,
    )


def _add(seconds: int, *more: str) -> int:
    at = (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
    planned = ("post", "add", "--channel", "Sky", "--at", at, "--zone", "UTC", *more)
    return int(socialdesk_json(*planned)["id"])


def _facets(record: dict[str, Any]) -> list[tuple[str, str]]:
    text = record["value"]["text"].encode()
    return [
        (
            facet["features"][0]["$type"].partition("#")[2],
            text[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(),
        )
        for facet in record["value"]["facets"]
    ]


def test_a_planned_post_with_a_picture_goes_out_once_and_on_time(
    bluesky_server: BlueskyServer, bluesky_account: TestAccount, tmp_path: Path
) -> None:
    _connect(bluesky_account, bluesky_server.url)
    picture = a_picture_file(tmp_path / "kubki.png", size=(60, 40))
    with agent():
        post = _add(3, "--text", LINKED, "--media", str(picture), "--alt", "Cztery kubki")
        wait_until(lambda: state_of(post) == "published", "the post on its way")
    (record,) = bluesky_server.posts(bluesky_account)
    (image,) = record["value"]["embed"]["images"]
    assert record["value"]["text"] == LINKED
    assert (image["alt"], image["aspectRatio"]) == ("Cztery kubki", {"width": 60, "height": 40})
    assert _facets(record) == [("tag", "#ceramika"), ("link", "juniperandclay.com")]


def test_a_publisher_killed_between_answer_and_commit_does_not_publish_twice(
    bluesky_server: BlueskyServer, bluesky_account: TestAccount
) -> None:
    publisher: list[subprocess.Popen[bytes]] = []

    def kill_at_the_answer(exchange: Exchange) -> bool:
        if exchange.method == "com.atproto.repo.putRecord" and publisher:
            publisher.pop().send_signal(signal.SIGKILL)
            return False
        return True

    with Proxy(bluesky_server.url, kill_at_the_answer) as proxy:
        _connect(bluesky_account, proxy.url)
        with agent() as doomed:
            publisher.append(doomed)
            post = _add(1, "--text", TEXT)
            assert doomed.wait(timeout=40) == -signal.SIGKILL
        assert state_of(post) == "publishing"
        with agent():
            wait_until(lambda: state_of(post) == "published", "the settled post")
    assert len(bluesky_server.posts(bluesky_account)) == 1


def test_a_thread_whose_publisher_is_killed_in_the_middle_is_completed_by_the_next(
    bluesky_server: BlueskyServer, bluesky_account: TestAccount
) -> None:
    publisher: list[subprocess.Popen[bytes]] = []

    def kill_at_the_answer(exchange: Exchange) -> bool:
        if exchange.method == "com.atproto.repo.putRecord" and publisher:
            publisher.pop().send_signal(signal.SIGKILL)
        return True

    with Proxy(bluesky_server.url, kill_at_the_answer) as proxy:
        _connect(bluesky_account, proxy.url)
        with agent() as doomed:
            publisher.append(doomed)
            post = _add(1, "--text", "One\n---\nTwo\n---\nThree", "--first-comment", "Recipe below")
            assert doomed.wait(timeout=40) == -signal.SIGKILL
        assert len(bluesky_server.posts(bluesky_account)) == 1
        with agent():
            wait_until(lambda: _comment_of(post) == "done", "the first comment")
    comment, *thread = bluesky_server.posts(bluesky_account)
    assert [each["value"]["text"] for each in thread] == ["Three", "Two", "One"]
    assert comment["value"]["reply"]["parent"]["uri"] == thread[-1]["uri"]


def _comment_of(post: int) -> str:
    """How far a post's first comment is, or nothing before it begins."""
    (delivery,) = socialdesk_json("post", "show", str(post))["deliveries"]
    return "".join(follow_up["state"] for follow_up in delivery["follow_ups"])


def test_a_lost_answer_does_not_publish_twice(
    bluesky_server: BlueskyServer, bluesky_account: TestAccount
) -> None:
    to_lose = ["com.atproto.repo.putRecord"]

    def lose_once(exchange: Exchange) -> bool:
        lost = exchange.method in to_lose
        if lost:
            to_lose.remove(exchange.method)
        return not lost

    with Proxy(bluesky_server.url, lose_once) as proxy:
        _connect(bluesky_account, proxy.url)
        post = _add(1, "--text", TEXT)
        with agent():
            wait_until(lambda: state_of(post) == "published", "the settled post")
    assert len(bluesky_server.posts(bluesky_account)) == 1
    assert not to_lose


def test_a_wrong_app_password_is_one_line_and_keeps_nothing(
    bluesky_server: BlueskyServer, bluesky_account: TestAccount
) -> None:
    said = socialdesk(
        *("channel", "add", "bluesky", "--name", "Sky", "--handle", bluesky_account.handle),
        *("--service", bluesky_server.url, "--allow-private"),
        stdin="wrong-wrong-wrong-wrong",
        expect=2,
    )
    assert said.count("\n") == 1
    assert "app password" in said
    assert socialdesk_json("channel", "list") == []


def test_an_unreachable_server_is_one_line_and_keeps_nothing() -> None:
    said = socialdesk(
        *("channel", "add", "bluesky", "--name", "Sky", "--handle", "a.test"),
        *("--service", "http://127.0.0.1:9", "--allow-private"),
        stdin="abcd-abcd-abcd-abcd",
        expect=2,
    )
    assert said.count("\n") == 1
    assert socialdesk_json("channel", "list") == []
