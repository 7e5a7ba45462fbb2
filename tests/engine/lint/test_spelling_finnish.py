"""Finnish words put together from listed ones are told from those that only look so."""

import pytest

from socialdesk.lint.spelling.finnish import built_zipf, is_with_ending

LISTED = {"mansikka": 3.9, "jäätelö": 3.8, "kirje": 4.0, "kirjeen": 4.1, "naapuri": 3.6, "kone": 4}


def zipf(word: str) -> float:
    return LISTED.get(word, 0.0)


def test_a_compound_is_as_rare_as_its_rarer_part_and_rarer_still() -> None:
    assert 0 < built_zipf("mansikkajäätelö", zipf) < LISTED["jäätelö"]


@pytest.mark.parametrize("word", ["naapurimme", "naapurikin", "kirjeenkin", "kirjeenkö"])
def test_an_owner_or_a_little_word_may_stand_at_the_end(word: str) -> None:
    assert is_with_ending(word, zipf)


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("naapurinsä", id="against the harmony"),
        pytest.param("kirjeenmme", id="an owner after a consonant"),
        pytest.param("konemme", id="a noun in -e that is not lengthened"),
        pytest.param("mansikkaxyz", id="no ending at all"),
    ],
)
def test_what_finnish_does_not_build_is_no_word(word: str) -> None:
    assert built_zipf(word, zipf) == 0
