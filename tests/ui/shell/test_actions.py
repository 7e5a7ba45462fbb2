"""The list of actions that keys, menu and palette share."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from socialdesk_ui.runtime.actions import Action, Actions, Section
from tests.ui.conftest import OPENS_A_DIALOG

pytestmark = OPENS_A_DIALOG


class Bench(QWidget):
    """A window with a list of actions, a field to type in, and a record of what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.actions_list = Actions(self)
        self.done: list[str] = []
        self.field = QLineEdit()
        self.part = QWidget()
        self.part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.part)

    def offer(self, name: str, *keys: str, within: QWidget | None = None) -> None:
        act = Action(name, name, lambda: self.done.append(name), Section.EDIT, keys)
        self.actions_list.add(act, within)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.part.setFocus()
    return made


def test_any_of_its_keys_does_it(bench: Bench, qtbot: QtBot) -> None:
    bench.offer("new", "N", "Ctrl+N")
    qtbot.keyClick(bench.part, Qt.Key.Key_N)
    qtbot.keyClick(bench.part, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert bench.done == ["new", "new"]


def test_a_field_that_is_typed_in_keeps_its_letters(bench: Bench, qtbot: QtBot) -> None:
    bench.offer("new", "N")
    bench.field.setFocus()
    qtbot.keyClick(bench.field, Qt.Key.Key_N)
    assert (bench.done, bench.field.text()) == ([], "n")


def test_keys_of_one_part_work_in_that_part_only(bench: Bench, qtbot: QtBot) -> None:
    bench.offer("month", "Ctrl+M", within=bench.part)
    bench.field.setFocus()
    qtbot.keyClick(bench.field, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert bench.done == []
    bench.part.setFocus()
    qtbot.keyClick(bench.part, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert bench.done == ["month"]


def test_what_is_greyed_is_not_done(bench: Bench, qtbot: QtBot) -> None:
    bench.offer("undo", "Ctrl+Z")
    bench.actions_list.update("undo", enabled=False)
    qtbot.keyClick(bench.part, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bench.actions_list.trigger("undo")
    assert bench.done == []


def test_a_new_text_is_told_once(bench: Bench, qtbot: QtBot) -> None:
    bench.offer("undo")
    with qtbot.waitSignal(bench.actions_list.changed):
        bench.actions_list.update("undo", text="Undo move of “Fish & chips”")
    with qtbot.assertNotEmitted(bench.actions_list.changed):
        bench.actions_list.update("undo", text="Undo move of “Fish & chips”")
    assert bench.actions_list.menu_entry("undo").text() == "Undo move of “Fish && chips”"


def test_actions_are_listed_by_section(bench: Bench) -> None:
    bench.actions_list.add(Action("quit", "Quit", bench.close, Section.QUIT))
    bench.offer("undo")
    bench.offer("redo")
    assert [action.id for action in bench.actions_list.listed()] == ["undo", "redo", "quit"]


def test_an_id_is_registered_once(bench: Bench) -> None:
    bench.offer("undo")
    with pytest.raises(ValueError, match="undo"):
        bench.offer("undo")
