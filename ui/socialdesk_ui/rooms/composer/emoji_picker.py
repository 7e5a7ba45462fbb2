"""A small grid of emoji with a search line; those used last come first."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSettings,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from socialdesk_ui.models.emoji import Emoji, all_emoji, found
from socialdesk_ui.runtime.theme import Appearance, text_font

_RECENT_KEY = "composer/recent_emoji"
_MOST_RECENT = 16
_CELL = 36
_COLUMNS, _LINES = 8, 6
_GLYPH = 20
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class EmojiModel(QAbstractListModel):
    """Characters to show, with their names."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Emoji] = []

    def show(self, rows: Sequence[Emoji]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        emoji = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return emoji.character
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return emoji.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None


class EmojiPicker(QFrame):
    """Pops up over the text. ``chosen`` carries the character."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._settings = settings
        self._all = all_emoji(QLocale().bcp47Name().split("-")[0])
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an emoji"))
        self.search.setAccessibleName(self.tr("Find an emoji by its name"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.model = EmojiModel(self)
        self.grid = QListView()
        self.grid.setAccessibleName(self.tr("Emoji"))
        self.grid.setModel(self.model)
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setGridSize(QSize(_CELL, _CELL))
        self.grid.setFont(text_font(_GLYPH))
        self.grid.setFixedSize(_CELL * _COLUMNS + 16, _CELL * _LINES)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setMouseTracking(True)
        self.grid.entered.connect(self._name_current)
        self.grid.clicked.connect(self._choose)
        self.grid.activated.connect(self._choose)
        self.name = QLabel()
        self.name.setProperty("role", "note")
        self.grid.selectionModel().currentChanged.connect(self._name_current)
        figures = appearance.theme.figures
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_s, figures.gap_s, figures.gap_s, figures.gap_s)
        layout.setSpacing(figures.gap_s)
        for part in (self.search, self.grid, self.name):
            layout.addWidget(part)

    def open_at(self, place: QPoint) -> None:
        """Show it above or below a global place, from the start."""
        self.search.clear()
        self._find("")
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        below = place.y() + self.height() <= screen.bottom()
        self.move(x, place.y() if below else max(screen.top(), place.y() - self.height() - 32))
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line, down goes into the grid and Enter takes the first one."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.grid.setFocus()
                self.grid.setCurrentIndex(self.model.index(0, 0))
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and enter:
                self._choose(self.model.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _find(self, query: str) -> None:
        rows = found(query, self._all)
        if not query.strip():
            recent = self._recent()
            known = {emoji.character: emoji for emoji in self._all}
            first = [known[character] for character in recent if character in known]
            rows = first + [emoji for emoji in rows if emoji.character not in recent]
        self.model.show(rows)
        self.name.setText("" if rows else self.tr("Nothing has that name."))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        character = self.model.rows[index.row()].character
        rest = [other for other in self._recent() if other != character]
        self._settings.setValue(_RECENT_KEY, " ".join([character, *rest][:_MOST_RECENT]))
        self.close()
        self.chosen.emit(character)

    def _recent(self) -> list[str]:
        return str(self._settings.value(_RECENT_KEY, "")).split()

    def _name_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.name.setText(self.model.rows[current.row()].name)
