"""The demo shop's weeks as data, placed around today."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from socialdesk.domain.delivery import State
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.schedule import Slot, parse_slot, resolve, zone_named
from socialdesk.paths import shipped

_NETWORKS = {"news": NetworkId.FEED, "sky": NetworkId.BLUESKY}
_DUE_EVERY = timedelta(minutes=4)


class Fate(Enum):
    """What the script has in mind for a post, as week.yaml says it."""

    PUBLISHED = "published"
    PLANNED = "planned"
    DUE = "due"
    FAILED = "failed"
    MISSED = "missed"
    HELD = "hold"
    DRAFT = "draft"
    NEEDS_APPROVAL = "needs_approval"
    APPROVED = "approved"
    CHANGES = "changes"


_FIRST_STATES = {
    Fate.DRAFT: State.DRAFT,
    Fate.NEEDS_APPROVAL: State.NEEDS_APPROVAL,
    Fate.APPROVED: State.APPROVED,
    Fate.CHANGES: State.CHANGES_REQUESTED,
}
_WAITING_FOR_PEOPLE = frozenset({Fate.HELD, *_FIRST_STATES})


@dataclass(frozen=True)
class DemoPost:
    """One post of the script. ``refused_by`` names a network that will not take it, or none."""

    moment: datetime
    networks: tuple[NetworkId, ...]
    fate: Fate
    text: str
    picture: str
    alt: str
    label: str
    problem: str
    refused_by: NetworkId | None
    is_history: bool

    @property
    def first_state(self) -> State:
        return _FIRST_STATES.get(self.fate, State.SCHEDULED)


@dataclass(frozen=True)
class DemoScript:
    """The whole demo. ``opens`` is the moment before its first post."""

    shop: str
    zone: str
    languages: tuple[str, ...]
    slots: Mapping[NetworkId, tuple[Slot, ...]]
    posts: tuple[DemoPost, ...]
    opens: datetime

    def refusal(self, text: str, network: NetworkId) -> str:
        """Why a network did not take a text in the demo's past; empty where it did."""
        return next(
            (p.problem for p in self.posts if p.text == text and p.refused_by is network), ""
        )


def demo_script(now: datetime) -> DemoScript:
    """The three weeks around ``now``, the middle one the current."""
    source = yaml.safe_load((shipped("resources") / "demo" / "week.yaml").read_text("utf-8"))
    zone = zone_named(source["zone"])
    local = now.astimezone(zone)
    monday = local.date() - timedelta(days=local.weekday())
    dues = iter(now - _DUE_EVERY * n for n in (1, 2, 3, 4, 5))
    posts = []
    for entry in source["posts"]:
        at = datetime.combine(monday + timedelta(days=entry["day"]), _clock(entry["at"]))
        due = entry["state"] == Fate.DUE.value
        posts.append(_post(entry, next(dues) if due else resolve(at, zone), now))
    slots = {
        NetworkId(channel["network"]): tuple(sorted(map(parse_slot, channel["slots"])))
        for channel in source["channels"]
    }
    opens = _start_of(monday - timedelta(days=8), zone)
    return DemoScript(
        shop=source["shop"],
        zone=zone.key,
        languages=tuple(source["languages"]),
        slots=slots,
        posts=tuple(posts),
        opens=opens,
    )


def _post(entry: Mapping[str, Any], moment: datetime, now: datetime) -> DemoPost:
    fate = Fate(entry["state"])
    if fate in _WAITING_FOR_PEOPLE and moment <= now:
        # A demo opened late in the week still has something to decide about.
        moment += timedelta(days=7)
    networks = tuple(_NETWORKS[name] for name in entry["to"])
    refused_by = NetworkId.BLUESKY if fate is Fate.FAILED else None
    if "partly_with" in entry:
        refused_by = _NETWORKS[entry["partly_with"]]
        networks = (*networks, refused_by)
    return DemoPost(
        moment=moment,
        networks=networks,
        fate=fate,
        text=entry["text"],
        picture=entry.get("picture", ""),
        alt=entry.get("alt", ""),
        label=entry.get("label", ""),
        problem=entry.get("problem", ""),
        refused_by=refused_by,
        is_history=moment <= now and fate not in _WAITING_FOR_PEOPLE and fate is not Fate.DUE,
    )


def _clock(text: str) -> time:
    return time.fromisoformat(text)


def _start_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
