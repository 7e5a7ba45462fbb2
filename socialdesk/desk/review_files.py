"""Commands that send a week's review out as one file, and take the answers in."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from socialdesk.desk.checking import check_content
from socialdesk.desk.desk import Desk
from socialdesk.desk.pictures import picture_path
from socialdesk.desk.plan_export import write_file
from socialdesk.desk.posts import content_of, list_posts
from socialdesk.desk.reviews import approve, request_changes, reviews_of
from socialdesk.desk.workspace import workspace
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, KnownError, NotFoundError
from socialdesk.domain.findings import Level
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Answer, Answers, Verdict
from socialdesk.domain.schedule import zone_named
from socialdesk.exchange.review.answers import fingerprint, read_answers
from socialdesk.exchange.review.page import ReviewedPost, ReviewTexts, review_page
from socialdesk.store.identity import folder_id
from socialdesk.store.posts import PostRepository

_SHOWN = frozenset(State) - {State.DRAFT, State.PUBLISHED, State.PARTLY_PUBLISHED}


@dataclass(frozen=True)
class TakenIn:
    """What came of answers: the posts they settled, and why the others stay as they are."""

    approved: tuple[int, ...]
    sent_back: tuple[int, ...]
    left: dict[int, str]


def posts_to_review(desk: Desk, first: datetime, last: datetime) -> tuple[Post, ...]:
    """What is planned to go out between two UTC moments, ``last`` exclusive."""
    posts = list_posts(desk, PostQuery(first=first, last=last))
    return tuple(p for p in posts if any(d.state in _SHOWN for d in p.deliveries))


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


def take_in(desk: Desk, answers: Answers) -> TakenIn:
    """Do what was answered; a post that was changed since it was looked at stays as it is."""
    left = {a.post_id: why for a in answers.answers if (why := _why_not(desk, a))}
    approved: list[int] = []
    sent_back: list[int] = []
    for answer in answers.answers:
        if answer.post_id in left:
            continue
        try:
            if answer.verdict is Verdict.APPROVED:
                approve(desk, [answer.post_id], answers.reviewer, answer.note)
                approved.append(answer.post_id)
            else:
                request_changes(desk, [answer.post_id], answers.reviewer, answer.note)
                sent_back.append(answer.post_id)
        except KnownError as error:
            left[answer.post_id] = str(error)
    return TakenIn(tuple(approved), tuple(sent_back), left)


def _why_not(desk: Desk, answer: Answer) -> str:
    with desk.database.read() as session:
        try:
            post = PostRepository(session).get(answer.post_id)
        except NotFoundError:
            return "it was deleted since"
    return "" if fingerprint(post) == answer.fingerprint else "it was changed since"


def _findings(desk: Desk, post: Post) -> tuple[str, ...]:
    """What is left to mend, worst first: the reviewer sees it too."""
    groups = check_content(desk, content_of(post), post.id)
    found = [finding for group in groups for finding in group.findings]
    told = [f for level in (Level.ERROR, Level.WARNING) for f in found if f.level is level]
    return tuple(dict.fromkeys(finding.message for finding in told))
