"""What was learned of a voice, each part with posts that show it, all of it to be changed."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.voice_values import (
    LearnedPicture,
    LearnedPoint,
    LessonChoice,
    ToneTarget,
)
from socialdesk_ui.rooms.voice.tone_panel import AxisRow
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout
from socialdesk_ui.widgets.plain_label import plain_label

_EXAMPLES = 2
_LONGEST = 120
_WORDS = 60


class LessonView(QScrollArea):
    """Scales, habits and words as they were learned."""

    def __init__(self, appearance: Appearance, picture: LearnedPicture) -> None:
        super().__init__()
        self._appearance = appearance
        figures = appearance.theme.figures
        self.axes: dict[str, AxisRow] = {}
        self.habits: dict[str, QLineEdit] = {}
        self.words: dict[str, QCheckBox] = {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, figures.gap_m, 0)
        column.setSpacing(figures.gap_m)
        column.addWidget(self._tone(picture))
        column.addWidget(self._habits(picture.habits))
        if picture.words:
            column.addWidget(self._words(picture.words))
        if picture.favourites:
            column.addWidget(self._favourites(picture.favourites))
        if picture.typical:
            column.addWidget(self._typical(picture.typical))
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)

    @property
    def choice(self) -> LessonChoice:
        """What is to be kept, as it stands now."""
        return LessonChoice(
            tone={a: (row.scale.target, row.scale.tolerance) for a, row in self.axes.items()},
            habits={name: field.text().strip() for name, field in self.habits.items()},
            words=frozenset(word for word, check in self.words.items() if check.isChecked()),
        )

    def _tone(self, picture: LearnedPicture) -> QFrame:
        card, column = self._card(self.tr("How you sound"))
        if not picture.tone:
            column.addWidget(plain_label(self.tr("The posts do not tell."), "muted"))
        for learned in picture.tone:
            row = AxisRow(self._appearance, learned.axis)
            row.show_target(
                ToneTarget(learned.axis, learned.target, learned.tolerance, set_by=""), ""
            )
            row.reset.hide()
            self.axes[learned.axis] = row
            column.addWidget(row)
            self._add_examples(column, learned.examples)
            column.addSpacing(self._appearance.theme.figures.gap_m)
        return card

    def _habits(self, habits: Sequence[LearnedPoint]) -> QFrame:
        card, column = self._card(self.tr("Your habits"))
        note = self.tr("Change what you like; what you empty is left out.")
        column.addWidget(plain_label(note, "note"))
        form = QFormLayout()
        form.setSpacing(self._appearance.theme.figures.gap_s)
        for habit in habits:
            field = QLineEdit(habit.value)
            field.setCursorPosition(0)
            field.setAccessibleName(habit.name)
            field.setToolTip("\n".join(_short(text) for text in habit.examples))
            self.habits[habit.name] = field
            form.addRow(plain_label(habit.name[:1].upper() + habit.name[1:], "muted"), field)
        column.addLayout(form)
        return card

    def _words(self, words: Sequence[LearnedPoint]) -> QFrame:
        card, column = self._card(self.tr("Your own words"))
        note = self.tr("No dictionary knows them; those you keep are never marked as typos.")
        column.addWidget(plain_label(note, "note"))
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        for word in words[:_WORDS]:
            check = QCheckBox(word.name.replace("&", "&&"))
            check.setChecked(True)
            check.setToolTip("\n".join(_short(text) for text in word.examples))
            self.words[word.name] = check
            flow.addWidget(check)
        column.addWidget(holder)
        return card

    def _favourites(self, words: Sequence[LearnedPoint]) -> QFrame:
        card, column = self._card(self.tr("Words you like more than others do"))
        named = self.tr("{word} ({count})")
        listed = [named.format(word=word.name, count=word.count) for word in words[:_WORDS]]
        column.addWidget(plain_label(", ".join(listed)))
        return card

    def _typical(self, posts: Sequence[str]) -> QFrame:
        card, column = self._card(self.tr("Most like you"))
        for post in posts:
            column.addWidget(plain_label(post))
        return card

    def _add_examples(self, column: QVBoxLayout, examples: Sequence[str]) -> None:
        for text in examples[:_EXAMPLES]:
            column.addWidget(plain_label(f"“{_short(text)}”", "note"))

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        margin = self._appearance.theme.figures.gap_l
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._appearance.theme.figures.gap_s)
        column.addWidget(plain_label(title, "strong"))
        return card, column


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"
