"""Threads: each part once, in order, whatever happens between two of them."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from socialdesk.connectors.bluesky.connector import BlueskyConnector
from socialdesk.connectors.bluesky.record import thaw
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Begun,
    CannotTell,
    LoginNeeded,
    NotAccepted,
    Payload,
    Refused,
    Unknown,
)
from tests.engine.connectors.bluesky.fakes import DELETE, GET, PUT, FakeBluesky
from tests.engine.connectors.factories import NOON, a_content, payload_of
from tests.engine.connectors.faults import Fault, answers, loses_the_answer, never_connects

THREAD = "One\n---\nTwo\n---\nThree"


def prepared(fake: FakeBluesky, text: str = THREAD) -> Payload:
    return payload_of(fake.connector.prepare(fake.account, a_content(text), NOON))


def texts(fake: FakeBluesky) -> list[str]:
    return [record["text"] for _, record in sorted(fake.server.records.items())]


def after(calls: int, fault: Fault) -> Fault:
    """The fault strikes once that many calls went through."""
    left = [calls]

    def late(
        request: httpx.Request, inner: Callable[[httpx.Request], httpx.Response]
    ) -> httpx.Response:
        left[0] -= 1
        return inner(request) if left[0] >= 0 else fault(request, inner)

    return late


def interrupted(fault: Fault, after_parts: int = 1) -> tuple[FakeBluesky, Payload, object]:
    """A thread that met ``fault`` after so many parts, and what came of it."""
    fake = FakeBluesky()
    payload = prepared(fake)
    fake.faults.by_method[PUT] = after(after_parts, fault)
    outcome = fake.connector.publish(fake.account, payload)
    fake.faults.by_method.clear()
    return fake, payload, outcome


def restarted(fake: FakeBluesky) -> FakeBluesky:
    """The same server and login, in a program that was started again."""
    return FakeBluesky(fake.server, fake.secrets)


def test_every_part_is_a_post_that_answers_the_one_before() -> None:
    fake = FakeBluesky()
    payload = prepared(fake)
    assert isinstance(fake.connector.publish(fake.account, payload), Accepted)
    first, second, third = (fake.server.records[post.rkey] for post in thaw(payload))
    uris = [post.uri("did:plc:shop") for post in thaw(payload)]
    assert "reply" not in first
    assert second["reply"]["parent"]["uri"] == second["reply"]["root"]["uri"] == uris[0]
    assert _uris(third["reply"]) == {"root": uris[0], "parent": uris[1]}


def _uris(reply: dict[str, Any]) -> dict[str, str]:
    return {name: ref["uri"] for name, ref in reply.items()}


def test_keys_and_moments_are_fixed_from_the_start_and_grow() -> None:
    posts = thaw(prepared(FakeBluesky()))
    keys = [post.rkey for post in posts]
    moments = [post.record["createdAt"] for post in posts]
    assert keys == sorted(set(keys))
    assert moments == sorted(set(moments))


def test_a_thread_that_is_out_is_opened_at_its_first_post() -> None:
    fake = FakeBluesky()
    payload = prepared(fake)
    outcome = fake.connector.publish(fake.account, payload)
    assert isinstance(outcome, Accepted)
    assert outcome.remote_id.endswith(payload.key)
    assert fake.connector.find_published(fake.account, payload) == outcome


@pytest.mark.parametrize("after_parts", [0, 1, 2])
@pytest.mark.parametrize("fault", [answers(500), loses_the_answer, never_connects, answers(429)])
def test_an_interrupted_thread_goes_on_without_doubling(fault: Fault, after_parts: int) -> None:
    fake, payload, _ = interrupted(fault, after_parts)
    before = dict(fake.server.records)
    for each in (fake, restarted(fake)):
        assert isinstance(each.connector.publish(each.account, payload), Accepted)
    assert texts(fake) == ["One", "Two", "Three"]
    assert before.items() <= fake.server.records.items()


@pytest.mark.parametrize("fault", [answers(500), loses_the_answer, never_connects, answers(429)])
def test_half_a_thread_is_unknown_until_the_network_is_asked(fault: Fault) -> None:
    fake, payload, outcome = interrupted(fault)
    assert isinstance(outcome, Unknown)
    assert "1 of the thread's 3 parts" in outcome.reason
    assert isinstance(fake.connector.find_published(fake.account, payload), Begun)


def test_half_a_thread_waits_as_long_as_the_network_asks() -> None:
    _, _, outcome = interrupted(answers(429, headers={"Retry-After": "90"}))
    assert isinstance(outcome, Unknown)
    assert outcome.retry_after is not None
    assert outcome.retry_after.total_seconds() == 90


@pytest.mark.parametrize("fault", [never_connects, answers(429)])
def test_before_its_first_part_a_thread_is_like_any_post(fault: Fault) -> None:
    fake, payload, outcome = interrupted(fault, after_parts=0)
    assert isinstance(outcome, NotAccepted)
    assert fake.connector.find_published(fake.account, payload) == Absent()


def test_a_thread_not_sent_yet_may_need_a_login() -> None:
    _, _, outcome = interrupted(answers(401, "SomethingElse"), after_parts=0)
    assert isinstance(outcome, LoginNeeded)


def test_after_a_restart_a_thread_is_not_sent_blindly() -> None:
    fake, payload, _ = interrupted(answers(500))
    again = restarted(fake)
    again.faults.by_method[GET] = never_connects
    assert isinstance(again.connector.publish(again.account, payload), Unknown)
    assert PUT not in again.faults.calls


def test_a_part_that_is_refused_takes_the_ones_before_it_back() -> None:
    fake, _, outcome = interrupted(answers(400, "InvalidRequest", "no"), after_parts=2)
    assert isinstance(outcome, Refused)
    assert "part 3" in outcome.reason
    assert texts(fake) == []


def test_what_can_not_be_taken_back_stays_unknown() -> None:
    fake = FakeBluesky()
    payload = prepared(fake)
    fake.faults.by_method[PUT] = after(1, answers(400, "InvalidRequest", "no"))
    fake.faults.by_method[DELETE] = answers(500)
    assert isinstance(fake.connector.publish(fake.account, payload), Unknown)


def test_where_the_server_cannot_be_asked_nothing_is_known() -> None:
    fake, payload, _ = interrupted(answers(500))
    fake.faults.by_method[GET] = never_connects
    assert isinstance(fake.connector.find_published(fake.account, payload), CannotTell)


def test_only_the_first_part_carries_the_pictures(tmp_path: Any) -> None:
    from tests.engine.connectors.factories import a_picture

    fake = FakeBluesky()
    content = a_content(THREAD, a_picture(tmp_path))
    payload = payload_of(fake.connector.prepare(fake.account, content, NOON))
    assert ["embed" in post.record for post in thaw(payload)] == [True, False, False]


def test_each_part_is_measured_by_itself() -> None:
    fake = FakeBluesky()
    connector: BlueskyConnector = fake.connector
    fits = connector.prepare(fake.account, a_content("a" * 300 + "\n---\n" + "b" * 300), NOON)
    too_long = connector.prepare(fake.account, a_content("a\n---\n" + "b" * 301), NOON)
    assert isinstance(fits, Payload)
    assert too_long == Refused("part 2 has 301 characters, Bluesky takes 300", "shorten it by 1")
