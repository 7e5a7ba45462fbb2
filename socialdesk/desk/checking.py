"""What the linter says of a post on each of its channels."""

from dataclasses import dataclass

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.ignored import ignored_findings
from socialdesk.domain.channel import Channel
from socialdesk.domain.findings import Finding, that_stop_publishing, without_ignored
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.planning import PostContent
from socialdesk.domain.platform_rules import what_the_network_refuses


@dataclass(frozen=True)
class ChannelFindings:
    """The findings of what one channel gets; ``None`` and "" where the post has no channel."""

    channel_id: int | None
    channel_name: str
    findings: tuple[Finding, ...]


def check_content(
    desk: Desk, content: PostContent, post_id: int | None = None
) -> tuple[ChannelFindings, ...]:
    """Lint what each channel would get; what is said of an earlier channel is not said again.

    What was ignored in the post, where it is one already, is left out.
    """
    ignored = ignored_findings(desk, post_id) if post_id is not None else frozenset()
    alts = tuple(attachment.alt for attachment in content.attachments)
    media = tuple(attachment.media for attachment in content.attachments)
    known = {channel.id: channel for channel in list_channels(desk)}
    channels = [known[channel_id] for channel_id in content.channels if channel_id in known]
    if not channels:
        (result,) = desk.linting.lint([LintRequest(content.text, alts=alts)])
        return (ChannelFindings(None, "", without_ignored(result.findings, ignored)),)
    requests = [
        LintRequest(
            content.text_for(channel.id), network=channel.measured_as, alts=alts, pictures=media
        )
        for channel in channels
    ]
    results = desk.linting.lint(requests)
    return _said_once(channels, [without_ignored(r.findings, ignored) for r in results])


def _said_once(
    channels: list[Channel], found: list[tuple[Finding, ...]]
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
