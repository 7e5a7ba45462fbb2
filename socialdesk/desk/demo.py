"""A believable small shop: three weeks of posts in every state, made by the real queue.

The clock is moved through the weeks, so that what is published in the demo went through claims,
attempts and outcomes like anything else. Only Bluesky is played, since the demo has no account.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from socialdesk.desk.channels import add_feed, list_channels
from socialdesk.desk.demo_script import DemoPost, Fate, demo_script
from socialdesk.desk.demo_stage import Stage, StagedConnectors
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.pictures import import_picture
from socialdesk.desk.posts import list_posts
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.queue import pause_queue
from socialdesk.desk.schedules import set_posting_schedule
from socialdesk.desk.workspace import rename_workspace, set_languages, set_zone
from socialdesk.domain.channel import Channel
from socialdesk.domain.clock import Clock
from socialdesk.domain.delivery import State
from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.media import Attachment
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.schedule import PostingSchedule
from socialdesk.domain.transitions import Event
from socialdesk.paths import DataFolder, shipped
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.posts import NewDelivery, PostRepository

_NOTICED = timedelta(seconds=4)
_ASLEEP = timedelta(hours=3)
_SHOWN_FINDINGS = 6


def run_demo(folder: DataFolder, clock: Clock | None = None) -> Iterator[str]:
    """Make the demo in an empty data folder; yields what it did, a line at a time.

    ``clock`` says which day it is in the shop; the machine's, where none is given.
    """
    for step in (_fill, _tell_findings, _publish_what_is_due):
        # Opened anew for each, so that the linter knows the shop's languages.
        desk = open_desk(folder, clock=clock, lint_in=LintIn.THIS_PROCESS)
        try:
            yield from step(desk)
        finally:
            close_desk(desk)


def _fill(desk: Desk) -> Iterator[str]:
    script = demo_script(desk.clock.now())
    rename_workspace(desk, script.shop)
    set_zone(desk, script.zone)
    set_languages(desk, script.languages)
    stage = Stage(script.opens)
    staged = replace(desk, clock=stage, connectors=StagedConnectors(desk.connectors, script))
    channels = _add_channels(staged)
    for channel in channels.values():
        slots = script.slots[channel.network]
        set_posting_schedule(staged, PostingSchedule(channel.id, script.zone, slots))
    for post in script.posts:
        _write(staged, post, channels, script.zone)
    _live_through(staged, stage, script.posts)
    pause_queue(desk, channels[NetworkId.BLUESKY].id)
    posts = list_posts(desk, PostQuery())
    yield f"{script.shop}: {len(posts)} posts in three weeks, on {len(channels)} channels."
    yield "The Bluesky channel is paused, since the demo has no account there."
    counts = {s: sum(post.state is s for post in posts) for s in State}
    yield ", ".join(f"{n} {s.label.lower()}" for s, n in counts.items() if n) + "."


def _add_channels(desk: Desk) -> dict[NetworkId, Channel]:
    feed = add_feed(desk, "Shop news", desk.folder.feeds / "shop-news")
    with desk.database.write() as session:
        settings = {"handle": "juniperandclay.example", "service": "https://bsky.social"}
        bluesky = ChannelRepository(session).add(
            desk.workspace_id, "Juniper & Clay", NetworkId.BLUESKY, settings=settings
        )
    return {NetworkId.FEED: feed, NetworkId.BLUESKY: bluesky}


def _write(desk: Desk, post: DemoPost, channels: dict[NetworkId, Channel], zone: str) -> None:
    pictures = shipped("resources") / "demo" / "pictures"
    attachments = (
        (Attachment(import_picture(desk, pictures / f"{post.picture}.jpg"), post.alt),)
        if post.picture
        else ()
    )
    with desk.database.write() as session:
        written = PostRepository(session).add(
            desk.workspace_id,
            post.text,
            desk.clock.now(),
            attachments=attachments,
            labels=(post.label,) if post.label else (),
            deliveries=[
                NewDelivery(channels[network].id, zone, post.moment, post.first_state)
                for network in post.networks
            ],
        )
        if post.fate is Fate.HELD:
            for delivery in written.deliveries:
                DeliveryRepository(session).move(
                    delivery.id, Event.HOLD, desk.clock.now(), problem=post.problem
                )


def _live_through(desk: Desk, stage: Stage, posts: tuple[DemoPost, ...]) -> None:
    """Let the queue work at each moment of the past, as it would have."""
    past = {post.moment: post for post in posts if post.is_history}
    for moment in sorted(past):
        asleep = past[moment].fate is Fate.MISSED
        stage.move_to(moment + (_ASLEEP if asleep else _NOTICED))
        publish_due(desk)


def _tell_findings(desk: Desk) -> Iterator[str]:
    open_posts = [p for p in list_posts(desk, PostQuery()) if p.state is not State.PUBLISHED]
    requests = [
        LintRequest(post.text, alts=tuple(a.alt for a in post.attachments)) for post in open_posts
    ]
    found: list[Finding] = []
    for result in desk.linting.lint(requests):
        found.extend(result.findings)
    yield f"Checked {len(open_posts)} posts that are not out yet: {len(found)} findings."
    for finding in found[:_SHOWN_FINDINGS]:
        fix = f" → {finding.suggestions[0]}" if finding.suggestions else ""
        match = f"“{finding.match}”{fix}: " if finding.match else ""
        yield f"  {finding.level.value}: {match}{finding.message}"


def _publish_what_is_due(desk: Desk) -> Iterator[str]:
    report = publish_due(desk)
    yield f"Published what is due: {len(report.published)} posts to the feed."
    for channel in list_channels(desk):
        if channel.network == NetworkId.FEED:
            yield f"The feed: {channel.settings['folder']}/index.html"
