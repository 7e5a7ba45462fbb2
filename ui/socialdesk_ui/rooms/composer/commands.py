"""The composer's errands at the desk. Each does I/O: run it in the task runner.

The desk is imported inside, since it brings in SQLAlchemy and the window shows before that.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from socialdesk.domain.crops import Box
from socialdesk.domain.findings import IgnoredFinding
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.planning import AsDraft, PostContent, When
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Review
from socialdesk.domain.sent import AttemptRecord

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk


def save_new(
    desk: "Desk", content: PostContent, when: When, ignored: Iterable[IgnoredFinding] = ()
) -> Post:
    """A new post, and what its author ignored. Raises KnownError, FindingsStopPost among them."""
    from socialdesk.desk.posts import add_post

    post = add_post(desk, content, when).post
    for finding in ignored:
        ignore(desk, post.id, finding)
    return post


def save_changes(desk: "Desk", post_id: int, content: PostContent, when: When | None) -> Post:
    """An opened post's new content, then its new time; ``None`` leaves its time alone."""
    from socialdesk.desk.posts import edit_post, plan_post

    saved = edit_post(desk, post_id, content).post
    return saved if when is None else plan_post(desk, post_id, when)


def load_post(desk: "Desk", post_id: int) -> Post:
    """A saved post. Raises NotFoundError."""
    from socialdesk.desk.posts import get_post

    return get_post(desk, post_id)


def back_to_draft(desk: "Desk", post_id: int) -> Post:
    """Take a post out of the queue."""
    from socialdesk.desk.posts import plan_post

    return plan_post(desk, post_id, AsDraft())


def delete(desk: "Desk", post_id: int) -> None:
    """Delete a post."""
    from socialdesk.desk.posts import delete_posts

    delete_posts(desk, [post_id])


def retry(desk: "Desk", post_id: int) -> Post:
    """Try again what did not go out."""
    from socialdesk.desk.posts import retry_post

    return retry_post(desk, post_id)


def settle(desk: "Desk", delivery_id: int, *, published: bool) -> Post:
    """Say whether an unconfirmed delivery is out there."""
    from socialdesk.desk.posts import settle_delivery

    return settle_delivery(desk, delivery_id, published=published)


def reviews(desk: "Desk", post_id: int) -> tuple[Review, ...]:
    """What was said of a post, the oldest first."""
    from socialdesk.desk.reviews import reviews_of

    return reviews_of(desk, [post_id]).get(post_id, ())


def ask_for_approval(desk: "Desk", post_id: int, content: PostContent | None) -> Post:
    """Let a post wait for approval, with what was typed since if anything."""
    from socialdesk.desk.reviews import ask_for_approval as ask

    if content is not None:
        save_changes(desk, post_id, content, None)
    ask(desk, [post_id])
    return load_post(desk, post_id)


def history(desk: "Desk", post_id: int) -> Mapping[int, tuple[AttemptRecord, ...]]:
    """Every attempt of a post, by delivery, with what it sent."""
    from socialdesk.desk.attempts import attempt_history

    return attempt_history(desk, post_id)


def ignore(desk: "Desk", post_id: int, finding: IgnoredFinding) -> None:
    """Leave a finding alone in a saved post."""
    from socialdesk.desk.ignored import ignore_finding

    ignore_finding(desk, post_id, finding.rule, finding.match)


def heed(desk: "Desk", post_id: int, finding: IgnoredFinding) -> None:
    """Find it again."""
    from socialdesk.desk.ignored import heed_finding

    heed_finding(desk, post_id, finding.rule, finding.match)


def ignored(desk: "Desk", post_id: int) -> frozenset[IgnoredFinding]:
    """What is left alone in a saved post."""
    from socialdesk.desk.ignored import ignored_findings

    return ignored_findings(desk, post_id)


def import_file(desk: "Desk", path: Path, *, then_remove: bool = False) -> Media:
    """Copy a picture into the data folder. Raises InputError for one that can't be read."""
    from socialdesk.desk.pictures import import_picture

    try:
        return import_picture(desk, path)
    finally:
        if then_remove:
            path.unlink(missing_ok=True)


def make_fit(desk: "Desk", picture: Attachment, networks: Iterable[NetworkId]) -> Attachment:
    """The picture small enough, and of a type, for each network. Raises InputError."""
    from socialdesk.desk.pictures import reencode_picture

    for network in networks:
        picture = reencode_picture(desk, picture, network)
    return picture


def crop(desk: "Desk", picture: Attachment, box: Box) -> Attachment:
    """A part of a picture. Raises InputError for one that moves."""
    from socialdesk.desk.pictures import crop_picture

    return crop_picture(desk, picture, box)


Import = Callable[[], Media]
Errand = Callable[[], None]
