"""``socialdesk schedule``: a channel's weekly slots."""

from typing import Annotated

import typer

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import channel_named, desk_open
from socialdesk.domain.schedule import PostingSchedule, parse_slot, zone_named

app = typer.Typer(no_args_is_help=True)

Channel = Annotated[str, typer.Option("--channel", help="The channel's name.")]


@app.command("set")
def set_(
    channel: Channel,
    slot: Annotated[list[str], typer.Option("--slot", help='As in "mon 09:30".')],
    zone: Annotated[str | None, typer.Option("--zone", help="As in Europe/Warsaw.")] = None,
    as_json: AsJson = False,
) -> None:
    """Replace a channel's posting schedule."""
    from socialdesk.desk.schedules import set_posting_schedule
    from socialdesk.desk.workspace import workspace

    with desk_open() as desk:
        owner = channel_named(desk, channel)
        named = zone_named(zone or workspace(desk).zone).key
        slots = tuple(sorted({parse_slot(text) for text in slot}))
        schedule = PostingSchedule(owner.id, named, slots)
        set_posting_schedule(desk, schedule)
    _tell(channel, schedule, as_json)


@app.command()
def show(channel: Channel, as_json: AsJson = False) -> None:
    """A channel's posting schedule."""
    from socialdesk.desk.schedules import posting_schedule

    with desk_open() as desk:
        schedule = posting_schedule(desk, channel_named(desk, channel).id)
    _tell(channel, schedule, as_json)


def _tell(channel: str, schedule: PostingSchedule, as_json: bool) -> None:
    slots = [str(slot) for slot in schedule.slots]
    if as_json:
        print_json({"channel": channel, "zone": schedule.zone, "slots": slots})
    else:
        say(f"{channel}: {', '.join(slots) or 'no slots'} ({schedule.zone})")
