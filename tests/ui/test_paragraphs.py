"""Texts of several paragraphs as lines."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from socialdesk_ui.runtime.theme import text_font
from socialdesk_ui.widgets.paragraphs import broken

MANY = 10_000
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def test_each_paragraph_starts_a_line(qapp: QApplication) -> None:
    lines = broken("Bread.\n\nRolls.", text_font(13), 400, 9)
    assert [line.text for line in lines] == ["Bread.", "", "Rolls."]


def test_a_line_reads_as_its_paragraph_does(qapp: QApplication) -> None:
    lines = broken("Fresh bread\nלחם טרי", text_font(13), 400, 9)
    assert [line.mirrored for line in lines] == [False, True]


def test_what_does_not_fit_is_told_by_the_last_line(qapp: QApplication) -> None:
    lines = broken("One\nTwo\nThree", text_font(13), 400, 2)
    assert [line.text for line in lines] == ["One", "Two  …"]


def test_a_tag_is_set_apart_from_the_words_around_it(qapp: QApplication) -> None:
    (line,) = broken("לחם #bakery טרי", text_font(13), 400, 9)
    assert "\u2068#bakery\u2069" in line.text


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs", "So")), max_size=80))
def test_no_word_is_lost_on_the_way(qapp: QApplication, text: str) -> None:
    lines = broken(text, text_font(13), 60, MANY)
    shown = "".join(line.text for line in lines).translate(ISOLATES)
    assert "".join(shown.split()) == "".join(text.split())
