"""What other processes do to a calendar while a test looks on."""

import sys
from pathlib import Path

from sqlalchemy import select

from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.domain.transitions import Event
from socialdesk.paths import DataFolder
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.database import Database, open_database
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.models import DeliveryRow, PostRow
from tests.engine.factories import MINUTE, NOON


def publish_all(database: Database, me: str) -> None:
    """Claim and finish until nothing is left; prints the id of each delivery that was ours."""
    while _anything_left(database):
        with database.write() as session:
            claim = DeliveryRepository(session).claim_due(NOON, me, NOON + MINUTE)
        if claim is None:
            continue
        print(claim.delivery.id, flush=True)
        with database.write() as session:
            DeliveryRepository(session).finish(
                claim.delivery.id, me, Event.ACCEPTED, AttemptOutcome.ACCEPTED, NOON
            )


def _anything_left(database: Database) -> bool:
    with database.read() as session:
        waiting = select(DeliveryRow.id).where(DeliveryRow.state == State.SCHEDULED).limit(1)
        return session.scalar(waiting) is not None


def count_up(database: Database, times: str) -> None:
    """Read a number and write the next one, over and over."""
    for _ in range(int(times)):
        with database.write() as session:
            channels = ChannelRepository(session)
            channel = channels.all()[0]
            channels.set_daily_cap(channel.id, channel.daily_cap + 1)


def stop_half_way(database: Database, rows: str) -> None:
    """Write more than memory holds back, say so, and never end the transaction."""
    with database.write() as session:
        session.add_all(
            PostRow(workspace_id=1, text="lost " * 200, created_at=NOON, updated_at=NOON)
            for _ in range(int(rows))
        )
        session.flush()
        print("half way", flush=True)
        sys.stdin.read()


PROGRAMS = {each.__name__: each for each in (publish_all, count_up, stop_half_way)}

if __name__ == "__main__":
    name, home, argument = sys.argv[1:]
    PROGRAMS[name](open_database(DataFolder(Path(home))), argument)
