"""What a rule would do: its problems, its tests, and the planned posts that it would flag."""

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from socialdesk.desk.rule_trial import FailedTest, FlaggedPost, RuleTrial

_LINE = re.compile(r"^line (\d+): ")
_MOST_POSTS = 40
_LONGEST = 140


def wrong_lines(problems: tuple[str, ...]) -> frozenset[int]:
    """The lines that problems name, counted from 1."""
    found = (_LINE.match(problem) for problem in problems)
    return frozenset(int(match.group(1)) for match in found if match)


class TrialPanel(QFrame):
    """``line_wanted`` asks to go to a line of the rule's file."""

    line_wanted = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setProperty("role", "card")
        self.state = StatusLine(appearance)
        self.tests = StatusLine(appearance)
        self.flags_title = plain_label(self.tr("What it would flag now"), "strong")
        self._problems = QVBoxLayout()
        self._failed = QVBoxLayout()
        self._posts = QVBoxLayout()
        self._lay_out()
        self.show_trying()

    def show_trying(self) -> None:
        """Something was typed; the answer is not there yet."""
        self.state.show_note(self.tr("Trying it…"))

    def show_trial(self, trial: "RuleTrial") -> None:
        """Show what came of it."""
        for part in (self._problems, self._failed, self._posts):
            _clear(part)
        usable = not trial.problems
        for widget in (self.tests, self.flags_title):
            widget.setVisible(usable)
        if not usable:
            self._show_problems(trial.problems)
            return
        self.state.show_fine(self.tr("The rule can be used."))
        self._show_tests(trial.tests_run, trial.failed_tests)
        self._show_posts(trial.newly_flagged)

    def lines(self) -> list[str]:
        """What is shown, from top to bottom."""
        parts = (self._problems, self._failed, self._posts)
        return [text for part in parts for text in _texts(part)]

    def _show_problems(self, problems: tuple[str, ...]) -> None:
        self.state.show_trouble(self.tr("It can't be used yet:"))
        for problem in problems:
            label = plain_label(problem[:1].upper() + problem[1:])
            line = _LINE.match(problem)
            if line is not None:
                rest = escape(problem[line.end() :])
                named = self.tr("Line {number}").format(number=line.group(1))
                label.setTextFormat(Qt.TextFormat.RichText)
                label.setText(f'<a href="{line.group(1)}">{named}</a>: {rest}')
                label.setTextInteractionFlags(
                    Qt.TextInteractionFlag.LinksAccessibleByMouse
                    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
                )
                label.linkActivated.connect(lambda number: self.line_wanted.emit(int(number)))
            self._problems.addWidget(label)

    def _show_tests(self, run: int, failed: "tuple[FailedTest, ...]") -> None:
        if not run:
            self.tests.show_note(self.tr("It has no tests. Add texts under tests, pass and fail."))
        elif not failed:
            one = (
                self.tr("Its test passes.")
                if run == 1
                else self.tr("All {count} tests pass.", "", run)
            )
            self.tests.show_fine(one.format(count=run))
        else:
            words = self.tr("{failed} of {count} tests fail:")
            self.tests.show_trouble(words.format(failed=len(failed), count=run))
        for test in failed:
            should = self.tr("“{text}” should be flagged and is not.")
            should_not = self.tr("“{text}” is flagged and should not be.")
            words = should if test.should_flag else should_not
            self._failed.addWidget(plain_label(words.format(text=test.text)))

    def _show_posts(self, flagged: "tuple[FlaggedPost, ...]") -> None:
        if not flagged:
            self._posts.addWidget(plain_label(self.tr("Nothing in what is planned."), "muted"))
            return
        count = len(flagged)
        title = (
            self.tr("1 planned post:")
            if count == 1
            else self.tr("{count} planned posts:", "", count)
        )
        self._posts.addWidget(plain_label(title.format(count=count), "muted"))
        for each in flagged[:_MOST_POSTS]:
            self._posts.addWidget(_post(each))
        if count > _MOST_POSTS:
            more = self.tr("and {count} more").format(count=count - _MOST_POSTS)
            self._posts.addWidget(plain_label(more, "muted"))

    def _lay_out(self) -> None:
        figures = self._appearance.theme.figures
        inner = QWidget()
        inner.setProperty("surface", "panel")
        column = QVBoxLayout(inner)
        margin = figures.gap_m
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(figures.gap_s)
        column.addWidget(self.state)
        column.addLayout(self._problems)
        column.addWidget(self.tests)
        column.addLayout(self._failed)
        column.addSpacing(figures.gap_s)
        column.addWidget(self.flags_title)
        column.addLayout(self._posts)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(scroll)


def _post(flagged: "FlaggedPost") -> QWidget:
    """A post's words and, below, what would be said of them."""
    text = " ".join(flagged.post.text.split())
    short = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(0)
    column.addWidget(plain_label(short))
    for said in dict.fromkeys(finding.message for finding in flagged.findings):
        column.addWidget(plain_label(said, "note"))
    return box


def _clear(part: QVBoxLayout) -> None:
    while part.count():
        item = part.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _texts(part: QVBoxLayout) -> list[str]:
    items = (part.itemAt(number) for number in range(part.count()))
    widgets = [item.widget() for item in items if item is not None]
    found = [w.findChildren(QLabel) if not isinstance(w, QLabel) else [w] for w in widgets if w]
    return [label.text() for labels in found for label in labels]
