"""Findings appear while typing, explain themselves, and are mended by a click or a key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.desk.linting import LintService
from socialdesk.domain.channel import Channel
from socialdesk.domain.findings import Finding, FindingKind, Level
from socialdesk.domain.linting import LintResult
from socialdesk_ui.models.findings import FindingsModel
from socialdesk_ui.models.findings_marks import Mark
from socialdesk_ui.rooms.composer.checking import merged
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import ScriptedLinter, slip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT = Finding("platform.alt_text", FindingKind.PLATFORM, Level.WARNING, 0, 0, "", "No alt text", "")


def messages(room: ComposerRoom) -> list[str]:
    model = room.page.findings.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def write(qtbot: QtBot, room: ComposerRoom, text: str) -> None:
    qtbot.keyClicks(room.page.writing.editor, text)


def wait_for_findings(qtbot: QtBot, room: ComposerRoom, count: int) -> None:
    qtbot.waitUntil(lambda: len(messages(room)) == count)


def test_a_slip_is_listed_with_its_reason_and_fix(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.slips["teh"] = Level.ERROR
    write(qtbot, room, "some teh bread")
    wait_for_findings(qtbot, room, 1)
    card = room.page.findings.list.card
    assert card is not None
    assert card.message.text() == "“teh” is not a word we know"
    assert card.why.text() == "People read slips as haste."
    assert [button.text() for button in card.fixes] == ["TEH"]


def test_the_fix_button_mends_the_text(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.slips["teh"] = Level.ERROR
    write(qtbot, room, "some teh bread")
    wait_for_findings(qtbot, room, 1)
    card = room.page.findings.list.card
    assert card is not None
    qtbot.mouseClick(card.fixes[0], Qt.MouseButton.LeftButton)
    assert room.page.writing.editor.text() == "some TEH bread"
    qtbot.waitUntil(lambda: room.page.findings.message.isVisible())
    assert room.page.findings.message.text() == "Nothing to fix."


def test_the_list_follows_the_cursor(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.slips.update({"teh": Level.ERROR, "befor": Level.WARNING})
    write(qtbot, room, "teh bread befor noon")
    wait_for_findings(qtbot, room, 2)
    room.page.writing.editor.put_cursor(12)
    assert room.page.findings.list.currentIndex().row() == 1
    room.page.writing.editor.put_cursor(1)
    assert room.page.findings.list.currentIndex().row() == 0


def test_a_click_on_a_row_jumps_to_its_place(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.slips.update({"teh": Level.ERROR, "befor": Level.WARNING})
    write(qtbot, room, "teh bread befor noon")
    wait_for_findings(qtbot, room, 2)
    rows = room.page.findings.list
    place = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.page.writing.editor.textCursor().selectedText() == "befor"


def test_counts_by_level_are_told_in_words(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.slips.update({"teh": Level.ERROR, "befor": Level.WARNING})
    write(qtbot, room, "teh bread befor noon")
    wait_for_findings(qtbot, room, 2)
    shown = [c.accessibleName() for c in room.page.findings.counts if c.isVisible()]
    assert shown == ["Errors: 1", "Warnings: 1"]


def test_until_the_linter_first_answers_it_says_checking(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.at_once = False
    write(qtbot, room, "bread")
    qtbot.waitUntil(lambda: room.page.findings.message.text() == "Checking…")


def test_a_stale_answer_is_dropped(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.at_once = False
    write(qtbot, room, "teh")
    qtbot.waitUntil(lambda: len(linter.waiting) == 1)
    write(qtbot, room, " bread")
    qtbot.waitUntil(lambda: len(linter.waiting) == 2)
    (_, old), (_, new) = linter.waiting
    old(LintResult("en", (slip("teh", 0),)))
    new(LintResult("en"))
    qtbot.waitUntil(lambda: room.page.findings.message.text() == "Nothing to fix.")
    assert room.page.writing.editor.marks == ()


def test_a_missing_alt_text_leads_to_its_field(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter, picture_file: object
) -> None:
    linter.whole_post = ALT
    room.page.writing.editor.files_given.emit([picture_file])
    wait_for_findings(qtbot, room, 1)
    rows = room.page.findings.list
    place = rows.visualRect(rows.model().index(0, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(room.page.pictures.rows[0].alt.hasFocus)


def test_a_right_click_on_an_underline_offers_its_fix(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.slips["teh"] = Level.ERROR
    write(qtbot, room, "teh bread")
    wait_for_findings(qtbot, room, 1)
    room.page.writing.editor.put_cursor(1)
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert room.page.writing.editor.text() == "TEH bread"


def test_findings_of_several_networks_are_listed_once() -> None:
    same = slip("teh", 4)
    assert merged([[same], [same, slip("a", 0)]]) == (slip("a", 0), same)


def test_marks_that_only_moved_leave_the_list_alone(qtbot: QtBot) -> None:
    model = FindingsModel()
    model.show([Mark(0, 3, slip("teh", 0))])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show([Mark(4, 7, slip("teh", 0))])
    assert model.rows[0].mark == Mark(4, 7, slip("teh", 0))


@pytest.mark.xdist_group("lint-worker")
def test_the_real_linter_underlines_a_slip_after_emoji(
    make_room: Callable[[object], ComposerRoom],
    lint_service: LintService,
    qtbot: QtBot,
    feed: Channel,
) -> None:
    room = make_room(lint_service)
    room.open_new()
    qtbot.waitUntil(room.page.writing.editor.hasFocus)
    room.page.writing.editor.insertPlainText("👨‍👩‍👧‍👦 ")
    write(qtbot, room, "Come in befor noon, the ovens are warm")
    qtbot.waitUntil(lambda: bool(room.page.writing.editor.marks), timeout=30_000)
    (mark,) = room.page.writing.editor.marks
    room.page.writing.editor.go_to(mark)
    assert room.page.writing.editor.textCursor().selectedText() == "befor"
