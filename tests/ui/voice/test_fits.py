"""The room fits the smallest window, and everything in it has a name to be read aloud."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from socialdesk_ui.rooms.voice.room import Tab
from tests.ui.voice.conftest import PATIENCE_MS, VoiceVisit

_LEAST_WIDTH = 800 - 64
"""The smallest window without its rail."""
_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSlider)


def nameless(page: QWidget) -> list[str]:
    controls = [w for kind in _CONTROLS for w in page.findChildren(kind) if w.isVisibleTo(page)]
    return [
        type(control).__name__
        for control in controls
        if not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        and not isinstance(control.parentWidget(), QLineEdit | QComboBox)
        and not isinstance(control, QHeaderView)
    ]


def wait_until_it_fits(visit: VoiceVisit) -> None:
    """Styles and layouts are worked out after what they show has changed."""
    visit.qtbot.waitUntil(
        lambda: visit.room.minimumSizeHint().width() <= _LEAST_WIDTH, timeout=PATIENCE_MS
    )


@pytest.mark.parametrize("tab", list(Tab))
def test_each_page_fits_and_has_names(visit: VoiceVisit, tab: Tab) -> None:
    visit.turn_to(tab)
    wait_until_it_fits(visit)
    assert nameless(visit.room) == []


def test_the_editor_fits_and_has_names(visit: VoiceVisit) -> None:
    visit.turn_to(Tab.RULES)
    visit.room.rules.table.show_rule("friendly-shop.click-here")
    visit.settle()
    visit.room.rules.details.copy.click()
    visit.settle()
    wait_until_it_fits(visit)
    assert nameless(visit.room) == []
