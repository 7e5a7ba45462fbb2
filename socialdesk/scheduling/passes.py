"""One pass over the queue: everything that is due now, in order, several channels at a time."""

from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import datetime, timedelta

from socialdesk.domain.transitions import Event
from socialdesk.scheduling.follow_up import next_follow_up, send_follow_ups
from socialdesk.scheduling.publish_one import publish_claimed
from socialdesk.scheduling.publishing import Publishing
from socialdesk.scheduling.recovery import next_look, settle_unconfirmed, take_back_abandoned
from socialdesk.scheduling.report import PassReport
from socialdesk.store.claims import ClaimedDelivery
from socialdesk.store.deliveries import DeliveryRepository

LEASE = timedelta(minutes=10)
"""Longer than every time-out of one publication together; another process waits this long."""

_CHANNELS_AT_ONCE = 4


def run_pass(publishing: Publishing) -> PassReport:
    """Settle what is unclear, mark what is too late, publish what is due."""
    take_back_abandoned(publishing)
    elsewhere = publishing.not_from_here()
    found = settle_unconfirmed(publishing, elsewhere)
    with publishing.database.write() as session:
        missed = DeliveryRepository(session).mark_missed(publishing.clock.now())
    done = _publish_due(publishing, elsewhere)
    followed = send_follow_ups(publishing, elsewhere)
    return PassReport(
        published=found + _with(done, Event.ACCEPTED),
        failed=_with(done, Event.REFUSED),
        put_off=_with(done, Event.NOT_ACCEPTED),
        unconfirmed=_with(done, Event.OUTCOME_UNKNOWN),
        on_hold=_with(done, Event.STOPPED) + _with(done, Event.LOGIN_NEEDED),
        missed=missed,
        followed=followed,
    )


def next_wake(publishing: Publishing) -> datetime | None:
    """When there is something to do again; ``None`` while nothing waits."""
    elsewhere = publishing.not_from_here()
    with publishing.database.read() as session:
        due = DeliveryRepository(session).next_wake(skip_channels=elsewhere)
    looks = (next_look(publishing, elsewhere), next_follow_up(publishing, elsewhere))
    return min((moment for moment in (due, *looks) if moment is not None), default=None)


def _publish_due(publishing: Publishing, elsewhere: frozenset[int]) -> dict[int, Event | None]:
    """What became of each delivery, by id; a slow network holds up no other channel."""
    done: dict[int, Event | None] = {}
    running: dict[Future[Event | None], int] = {}
    with ThreadPoolExecutor(_CHANNELS_AT_ONCE, thread_name_prefix="publish") as pool:
        while True:
            while len(running) < _CHANNELS_AT_ONCE and (claimed := _claim(publishing, elsewhere)):
                future = pool.submit(_publish, publishing, claimed)
                running[future] = claimed.delivery.id
            if not running:
                return done
            finished, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                done[running.pop(future)] = future.result()


def _publish(publishing: Publishing, claimed: ClaimedDelivery) -> Event | None:
    frozen = claimed.payload.attachments if claimed.payload else ()
    publishing.bring_pictures(each.media for each in (*claimed.attachments, *frozen))
    return publish_claimed(publishing, claimed)


def _claim(publishing: Publishing, elsewhere: frozenset[int]) -> ClaimedDelivery | None:
    now = publishing.clock.now()
    with publishing.database.write() as session:
        return DeliveryRepository(session).claim_due(
            now, publishing.me, now + LEASE, skip_channels=elsewhere
        )


def _with(done: dict[int, Event | None], event: Event) -> tuple[int, ...]:
    return tuple(delivery for delivery, became in done.items() if became is event)
