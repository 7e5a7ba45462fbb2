"""Words are what people call words, and each knows whether a capital is expected of it."""

import pytest

from socialdesk.lint.social import find_social
from socialdesk.lint.words import find_words


def words(text: str) -> list[str]:
    return [word.text for word in find_words(text, find_social(text))]


def openers(text: str) -> list[str]:
    return [word.text for word in find_words(text, find_social(text)) if word.opens]


@pytest.mark.parametrize(
    "word", ["don’t", "don't", "rock'n'roll", "e-mail", 'צה"ל', "аб’ява", "e\u0301t"]
)
def test_a_word_keeps_what_joins_its_parts(word: str) -> None:
    assert words(word) == [word]


def test_quotes_around_words_are_not_part_of_them() -> None:
    assert words('\'hello\' “there” "you" ו"שלום"') == ["hello", "there", "you", "ו", "שלום"]


def test_links_names_and_tags_hold_no_words() -> None:
    assert words("Ask @ola.example at https://x.example/a #now") == ["Ask", "at"]


def test_a_capital_is_expected_after_stops_lines_and_emoji() -> None:
    assert openers("Hi Anna. Come by\n- bring Ola 🎉 Yes, Ola") == ["Hi", "Come", "bring", "Yes"]
