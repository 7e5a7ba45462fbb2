"""The Library: packs come in after a look, go out as a file, are compared and deleted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from socialdesk.desk.voices import import_pack, list_packs
from socialdesk_ui.rooms.voice.import_page import ImportPage
from socialdesk_ui.rooms.voice.library_page import LibraryPage, pack_in
from socialdesk_ui.rooms.voice.room import Tab
from tests.ui.conftest import OPENS_A_DIALOG
from tests.ui.voice.conftest import PATIENCE_MS, RULE, VoiceVisit

LEFT = Qt.MouseButton.LeftButton
SCRIPT = "extends: script\nmessage: Run\nscript: import os\n"


@pytest.fixture
def style(tmp_path: Path) -> Path:
    folder = tmp_path / "House"
    folder.mkdir()
    (folder / "Hype.yml").write_text(RULE)
    (folder / "Run.yml").write_text(SCRIPT)
    return folder


@pytest.fixture
def page(visit: VoiceVisit) -> LibraryPage:
    visit.turn_to(Tab.LIBRARY)
    return visit.room.library


def look_at(visit: VoiceVisit, page: LibraryPage, source: Path) -> ImportPage:
    page.look_at(source)
    visit.settle()
    assert page.preview is not None
    return page.preview


def packs(visit: VoiceVisit) -> list[str]:
    return [pack.name for pack in list_packs(visit.desk.folder)]


def test_a_preview_tells_what_is_new_and_what_is_refused(
    visit: VoiceVisit, page: LibraryPage, style: Path
) -> None:
    preview = look_at(visit, page, style)
    assert preview.summary.text() == "1 new rule (Warning: 1) · Any language"
    assert preview.rules.lines == (("Warning", "Hype", "“…” says nothing"),)
    assert preview.refused.toPlainText().startswith("Run.yml:1: Run: ")
    assert "House" not in packs(visit)


def test_a_pack_is_kept_under_the_name_given(
    visit: VoiceVisit, page: LibraryPage, style: Path, qtbot: QtBot
) -> None:
    preview = look_at(visit, page, style)
    preview.name.setText("Our house")
    qtbot.waitUntil(preview.keep.isEnabled, timeout=PATIENCE_MS)
    qtbot.mouseClick(preview.keep, LEFT)
    visit.settle()
    assert "Our-house" in packs(visit)
    assert page.currentWidget() is page.list
    assert page.list.entry("Our-house").card.own


def test_cancel_keeps_nothing(
    visit: VoiceVisit, page: LibraryPage, style: Path, qtbot: QtBot
) -> None:
    preview = look_at(visit, page, style)
    qtbot.mouseClick(preview.cancel, LEFT)
    assert page.currentWidget() is page.list
    assert "House" not in packs(visit)


def test_a_name_that_is_taken_is_said_before(
    visit: VoiceVisit, page: LibraryPage, style: Path
) -> None:
    import_pack(visit.desk.folder, style)
    preview = look_at(visit, page, style)
    assert preview.warning.words.text() == "This replaces your pack “House”."
    assert preview.keep.text() == "Replace"


def test_a_name_that_can_not_be_one_is_refused(
    visit: VoiceVisit, page: LibraryPage, style: Path
) -> None:
    preview = look_at(visit, page, style)
    preview.name.setText("../../etc")
    visit.qtbot.waitUntil(preview.warning.isVisible, timeout=PATIENCE_MS)
    assert "use letters, digits and hyphens" in preview.warning.words.text()
    assert not preview.keep.isEnabled()


def test_what_holds_nothing_usable_can_not_be_kept(
    visit: VoiceVisit, page: LibraryPage, style: Path
) -> None:
    (style / "Hype.yml").unlink()
    preview = look_at(visit, page, style)
    assert preview.summary.text() == "Nothing in it can be used."
    assert not preview.keep.isEnabled()


def test_a_file_that_is_no_pack_is_one_line(
    visit: VoiceVisit, page: LibraryPage, tmp_path: Path
) -> None:
    (tmp_path / "cat.zip").write_bytes(b"PK\x03\x04 and no more")
    page.look_at(tmp_path / "cat.zip")
    visit.settle()
    assert page.preview is None
    assert page.list.status.words.text().startswith("Not imported: cat.zip is a broken zip file")


def drop(target: VoiceVisit, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction,
        data,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    target.room.dropEvent(event)
    assert event.isAccepted()


def test_a_pack_dropped_on_any_page_is_looked_at(visit: VoiceVisit, style: Path) -> None:
    drop(visit, style)
    visit.settle()
    assert visit.room.tabs.currentIndex() == Tab.LIBRARY
    assert visit.room.library.preview is not None
    assert visit.room.library.isVisible()


@pytest.mark.parametrize(
    ("name", "taken"),
    [("a.voicepack", True), ("a.ZIP", True), ("a.yml", True), ("a.png", False)],
)
def test_only_what_may_be_a_pack_is_taken(tmp_path: Path, name: str, taken: bool) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    assert (pack_in(data) is not None) is taken


@OPENS_A_DIALOG
def test_a_pack_is_written_as_one_file(
    visit: VoiceVisit, page: LibraryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.mouseClick(page.list.entry("friendly-shop").export, LEFT)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "shop.voicepack"))
    dialog.reject()
    visit.settle()
    assert (tmp_path / "shop.voicepack").stat().st_size > 1_000
    assert "Written to shop.voicepack" in visit.toasts


@OPENS_A_DIALOG
def test_a_pack_of_ours_is_deleted_after_a_question(
    visit: VoiceVisit, page: LibraryPage, style: Path
) -> None:
    import_pack(visit.desk.folder, style)
    visit.room.reload()
    visit.settle()
    page.list.entry("House").delete_wanted.emit()
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Delete House?"
    next(button for button in box.buttons() if button.text() == "Delete").click()
    visit.settle()
    assert "House" not in packs(visit)


def test_shipped_packs_and_our_own_changes_offer_no_delete(
    visit: VoiceVisit, page: LibraryPage
) -> None:
    entries = [action.text() for action in page.list.entry("core").menu.actions()]
    assert entries == ["Compare with…"]


def test_two_packs_are_compared_side_by_side(
    visit: VoiceVisit, page: LibraryPage, style: Path
) -> None:
    import_pack(visit.desk.folder, style, "one")
    (style / "Hype.yml").write_text(RULE.replace("level: warning", "level: error"))
    import_pack(visit.desk.folder, style, "two")
    visit.room.reload()
    visit.settle()
    page.list.entry("two").compare_wanted.emit()
    page.comparison.before.setCurrentIndex(page.comparison.before.findData("one"))
    page.comparison.before.activated.emit(0)
    visit.settle()
    assert page.comparison.model.lines == (
        ("≠ Changed", "Rule", "Hype", "warning: “…” says nothing", "error: “…” says nothing"),
    )


def test_a_rule_that_differs_is_shown_in_both_files(visit: VoiceVisit, page: LibraryPage) -> None:
    page.list.entry("professional").compare_wanted.emit()
    visit.settle()
    page.comparison.table.setCurrentIndex(page.comparison.model.index(0, 0))
    visit.settle()
    sources = page.comparison.sources
    assert sources.isVisible()
    assert "extends:" in sources.before.toPlainText() + sources.after.toPlainText()


def test_packs_that_do_the_same_say_so(visit: VoiceVisit, page: LibraryPage) -> None:
    page.comparison.begin("core")
    page.comparison.before.setCurrentIndex(page.comparison.before.findData("core"))
    page.comparison.before.activated.emit(0)
    visit.settle()
    assert page.comparison.same.sentence.text() == "The two packs do the same."
