"""The Rules page: found, switched, looked into, reset."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from socialdesk.desk.voices import save_rule
from socialdesk.domain.errors import NotFoundError
from socialdesk.domain.findings import Level
from socialdesk_ui.models.voice_rules import Column
from socialdesk_ui.rooms.voice.room import Tab
from socialdesk_ui.rooms.voice.rules_page import RulesPage
from tests.ui.conftest import OPENS_A_DIALOG
from tests.ui.voice.conftest import PATIENCE_MS, RULE, VoiceVisit

LEFT = Qt.MouseButton.LeftButton
CLICK = "friendly-shop.click-here"


@pytest.fixture
def page(visit: VoiceVisit) -> RulesPage:
    visit.turn_to(Tab.RULES)
    return visit.room.rules


def cell(page: RulesPage, rule_id: str, column: Column) -> QModelIndex:
    row = page.model.row_of(rule_id)
    assert row is not None
    return page.model.index(row, column)


def click(qtbot: QtBot, page: RulesPage, index: QModelIndex) -> None:
    page.table.scrollTo(index)
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(index).center())


def choose(visit: VoiceVisit, page: RulesPage, rule_id: str) -> None:
    page.table.show_rule(rule_id)
    visit.settle()


def test_every_rule_that_applies_is_listed(visit: VoiceVisit, page: RulesPage) -> None:
    assert page.model.rowCount() == len(visit.picture.rules)
    assert page.bar.count.text() == f"{page.model.rowCount()} rules"


def test_search_narrows_as_one_types(page: RulesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.bar.search, "click-here")
    assert page.model.rowCount() < page.model.total
    assert page.model.row_of(CLICK) is not None


def test_nothing_found_offers_all_rules_again(page: RulesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.bar.search, "no such rule anywhere")
    assert page.nothing.isVisible()
    qtbot.mouseClick(page.nothing.button, LEFT)
    assert page.model.rowCount() == page.model.total


def test_packs_levels_and_kinds_filter(page: RulesPage) -> None:
    page.bar.packs.setCurrentIndex(page.bar.packs.findData("core"))
    page.bar.kinds.setCurrentIndex(page.bar.kinds.findData("promise"))
    rules = [page.model.rule(page.model.index(row, 0)) for row in range(page.model.rowCount())]
    assert rules
    assert {(rule.pack, rule.kind.value) for rule in rules} == {("core", "promise")}


def test_ctrl_f_goes_to_the_search_of_rules(
    visit: VoiceVisit, page: RulesPage, qtbot: QtBot
) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.bar.search, timeout=PATIENCE_MS)


def test_a_click_on_the_switch_switches_the_rule_off(
    visit: VoiceVisit, page: RulesPage, qtbot: QtBot
) -> None:
    click(qtbot, page, cell(page, CLICK, Column.ON))
    visit.settle()
    assert visit.rule(CLICK).level is None
    assert cell(page, CLICK, Column.SOURCE).data() == "Friendly shop · changed"


def test_switched_off_and_on_again_leaves_no_change_of_ours(
    visit: VoiceVisit, page: RulesPage, qtbot: QtBot
) -> None:
    choose(visit, page, CLICK)
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Space)
        visit.settle()
    assert not visit.rule(CLICK).changed_by_us
    assert visit.rule(CLICK).set_by == "friendly-shop"


@OPENS_A_DIALOG
def test_a_level_is_chosen_from_a_list(visit: VoiceVisit, page: RulesPage, qtbot: QtBot) -> None:
    choose(visit, page, CLICK)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    combo = page.table.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(n) for n in range(combo.count())] == ["Error", "Warning", "Suggestion"]
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    visit.settle()
    assert visit.rule(CLICK).level is Level.ERROR


def test_a_changed_level_is_reset(visit: VoiceVisit, page: RulesPage, qtbot: QtBot) -> None:
    choose(visit, page, CLICK)
    assert page.details.reset.isHidden()
    page.model.setData(cell(page, CLICK, Column.LEVEL), Level.ERROR)
    visit.settle()
    qtbot.mouseClick(page.details.reset, LEFT)
    visit.settle()
    assert not visit.rule(CLICK).changed_by_us
    assert page.details.reset.isHidden()


def test_a_chosen_rule_tells_why_its_tests_and_its_file(visit: VoiceVisit, page: RulesPage) -> None:
    choose(visit, page, CLICK)
    rule = visit.rule(CLICK)
    assert page.details.why.text() == rule.why
    assert rule.flags[0] in page.details.tests.text()
    assert page.details.source.toPlainText().startswith("extends: ")
    assert page.details.source.isReadOnly()


def test_a_rule_stays_chosen_when_the_voice_changes(visit: VoiceVisit, page: RulesPage) -> None:
    choose(visit, page, CLICK)
    save_rule(visit.desk, "hype", RULE)
    visit.settle()
    chosen = page.table.current_rule()
    assert chosen is not None
    assert chosen.id == CLICK


def test_a_shipped_rule_is_copied_and_ours_are_edited(visit: VoiceVisit, page: RulesPage) -> None:
    save_rule(visit.desk, "hype", RULE)
    visit.settle()
    choose(visit, page, CLICK)
    assert (page.details.copy.isVisible(), page.details.edit.isVisible()) == (True, False)
    choose(visit, page, "my-brand.hype")
    assert (page.details.copy.isVisible(), page.details.edit.isVisible()) == (False, True)


def test_a_rule_of_ours_is_deleted_and_brought_back_word_for_word(
    visit: VoiceVisit, page: RulesPage, qtbot: QtBot
) -> None:
    save_rule(visit.desk, "hype", RULE)
    visit.settle()
    choose(visit, page, "my-brand.hype")
    qtbot.mouseClick(page.details.delete, LEFT)
    visit.settle()
    assert "Your rule “hype” is deleted" in visit.toasts
    assert page.model.row_of("my-brand.hype") is None
    visit.undo()
    visit.settle()
    choose(visit, page, "my-brand.hype")
    assert page.details.source.toPlainText() == RULE


def test_a_file_that_is_gone_is_told_in_one_line(
    visit: VoiceVisit, page: RulesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> str:
        raise NotFoundError("there is no rule “x”", "it may have been removed meanwhile")

    monkeypatch.setattr("socialdesk_ui.rooms.voice.rule_details.load_rule_text", gone)
    choose(visit, page, CLICK)
    assert "there is no rule" in page.details.no_source.text()
    assert page.details.source.isHidden()


def test_a_switch_that_can_not_be_kept_goes_back_and_says_why(
    visit: VoiceVisit, page: RulesPage, qtbot: QtBot
) -> None:
    packs = visit.desk.folder.packs
    packs.rmdir()
    packs.write_text("not a folder")
    click(qtbot, page, cell(page, CLICK, Column.ON))
    visit.settle()
    assert cell(page, CLICK, Column.LEVEL).data() == "Suggestion"
    assert "could not be kept" in visit.toasts[-1]
