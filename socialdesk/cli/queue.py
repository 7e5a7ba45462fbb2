"""``socialdesk queue``: what is next, pause and resume."""

from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.missed import missed
from socialdesk.cli.output import AsJson, iso, local, print_json, say
from socialdesk.cli.session import channel_named, desk_open

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk

app = typer.Typer(no_args_is_help=True)
app.command()(missed)

Channel = Annotated[str | None, typer.Option("--channel", help="Only this channel.")]


@app.command()
def status(as_json: AsJson = False) -> None:
    """How much waits, what goes out next, and what is paused."""
    with desk_open() as desk:
        _tell(desk, as_json)


@app.command()
def pause(channel: Channel = None, as_json: AsJson = False) -> None:
    """Publish nothing until resumed. What falls due meanwhile is not lost."""
    from socialdesk.desk.queue import pause_queue

    with desk_open() as desk:
        pause_queue(desk, channel_named(desk, channel).id if channel else None)
        _tell(desk, as_json)


@app.command()
def resume(channel: Channel = None, as_json: AsJson = False) -> None:
    """Publish again."""
    from socialdesk.desk.queue import resume_queue

    with desk_open() as desk:
        resume_queue(desk, channel_named(desk, channel).id if channel else None)
        _tell(desk, as_json)


def _tell(desk: "Desk", as_json: bool) -> None:
    from socialdesk.desk.channels import list_channels
    from socialdesk.desk.queue import queue_status
    from socialdesk.desk.workspace import workspace

    now = queue_status(desk)
    paused = [channel.name for channel in list_channels(desk) if channel.paused]
    zone = workspace(desk).zone
    if as_json:
        states = {state.value: count for state, count in now.by_state.items()}
        answer = {
            "waiting": now.waiting,
            "next_at": iso(now.next_at),
            "zone": zone,
            "paused": paused,
            "by_state": states,
        }
        print_json(answer)
        return
    say(f"{now.waiting} waiting, next: {local(now.next_at, zone)}")
    if paused:
        say(f"Paused: {', '.join(paused)}")
