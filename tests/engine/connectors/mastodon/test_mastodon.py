"""Mastodon beyond the contract: limits of servers, threads, and knowing one's own again."""

from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.connectors.mastodon.status import plain
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Begun,
    Content,
    LoginNeeded,
    NotAccepted,
    Payload,
    Refused,
    Unknown,
)
from tests.engine.connectors.contract.networks.strict_mastodon import StrictHarness
from tests.engine.connectors.factories import NOON, a_content, a_picture, payload_of
from tests.engine.connectors.faults import Fault, answers, loses_the_answer, never_connects
from tests.engine.connectors.mastodon.strict_server import as_html
from tests.engine.connectors.posts import hundred_posts

THREAD = "First\n---\nSecond\n---\nThird"


def prepared(harness: StrictHarness, content: Content) -> Payload:
    return payload_of(harness.connector.prepare(harness.account, content, NOON))


def publish(harness: StrictHarness, payload: Payload) -> object:
    return harness.connector.publish(harness.account, payload)


def find(harness: StrictHarness, payload: Payload) -> object:
    return harness.connector.find_published(harness.account, payload)


def test_checking_tells_the_limits_of_the_server() -> None:
    harness = StrictHarness()
    details = harness.connector.check(harness.account).details
    assert details["max_characters"] == "5000"
    assert details["characters_reserved_per_url"] == "25"
    assert details["supported_mime_types"] == "image/jpeg image/png"
    assert details["handle"] == "shop@gts.example"


def test_a_server_that_takes_more_gets_more() -> None:
    harness = StrictHarness(settings={"server": "gts.example", "max_characters": "5000"})
    assert isinstance(publish(harness, prepared(harness, a_content("ż" * 4_999))), Accepted)


def test_a_content_warning_counts_along() -> None:
    harness = StrictHarness()
    content = replace(a_content("ż" * 495), options={"content_warning": "Flour"})
    assert isinstance(harness.connector.prepare(harness.account, content, NOON), Payload)
    longer = replace(content, options={"content_warning": "Flour!"})
    refused = harness.connector.prepare(harness.account, longer, NOON)
    assert isinstance(refused, Refused)
    assert refused.mend == "shorten it by 1"


def test_options_and_language_go_along() -> None:
    harness = StrictHarness()
    options = {"visibility": "followers", "content_warning": "Flour"}
    publish(harness, prepared(harness, replace(a_content(language="pl-PL"), options=options)))
    sent = harness.server.requests[-1].content
    for part in (b'"visibility":"private"', b'"spoiler_text":"Flour"', b'"language":"pl"'):
        assert part in sent


def test_pictures_are_described_and_waited_for(tmp_path: Path) -> None:
    harness = StrictHarness()
    content = a_content("Rolls", a_picture(tmp_path, alt="six rolls"))
    assert isinstance(publish(harness, prepared(harness, content)), Accepted)
    assert any(b"six rolls" in request.content for request in harness.server.requests)
    assert len(harness.pauses) == 2


def test_a_picture_that_never_gets_ready_is_tried_again_later(tmp_path: Path) -> None:
    harness = StrictHarness()
    harness.server.ready_after = 1_000
    outcome = publish(harness, prepared(harness, a_content("Rolls", a_picture(tmp_path))))
    assert isinstance(outcome, NotAccepted)
    assert harness.published() == []


def test_a_thread_is_posts_that_answer_each_other() -> None:
    harness = StrictHarness()
    outcome = publish(harness, prepared(harness, a_content(THREAD)))
    assert harness.published() == ["First", "Second", "Third"]
    ids = [status["id"] for status in harness.server.statuses]
    replies = [status["in_reply_to_id"] for status in harness.server.statuses]
    assert replies == [None, *ids[:2]]
    assert isinstance(outcome, Accepted)
    assert outcome.remote_id == ids[0]


def interrupt(harness: StrictHarness, payload: Payload, fault: Fault, after: int) -> object:
    """Publish with a fault once ``after`` posts are out."""
    passed = iter(range(after))

    def faulty(request: object, through: object) -> object:
        if next(passed, None) is not None:
            return through(request)  # type: ignore[operator]  # the way on
        return fault(request, through)  # type: ignore[arg-type]  # as the harness has it

    harness.way.faults[harness.PUBLISHING] = faulty  # type: ignore[assignment]  # looser types
    outcome = publish(harness, payload)
    harness.mend()
    return outcome


@pytest.mark.parametrize("fault", [answers(429), answers(502), never_connects, loses_the_answer])
def test_a_thread_that_stopped_half_way_is_asked_about_and_completed(fault: Fault) -> None:
    harness = StrictHarness()
    payload = prepared(harness, a_content(THREAD))
    stopped = interrupt(harness, payload, fault, after=1)
    assert isinstance(stopped, Unknown)
    assert stopped.reason.startswith("1 of 3 parts are out")
    assert isinstance(find(harness, payload), Begun)
    assert isinstance(publish(harness, payload), Accepted)
    assert harness.published() == ["First", "Second", "Third"]


def test_a_refusal_half_way_says_what_is_out() -> None:
    harness = StrictHarness()
    payload = prepared(harness, a_content(THREAD))
    refused = interrupt(harness, payload, answers(422, "no"), after=2)
    assert isinstance(refused, Refused)
    assert "2 of 3 parts are out" in refused.reason


def test_the_answer_to_an_older_post_is_not_a_part_of_the_thread() -> None:
    harness = StrictHarness()
    publish(harness, prepared(harness, a_content("First")))
    payload = prepared(harness, a_content(THREAD))
    publish(harness, prepared(harness, a_content("Second")))
    assert find(harness, payload) == Absent()


@pytest.mark.parametrize("tells_sources", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "Rolls & buns <b>fresh</b>\n\nhttps://shop.example/a?b=1&c=2 for @anna@bakery.example",
        "Nowy wzo\u0301r  z\u0307e   spacjami ",
        "It's “quoted”, it’s 1 < 2",
    ],
)
def test_a_post_is_known_again_however_the_server_shows_it(text: str, tells_sources: bool) -> None:
    harness = StrictHarness()
    harness.server.tells_sources = tells_sources
    payload = prepared(harness, a_content(text))
    publish(harness, payload)
    assert isinstance(find(harness, payload), Accepted)


def test_the_same_words_with_another_warning_are_another_post() -> None:
    harness = StrictHarness()
    payload = prepared(harness, a_content("Rolls"))
    other = replace(a_content("Rolls"), options={"content_warning": "Flour"})
    publish(harness, prepared(harness, other))
    assert find(harness, payload) == Absent()


def test_a_post_is_found_behind_many_newer_ones() -> None:
    harness = StrictHarness()
    payload = prepared(harness, a_content("Rolls"))
    publish(harness, payload)
    for number in range(60):
        harness.server._post({"status": f"Buns {number}", "visibility": "public"})
    assert isinstance(find(harness, payload), Accepted)


@pytest.mark.parametrize(("language", "text"), hundred_posts()[:24])
def test_words_come_back_from_html(language: str, text: str) -> None:
    assert plain(as_html(text)) == plain(as_html(f" {text}\n"))
    if "@" not in text and "<" not in text:
        assert "".join(plain(as_html(text)).split()) == "".join(text.split())


def test_a_token_without_the_scope_says_so() -> None:
    harness = StrictHarness()
    said = "This action is outside the authorized scopes"
    harness.way.faults["GET *verify_credentials"] = answers(403, error=said)
    result = harness.connector.check(harness.account)
    assert not result.ok
    assert "scopes" in result.message


def test_a_missing_token_asks_to_connect_again() -> None:
    harness = StrictHarness()
    payload = prepared(harness, a_content())
    harness.account.secrets.remove("access_token")
    assert isinstance(publish(harness, payload), LoginNeeded)


def test_something_else_than_mastodon_is_said_to_be_that() -> None:
    harness = StrictHarness()
    harness.way.faults["GET *"] = answers(404, error="no such page")
    result = harness.connector.check(harness.account)
    assert "does not answer as Mastodon does" in result.message


def test_a_private_address_is_not_asked_for_anything() -> None:
    harness = StrictHarness(settings={"server": "http://127.0.0.1:1"})
    harness.connector._resolve = lambda _host: ("127.0.0.1",)  # type: ignore[attr-defined]  # ours
    assert "its own network" in harness.connector.check(harness.account).message
    assert harness.way.calls == []
