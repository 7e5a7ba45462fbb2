"""The bar over the calendar: where in time one is, and how much of it is shown."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from socialdesk_ui.rooms.calendar.scales import Scale
from socialdesk_ui.runtime.i18n import right_to_left
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.fitting_title import FittingTitle

_LEAST = 540
_ROOM_FOR_WORDS = 900


class CalendarBar(QWidget):
    """Today, back, on, the title, and the switch between the views."""

    today_wanted = Signal()
    stepped = Signal(int)
    scale_chosen = Signal(object)
    drafts_wanted = Signal(bool)
    narrowed = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        figures = appearance.theme.figures
        self.today = QPushButton(self.tr("Today"))
        self.today.setToolTip(self.tr("Go to today (T)"))
        self.today.clicked.connect(self.today_wanted)
        self.back = self._arrow("caret-left", "caret-right", -1)
        self.on = self._arrow("caret-right", "caret-left", 1)
        self.title = FittingTitle(figures.font_writing)
        self.zone_note = QLabel()
        self.zone_note.setProperty("role", "note")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_s, figures.gap_l, figures.gap_s)
        layout.setSpacing(figures.gap_xs)
        for widget in (self.today, self.back, self.on):
            layout.addWidget(widget)
        layout.addSpacing(figures.gap_s)
        layout.addWidget(self.title)
        layout.addSpacing(figures.gap_s)
        layout.addWidget(self.zone_note)
        layout.addStretch(1)
        self._narrow = False
        self.drafts = QPushButton(self.tr("Drafts"))
        self.drafts.setAccessibleName(self.tr("Drafts"))
        self.drafts.setProperty("kind", "quiet")
        self.drafts.setCheckable(True)
        self.drafts.setIcon(appearance.icon("note-pencil"))
        self.drafts.setToolTip(self.tr("Show drafts, to drag them onto a day (Shift+D)"))
        self.drafts.clicked.connect(self.drafts_wanted)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(figures.gap_xs)
        self.tools.addWidget(self.drafts)
        layout.addLayout(self.tools)
        layout.addSpacing(figures.gap_m)
        self._scales = QButtonGroup(self)
        self.scale_buttons = {
            Scale.DAY: self._scale(Scale.DAY, self.tr("Day"), "D"),
            Scale.WEEK: self._scale(Scale.WEEK, self.tr("Week"), "W"),
            Scale.MONTH: self._scale(Scale.MONTH, self.tr("Month"), "M"),
            Scale.LIST: self._scale(Scale.LIST, self.tr("List"), "L"),
        }
        for button in self.scale_buttons.values():
            layout.addWidget(button)
        self._steps = {
            Scale.DAY: (self.tr("Previous day"), self.tr("Next day")),
            Scale.WEEK: (self.tr("Previous week"), self.tr("Next week")),
            Scale.MONTH: (self.tr("Previous month"), self.tr("Next month")),
            Scale.LIST: (self.tr("A week earlier"), self.tr("A week later")),
        }

    def minimumSizeHint(self) -> QSize:
        """Beside an open composer there is little room; words make way for icons then."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _ROOM_FOR_WORDS
        if narrow != self._narrow:
            self._narrow = narrow
            self.drafts.setText("" if narrow else self.tr("Drafts"))
            self.narrowed.emit(narrow)
        self._make_room()

    def show_scale(self, scale: Scale, title: str) -> None:
        """Name what is shown."""
        self.scale_buttons[scale].setChecked(True)
        self.title.setText(title)
        back, on = self._steps[scale]
        self._name(self.back, back)
        self._name(self.on, on)
        self._make_room()

    def show_zone(self, zone: str, machine: str) -> None:
        """Say in whose time the calendar is, where that is not the machine's."""
        self.zone_note.setText(
            "" if zone == machine else self.tr("Times in {zone}").format(zone=zone)
        )
        self._make_room()

    def _make_room(self) -> None:
        """The zone is named where the title has all of its room; some languages write longer."""
        note, layout = self.zone_note, self.layout()
        if layout is None:
            return
        needed = layout.sizeHint().width() + (note.isHidden() and note.sizeHint().width())
        note.setVisible(bool(note.text()) and not self._narrow and needed <= self.width())

    def _arrow(self, icon: str, mirrored: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(mirrored if right_to_left() else icon))
        button.clicked.connect(lambda: self.stepped.emit(step))
        return button

    def _scale(self, scale: Scale, words: str, key: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        button.setToolTip(self.tr("{words} ({key})").format(words=words, key=key))
        button.clicked.connect(lambda: self.scale_chosen.emit(scale))
        self._scales.addButton(button)
        return button

    def _name(self, button: QToolButton, words: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(words)
