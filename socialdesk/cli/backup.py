"""``socialdesk backup`` and ``socialdesk restore``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.domain.errors import InputError
from socialdesk.paths import data_folder


def backup(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Default: the data folder's backups.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write the calendar, its pictures and voice packs into one file. Secrets are not in it."""
    from socialdesk.desk.backups import make_backup

    made = make_backup(data_folder(), output)
    if as_json:
        print_json({"file": str(made), "size": made.stat().st_size})
    else:
        say(f"The backup is in {made}.")


def restore(
    file: Path,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a backup in the place of the calendar. What was there is kept beside the backups."""
    from socialdesk.desk.backups import restore_backup

    if not yes and not _confirmed():
        raise InputError("nothing was restored", "say yes, or add --yes")
    kept = restore_backup(data_folder(), file)
    if as_json:
        print_json({"restored": str(file), "kept": str(kept)})
    else:
        say(f"{file.name} is back. What was there before is in {kept}.")


def _confirmed() -> bool:
    if not sys.stdin.isatty():
        return False
    return typer.confirm("Put this backup in the place of the calendar?", err=True)
