"""The demo shop is believable on any day of the week."""

from datetime import UTC, datetime, timedelta

import pytest

from socialdesk.desk.demo_script import Fate, demo_script
from socialdesk.domain.networks import tightest

MONDAY = datetime(2026, 11, 16, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("day", range(7))
def test_whatever_waits_for_people_lies_ahead(day: int) -> None:
    now = MONDAY + timedelta(days=day)
    waiting = {Fate.HELD, Fate.DRAFT, Fate.NEEDS_APPROVAL, Fate.APPROVED, Fate.CHANGES}
    assert all(p.moment > now for p in demo_script(now).posts if p.fate in waiting)


@pytest.mark.parametrize("day", range(7))
def test_something_is_due_right_now(day: int) -> None:
    now = MONDAY + timedelta(days=day)
    due = [post.moment for post in demo_script(now).posts if post.fate is Fate.DUE]
    assert len(due) == 2
    assert all(now - timedelta(minutes=30) < moment < now for moment in due)


def test_every_text_fits_its_networks() -> None:
    posts = demo_script(MONDAY).posts
    assert all(tightest(post.text, network).fits for post in posts for network in post.networks)
