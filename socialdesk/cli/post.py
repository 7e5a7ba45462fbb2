"""``socialdesk post``: write, plan, list and look at posts."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.moments import parse_at, parse_bound
from socialdesk.cli.output import AsJson, local, print_json, say
from socialdesk.cli.post_json import (
    findings_as_json,
    post_as_json,
    post_with_history_as_json,
)
from socialdesk.cli.session import channel_named, desk_open
from socialdesk.cli.text_input import read_text
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.errors import InputError, StateError
from socialdesk.domain.media import Attachment
from socialdesk.domain.planning import AsDraft, NextSlot, PostContent, PostQuery, When
from socialdesk.domain.post import Post
from socialdesk.domain.sent import AttemptRecord

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk

app = typer.Typer(no_args_is_help=True)

ChannelNames = Annotated[list[str] | None, typer.Option("--channel", help="A channel's name.")]
AtOption = Annotated[str | None, typer.Option("--at", help="As in 2026-12-01T09:30.")]
ZoneOption = Annotated[str | None, typer.Option("--zone", help="As in Europe/Warsaw.")]
NextSlotOption = Annotated[bool, typer.Option("--next-slot", help="Add to the queue.")]
TextOption = Annotated[str | None, typer.Option("--text", help="The text; - reads it from stdin.")]
MediaOption = Annotated[list[Path] | None, typer.Option("--media", help="A picture's file.")]
AltOption = Annotated[
    list[str] | None, typer.Option("--alt", help="What the picture shows, one for each --media.")
]
LabelOption = Annotated[list[str] | None, typer.Option("--label")]
ForceOption = Annotated[
    bool, typer.Option("--force", help="Plan it even where the network would refuse it.")
]
FirstCommentOption = Annotated[
    str, typer.Option("--first-comment", help="Your own reply under it, where the network can.")
]
PostId = Annotated[int, typer.Argument(metavar="ID")]


@app.command()
def add(
    channel: ChannelNames = None,
    at: AtOption = None,
    zone: ZoneOption = None,
    next_slot: NextSlotOption = False,
    draft: Annotated[bool, typer.Option("--draft", help="Keep it; plan nothing.")] = False,
    text: TextOption = None,
    media: MediaOption = None,
    alt: AltOption = None,
    label: LabelOption = None,
    first_comment: FirstCommentOption = "",
    force: ForceOption = False,
    stdin: Annotated[str | None, typer.Argument(metavar="[-]")] = None,
    as_json: AsJson = False,
) -> int:
    """Write a post. Without --at or --next-slot it is kept as a draft."""
    from socialdesk.desk.posts import FindingsStopPostError, add_post

    with desk_open() as desk:
        when = _when(desk, at, zone, next_slot, draft)
        content = PostContent(
            text=_text(text, stdin),
            channels=_channel_ids(desk, channel),
            attachments=_attachments(desk, media or [], alt or []),
            labels=tuple(label or ()),
            force=force,
            first_comment=first_comment,
        )
        try:
            saved = add_post(desk, content, when)
        except FindingsStopPostError as stop:
            if not as_json:
                raise
            found = findings_as_json(stop.findings)
            print_json({"id": None, "deliveries": [], "findings": found, "error": str(stop)})
            return stop.exit_code
    if as_json:
        print_json(post_as_json(saved.post) | {"findings": findings_as_json(saved.findings)})
    else:
        _tell(saved.post)
        for group in saved.findings:
            for finding in group.findings:
                say(f"  {finding.level.value}: {finding.message}")
    return 0


@app.command("list")
def list_(
    state: Annotated[State | None, typer.Option("--state")] = None,
    first: Annotated[str | None, typer.Option("--from")] = None,
    last: Annotated[str | None, typer.Option("--to")] = None,
    channel: ChannelNames = None,
    as_json: AsJson = False,
) -> None:
    """Posts by state, time and channel."""
    from socialdesk.desk.posts import list_posts
    from socialdesk.desk.workspace import workspace

    with desk_open() as desk:
        zone = workspace(desk).zone
        query = PostQuery(
            states=(state,) if state else (),
            first=parse_bound(first, zone),
            last=parse_bound(last, zone),
            channel_ids=_channel_ids(desk, channel),
        )
        posts = list_posts(desk, query)
    if as_json:
        print_json([post_as_json(post) for post in posts])
        return
    for post in posts:
        _tell(post)
    if not posts:
        say("No posts here yet.")


@app.command()
def show(post_id: PostId, as_json: AsJson = False) -> None:
    """A whole post: its text, and each delivery with every attempt."""
    from socialdesk.desk.attempts import attempt_history
    from socialdesk.desk.posts import get_post

    with desk_open() as desk:
        post, history = get_post(desk, post_id), attempt_history(desk, post_id)
    if as_json:
        print_json(post_with_history_as_json(post, history))
        return
    _tell(post)
    say(post.text)
    for delivery in post.deliveries:
        for record in history.get(delivery.id, ()):
            _tell_attempt(delivery, record)
        for each in delivery.follow_ups:
            words = f"{each.kind.value.replace('_', ' ')}: {each.state.value.replace('_', ' ')}"
            say(f"  {delivery.channel.name}, {words} {each.problem}".rstrip())


@app.command()
def edit(
    post_id: PostId,
    text: TextOption = None,
    channel: ChannelNames = None,
    media: MediaOption = None,
    alt: AltOption = None,
    label: LabelOption = None,
    force: ForceOption = False,
    stdin: Annotated[str | None, typer.Argument(metavar="[-]")] = None,
    as_json: AsJson = False,
) -> int:
    """Change a post; what is not named stays as it is."""
    from socialdesk.desk.posts import content_of, edit_post, get_post

    with desk_open() as desk:
        before = content_of(get_post(desk, post_id))
        changes_text = text is not None or stdin is not None
        content = replace(
            before,
            text=_text(text, stdin) if changes_text else before.text,
            channels=_channel_ids(desk, channel) or before.channels,
            texts={} if changes_text else before.texts,
            attachments=_attachments(desk, media, alt or []) if media else before.attachments,
            labels=tuple(label) if label is not None else before.labels,
            force=force,
        )
        saved = edit_post(desk, post_id, content)
    return _answer(saved.post, as_json)


@app.command()
def delete(post_id: PostId, as_json: AsJson = False) -> None:
    """Delete a post. What is published stays on its network."""
    from socialdesk.desk.posts import delete_posts

    with desk_open() as desk:
        delete_posts(desk, [post_id])
    if as_json:
        print_json({"deleted": post_id})
    else:
        say(f"Post {post_id} is deleted.")


@app.command()
def retry(post_id: PostId, as_json: AsJson = False) -> int:
    """Try again what failed, was missed or is on hold."""
    from socialdesk.desk.posts import retry_post

    with desk_open() as desk:
        return _answer(retry_post(desk, post_id), as_json)


@app.command()
def mark(
    post_id: PostId,
    published: Annotated[
        bool, typer.Option("--published/--not-published", help="What you saw on the network.")
    ],
    channel: ChannelNames = None,
    as_json: AsJson = False,
) -> int:
    """Settle an unconfirmed post: say whether it is on the network."""
    from socialdesk.desk.posts import get_post, settle_delivery

    with desk_open() as desk:
        wanted = _channel_ids(desk, channel)
        deliveries = get_post(desk, post_id).deliveries
        unclear = [d for d in deliveries if d.state is State.UNCONFIRMED]
        chosen = [d for d in unclear if not wanted or d.channel.id in wanted]
        if not chosen:
            raise StateError(
                f"nothing of post {post_id} is unconfirmed", "see socialdesk post show"
            )
        for delivery in chosen:
            settle_delivery(desk, delivery.id, published=published)
        return _answer(get_post(desk, post_id), as_json)


@app.command()
def reschedule(
    post_id: PostId,
    at: AtOption = None,
    zone: ZoneOption = None,
    next_slot: NextSlotOption = False,
    draft: Annotated[bool, typer.Option("--draft", help="Back to a draft.")] = False,
    as_json: AsJson = False,
) -> int:
    """Give a post another time."""
    from socialdesk.desk.posts import plan_post

    if not (at or next_slot or draft):
        raise InputError("no new time was given", "add --at, --next-slot or --draft")
    with desk_open() as desk:
        return _answer(plan_post(desk, post_id, _when(desk, at, zone, next_slot, draft)), as_json)


def _when(desk: "Desk", at: str | None, zone: str | None, next_slot: bool, draft: bool) -> When:
    from socialdesk.desk.workspace import workspace

    if sum((at is not None, next_slot, draft)) > 1:
        raise InputError("--at, --next-slot and --draft exclude each other", "keep one of them")
    if at is not None:
        return parse_at(at, zone or workspace(desk).zone)
    return NextSlot() if next_slot else AsDraft()


def _channel_ids(desk: "Desk", names: list[str] | None) -> tuple[int, ...]:
    return tuple(dict.fromkeys(channel_named(desk, name).id for name in names or ()))


def _attachments(desk: "Desk", paths: list[Path], alts: list[str]) -> tuple[Attachment, ...]:
    from socialdesk.desk.pictures import import_picture

    if len(alts) > len(paths):
        raise InputError("there are more --alt than --media", "give one --alt for each --media")
    padded = [*alts, *[""] * (len(paths) - len(alts))]
    return tuple(
        Attachment(import_picture(desk, path), alt) for path, alt in zip(paths, padded, strict=True)
    )


def _text(option: str | None, stdin: str | None) -> str:
    """The text of --text, or standard input for "-" less its last line end."""
    if stdin not in (None, "-"):
        raise InputError(f"“{stdin}” is not understood here", "give the text with --text")
    if option is not None and option != "-":
        return option
    if stdin is None and option is None and sys.stdin.isatty():
        raise InputError("the post has no text", "give it with --text, or - and standard input")
    return read_text("-")


def _answer(post: Post, as_json: bool) -> int:
    if as_json:
        print_json(post_as_json(post))
    else:
        _tell(post)
    return 1 if post.state is State.FAILED else 0


def _tell_attempt(delivery: Delivery, record: AttemptRecord) -> None:
    attempt = record.attempt
    started = local(attempt.started_at, delivery.zone)
    said = f"{attempt.outcome.value.replace('_', ' ')} {attempt.detail}".rstrip()
    say(f"  {delivery.channel.name}, try {attempt.number}, {started}: {said}")
    if record.sent is not None:
        for text in record.sent.texts:
            say(f"    sent: {text.replace(chr(10), ' ')}")
        for picture in record.sent.pictures:
            say(f"    sent: {picture.media.file_name} {picture.alt}".rstrip())


def _tell(post: Post) -> None:
    first_line = post.text.split("\n", 1)[0]
    say(f"{post.id}  {post.state.label}  {first_line[:60]}")
    for delivery in post.deliveries:
        moment = local(delivery.published_at or delivery.scheduled_for, delivery.zone)
        reason = f"  {delivery.problem}" if delivery.problem else ""
        say(f"    {delivery.channel.name}: {delivery.state.label}, {moment}{reason}")
