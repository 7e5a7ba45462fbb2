"""``socialdesk demo``: a small shop's three weeks, to look at and to play with."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from socialdesk.cli.output import say
from socialdesk.domain.errors import SurroundingsError
from socialdesk.paths import DataFolder, data_folder


def demo(
    out: Annotated[
        Path, typer.Option("--out", help="Where screenshots go when there is no display.")
    ] = Path("demo"),
) -> int:
    """Fill a demo calendar, check its copy, publish what is due to a feed, and show the window."""
    from socialdesk.desk.demo import run_demo

    folder = _demo_folder()
    for line in run_demo(folder):
        say(line)
    return _show_window(folder) if _has_display() else _take_pictures(folder, out)


def _demo_folder() -> DataFolder:
    """A folder of the demo's own; a calendar in use is never touched."""
    home = data_folder()
    if os.environ.get("SOCIALDESK_HOME") and not home.database.exists():
        return home
    place = home.root.with_name(f"{home.root.name}-demo")
    shutil.rmtree(place, ignore_errors=True)
    return DataFolder(place)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _show_window(folder: DataFolder) -> int:
    return _run_client(folder, ["-m", "socialdesk_ui"])


def _take_pictures(folder: DataFolder, out: Path) -> int:
    code = _run_client(folder, ["-m", "socialdesk_ui.screenshots", "--out", str(out.absolute())])
    if code:
        raise SurroundingsError("the pictures of the window could not be made", "see above")
    say(f"There is no display, so pictures of the window are in {out}.")
    return 0


def _run_client(folder: DataFolder, arguments: list[str]) -> int:
    environment = {**os.environ, "SOCIALDESK_HOME": str(folder.root)}
    return subprocess.call([sys.executable, *arguments], env=environment)  # noqa: S603
