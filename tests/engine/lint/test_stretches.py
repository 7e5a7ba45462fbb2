"""A post in two languages is checked sentence by sentence, each in its own."""

import pytest

from tests.engine.lint.making import result

ENGLISH = "Fresh bread tomorrow from eight, come and say hello to our whole team."
POLISH = "Wpadnijcie jutro do naszej piekarni po świeże bułki z makiem."
CROATIAN = "Hvala svima koji su nas posjetili na subotnjem sajmu."


@pytest.mark.parametrize("foreign", [POLISH, CROATIAN])
@pytest.mark.parametrize("between", [" ", "\n", " 🥐 "])
def test_a_sentence_in_another_of_the_languages_is_not_flagged(foreign: str, between: str) -> None:
    assert result(f"{ENGLISH}{between}{foreign}", "en", "pl", "hr").findings == ()


def test_a_slip_is_found_in_either_language() -> None:
    text = "Come and say hello to our freindly team. Wpadnijcie jutro do nasezj piekarni po bułki."
    found = [finding.match for finding in result(text, "en", "pl").findings]
    assert found == ["freindly", "nasezj"]


def test_english_contexts_are_read_in_the_english_sentence_alone() -> None:
    text = f"Its been a lovely year. {POLISH}"
    assert [finding.rule for finding in result(text, "en", "pl").findings] == ["typos.its"]


def test_a_language_that_is_not_the_workspaces_is_no_excuse() -> None:
    assert result(f"{ENGLISH} {POLISH}", "en").findings != ()
