"""What every connector promises the queue."""

from datetime import timedelta
from pathlib import Path

from socialdesk.domain.networks import facts_of
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    CannotTell,
    Content,
    LoginNeeded,
    NotAccepted,
    Payload,
    Picture,
    Refused,
    Unknown,
)
from tests.engine.connectors.contract.harness import Harness, NetworkHarness
from tests.engine.connectors.factories import NOON, a_content, a_picture, payload_of

BREAD = "Fresh bread at nine"


def prepared(harness: Harness, content: Content) -> Payload:
    return payload_of(harness.connector.prepare(harness.account, content, NOON))


def publish(harness: Harness, payload: Payload) -> object:
    return harness.connector.publish(harness.account, payload)


def picture_for(harness: Harness, folder: Path) -> Picture:
    """One of a type that the network takes."""
    types = facts_of(harness.connector.network).image_types
    return a_picture(folder, mime="image/png" if "image/png" in types else types[0])


def with_a_picture(harness: Harness, folder: Path, text: str = "Rolls") -> Content:
    return a_content(text, picture_for(harness, folder))


def test_a_channel_that_works_checks_out(harness: Harness) -> None:
    assert harness.connector.check(harness.account).ok


def test_checking_publishes_nothing(harness: Harness) -> None:
    harness.connector.check(harness.account)
    assert harness.published() == []


def test_preparing_publishes_nothing(harness: Harness, tmp_path: Path) -> None:
    prepared(harness, harness.post(BREAD, tmp_path))
    assert harness.published() == []


def test_a_post_goes_out_and_can_be_opened(harness: Harness, tmp_path: Path) -> None:
    outcome = publish(harness, prepared(harness, harness.post(BREAD, tmp_path)))
    assert isinstance(outcome, Accepted), outcome
    assert outcome.remote_id
    assert harness.published() == [BREAD]


def test_a_post_with_a_picture_goes_out(harness: Harness, tmp_path: Path) -> None:
    outcome = publish(harness, prepared(harness, with_a_picture(harness, tmp_path)))
    assert isinstance(outcome, Accepted), outcome


def test_a_retry_never_makes_a_second_post(repeatable: Harness, tmp_path: Path) -> None:
    payload = prepared(repeatable, with_a_picture(repeatable, tmp_path))
    first = publish(repeatable, payload)
    assert publish(repeatable, payload) == first
    assert repeatable.published() == ["Rolls"]


def test_the_same_words_twice_are_two_posts(relaxed: Harness, tmp_path: Path) -> None:
    for _ in range(2):
        publish(relaxed, prepared(relaxed, relaxed.post("Again", tmp_path)))
    assert relaxed.published() == ["Again", "Again"]


def test_a_post_that_is_out_is_found(telling: Harness, tmp_path: Path) -> None:
    payload = prepared(telling, telling.post(BREAD, tmp_path))
    outcome = publish(telling, payload)
    found = telling.connector.find_published(telling.account, payload)
    assert isinstance(found, Accepted), found
    assert isinstance(outcome, Accepted)
    assert (found.remote_id, found.remote_url) == (outcome.remote_id, outcome.remote_url)


def test_a_post_that_is_not_out_is_absent(telling: Harness, tmp_path: Path) -> None:
    payload = prepared(telling, telling.post(BREAD, tmp_path))
    assert telling.connector.find_published(telling.account, payload) == Absent()


def test_another_post_is_not_taken_for_it(telling: Harness, tmp_path: Path) -> None:
    publish(telling, prepared(telling, telling.post("Buns at ten", tmp_path)))
    payload = prepared(telling, telling.post(BREAD, tmp_path))
    assert telling.connector.find_published(telling.account, payload) == Absent()


def test_a_post_of_words_alone_goes_out(wordy: Harness) -> None:
    assert isinstance(publish(wordy, prepared(wordy, a_content())), Accepted)


def test_a_post_of_a_picture_alone_goes_out(picturesque: Harness, tmp_path: Path) -> None:
    payload = prepared(picturesque, with_a_picture(picturesque, tmp_path, ""))
    assert isinstance(publish(picturesque, payload), Accepted)


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
    picture = picture_for(harness, tmp_path)
    picture.path.unlink()
    outcome = harness.connector.prepare(harness.account, a_content("Rolls", picture), NOON)
    assert isinstance(outcome, Refused)


def test_a_picture_that_changed_since_is_never_published(harness: Harness, tmp_path: Path) -> None:
    picture = picture_for(harness, tmp_path)
    payload = prepared(harness, a_content("Rolls", picture))
    picture.path.write_bytes(b"another picture")
    assert isinstance(publish(harness, payload), Refused)
    assert harness.published() == []


def test_half_a_character_is_refused(harness: Harness, tmp_path: Path) -> None:
    content = harness.post("Hi \ud83d", tmp_path)
    assert isinstance(harness.connector.prepare(harness.account, content, NOON), Refused)


def test_what_never_arrived_may_be_sent_again(harness: Harness, tmp_path: Path) -> None:
    payload = prepared(harness, harness.post(BREAD, tmp_path))
    harness.cut_off()
    assert isinstance(publish(harness, payload), NotAccepted)
    harness.mend()
    assert harness.published() == []
    assert isinstance(publish(harness, payload), Accepted)


def test_a_lost_answer_is_unknown_until_the_network_is_asked(
    telling_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(telling_network, telling_network.post(BREAD, tmp_path))
    telling_network.lose_answers()
    assert isinstance(publish(telling_network, payload), Unknown)
    telling_network.mend()
    found = telling_network.connector.find_published(telling_network.account, payload)
    assert isinstance(found, Accepted), found


def test_a_lost_answer_stays_unknown_where_the_network_never_tells(
    silent_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(silent_network, silent_network.post(BREAD, tmp_path))
    silent_network.lose_answers()
    assert isinstance(publish(silent_network, payload), Unknown)
    silent_network.mend()
    found = silent_network.connector.find_published(silent_network.account, payload)
    assert isinstance(found, CannotTell)


def test_resending_after_a_lost_answer_makes_no_second_post(
    repeatable_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(repeatable_network, repeatable_network.post(BREAD, tmp_path))
    repeatable_network.lose_answers()
    publish(repeatable_network, payload)
    repeatable_network.mend()
    assert isinstance(publish(repeatable_network, payload), Accepted)
    assert repeatable_network.published() == [BREAD]


def test_an_answer_that_makes_no_sense_is_unknown(network: NetworkHarness, tmp_path: Path) -> None:
    payload = prepared(network, network.post(BREAD, tmp_path))
    network.garble_answers()
    assert isinstance(publish(network, payload), Unknown)


def test_a_server_that_breaks_down_may_have_the_post(
    network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(network, network.post(BREAD, tmp_path))
    network.break_down()
    assert isinstance(publish(network, payload), Unknown)


def test_too_many_requests_are_tried_again_later(network: NetworkHarness, tmp_path: Path) -> None:
    payload = prepared(network, network.post(BREAD, tmp_path))
    network.limit_rate(seconds=90)
    assert isinstance(publish(network, payload), NotAccepted)


def test_too_many_requests_wait_as_long_as_asked(
    patient_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(patient_network, patient_network.post(BREAD, tmp_path))
    patient_network.limit_rate(seconds=90)
    outcome = publish(patient_network, payload)
    assert isinstance(outcome, NotAccepted)
    assert outcome.retry_after == timedelta(seconds=90)


def test_words_the_network_refuses_are_not_tried_again(
    strict_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(strict_network, strict_network.post(BREAD, tmp_path))
    strict_network.refuse_words("Text is too long")
    outcome = publish(strict_network, payload)
    assert isinstance(outcome, Refused), outcome
    assert "Text is too long" in outcome.reason


def test_a_picture_the_network_refuses_is_not_tried_again(
    strict_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(strict_network, with_a_picture(strict_network, tmp_path))
    strict_network.refuse_pictures()
    outcome = publish(strict_network, payload)
    assert isinstance(outcome, Refused), outcome
    assert strict_network.published() == []


def test_a_server_that_repeats_our_secrets_is_not_quoted(
    strict_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(strict_network, strict_network.post(BREAD, tmp_path))
    strict_network.refuse_words(f"bad token {strict_network.secrets[0]}")
    assert strict_network.secrets[0] not in repr(publish(strict_network, payload))


def test_what_is_frozen_holds_no_secret(network: NetworkHarness, tmp_path: Path) -> None:
    payload = prepared(network, network.post(BREAD, tmp_path))
    assert not any(secret in payload.body for secret in network.secrets)


def test_an_expired_login_is_renewed_unnoticed(
    renewing_network: NetworkHarness, tmp_path: Path
) -> None:
    renewing_network.expire_login()
    payload = prepared(renewing_network, renewing_network.post(BREAD, tmp_path))
    assert isinstance(publish(renewing_network, payload), Accepted)


def test_a_revoked_login_asks_for_a_new_one(network: NetworkHarness, tmp_path: Path) -> None:
    payload = prepared(network, network.post(BREAD, tmp_path))
    network.revoke_login()
    assert isinstance(publish(network, payload), LoginNeeded)
    assert network.published() == []


def test_a_revoked_login_is_seen_when_checking(network: NetworkHarness) -> None:
    network.revoke_login()
    result = network.connector.check(network.account)
    assert not result.ok
    assert result.message


def test_a_network_out_of_reach_cannot_tell(
    telling_network: NetworkHarness, tmp_path: Path
) -> None:
    payload = prepared(telling_network, telling_network.post(BREAD, tmp_path))
    telling_network.unplug()
    found = telling_network.connector.find_published(telling_network.account, payload)
    assert isinstance(found, CannotTell)
