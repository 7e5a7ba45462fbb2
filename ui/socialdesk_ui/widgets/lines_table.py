"""A table of words to read through."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from socialdesk_ui.models.voice_lines import LinesModel
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.cells import WordsDelegate

_ROW = 32


class LinesTable(QTableView):
    """``widths`` are pixels by column; columns without one share what is left."""

    def __init__(self, appearance: Appearance, model: LinesModel, widths: dict[int, int]) -> None:
        super().__init__()
        self.setItemDelegate(WordsDelegate(appearance, self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        for column in range(model.columnCount()):
            if column in widths:
                self.setColumnWidth(column, widths[column])
            else:
                columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
