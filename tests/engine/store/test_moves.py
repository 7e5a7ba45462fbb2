"""What people do with a delivery: each step by the domain's table, none while it is being sent."""

import pytest

from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, NotFoundError, StateError
from socialdesk.domain.transitions import Event
from tests.engine.factories import DAY, HOUR, MINUTE, NOON, Shop, a_delivery
from tests.engine.store.databases import on_both_databases
from tests.engine.store.steps import claimed, moved, now_as, tried

pytestmark = on_both_databases

LATER = NOON + HOUR


def test_a_draft_is_scheduled_at_a_time(shop: Shop) -> None:
    draft = shop.delivery(at=None, state=State.DRAFT)
    planned = moved(shop, draft, Event.SCHEDULE, scheduled_for=LATER, zone="Asia/Jerusalem")
    assert (planned.state, planned.scheduled_for) == (State.SCHEDULED, LATER)
    assert planned.zone == "Asia/Jerusalem"


def test_nothing_is_scheduled_without_a_time(shop: Shop) -> None:
    draft = shop.delivery(at=None, state=State.DRAFT)
    with pytest.raises(InputError, match="needs a time"):
        moved(shop, draft, Event.SCHEDULE)


def test_what_the_table_does_not_have_is_refused(shop: Shop) -> None:
    draft = shop.delivery(state=State.DRAFT)
    with pytest.raises(StateError, match="draft can't be released"):
        moved(shop, draft, Event.RELEASE)
    assert now_as(shop, draft) == draft


def test_a_delivery_that_is_not_there_is_said_so(shop: Shop) -> None:
    with pytest.raises(NotFoundError, match="no delivery 99"):
        moved(shop, a_delivery(id=99), Event.HOLD)


@pytest.mark.parametrize("event", [Event.HOLD, Event.ACCEPTED, Event.NOT_ACCEPTED])
def test_nobody_but_its_publisher_moves_what_is_being_sent(shop: Shop, event: Event) -> None:
    delivery = shop.delivery()
    claimed(shop)
    with pytest.raises(StateError, match="being published"):
        moved(shop, delivery, event)
    assert now_as(shop, delivery).state is State.PUBLISHING


def test_a_person_s_step_clears_the_problem(shop: Shop) -> None:
    failed = tried(shop, shop.delivery(), Event.REFUSED, problem="Too long for the network.")
    assert failed.problem == "Too long for the network."
    assert moved(shop, failed, Event.UNSCHEDULE).problem == ""


@pytest.mark.parametrize("late", [MINUTE, 3 * DAY])
def test_a_retry_goes_out_at_once_however_late(shop: Shop, late: object) -> None:
    failed = tried(shop, shop.delivery(), Event.REFUSED)
    now = NOON + late  # type: ignore[operator]  # a timedelta, as listed above
    assert moved(shop, failed, Event.RETRY, now).state is State.SCHEDULED
    assert claimed(shop, now) is not None


def test_a_retry_with_a_time_to_come_waits_for_it(shop: Shop) -> None:
    failed = tried(shop, shop.delivery(), Event.REFUSED)
    moved(shop, failed, Event.RETRY, scheduled_for=LATER)
    assert claimed(shop, LATER - MINUTE) is None
    assert claimed(shop, LATER) is not None


def test_after_a_person_acted_attempts_are_counted_anew_but_all_are_kept(shop: Shop) -> None:
    failed = tried(shop, shop.delivery(), Event.REFUSED)
    moved(shop, failed, Event.RETRY)
    again = claimed(shop)
    assert again is not None
    assert (again.attempts_made, again.attempt) == (1, 2)
    assert [attempt.number for attempt in again.delivery.attempts] == [1, 2]


@pytest.mark.parametrize(
    ("event", "state", "has_time"),
    [
        (Event.MARK_PUBLISHED, State.PUBLISHED, True),
        (Event.MARK_NOT_PUBLISHED, State.FAILED, False),
    ],
)
def test_a_person_settles_what_is_unconfirmed(
    shop: Shop, event: Event, state: State, has_time: bool
) -> None:
    unsure = tried(shop, shop.delivery(), Event.OUTCOME_UNKNOWN)
    settled = moved(shop, unsure, event, LATER)
    assert settled.state is state
    assert (settled.published_at == LATER) is has_time
