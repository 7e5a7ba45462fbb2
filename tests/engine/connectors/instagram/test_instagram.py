"""Instagram: what is sent, in which order, and what each answer means."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.connectors.instagram.connector import MANNER
from socialdesk.domain.publishing import (
    Accepted,
    CannotTell,
    Content,
    LoginNeeded,
    NotAccepted,
    Refused,
    Unknown,
)
from tests.engine.connectors.container_desks import (
    ContainersDesk,
    PlayedWay,
    a_containers_desk,
)
from tests.engine.connectors.containers_server import ACCOUNT, INSTAGRAM, TOKEN
from tests.engine.connectors.factories import MemorySecrets, a_content, a_picture
from tests.engine.connectors.graph_server import failed
from tests.engine.connectors.played import Reply

PUBLISH = f"POST /v24.0/{ACCOUNT}/media_publish"
MAKE = f"POST /v24.0/{ACCOUNT}/media"


@pytest.fixture
def way() -> PlayedWay:
    return PlayedWay(MANNER)


@pytest.fixture
def desk(way: PlayedWay) -> Iterator[ContainersDesk]:
    with a_containers_desk(way, INSTAGRAM) as made:
        yield made


def a_post(folder: Path, *shades: int) -> Content:
    pictures = [a_picture(folder, "a loaf", mime="image/jpeg", shade=n) for n in shades or (9,)]
    return a_content("Rolls", *pictures)


def test_instagram_is_told_where_the_picture_is_and_what_it_shows(
    desk: ContainersDesk, tmp_path: Path
) -> None:
    content = a_post(tmp_path)
    desk.publish(content)
    (container,) = desk.server.containers.values()
    assert container["image_url"] == desk.server.media_url + content.pictures[0].media.file_name
    assert (container["caption"], container["alt_text"]) == ("Rolls", "a loaf")


def test_several_pictures_are_a_carousel(desk: ContainersDesk, tmp_path: Path) -> None:
    desk.publish(a_post(tmp_path, 10, 20, 30))
    *items, carousel = desk.server.containers.values()
    assert [item["is_carousel_item"] for item in items] == ["true"] * 3
    assert carousel["children"] == ",".join(list(desk.server.containers)[:3])
    assert desk.server.texts == ["Rolls"]


def test_a_post_can_be_opened(desk: ContainersDesk, tmp_path: Path) -> None:
    outcome = desk.publish(a_post(tmp_path))
    assert outcome == Accepted("17900000000", "https://www.example.com/p/17900000000/")


def test_a_container_is_published_when_it_is_ready(
    desk: ContainersDesk, way: PlayedWay, tmp_path: Path
) -> None:
    desk.server.unready = 3
    assert isinstance(desk.publish(a_post(tmp_path)), Accepted)
    assert len(way.pauses) == 3


def test_a_picture_that_takes_too_long_is_tried_again_later(
    desk: ContainersDesk, tmp_path: Path
) -> None:
    desk.server.unready = 100
    outcome = desk.publish(a_post(tmp_path))
    assert isinstance(outcome, NotAccepted)
    assert outcome.retry_after == timedelta(minutes=1)
    assert PUBLISH not in desk.paths()


def test_a_container_whose_answer_was_lost_is_published_once(
    desk: ContainersDesk, tmp_path: Path
) -> None:
    payload = desk.payload(a_post(tmp_path))
    desk.server.scripted[PUBLISH] = failed(2, "Service temporarily unavailable", 500)
    assert isinstance(desk.send(payload), Unknown)
    desk.server.scripted.clear()
    assert isinstance(desk.send(payload), Accepted)
    assert len(desk.server.containers) == 1


def test_a_post_that_is_out_but_not_listed_yet_is_not_sent_again(
    desk: ContainersDesk, tmp_path: Path
) -> None:
    payload = desk.payload(a_post(tmp_path))
    desk.send(payload)
    desk.server.listed = False
    assert isinstance(desk.find(payload), CannotTell)
    assert isinstance(desk.send(payload), Unknown)
    assert desk.server.texts == ["Rolls"]


def test_a_picture_that_is_not_on_the_web_yet_waits(desk: ContainersDesk, tmp_path: Path) -> None:
    desk.server.pictures_are_there = False
    outcome = desk.publish(a_post(tmp_path))
    assert isinstance(outcome, NotAccepted)
    assert desk.server.media_url in outcome.reason
    assert desk.server.containers == {}


@pytest.mark.parametrize(
    "address", ["", "my website", "ftp://shop.example/", "https://shop.example/?a=b"]
)
def test_without_an_address_for_pictures_nothing_can_go_out(
    way: PlayedWay, tmp_path: Path, address: str
) -> None:
    with a_containers_desk(way, INSTAGRAM, address) as desk:
        outcome = desk.prepare(a_post(tmp_path))
    assert isinstance(outcome, Refused)
    assert outcome.mend


def test_pictures_on_a_private_address_are_of_no_use(tmp_path: Path) -> None:
    with a_containers_desk(PlayedWay(MANNER, "192.168.1.5"), INSTAGRAM) as desk:
        assert isinstance(desk.prepare(a_post(tmp_path)), Refused)
        assert not desk.check().ok
        assert desk.server.calls == []


def test_no_token_goes_where_the_pictures_are(desk: ContainersDesk, tmp_path: Path) -> None:
    desk.publish(a_post(tmp_path))
    (look,) = [call for call in desk.server.calls if call.path.startswith("/pictures/")]
    assert (look.verb, look.token) == ("HEAD", "")


def test_a_token_is_made_to_last_longer_once_a_week(
    desk: ContainersDesk, way: PlayedWay, tmp_path: Path
) -> None:
    desk.check()
    way.clock.advance(timedelta(days=8))
    assert isinstance(desk.publish(a_post(tmp_path)), Accepted)
    assert desk.paths().count("GET /refresh_access_token") == 1
    drawer = desk.account.secrets
    assert isinstance(drawer, MemorySecrets)
    assert f"{TOKEN}-longer" in drawer.kept["session"]


def test_a_token_that_can_t_be_made_longer_is_used_while_it_holds(
    desk: ContainersDesk, way: PlayedWay, tmp_path: Path
) -> None:
    desk.check()
    way.clock.advance(timedelta(days=8))
    desk.server.scripted["GET /refresh_access_token"] = failed(2, "Try later", 500)
    assert isinstance(desk.publish(a_post(tmp_path)), Accepted)


def test_a_new_token_from_the_owner_takes_over(desk: ContainersDesk, tmp_path: Path) -> None:
    desk.check()
    desk.server.token = "given-by-the-owner"
    desk.account.secrets.put("access_token", "given-by-the-owner")
    assert isinstance(desk.publish(a_post(tmp_path)), Accepted)


@pytest.mark.parametrize(
    ("call", "reply", "outcome"),
    [
        (MAKE, failed(36_003, "The aspect ratio is not supported"), Refused),
        (MAKE, failed(-2, "It takes too long to download the media"), NotAccepted),
        (MAKE, failed(10, "Permission denied", 403), LoginNeeded),
        (PUBLISH, failed(9, "You reached maximum number of posts"), NotAccepted),
        (PUBLISH, failed(9_007, "The media is not ready"), NotAccepted),
        (PUBLISH, failed(190, "Session has expired"), LoginNeeded),
        (PUBLISH, failed(-1, "Instagram server error"), Unknown),
    ],
)
def test_what_an_answer_means(
    desk: ContainersDesk, tmp_path: Path, call: str, reply: Reply, outcome: type[object]
) -> None:
    desk.server.scripted[call] = reply
    assert isinstance(desk.publish(a_post(tmp_path)), outcome)


def test_a_token_of_another_account_is_seen_when_checking(desk: ContainersDesk) -> None:
    desk.server.scripted["GET /v24.0/me"] = Reply(200, {"user_id": "1784", "username": "other"})
    result = desk.check()
    assert not result.ok
    assert "1784" in result.message
