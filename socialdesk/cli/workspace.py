"""``socialdesk workspace``: the settings of the whole calendar."""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import desk_open
from socialdesk.domain.errors import InputError
from socialdesk.domain.moving import Keep

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk
    from socialdesk.desk.zones import ZoneMove

app = typer.Typer(no_args_is_help=True)


@app.command()
def show(as_json: AsJson = False) -> None:
    """The settings as they are."""
    with desk_open() as desk:
        _tell(desk, as_json)


@app.command("set")
def set_(
    name: Annotated[str | None, typer.Option("--name", help="What the brand is called.")] = None,
    grace: Annotated[
        int | None,
        typer.Option("--grace", metavar="MINUTES", help="How late a post may still go out."),
    ] = None,
    repeat_days: Annotated[
        int | None,
        typer.Option("--repeat-days", metavar="N", help="Flag a text that comes again; 0: never."),
    ] = None,
    language: Annotated[
        list[str] | None,
        typer.Option("--language", help="As in en; the likeliest first, repeat for more."),
    ] = None,
    needs_approval: Annotated[
        bool | None,
        typer.Option(
            "--needs-approval/--no-approval", help="Whether what is planned waits for approval."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Change what is named; the rest stays."""
    from socialdesk.desk import workspace

    if (name, grace, repeat_days, language or None, needs_approval) == (None,) * 5:
        raise InputError("nothing to change was given", "see socialdesk workspace set --help")
    with desk_open() as desk:
        if name is not None:
            workspace.rename_workspace(desk, name)
        if grace is not None:
            workspace.set_late_grace(desk, timedelta(minutes=grace))
        if repeat_days is not None:
            workspace.set_repeat_days(desk, repeat_days)
        if language:
            workspace.set_languages(desk, language)
        if needs_approval is not None:
            workspace.set_needs_approval(desk, needs_approval)
        _tell(desk, as_json)


@app.command()
def zone(
    name: Annotated[str, typer.Argument(metavar="ZONE")],
    keep: Annotated[
        Keep, typer.Option("--keep", help="What stays of what is planned: its times or moments.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    as_json: AsJson = False,
) -> None:
    """Plan by another zone's clock, as in Asia/Jerusalem."""
    from socialdesk.desk.zones import move_zone, preview_zone_move

    with desk_open() as desk:
        move = (preview_zone_move if dry_run else move_zone)(desk, name, keep)
    if as_json:
        print_json(_move(move) | {"done": not dry_run})
        return
    say(f"{move.old_zone} → {move.zone}{' (nothing is changed yet)' if dry_run else ''}")
    for line in _lines(move):
        say(f"  {line}")


def _lines(move: "ZoneMove") -> list[str]:
    if move.keep is Keep.MOMENTS:
        return [
            f"{move.posts} planned: all go out at the same moment as before",
            f"{move.schedules} posting schedules stay by the clock of {move.old_zone}",
        ]
    lines = [
        f"{move.posts - move.too_late} planned: they keep their local time",
        f"{move.schedules} posting schedules keep their local times",
    ]
    if move.too_late:
        lines.append(f"{move.too_late} planned keep their moment: there, their time has passed")
    return lines


def _move(move: "ZoneMove") -> dict[str, object]:
    return {
        "from": move.old_zone,
        "zone": move.zone,
        "keep": move.keep.value,
        "deliveries": move.posts,
        "shifted": move.shifted,
        "too_late": move.too_late,
        "schedules": move.schedules,
    }


def _tell(desk: "Desk", as_json: bool) -> None:
    from socialdesk.desk.workspace import workspace

    now = workspace(desk)
    grace = now.late_grace // timedelta(minutes=1)
    if as_json:
        print_json(
            {
                "name": now.name,
                "zone": now.zone,
                "languages": list(now.languages),
                "packs": list(now.packs),
                "grace_minutes": grace,
                "repeat_days": now.repeat_days,
                "needs_approval": now.needs_approval,
                "country": now.country or None,
            }
        )
        return
    say(f"{now.name}, planned by the clock of {now.zone}")
    say(f"Languages: {', '.join(now.languages)}")
    say(f"A post goes out up to {grace} minutes late; later, it is missed.")
    if now.needs_approval:
        say("What is planned waits for approval before it goes out.")
    if now.repeat_days:
        say(f"A text that comes again within {now.repeat_days} days is flagged.")
    else:
        say("A text that comes again is not flagged.")
