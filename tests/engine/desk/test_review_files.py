"""A week goes out as one file, and its answers come back."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.pictures import import_picture
from socialdesk.desk.posts import add_post, content_of, delete_posts, edit_post, get_post
from socialdesk.desk.review_files import (
    TakenIn,
    look_at_answers,
    read_review,
    take_in,
    write_review,
)
from socialdesk.desk.reviews import approve, ask_for_approval, reviews_of
from socialdesk.desk.undo import undo
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError
from socialdesk.domain.media import Attachment
from socialdesk.domain.planning import At, PostContent
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Answer, Answers, ReviewTexts, Stays, Verdict
from socialdesk.exchange.review.answers import fingerprint
from tests.engine.factories import DAY, HOUR, NOON, WARSAW

TEXTS = ReviewTexts("The bakery's week", "Look at each post.")


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return add_feed(desk, "Shop feed")


class Page(HTMLParser):
    """What a browser would make of the page."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.articles: list[dict[str, str | None]] = []
        self.body: dict[str, str | None] = {}
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "article":
            self.articles.append(named)
        if tag == "body":
            self.body = named
        self.addresses += [v or "" for name, v in attrs if name in {"src", "href", "action"}]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def waiting(desk: Desk, feed: Channel, text: str = "Bread", *pictures: Attachment) -> Post:
    content = PostContent(text, (feed.id,), attachments=pictures)
    post = add_post(desk, content, At(NOON + HOUR, WARSAW)).post
    ask_for_approval(desk, [post.id])
    return get_post(desk, post.id)


def sent(desk: Desk, folder: Path) -> Page:
    write_review(desk, folder / "week.html", NOON, NOON + 7 * DAY, TEXTS)
    return Page(folder / "week.html")


def answered(desk: Desk, folder: Path, page: Page, **answer: Any) -> TakenIn:
    """What comes of answering the page's first post."""
    article = page.articles[0]
    plain = {
        "format": page.body["data-format"],
        "version": int(page.body["data-version"] or 0),
        "calendar": page.body["data-calendar"],
        "reviewer": "Ola",
        "answers": [
            {
                "post": int(article["data-post"] or 0),
                "fingerprint": article["data-fingerprint"],
                **answer,
            }
        ],
    }
    (folder / "answers.json").write_text(json.dumps(plain))
    return take_in(desk, read_review(desk, folder / "answers.json"))


def test_an_approval_by_mail_schedules_the_post(desk: Desk, feed: Channel, tmp_path: Path) -> None:
    post = waiting(desk, feed)
    page = sent(desk, tmp_path)
    assert answered(desk, tmp_path, page, verdict="approved").approved == (post.id,)
    assert get_post(desk, post.id).state is State.SCHEDULED
    assert reviews_of(desk, [post.id])[post.id][-1].reviewer == "Ola"


def test_a_wish_by_mail_sends_the_post_back(desk: Desk, feed: Channel, tmp_path: Path) -> None:
    post = waiting(desk, feed)
    page = sent(desk, tmp_path)
    answered(desk, tmp_path, page, verdict="changes_requested", note="Name the price")
    assert get_post(desk, post.id).state is State.CHANGES_REQUESTED


def test_a_post_that_was_changed_since_stays_as_it_is(
    desk: Desk, feed: Channel, tmp_path: Path
) -> None:
    post = waiting(desk, feed)
    page = sent(desk, tmp_path)
    edit_post(desk, post.id, PostContent("Rolls", content_of(post).channels))
    taken = answered(desk, tmp_path, page, verdict="approved")
    assert taken.left == {post.id: "it was changed since"}
    assert get_post(desk, post.id).state is State.NEEDS_APPROVAL


def saying_yes(*posts: Post) -> Answers:
    answers = tuple(Answer(post.id, fingerprint(post), Verdict.APPROVED) for post in posts)
    return Answers("ours", "Ola", answers)


def test_answers_are_looked_at_before_anything_happens(desk: Desk, feed: Channel) -> None:
    posts = [waiting(desk, feed, text) for text in ("Bread", "Rolls", "Cake", "Pie")]
    answers = saying_yes(*posts)
    edit_post(desk, posts[1].id, PostContent("Buns", (feed.id,)))
    delete_posts(desk, [posts[2].id])
    approve(desk, [posts[3].id])
    looked_at = look_at_answers(desk, answers)
    why = [each.stays for each in looked_at]
    assert why == [None, Stays.CHANGED, Stays.DELETED, Stays.SETTLED]
    assert get_post(desk, posts[0].id).state is State.NEEDS_APPROVAL


def test_answers_are_one_step_to_undo(desk: Desk, feed: Channel) -> None:
    posts = [waiting(desk, feed, text) for text in ("Bread", "Rolls")]
    assert take_in(desk, saying_yes(*posts)).approved == tuple(post.id for post in posts)
    undo(desk)
    assert {get_post(desk, post.id).state for post in posts} == {State.NEEDS_APPROVAL}


def test_of_two_answers_about_one_post_the_later_one_counts(desk: Desk, feed: Channel) -> None:
    post = waiting(desk, feed)
    first = Answer(post.id, fingerprint(post), Verdict.CHANGES_REQUESTED, "Hm")
    both = Answers("ours", "Ola", (first, *saying_yes(post).answers))
    assert take_in(desk, both).approved == (post.id,)


def test_the_page_needs_nothing_from_elsewhere(desk: Desk, feed: Channel, tmp_path: Path) -> None:
    Image.new("RGB", (900, 600), "tan").save(tmp_path / "loaf.png")
    picture = Attachment(import_picture(desk, tmp_path / "loaf.png"), "A loaf")
    waiting(desk, feed, "Bread", picture)
    (address,) = sent(desk, tmp_path).addresses
    assert address.startswith("data:image/jpeg;base64,")


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "לחם & 🥖 “טרי”", "1\n---\n2"])
def test_any_text_is_shown_and_never_run(
    desk: Desk, feed: Channel, tmp_path: Path, text: str
) -> None:
    waiting(desk, feed, text)
    words = sent(desk, tmp_path).words
    assert all(line in words for line in text.split("\n---\n"))


def test_the_page_speaks_the_sender_s_language(desk: Desk, feed: Channel, tmp_path: Path) -> None:
    waiting(desk, feed)
    words = {State.NEEDS_APPROVAL: "Do akceptacji"}
    polish = replace(TEXTS, states=words, day=lambda day: f"dzień {day.day}")
    write_review(desk, tmp_path / "week.html", NOON, NOON + 7 * DAY, polish, "pl")
    assert {"Do akceptacji", f"dzień {NOON.day}"} <= set(Page(tmp_path / "week.html").words)


def test_nothing_planned_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing is planned"):
        sent(desk, tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        "[" * 5_000,
        '{"format": "socialdesk-review", "version": 1, "calendar": "x", "answers": [1]}',
        '{"format": "socialdesk-review", "version": 1, "calendar": "x", "answers": 3}',
        '{"format": "other", "version": 1, "calendar": "x", "answers": []}',
    ],
)
def test_what_holds_no_answers_is_one_clear_line(desk: Desk, tmp_path: Path, content: str) -> None:
    (tmp_path / "answers.json").write_text(content)
    with pytest.raises(InputError, match="holds no answers"):
        read_review(desk, tmp_path / "answers.json")


def test_answers_to_another_calendar_are_refused(desk: Desk, tmp_path: Path) -> None:
    plain = {"format": "socialdesk-review", "version": 1, "calendar": "other", "answers": []}
    (tmp_path / "answers.json").write_text(json.dumps(plain))
    with pytest.raises(InputError, match="another calendar"):
        read_review(desk, tmp_path / "answers.json")
