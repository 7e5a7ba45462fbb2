"""What the real server keeps of a post, to the byte."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.connectors.bluesky.connector import BlueskyConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Accepted, Account, Content, LoginNeeded, Refused
from tests.engine.connectors.factories import NOON, a_content, a_picture, an_account, payload_of
from tests.servers.bluesky_server import BlueskyServer, TestAccount

pytestmark = pytest.mark.servers


@pytest.fixture
def connector() -> Iterator[BlueskyConnector]:
    made = BlueskyConnector()
    yield made
    made.close()


@pytest.fixture
def account(bluesky_server: BlueskyServer, bluesky_account: TestAccount) -> Account:
    settings = {
        "handle": bluesky_account.handle,
        "service": bluesky_server.url,
        "allow_private": "true",
    }
    return an_account(NetworkId.BLUESKY, settings, app_password=bluesky_account.app_password)


def publish(connector: BlueskyConnector, account: Account, content: Content) -> Accepted:
    payload = payload_of(connector.prepare(account, content, NOON))
    outcome = connector.publish(account, payload)
    assert isinstance(outcome, Accepted), outcome
    return outcome


def test_the_server_keeps_facets_alt_texts_and_languages(
    connector: BlueskyConnector,
    account: Account,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
    tmp_path: Path,
) -> None:
    text = f"שלום 👨‍👩‍👧 https://shop.pl @{bluesky_account.handle} #ורדים"
    publish(connector, account, a_content(text, a_picture(tmp_path, "ורד אדום"), language="he"))
    (post,) = bluesky_server.posts(bluesky_account)
    kinds = [facet["features"][0]["$type"] for facet in post["value"]["facets"]]
    assert kinds == [f"app.bsky.richtext.facet#{kind}" for kind in ("link", "mention", "tag")]
    assert post["value"]["embed"]["images"][0]["alt"] == "ורד אדום"
    assert post["value"]["langs"] == ["he"]


def test_the_server_keeps_the_picture_to_the_byte(
    connector: BlueskyConnector,
    account: Account,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
    tmp_path: Path,
) -> None:
    picture = a_picture(tmp_path)
    publish(connector, account, a_content("Rolls", picture))
    (post,) = bluesky_server.posts(bluesky_account)
    cid = post["value"]["embed"]["images"][0]["image"]["ref"]["$link"]
    assert bluesky_server.blob(bluesky_account, cid) == picture.path.read_bytes()


def test_a_retry_is_answered_with_the_same_address(
    connector: BlueskyConnector, account: Account, tmp_path: Path
) -> None:
    content = a_content("Rolls", a_picture(tmp_path))
    payload = payload_of(connector.prepare(account, content, NOON))
    assert connector.publish(account, payload) == connector.publish(account, payload)


def test_a_key_that_another_post_has_is_left_alone(
    connector: BlueskyConnector,
    account: Account,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
) -> None:
    first = payload_of(connector.prepare(account, a_content("First"), NOON))
    connector.publish(account, first)
    second = payload_of(connector.prepare(account, a_content("Second"), NOON))
    stolen = replace(second, key=first.key, body=second.body.replace(second.key, first.key))
    assert isinstance(connector.publish(account, stolen), Refused)
    assert [post["value"]["text"] for post in bluesky_server.posts(bluesky_account)] == ["First"]


def test_a_check_tells_who_is_connected(
    connector: BlueskyConnector, account: Account, bluesky_account: TestAccount
) -> None:
    result = connector.check(account)
    assert result.message == f"Connected to Bluesky as @{bluesky_account.handle}"
    assert result.details["did"] == bluesky_account.did


def test_a_wrong_app_password_is_said_so(connector: BlueskyConnector, account: Account) -> None:
    account.secrets.put("app_password", "wrong-wrong-wrong-wron")
    result = connector.check(account)
    assert not result.ok
    assert "refused the app password" in result.message


def test_a_deleted_account_waits_for_its_owner(
    connector: BlueskyConnector, account: Account, bluesky_server: BlueskyServer
) -> None:
    person = bluesky_server.new_account("gone")
    settings = {**account.channel.settings, "handle": person.handle}
    gone = an_account(NetworkId.BLUESKY, settings, app_password=person.app_password)
    payload = payload_of(connector.prepare(gone, a_content(), NOON))
    assert connector.check(gone).ok
    bluesky_server.delete_account(person)
    assert isinstance(connector.publish(gone, payload), LoginNeeded)
