"""What is learned from posts: targets, habits and words, each with posts that show it."""

import pytest

from socialdesk.domain.errors import InputError
from socialdesk.lint.tone.axes import Axis, axes_for
from socialdesk.lint.tone.reading import read
from socialdesk.lint.voice.background import listed_parts
from socialdesk.lint.voice.learn import FEWEST_POSTS, learn
from tests.engine.lint.voice.making import LOUD, POLISH, QUIET, habit, learned, words


def test_too_few_posts_are_refused_in_one_line() -> None:
    with pytest.raises(InputError) as refused:
        learn(QUIET[: FEWEST_POSTS - 1], "en")
    assert str(refused.value) == (
        "19 different posts are too few to learn a voice from: give at least 20 different posts"
    )


def test_posts_that_say_the_same_count_once() -> None:
    with pytest.raises(InputError, match="1 post is too few"):
        learn(["Fresh bread today."] * 40, "en")


def test_empty_posts_do_not_count() -> None:
    assert learn([*QUIET, "", "  "], "en").posts == len(QUIET)


def test_targets_lie_where_the_posts_are() -> None:
    axes = {axis.axis: axis.target for axis in learned(LOUD).axes}
    assert axes[Axis.ENTHUSIASM] > 0.5
    assert axes[Axis.FORMALITY] > 0.5


def test_each_axis_and_habit_has_examples_from_the_posts() -> None:
    voice = learned(LOUD)
    for part in (*voice.axes, *voice.habits):
        assert 2 <= len(part.examples) <= 3
        assert set(part.examples) <= set(LOUD)


def test_the_examples_of_an_axis_stand_within_its_tolerance() -> None:
    for axis in learned(LOUD).axes:
        scores = [read(example, "en")[axis.axis].score for example in axis.examples]
        assert all(abs(score - axis.target) <= axis.tolerance for score in scores)


@pytest.mark.parametrize(
    ("name", "loud", "quiet"),
    [
        ("emoji", "up to 1", "none"),
        ("hashtags", "up to 1, at the end", "none"),
        ("exclamation", "up to 3", "none"),
        ("capitals", "words in capitals now and then", "as in any sentence"),
        ("person", "you", "nobody is spoken of as I, we or you"),
    ],
)
def test_habits_are_told_in_words(name: str, loud: str, quiet: str) -> None:
    assert (habit(name, LOUD).value, habit(name, QUIET).value) == (loud, quiet)


def test_a_phrase_that_posts_open_with_is_a_greeting() -> None:
    greetings = [h.value for h in learned(POLISH, "pl").habits if h.name == "greeting"]
    assert greetings == ["often “Dzień dobry”"]


def test_words_that_no_dictionary_knows_and_that_come_again_are_accepted() -> None:
    assert words(learned(QUIET).accept) == ["kirnula"]


def test_distinctive_words_are_not_the_little_ones() -> None:
    found = words(learned(QUIET).distinctive)
    assert {"kiln", "fired"} <= set(found)
    assert not {"the", "is", "it"} & set(found)


def test_a_language_learns_the_axes_that_it_has() -> None:
    assert {axis.axis for axis in learned(POLISH, "pl").axes} <= set(axes_for("pl"))


def test_a_language_without_word_lists_borrows_no_neighbours() -> None:
    assert listed_parts("be") == {}
    assert listed_parts("hr")


def test_a_language_without_word_lists_is_learned_too() -> None:
    assert learned(POLISH, "be").posts == len(POLISH)


def test_learning_twice_learns_the_same() -> None:
    assert learn(LOUD, "en") == learned(LOUD)
