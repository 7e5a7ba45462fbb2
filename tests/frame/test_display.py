"""A real display: what the system's libraries must be there for."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.mark.xcb
def test_a_window_opens_on_a_real_display(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert QGuiApplication.platformName() == "xcb"


def test_off_screen_is_what_tests_get_by_themselves(qapp: QGuiApplication) -> None:
    assert qapp.platformName() == "offscreen"
