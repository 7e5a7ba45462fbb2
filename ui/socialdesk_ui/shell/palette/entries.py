"""What the palette offers, and in what order a query leaves it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from socialdesk_ui.models.fuzzy import Match, match


class Kind(StrEnum):
    """What an entry is; the value is the name of its icon."""

    ACTION = "lightning"
    ROOM = "squares-four"
    CHANNEL = "broadcast"
    POST = "note"


@dataclass(frozen=True)
class Entry:
    """``note`` stands at the end of its row: a shortcut, a network, a time."""

    kind: Kind
    text: str
    run: Callable[[], object]
    note: str = ""


@dataclass(frozen=True)
class Hit:
    """An entry that fits what was typed, and the letters of it that were."""

    entry: Entry
    match: Match


def hits(query: str, entries: Sequence[Entry], posts: Sequence[Entry]) -> tuple[Hit, ...]:
    """The entries that fit, the best first, and then the posts, which were looked up already."""
    found = [Hit(entry, fit) for entry in entries if (fit := match(query, entry.text))]
    if query.strip():
        found.sort(key=lambda hit: -hit.match.score)
    return (*found, *(Hit(post, match(query, post.text) or Match(0)) for post in posts))
