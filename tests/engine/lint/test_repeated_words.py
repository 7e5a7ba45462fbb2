"""typos.repeated: doubled words are found, meant ones left alone; the fix removes the repeat."""

import pytest

from socialdesk.domain.findings import FixAction, Level, apply_fix
from tests.engine.lint.making import lint

RULE = "typos.repeated"


@pytest.mark.parametrize(
    ("lang", "text", "mended"),
    [
        ("en", "Our the the shop", "Our the shop"),
        ("en", "The the shop", "The shop"),
        ("en", "at\nat noon", "at noon"),
        ("en", "for for for you", "for you"),
        ("pl", "kawa i i herbata", "kawa i herbata"),
        ("hr", "kava i i čaj", "kava i čaj"),
        ("fi", "kahvi ja ja tee", "kahvi ja tee"),
        ("be", "кава і і гарбата", "кава і гарбата"),
        ("he", "של של החנות", "של החנות"),
    ],
)
def test_a_doubled_word_is_an_error_and_its_repeat_is_removed(
    lang: str, text: str, mended: str
) -> None:
    (finding,) = lint(text, lang, RULE)
    assert (finding.level, finding.action) == (Level.ERROR, FixAction.REMOVE)
    assert apply_fix(text, finding) == mended


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We had had enough, and that that helped"),
        ("en", "very very good, bye bye"),
        ("en", "go go go, more more more"),
        ("en", "Duran Duran play New York, New York"),
        ("en", "the @the the"),
        ("en", "this. This too"),
        ("en", "2 2 🎉 🎉"),
        ("pl", "bardzo bardzo dobra"),
        ("hr", "malo malo bolje"),
        ("fi", "niin niin hyvä"),
        ("be", "вельмі вельмі добра"),
        ("he", "לאט לאט"),
    ],
)
def test_a_word_that_is_meant_twice_is_left_alone(lang: str, text: str) -> None:
    assert lint(text, lang, RULE) == ()


@pytest.mark.parametrize("text", ["a mug mug for you", "What it is is good"])
def test_a_doubled_word_that_could_be_meant_is_a_warning(text: str) -> None:
    (finding,) = lint(text, "en", RULE)
    assert finding.level is Level.WARNING
