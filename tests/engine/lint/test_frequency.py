"""The word lists are read as wordfreq reads them."""

import pytest
import wordfreq

from socialdesk.lint.spelling.frequency import word_list


@pytest.mark.parametrize("word", ["the", "candle", "recieve", "don't", "qwxyzzy"])
def test_english_frequencies_are_wordfreqs_own(word: str) -> None:
    assert word_list("en").zipf(word) == pytest.approx(
        wordfreq.zipf_frequency(word, "en"), abs=0.01
    )


def test_croatian_is_counted_with_its_neighbours() -> None:
    assert word_list("hr").zipf("kava") > 3


def test_belarusian_is_not_counted_and_not_an_error() -> None:
    ours = word_list("be")
    assert (ours.available, ours.zipf("хлеб")) == (False, 0.0)


def test_half_a_character_is_no_word() -> None:
    assert word_list("en").zipf("caf\ud83d") == 0
