"""The publisher in the background: one per folder, awake when there is something to do."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from socialdesk.domain.delivery import State
from socialdesk.domain.events import PublisherChanged
from socialdesk.domain.publishing import Accepted, Outcome, Payload
from socialdesk.scheduling.publisher import Publisher, run_once
from socialdesk.scheduling.report import PassReport
from tests.engine.factories import DAY, NOON
from tests.engine.scheduling.stage import Stage

PATIENCE = 20


class Told:
    """What a publisher said, with something to wait for."""

    def __init__(self) -> None:
        self.passes: list[PassReport] = []
        self.statuses: list[PublisherChanged] = []
        self.passed = threading.Event()
        self.status_came = threading.Event()

    def keep_pass(self, report: PassReport) -> None:
        self.passes.append(report)
        self.passed.set()

    def keep_status(self, status: PublisherChanged) -> None:
        self.statuses.append(status)
        self.status_came.set()


@contextmanager
def running(stage: Stage, told: Told) -> Iterator[Publisher]:
    publisher = Publisher(
        stage.publishing,
        on_pass=told.keep_pass,
        on_status=told.keep_status,
        on_change=lambda: None,
    )
    publisher.start()
    try:
        yield publisher
    finally:
        publisher.close()


@pytest.fixture
def told() -> Told:
    return Told()


def test_what_is_due_at_the_start_goes_out(stage: Stage, told: Told) -> None:
    delivery = stage.shop.delivery()
    with running(stage, told):
        assert told.passed.wait(PATIENCE)
    assert told.passes[0].published == (delivery.id,)


def test_a_change_by_another_connection_is_noticed_without_being_told(
    stage: Stage, told: Told
) -> None:
    with running(stage, told):
        assert told.status_came.wait(PATIENCE)
        delivery = stage.shop.delivery()
        assert told.passed.wait(PATIENCE)
    assert stage.look(delivery).state is State.PUBLISHED


def test_only_one_publishes_from_a_folder(stage: Stage, told: Told) -> None:
    second = Told()
    with running(stage, told):
        assert told.status_came.wait(PATIENCE)
        with running(stage, second):
            assert second.status_came.wait(PATIENCE)
        assert run_once(stage.publishing) is None
    assert (told.statuses, second.statuses) == (
        [PublisherChanged(publishing_here=True)],
        [PublisherChanged(publishing_here=False)],
    )


def test_closing_waits_for_what_is_being_published(stage: Stage, told: Told) -> None:
    begun = threading.Event()

    def take_its_time(payload: Payload) -> Outcome:
        begun.set()
        threading.Event().wait(0.2)
        return Accepted("id", "")

    stage.network.answers = [take_its_time]
    delivery = stage.shop.delivery()
    with running(stage, told):
        assert begun.wait(PATIENCE)
    assert stage.look(delivery).state is State.PUBLISHED


def test_a_clock_that_jumps_ahead_is_noticed_by_the_next_wake(stage: Stage, told: Told) -> None:
    delivery = stage.shop.delivery(at=NOON + DAY)
    with running(stage, told) as publisher:
        assert told.status_came.wait(PATIENCE)
        stage.clock.turn(DAY)
        publisher.wake()
        assert told.passed.wait(PATIENCE)
    assert told.passes[0].published == (delivery.id,)
