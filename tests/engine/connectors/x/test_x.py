"""X: what is sent, and what each answer means."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.connectors.x.connector import XConnector
from socialdesk.connectors.x.sameness import same_post
from socialdesk.domain.errors import SurroundingsError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Content,
    LoginNeeded,
    NotAccepted,
    Refused,
    Unknown,
)
from tests.engine.connectors.desks import Desk, at_work, plain_http
from tests.engine.connectors.factories import (
    NOON,
    MemorySecrets,
    StoppedClock,
    a_content,
    a_picture,
    an_account,
)
from tests.engine.connectors.openapi import description, violations
from tests.engine.connectors.played import Reply
from tests.engine.connectors.x.server import CLIENT_ID, FIRST_REFRESH, XServer, problem
from tests.shared import shared_path

XDesk = Desk[XServer]
TWEETS = "POST /2/tweets"


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def desk(clock: StoppedClock) -> Iterator[XDesk]:
    settings = {"client_id": CLIENT_ID}
    account = an_account(NetworkId("x"), settings, refresh_token=FIRST_REFRESH)
    with at_work(
        XServer(), lambda url: XConnector(clock, plain_http(clock), server=url), account
    ) as made:
        yield made


def drawer(desk: XDesk) -> MemorySecrets:
    assert isinstance(desk.account.secrets, MemorySecrets)
    return desk.account.secrets


def test_every_request_is_as_x_describes_it(desk: XDesk, tmp_path: Path) -> None:
    spec = description(shared_path("conformance/openapi/x-v2.json"))
    options = {"replies": "people you mention"}
    payload = desk.payload(Content("Rolls", (a_picture(tmp_path),), options=options))
    desk.check()
    desk.send(payload)
    desk.find(payload)
    calls = [call for call in desk.server.calls if call.path != "/2/oauth2/token"]
    assert len(calls) == 6
    assert [v for call in calls for v in violations(call, spec, "https://api.x.com")] == []


def test_a_request_that_x_does_not_describe_would_be_seen(desk: XDesk) -> None:
    spec = description(shared_path("conformance/openapi/x-v2.json"))
    desk.publish(a_content())
    (call,) = [call for call in desk.server.calls if call.path == "/2/tweets"]
    wrong = type(call)(call.verb, call.path, {}, call.headers, b'{"txt": "Rolls"}')
    assert violations(wrong, spec, "https://api.x.com")


def test_pictures_go_with_their_descriptions(desk: XDesk, tmp_path: Path) -> None:
    picture = a_picture(tmp_path, alt="six rolls")
    desk.publish(a_content("Rolls", picture, a_picture(tmp_path, alt="", shade=9)))
    assert list(desk.server.alts.values()) == ["six rolls"]
    assert desk.server.sent[0]["media"]["media_ids"] == list(desk.server.media)


def test_a_login_is_renewed_only_when_it_ends(desk: XDesk, clock: StoppedClock) -> None:
    desk.publish(a_content("One"))
    desk.publish(a_content("Two"))
    assert desk.server.renewals == 1
    clock.advance(timedelta(hours=2))
    desk.publish(a_content("Three"))
    assert desk.server.renewals == 2


def test_the_next_refresh_token_is_kept_though_the_post_fails(desk: XDesk) -> None:
    desk.server.scripted[TWEETS] = problem(500, "Internal")
    desk.publish(a_content("One"))
    assert desk.server.refresh_token in drawer(desk).kept["session"]


def test_the_next_refresh_token_outlives_a_locked_keyring(
    desk: XDesk, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(name: str, value: str) -> None:
        raise SurroundingsError("the keyring is locked")

    with monkeypatch.context() as patch:
        patch.setattr(drawer(desk), "put", locked)
        assert isinstance(desk.publish(a_content("One")), Accepted)
    clock.advance(timedelta(hours=3))
    assert isinstance(desk.publish(a_content("Two")), Accepted)
    assert desk.server.refresh_token in drawer(desk).kept["session"]


def test_a_refresh_token_that_another_process_used_is_no_end(
    desk: XDesk, clock: StoppedClock
) -> None:
    desk.check()
    clock.advance(timedelta(hours=2))
    with at_work(
        desk.server, lambda url: XConnector(clock, plain_http(clock), server=url), desk.account
    ) as other:
        assert isinstance(other.publish(a_content("One")), Accepted)
        desk.connector = XConnector(clock, plain_http(clock), server=desk.server.url)
        assert isinstance(desk.publish(a_content("Two")), Accepted)
        desk.connector.close()


def test_a_new_refresh_token_from_the_owner_takes_over(desk: XDesk) -> None:
    desk.check()
    desk.server.access_token, desk.server.refresh_token = "gone", "given-by-the-owner"
    drawer(desk).put("refresh_token", "given-by-the-owner")
    assert isinstance(desk.publish(a_content()), Accepted)


def test_words_that_x_has_already_are_found_when_they_are_ours(desk: XDesk) -> None:
    text = "Fresh & warm: https://corner.shop/menu?x=1 or corner.shop"
    first, again = desk.payload(a_content(text)), desk.payload(a_content(text))
    assert desk.send(first) == desk.send(again)


def test_words_of_an_older_post_are_refused(desk: XDesk) -> None:
    desk.publish(a_content("Again"))
    desk.server.posts[0]["created_at"] = "2026-11-20T09:00:00.000Z"
    outcome = desk.publish(a_content("Again"))
    assert isinstance(outcome, Refused)
    assert outcome.mend == "change a word"


def test_a_picture_without_words_is_not_sent_twice(desk: XDesk, tmp_path: Path) -> None:
    payload = desk.payload(a_content("", a_picture(tmp_path)))
    assert desk.send(payload) == desk.send(payload)
    assert len(desk.server.posts) == 1


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (problem(402, "does not have any credits"), LoginNeeded),
        (problem(403, "You are not permitted to perform this action."), LoginNeeded),
        (problem(400, "", errors=[{"message": "text is too long"}]), Refused),
        (problem(503, "Service Unavailable"), Unknown),
    ],
)
def test_what_an_answer_means(desk: XDesk, reply: Reply, outcome: type[object]) -> None:
    desk.server.scripted[TWEETS] = reply
    assert isinstance(desk.publish(a_content()), outcome)


def test_x_says_in_a_header_when_the_next_window_starts(desk: XDesk) -> None:
    reset = str(int(NOON.timestamp()) + 600)
    reply = problem(429, "Too Many Requests")
    desk.server.scripted[TWEETS] = Reply(429, reply.json, {"x-rate-limit-reset": reset})
    outcome = desk.publish(a_content())
    assert isinstance(outcome, NotAccepted)
    assert outcome.retry_after is not None
    assert timedelta(seconds=599) < outcome.retry_after <= timedelta(seconds=600)


def test_trouble_with_a_picture_comes_before_anything_is_published(
    desk: XDesk, tmp_path: Path
) -> None:
    desk.server.scripted["POST /2/media/upload"] = problem(503, "Service Unavailable")
    assert isinstance(desk.publish(a_content("Rolls", a_picture(tmp_path))), NotAccepted)
    assert TWEETS not in desk.paths()


def test_a_timeline_without_the_post_says_that_it_is_absent(desk: XDesk) -> None:
    desk.publish(a_content("Something else"))
    assert desk.find(desk.payload(a_content())) == Absent()


@pytest.mark.parametrize(
    ("shown", "sent", "same"),
    [
        ("see http://corner.shop", "see corner.shop", True),
        ("see https://corner.shop/", "see https://corner.shop", True),
        ("see https://corner.shop/a", "see https://corner.shop/b", False),
        ("cafe\u0301", "café", True),
        ("bread", "rolls", False),
    ],
)
def test_links_may_be_written_in_two_ways(shown: str, sent: str, same: bool) -> None:
    assert same_post(shown, sent) is same
