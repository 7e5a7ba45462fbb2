"""Commands that send a week's review out as one file, and take the answers in."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from socialdesk.desk.checking import check_content
from socialdesk.desk.desk import Desk
from socialdesk.desk.pictures import picture_path
from socialdesk.desk.plan_export import write_file
from socialdesk.desk.posts import content_of
from socialdesk.desk.review_span import posts_to_review
from socialdesk.desk.reviews import reviews_of, settle_answers
from socialdesk.desk.workspace import workspace
from socialdesk.domain.errors import InputError
from socialdesk.domain.findings import Level
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import (
    Answer,
    AnsweredPost,
    Answers,
    ReviewTexts,
    Stays,
    Verdict,
)
from socialdesk.domain.schedule import zone_named
from socialdesk.domain.transitions import Event, allows
from socialdesk.exchange.review.answers import fingerprint, read_answers
from socialdesk.exchange.review.page import ReviewedPost, review_page
from socialdesk.store.identity import folder_id
from socialdesk.store.posts import PostRepository


@dataclass(frozen=True)
class TakenIn:
    """What came of answers: the posts they settled, and why the others stay as they are."""

    approved: tuple[int, ...]
    sent_back: tuple[int, ...]
    left: dict[int, str]


def write_review(
    desk: Desk, target: Path, first: datetime, last: datetime, texts: ReviewTexts, lang: str = "en"
) -> int:
    """Write the review of a span of time; how many posts it shows.

    Raises InputError where nothing is planned, SurroundingsError where it can't be written.
    """
    posts = posts_to_review(desk, first, last)
    if not posts:
        raise InputError("nothing is planned for that time", "choose another week")
    said = reviews_of(desk, [post.id for post in posts])
    shown = [
        ReviewedPost(
            post,
            min(d.scheduled_for for d in post.deliveries if d.scheduled_for),
            tuple(picture_path(desk, each.media) for each in post.attachments),
            _findings(desk, post),
            said.get(post.id, ()),
        )
        for post in posts
    ]
    with desk.database.read() as session:
        calendar_id = folder_id(session)
    zone = zone_named(workspace(desk).zone)
    page = review_page(shown, zone, calendar_id, texts, lang)
    write_file(target, page.encode("utf-8", "replace"))
    return len(shown)


def read_review(desk: Desk, file: Path) -> Answers:
    """The answers in a file. Raises InputError for one that holds none, or another plan's."""
    answers = read_answers(file)
    with desk.database.read() as session:
        ours = folder_id(session)
    if answers.calendar_id != ours:
        raise InputError(
            f"{file.name} answers another calendar's review", "choose the answers to yours"
        )
    return answers


def look_at_answers(desk: Desk, answers: Answers) -> tuple[AnsweredPost, ...]:
    """Each answer beside its post, and whether it would change anything. Changes nothing.

    Where a file answers twice about one post, the later answer counts.
    """
    by_post = {answer.post_id: answer for answer in answers.answers}
    with desk.database.read() as session:
        posts = PostRepository(session).some(list(by_post))
    known = {post.id: post for post in posts}
    return tuple(_beside(answer, known.get(post_id)) for post_id, answer in by_post.items())


def take_in(desk: Desk, answers: Answers) -> TakenIn:
    """Do what was answered, in one step to undo.

    A post that was changed since it was looked at stays as it is.
    """
    looked_at = look_at_answers(desk, answers)
    settled = [each.answer for each in looked_at if each.stays is None]
    if settled:
        settle_answers(desk, answers.reviewer, settled)
    approved = [each.post_id for each in settled if each.verdict is Verdict.APPROVED]
    sent_back = [each.post_id for each in settled if each.verdict is not Verdict.APPROVED]
    left = {each.answer.post_id: each.stays.value for each in looked_at if each.stays}
    return TakenIn(tuple(approved), tuple(sent_back), left)


def _beside(answer: Answer, post: Post | None) -> AnsweredPost:
    if post is None:
        return AnsweredPost(answer, None, Stays.DELETED)
    if fingerprint(post) != answer.fingerprint:
        return AnsweredPost(answer, post, Stays.CHANGED)
    approved = answer.verdict is Verdict.APPROVED
    event = Event.APPROVE if approved else Event.REQUEST_CHANGES
    waits = any(allows(delivery.state, event) for delivery in post.deliveries)
    return AnsweredPost(answer, post, None if waits else Stays.SETTLED)


def _findings(desk: Desk, post: Post) -> tuple[str, ...]:
    """What is left to mend, worst first: the reviewer sees it too."""
    groups = check_content(desk, content_of(post), post.id)
    found = [finding for group in groups for finding in group.findings]
    told = [f for level in (Level.ERROR, Level.WARNING) for f in found if f.level is level]
    return tuple(dict.fromkeys(finding.message for finding in told))
