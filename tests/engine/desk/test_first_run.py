"""What the guide asks of a new workspace."""

from datetime import UTC, datetime

import pytest

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.first_run import (
    Shop,
    first_feed,
    is_untouched,
    own_name,
    set_up_shop,
    suggested_moment,
)
from socialdesk.desk.posts import add_post
from socialdesk.desk.workspace import workspace
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError
from socialdesk.domain.planning import AsDraft, PostContent

BAKERY = Shop("Corner Bakery", "Europe/Helsinki", "FI", "fi")


def test_a_new_workspace_is_untouched_and_has_no_name_of_its_own(desk: Desk) -> None:
    assert is_untouched(desk)
    assert own_name(desk) == ""


def test_a_channel_means_that_somebody_has_begun(desk: Desk, feed: Channel) -> None:
    assert not is_untouched(desk)


def test_a_draft_means_that_somebody_has_begun(desk: Desk) -> None:
    add_post(desk, PostContent("An idea"), AsDraft())
    assert not is_untouched(desk)


def test_what_the_owner_says_about_the_shop_is_kept(desk: Desk) -> None:
    set_up_shop(desk, BAKERY)
    kept = workspace(desk)
    assert (kept.name, kept.zone, kept.country, kept.languages) == (
        "Corner Bakery",
        "Europe/Helsinki",
        "FI",
        ("fi",),
    )
    assert own_name(desk) == "Corner Bakery"


@pytest.mark.parametrize("shop", [Shop(" ", "UTC", "", "en"), Shop("Bakery", "Bakery", "", "en")])
def test_a_shop_without_a_name_or_a_zone_is_refused_and_nothing_changes(
    desk: Desk, shop: Shop
) -> None:
    before = workspace(desk)
    with pytest.raises(InputError):
        set_up_shop(desk, shop)
    assert workspace(desk) == before


def test_going_back_in_the_guide_renames_the_feed_and_adds_no_second_one(desk: Desk) -> None:
    first_feed(desk, "Bakery")
    first_feed(desk, "Corner Bakery")
    assert [channel.name for channel in list_channels(desk)] == ["Corner Bakery"]


@pytest.mark.parametrize(
    ("now", "zone", "moment"),
    [
        ("2026-11-22 11:10", "Europe/Warsaw", "2026-11-23 08:30"),
        ("2026-11-22 23:30", "Europe/Warsaw", "2026-11-24 08:30"),
        ("2026-11-22 03:00", "America/New_York", "2026-11-22 14:30"),
    ],
)
def test_the_suggested_time_is_tomorrow_by_the_shops_clock(
    now: str, zone: str, moment: str
) -> None:
    given = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert suggested_moment(given, zone) == datetime.fromisoformat(moment).replace(tzinfo=UTC)
