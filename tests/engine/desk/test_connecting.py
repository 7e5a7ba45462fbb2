"""Any network's channel is added from what the network says it needs."""

import pytest

from socialdesk.desk.channels import check_channel, list_channels
from socialdesk.desk.connecting import (
    LoginRefusedError,
    add_channel,
    network_named,
    private_addresses,
    reconnect_channel,
)
from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.networks import Network, NetworkId, known_networks
from tests.servers.mastodon_server import MastodonServer

MASTODON = NetworkId("mastodon")


def add_shop(desk: Desk, server: MastodonServer, token: str | None = None) -> Channel:
    given = {"server": server.url, "access_token": token or server.new_account().token}
    return add_channel(desk, "Shop", MASTODON, given, allow_private=True)


def test_a_channel_is_kept_once_the_network_let_us_in(
    desk: Desk, mastodon_server: MastodonServer
) -> None:
    channel = add_shop(desk, mastodon_server)
    assert list_channels(desk) == (channel,)
    assert check_channel(desk, channel.id).ok


def test_what_is_secret_is_not_among_the_settings(
    desk: Desk, mastodon_server: MastodonServer
) -> None:
    channel = add_shop(desk, mastodon_server)
    token = desk.drawers.of(channel.id).get("access_token")
    assert token
    assert token not in repr(channel)


def test_a_refused_login_leaves_nothing(desk: Desk, mastodon_server: MastodonServer) -> None:
    with pytest.raises(LoginRefusedError, match="access token"):
        add_shop(desk, mastodon_server, token="wrong-token")
    assert list_channels(desk) == ()


def test_the_servers_own_limits_are_kept(desk: Desk, mastodon_server: MastodonServer) -> None:
    channel = add_shop(desk, mastodon_server)
    assert channel.settings["max_characters"] == "500"
    assert channel.measured_as != channel.network


def test_what_is_missing_is_named_by_its_label(desk: Desk) -> None:
    with pytest.raises(InputError, match="Mastodon needs: Access token"):
        add_channel(desk, "Shop", MASTODON, {"server": "https://mastodon.social"})


def test_a_setting_nobody_asked_for_is_refused(desk: Desk) -> None:
    with pytest.raises(InputError, match="no setting 'serer'"):
        add_channel(desk, "Shop", MASTODON, {"serer": "https://mastodon.social"})


def test_a_private_address_is_refused_before_anything_is_kept(desk: Desk) -> None:
    given = {"server": "http://127.0.0.1:9", "access_token": "a-token"}
    assert private_addresses(network_named("mastodon"), given) == ("http://127.0.0.1:9",)
    with pytest.raises(InputError, match="own network"):
        add_channel(desk, "Shop", MASTODON, given)


def test_a_network_nobody_knows_is_answered_with_those_there_are() -> None:
    with pytest.raises(NotFoundError, match="feed, bluesky"):
        network_named("orkut")


def test_a_new_token_ends_the_trouble(desk: Desk, mastodon_server: MastodonServer) -> None:
    person = mastodon_server.new_account()
    channel = add_shop(desk, mastodon_server, person.token)
    mastodon_server.revoke(person)
    assert not check_channel(desk, channel.id).ok
    fresh = mastodon_server.new_account().token
    reconnect_channel(desk, channel.id, {"access_token": fresh}, allow_private=True)
    assert check_channel(desk, channel.id).ok


def test_a_refused_new_token_leaves_the_old_one(
    desk: Desk, mastodon_server: MastodonServer
) -> None:
    channel = add_shop(desk, mastodon_server)
    with pytest.raises(LoginRefusedError):
        reconnect_channel(desk, channel.id, {"access_token": "wrong-token"})
    assert check_channel(desk, channel.id).ok


@pytest.mark.parametrize("network", known_networks(), ids=lambda network: network.id)
def test_every_network_that_needs_a_login_says_how_to_get_one(network: Network) -> None:
    has_secrets = any(setting.secret for setting in network.settings)
    assert network.needs_login == has_secrets
    assert network.steps or not network.needs_login
