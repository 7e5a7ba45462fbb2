"""Templates have variables, hashtag groups have hashtags."""

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.snippets import filled, hashtags, variables


def test_variables_come_once_in_their_order() -> None:
    assert variables("{product} on {date}: {product} at {link}") == ("product", "date", "link")


def test_a_variable_may_be_named_in_any_language() -> None:
    assert variables("Nowość: {produkt}, חדש: {מוצר}") == ("produkt", "מוצר")


def test_other_braces_are_left_alone() -> None:
    text = "{} { date } {2} {a b}"
    assert (variables(text), filled(text, {"date": "x"})) == ((), text)


def test_values_take_the_place_of_their_names() -> None:
    assert filled("{product} is {product}, {date}", {"product": "Rye"}) == "Rye is Rye, {date}"


def test_a_value_with_braces_is_not_filled_again() -> None:
    assert filled("{a}{b}", {"a": "{b}", "b": "x"}) == "{b}x"


@given(st.text())
def test_a_text_without_values_stays_as_it_is(text: str) -> None:
    assert filled(text, {}) == text


def test_hashtags_are_taken_out_of_a_text() -> None:
    text = "New #rye today &#39; a#b #Rye #rye, #1 x/#no #לחם"
    assert hashtags(text) == "#rye #Rye #לחם"
