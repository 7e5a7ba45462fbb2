"""A plan of another program comes in, row by row looked at first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from socialdesk.desk.posts import list_posts
from socialdesk.domain.delivery import State
from socialdesk.domain.plan_rows import Column, DayOrder
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk_ui.models.plan_model import LINE, OUTCOME, WHERE
from socialdesk_ui.rooms.settings.exchange.page import ExchangePage
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], tuple[OpenWindow, ExchangePage]]
Writer = Callable[..., Path]
LEFT = Qt.MouseButton.LeftButton
BREAD, ROLLS = "Bread,,Bakery,2026-12-01 09:30", "Rolls,,,2026-12-02 09:30"
LATE = "Too late,,,2026-10-01 09:30"


def kept(shop: Shop) -> list[Post]:
    return list(list_posts(shop.desk, PostQuery()))


def looked_at(opener: Opener, file: Path) -> tuple[OpenWindow, ExchangePage]:
    opened, page = opener()
    page.look_at(file)
    opened.settle()
    return opened, page


def click(qtbot: QtBot, opened: OpenWindow, widget: object) -> None:
    qtbot.mouseClick(widget, LEFT)
    opened.settle()


def outcomes(page: ExchangePage) -> list[str]:
    model = page.plan.model
    return [str(model.index(row, OUTCOME).data()) for row in range(model.rowCount())]


def test_a_plan_becomes_posts(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD, ROLLS))
    assert page.plan.format.combo.currentText() == "Buffer"
    assert page.plan.start.text() == "Import 2 posts"
    click(qtbot, opened, page.plan.start)
    assert [(post.text, post.state) for post in kept(shop)] == [
        ("Bread", State.SCHEDULED),
        ("Rolls", State.SCHEDULED),
    ]
    assert page.currentWidget() is page.result


def test_every_row_says_what_becomes_of_it(open_page: Opener, plan_file: Writer) -> None:
    _, page = looked_at(open_page, plan_file(BREAD, "An idea,,,", LATE, ",,,2026-12-03 09:30"))
    assert outcomes(page) == [
        "Ready",
        "No time: it becomes a draft",
        "2026-10-01 09:30 is in the past",
        "There is no text and no picture",
    ]
    assert page.plan.status.words.text().startswith("2 of 4 rows can be imported.")


def test_rows_are_left_out_by_hand(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD, ROLLS))
    table = page.plan.table
    box = table.visualRect(page.plan.model.index(0, LINE)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=box)
    assert page.plan.start.text() == "Import 1 post"
    click(qtbot, opened, page.plan.start)
    assert [post.text for post in kept(shop)] == ["Rolls"]


def test_the_space_bar_chooses_rows(open_page: Opener, plan_file: Writer, qtbot: QtBot) -> None:
    _, page = looked_at(open_page, plan_file(BREAD, ROLLS))
    qtbot.mouseClick(page.plan.none, LEFT)
    assert not page.plan.start.isEnabled()
    page.plan.table.setFocus()
    page.plan.table.selectRow(1)
    qtbot.keyClick(page.plan.table, Qt.Key.Key_Space)
    assert page.plan.start.text() == "Import 1 post"


def test_only_the_rows_with_a_problem_are_shown(
    open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    _, page = looked_at(open_page, plan_file(BREAD, LATE, ROLLS))
    qtbot.mouseClick(page.plan.only_problems, LEFT, pos=QPoint(10, 12))
    assert [row.text for row in page.plan.model.rows] == ["Too late"]
    assert page.plan.start.text() == "Import 2 posts"


def test_all_that_is_to_say_of_a_row_stands_under_the_table(
    open_page: Opener, plan_file: Writer
) -> None:
    _, page = looked_at(open_page, plan_file("Cake,gone.png,,2026-10-01 09:30"))
    page.plan.table.selectRow(0)
    assert page.plan.detail.text() == (
        "Row 2: 2026-10-01 09:30 is in the past; "
        "“gone.png” is not there: put the picture beside the plan."
    )


def test_an_unclear_date_is_asked_about_by_its_own_words(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file("Bread,,,03/04/2027 09:30"))
    assert not page.plan.start.isEnabled()
    assert page.plan.order.question.text() == "Which day is “03/04/2027 09:30”?"
    answers = page.plan.order.answers
    assert answers[DayOrder.MONTH_FIRST].text() == "4 March 2027"
    click(qtbot, opened, answers[DayOrder.DAY_FIRST])
    click(qtbot, opened, page.plan.start)
    (post,) = kept(shop)
    moment = post.deliveries[0].scheduled_for
    assert moment is not None
    assert (moment.day, moment.month) == (3, 4)


def test_a_sheet_that_nobody_knows_is_mapped_by_hand(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    file = plan_file("2026-12-01 09:30,Bread,x", head="Wann,Worte,Egal\n")
    opened, page = looked_at(open_page, file)
    assert page.plan.status.words.text() == "Say which column holds the text."
    assert page.plan.columns.isVisible()
    for at, column in ((0, Column.MOMENT), (1, Column.TEXT)):
        combo = page.plan.columns.combos[at]
        combo.setFocus()
        steps = list(Column).index(column) + 1
        for _ in range(steps):
            qtbot.keyClick(combo, Qt.Key.Key_Down)
        opened.settle()
    click(qtbot, opened, page.plan.start)
    assert [(post.text, post.state) for post in kept(shop)] == [("Bread", State.SCHEDULED)]


def test_one_column_holds_one_thing(open_page: Opener, plan_file: Writer, qtbot: QtBot) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD))
    first, *_, last = page.plan.columns.combos
    page.plan.show_columns.click()
    last.setFocus()
    for _ in range(2):
        qtbot.keyClick(last, Qt.Key.Key_Up)
    qtbot.keyClick(last, Qt.Key.Key_Home)
    qtbot.keyClick(last, Qt.Key.Key_Down)
    opened.settle()
    assert last.currentText() == "Text"
    assert first.currentText() == "Not used"


def test_rows_without_a_channel_ask_where_they_go(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD))
    box = page.plan.channels.boxes[shop.feed.id]
    assert box.isChecked()
    qtbot.mouseClick(box, LEFT, pos=QPoint(10, 12))
    opened.settle()
    assert outcomes(page) == ["It names no channel and none is chosen"]


def test_rows_that_name_channels_show_them(
    open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    row = "Bread,2026-12-01 09:30,Corner Bakery"
    opened, page = looked_at(open_page, plan_file(row, head="Text,Posting time,Channel\n"))
    assert page.plan.table.isColumnHidden(WHERE)
    page.plan.format.combo.setFocus()
    qtbot.keyClick(page.plan.format.combo, Qt.Key.Key_End)
    opened.settle()
    assert not page.plan.table.isColumnHidden(WHERE)
    assert not page.plan.channels.isVisible()


def test_what_was_left_out_is_named_afterwards(
    open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD, LATE))
    click(qtbot, opened, page.plan.start)
    assert page.result.status.words.text() == "1 post is kept."
    assert page.result.model.lines == (("3", "2026-10-01 09:30 is in the past"),)


def test_an_import_is_taken_back(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD, ROLLS))
    click(qtbot, opened, page.plan.start)
    click(qtbot, opened, page.result.undo)
    assert kept(shop) == []
    assert not page.result.undo.isVisible()


def test_an_import_is_not_taken_back_past_another_change(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD))
    click(qtbot, opened, page.plan.start)
    opened.window.action_list.trigger("edit.undo")
    opened.settle()
    click(qtbot, opened, page.result.undo)
    assert "Something else was changed since" in opened.window.toasts.texts()[-1]


def test_an_import_that_is_stopped_keeps_nothing(
    shop: Shop, open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(*[BREAD] * 5_000))
    reading = page.plan.reading
    reading.progressed.connect(page.plan.progress.stop.click)
    click(qtbot, opened, page.plan.start)
    qtbot.waitUntil(lambda: page.plan.start.isVisible())
    opened.settle()
    assert page.plan.status.words.text() == "Stopped. Nothing was imported."
    assert kept(shop) == []


def test_a_file_that_is_no_plan_is_one_clear_line(open_page: Opener, tmp_path: Path) -> None:
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\0\0")
    _, page = looked_at(open_page, tmp_path / "photo.csv")
    assert page.plan.status.words.text() == (
        "Not imported: photo.csv is no CSV file: save the sheet as CSV and choose that file."
    )


def test_a_file_is_dropped_on_the_page(open_page: Opener, plan_file: Writer) -> None:
    opened, page = open_page()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan_file(BREAD)))])
    here, how = QPoint(20, 20), (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier(0))
    enter = QDragEnterEvent(here, *how)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(here), *how))
    opened.settle()
    assert [row.text for row in page.plan.model.rows] == ["Bread"]


@OPENS_A_DIALOG
def test_the_menu_leads_to_a_file_dialog(
    open_window: Callable[[], OpenWindow], plan_file: Writer
) -> None:
    opened = open_window()
    opened.window.action_list.trigger("file.import")
    opened.settle()
    page = opened.settings().exchange
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(plan_file(BREAD)))
    dialog.reject()
    opened.settle()
    assert [row.text for row in page.plan.model.rows] == ["Bread"]


def test_the_result_leads_to_the_calendar(
    open_page: Opener, plan_file: Writer, qtbot: QtBot
) -> None:
    opened, page = looked_at(open_page, plan_file(BREAD))
    click(qtbot, opened, page.plan.start)
    click(qtbot, opened, page.result.calendar)
    assert opened.window.rail.room is RoomName.CALENDAR
