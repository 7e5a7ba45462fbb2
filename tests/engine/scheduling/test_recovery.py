"""After a crash or a lost answer the network is asked, and only what is absent is sent again."""

from dataclasses import replace
from datetime import timedelta

from socialdesk.domain.delivery import AttemptOutcome, Delivery, State
from socialdesk.domain.publishing import Absent, Accepted, Begun, CannotTell, Payload, Unknown
from socialdesk.scheduling.passes import LEASE, next_wake
from socialdesk.store.deliveries import DeliveryRepository
from tests.engine.factories import NOON
from tests.engine.scheduling.stage import Stage


def _claimed_by_the_dead(stage: Stage, *, frozen: bool) -> Delivery:
    """A delivery whose publisher ended before (or after) it fixed what to send."""
    delivery = stage.shop.delivery()
    with stage.shop.database.write() as session:
        deliveries = DeliveryRepository(session)
        assert deliveries.claim_due(NOON, "dead:9:z", NOON + LEASE)
        if frozen:
            deliveries.freeze(delivery.id, "dead:9:z", Payload("key", "frozen"), NOON)
    return delivery


def test_a_lost_answer_is_unconfirmed_and_not_sent_again_blindly(stage: Stage) -> None:
    stage.network.answers = [Unknown("timed out")]
    delivery = stage.shop.delivery()
    assert stage.run().unconfirmed == (delivery.id,)
    assert stage.look(delivery).state is State.UNCONFIRMED
    stage.run()
    assert len(stage.network.sent) == 1


def test_the_network_is_asked_soon_after_a_lost_answer(stage: Stage) -> None:
    stage.network.answers = [Unknown("timed out")]
    stage.shop.delivery()
    stage.run()
    assert next_wake(stage.publishing) == NOON + timedelta(seconds=5)


def test_what_the_network_has_is_published(stage: Stage) -> None:
    stage.network.answers = [Unknown("timed out")]
    stage.network.lookups = [Accepted("found", "https://shop.test/found")]
    delivery = stage.shop.delivery()
    stage.run()
    assert stage.later(seconds=5).published == (delivery.id,)
    assert stage.look(delivery).remote_url == "https://shop.test/found"
    assert len(stage.network.sent) == 1


def test_what_the_network_lacks_is_sent_again_byte_for_byte(stage: Stage) -> None:
    stage.network.answers = [Unknown("timed out")]
    stage.network.lookups = [Absent()]
    stage.shop.delivery()
    stage.run()
    assert stage.later(seconds=5).published
    first, second = stage.network.sent
    assert first == second


def test_while_the_network_cannot_tell_it_stays_unconfirmed(stage: Stage) -> None:
    stage.network.answers = [Unknown("timed out")]
    stage.network.lookups = [CannotTell("no connection")] * 3
    delivery = stage.shop.delivery()
    stage.run()
    for _ in range(3):
        stage.later(minutes=2)
    assert stage.look(delivery).state is State.UNCONFIRMED
    assert len(stage.network.sent) == 1


def test_an_error_of_ours_while_sending_counts_as_a_lost_answer(stage: Stage) -> None:
    stage.network.answers = [RuntimeError("a bug")]
    delivery = stage.shop.delivery()
    assert stage.run().unconfirmed == (delivery.id,)


def test_what_a_dead_publisher_had_not_sent_goes_out(stage: Stage) -> None:
    delivery = _claimed_by_the_dead(stage, frozen=False)
    assert stage.run().published == (delivery.id,)
    outcomes = [attempt.outcome for attempt in stage.look(delivery).attempts]
    assert outcomes == [AttemptOutcome.ABANDONED, AttemptOutcome.ACCEPTED]


def test_what_a_dead_publisher_may_have_sent_is_asked_for_first(stage: Stage) -> None:
    stage.network.lookups = [Accepted("found", "")]
    delivery = _claimed_by_the_dead(stage, frozen=True)
    assert stage.run().published == (delivery.id,)
    assert stage.network.sent == []


def test_a_resend_after_a_crash_is_what_was_frozen(stage: Stage) -> None:
    stage.network.lookups = [Absent()]
    _claimed_by_the_dead(stage, frozen=True)
    stage.run()
    assert stage.texts_sent == ["frozen"]


def test_after_days_away_what_is_absent_is_missed_not_sent(stage: Stage) -> None:
    stage.network.lookups = [Absent()]
    delivery = _claimed_by_the_dead(stage, frozen=True)
    stage.later(days=3)
    assert stage.look(delivery).state is State.MISSED
    assert stage.network.sent == []


def test_what_a_pass_of_our_own_left_behind_is_taken_up_again(stage: Stage) -> None:
    delivery = stage.shop.delivery()
    with stage.shop.database.write() as session:
        DeliveryRepository(session).claim_due(NOON, stage.publishing.me, NOON + LEASE)
    assert stage.run().published == (delivery.id,)


def test_on_a_shared_database_a_dead_claim_from_this_data_folder_is_taken_back(
    stage: Stage,
) -> None:
    stage.publishing = replace(stage.publishing, alone=False, place="dead:")
    delivery = _claimed_by_the_dead(stage, frozen=False)
    assert stage.run().published == (delivery.id,)


def test_a_lease_is_looked_at_when_it_ends(stage: Stage) -> None:
    stage.publishing = replace(stage.publishing, alone=False)
    _claimed_by_the_dead(stage, frozen=False)
    assert next_wake(stage.publishing) == NOON + LEASE


def test_on_a_shared_database_a_claim_is_respected_until_its_lease_ends(stage: Stage) -> None:
    stage.publishing = replace(stage.publishing, alone=False)
    delivery = _claimed_by_the_dead(stage, frozen=False)
    assert not stage.run().published
    stage.later(minutes=LEASE.total_seconds() / 60)
    assert stage.look(delivery).state is State.PUBLISHED


def test_a_thread_that_was_begun_is_completed_with_the_same_bytes_however_late(
    stage: Stage,
) -> None:
    stage.network.answers = [Unknown("1 of 3 parts are out")]
    stage.network.lookups = [Begun("1 of 3 parts are out")]
    delivery = stage.shop.delivery()
    stage.run()
    assert stage.later(hours=9).published == (delivery.id,)
    first, second = stage.network.sent
    assert first == second


def test_a_thread_that_was_begun_waits_unchanged_while_its_channel_is_paused(stage: Stage) -> None:
    stage.network.answers = [Unknown("1 of 3 parts are out")]
    stage.network.lookups = [Begun("1 of 3 parts are out")] * 2
    delivery = stage.shop.delivery()
    stage.run()
    stage.change_channel(lambda channels: channels.set_paused(delivery.channel.id, True))
    stage.later(minutes=1)
    assert stage.look(delivery).state is State.UNCONFIRMED
    stage.change_channel(lambda channels: channels.set_paused(delivery.channel.id, False))
    assert stage.later(minutes=3).published == (delivery.id,)


def test_a_thread_that_does_not_get_further_is_tried_less_and_less_often(stage: Stage) -> None:
    stage.network.answers = [Unknown("1 of 3 parts are out")] * 4
    stage.network.lookups = [Begun("1 of 3 parts are out")] * 4
    stage.shop.delivery()
    stage.run()
    waits = []
    for _ in range(3):
        moment = next_wake(stage.publishing)
        assert moment is not None
        waits.append(moment - stage.clock.now())
        stage.clock.moment = moment
        stage.run()
    assert waits == [timedelta(seconds=5), timedelta(seconds=10), timedelta(seconds=20)]


def test_a_lost_answer_is_asked_about_no_sooner_than_the_network_wants(stage: Stage) -> None:
    stage.network.answers = [Unknown("too many requests", timedelta(minutes=7))]
    stage.shop.delivery()
    stage.run()
    assert next_wake(stage.publishing) == NOON + timedelta(minutes=7)
