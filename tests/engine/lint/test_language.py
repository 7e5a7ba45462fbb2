"""A post's language is found among the workspace's; a doubtful one is taken for the first."""

import pytest

from socialdesk.domain.linting import LintRequest
from tests.engine.lint.making import LANGUAGES, lines_of, linter, result

POSTS = [(lang, line) for lang in LANGUAGES for line in lines_of(f"clean.{lang}.txt")]


@pytest.mark.parametrize(("lang", "text"), POSTS)
def test_a_post_is_taken_for_what_it_is(lang: str, text: str) -> None:
    assert result(text, *LANGUAGES).lang == lang


@pytest.mark.parametrize("text", ["", "Ok!", "🎉🎉", "@ola #kawa", "Nordlys"])
def test_a_text_that_says_too_little_is_in_the_first_language(text: str) -> None:
    assert result(text, "pl", "en").lang == "pl"


def test_latin_names_do_not_make_a_hebrew_post_english() -> None:
    assert result("המבצע של Corner Shop Coffee מתחיל מחר", "en", "he").lang == "he"


def test_a_language_outside_the_workspace_is_not_guessed() -> None:
    assert result("Guten Morgen, wir haben heute geöffnet", "pl", "en").lang in {"pl", "en"}


@pytest.mark.parametrize(("asked", "taken"), [("en-GB", "en"), ("PL", "pl"), ("../x", "en")])
def test_what_the_request_says_wins_where_it_is_a_language(asked: str, taken: str) -> None:
    assert linter().lint(LintRequest("Ok", lang=asked)).lang == taken
