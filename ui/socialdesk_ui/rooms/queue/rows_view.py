"""The list itself: rows to choose, open, and press buttons in."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from socialdesk_ui.models.queue_model import Act, QueueModel, QueueRow
from socialdesk_ui.rooms.queue.delegate import QueueDelegate


class RowsView(QListView):
    """``act_chosen`` carries a row and what its button says; ``row_opened`` a row."""

    act_chosen = Signal(object, object)
    row_opened = Signal(object)

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self._rows = model
        self._pressed: tuple[QueueRow, Act] | None = None
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # Thousands of rows are laid out by measuring one of them.
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.activated.connect(lambda index: self.row_opened.emit(model.row(index)))

    def chosen(self) -> list[QueueRow]:
        """The selected rows, from the top."""
        rows = self._rows.rows
        selection = self.selectionModel().selection()
        parts = map(selection.at, range(selection.size()))
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        return [row for top, bottom in ranges for row in rows[top : bottom + 1]]

    def button_at(self, point: QPoint) -> tuple[QueueRow, Act] | None:
        """The row and the button of it under a point of the viewport."""
        index, delegate = self.indexAt(point), self.itemDelegate()
        if not index.isValid() or not isinstance(delegate, QueueDelegate):
            return None
        row = self._rows.row(index)
        mirrored = self.isRightToLeft()
        act = delegate.act_at(row, self.visualRect(index), point, mirrored=mirrored)
        return (row, act) if act is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self.button_at(event.position().toPoint())
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self.button_at(event.position().toPoint()) == pressed:
            self.act_chosen.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.button_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(QPoint(-1, -1))
        super().leaveEvent(event)

    def _point_at(self, point: QPoint) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, QueueDelegate):
            delegate.pointed = point
        over = self.button_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()
