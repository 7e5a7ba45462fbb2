"""Connecting accounts: all or nothing, and secrets in the keyring alone."""

from pathlib import Path

import pytest

from socialdesk.desk.channels import (
    LoginRefusedError,
    add_bluesky,
    add_feed,
    check_channel,
    list_channels,
    remove_channel,
    rename_channel,
)
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post, get_post
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError, NotFoundError, SurroundingsError
from socialdesk.domain.planning import At, PostContent
from tests.engine.factories import HOUR, NOON, WARSAW

NOWHERE = "http://127.0.0.1:9"


def test_a_feed_goes_to_the_folder_that_was_named(desk: Desk, tmp_path: Path) -> None:
    channel = add_feed(desk, "News", tmp_path / "public")
    assert channel.settings["folder"] == str(tmp_path / "public")
    assert check_channel(desk, channel.id).ok


def test_a_feed_can_be_renamed(desk: Desk, feed: Channel) -> None:
    assert rename_channel(desk, feed.id, " Kiln news ").name == "Kiln news"


def test_two_channels_cannot_share_a_name(desk: Desk, feed: Channel) -> None:
    with pytest.raises(InputError, match="already a channel “Shop news”"):
        add_feed(desk, "Shop news")


def test_a_folder_that_is_a_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="can't be used"):
        add_feed(desk, "News", tmp_path / "file")
    assert list_channels(desk) == ()


def test_an_unreachable_server_leaves_no_channel(desk: Desk) -> None:
    with pytest.raises(LoginRefusedError):
        add_bluesky(desk, "Sky", "shop.test", "abcd-abcd", NOWHERE, allow_private=True)
    assert list_channels(desk) == ()


def test_a_private_address_has_to_be_allowed(desk: Desk) -> None:
    with pytest.raises(InputError, match="own network"):
        add_bluesky(desk, "Sky", "shop.test", "abcd-abcd", NOWHERE)


@pytest.mark.parametrize("handle", ["shop", "shop .test", ""])
def test_what_is_no_handle_is_refused(desk: Desk, handle: str) -> None:
    with pytest.raises(InputError, match="not a Bluesky handle"):
        add_bluesky(desk, "Sky", handle, "abcd-abcd")


def test_without_a_keyring_nothing_is_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(SurroundingsError, match="nothing was saved"):
        add_bluesky(desk, "Sky", "shop.test", "abcd-abcd", NOWHERE, allow_private=True)
    assert list_channels(desk) == ()


def test_removing_a_channel_takes_its_planned_posts_off_it(desk: Desk, feed: Channel) -> None:
    post = add_post(desk, PostContent("Bread", (feed.id,)), At(NOON + HOUR, WARSAW)).post
    remove_channel(desk, feed.id)
    assert get_post(desk, post.id).deliveries == ()
    with pytest.raises(NotFoundError):
        remove_channel(desk, 999)
