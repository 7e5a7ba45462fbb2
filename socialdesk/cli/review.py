"""``socialdesk review``: approval, and the week as a file for somebody without SocialDesk."""

from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.moments import parse_bound
from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import desk_open
from socialdesk.domain.schedule import resolve, zone_named

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk

app = typer.Typer(no_args_is_help=True)

PostIds = Annotated[list[int], typer.Argument(metavar="ID…")]
By = Annotated[str, typer.Option("--by", help="Who says so.")]
Note = Annotated[str, typer.Option("--note")]


@app.command()
def ask(post_ids: PostIds, note: Note = "") -> None:
    """Posts wait for approval; their times stay."""
    from socialdesk.desk.reviews import ask_for_approval

    with desk_open() as desk:
        ask_for_approval(desk, post_ids, note)
    say(f"{_posts(post_ids)} for approval.")


@app.command()
def approve(post_ids: PostIds, by: By = "", note: Note = "") -> None:
    """Approve posts; those with a time to come are scheduled."""
    from socialdesk.desk.reviews import approve as approve_posts

    with desk_open() as desk:
        approve_posts(desk, post_ids, by, note)
    say("Approved.")


@app.command("request-changes")
def request_changes(post_ids: PostIds, note: Note, by: By = "") -> None:
    """Send posts back with a note."""
    from socialdesk.desk.reviews import request_changes as send_back

    with desk_open() as desk:
        send_back(desk, post_ids, by, note)
    say("Sent back for changes.")


@app.command()
def export(
    output: Annotated[Path, typer.Option("-o", "--output", help="The HTML file to write.")],
    since: Annotated[str | None, typer.Option("--from", help="Default: today.")] = None,
    until: Annotated[str | None, typer.Option("--to", help="Default: a week later.")] = None,
    as_json: AsJson = False,
) -> None:
    """Write what goes out as one page that opens in any browser."""
    from socialdesk.desk.review_files import write_review
    from socialdesk.desk.workspace import workspace
    from socialdesk.domain.reviews import ReviewTexts

    with desk_open() as desk:
        zone = workspace(desk).zone
        first = parse_bound(since, zone) or _today(desk, zone)
        last = parse_bound(until, zone) or first + timedelta(days=7)
        texts = ReviewTexts(
            title=f"{workspace(desk).name}: the plan",
            intro="Look at each post and answer. Nothing is sent before you save the answers.",
        )
        count = write_review(desk, output, first, last, texts)
    if as_json:
        print_json({"file": str(output), "posts": count})
    else:
        say(f"{count} posts are in {output}. Send it; the answers come back as a file.")


@app.command("import")
def import_answers(file: Path, as_json: AsJson = False) -> int:
    """Take in the answers. The exit code is 1 where some posts stay as they are."""
    from socialdesk.desk.review_files import read_review, take_in

    with desk_open() as desk:
        taken = take_in(desk, read_review(desk, file))
    if as_json:
        left = [{"post": post, "why": why} for post, why in sorted(taken.left.items())]
        print_json(
            {"approved": list(taken.approved), "sent_back": list(taken.sent_back), "left": left}
        )
    else:
        say(f"{len(taken.approved)} approved, {len(taken.sent_back)} sent back for changes.")
        for post, why in sorted(taken.left.items()):
            say(f"Post {post} stays as it is: {why}.")
    return 1 if taken.left else 0


def _today(desk: "Desk", zone: str) -> datetime:
    local = desk.clock.now().astimezone(zone_named(zone)).date()
    return resolve(datetime.combine(local, time()), zone_named(zone))


def _posts(post_ids: list[int]) -> str:
    return "One post waits" if len(post_ids) == 1 else f"{len(post_ids)} posts wait"
