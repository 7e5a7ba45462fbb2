"""What the tray and the system's notifications say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.delivery import State
from socialdesk.domain.news import News
from socialdesk.domain.queue import QueueEntry
from socialdesk_ui.runtime.i18n import when_text

_LONGEST = 60


@dataclass(frozen=True)
class Notice:
    """``post_id`` is what a click opens; ``None`` where it speaks of several posts."""

    title: str
    body: str
    state: State
    post_id: int | None = None


def next_words(entry: QueueEntry | None, now: datetime, zone: ZoneInfo) -> str:
    """What goes out next, for the menu: "Tomorrow at 09:30: Fresh bread…"."""
    say = QCoreApplication.translate
    if entry is None or entry.moment is None:
        return say("Tray", "Nothing is planned")
    when = when_text(entry.moment, now, zone)
    return say("Tray", "{when}: {text}").format(
        when=when[:1].upper() + when[1:], text=shortened(entry.text)
    )


def notices_of(news: Sequence[News]) -> tuple[Notice, ...]:
    """One notice for each way in which posts ended, the gravest last, as it is seen longest."""
    order = (State.PUBLISHED, State.MISSED, State.UNCONFIRMED, State.FAILED)
    groups = ((state, [each for each in news if each.state is state]) for state in order)
    return tuple(_notice(state, group) for state, group in groups if group)


def shortened(text: str) -> str:
    """A post's start in one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _notice(state: State, news: Sequence[News]) -> Notice:
    posts = {each.post_id: each for each in news}
    if len(posts) > 1:
        return Notice(_many(state, len(posts)), _what_to_do(state), state)
    (post_id,) = posts
    channels = ", ".join(each.channel for each in news)
    title = _one(state).format(channels=channels)
    body = shortened(news[0].text)
    reason = next((each.problem for each in news if each.problem), "")
    return Notice(title, f"{body}\n{reason}" if reason else body, state, post_id)


def _one(state: State) -> str:
    say = QCoreApplication.translate
    return {
        State.PUBLISHED: say("Notices", "Published on {channels}"),
        State.MISSED: say("Notices", "Missed on {channels}"),
        State.UNCONFIRMED: say("Notices", "Not sure it is on {channels}"),
        State.FAILED: say("Notices", "Not published on {channels}"),
    }[state]


def _many(state: State, count: int) -> str:
    say = QCoreApplication.translate
    return {
        State.PUBLISHED: say("Notices", "{count} posts are published", "", count),
        State.MISSED: say("Notices", "{count} posts were missed", "", count),
        State.UNCONFIRMED: say("Notices", "{count} posts may be out or not", "", count),
        State.FAILED: say("Notices", "{count} posts were not published", "", count),
    }[state].format(count=count)


def _what_to_do(state: State) -> str:
    say = QCoreApplication.translate
    return {
        State.PUBLISHED: "",
        State.MISSED: say("Notices", "Decide when they should go out."),
        State.UNCONFIRMED: say("Notices", "Look, and tell SocialDesk what happened."),
        State.FAILED: say("Notices", "See why in the queue."),
    }[state]
