"""What was missed, from the command line."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from socialdesk.desk.channels import list_channels
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.posts import add_post
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.planning import At, PostContent
from socialdesk.paths import DataFolder
from tests.engine.cli.conftest import Call
from tests.engine.scheduling.stage import TurnedClock


@pytest.fixture
def missed(shop: Call, socialdesk_home: Path) -> tuple[str, str]:
    """The ids of two posts whose hours came while nothing could publish."""
    clock = TurnedClock(datetime.now(UTC) - timedelta(days=2))
    desk = open_desk(DataFolder(socialdesk_home), clock=clock, lint_in=LintIn.THIS_PROCESS)
    (channel,) = list_channels(desk)
    first, second = (
        add_post(
            desk,
            PostContent(text, (channel.id,)),
            At(clock.now() + timedelta(hours=hours), "UTC"),
        ).post.id
        for hours, text in ((1, "First"), (2, "Second"))
    )
    clock.turn(timedelta(days=2))
    publish_due(desk)
    close_desk(desk)
    return str(first), str(second)


def test_what_was_missed_is_listed(shop: Call, missed: tuple[str, str]) -> None:
    said = shop("queue", "missed", "--json").json
    assert [each["text"] for each in said["missed"]] == ["First", "Second"]
    assert said["settled"] == []


def test_each_post_has_its_own_way(shop: Call, missed: tuple[str, str]) -> None:
    first, second = missed
    said = shop("queue", "missed", "--skip", first, "--publish-now", second, "--json").json
    assert said["missed"] == []
    assert {each["id"]: each["choice"] for each in said["settled"]} == {
        int(first): "skip",
        int(second): "publish now",
    }


def test_all_means_the_rest(shop: Call, missed: tuple[str, str]) -> None:
    said = shop("queue", "missed", "--skip", missed[0], "--all", "publish-now").out
    assert f"Post {missed[0]} is a draft again (Shop)." in said
    assert f"Post {missed[1]} goes out" in said


@pytest.mark.parametrize("wrong", [("--skip", "999"), ("--all", "never")])
def test_what_can_not_be_is_refused(
    shop: Call, missed: tuple[str, str], wrong: tuple[str, str]
) -> None:
    assert shop("queue", "missed", *wrong).code == 2


def test_a_post_named_twice_is_refused(shop: Call, missed: tuple[str, str]) -> None:
    said = shop("queue", "missed", "--skip", missed[0], "--next-slot", missed[0])
    assert (said.code, "named twice" in said.err) == (2, True)


def test_nothing_missed_is_said(shop: Call) -> None:
    assert shop("queue", "missed").out == "Nothing was missed.\n"
