"""Small widgets that rooms share."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from socialdesk.domain.delivery import State
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.empty_state import EmptyState
from socialdesk_ui.widgets.flow_layout import FlowLayout
from socialdesk_ui.widgets.ring_counter import RingCounter
from socialdesk_ui.widgets.state_badge import StateBadge
from socialdesk_ui.widgets.text_lines import paint_lines


def test_a_ring_counts_down_to_the_limit_and_below(appearance: Appearance, qtbot: QtBot) -> None:
    ring = RingCounter(appearance)
    qtbot.addWidget(ring)
    ring.show_measure(288, 300, "12 characters left")
    assert (ring.text, ring.accessibleName()) == ("12", "12 characters left")
    ring.show_measure(304, 300, "4 characters too many")
    assert ring.text == "−4"


def test_without_a_limit_a_ring_counts_up(appearance: Appearance, qtbot: QtBot) -> None:
    ring = RingCounter(appearance)
    qtbot.addWidget(ring)
    ring.show_measure(56, None, "56 characters")
    assert ring.text == "56"


def test_a_badge_says_its_state(appearance: Appearance, qtbot: QtBot) -> None:
    badge = StateBadge(appearance, State.ON_HOLD)
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "On hold"


def test_an_empty_state_without_an_action_has_no_button(
    appearance: Appearance, qtbot: QtBot
) -> None:
    empty = EmptyState(appearance, "tray", "Nothing here.")
    qtbot.addWidget(empty)
    assert empty.button.isHidden()


def flowing(qtbot: QtBot, direction: Qt.LayoutDirection) -> list[QPoint]:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(direction)
    layout = FlowLayout(host, gap=4)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(QSize(40, 20))
        layout.addWidget(box)
    layout.setGeometry(QRect(0, 0, 100, 100))
    return [box.pos() for box in boxes]


def test_a_flow_wraps_where_a_line_is_full(qtbot: QtBot) -> None:
    places = flowing(qtbot, Qt.LayoutDirection.LeftToRight)
    assert places == [QPoint(0, 0), QPoint(44, 0), QPoint(0, 24)]


def test_a_flow_is_mirrored_with_the_window(qtbot: QtBot) -> None:
    places = flowing(qtbot, Qt.LayoutDirection.RightToLeft)
    assert places == [QPoint(60, 0), QPoint(16, 0), QPoint(60, 24)]


def inked_half(text: str, appearance: Appearance) -> str:
    """On which half of a wide line most of a text's ink is."""
    image = QImage(400, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_lines(painter, QRectF(0, 0, 400, 40), text, text_font(13), 2)
    painter.end()
    dark = [x for x in range(400) for y in range(40) if image.pixelColor(x, y).lightness() < 128]
    return "left" if sum(x < 200 for x in dark) > len(dark) / 2 else "right"


def test_each_text_starts_where_its_script_starts(appearance: Appearance) -> None:
    assert inked_half("Fresh bread", appearance) == "left"
    assert inked_half("🥖 לחם טרי", appearance) == "right"


def test_an_even_flow_makes_all_as_high_as_the_highest(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(host, even=True)
    boxes = [QWidget(minimumWidth=30, minimumHeight=height) for height in (20, 40)]
    for box in boxes:
        layout.addWidget(box)
    layout.setGeometry(QRect(0, 0, 200, 100))
    assert [box.height() for box in boxes] == [40, 40]
