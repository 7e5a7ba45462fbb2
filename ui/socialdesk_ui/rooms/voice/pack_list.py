"""All packs one below the other, each with what can be done to it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.desk.voice_values import PackCard
from socialdesk.domain.errors import KnownError
from socialdesk_ui.models.voice_words import first_sentence, pack_facts, pack_title
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine

_WIDEST = 760


class PackEntry(QFrame):
    """One pack with its buttons."""

    export_wanted = Signal()
    compare_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, context: RoomContext, card: PackCard) -> None:
        super().__init__()
        self.card = card
        self.title = pack_title(card.key, card.name, BRAND_PACK)
        self.setProperty("role", "card")
        self.more = QToolButton()
        self.more.setProperty("kind", "quiet")
        self.more.setIcon(context.appearance.icon("dots-three"))
        self.more.setAccessibleName(self.tr("More for {name}").format(name=self.title))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.menu.addAction(self.tr("Compare with…")).triggered.connect(self.compare_wanted)
        if card.own and card.key != BRAND_PACK:
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Delete…")).triggered.connect(self.delete_wanted)
        self.more.setMenu(self.menu)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setAccessibleName(self.tr("Export {name}").format(name=self.title))
        self.export.clicked.connect(self.export_wanted)
        self.export.setEnabled(not card.problem)
        self._lay_out(context)

    def _lay_out(self, context: RoomContext) -> None:
        figures = context.appearance.theme.figures
        words = QVBoxLayout()
        words.setSpacing(2)
        lines = [(self.title, "strong"), (first_sentence(self.card.description), "")]
        facts = pack_facts(self.card)
        if self.card.place is not None:
            facts += " · " + self.tr("In use")
        lines.append((self.card.problem, "error") if self.card.problem else (facts, "note"))
        for text, role in lines:
            if text:
                words.addWidget(plain_label(text, role))
        row = QHBoxLayout(self)
        row.setContentsMargins(figures.gap_m, figures.gap_s, figures.gap_s, figures.gap_s)
        row.setSpacing(figures.gap_s)
        row.addLayout(words, 1)
        row.addWidget(self.export, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)


class PackList(QScrollArea):
    """``import_wanted`` carries a file or folder, ``compare_wanted`` a pack's key."""

    import_wanted = Signal(Path)
    compare_wanted = Signal(str)

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        self._context, self._commands = context, commands
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards: tuple[PackCard, ...] = ()
        self.entries: list[PackEntry] = []
        self.importing = QPushButton(self.tr("Import…"))
        self.importing.setIcon(context.appearance.icon("download-simple"))
        menu = QMenu(self.importing)
        menu.addAction(self.tr("A file…")).triggered.connect(self._ask_file)
        menu.addAction(self.tr("A folder…")).triggered.connect(self._ask_folder)
        self.importing.setMenu(menu)
        self.status = StatusLine(context.appearance)
        self.status.hide()
        self._list = QVBoxLayout()
        self._lay_out()

    def entry(self, key: str) -> PackEntry:
        """A pack's entry."""
        return next(entry for entry in self.entries if entry.card.key == key)

    def show_cards(self, cards: tuple[PackCard, ...]) -> None:
        """Show these."""
        if cards == self._cards:
            return
        self._cards = cards
        for old in self.entries:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.entries = [PackEntry(self._context, card) for card in cards]
        for entry in self.entries:
            self._connect(entry)
            self._list.addWidget(entry)

    def show_reading(self, source: Path) -> None:
        """A pack is being looked at."""
        self.status.show_note(self.tr("Reading {name}…").format(name=source.name))
        self.status.show()

    def show_ready(self) -> None:
        """It was read."""
        self.status.hide()

    def show_refusal(self, error: KnownError) -> None:
        """It is no pack: say why, in one line."""
        self.status.show_trouble(self.tr("Not imported: {reason}.").format(reason=error))
        self.status.show()

    def _connect(self, entry: PackEntry) -> None:
        entry.export_wanted.connect(lambda: self._ask_where(entry.card.key))
        entry.compare_wanted.connect(lambda: self.compare_wanted.emit(entry.card.key))
        entry.delete_wanted.connect(lambda: self._ask_to_delete(entry))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a voice pack"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Voice packs and rules (*.voicepack *.zip *.yml *.yaml)"))
        self._look(dialog)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a folder of rules"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._look(dialog)

    def _look(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.import_wanted.emit(Path(name)))
        dialog.open()

    def _ask_where(self, key: str) -> None:
        dialog = QFileDialog(self, self.tr("Export a voice pack"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("voicepack")
        dialog.setNameFilter(self.tr("Voice pack (*.voicepack)"))
        dialog.selectFile(f"{key}.voicepack")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._commands.export(key, Path(name)))
        dialog.open()

    def _ask_to_delete(self, entry: PackEntry) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Delete voice pack"))
        box.setText(self.tr("Delete {name}?").format(name=entry.title))
        kept = self.tr("Its files are removed from this computer. Export it first to keep a copy.")
        box.setInformativeText(kept)
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        delete.clicked.connect(partial(self._commands.delete_pack, entry.card.key, entry.title))
        box.open()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        about = plain_label(
            self.tr(
                "Packs hold rules, words and a tone. Drop one here: a .voicepack or zip from a"
                " colleague, a folder of Vale rules, or a single rule."
            ),
            "muted",
        )
        top = QHBoxLayout()
        top.setSpacing(figures.gap_m)
        top.addWidget(about, 1)
        top.addWidget(self.importing, 0, Qt.AlignmentFlag.AlignTop)
        self._list.setSpacing(figures.gap_s)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, figures.gap_s, figures.gap_m, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        layout.addLayout(top)
        layout.addWidget(self.status)
        layout.addLayout(self._list)
        layout.addStretch()
        self.setWidget(column)
        self.setWidgetResizable(True)
