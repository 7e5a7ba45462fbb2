"""What one computer plans, another publishes: with its pictures, and only where it can log in."""

import stat
from pathlib import Path

import pytest

from socialdesk.connectors.feed.entries import published_posts
from socialdesk.desk.backups import make_backup, restore_backup
from socialdesk.desk.channels import add_feed, list_channels
from socialdesk.desk.connecting import reconnect_channel
from socialdesk.desk.desk import Desk
from socialdesk.desk.pictures import import_picture, picture_path
from socialdesk.desk.posts import add_post, get_post
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.team import ASK_AGAIN_SECONDS, NotFromHere, place_of
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, KnownError
from socialdesk.domain.media import Attachment
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.planning import Now, PostContent
from socialdesk.domain.post import Post
from socialdesk.store.channels import ChannelRepository
from tests.engine.factories import a_picture_file
from tests.engine.team.conftest import Computer

pytestmark = pytest.mark.servers


def planned(desk: Desk, channel: int, *pictures: Attachment) -> Post:
    return add_post(desk, PostContent("Bread", (channel,), attachments=pictures), Now()).post


def attached(desk: Desk, tmp_path: Path) -> Attachment:
    return Attachment(import_picture(desk, a_picture_file(tmp_path / "loaf.png")), "A loaf")


def a_network_that_needs_a_login(desk: Desk) -> int:
    with desk.database.write() as session:
        channels = ChannelRepository(session)
        return channels.add(desk.workspace_id, "Sky", NetworkId.BLUESKY).id


def test_a_channel_of_one_computer_is_seen_on_the_other(computer: Computer) -> None:
    feed = add_feed(computer("shop"), "Feed")
    assert list_channels(computer("home")) == (feed,)


def test_another_computer_publishes_the_picture_too(computer: Computer, tmp_path: Path) -> None:
    shop, home = computer("shop"), computer("home")
    feed = add_feed(shop, "Feed", tmp_path / "shared drive")
    post = planned(shop, feed.id, attached(shop, tmp_path))
    publish_due(home)
    (out,) = published_posts(tmp_path / "shared drive")
    assert out.pictures[0].path.read_bytes() == (tmp_path / "loaf.png").read_bytes()
    assert get_post(shop, post.id).state is State.PUBLISHED


def test_a_picture_is_brought_when_it_is_looked_at(computer: Computer, tmp_path: Path) -> None:
    shop, home = computer("shop"), computer("home")
    picture = attached(shop, tmp_path)
    planned(shop, add_feed(shop, "Feed").id, picture)
    path = picture_path(home, picture.media)
    assert path.read_bytes() == (tmp_path / "loaf.png").read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_computer_that_joins_gets_the_pictures_of_what_is_planned(
    computer: Computer, tmp_path: Path
) -> None:
    shop = computer("shop")
    picture = attached(shop, tmp_path)
    planned(shop, add_feed(shop, "Feed").id, picture)
    assert (computer("home").folder.media / picture.media.file_name).exists()


def test_a_post_waits_for_the_computer_that_is_logged_in(computer: Computer) -> None:
    shop, home = computer("shop"), computer("home")
    channel = a_network_that_needs_a_login(shop)
    shop.drawers.of(channel).put("app_password", "secret")
    post = planned(shop, channel)
    assert not publish_due(home).changed
    assert get_post(home, post.id).state is State.SCHEDULED
    assert list_channels(home)[0].trouble == ""
    assert publish_due(shop).changed


def test_a_feed_is_published_where_its_folder_is(computer: Computer, tmp_path: Path) -> None:
    shop, home = computer("shop"), computer("home")
    place = tmp_path / "shop's own disk"
    planned(shop, add_feed(shop, "Feed", place).id)
    place.rename(tmp_path / "out of reach")
    assert not publish_due(home).changed
    (tmp_path / "out of reach").rename(place)
    assert publish_due(shop).published


def test_a_login_made_in_another_program_is_noticed_in_a_minute(computer: Computer) -> None:
    shop, seconds = computer("shop"), [0.0]
    channel = a_network_that_needs_a_login(shop)
    not_from_here = NotFromHere(shop, lambda: seconds[0])
    assert not_from_here() == {channel}
    shop.drawers.of(channel).put("app_password", "secret")
    assert not_from_here() == {channel}
    seconds[0] = ASK_AGAIN_SECONDS
    assert not_from_here() == set()


def test_a_login_that_is_refused_leaves_a_computer_without_one(computer: Computer) -> None:
    home = computer("home")
    channel = a_network_that_needs_a_login(home)
    given = {"handle": "a.test", "service": "http://127.0.0.1:9", "app_password": "wrong"}
    with pytest.raises(KnownError):
        reconnect_channel(home, channel, given, allow_private=True)
    assert NotFromHere(home)() == {channel}


def test_each_data_folder_has_a_mark_of_its_own(computer: Computer) -> None:
    shop, home = computer("shop").folder, computer("home").folder
    assert place_of(shop) == place_of(shop) != place_of(home)
    assert stat.S_IMODE((shop.root / "publisher.id").stat().st_mode) == 0o600


def test_a_team_s_calendar_is_not_backed_up_here(computer: Computer, tmp_path: Path) -> None:
    folder = computer("shop").folder
    for command in (make_backup, restore_backup):
        with pytest.raises(InputError, match="with pg_dump and pg_restore"):
            command(folder, tmp_path / "backup")
    assert not (tmp_path / "backup").exists()
