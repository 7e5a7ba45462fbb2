"""How answers are written: JSON for scripts, plain lines for people."""

import json
from datetime import UTC, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")]


def say(line: str) -> None:
    """One line for a person."""
    typer.echo(line)


def print_json(value: object) -> None:
    """One JSON value on standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def iso(moment: datetime | None) -> str | None:
    """A moment as ISO 8601 in UTC."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def local(moment: datetime | None, zone: str) -> str:
    """A moment by the clock of ``zone``, for people; a dash where there is none."""
    return "—" if moment is None else f"{moment.astimezone(ZoneInfo(zone)):%a %d %b %Y %H:%M}"
