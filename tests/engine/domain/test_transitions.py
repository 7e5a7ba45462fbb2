"""The life of a delivery, cell by cell, and the laws that the whole table keeps."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.delivery import State
from socialdesk.domain.errors import StateError
from socialdesk.domain.transitions import (
    TABLE,
    Event,
    after,
    allows,
    drops_frozen_payload,
    post_state,
    states_allowing,
)

OF_DELIVERIES = [state for state in State if state is not State.PARTLY_PUBLISHED]
UNSURE = [State.PUBLISHING, State.UNCONFIRMED, State.PUBLISHED]

BY_PEOPLE = """
                  SUBMIT APPROVE REQUEST SCHED RETIME UNSCHED EDIT DELETE HOLD RELEASE RETRY SKIP
draft             needs  -       -       sched -      -       same same   -    -       -     -
needs_approval    -      appr    changes -     same   draft   same same   -    -       -     -
changes_requested needs  -       -       -     same   draft   same same   -    -       -     -
approved          -      -       changes sched -      draft   needs same  -    -       -     -
scheduled         needs  -       -       same  -      draft   same same   hold -       -     -
publishing        -      -       -       -     -      -       -    -      -    -       -     -
published         -      -       -       -     -      -       -    -      -    -       -     -
failed            needs  -       -       sched -      draft   same same   -    -       sched -
unconfirmed       -      -       -       -     -      -       -    -      -    -       -     -
missed            needs  -       -       sched -      draft   same same   -    -       sched draft
on_hold           needs  -       -       sched -      draft   same same   -    sched   sched -
"""

BY_THE_QUEUE = """
            CLAIM ACCEPTED NOT_ACC REFUSED LOGIN STOPPED UNKNOWN GONE  FOUND ABSENT LATE   YES NO
scheduled   going -        -       -       -     -       -       -     -     -      missed -   -
publishing  -     out      sched   failed  hold  hold    unsure  sched -     -      -      -   -
unconfirmed -     -        -       -       -     -       -       -     out   sched  -      out fail
"""

_EVENTS = {
    "SUBMIT": Event.SUBMIT,
    "APPROVE": Event.APPROVE,
    "REQUEST": Event.REQUEST_CHANGES,
    "SCHED": Event.SCHEDULE,
    "RETIME": Event.RETIME,
    "UNSCHED": Event.UNSCHEDULE,
    "EDIT": Event.EDIT,
    "DELETE": Event.DELETE,
    "HOLD": Event.HOLD,
    "RELEASE": Event.RELEASE,
    "RETRY": Event.RETRY,
    "SKIP": Event.SKIP,
    "CLAIM": Event.CLAIM,
    "ACCEPTED": Event.ACCEPTED,
    "NOT_ACC": Event.NOT_ACCEPTED,
    "STOPPED": Event.STOPPED,
    "REFUSED": Event.REFUSED,
    "LOGIN": Event.LOGIN_NEEDED,
    "UNKNOWN": Event.OUTCOME_UNKNOWN,
    "GONE": Event.ABANDONED_UNSENT,
    "FOUND": Event.FOUND,
    "ABSENT": Event.ABSENT,
    "LATE": Event.TOO_LATE,
    "YES": Event.MARK_PUBLISHED,
    "NO": Event.MARK_NOT_PUBLISHED,
}
_STATES = {
    "needs": State.NEEDS_APPROVAL,
    "appr": State.APPROVED,
    "changes": State.CHANGES_REQUESTED,
    "sched": State.SCHEDULED,
    "draft": State.DRAFT,
    "hold": State.ON_HOLD,
    "going": State.PUBLISHING,
    "out": State.PUBLISHED,
    "failed": State.FAILED,
    "fail": State.FAILED,
    "unsure": State.UNCONFIRMED,
    "missed": State.MISSED,
}


def _drawn(table: str) -> dict[tuple[State, Event], State | None]:
    header, *lines = [line.split() for line in table.strip().splitlines()]
    events = [_EVENTS[name] for name in header]
    cells: dict[tuple[State, Event], State | None] = {}
    for name, *followers in lines:
        for event, word in zip(events, followers, strict=True):
            state = State(name)
            cells[state, event] = state if word == "same" else _STATES.get(word)
    return cells


EXPECTED = _drawn(BY_PEOPLE) | _drawn(BY_THE_QUEUE)


@pytest.mark.parametrize("event", Event)
@pytest.mark.parametrize("state", State)
def test_each_cell_is_as_it_is_drawn(state: State, event: Event) -> None:
    assert TABLE.get(state, {}).get(event) is EXPECTED.get((state, event))


@pytest.mark.parametrize("event", Event)
@pytest.mark.parametrize("state", State)
def test_what_is_not_in_the_table_is_refused(state: State, event: Event) -> None:
    if allows(state, event):
        assert after(state, event) is TABLE[state][event]
    else:
        with pytest.raises(StateError):
            after(state, event)


@pytest.mark.parametrize("event", Event)
def test_every_event_can_happen_somewhere(event: Event) -> None:
    assert states_allowing(event)


@pytest.mark.parametrize("event", Event)
def test_the_states_that_allow_an_event_are_those_of_the_table(event: Event) -> None:
    assert states_allowing(event) == {state for state in State if allows(state, event)}


@pytest.mark.parametrize("state", OF_DELIVERIES)
def test_every_state_of_a_delivery_can_be_reached_from_a_draft(state: State) -> None:
    reached = {State.DRAFT}
    for _ in OF_DELIVERIES:
        reached |= set(chain.from_iterable(TABLE[known].values() for known in reached))
    assert state in reached


@pytest.mark.parametrize("state", [s for s in OF_DELIVERIES if s is not State.PUBLISHED])
def test_every_state_but_published_leads_on(state: State) -> None:
    assert any(following is not state for following in TABLE[state].values())


def test_nothing_undoes_what_is_published() -> None:
    assert not TABLE[State.PUBLISHED]


def test_nothing_leads_to_a_state_that_only_posts_have() -> None:
    following = set(chain.from_iterable(row.values() for row in TABLE.values()))
    assert State.PARTLY_PUBLISHED not in following | set(TABLE)


@pytest.mark.parametrize("state", UNSURE)
@pytest.mark.parametrize("event", [event for event in Event if drops_frozen_payload(event)])
def test_nothing_new_can_be_sent_while_the_network_may_have_it(state: State, event: Event) -> None:
    assert not allows(state, event)


@pytest.mark.parametrize("state", UNSURE)
def test_what_may_be_out_there_is_not_deleted(state: State) -> None:
    assert not allows(state, Event.DELETE)


@pytest.mark.parametrize(
    "event", [Event.CLAIM, Event.NOT_ACCEPTED, Event.ABANDONED_UNSENT, Event.ABSENT]
)
def test_the_queue_alone_never_changes_what_is_sent(event: Event) -> None:
    assert not drops_frozen_payload(event)


def test_only_a_claim_starts_publishing() -> None:
    starting = {
        event for row in TABLE.values() for event, to in row.items() if to is State.PUBLISHING
    }
    assert starting == {Event.CLAIM}


def test_an_unknown_outcome_is_never_scheduled_again_before_the_network_was_asked() -> None:
    after_asking = {e for e, to in TABLE[State.UNCONFIRMED].items() if to is State.SCHEDULED}
    assert after_asking == {Event.ABSENT}


def test_a_refusal_says_what_is_wrong_and_what_to_do() -> None:
    with pytest.raises(StateError) as refusal:
        after(State.PUBLISHED, Event.EDIT)
    assert (
        str(refusal.value) == "a post that is published can't be edited: write a new post instead"
    )


def test_a_post_without_deliveries_is_a_draft() -> None:
    assert post_state([]) is State.DRAFT


@pytest.mark.parametrize("state", OF_DELIVERIES)
def test_deliveries_that_agree_speak_for_the_post(state: State) -> None:
    assert post_state([state, state]) is state


@pytest.mark.parametrize("stuck", [State.FAILED, State.MISSED, State.ON_HOLD, State.DRAFT])
def test_some_out_and_some_stuck_is_partly_published(stuck: State) -> None:
    assert post_state([State.PUBLISHED, stuck]) is State.PARTLY_PUBLISHED


@pytest.mark.parametrize("going", [State.SCHEDULED, State.PUBLISHING, State.UNCONFIRMED])
def test_a_post_is_not_partly_published_while_more_is_to_come(going: State) -> None:
    states = [State.PUBLISHED, State.FAILED, going]
    assert post_state(states) is not State.PARTLY_PUBLISHED


@given(st.lists(st.sampled_from(OF_DELIVERIES), min_size=1))
def test_a_post_has_a_state_of_its_deliveries_or_is_partly_published(states: list[State]) -> None:
    assert post_state(states) in {*states, State.PARTLY_PUBLISHED}


@given(st.lists(st.sampled_from(OF_DELIVERIES), min_size=1))
def test_only_what_is_all_published_is_published(states: list[State]) -> None:
    assert (post_state(states) is State.PUBLISHED) == (set(states) == {State.PUBLISHED})
