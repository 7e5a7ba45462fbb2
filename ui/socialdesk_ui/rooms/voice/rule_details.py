"""What is behind a rule: why, its tests, its file; and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.voice_values import RuleSetting
from socialdesk.domain.errors import KnownError
from socialdesk_ui.models.voice_rules import source_text
from socialdesk_ui.models.voice_words import kind_word, level_word, message_text
from socialdesk_ui.rooms.voice.code_editor import CodeEditor
from socialdesk_ui.rooms.voice.loading import load_rule_text
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane, Task
from socialdesk_ui.widgets.flow_layout import FlowLayout
from socialdesk_ui.widgets.plain_label import plain_label

_SOURCE_HEIGHT = 180
_TESTS = 12


class RuleDetails(QFrame):
    """``edit_wanted``, ``copy_wanted`` and ``delete_wanted`` carry the rule and its text."""

    edit_wanted = Signal(object, str)
    copy_wanted = Signal(object, str)
    delete_wanted = Signal(object, str)
    reset_wanted = Signal(object)

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._rule: RuleSetting | None = None
        self._reading: Task | None = None
        self._text: str | None = None
        self.setProperty("role", "card")
        self.title = plain_label(role="strong")
        self.facts = plain_label(role="note")
        self.message = plain_label()
        self.why = plain_label(role="muted")
        self.link = plain_label(role="note")
        self.link.setOpenExternalLinks(True)
        self.link.setTextFormat(Qt.TextFormat.RichText)
        self.tests = plain_label()
        self.source = CodeEditor(context.appearance)
        self.source.setReadOnly(True)
        self.source.setMinimumHeight(_SOURCE_HEIGHT)
        self.source.setAccessibleName(self.tr("The rule's file"))
        self.no_source = plain_label(role="error")
        self.edit = self._button(self.tr("Edit"), "pencil-simple")
        self.copy = self._button(self.tr("Copy to our rules"), "copy")
        self.reset = self._button(self.tr("Reset"), "arrow-counter-clockwise")
        self.reset.setToolTip(self.tr("Back to the level that its pack gives it"))
        self.delete = self._button(self.tr("Delete"), "trash")
        self.empty = plain_label(role="muted")
        self.empty.setText(self.tr("Choose a rule to see why it is there, its tests and its file."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def rule(self) -> RuleSetting | None:
        """The rule that is shown."""
        return self._rule

    def show_rule(self, rule: RuleSetting | None) -> None:
        """Show a rule, or a hint where none is chosen."""
        other = self._rule is None or rule is None or rule.id != self._rule.id
        self._rule = rule
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self._pages.setCurrentIndex(0 if rule is None else 1)
        if rule is None:
            return
        self._show_words(rule)
        if other:
            self._text = None
            self.source.setPlainText("")
        self._offer(rule)
        desk = self._context.desk
        self._reading = self._context.tasks.run(
            lambda: load_rule_text(desk, rule),
            then=self._show_text,
            failed=self._refuse,
            lane=Lane.VOICE,
        )

    def _show_words(self, rule: RuleSetting) -> None:
        self.title.setText(rule.name)
        facts = (level_word(rule.level), kind_word(rule.kind), source_text(rule))
        self.facts.setText(" · ".join(facts))
        self.message.setText(message_text(rule.message))
        self.why.setText(rule.why)
        self.why.setVisible(bool(rule.why))
        address = rule.link.replace('"', "%22")
        self.link.setText(f'<a href="{address}">{self.tr("Read more")}</a>')
        self.link.setToolTip(rule.link)
        self.link.setVisible(bool(rule.link))
        self.tests.setText(self._tests_text(rule))

    def _tests_text(self, rule: RuleSetting) -> str:
        if not rule.flags and not rule.passes:
            return self.tr("It brings no tests.")
        lines = [self.tr("It flags:")] if rule.flags else []
        lines += [f"  • {text}" for text in rule.flags[:_TESTS]]
        lines += [self.tr("It leaves alone:")] if rule.passes else []
        lines += [f"  • {text}" for text in rule.passes[:_TESTS]]
        return "\n".join(lines)

    def _show_text(self, text: str) -> None:
        self._reading = None
        self._text = text
        self.no_source.hide()
        self.source.show()
        if self.source.toPlainText() != text:
            self.source.setPlainText(text)
        if self._rule is not None:
            self._offer(self._rule)

    def _refuse(self, error: KnownError) -> None:
        self._reading = None
        self.source.hide()
        self.no_source.setText(str(error))
        self.no_source.show()

    def _offer(self, rule: RuleSetting) -> None:
        is_file = rule.file.endswith((".yml", ".yaml"))
        ready = self._text is not None
        self.edit.setVisible(rule.is_ours and is_file)
        self.delete.setVisible(rule.is_ours and is_file)
        self.copy.setVisible(not rule.is_ours and is_file)
        self.reset.setVisible(rule.changed_by_us)
        for button in (self.edit, self.delete, self.copy):
            button.setEnabled(ready)

    def _connect(self) -> None:
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self._rule, self._text or ""))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._rule, self._text or ""))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self._rule, self._text or ""))
        self.reset.clicked.connect(lambda: self.reset_wanted.emit(self._rule))

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        button.setIcon(self._context.appearance.icon(icon))
        return button

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        inner = QWidget()
        inner.setProperty("surface", "panel")
        column = QVBoxLayout(inner)
        margin = figures.gap_m
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(figures.gap_s)
        for label in (self.title, self.facts, self.message, self.why, self.link):
            column.addWidget(label)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=figures.gap_s)
        for button in (self.edit, self.copy, self.reset, self.delete):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addWidget(self.tests)
        column.addWidget(self.source, 1)
        column.addWidget(self.no_source)
        self.no_source.hide()
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(scroll)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._pages)
