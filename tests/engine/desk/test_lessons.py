"""A voice is learned from posts, looked at, changed and kept."""

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.lessons import Lesson, keep_lesson, learn_from, own_posts
from socialdesk.desk.posts import add_post
from socialdesk.desk.voice_values import LessonChoice
from socialdesk.desk.voices import open_pack
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError
from socialdesk.domain.planning import AsDraft, Now, PostContent

POSTS = tuple(
    f"Hey folks, the {thing} is back on the shelf! Our kokedamma lady made {number} of them 🙂"
    for number, thing in enumerate(
        ["mug", "bowl", "plate", "jug", "cup", "dish", "vase", "pot", "tray", "lamp", "rug",
         "chair", "stool", "bench", "clock", "frame", "box", "bag", "belt", "scarf", "hat", "coat"],
        start=3,
    )
)  # fmt: skip


@pytest.fixture
def lesson(desk: Desk) -> Lesson:
    return learn_from(desk, POSTS)


def everything(lesson: Lesson) -> LessonChoice:
    seen = lesson.picture
    return LessonChoice(
        {tone.axis: (tone.target, tone.tolerance) for tone in seen.tone},
        {habit.name: habit.value for habit in seen.habits},
        frozenset(word.name for word in seen.words),
    )


def test_what_is_learned_is_shown_with_examples(lesson: Lesson) -> None:
    assert lesson.picture.posts == len(POSTS)
    assert {tone.axis for tone in lesson.picture.tone} >= {"formality"}
    assert all(tone.examples for tone in lesson.picture.tone)
    assert lesson.picture.habits


def test_it_is_kept_as_it_was_changed(desk: Desk, lesson: Lesson) -> None:
    choice = LessonChoice({"formality": (0.25, 0.5)}, {"emoji": "one, when we smile"}, frozenset())
    key = keep_lesson(desk, lesson, "Our voice", choice)
    kept = open_pack(desk.folder, key)
    assert kept.voice.axes["formality"].target == 0.25
    assert list(kept.voice.axes) == ["formality"]
    assert dict(kept.voice.habits) == {"emoji": "one, when we smile"}
    assert kept.accept == ()


def test_words_that_come_again_are_kept_where_they_are_wanted(desk: Desk, lesson: Lesson) -> None:
    key = keep_lesson(desk, lesson, "ours", everything(lesson))
    assert "kokedamma" in open_pack(desk.folder, key).accept


def test_a_name_that_is_taken_is_refused(desk: Desk, lesson: Lesson) -> None:
    keep_lesson(desk, lesson, "ours", everything(lesson))
    with pytest.raises(InputError):
        keep_lesson(desk, lesson, "ours", everything(lesson))


def test_a_few_posts_are_too_few(desk: Desk) -> None:
    with pytest.raises(InputError, match="at least 20"):
        learn_from(desk, POSTS[:5])


def test_ones_own_posts_are_those_that_went_out_or_will(desk: Desk, feed: Channel) -> None:
    add_post(desk, PostContent("Out now", (feed.id,)), Now())
    add_post(desk, PostContent("Still a draft", (feed.id,)), AsDraft())
    assert own_posts(desk) == ("Out now",)
