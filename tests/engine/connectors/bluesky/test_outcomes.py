"""What each answer, and each silence, means for a post."""

from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    CannotTell,
    LoginNeeded,
    NotAccepted,
    Payload,
    Refused,
    Unknown,
)
from tests.engine.connectors.bluesky.fakes import GET, PUT, RESOLVE, UPLOAD, FakeBluesky
from tests.engine.connectors.factories import NOON, a_content, a_picture, payload_of
from tests.engine.connectors.faults import (
    Fault,
    answers,
    garbles_the_answer,
    loses_the_answer,
    never_connects,
)


def raising(error: type[httpx.TransportError]) -> Fault:
    def fault(request: httpx.Request, _: object) -> httpx.Response:
        raise error("broken", request=request)

    return fault


def prepared(fake: FakeBluesky, text: str = "Rolls") -> Payload:
    return payload_of(fake.connector.prepare(fake.account, a_content(text), NOON))


def put_with(fault: Fault) -> object:
    fake = FakeBluesky()
    fake.faults.by_method[PUT] = fault
    return fake.connector.publish(fake.account, prepared(fake))


def upload_with(fault: Fault, folder: Path) -> object:
    fake = FakeBluesky()
    fake.faults.by_method[UPLOAD] = fault
    content = a_content("Rolls", a_picture(folder))
    payload = payload_of(fake.connector.prepare(fake.account, content, NOON))
    outcome = fake.connector.publish(fake.account, payload)
    assert PUT not in fake.faults.calls
    return outcome


@pytest.mark.parametrize(
    "error",
    [httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.PoolTimeout],
)
def test_what_fails_before_sending_was_not_accepted(error: type[httpx.TransportError]) -> None:
    assert isinstance(put_with(raising(error)), NotAccepted)


@pytest.mark.parametrize(
    "error",
    [
        httpx.ReadTimeout,
        httpx.ReadError,
        httpx.WriteError,
        httpx.WriteTimeout,
        httpx.RemoteProtocolError,
        httpx.CloseError,
    ],
)
def test_what_fails_after_sending_is_unknown(error: type[httpx.TransportError]) -> None:
    assert isinstance(put_with(raising(error)), Unknown)


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_a_server_that_breaks_over_the_post_leaves_it_unknown(status: int) -> None:
    assert isinstance(put_with(answers(status)), Unknown)


@pytest.mark.parametrize("status", [200, 201])
def test_a_yes_that_names_no_record_is_unknown(status: int) -> None:
    assert isinstance(put_with(answers(status)), Unknown)


def test_a_refused_post_says_what_the_server_said() -> None:
    outcome = put_with(answers(400, "InvalidRequest", "Invalid record:\n text too long"))
    assert outcome == Refused(
        "Bluesky does not take this post (Invalid record: text too long)", "change it and try again"
    )


def test_a_server_that_talks_too_much_is_cut_short() -> None:
    outcome = put_with(answers(400, "InvalidRequest", "x" * 100_000))
    assert isinstance(outcome, Refused)
    assert len(outcome.reason) < 300


@pytest.mark.parametrize("status", [401, 403])
def test_a_server_that_does_not_know_us_needs_a_login(status: int) -> None:
    assert isinstance(put_with(answers(status, "SomethingElse")), LoginNeeded)


def test_a_server_that_leads_elsewhere_gets_nothing_more() -> None:
    moved = answers(307, headers={"Location": "https://elsewhere.example/"})
    assert isinstance(put_with(moved), NotAccepted)


def test_no_token_ever_goes_to_another_host() -> None:
    fake = FakeBluesky()
    fake.faults.by_method[PUT] = answers(307, headers={"Location": "https://elsewhere.example/"})
    fake.connector.publish(fake.account, prepared(fake))
    assert {request.url.host for request in fake.server.requests} == {"pds.example"}


@pytest.mark.parametrize(
    ("header", "value", "seconds"),
    [
        ("Retry-After", "120", 120),
        ("Retry-After", "Sun, 22 Nov 2026 12:03:00 GMT", 179),
        ("ratelimit-reset", "1795349100", 299),
        ("ratelimit-reset", "1795348000", 0),
        ("Retry-After", "99999999999", 86_400),
    ],
)
def test_a_rate_limit_says_how_long_to_wait(header: str, value: str, seconds: int) -> None:
    outcome = put_with(answers(429, "RateLimitExceeded", headers={header: value}))
    assert isinstance(outcome, NotAccepted)
    assert outcome.retry_after is not None
    assert outcome.retry_after // timedelta(seconds=1) == seconds


@pytest.mark.parametrize("value", ["soon", "-5", "Sun, 99 Nov 2026", ""])
def test_a_wait_that_makes_no_sense_is_left_out(value: str) -> None:
    outcome = put_with(answers(429, headers={"Retry-After": value}))
    assert isinstance(outcome, NotAccepted)
    assert outcome.retry_after is None


@pytest.mark.parametrize(
    "fault", [answers(500), answers(429), loses_the_answer, never_connects, garbles_the_answer]
)
def test_trouble_with_a_picture_comes_before_anything_is_published(
    fault: Fault, tmp_path: Path
) -> None:
    assert isinstance(upload_with(fault, tmp_path), NotAccepted)


def test_a_picture_the_server_does_not_want_is_refused(tmp_path: Path) -> None:
    outcome = upload_with(answers(413, "PayloadTooLarge", "too large"), tmp_path)
    assert isinstance(outcome, Refused)
    assert "too large" in outcome.reason


def test_the_same_picture_twice_is_uploaded_once(tmp_path: Path) -> None:
    fake = FakeBluesky()
    picture = a_picture(tmp_path)
    content = a_content("Twins", picture, picture)
    payload = payload_of(fake.connector.prepare(fake.account, content, NOON))
    fake.connector.publish(fake.account, payload)
    assert fake.faults.calls.count(UPLOAD) == 1


def test_a_retry_sends_the_same_bytes() -> None:
    fake = FakeBluesky()
    payload = prepared(fake, "żółw https://shop.pl")
    fake.connector.publish(fake.account, payload)
    fake.connector.publish(fake.account, payload)
    first, second = (r.content for r in fake.server.requests if r.url.path.endswith(PUT))
    assert first == second


def test_a_key_in_use_by_this_very_post_is_success() -> None:
    fake = FakeBluesky()
    payload = prepared(fake)
    fake.connector.publish(fake.account, payload)
    fake.faults.by_method[PUT] = answers(400, "InvalidSwap")
    assert isinstance(fake.connector.publish(fake.account, payload), Accepted)


def test_a_key_in_use_by_another_post_is_refused() -> None:
    fake = FakeBluesky()
    payload = prepared(fake)
    fake.server.records[payload.key] = {"text": "another", "createdAt": "2026-01-01T00:00:00Z"}
    fake.faults.by_method[PUT] = answers(400, "InvalidSwap")
    assert isinstance(fake.connector.publish(fake.account, payload), Refused)


@pytest.mark.parametrize(
    "fault",
    [
        never_connects,
        loses_the_answer,
        answers(500),
        answers(400, "RepoNotFound"),
        garbles_the_answer,
    ],
)
def test_only_a_clear_no_means_that_a_post_is_absent(fault: Fault) -> None:
    fake = FakeBluesky()
    fake.faults.by_method[GET] = fault
    assert isinstance(fake.connector.find_published(fake.account, prepared(fake)), CannotTell)


def test_another_post_under_the_key_is_not_this_one() -> None:
    fake = FakeBluesky()
    payload = prepared(fake)
    fake.server.records[payload.key] = {"text": "another", "createdAt": "2026-01-01T00:00:00Z"}
    assert fake.connector.find_published(fake.account, payload) == Absent()


def test_a_mention_of_nobody_does_not_stop_a_post() -> None:
    fake = FakeBluesky()
    fake.faults.by_method[RESOLVE] = answers(400, "InvalidRequest", "Unable to resolve handle")
    assert "facets" not in prepared(fake, "hi @nobody.test").body


def test_who_is_mentioned_has_to_be_known_before_a_post_is_fixed() -> None:
    fake = FakeBluesky()
    fake.faults.by_method[RESOLVE] = never_connects
    outcome = fake.connector.prepare(fake.account, a_content("hi @anna.test"), NOON)
    assert isinstance(outcome, NotAccepted)


def test_a_post_without_mentions_is_fixed_offline() -> None:
    fake = FakeBluesky()
    prepared(fake, "https://shop.pl #roses")
    assert fake.faults.calls == []


def test_a_private_server_is_not_contacted_unless_allowed() -> None:
    fake = FakeBluesky(settings={"handle": "shop.test", "service": "http://127.0.0.1:1"})
    fake.connector._resolve = lambda host: (host,)
    assert isinstance(fake.connector.publish(fake.account, prepared(fake)), Refused)
    assert fake.faults.calls == []
