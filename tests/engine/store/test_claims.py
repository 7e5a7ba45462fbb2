"""What is due is given out once, in order, and never in a burst."""

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.domain.lateness import Due, is_due
from socialdesk.domain.publishing import Payload
from socialdesk.domain.transitions import Event
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from tests.engine.factories import DAY, HOUR, MINUTE, NOON, Shop
from tests.engine.store.databases import on_both_databases
from tests.engine.store.steps import (
    ME,
    OTHER,
    PAYLOAD,
    claimed,
    finished,
    frozen,
    moved,
    now_as,
    publish,
    tried,
)

pytestmark = on_both_databases

SECOND = timedelta(seconds=1)


def set_channel(shop: Shop, **how: object) -> None:
    with shop.database.write() as session:
        channels = ChannelRepository(session)
        if "paused" in how:
            channels.set_paused(shop.channel.id, bool(how["paused"]))
        if "trouble" in how:
            channels.set_trouble(shop.channel.id, str(how["trouble"]))


def wake(shop: Shop, **how: object) -> datetime | None:
    with shop.database.read() as session:
        return DeliveryRepository(session).next_wake(**how)  # type: ignore[arg-type]  # as named


def missed(shop: Shop, now: datetime) -> tuple[int, ...]:
    with shop.database.write() as session:
        return DeliveryRepository(session).mark_missed(now)


def test_a_claim_says_all_that_is_needed_to_publish(shop: Shop) -> None:
    delivery = shop.delivery("Bread", own_text="Bread for you")
    claim = claimed(shop)
    assert claim is not None
    assert (claim.delivery.id, claim.delivery.state) == (delivery.id, State.PUBLISHING)
    assert (claim.text, claim.languages, claim.payload) == ("Bread for you", ("en",), None)
    assert (claim.attempt, claim.attempts_made, claim.lease_until) == (1, 1, NOON + 5 * MINUTE)


def test_an_attempt_is_written_down_by_the_claim(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop)
    (attempt,) = now_as(shop, delivery).attempts
    assert (attempt.started_at, attempt.outcome) == (NOON, AttemptOutcome.RUNNING)


def test_nothing_is_claimed_before_its_time(shop: Shop) -> None:
    shop.delivery(at=NOON)
    assert claimed(shop, NOON - timedelta(milliseconds=1)) is None
    assert claimed(shop, NOON) is not None


@pytest.mark.parametrize("state", [State.DRAFT, State.APPROVED, State.NEEDS_APPROVAL])
def test_only_what_is_scheduled_is_claimed(shop: Shop, state: State) -> None:
    shop.delivery(state=state)
    assert claimed(shop) is None


def test_the_earliest_comes_first_then_the_one_written_first(shop: Shop) -> None:
    late, early, tied = (shop.delivery(at=NOON - m * MINUTE) for m in (1, 5, 1))
    order = []
    while claim := claimed(shop):
        finished(shop, claim.delivery, Event.ACCEPTED)
        order.append(claim.delivery.id)
    assert order == [early.id, late.id, tied.id]


def test_a_channel_publishes_one_at_a_time(shop: Shop) -> None:
    first, second = shop.delivery(), shop.delivery()
    assert claimed(shop) is not None
    assert claimed(shop, by=OTHER) is None
    finished(shop, first, Event.ACCEPTED)
    claim = claimed(shop, by=OTHER)
    assert claim is not None
    assert claim.delivery.id == second.id


def test_channels_do_not_wait_for_each_other(shop: Shop) -> None:
    shop.post(channels=[shop.channel, shop.another_channel("Second")])
    claims = [claimed(shop), claimed(shop, by=OTHER)]
    assert {claim.delivery.channel.name for claim in claims if claim} == {"Feed", "Second"}


@pytest.mark.parametrize("how", [{"paused": True}, {"trouble": "log in again"}])
def test_a_channel_that_is_paused_or_in_trouble_waits(shop: Shop, how: dict[str, object]) -> None:
    shop.delivery()
    set_channel(shop, **how)
    assert claimed(shop) is None
    assert wake(shop) is None
    set_channel(shop, paused=False, trouble="")
    assert claimed(shop) is not None


def test_a_channel_whose_day_is_full_can_be_left_out(shop: Shop) -> None:
    shop.delivery()
    assert claimed(shop, skip_channels=[shop.channel.id]) is None
    assert wake(shop, skip_channels=[shop.channel.id]) is None


def test_what_is_too_late_is_not_claimed_but_missed(shop: Shop) -> None:
    delivery = shop.delivery()
    late = NOON + 31 * MINUTE
    assert claimed(shop, late) is None
    assert missed(shop, late) == (delivery.id,)
    assert now_as(shop, delivery).state is State.MISSED


def test_what_is_within_the_grace_is_not_missed(shop: Shop) -> None:
    shop.delivery()
    assert missed(shop, NOON + 30 * MINUTE) == ()


def test_after_a_week_away_everything_is_missed_at_once(shop: Shop) -> None:
    ids = [shop.delivery(at=NOON + n * HOUR).id for n in range(5)]
    assert sorted(missed(shop, NOON + 7 * DAY)) == ids
    assert claimed(shop, NOON + 7 * DAY) is None


@given(now=st.integers(-120, 240), again=st.none() | st.integers(0, 120))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_the_table_agrees_with_the_domain_on_what_is_due(
    shop: Shop, now: int, again: int | None
) -> None:
    moment, not_before = NOON + now * MINUTE, None if again is None else NOON + again * MINUTE
    draft = shop.delivery(state=State.DRAFT)
    moved(shop, draft, Event.SCHEDULE, not_before=not_before)
    is_missed = bool(missed(shop, moment))
    is_claimed = claimed(shop, moment) is not None
    if is_claimed:
        finished(shop, draft, Event.REFUSED)
    moved(shop, draft, Event.UNSCHEDULE)
    due = is_due(NOON, moment, shop.workspace.late_grace, not_before)
    assert (is_missed, is_claimed) == (due is Due.TOO_LATE, due is Due.NOW)


def test_a_put_off_delivery_is_tried_again_with_the_same_bytes(shop: Shop) -> None:
    delivery = shop.delivery()
    tried(shop, delivery, Event.NOT_ACCEPTED, not_before=NOON + HOUR)
    assert claimed(shop, NOON + HOUR - SECOND) is None
    again = claimed(shop, NOON + HOUR)
    assert again is not None
    assert again.payload is not None
    assert (again.payload.key, again.payload.body) == (PAYLOAD.key, PAYLOAD.body)
    assert (again.attempt, again.attempts_made) == (2, 2)


def test_what_is_frozen_stays(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop)
    assert frozen(shop, delivery)
    assert not frozen(shop, delivery, Payload("other", "{}"))


def test_only_its_publisher_freezes_and_finishes(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop)
    assert not frozen(shop, delivery, by=OTHER)
    assert not finished(shop, delivery, Event.ACCEPTED, by=OTHER)
    assert now_as(shop, delivery).state is State.PUBLISHING


def test_a_published_delivery_knows_where_it_is(shop: Shop) -> None:
    done = publish(shop, shop.delivery())
    assert (done.state, done.published_at) == (State.PUBLISHED, NOON)
    assert (done.remote_id, done.remote_url) == ("r1", "https://x.example/1")
    assert [attempt.outcome for attempt in done.attempts] == [AttemptOutcome.ACCEPTED]


@pytest.mark.parametrize(
    ("event", "state"),
    [
        (Event.NOT_ACCEPTED, State.SCHEDULED),
        (Event.REFUSED, State.FAILED),
        (Event.LOGIN_NEEDED, State.ON_HOLD),
        (Event.OUTCOME_UNKNOWN, State.UNCONFIRMED),
    ],
)
def test_each_outcome_is_written_down(shop: Shop, event: Event, state: State) -> None:
    done = tried(shop, shop.delivery(), event, detail="503 Busy", problem="The network is busy.")
    assert (done.state, done.problem) == (state, "The network is busy.")
    assert [(a.detail, a.ended_at) for a in done.attempts] == [("503 Busy", NOON)]


def test_a_finished_delivery_is_not_finished_twice(shop: Shop) -> None:
    done = publish(shop, shop.delivery())
    assert not finished(shop, done, Event.REFUSED)
    assert now_as(shop, done) == done


def test_the_next_wake_is_the_earliest_moment_that_waits(shop: Shop) -> None:
    assert wake(shop) is None
    shop.delivery(at=NOON + 2 * HOUR)
    assert wake(shop) == NOON + 2 * HOUR
    tried(shop, shop.delivery(at=NOON), Event.NOT_ACCEPTED, not_before=NOON + HOUR)
    assert wake(shop) == NOON + HOUR


def test_what_takes_a_slot_is_what_went_out_or_still_may(shop: Shop) -> None:
    publish(shop, shop.delivery(at=NOON))
    for hours, state in enumerate([State.DRAFT, State.SCHEDULED, State.APPROVED], start=1):
        shop.delivery(at=NOON + hours * HOUR, state=state)
    with shop.database.read() as session:
        taken = DeliveryRepository(session).taken(shop.channel.id, NOON, NOON + 3 * HOUR)
    assert taken == (NOON, NOON + 2 * HOUR)


def test_what_went_out_in_a_span_is_counted(shop: Shop) -> None:
    publish(shop, shop.delivery())
    shop.delivery()
    with shop.database.read() as session:
        deliveries = DeliveryRepository(session)
        assert deliveries.count_published(shop.channel.id, NOON, NOON + SECOND) == 1
        assert deliveries.count_published(shop.channel.id, NOON + SECOND, NOON + DAY) == 0
        counts = deliveries.count_by_state(shop.workspace.id)
    assert counts == {State.PUBLISHED: 1, State.SCHEDULED: 1}


def test_a_lease_can_be_renewed_by_its_holder_alone(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop)
    with shop.database.write() as session:
        deliveries = DeliveryRepository(session)
        assert not deliveries.renew_lease(delivery.id, OTHER, NOON + HOUR)
        assert deliveries.renew_lease(delivery.id, ME, NOON + HOUR)
        assert [lease.lease_until for lease in deliveries.leases()] == [NOON + HOUR]
