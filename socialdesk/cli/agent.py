"""``socialdesk agent``: publish without a window."""

import signal
import threading
from types import FrameType
from typing import Annotated

import typer

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import desk_open
from socialdesk.domain.events import Event, PublisherChanged


def agent(
    once: Annotated[
        bool, typer.Option("--once", help="Publish what is due now, then end.")
    ] = False,
    as_json: AsJson = False,
) -> int:
    """Publish what is due, until ended by a signal."""
    return _publish_once(as_json) if once else _publish_until_told()


def _publish_once(as_json: bool) -> int:
    from socialdesk.desk.publishing import publish_due

    with desk_open() as desk:
        report = publish_due(desk)
    if as_json:
        print_json(
            {
                "published": list(report.published),
                "failed": list(report.failed),
                "waiting": list(report.put_off),
            }
        )
    else:
        say(f"{len(report.published)} published, {len(report.failed)} failed.")
    return 1 if report.failed else 0


def _publish_until_told() -> int:
    from socialdesk.desk.publishing import start_publishing

    told = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        told.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    with desk_open() as desk:
        desk.events.subscribe(_say_who_publishes)
        publisher = start_publishing(desk)
        try:
            told.wait()
        finally:
            publisher.close()
    return 0


def _say_who_publishes(event: Event) -> None:
    if not isinstance(event, PublisherChanged):
        return
    if event.problem:
        say(f"Waiting: {event.problem}")
    elif event.publishing_here:
        say("Publishing what falls due. Ctrl+C ends it.")
    else:
        say("Another SocialDesk publishes from this data folder; waiting until it ends.")
