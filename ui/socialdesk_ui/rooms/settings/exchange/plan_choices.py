"""What a person says about a file before it is imported: whose it is, dates, channels."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.channel import Channel
from socialdesk.domain.plan_formats import FORMATS, OTHER
from socialdesk.domain.plan_rows import DayOrder, PlanColumns, PlanFormat
from socialdesk_ui.models.plan_words import first_date, format_word, order_word
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout
from socialdesk_ui.widgets.plain_label import plain_label


class FormatRow(QWidget):
    """Whose file it is; ``chosen`` carries a PlanFormat."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("The file is from"))
        self._formats = (*FORMATS, OTHER)
        for each in self._formats:
            self.combo.addItem(format_word(each))
        self.combo.activated.connect(lambda at: self.chosen.emit(self._formats[at]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("The file is from")))
        row.addWidget(self.combo)

    def show_format(self, plan_format: PlanFormat) -> None:
        """Show what the file was taken for."""
        ids = [each.id for each in self._formats]
        with QSignalBlocker(self.combo):
            self.combo.setCurrentIndex(ids.index(plan_format.id))


class OrderQuestion(QWidget):
    """Whether the day or the month comes first, asked by the file's own first date."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.question = plain_label(role="strong")
        self.answers: dict[DayOrder, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(appearance.theme.figures.gap_m)
        for order in (DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST):
            button = QRadioButton()
            button.clicked.connect(lambda _=False, order=order: self.chosen.emit(order))
            self._group.addButton(button)
            self.answers[order] = button
            self._row.addWidget(button)
        self._row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.theme.figures.gap_xs)
        layout.addWidget(self.question)
        layout.addLayout(self._row)

    def ask(self, columns: PlanColumns, order: DayOrder | None) -> None:
        """Ask about this file; ``order`` is what was answered before, if anything."""
        words = self.tr("Which day is “{date}”?").format(date=first_date(columns))
        self.question.setText(words)
        self._group.setExclusive(False)
        for each, button in self.answers.items():
            button.setText(order_word(each, columns))
            button.setChecked(each is order)
        self._group.setExclusive(True)
        self.show()


class ChannelsRow(QWidget):
    """Where rows go that name no channel; ``chosen`` carries their ids."""

    chosen = Signal(tuple)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.boxes: dict[int, QCheckBox] = {}
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, appearance.theme.figures.gap_m)
        self.none = plain_label(
            self.tr("There is no channel yet. Add one first: a row with a time needs it."), "muted"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.theme.figures.gap_xs)
        layout.addWidget(plain_label(self.tr("Rows that name no channel go to")))
        layout.addWidget(self._holder)
        layout.addWidget(self.none)

    def show_channels(self, channels: Sequence[Channel], chosen: Sequence[int]) -> None:
        """Offer these."""
        for box in self.boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for channel in channels:
            box = QCheckBox(channel.name.replace("&", "&&"))
            box.setChecked(channel.id in chosen)
            box.toggled.connect(lambda: self.chosen.emit(self.channel_ids))
            self.boxes[channel.id] = box
            self._flow.addWidget(box)
        self.none.setVisible(not channels)
        self._holder.setVisible(bool(channels))

    @property
    def channel_ids(self) -> tuple[int, ...]:
        """The chosen ones."""
        return tuple(number for number, box in self.boxes.items() if box.isChecked())
