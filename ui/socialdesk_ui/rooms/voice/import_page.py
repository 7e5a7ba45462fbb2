"""What an import would bring, before anything is kept."""

from collections import Counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.voice_values import PackPreview
from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Level
from socialdesk_ui.models.voice_lines import LinesModel
from socialdesk_ui.models.voice_words import language_text, level_word, message_text
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.rooms.voice.loading import replaced_by
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane, Task
from socialdesk_ui.widgets.lines_table import LinesTable
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine

_TYPED_MS = 200
_WIDEST = 960
_REFUSED_HEIGHT = 140


class ImportPage(QWidget):
    """A name to give, what is new, what is refused; Keep or Cancel."""

    closed = Signal()

    def __init__(self, context: RoomContext, commands: VoiceCommands, preview: PackPreview) -> None:
        super().__init__()
        self._context, self._commands, self._preview = context, commands, preview
        self._asking: Task | None = None
        self.summary = plain_label(self._summary())
        self.description = plain_label(preview.description, "muted")
        self.name = QLineEdit(preview.name)
        self.name.setAccessibleName(self.tr("Name of the pack"))
        self.warning = StatusLine(context.appearance)
        self.warning.hide()
        self.rules = LinesModel((self.tr("Level"), self.tr("Rule"), self.tr("What it says")), self)
        self.rules.show_lines(
            [(level_word(r.level), r.name, message_text(r.message)) for r in preview.rules]
        )
        self.table = LinesTable(context.appearance, self.rules, {0: 110, 1: 200})
        self.table.setAccessibleName(self.tr("New rules"))
        self.refused = QPlainTextEdit("\n".join(preview.refused))
        self.refused.setReadOnly(True)
        self.refused.setTabChangesFocus(True)
        self.refused.setAccessibleName(self.tr("What is refused"))
        needed = (len(preview.refused) + 2) * self.refused.fontMetrics().lineSpacing()
        self.refused.setFixedHeight(min(_REFUSED_HEIGHT, needed))
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setProperty("kind", "primary")
        self.keep.clicked.connect(self._keep)
        self.keep.setEnabled(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.closed)
        self._soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._soon.timeout.connect(self._ask_about_name)
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self._keep)
        self._lay_out()
        self.description.setVisible(bool(preview.description))
        self._ask_about_name()

    def _summary(self) -> str:
        preview = self._preview
        if not preview.is_usable:
            return self.tr("Nothing in it can be used.")
        counts = Counter(rule.level for rule in preview.rules)
        levels = ", ".join(
            f"{level_word(level)}: {counts[level]}" for level in Level if counts[level]
        )
        one = len(preview.rules) == 1
        rules = (
            self.tr("1 new rule") if one else self.tr("{count} new rules", "", len(preview.rules))
        )
        parts = [rules.format(count=len(preview.rules)) + (f" ({levels})" if levels else "")]
        if preview.words:
            parts.append(self.tr("{count} words", "", preview.words).format(count=preview.words))
        if preview.axes:
            parts.append(
                self.tr("tone on {count} scales", "", preview.axes).format(count=preview.axes)
            )
        parts.append(language_text(preview.language))
        return " · ".join(parts)

    def _typed(self) -> None:
        self.keep.setEnabled(False)
        self._soon.start()

    def _ask_about_name(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        name, desk = self.name.text(), self._context.desk
        self._asking = self._context.tasks.run(
            lambda: replaced_by(desk, name),
            then=self._show_replaced,
            failed=self._refuse_name,
            lane=Lane.VOICE,
        )

    def _show_replaced(self, replaced: str) -> None:
        self.keep.setEnabled(self._preview.is_usable)
        self.keep.setText(self.tr("Replace") if replaced else self.tr("Keep"))
        if replaced:
            words = self.tr("This replaces {what}.").format(what=replaced)
            self.warning.show_trouble(words)
        self.warning.setVisible(bool(replaced))

    def _refuse_name(self, error: KnownError) -> None:
        self.warning.show_trouble(f"{error}.")
        self.warning.show()
        self.keep.setEnabled(False)

    def _keep(self) -> None:
        if not self.keep.isEnabled():
            return
        self.keep.setEnabled(False)
        preview, name = self._preview, self.name.text()
        self._commands.import_pack(preview.source, name, self.closed.emit, self._refuse_name)

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        title = self.tr("Import {file}").format(file=self._preview.source.name)
        named = QHBoxLayout()
        label = QLabel(self.tr("Keep it as"))
        label.setBuddy(self.name)
        named.setSpacing(figures.gap_s)
        named.addWidget(label)
        named.addWidget(self.name, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, figures.gap_s, 0, figures.gap_l)
        column.setSpacing(figures.gap_s)
        column.addWidget(plain_label(title, "strong"))
        column.addWidget(self.summary)
        column.addWidget(self.description)
        column.addLayout(named)
        column.addWidget(self.warning)
        column.addWidget(self.table, 1)
        if self._preview.refused:
            count = len(self._preview.refused)
            many = self.tr("{count} parts are refused", "", count)
            words = self.tr("1 part is refused") if count == 1 else many
            column.addWidget(plain_label(words.format(count=count), "strong"))
            column.addWidget(self.refused)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 1)
        row.addStretch()
