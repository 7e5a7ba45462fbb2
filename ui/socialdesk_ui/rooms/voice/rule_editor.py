"""Writes one rule of ours: its file as text, tried as it is typed, kept once that was seen."""

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.voice_values import RuleSetting
from socialdesk.domain.errors import KnownError
from socialdesk_ui.rooms.voice.code_editor import CodeEditor
from socialdesk_ui.rooms.voice.loading import try_source
from socialdesk_ui.rooms.voice.trial_panel import TrialPanel, wrong_lines
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane, Task
from socialdesk_ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from socialdesk.desk.rule_trial import RuleTrial

TRIED_AFTER_MS = 300
_SIDE_BY_SIDE = 860
_NAME = re.compile(r"[^\W_][\w-]{0,59}")

TEMPLATE = """\
# Finds words and says what to do about them.
extends: existence
message: "'%s' is a word we avoid; say what is special about it."
why: Readers skip words that every shop uses.
level: warning
ignorecase: true
tokens:
  - best in town
tests:
  pass:
    - We bake every loaf by hand.
  fail:
    - The best in town, as always.
"""


@dataclass(frozen=True)
class Editing:
    """What is edited. ``taken`` names may not be used again; ``original`` is what was copied."""

    name: str = ""
    source: str = TEMPLATE
    is_new: bool = True
    taken: frozenset[str] = frozenset()
    original: RuleSetting | None = None

    @property
    def free_name(self) -> str:
        """The name, with a number where it is taken."""
        names = [self.name, *(f"{self.name}-{number}" for number in range(2, 1000))]
        return next(name for name in names if name not in self.taken) if self.name else ""


class RuleEditor(QWidget):
    """``saved`` carries name, text, and the rule that is switched off for it or ``None``."""

    saved = Signal(str, str, object)
    closed = Signal()

    def __init__(self, context: RoomContext, editing: Editing) -> None:
        super().__init__()
        self._context, self._editing = context, editing
        self._trying: Task | None = None
        self._tried: tuple[str, RuleTrial] | None = None
        self.back = QPushButton(self.tr("Rules"))
        self.back.setIcon(context.appearance.icon("caret-left"))
        self.back.setProperty("kind", "quiet")
        self.back.setAccessibleName(self.tr("Back to the rules, without saving"))
        self.title = plain_label(self._title(), "strong")
        self.name = QLineEdit(editing.free_name if editing.is_new else editing.name)
        self.name.setPlaceholderText(self.tr("A short name, such as no-hype"))
        self.name.setAccessibleName(self.tr("Name of the rule"))
        self.name.setReadOnly(not editing.is_new)
        self.source = CodeEditor(context.appearance)
        self.source.setPlainText(editing.source)
        self.source.setAccessibleName(self.tr("The rule's file"))
        self.trial = TrialPanel(context.appearance)
        self.trial.line_wanted.connect(self.source.go_to_line)
        self.switch_off = QCheckBox(self._switch_off_words())
        self.switch_off.setChecked(editing.original is not None)
        self.hint = plain_label(role="note")
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self._soon = QTimer(self, singleShot=True, interval=TRIED_AFTER_MS)
        self._soon.timeout.connect(self._try)
        self._connect()
        self._lay_out()
        self.switch_off.setVisible(editing.original is not None)
        self._follow()
        self._try()

    def begin(self) -> None:
        """Type where it is needed first."""
        (self.source if self.name.text() else self.name).setFocus()

    @property
    def is_tried(self) -> bool:
        """Whether what the panel shows is about the text as it stands."""
        return self._tried is not None and self._tried[0] == self.source.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _try(self) -> None:
        if self._trying is not None:
            self._trying.cancel()
        text, desk = self.source.toPlainText(), self._context.desk
        self._trying = self._context.tasks.run(
            partial(try_source, desk, text),
            then=lambda trial: self._show_trial(text, trial),
            failed=self._refuse,
            lane=Lane.VOICE,
            owner=self,
        )

    def _show_trial(self, text: str, trial: "RuleTrial") -> None:
        self._trying = None
        self._tried = (text, trial)
        if self.is_tried:
            self.trial.show_trial(trial)
            self.source.mark_lines(wrong_lines(trial.problems))
        self._follow()

    def _refuse(self, error: KnownError) -> None:
        self._trying = None
        self.trial.state.show_trouble(str(error))

    def _typed(self) -> None:
        if not self.is_tried:
            self.trial.show_trying()
            self._soon.start()
        self._follow()

    def _follow(self) -> None:
        trouble = self._trouble_with_name()
        self.hint.setText(trouble)
        self.hint.setVisible(bool(trouble))
        trial = self._tried[1] if self._tried and self.is_tried else None
        usable = trial is not None and not trial.problems
        self.save.setEnabled(usable and not trouble)
        failing = bool(trial and trial.failed_tests)
        self.save.setText(self.tr("Save anyway") if failing else self.tr("Save"))

    def _trouble_with_name(self) -> str:
        if not self._editing.is_new:
            return ""
        name = self.name.text().strip()
        if not name:
            return self.tr("Give the rule a name, then you can save it.")
        if not _NAME.fullmatch(name):
            return self.tr("Use letters, digits and hyphens for the name.")
        if name in self._editing.taken:
            return self.tr("You have a rule “{name}” already: choose another name.").format(
                name=name
            )
        return ""

    def _keep(self) -> None:
        if self.save.isEnabled():
            original = self._editing.original if self.switch_off.isChecked() else None
            self.saved.emit(self.name.text().strip(), self.source.toPlainText(), original)

    def _title(self) -> str:
        if self._editing.original is not None:
            return self.tr("Your copy of {rule}").format(rule=self._editing.original.id)
        return self.tr("New rule") if self._editing.is_new else self.tr("Edit your rule")

    def _switch_off_words(self) -> str:
        original = self._editing.original
        name = original.id if original else ""
        return self.tr("Switch off {rule}, so that nothing is said twice").format(rule=name)

    def _connect(self) -> None:
        self.source.textChanged.connect(self._typed)
        self.name.textChanged.connect(lambda _: self._follow())
        self.save.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.closed)
        self.back.clicked.connect(self.closed)
        for keys, act in (("Ctrl+S", self._keep), ("Esc", self._leave_if_unchanged)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _leave_if_unchanged(self) -> None:
        """Esc never throws away what was typed."""
        if self.source.toPlainText() == self._editing.source:
            self.closed.emit()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        head = QHBoxLayout()
        head.setSpacing(figures.gap_s)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        label = QLabel(self.tr("Name"))
        label.setBuddy(self.name)
        named = QHBoxLayout()
        named.setSpacing(figures.gap_s)
        named.addWidget(label)
        named.addWidget(self.name, 1)
        left = QVBoxLayout()
        left.setSpacing(figures.gap_s)
        left.addLayout(named)
        left.addWidget(self.source, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(figures.gap_m)
        self._body.addLayout(left, 3)
        self._body.addWidget(self.trial, 2)
        foot = QHBoxLayout()
        foot.setSpacing(figures.gap_s)
        foot.addWidget(self.save)
        foot.addWidget(self.cancel)
        foot.addWidget(self.hint, 1)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, figures.gap_xs, 0, figures.gap_l)
        layout.setSpacing(figures.gap_s)
        layout.addLayout(head)
        layout.addLayout(self._body, 1)
        layout.addWidget(self.switch_off)
        layout.addLayout(foot)
