"""Finding a post among an account's own latest ones, where a network knows no keys."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from socialdesk.domain.publishing import Absent, Accepted

SLACK = timedelta(minutes=5)
"""How far a network's clock may be behind ours."""


@dataclass(frozen=True)
class OwnPost:
    """One that is out there. ``made`` is ``None`` where its moment can't be read."""

    id: str
    url: str
    text: str
    made: datetime | None


def find(
    posts: Iterable[OwnPost],
    text: str,
    prepared: datetime,
    same: Callable[[str, str], bool] | None = None,
) -> Accepted | Absent:
    """The first with the same words that was not made before ``prepared`` (both aware)."""
    matches = same or same_words
    for post in posts:
        recent = post.made is not None and post.made >= prepared - SLACK
        if recent and matches(post.text, text):
            return Accepted(post.id, post.url)
    return Absent()


def same_words(one: str, other: str) -> bool:
    """Whether two texts read alike: composed the same way, white space aside."""
    return _plain(one) == _plain(other)


def moment(said: str) -> datetime | None:
    """A moment in ISO 8601, aware; without a zone it is UTC."""
    try:
        read = datetime.fromisoformat(said)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
