"""What serves each language is told as it is, and what would serve it better."""

from pathlib import Path

import pytest

from socialdesk.domain.languages import Service
from socialdesk.lint.spelling.support import known_languages, support_of
from tests.engine.lint.making import LANGUAGES


def test_the_six_languages_are_known_english_first() -> None:
    assert known_languages()[0] == "en"
    assert set(known_languages()) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("lang", "service"),
    [("en", Service.FULL), ("pl", Service.SPELLING), ("he", Service.BY_FREQUENCY)],
)
def test_a_language_says_how_well_it_is_served(lang: str, service: Service) -> None:
    assert support_of(lang).service is service


def test_a_language_without_a_dictionary_is_unchecked_and_says_what_to_do() -> None:
    support = support_of("qq")
    assert support.service is Service.UNCHECKED
    assert support.mend == "Put qq.aff and qq.dic in your dictionaries folder"


def test_a_dictionary_of_ones_own_serves_and_is_named(tmp_path: Path) -> None:
    for ending in ("aff", "dic"):
        (tmp_path / f"is_IS.{ending}").write_text("1\nhús\n", encoding="utf-8")
    support = support_of("is", (tmp_path,))
    assert support.service is Service.SPELLING
    assert support.dictionaries == (f"is_IS (your folder: {tmp_path})",)


def test_english_without_a_tagger_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socialdesk.lint.spelling.support.find_spec", lambda _name: None)
    assert support_of("en").mend.startswith("Install the english extra")
