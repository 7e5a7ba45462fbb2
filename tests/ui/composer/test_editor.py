"""The editor keeps every character, and its underlines where the words are."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.domain.findings import Level
from socialdesk_ui.runtime.offsets import to_utf16
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.editor import PostEditor
from socialdesk_ui.widgets.editor_menu import FixMenu
from tests.ui.composer.conftest import slip

# What Qt's offscreen platform says of any menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def editor(qtbot: QtBot, appearance: Appearance) -> PostEditor:
    made = PostEditor(appearance.theme)
    qtbot.addWidget(made)
    made.resize(460, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def underlined(editor: PostEditor) -> list[str]:
    """The stretches of text under a line, as drawn."""
    units = editor.text().encode("utf-16-le")
    found: list[str] = []
    block = editor.document().begin()
    while block.isValid():
        for drawn in block.layout().formats():
            if drawn.format.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline:
                start = block.position() + drawn.start
                found.append(units[start * 2 : (start + drawn.length) * 2].decode("utf-16-le"))
        block = block.next()
    return found


def show_slips(editor: PostEditor, *words: str) -> None:
    text = editor.text()
    editor.show_findings([slip(word, text.index(word)) for word in words])


@pytest.mark.parametrize(
    "text",
    [
        "Zażółć\ngęślą jaźń",
        "שלום לכולם 🍞\n\nלחם",
        f"{FAMILY} and\u00a0tea\u200e",
        "a\u2068#b\u2069c",
    ],
)
def test_every_character_is_kept(editor: PostEditor, text: str) -> None:
    editor.set_text(text)
    assert editor.text() == text


def test_underlines_lie_under_their_words_after_emoji(editor: PostEditor) -> None:
    editor.set_text(f"{FAMILY} 🍞 teh bread\nשלום befor noon")
    show_slips(editor, "teh", "befor")
    assert underlined(editor) == ["teh", "befor"]


def test_underlines_move_with_the_words_while_typing(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("some teh bread")
    show_slips(editor, "teh")
    editor.put_cursor(0)
    qtbot.keyClicks(editor, "Get ")
    assert underlined(editor) == ["teh"]


def test_an_underline_goes_with_its_word(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("teh")
    show_slips(editor, "teh")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert underlined(editor) == []
    assert editor.marks == ()


def test_drawing_underlines_is_not_an_edit(editor: PostEditor) -> None:
    editor.set_text("teh")
    heard: list[str] = []
    editor.text_edited.connect(heard.append)
    show_slips(editor, "teh")
    assert heard == []


def test_a_fix_replaces_exactly_its_word(editor: PostEditor) -> None:
    editor.set_text(f"{FAMILY}{FAMILY} teh end {FAMILY}")
    show_slips(editor, "teh")
    assert editor.apply_fix(editor.marks[0], "the")
    assert editor.text() == f"{FAMILY}{FAMILY} the end {FAMILY}"


def test_a_fix_is_one_undo_step(editor: PostEditor) -> None:
    editor.set_text("teh end")
    show_slips(editor, "teh")
    editor.apply_fix(editor.marks[0], "the")
    editor.undo()
    assert editor.text() == "teh end"


def test_a_fix_for_a_word_that_changed_does_nothing(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("teh end")
    show_slips(editor, "teh")
    mark = editor.marks[0]
    editor.put_cursor(1)
    qtbot.keyClicks(editor, "x")
    assert not editor.apply_fix(mark, "the")
    assert editor.text() == "txeh end"


def test_alt_enter_offers_the_fixes_first(editor: PostEditor, qtbot: QtBot) -> None:
    editor.set_text("teh end")
    show_slips(editor, "teh")
    editor.put_cursor(2)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, FixMenu)
    assert menu.activeAction().font().bold()
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert editor.text() == "TEH end"


def test_the_menu_away_from_findings_is_the_usual_one(editor: PostEditor) -> None:
    editor.set_text("fine")
    words = [action.text().replace("&", "") for action in editor.fix_menu(None).actions()]
    assert any(text.startswith("Paste") for text in words)


def test_hebrew_lines_up_on_the_right(editor: PostEditor) -> None:
    editor.set_text("Bread\nלחם")
    first = editor.document().begin()
    assert first.textDirection() == Qt.LayoutDirection.LeftToRight
    assert first.next().textDirection() == Qt.LayoutDirection.RightToLeft
    assert first.next().layout().lineAt(0).naturalTextRect().left() > editor.width() / 2


def test_what_is_too_long_is_tinted_from_its_first_character(editor: PostEditor) -> None:
    editor.set_text(f"{FAMILY}abc")
    editor.show_beyond([(len(FAMILY), len(editor.text()))])
    tinted = editor.document().begin().layout().formats()
    assert [(f.start, f.length) for f in tinted] == [(to_utf16(FAMILY, len(FAMILY)), 3)]


def test_pasting_brings_plain_words_only(editor: PostEditor) -> None:
    rich = QMimeData()
    rich.setHtml("<b>Bold</b>")
    rich.setText("Bold")
    editor.insertFromMimeData(rich)
    assert editor.text() == "Bold"


def test_levels_are_told_by_their_lines(editor: PostEditor) -> None:
    editor.set_text("aa bb cc")
    editor.show_findings(
        [
            slip(w, "aa bb cc".index(w), level)
            for w, level in zip(("aa", "bb", "cc"), Level, strict=True)
        ]
    )
    styles = {f.format.underlineStyle() for f in editor.document().begin().layout().formats()}
    assert len(styles) == 3


def test_tab_leaves_the_editor(editor: PostEditor) -> None:
    assert editor.tabChangesFocus()


def test_hundreds_of_overlapping_findings_are_drawn_as_a_few_lines(editor: PostEditor) -> None:
    editor.set_text("word " * 600)
    editor.show_findings([slip(("word " * 600)[i : i + 50], i) for i in range(0, 2900, 7)])
    assert len(editor.marks) > 400
    assert len(underlined(editor)) == 1
