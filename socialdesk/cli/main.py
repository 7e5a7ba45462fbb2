"""The ``socialdesk`` command: its parts, and how every error becomes one line and an exit code."""

import os
import subprocess
import sys
from typing import Annotated, NoReturn

import typer
from typer.exceptions import Abort, TyperException

from socialdesk import __version__
from socialdesk.cli import channel, post, queue, review, schedule, voice, workspace
from socialdesk.cli.agent import agent
from socialdesk.cli.backup import backup, restore
from socialdesk.cli.demo import demo
from socialdesk.cli.languages import languages
from socialdesk.cli.lint import lint
from socialdesk.cli.plan_files import exporting, importing
from socialdesk.cli.value_names import name_values
from socialdesk.domain.errors import KnownError

app = typer.Typer(
    name="socialdesk",
    help="Plan, check and publish a brand's social posts. Without a command: open the window.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(channel.app, name="channel", help="Accounts on networks.")
app.add_typer(post.app, name="post", help="Write, plan and look at posts.")
app.add_typer(review.app, name="review", help="Approval, and reviews by mail.")
app.add_typer(schedule.app, name="schedule", help="Weekly posting schedules.")
app.add_typer(queue.app, name="queue", help="What goes out next; pause and resume.")
app.add_typer(workspace.app, name="workspace", help="Time zone, lateness, repeats, languages.")
app.add_typer(voice.app, name="voice", help="Voice packs: list, check and test them.")
app.add_typer(importing, name="import", help="Plans and calendars from other programs.")
app.add_typer(exporting, name="export", help="The plan for other programs.")
app.command()(agent)
app.command()(demo)
app.command()(languages)
app.command()(lint)
app.command()(backup)
app.command()(restore)


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Open the window when no command is given."""
    if version:
        typer.echo(f"socialdesk {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(open_window())


def open_window() -> int:
    """Become the window, or start it and wait: the engine knows no Qt. Its exit code."""
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *(["--window"] if frozen else ["-m", "socialdesk_ui"])]
    if os.name == "posix":
        # In place of this process, so that whoever ends it ends the window.
        os.execv(sys.executable, command)  # noqa: S606
    return subprocess.call(command)  # noqa: S603


def main() -> NoReturn:
    """Run the command line and exit: 0 done, 1 the answer is no, 2 wrong call, 3 surroundings."""
    arguments = sys.argv[1:]
    sys.exit(run(arguments, debug="--debug" in arguments))


def run(arguments: list[str], *, debug: bool = False) -> int:
    """The exit code of a call with these arguments."""
    movable = [argument for argument in arguments if argument != "--debug"]
    command = typer.main.get_command(app)
    name_values(command)
    try:
        answer = command.main(args=movable, prog_name="socialdesk", standalone_mode=False)
    except BrokenPipeError:
        return _reader_left()
    except (KeyboardInterrupt, Abort):
        return _fail("stopped", 130)
    except Exception as error:
        if debug:
            raise
        return _fail(*_line_for(error))
    return answer if isinstance(answer, int) else 0


def _line_for(error: Exception) -> tuple[str, int]:
    """What to print of an error, and the exit code it means."""
    if isinstance(error, KnownError):
        return str(error), error.exit_code
    if isinstance(error, TyperException):
        what = error.format_message().rstrip(".")
        return f"{what[:1].lower()}{what[1:]}: see socialdesk --help", 2
    if isinstance(error, OSError) and error.strerror:
        place = f" ({error.filename})" if error.filename else ""
        return f"{error.strerror.lower()}{place}: nothing was lost", 3
    return f"an error of ours ({type(error).__name__}): run it again with --debug to see more", 3


def _fail(line: str, exit_code: int) -> int:
    print(f"socialdesk: {' '.join(line.split())}", file=sys.stderr)
    return exit_code


def _reader_left() -> int:
    """Whoever read our output has gone; the interpreter's own flush must not complain as well."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
