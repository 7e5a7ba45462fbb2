"""How the voice sounds, and how it does not: its pack's own examples."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.desk.voice_values import Examples
from socialdesk_ui.models.voice_words import pack_title
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label

_ICON = 16


class ExamplesList(QWidget):
    """Each example with the sign that stands for it on the scales."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown = Examples()
        self._signs: list[tuple[QLabel, str, str]] = []
        self.title = plain_label(role="strong")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(appearance.theme.figures.gap_s)
        self._grid.setVerticalSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.theme.figures.gap_s)
        layout.addWidget(self.title)
        layout.addLayout(self._grid)
        appearance.changed.connect(self._draw_signs)
        self.hide()

    def texts(self) -> list[str]:
        """What is shown, from top to bottom."""
        count = self._grid.rowCount()
        items = [self._grid.itemAtPosition(row, 1) for row in range(count)]
        widgets = [item.widget() for item in items if item is not None]
        return [label.text() for label in widgets if isinstance(label, QLabel)]

    def show_examples(self, examples: Examples) -> None:
        """Show these, those that sound right first."""
        if examples == self._shown:
            return
        self._shown = examples
        self._clear()
        self.title.setText(
            self.tr("Examples from {pack}").format(pack=pack_title("", examples.pack, BRAND_PACK))
        )
        for text in examples.do:
            self._add("check-circle", "accent", self.tr("Sounds like us"), text)
        for text in examples.dont:
            self._add("x-circle", "error", self.tr("Does not sound like us"), text)
        self._draw_signs()
        self.setVisible(bool(examples.do or examples.dont))

    def _clear(self) -> None:
        self._signs = []
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, icon: str, colour: str, words: str, text: str) -> None:
        row = len(self._signs)
        sign = QLabel()
        sign.setAccessibleName(words)
        sign.setToolTip(words)
        self._signs.append((sign, icon, colour))
        label = plain_label(text)
        label.setAccessibleDescription(words)
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)

    def _draw_signs(self) -> None:
        for sign, icon, colour in self._signs:
            drawn = self._appearance.icon(icon, colour)
            sign.setPixmap(drawn.pixmap(_ICON, _ICON))
