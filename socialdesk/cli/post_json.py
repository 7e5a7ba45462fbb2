"""Posts as scripts read them. The keys are a promise."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from socialdesk.cli.output import iso
from socialdesk.domain.delivery import Attempt, Delivery, FollowUp
from socialdesk.domain.findings import Finding
from socialdesk.domain.post import Post
from socialdesk.domain.sent import AttemptRecord, Sent

if TYPE_CHECKING:
    from socialdesk.desk.checking import ChannelFindings


def post_as_json(post: Post) -> dict[str, object]:
    """A whole post with its deliveries and their attempts."""
    return {
        "id": post.id,
        "state": post.state.value,
        "text": post.text,
        "first_comment": post.first_comment or None,
        "labels": list(post.labels),
        "media": [{"digest": a.media.digest, "alt": a.alt} for a in post.attachments],
        "created_at": iso(post.created_at),
        "updated_at": iso(post.updated_at),
        "deliveries": [delivery_as_json(post, delivery) for delivery in post.deliveries],
    }


def delivery_as_json(post: Post, delivery: Delivery) -> dict[str, object]:
    """One delivery, with the text that its channel gets."""
    return {
        "id": delivery.id,
        "channel": delivery.channel.name,
        "network": delivery.channel.network,
        "state": delivery.state.value,
        "text": post.text_for(delivery),
        "scheduled_for": iso(delivery.scheduled_for),
        "zone": delivery.zone,
        "published_at": iso(delivery.published_at),
        "remote_id": delivery.remote_id or None,
        "remote_url": delivery.remote_url or None,
        "problem": delivery.problem or None,
        "attempts": [_attempt_as_json(attempt) for attempt in delivery.attempts],
        "follow_ups": [_follow_up_as_json(each) for each in delivery.follow_ups],
    }


def post_with_history_as_json(
    post: Post, history: Mapping[int, tuple[AttemptRecord, ...]]
) -> dict[str, object]:
    """A whole post; each attempt also says what it sent."""
    shown = post_as_json(post)
    shown["deliveries"] = [
        delivery_as_json(post, delivery)
        | {
            "attempts": [
                _attempt_as_json(record.attempt) | {"sent": _sent_as_json(record.sent)}
                for record in history.get(delivery.id, ())
            ]
        }
        for delivery in post.deliveries
    ]
    return shown


def findings_as_json(groups: "tuple[ChannelFindings, ...]") -> list[dict[str, object]]:
    """Every finding with the channel it was made for; ``null`` where it is the post's own text."""
    return [
        {"channel": group.channel_name, **finding_as_json(finding)}
        for group in groups
        for finding in group.findings
    ]


def finding_as_json(finding: Finding) -> dict[str, object]:
    """One finding, with the keys of ``socialdesk lint``."""
    return {
        "rule": finding.rule,
        "kind": finding.kind.value,
        "level": finding.level.value,
        "start": finding.start,
        "end": finding.end,
        "match": finding.match,
        "message": finding.message,
        "why": finding.why,
        "suggestions": list(finding.suggestions),
        "action": finding.action.value,
        "pack": finding.pack,
    }


def _attempt_as_json(attempt: Attempt) -> dict[str, object]:
    return {
        "number": attempt.number,
        "started_at": iso(attempt.started_at),
        "ended_at": iso(attempt.ended_at),
        "outcome": attempt.outcome.value,
        "detail": attempt.detail,
    }


def _sent_as_json(sent: Sent | None) -> dict[str, object] | None:
    if sent is None:
        return None
    try:
        body = json.loads(sent.body)
    except ValueError:
        body = sent.body
    return {
        "key": sent.key,
        "texts": list(sent.texts),
        "media": [{"digest": each.media.digest, "alt": each.alt} for each in sent.pictures],
        "body": body,
        "frozen_at": iso(sent.frozen_at),
    }


def _follow_up_as_json(follow_up: FollowUp) -> dict[str, object]:
    return {
        "kind": follow_up.kind.value,
        "state": follow_up.state.value,
        "tries": follow_up.tries,
        "remote_id": follow_up.remote_id or None,
        "problem": follow_up.problem or None,
    }
