"""Channels, their posting schedules, and what stays when one is removed."""

import pytest

from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, NotFoundError, StateError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.schedule import PostingSchedule, Slot, parse_slot
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.posts import NewDelivery, PostRepository
from tests.engine.factories import DAY, NOON, WARSAW, Shop
from tests.engine.store.databases import on_both_databases
from tests.engine.store.steps import claimed, publish

pytestmark = on_both_databases


def slots(*texts: str) -> tuple[Slot, ...]:
    return tuple(parse_slot(text) for text in texts)


def test_a_channel_comes_back_as_it_was_kept(shop: Shop) -> None:
    with shop.database.write() as session:
        added = ChannelRepository(session).add(
            shop.workspace.id,
            "Bluesky",
            NetworkId.BLUESKY,
            settings={"handle": "bakery.example"},
            daily_cap=3,
        )
    with shop.database.read() as session:
        assert ChannelRepository(session).named(shop.workspace.id, "Bluesky") == added
        assert ChannelRepository(session).all(shop.workspace.id) == (shop.channel, added)


def test_every_setting_can_be_changed(shop: Shop) -> None:
    own = shop.channel.id
    with shop.database.write() as session:
        channels = ChannelRepository(session)
        channels.rename(own, "Website")
        channels.set_settings(own, {"folder": "/srv/feed"})
        channels.set_daily_cap(own, 5)
        channels.set_paused(own, True)
        channels.set_trouble(own, "log in again")
    with shop.database.read() as session:
        kept = ChannelRepository(session).get(own)
    assert (kept.name, kept.settings, kept.daily_cap) == ("Website", {"folder": "/srv/feed"}, 5)
    assert (kept.paused, kept.trouble) == (True, "log in again")


@pytest.mark.parametrize("name", ["Feed", " "])
def test_a_name_that_is_empty_or_taken_is_refused(shop: Shop, name: str) -> None:
    with shop.database.write() as session, pytest.raises(InputError):
        ChannelRepository(session).add(shop.workspace.id, name, NetworkId.FEED)


def test_a_negative_cap_is_refused(shop: Shop) -> None:
    with shop.database.write() as session, pytest.raises(InputError, match="negative"):
        ChannelRepository(session).set_daily_cap(shop.channel.id, -1)


def test_a_schedule_starts_empty_in_the_workspace_s_zone(shop: Shop) -> None:
    with shop.database.read() as session:
        schedule = ChannelRepository(session).schedule(shop.channel.id)
    assert schedule == PostingSchedule(shop.channel.id, WARSAW)


def test_a_schedule_is_replaced_as_a_whole(shop: Shop) -> None:
    first = PostingSchedule(shop.channel.id, WARSAW, slots("mon 09:30", "tue 10:00"))
    second = PostingSchedule(shop.channel.id, "Asia/Jerusalem", slots("mon 09:30", "fri 00:00"))
    with shop.database.write() as session:
        ChannelRepository(session).set_schedule(first)
        assert ChannelRepository(session).set_schedule(second) == second
    with shop.database.read() as session:
        assert ChannelRepository(session).schedule(shop.channel.id) == second


def test_a_slot_that_is_given_twice_is_kept_once(shop: Shop) -> None:
    twice = PostingSchedule(shop.channel.id, WARSAW, slots("mon 09:30", "mon 09:30"))
    with shop.database.write() as session:
        assert ChannelRepository(session).set_schedule(twice).slots == slots("mon 09:30")


def test_removing_a_channel_drops_what_it_had_not_published(shop: Shop) -> None:
    post = shop.post()
    with shop.database.write() as session:
        ChannelRepository(session).remove(shop.channel.id, NOON)
        assert PostRepository(session).get(post.id).deliveries == ()
        assert ChannelRepository(session).all() == ()


def test_what_a_removed_channel_published_stays_readable(shop: Shop) -> None:
    delivery = publish(shop, shop.delivery())
    with shop.database.write() as session:
        ChannelRepository(session).remove(shop.channel.id, NOON)
        post = PostRepository(session).get(delivery.post_id)
        assert post.deliveries[0].channel.name == "Feed"
        assert PostRepository(session).calendar(NOON - DAY, NOON + DAY) == ()
    assert post.state is State.PUBLISHED


def test_a_channel_that_is_publishing_is_not_removed(shop: Shop) -> None:
    shop.delivery()
    claimed(shop)
    with shop.database.write() as session, pytest.raises(StateError, match="not settled"):
        ChannelRepository(session).remove(shop.channel.id, NOON)


def test_a_removed_channel_s_name_is_free_but_its_id_is_not(shop: Shop) -> None:
    with shop.database.write() as session:
        channels = ChannelRepository(session)
        channels.remove(shop.channel.id, NOON)
        again = channels.add(shop.workspace.id, "Feed", NetworkId.FEED)
    assert again.id > shop.channel.id


def test_a_removed_channel_takes_no_posts(shop: Shop) -> None:
    with shop.database.write() as session:
        ChannelRepository(session).remove(shop.channel.id, NOON)
        with pytest.raises(NotFoundError):
            PostRepository(session).add(
                shop.workspace.id, "x", NOON, deliveries=[NewDelivery(shop.channel.id, WARSAW)]
            )
