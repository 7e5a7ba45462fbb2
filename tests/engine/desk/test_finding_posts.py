"""A post is found by its words."""

from datetime import timedelta

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.finding_posts import find_posts
from socialdesk.desk.posts import add_post, edit_post
from socialdesk.domain.channel import Channel
from socialdesk.domain.planning import AsDraft, At, PostContent
from tests.engine.factories import NOON, WARSAW
from tests.engine.scheduling.stage import TurnedClock


def write(desk: Desk, text: str) -> int:
    return add_post(desk, PostContent(text), AsDraft()).post.id


@pytest.mark.parametrize("words", ["rolls", "ROLLS cinnamon", "cinn rol"])
def test_every_word_has_to_be_there_in_any_order(desk: Desk, words: str) -> None:
    wanted = write(desk, "Cinnamon rolls are back")
    write(desk, "Cinnamon buns")
    write(desk, "Sausage rolls")
    found = [post.id for post in find_posts(desk, words)]
    assert wanted in found
    assert len(found) == (1 if " " in words else 2)


def test_what_one_channel_says_counts_too(desk: Desk, feed: Channel) -> None:
    content = PostContent("Rye bread", (feed.id,), texts={feed.id: "Sourdough"})
    post = add_post(desk, content, AsDraft()).post
    assert [found.id for found in find_posts(desk, "sourdough")] == [post.id]


def test_a_percent_sign_is_a_percent_sign(desk: Desk) -> None:
    wanted = write(desk, "20% off")
    write(desk, "200 rolls off the tray")
    assert [found.id for found in find_posts(desk, "20%")] == [wanted]


def test_without_words_the_last_touched_post_comes_first(desk: Desk, clock: TurnedClock) -> None:
    old, new = write(desk, "Old"), write(desk, "New")
    assert [found.id for found in find_posts(desk)] == [new, old]
    clock.moment += timedelta(minutes=1)
    edit_post(desk, old, PostContent("Old, but mended"))
    assert [found.id for found in find_posts(desk, limit=1)] == [old]


def test_a_found_post_says_when_it_goes_out(desk: Desk, feed: Channel) -> None:
    tomorrow = NOON + timedelta(days=1)
    add_post(desk, PostContent("Rye bread", (feed.id,)), At(tomorrow, WARSAW))
    assert [found.moment for found in find_posts(desk, "rye")] == [tomorrow]
