"""Finnish and Hebrew: their dictionaries lack much and allow much, so use decides with them."""

import pytest

from socialdesk.domain.findings import Level
from tests.engine.lint.making import lint


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("fi", "Avoinna perjantihin asti", "perjantaihin"),
        ("fi", "Vanha omelukoneemme", "ompelukoneemme"),
        ("he", "החבליה הגיעה אתמול", "החבילה"),
    ],
)
def test_a_form_the_dictionary_lacks_is_offered_if_people_use_it(
    lang: str, text: str, meant: str
) -> None:
    (finding,) = lint(text, lang, "typos.unknown")
    assert meant in finding.suggestions


def test_what_the_dictionary_may_just_lack_is_only_a_suggestion() -> None:
    (finding,) = lint("Vanha omelukoneemme", "fi", "typos.unknown")
    assert finding.level is Level.SUGGESTION


@pytest.mark.parametrize("text", ["Leikkuulauta ja kahvikuppi", "Kynttiläpajan avajaiset"])
def test_a_compound_of_known_words_is_left_alone(text: str) -> None:
    assert lint(text, "fi", "typos.unknown") == ()
