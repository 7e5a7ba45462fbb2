"""Connecting accounts from a terminal; secrets come in by standard input alone."""

import json

import pytest

from tests.engine.cli.conftest import Call
from tests.servers.mastodon_server import MastodonServer


def test_mastodon_as_promised(call: Call, mastodon_server: MastodonServer) -> None:
    token = mastodon_server.new_account().token
    said = call(
        *("channel", "add", "mastodon", "--name", "Shop", "--json"),
        *("--server", mastodon_server.url, "--allow-private"),
        stdin=f"{token}\n",
    )
    assert (said.code, said.err) == (0, "")
    assert said.json["network"] == "mastodon"
    assert token not in said.out


def test_a_private_server_needs_permission(call: Call) -> None:
    server = ("--server", "http://127.0.0.1:9")
    said = call("channel", "add", "mastodon", "--name", "Shop", *server, stdin="token\n")
    assert said.code == 2
    assert "on this computer or its own network" in said.err


@pytest.mark.parametrize(
    "piped",
    [
        "client_secret=one-secret\nrefresh_token = two-secret\n",
        json.dumps({"client_secret": "one-secret", "refresh_token": "two-secret"}),
    ],
)
def test_several_secrets_come_by_their_names(
    call: Call, piped: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: dict[str, str] = {}

    def take(_desk: object, _name: str, _network: str, given: dict[str, str], **_: object) -> None:
        taken.update(given)

    monkeypatch.setattr("socialdesk.desk.connecting.add_channel", take)
    call("channel", "add", "x", "--name", "Shop", "--set", "client_id=me", stdin=piped)
    secrets = {"client_secret": "one-secret", "refresh_token": "two-secret"}
    assert taken == {"client_id": "me", **secrets}


def test_a_secret_among_the_arguments_is_refused(call: Call) -> None:
    said = call("channel", "add", "telegram", "--name", "S", "--set", "bot_token=1:a", stdin="x")
    assert said.code == 2
    assert "other programs can see" in said.err


def test_an_unknown_network_is_answered_with_those_there_are(call: Call) -> None:
    said = call("channel", "add", "orkut", "--name", "Shop")
    assert said.code == 2
    assert "choose one of feed, bluesky, mastodon" in said.err


def test_help_says_what_to_get_and_what_it_costs(call: Call) -> None:
    said = call("channel", "add", "x", "--help")
    assert "prepaid credits" in said.out
    assert "secret, on standard input" in said.out


def test_every_network_is_listed(call: Call) -> None:
    said = call("channel", "add", "--help")
    for network in ("feed", "bluesky", "mastodon", "telegram", "pinterest"):
        assert network in said.out


def test_a_channel_can_be_slowed_down(call: Call) -> None:
    call("channel", "add", "feed", "--name", "News")
    call("channel", "set", "News", "--daily-cap", "1", "--min-gap", "90")
    (channel,) = call("channel", "list", "--json").json
    assert (channel["daily_cap"], channel["min_gap_minutes"]) == (1, 90)


def test_a_revoked_account_is_connected_again(call: Call, mastodon_server: MastodonServer) -> None:
    person = mastodon_server.new_account()
    server = ("--server", mastodon_server.url, "--allow-private")
    call("channel", "add", "mastodon", "--name", "Shop", *server, stdin=person.token)
    mastodon_server.revoke(person)
    assert call("channel", "check", "Shop").code == 1
    fresh = mastodon_server.new_account().token
    assert call("channel", "reconnect", "Shop", stdin=fresh).code == 0
    assert call("channel", "check", "Shop").code == 0
