"""A Facebook Page: what is sent, and what each answer means."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.connectors.facebook.connector import FacebookConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Accepted,
    CannotTell,
    LoginNeeded,
    NotAccepted,
    Refused,
    Unknown,
)
from tests.engine.connectors.desks import Desk, at_work, plain_http
from tests.engine.connectors.facebook.server import PAGE, TOKEN, FacebookServer
from tests.engine.connectors.factories import StoppedClock, a_content, a_picture, an_account
from tests.engine.connectors.graph_server import failed
from tests.engine.connectors.played import Reply

FacebookDesk = Desk[FacebookServer]
FEED = f"POST /v24.0/{PAGE}/feed"


@pytest.fixture
def desk() -> Iterator[FacebookDesk]:
    account = an_account(NetworkId("facebook"), {"page": PAGE}, page_token=TOKEN)
    with at_work(
        FacebookServer(),
        lambda url: FacebookConnector(http=plain_http(StoppedClock()), server=f"{url}/v24.0"),
        account,
    ) as made:
        yield made


def test_pictures_come_unseen_and_are_shown_by_the_post(desk: FacebookDesk, tmp_path: Path) -> None:
    pictures = a_picture(tmp_path, alt="six rolls"), a_picture(tmp_path, alt="", shade=9)
    desk.publish(a_content("Rolls", *pictures))
    first, second = desk.server.photos.values()
    assert (first["published"], first["alt_text_custom"]) == ("false", "six rolls")
    assert "alt_text_custom" not in second
    assert first["source"] == pictures[0].path.read_bytes()
    assert desk.server.posts[0]["media"] == list(desk.server.photos)


def test_the_token_is_never_part_of_an_address(desk: FacebookDesk) -> None:
    desk.publish(a_content())
    desk.find(desk.payload(a_content()))
    assert all(TOKEN not in str(call.query) + call.path for call in desk.server.calls)


def test_a_token_of_a_person_is_seen_when_checking(desk: FacebookDesk) -> None:
    desk.server.owner = "4"
    result = desk.check()
    assert not result.ok
    assert "Page's own token" in result.message


def test_a_page_is_named_by_its_number(desk: FacebookDesk) -> None:
    desk.account = an_account(NetworkId("facebook"), {"page": "Corner shop"}, page_token=TOKEN)
    assert isinstance(desk.prepare(a_content()), Refused)


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (failed(190, "The session was invalidated", error_subcode=460), LoginNeeded),
        (failed(200, "Requires pages_manage_posts permission", 403), LoginNeeded),
        (failed(368, "The action was deemed abusive"), LoginNeeded),
        (failed(100, "Invalid parameter"), Refused),
        (failed(32, "Page request limit reached"), NotAccepted),
        (failed(2, "Service temporarily unavailable", 500), Unknown),
        (failed(1, "An unknown error occurred"), Unknown),
    ],
)
def test_what_an_answer_means(desk: FacebookDesk, reply: Reply, outcome: type[object]) -> None:
    desk.server.scripted[FEED] = reply
    assert isinstance(desk.publish(a_content()), outcome)


def test_facebook_says_in_minutes_how_long_to_wait(desk: FacebookDesk) -> None:
    usage = {PAGE: [{"type": "pages", "call_count": 100, "estimated_time_to_regain_access": 19}]}
    headers = {"X-Business-Use-Case-Usage": json.dumps(usage)}
    desk.server.scripted[FEED] = Reply(400, failed(32, "Limit").json, headers)
    outcome = desk.publish(a_content())
    assert isinstance(outcome, NotAccepted)
    assert outcome.retry_after == timedelta(minutes=19)


def test_trouble_with_a_picture_comes_before_anything_is_published(
    desk: FacebookDesk, tmp_path: Path
) -> None:
    desk.server.scripted[f"POST /v24.0/{PAGE}/photos"] = failed(1, "Unknown error", 500)
    assert isinstance(desk.publish(a_content("Rolls", a_picture(tmp_path))), NotAccepted)
    assert FEED not in desk.paths()


def test_words_that_facebook_has_already_are_found_when_they_are_ours(desk: FacebookDesk) -> None:
    first, again = desk.payload(a_content()), desk.payload(a_content())
    desk.send(first)
    desk.server.scripted[FEED] = failed(506, "Duplicate status message")
    assert isinstance(desk.send(again), Accepted)


def test_a_page_that_can_t_be_read_can_t_tell(desk: FacebookDesk) -> None:
    payload = desk.payload(a_content())
    desk.server.scripted[f"GET /v24.0/{PAGE}/posts"] = failed(10, "Not authorized", 403)
    assert isinstance(desk.find(payload), CannotTell)
