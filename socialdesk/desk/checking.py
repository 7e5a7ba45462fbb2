"""What the linter says of a post on each of its channels."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.ignored import ignored_findings
from socialdesk.domain.channel import Channel
from socialdesk.domain.findings import (
    Finding,
    IgnoredFinding,
    that_stop_publishing,
    without_ignored,
)
from socialdesk.domain.linting import LintRequest, LintResult
from socialdesk.domain.planning import PostContent
from socialdesk.domain.platform_rules import what_the_network_refuses


@dataclass(frozen=True)
class ChannelFindings:
    """The findings of what one channel gets; ``None`` and "" where the post has no channel."""

    channel_id: int | None
    channel_name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class ContentCheck:
    """What is asked of the linter about a post: one request a channel, or one for no channel."""

    channels: tuple[Channel, ...]
    requests: tuple[LintRequest, ...]
    ignored: frozenset[IgnoredFinding]

    def findings(self, results: Sequence[LintResult]) -> tuple[ChannelFindings, ...]:
        """The answers by channel; what is said of an earlier channel is not said again."""
        found = [without_ignored(result.findings, self.ignored) for result in results]
        if not self.channels:
            return (ChannelFindings(None, "", found[0]),)
        return _said_once(self.channels, found)


def prepare_check(desk: Desk, content: PostContent, post_id: int | None = None) -> ContentCheck:
    """What to ask of each text that a channel would get.

    What was ignored in the post, where it is one already, is left out of the findings.
    """
    ignored = ignored_findings(desk, post_id) if post_id is not None else frozenset()
    alts = tuple(attachment.alt for attachment in content.attachments)
    media = tuple(attachment.media for attachment in content.attachments)
    known = {channel.id: channel for channel in list_channels(desk)}
    channels = tuple(known[channel_id] for channel_id in content.channels if channel_id in known)
    if not channels:
        return ContentCheck((), (LintRequest(content.text, alts=alts),), ignored)
    requests = tuple(
        LintRequest(
            content.text_for(channel.id), network=channel.measured_as, alts=alts, pictures=media
        )
        for channel in channels
    )
    return ContentCheck(channels, requests, ignored)


def check_content(
    desk: Desk, content: PostContent, post_id: int | None = None
) -> tuple[ChannelFindings, ...]:
    """Lint what each channel would get, and wait for it; as :func:`prepare_check`."""
    check = prepare_check(desk, content, post_id)
    return check.findings(desk.linting.lint(check.requests))


def _said_once(
    channels: Sequence[Channel], found: Sequence[tuple[Finding, ...]]
) -> tuple[ChannelFindings, ...]:
    said: set[Finding] = set()
    groups = []
    for channel, findings in zip(channels, found, strict=True):
        new = tuple(finding for finding in findings if finding not in said)
        said.update(new)
        groups.append(ChannelFindings(channel.id, channel.name, new))
    return tuple(groups)


def what_stops(request: LintRequest) -> tuple[Finding, ...]:
    """The findings for which a network would refuse a text: instant, and without spaCy."""
    return that_stop_publishing(what_the_network_refuses(request))
