"""Emoji are found by everyday words in the window's languages and by Unicode's names."""

import pytest

from socialdesk_ui.models.emoji import all_emoji, found


def first(query: str, language: str = "en") -> str:
    return next(iter(found(query, all_emoji(language)))).character


@pytest.mark.parametrize(
    ("query", "language", "character"),
    [
        ("bread", "en", "🍞"),
        ("hedgehog", "en", "🦔"),
        ("chleb", "pl", "🍞"),
        ("קפה", "he", "☕"),
        ("падарунак", "be", "🎁"),
        ("kruh", "hr", "🍞"),
        ("lahja", "fi", "🎁"),
        ("Red Heart", "en", "❤️"),
    ],
)
def test_an_emoji_is_found_by_its_name(query: str, language: str, character: str) -> None:
    assert first(query, language) == character


def test_english_finds_it_in_every_language() -> None:
    assert first("bread", "pl") == first("bread", "xx") == "🍞"


def test_a_word_is_found_by_its_beginning_before_its_middle() -> None:
    assert "cat" not in found("cat", all_emoji())[-1].words.split()
    assert "cat" in found("cat", all_emoji())[0].words.split()


def test_all_words_of_a_query_must_be_there() -> None:
    assert found("red heart zebra", all_emoji()) == []


def test_each_stands_once_and_no_half_of_a_flag_or_skin_tone_is_among_them() -> None:
    characters = [emoji.character for emoji in all_emoji()]
    assert len(set(characters)) == len(characters) > 1000
    assert not {"🇵", "🏽"} & set(characters)


def test_every_everyday_word_belongs_to_an_emoji_that_is_shown() -> None:
    shown = {emoji.character for emoji in all_emoji()}
    named = [found(words, all_emoji("fi")) for words in ("suklaa", "koira", "kuuma juoma")]
    assert all(named)
    assert {"❤️", "☕", "🕎", "⛄"} <= shown
