"""What was tried for a post can be read, to the last word that was sent."""

import pytest

from socialdesk.desk.attempts import attempt_history
from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.delivery import AttemptOutcome
from socialdesk.domain.planning import AsDraft, Now, PostContent
from socialdesk.domain.sent import words_in


def test_an_attempt_shows_what_it_sent_and_what_came_of_it(desk: Desk) -> None:
    feed = add_feed(desk, "Blog")
    post = add_post(desk, PostContent("Rye at eight", (feed.id,)), Now()).post
    publish_due(desk)
    (record,) = attempt_history(desk, post.id)[post.deliveries[0].id]
    assert record.attempt.outcome is AttemptOutcome.ACCEPTED
    assert record.sent is not None
    assert record.sent.texts == ("Rye at eight",)


def test_what_was_never_tried_has_no_history(desk: Desk) -> None:
    feed = add_feed(desk, "Blog")
    post = add_post(desk, PostContent("Rye", (feed.id,)), AsDraft()).post
    assert attempt_history(desk, post.id) == {}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"record":{"text":"Rye","langs":["en"]}}', ["Rye"]),
        ('{"thread":[{"record":{"text":"One"}},{"record":{"text":"Two"}}]}', ["One", "Two"]),
        ('{"prepared":5,"post":{"status":"Hi","poll":null,"title":" "}}', ["Hi"]),
        ("not JSON", ["not JSON"]),
        ("[]", []),
    ],
)
def test_the_words_for_people_are_found_in_what_was_sent(body: str, words: list[str]) -> None:
    assert list(words_in(body)) == words
