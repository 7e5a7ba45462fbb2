"""What the real server keeps of a post, to the byte."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.connectors.bluesky.connector import BlueskyConnector
from socialdesk.connectors.bluesky.record import freeze, thaw
from socialdesk.connectors.link_cards import LinkCard, LinkCards
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Accepted,
    Account,
    Begun,
    Content,
    LoginNeeded,
    Picture,
    Refused,
)
from socialdesk.imaging.reading import MadePicture
from tests.engine.connectors.factories import NOON, a_content, a_picture, an_account, payload_of
from tests.engine.imaging.making import as_file, noise
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


def test_the_server_keeps_a_thread_and_sends_of_it_again_only_what_is_missing(
    connector: BlueskyConnector,
    account: Account,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
) -> None:
    payload = payload_of(connector.prepare(account, a_content("One\n---\nTwo\n---\nThree"), NOON))
    outcomes = [connector.publish(account, payload) for _ in range(2)]
    third, second, first = bluesky_server.posts(bluesky_account)
    assert outcomes[0] == outcomes[1] == connector.find_published(account, payload)
    assert [post["value"]["text"] for post in (first, second, third)] == ["One", "Two", "Three"]
    assert third["value"]["reply"] == {
        "root": {"uri": first["uri"], "cid": first["cid"]},
        "parent": {"uri": second["uri"], "cid": second["cid"]},
    }


def test_a_thread_that_was_cut_is_found_and_made_whole(
    connector: BlueskyConnector,
    account: Account,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
) -> None:
    payload = payload_of(connector.prepare(account, a_content("One\n---\nTwo"), NOON))
    first, _ = thaw(payload)
    connector.publish(account, freeze([first], ()))
    assert isinstance(connector.find_published(account, payload), Begun)
    connector.publish(account, payload)
    assert [p["value"]["text"] for p in bluesky_server.posts(bluesky_account)] == ["Two", "One"]


def test_a_picture_over_the_limit_is_made_smaller_on_the_way(
    connector: BlueskyConnector,
    account: Account,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
    tmp_path: Path,
) -> None:
    data, _ = as_file(noise(1_600, 1_200), quality=95)
    picture = a_picture(tmp_path, data=data, mime="image/jpeg")
    publish(connector, account, a_content("Rolls", picture))
    (post,) = bluesky_server.posts(bluesky_account)
    image = post["value"]["embed"]["images"][0]["image"]
    assert len(data) > 1_000_000 >= image["size"]
    assert picture.path.read_bytes() == data


def test_the_server_keeps_a_link_s_card(
    account: Account, bluesky_server: BlueskyServer, bluesky_account: TestAccount
) -> None:
    thumb = MadePicture(as_file(noise(60, 40))[0], "image/jpeg", 60, 40)
    picture = Picture(thumb.media, Path("thumb.jpg"), "", thumb.data)
    cards = OneCard(LinkCard("https://shop.pl", "Rye", "Baked at four", picture))
    connector = BlueskyConnector(cards=cards)
    publish(connector, account, a_content("See https://shop.pl"))
    connector.close()
    (post,) = bluesky_server.posts(bluesky_account)
    external = post["value"]["embed"]["external"]
    assert (external["uri"], external["title"]) == ("https://shop.pl", "Rye")
    assert bluesky_server.blob(bluesky_account, external["thumb"]["ref"]["$link"]) == thumb.data


class OneCard(LinkCards):
    """Has the same card for every link."""

    def __init__(self, card: LinkCard) -> None:
        self._card = card

    def card(self, url: str) -> LinkCard | None:
        return self._card


def test_a_first_comment_answers_the_post_once(
    connector: BlueskyConnector,
    account: Account,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
) -> None:
    post = publish(connector, account, a_content("Rye"))
    comment = payload_of(
        connector.prepare_comment(account, a_content("https://shop.pl"), post.remote_id, NOON)
    )
    first, second = (connector.publish(account, comment) for _ in range(2))
    assert first == second == connector.find_published(account, comment)
    answer, original = bluesky_server.posts(bluesky_account)
    parent = {"uri": original["uri"], "cid": original["cid"]}
    assert answer["value"]["reply"] == {"root": parent, "parent": parent}


def test_a_post_that_is_gone_gets_no_comment(connector: BlueskyConnector, account: Account) -> None:
    gone = "at://did:plc:abc/app.bsky.feed.post/3jzfcijpj2z2a"
    outcome = connector.prepare_comment(account, a_content("Recipe"), gone, NOON)
    assert outcome == Refused("the post is no longer on Bluesky")
