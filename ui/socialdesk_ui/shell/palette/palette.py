"""The palette itself: a field, and what fits it, over whatever room is in front."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.palette.entries import Entry, hits
from socialdesk_ui.shell.palette.hit_list import ROW, HitDelegate, HitModel
from socialdesk_ui.widgets.plain_label import plain_label

_WIDTH = 600
_MOST_ROWS = 9
_FROM_TOP = 64
_TYPING_MS = 120
"""Posts are looked up when typing pauses for this long."""
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(QFrame):
    """``asked`` carries the words to find posts by, a moment after they were typed."""

    asked = Signal(str)

    def __init__(self, appearance: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._before: QWidget | None = None
        self._entries: Sequence[Entry] = ()
        self._posts: Sequence[Entry] = ()
        self.setProperty("role", "floating")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find an action, a room, a channel or a post"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.hits = HitModel()
        self.list = QListView()
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(appearance, self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain_label(self.tr("Nothing has that in its name or its words."), "muted")
        margin = appearance.theme.figures.gap_s
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin)
        for widget in (self.field, self.list, self.nothing):
            layout.addWidget(widget)
        self._connect()
        self.hide()

    def open(self, entries: Sequence[Entry]) -> None:
        """Show what there is, and take the keyboard until it is closed."""
        self._before = QApplication.focusWidget()
        self._entries, self._posts = entries, ()
        self.field.clear()
        self._fill()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.asked.emit("")

    def show_posts(self, words: str, posts: Sequence[Entry]) -> None:
        """The posts that were found for ``words``, unless others were typed since."""
        if words == self.field.text().strip():
            self._posts = posts
            self._fill()

    def close_palette(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()

    def run_current(self) -> None:
        """Do what the marked row says."""
        hit = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if hit is not None:
            self.close_palette()
            hit.entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.close_palette()
        elif watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _LIST_KEYS:
            QApplication.sendEvent(self.list, event)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
            return True
        # There is nothing else to go to while it is open.
        return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _fill(self) -> None:
        found = hits(self.field.text(), self._entries, self._posts)
        self.hits.show_hits(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.hits.index(0, 0))
        self._place()

    def _place(self) -> None:
        rows = min(self.hits.rowCount(), _MOST_ROWS)
        self.list.setFixedHeight(max(rows, 1) * ROW)
        width = min(_WIDTH, self._over.width() - 2 * self.field.height())
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, _FROM_TOP)

    def _say_current(self, now: QModelIndex) -> None:
        words = now.data(Qt.ItemDataRole.AccessibleTextRole)
        if words and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(lambda: self.asked.emit(self.field.text().strip()))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.run_current)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self.run_current)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        self._over.installEventFilter(self)

    def _typed(self) -> None:
        self._posts = ()
        self._fill()
        if self.isVisible():
            self._pause.start()
