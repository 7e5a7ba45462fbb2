"""Pinterest: what is sent, and what each answer means."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialdesk.connectors.pinterest.connector import PinterestConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Absent, Content, LoginNeeded, Refused, Unknown
from tests.engine.connectors.desks import Desk, at_work, plain_http
from tests.engine.connectors.factories import StoppedClock, a_content, a_picture, an_account
from tests.engine.connectors.openapi import description, violations
from tests.engine.connectors.pinterest.server import (
    APP_ID,
    APP_SECRET,
    BOARD,
    FIRST_REFRESH,
    PinterestServer,
    refused,
)
from tests.engine.connectors.played import Reply
from tests.shared import shared_path

PinterestDesk = Desk[PinterestServer]
SERVER = "https://api.pinterest.com"


@pytest.fixture
def desk() -> Iterator[PinterestDesk]:
    settings = {"board": BOARD, "app_id": APP_ID}
    secrets = {"app_secret": APP_SECRET, "refresh_token": FIRST_REFRESH}
    account = an_account(NetworkId("pinterest"), settings, **secrets)
    with at_work(
        PinterestServer(),
        lambda url: PinterestConnector(
            StoppedClock(), plain_http(StoppedClock()), server=f"{url}/v5"
        ),
        account,
    ) as made:
        yield made


def a_pin(folder: Path, text: str = "Rye bread", **options: str) -> Content:
    return Content(text, (a_picture(folder, alt="a loaf"),), options=options)


def test_every_request_is_as_pinterest_describes_it(desk: PinterestDesk, tmp_path: Path) -> None:
    spec = description(shared_path("conformance/openapi/pinterest-v5.json"))
    payload = desk.payload(a_pin(tmp_path, title="Rye", link="https://corner.shop/rye"))
    desk.check()
    desk.send(payload)
    desk.find(payload)
    desk.publish(a_content("Two loaves", a_picture(tmp_path), a_picture(tmp_path, shade=9)))
    assert len(desk.server.calls) == 6
    assert [v for call in desk.server.calls for v in violations(call, spec, SERVER)] == []


def test_one_picture_comes_as_it_is(desk: PinterestDesk, tmp_path: Path) -> None:
    content = a_pin(tmp_path)
    desk.publish(content)
    source = desk.server.calls[-1].json["media_source"]
    assert source["source_type"] == "image_base64"
    assert base64.b64decode(source["data"]) == content.pictures[0].path.read_bytes()


def test_several_pictures_are_a_carousel(desk: PinterestDesk, tmp_path: Path) -> None:
    pictures = [a_picture(tmp_path, shade=shade) for shade in (10, 20, 30)]
    desk.publish(a_content("Three loaves", *pictures))
    assert len(desk.server.calls[-1].json["media_source"]["items"]) == 3


def test_a_pin_has_its_title_link_and_description(desk: PinterestDesk, tmp_path: Path) -> None:
    desk.publish(a_pin(tmp_path, title="Rye", link="https://corner.shop/rye"))
    (pin,) = desk.server.pins
    assert (pin["title"], pin["link"], pin["alt_text"]) == (
        "Rye",
        "https://corner.shop/rye",
        "a loaf",
    )


def test_a_post_may_choose_another_board(desk: PinterestDesk, tmp_path: Path) -> None:
    desk.publish(a_pin(tmp_path, board="777"))
    assert desk.server.pins[0]["board_id"] == "777"


@pytest.mark.parametrize(
    "options",
    [{"title": "x" * 101}, {"link": "corner shop"}, {"link": "ftp://a.b"}, {"board": "Bread"}],
)
def test_what_pinterest_would_refuse_is_refused_before(
    desk: PinterestDesk, tmp_path: Path, options: dict[str, str]
) -> None:
    outcome = desk.prepare(a_pin(tmp_path, **options))
    assert isinstance(outcome, Refused)
    assert outcome.mend


def test_a_pin_with_another_title_is_another_pin(desk: PinterestDesk, tmp_path: Path) -> None:
    desk.publish(a_pin(tmp_path, title="Rye"))
    assert desk.find(desk.payload(a_pin(tmp_path, title="Spelt"))) == Absent()


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (refused(403, 29, "You are not permitted to access that resource."), LoginNeeded),
        (refused(404, 40, "Board not found."), Refused),
        (refused(400, 1, "Invalid link"), Refused),
        (refused(500, 11, "Something went wrong"), Unknown),
    ],
)
def test_what_an_answer_means(
    desk: PinterestDesk, tmp_path: Path, reply: Reply, outcome: type[object]
) -> None:
    desk.server.scripted["POST /v5/pins"] = reply
    assert isinstance(desk.publish(a_pin(tmp_path)), outcome)


def test_a_missing_board_is_seen_when_checking(desk: PinterestDesk) -> None:
    desk.account.channel.settings["board"] = "1"  # type: ignore[index]  # a test's own dict
    result = desk.check()
    assert not result.ok
    assert "board" in result.message
