"""Channels are added, looked after and removed."""

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from socialdesk.desk import channels
from socialdesk.desk.schedules import posting_schedule
from socialdesk.domain.schedule import Slot, Weekday
from socialdesk_ui.rooms.settings.bluesky_form import BlueskyForm
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def press(box: QMessageBox, words: str) -> None:
    button: QAbstractButton = next(b for b in box.buttons() if b.text() == words)
    button.click()


def test_a_channel_shows_whether_it_works(shop: Shop, open_window: Opener) -> None:
    (card,) = open_window().settings().channels.cards()
    assert card.name.text() == "Corner Bakery"
    assert card.status.words.text().startswith("Ready")


def test_a_feed_is_added(shop: Shop, open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_window()
    page = opened.settings().channels
    form = page.add_feed()
    qtbot.keyClicks(form.name, "Shop news")
    form.folder.setText(str(tmp_path / "feed"))
    qtbot.mouseClick(form.submit, LEFT)
    opened.settle()
    assert [card.name.text() for card in page.cards()] == ["Corner Bakery", "Shop news"]
    assert opened.window.toasts.texts() == ["Shop news is added. Set its posting times next."]


def test_a_name_that_is_taken_is_refused_in_one_line(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    form = opened.settings().channels.add_feed()
    qtbot.keyClicks(form.name, "Corner Bakery")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    opened.settle()
    assert form.error.isVisible()
    assert "Corner Bakery" in form.error.text()
    assert form.submit.isEnabled()


def test_an_app_password_is_never_echoed(shop: Shop, open_window: Opener) -> None:
    form = open_window().settings().channels.add_bluesky()
    assert form.password.echoMode() is QLineEdit.EchoMode.Password


def test_an_app_password_is_forgotten_with_the_form(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    form = open_window().settings().channels.add_bluesky()
    qtbot.keyClicks(form.password, "abcd-efgh-ijkl-mnop")
    form.hide()
    assert form.password.text() == ""


def filled(form: BlueskyForm, server: str) -> BlueskyForm:
    form.name.setText("Sky")
    form.handle.setText("bakery.bsky.social")
    form.password.setText("abcd-efgh-ijkl-mnop")
    form.server.setText(server)
    return form


@OPENS_A_DIALOG
def test_a_server_on_a_private_address_is_asked_about(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    form = filled(opened.settings().channels.add_bluesky(), "http://127.0.0.1:9")
    qtbot.mouseClick(form.submit, LEFT)
    opened.settle()
    box = form.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    press(box, "Cancel")
    assert form.error.text() == "Nothing was sent: change the server's address."


@OPENS_A_DIALOG
def test_a_server_that_does_not_answer_is_one_line_and_nothing_is_kept(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    form = filled(opened.settings().channels.add_bluesky(), "http://127.0.0.1:9")
    qtbot.mouseClick(form.submit, LEFT)
    opened.settle()
    box = form.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    press(box, "It is my server")
    qtbot.waitUntil(lambda: form.error.isVisible(), timeout=20_000)
    assert "\n" not in form.error.text()
    assert [channel.name for channel in channels.list_channels(shop.desk)] == ["Corner Bakery"]


def test_a_channel_is_paused_by_its_switch(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    opened.settings().channels.cards()[0].paused.click()
    opened.settle()
    assert channels.list_channels(shop.desk)[0].paused


def test_the_daily_cap_is_kept(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    cap = opened.settings().channels.cards()[0].cap
    cap.setValue(4)
    qtbot.keyClick(cap, Qt.Key.Key_Return)
    opened.settle()
    assert channels.list_channels(shop.desk)[0].daily_cap == 4


def test_a_posting_time_is_added_to_every_day(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    editor = opened.settings().channels.cards()[0].schedule
    editor.time.setTime(QTime(17, 45))
    qtbot.mouseClick(editor.add, LEFT)
    opened.settle()
    slots = posting_schedule(shop.desk, shop.feed.id).slots
    assert slots == tuple(Slot(day, time(17, 45)) for day in Weekday)


def test_a_posting_time_is_removed_by_its_chip(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    shop.set_slots("mon 09:30", "tue 17:00")
    opened = open_window()
    card = opened.settings().channels.cards()[0]
    card.times.click()
    chip = card.schedule.findChild(QPushButton, "chip")
    assert isinstance(chip, QPushButton)
    assert chip.accessibleName() == "Remove Monday 09:30"
    qtbot.mouseClick(chip, LEFT)
    opened.settle()
    assert list(map(str, posting_schedule(shop.desk, shop.feed.id).slots)) == ["tue 17:00"]


def test_the_zone_of_a_schedule_is_chosen(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    editor = opened.settings().channels.cards()[0].schedule
    editor.zone.setCurrentText("Asia/Jerusalem")
    editor.zone.activated.emit(editor.zone.currentIndex())
    opened.settle()
    assert posting_schedule(shop.desk, shop.feed.id).zone == "Asia/Jerusalem"


@OPENS_A_DIALOG
@pytest.mark.parametrize(("answer", "left"), [("Remove", 0), ("Keep it", 1)])
def test_removing_says_what_happens_to_planned_posts_and_asks(
    shop: Shop, open_window: Opener, answer: str, left: int
) -> None:
    shop.plan("2026-11-23 09:00")
    opened = open_window()
    page = opened.settings().channels
    page.commands.remove(page.cards()[0].channel)
    opened.settle()
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.informativeText().startswith("One post that is planned there won't go out there.")
    press(box, answer)
    opened.settle()
    assert len(channels.list_channels(shop.desk)) == left
