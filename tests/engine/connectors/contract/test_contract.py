"""What every connector promises the queue."""

from datetime import timedelta
from pathlib import Path

from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    CannotTell,
    Content,
    LoginNeeded,
    NotAccepted,
    Payload,
    Refused,
    Unknown,
)
from tests.engine.connectors.contract.harness import Harness, NetworkHarness
from tests.engine.connectors.factories import NOON, a_content, a_picture, payload_of


def prepared(harness: Harness, content: Content) -> Payload:
    return payload_of(harness.connector.prepare(harness.account, content, NOON))


def test_a_channel_that_works_checks_out(harness: Harness) -> None:
    assert harness.connector.check(harness.account).ok


def test_checking_publishes_nothing(harness: Harness) -> None:
    harness.connector.check(harness.account)
    assert harness.published() == []


def test_preparing_publishes_nothing(harness: Harness) -> None:
    prepared(harness, a_content())
    assert harness.published() == []


def test_a_post_goes_out_and_can_be_opened(harness: Harness) -> None:
    outcome = harness.connector.publish(harness.account, prepared(harness, a_content()))
    assert isinstance(outcome, Accepted)
    assert outcome.remote_url
    assert harness.published() == ["Fresh bread at nine"]


def test_a_retry_never_makes_a_second_post(harness: Harness, tmp_path: Path) -> None:
    payload = prepared(harness, a_content("Rolls", a_picture(tmp_path)))
    first = harness.connector.publish(harness.account, payload)
    assert harness.connector.publish(harness.account, payload) == first
    assert harness.published() == ["Rolls"]


def test_the_same_words_twice_are_two_posts(harness: Harness) -> None:
    for _ in range(2):
        harness.connector.publish(harness.account, prepared(harness, a_content("Again")))
    assert harness.published() == ["Again", "Again"]


def test_a_post_that_is_out_is_found(harness: Harness) -> None:
    payload = prepared(harness, a_content())
    outcome = harness.connector.publish(harness.account, payload)
    assert harness.connector.find_published(harness.account, payload) == outcome


def test_a_post_that_is_not_out_is_absent(harness: Harness) -> None:
    payload = prepared(harness, a_content())
    assert harness.connector.find_published(harness.account, payload) == Absent()


def test_a_post_without_words_but_with_a_picture_goes_out(harness: Harness, tmp_path: Path) -> None:
    payload = prepared(harness, a_content("", a_picture(tmp_path)))
    assert isinstance(harness.connector.publish(harness.account, payload), Accepted)


def test_an_empty_post_is_refused(harness: Harness) -> None:
    outcome = harness.connector.prepare(harness.account, a_content(" \n"), NOON)
    assert isinstance(outcome, Refused)


def test_more_than_the_network_takes_is_refused(harness: Harness, tmp_path: Path) -> None:
    content = harness.too_much(tmp_path)
    outcome = harness.connector.prepare(harness.account, content, NOON)
    assert isinstance(outcome, Refused)
    assert outcome.mend


def test_a_picture_of_an_unknown_type_is_refused(harness: Harness, tmp_path: Path) -> None:
    picture = a_picture(tmp_path, data=b"%PDF-1.7", mime="application/pdf")
    outcome = harness.connector.prepare(harness.account, a_content("Menu", picture), NOON)
    assert isinstance(outcome, Refused)


def test_a_picture_that_is_gone_when_preparing_is_refused(harness: Harness, tmp_path: Path) -> None:
    picture = a_picture(tmp_path)
    picture.path.unlink()
    outcome = harness.connector.prepare(harness.account, a_content("Rolls", picture), NOON)
    assert isinstance(outcome, Refused)


def test_a_picture_that_changed_since_is_never_published(harness: Harness, tmp_path: Path) -> None:
    picture = a_picture(tmp_path)
    payload = prepared(harness, a_content("Rolls", picture))
    picture.path.write_bytes(b"another picture")
    assert isinstance(harness.connector.publish(harness.account, payload), Refused)
    assert harness.published() == []


def test_half_a_character_is_refused(harness: Harness) -> None:
    outcome = harness.connector.prepare(harness.account, a_content("Hi \ud83d"), NOON)
    assert isinstance(outcome, Refused)


def test_what_never_arrived_may_be_sent_again(harness: Harness) -> None:
    payload = prepared(harness, a_content())
    harness.cut_off()
    assert isinstance(harness.connector.publish(harness.account, payload), NotAccepted)
    harness.mend()
    assert harness.published() == []
    assert isinstance(harness.connector.publish(harness.account, payload), Accepted)


def test_a_lost_answer_is_unknown_until_the_network_is_asked(network: NetworkHarness) -> None:
    payload = prepared(network, a_content())
    network.lose_answers()
    assert isinstance(network.connector.publish(network.account, payload), Unknown)
    network.mend()
    assert isinstance(network.connector.find_published(network.account, payload), Accepted)


def test_resending_after_a_lost_answer_makes_no_second_post(network: NetworkHarness) -> None:
    payload = prepared(network, a_content())
    network.lose_answers()
    network.connector.publish(network.account, payload)
    network.mend()
    assert isinstance(network.connector.publish(network.account, payload), Accepted)
    assert network.published() == ["Fresh bread at nine"]


def test_an_answer_that_makes_no_sense_is_unknown(network: NetworkHarness) -> None:
    payload = prepared(network, a_content())
    network.garble_answers()
    assert isinstance(network.connector.publish(network.account, payload), Unknown)


def test_too_many_requests_wait_as_long_as_asked(network: NetworkHarness) -> None:
    payload = prepared(network, a_content())
    network.limit_rate(seconds=90)
    outcome = network.connector.publish(network.account, payload)
    assert isinstance(outcome, NotAccepted)
    assert outcome.retry_after == timedelta(seconds=90)


def test_an_expired_login_is_renewed_unnoticed(network: NetworkHarness) -> None:
    network.expire_login()
    outcome = network.connector.publish(network.account, prepared(network, a_content()))
    assert isinstance(outcome, Accepted)


def test_a_revoked_login_asks_for_a_new_one(network: NetworkHarness) -> None:
    payload = prepared(network, a_content())
    network.revoke_login()
    assert isinstance(network.connector.publish(network.account, payload), LoginNeeded)
    assert network.published() == []


def test_a_network_out_of_reach_cannot_tell(network: NetworkHarness) -> None:
    payload = prepared(network, a_content())
    network.unplug()
    outcome = network.connector.find_published(network.account, payload)
    assert isinstance(outcome, CannotTell)


def test_a_revoked_login_is_seen_when_checking(network: NetworkHarness) -> None:
    network.revoke_login()
    result = network.connector.check(network.account)
    assert not result.ok
    assert "app password" in result.message
