"""Two publishers on one data folder: one publishes, the other waits and takes over."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from tests.acceptance.program import environment, socialdesk, socialdesk_json, state_of, wait_until

pytestmark = pytest.mark.timeout(120)


def _start() -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-u", "-m", "socialdesk", "agent"],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    )


def _line_of(agent: "subprocess.Popen[str]") -> str:
    assert agent.stdout is not None
    return agent.stdout.readline()


def _end(agent: "subprocess.Popen[str]") -> None:
    agent.kill()
    agent.wait()
    assert agent.stdout is not None
    agent.stdout.close()


def _due_at_once() -> int:
    at = (datetime.now(UTC) + timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%S")
    added = ("post", "add", "--channel", "Shop", "--at", at, "--zone", "UTC", "--text", "Bread")
    return int(socialdesk_json(*added)["id"])


def test_a_second_agent_waits_and_takes_over_from_a_dead_one() -> None:
    socialdesk("channel", "add", "feed", "--name", "Shop")
    first, second = _start(), None
    try:
        assert _line_of(first).startswith("Publishing")
        second = _start()
        assert _line_of(second).startswith("Another SocialDesk publishes")
        first.kill()
        post = _due_at_once()
        wait_until(lambda: state_of(post) == "published", "the second agent's turn")
    finally:
        _end(first)
        if second:
            _end(second)


def test_an_agent_ends_at_once_when_it_is_told_to() -> None:
    agent = _start()
    try:
        _line_of(agent)
        agent.terminate()
        assert agent.wait(timeout=10) == 0
    finally:
        _end(agent)
