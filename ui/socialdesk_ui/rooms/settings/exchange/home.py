"""Where import and export begin: two cards."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from socialdesk_ui.rooms.settings.exchange.export_card import ExportCard
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.plain_label import plain_label

_WIDEST = 640
ENDINGS = (".csv", ".tsv", ".txt", ".ics")


class ExchangeHome(QWidget):
    """``file_chosen`` carries the file that shall come in."""

    file_chosen = Signal(object)

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self.choose = QPushButton(self.tr("Choose a file…"))
        self.choose.setIcon(context.appearance.icon("download-simple"))
        self.choose.clicked.connect(self.ask_file)
        self.export = ExportCard(context)
        self._lay_out()

    def ask_file(self) -> None:
        """Ask which file shall come in."""
        dialog = QFileDialog(self, self.tr("Import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilter(self.tr("Plans and calendars ({patterns})").format(patterns=patterns))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(figures.gap_l, figures.gap_l, figures.gap_l, figures.gap_l)
        inside.setSpacing(figures.gap_m)
        inside.addWidget(plain_label(self.tr("Import a plan"), "strong"))
        plan = self.tr(
            "A CSV file from Buffer, Publer, Sprout Social, Hootsuite or a sheet of your own. You "
            "see every row before anything is kept."
        )
        notes = self.tr("A calendar file (.ics) brings in its events as notes.")
        drop = self.tr("Or drop the file here.")
        for words in (plan, notes):
            inside.addWidget(plain_label(words, "muted"))
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(plain_label(drop, "note"))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, figures.gap_l, figures.gap_l)
        column.setSpacing(figures.gap_m)
        column.addWidget(plain_label(self.tr("Import and export"), "heading"))
        column.addWidget(card)
        column.addWidget(self.export)
        column.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setLayout(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
