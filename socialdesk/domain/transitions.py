"""The life of a delivery as one table: what may happen in which state, and where it leads."""

from collections.abc import Iterable
from enum import StrEnum

from socialdesk.domain.delivery import State
from socialdesk.domain.errors import StateError


class Event(StrEnum):
    """What can happen to a delivery. The first block is done by people, the second by the queue.

    The values end the sentence "a post that is … can't …".
    """

    SUBMIT = "be submitted for approval"
    APPROVE = "be approved"
    REQUEST_CHANGES = "be sent back for changes"
    SCHEDULE = "be scheduled"
    RETIME = "be given another time"
    UNSCHEDULE = "be turned back into a draft"
    EDIT = "be edited"
    DELETE = "be deleted"
    HOLD = "be held"
    RELEASE = "be released"
    RETRY = "be tried again"
    SKIP = "be skipped"
    MARK_PUBLISHED = "be marked as published"
    MARK_NOT_PUBLISHED = "be marked as not published"

    CLAIM = "be published"
    ACCEPTED = "be accepted"
    NOT_ACCEPTED = "be put off"
    REFUSED = "be refused"
    LOGIN_NEEDED = "wait for a login"
    STOPPED = "be stopped by what was found in it"
    OUTCOME_UNKNOWN = "lose its answer"
    ABANDONED_UNSENT = "be abandoned before anything was sent"
    FOUND = "be found on the network"
    ABSENT = "be absent from the network"
    TOO_LATE = "be too late"


TABLE: dict[State, dict[Event, State]] = {
    State.DRAFT: {
        Event.EDIT: State.DRAFT,
        Event.SUBMIT: State.NEEDS_APPROVAL,
        Event.SCHEDULE: State.SCHEDULED,
        Event.DELETE: State.DRAFT,
    },
    State.NEEDS_APPROVAL: {
        Event.EDIT: State.NEEDS_APPROVAL,
        Event.APPROVE: State.APPROVED,
        Event.RETIME: State.NEEDS_APPROVAL,
        Event.REQUEST_CHANGES: State.CHANGES_REQUESTED,
        Event.UNSCHEDULE: State.DRAFT,
        Event.DELETE: State.NEEDS_APPROVAL,
    },
    State.CHANGES_REQUESTED: {
        Event.EDIT: State.CHANGES_REQUESTED,
        Event.RETIME: State.CHANGES_REQUESTED,
        Event.SUBMIT: State.NEEDS_APPROVAL,
        Event.UNSCHEDULE: State.DRAFT,
        Event.DELETE: State.CHANGES_REQUESTED,
    },
    State.APPROVED: {
        Event.EDIT: State.NEEDS_APPROVAL,
        Event.REQUEST_CHANGES: State.CHANGES_REQUESTED,
        Event.SCHEDULE: State.SCHEDULED,
        Event.UNSCHEDULE: State.DRAFT,
        Event.DELETE: State.APPROVED,
    },
    State.SCHEDULED: {
        Event.EDIT: State.SCHEDULED,
        Event.SUBMIT: State.NEEDS_APPROVAL,
        Event.SCHEDULE: State.SCHEDULED,
        Event.UNSCHEDULE: State.DRAFT,
        Event.HOLD: State.ON_HOLD,
        Event.DELETE: State.SCHEDULED,
        Event.CLAIM: State.PUBLISHING,
        Event.TOO_LATE: State.MISSED,
    },
    State.PUBLISHING: {
        Event.ACCEPTED: State.PUBLISHED,
        Event.NOT_ACCEPTED: State.SCHEDULED,
        Event.REFUSED: State.FAILED,
        Event.LOGIN_NEEDED: State.ON_HOLD,
        Event.STOPPED: State.ON_HOLD,
        Event.OUTCOME_UNKNOWN: State.UNCONFIRMED,
        Event.ABANDONED_UNSENT: State.SCHEDULED,
    },
    State.PUBLISHED: {},
    State.FAILED: {
        Event.EDIT: State.FAILED,
        Event.SUBMIT: State.NEEDS_APPROVAL,
        Event.RETRY: State.SCHEDULED,
        Event.SCHEDULE: State.SCHEDULED,
        Event.UNSCHEDULE: State.DRAFT,
        Event.DELETE: State.FAILED,
    },
    State.UNCONFIRMED: {
        Event.FOUND: State.PUBLISHED,
        Event.ABSENT: State.SCHEDULED,
        Event.MARK_PUBLISHED: State.PUBLISHED,
        Event.MARK_NOT_PUBLISHED: State.FAILED,
    },
    State.MISSED: {
        Event.EDIT: State.MISSED,
        Event.SUBMIT: State.NEEDS_APPROVAL,
        Event.RETRY: State.SCHEDULED,
        Event.SCHEDULE: State.SCHEDULED,
        Event.SKIP: State.DRAFT,
        Event.UNSCHEDULE: State.DRAFT,
        Event.DELETE: State.MISSED,
    },
    State.ON_HOLD: {
        Event.EDIT: State.ON_HOLD,
        Event.SUBMIT: State.NEEDS_APPROVAL,
        Event.RELEASE: State.SCHEDULED,
        Event.RETRY: State.SCHEDULED,
        Event.SCHEDULE: State.SCHEDULED,
        Event.UNSCHEDULE: State.DRAFT,
        Event.DELETE: State.ON_HOLD,
    },
}
"""Every allowed step. What is not here is refused; ``PARTLY_PUBLISHED`` belongs to posts alone."""


def after(state: State, event: Event) -> State:
    """The state that follows. Raises StateError where the table has no such step."""
    following = TABLE.get(state, {}).get(event)
    if following is None:
        raise StateError(
            f"a post that is {state.label.lower()} can't {event.value}", _MENDS.get(state, "")
        )
    return following


def allows(state: State, event: Event) -> bool:
    """Whether the table has this step."""
    return event in TABLE.get(state, {})


def states_allowing(event: Event) -> frozenset[State]:
    """Every state in which the event may happen: what a conditional UPDATE asks for."""
    return frozenset(state for state, events in TABLE.items() if event in events)


def drops_frozen_payload(event: Event) -> bool:
    """Whether the event lets the next try send something new.

    Only where a person acts after the network is known not to have it; every automatic step keeps
    the payload, so that a retry is byte for byte the same.
    """
    return event in _NEW_CONTENT


_NEW_CONTENT = frozenset(
    {
        Event.EDIT,
        Event.SUBMIT,
        Event.SCHEDULE,
        Event.UNSCHEDULE,
        Event.RETRY,
        Event.SKIP,
        Event.RELEASE,
    }
)

_MENDS = {
    State.PUBLISHING: "wait a moment until it is out",
    State.PUBLISHED: "write a new post instead",
    State.UNCONFIRMED: "first settle whether it went out",
}


def post_state(states: Iterable[State]) -> State:
    """The state of a post from those of its deliveries; one without any is a draft.

    What needs a person comes first, then what is under way, then what waits.
    """
    present = set(states)
    if not present:
        return State.DRAFT
    if len(present) == 1:
        return present.pop()
    if State.PUBLISHED in present and present & DEAD_ENDS and not present & UNDER_WAY:
        return State.PARTLY_PUBLISHED
    return next(state for state in _PRECEDENCE if state in present)


DEAD_ENDS = frozenset({State.FAILED, State.MISSED, State.DRAFT, State.ON_HOLD})
"""Beside something published, one of these makes a post partly published…"""
UNDER_WAY = frozenset({State.PUBLISHING, State.UNCONFIRMED, State.SCHEDULED})
"""…unless one of these may still change that."""
_PRECEDENCE = (
    State.UNCONFIRMED,
    State.PUBLISHING,
    State.FAILED,
    State.ON_HOLD,
    State.MISSED,
    State.CHANGES_REQUESTED,
    State.NEEDS_APPROVAL,
    State.SCHEDULED,
    State.APPROVED,
    State.DRAFT,
    State.PUBLISHED,
)
