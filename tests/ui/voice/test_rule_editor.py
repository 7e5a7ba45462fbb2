"""A rule of ours: written, tried while it is typed, kept as it was typed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.voices import rule_source, save_rule
from socialdesk_ui.rooms.voice.code_editor import CodeEditor
from socialdesk_ui.rooms.voice.room import Tab
from socialdesk_ui.rooms.voice.rule_editor import RuleEditor
from socialdesk_ui.rooms.voice.sources import lines_that_differ
from socialdesk_ui.runtime.theme import Appearance
from tests.ui.conftest import Shop
from tests.ui.voice.conftest import PATIENCE_MS, RULE, VoiceVisit

LEFT = Qt.MouseButton.LeftButton
CLICK = "friendly-shop.click-here"


@pytest.fixture
def editor(visit: VoiceVisit, qtbot: QtBot) -> RuleEditor:
    """A new rule, begun."""
    visit.turn_to(Tab.RULES)
    qtbot.mouseClick(visit.room.rules.bar.new, LEFT)
    return opened_in(visit, qtbot)


def opened_in(visit: VoiceVisit, qtbot: QtBot) -> RuleEditor:
    editor = visit.room.rules.editor
    assert editor is not None
    wait_for_trial(editor, qtbot)
    return editor


def write(editor: RuleEditor, qtbot: QtBot, source: str) -> None:
    editor.source.setPlainText(source)
    wait_for_trial(editor, qtbot)


def wait_for_trial(editor: RuleEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: editor.is_tried, timeout=PATIENCE_MS)


def shown(editor: RuleEditor) -> str:
    return "\n".join(editor.trial.lines())


def test_a_new_rule_begins_as_one_that_works(editor: RuleEditor) -> None:
    assert editor.trial.state.words.text() == "The rule can be used."
    assert editor.trial.tests.words.text() == "All 2 tests pass."


def test_a_rule_needs_a_name_to_be_saved(editor: RuleEditor, qtbot: QtBot) -> None:
    assert not editor.save.isEnabled()
    qtbot.keyClicks(editor.name, "no hype")
    assert "letters, digits and hyphens" in editor.hint.text()
    editor.name.setText("no-hype")
    assert editor.save.isEnabled()


def test_what_it_would_flag_of_what_is_planned_is_shown_before_saving(
    shop: Shop, visit: VoiceVisit, qtbot: QtBot
) -> None:
    shop.plan("2026-11-24 09:00", "Simply the best in town")
    visit.turn_to(Tab.RULES)
    qtbot.mouseClick(visit.room.rules.bar.new, LEFT)
    editor = opened_in(visit, qtbot)
    write(editor, qtbot, RULE)
    assert "1 planned post:" in shown(editor)
    assert "Simply the best in town" in shown(editor)


def test_a_mistake_is_told_by_line_and_can_not_be_saved(editor: RuleEditor, qtbot: QtBot) -> None:
    editor.name.setText("hype")
    write(editor, qtbot, RULE.replace("level: warning", "level: loud"))
    assert "Line 5" in shown(editor)
    assert editor.source.marked_lines == {5}
    assert not editor.save.isEnabled()


def test_a_line_in_trouble_is_gone_to(editor: RuleEditor, qtbot: QtBot) -> None:
    write(editor, qtbot, RULE.replace("level: warning", "level: loud"))
    editor.trial.line_wanted.emit(5)
    assert editor.source.textCursor().blockNumber() == 4


def test_typing_makes_saving_wait_for_the_next_trial(editor: RuleEditor, qtbot: QtBot) -> None:
    editor.name.setText("hype")
    assert editor.save.isEnabled()
    qtbot.keyClicks(editor.source, "# more")
    assert not editor.save.isEnabled()
    wait_for_trial(editor, qtbot)
    assert editor.save.isEnabled()


def test_a_failing_test_is_told_and_saving_says_so(editor: RuleEditor, qtbot: QtBot) -> None:
    write(editor, qtbot, RULE.replace("We bake", "best in town"))
    assert editor.trial.tests.words.text() == "1 of 2 tests fail:"
    assert "“best in town” is flagged and should not be." in shown(editor)
    assert editor.save.text() == "Save anyway"


def test_a_rule_is_kept_as_it_was_typed(
    visit: VoiceVisit, editor: RuleEditor, qtbot: QtBot
) -> None:
    editor.name.setText("hype")
    write(editor, qtbot, RULE)
    qtbot.mouseClick(editor.save, LEFT)
    visit.settle()
    assert rule_source(visit.desk, "my-brand.hype") == RULE
    assert visit.room.rules.model.row_of("my-brand.hype") is not None
    assert "Your rule “hype” is kept and applies from now on." in visit.toasts


def test_a_rule_of_ours_is_edited_under_its_name(visit: VoiceVisit, qtbot: QtBot) -> None:
    save_rule(visit.desk, "hype", RULE)
    visit.turn_to(Tab.RULES)
    visit.room.rules.table.show_rule("my-brand.hype")
    visit.settle()
    qtbot.mouseClick(visit.room.rules.details.edit, LEFT)
    editor = opened_in(visit, qtbot)
    assert editor.name.isReadOnly()
    write(editor, qtbot, RULE.replace("May", "June"))
    qtbot.keyClick(editor.source, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    visit.settle()
    assert "meeting of June" in rule_source(visit.desk, "my-brand.hype")


def test_a_copy_stands_in_for_the_original(visit: VoiceVisit, qtbot: QtBot) -> None:
    visit.turn_to(Tab.RULES)
    visit.room.rules.table.show_rule(CLICK)
    visit.settle()
    qtbot.mouseClick(visit.room.rules.details.copy, LEFT)
    editor = opened_in(visit, qtbot)
    assert editor.name.text() == "click-here"
    assert editor.switch_off.isChecked()
    qtbot.mouseClick(editor.save, LEFT)
    visit.settle()
    assert visit.rule(CLICK).level is None
    assert visit.rule("my-brand.click-here").level is not None


def test_a_name_that_is_taken_is_refused(visit: VoiceVisit, qtbot: QtBot) -> None:
    save_rule(visit.desk, "hype", RULE)
    visit.turn_to(Tab.RULES)
    visit.room.rules.write_new()
    editor = opened_in(visit, qtbot)
    editor.name.setText("hype")
    assert "already" in editor.hint.text()
    assert not editor.save.isEnabled()


def test_escape_leaves_only_what_is_unchanged(
    visit: VoiceVisit, editor: RuleEditor, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor.source, "x")
    qtbot.keyClick(editor.source, Qt.Key.Key_Escape)
    assert visit.room.rules.editor is editor
    editor.source.undo()
    qtbot.keyClick(editor.source, Qt.Key.Key_Escape)
    assert visit.room.rules.editor is None


@pytest.fixture
def code(qtbot: QtBot, appearance: Appearance) -> CodeEditor:
    made = CodeEditor(appearance)
    qtbot.addWidget(made)
    return made


def test_enter_keeps_the_indentation_and_the_dash(code: CodeEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(code, "tokens:")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    qtbot.keyClicks(code, "  - one")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    qtbot.keyClicks(code, "two")
    assert code.toPlainText() == "tokens:\n  - one\n  - two"


def test_the_file_reads_left_to_right_whatever_the_window(code: CodeEditor) -> None:
    assert code.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_lines_that_differ_are_known_on_both_sides() -> None:
    assert lines_that_differ("a\nb\nc", "a\nx\nc\nd") == ({2}, {2, 4})
    assert lines_that_differ("", "a\nb") == (set(), {1, 2})
