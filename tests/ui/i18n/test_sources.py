"""What the window says is found in its source, or the place where it can't be is named."""

from pathlib import Path
from textwrap import dedent

import pytest

from linguist.sources import Message, UntranslatableError, messages_of


def said(tmp_path: Path, source: str) -> list[Message]:
    (tmp_path / "room.py").write_text(dedent(source), "utf-8")
    return messages_of(tmp_path)


def test_a_widget_speaks_in_the_context_of_its_class(tmp_path: Path) -> None:
    source = """
        class Rail:
            def __init__(self):
                self.tr("Calendar")
    """
    assert said(tmp_path, source) == [Message("Rail", "Calendar")]


def test_a_function_names_its_context(tmp_path: Path) -> None:
    source = 'QCoreApplication.translate("When", "today at {time}")'
    assert said(tmp_path, source) == [Message("When", "today at {time}")]


def test_a_short_name_for_translate_is_followed(tmp_path: Path) -> None:
    source = """
        say = QCoreApplication.translate
        say("State", "Draft")
    """
    assert said(tmp_path, source) == [Message("State", "Draft")]


def test_another_function_of_that_name_is_not_taken_for_it(tmp_path: Path) -> None:
    assert said(tmp_path, 'say("State", "Draft")') == []


def test_a_text_over_several_lines_is_one(tmp_path: Path) -> None:
    source = 'QCoreApplication.translate("Away", "Nothing goes out " "until you decide.")'
    assert said(tmp_path, source) == [Message("Away", "Nothing goes out until you decide.")]


def test_a_number_makes_it_a_plural(tmp_path: Path) -> None:
    source = 'QCoreApplication.translate("Day", "{count} posts", "", count)'
    assert said(tmp_path, source) == [Message("Day", "{count} posts", plural=True)]


def test_a_comment_tells_two_equal_texts_apart(tmp_path: Path) -> None:
    source = 'QCoreApplication.translate("Date", "d", "of two in one month")'
    assert said(tmp_path, source) == [Message("Date", "d", "of two in one month")]


@pytest.mark.parametrize(
    "call",
    [
        'QCoreApplication.translate("Day", f"{count} posts")',
        'QCoreApplication.translate("Day", words)',
        'QCoreApplication.translate(context, "Draft")',
        'parent.tr("Insert")',
    ],
)
def test_what_can_not_be_found_later_is_refused_with_its_place(tmp_path: Path, call: str) -> None:
    with pytest.raises(UntranslatableError, match=r"room\.py:1"):
        said(tmp_path, call)
