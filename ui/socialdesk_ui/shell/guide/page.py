"""What the guide's pages share: a heading, a sentence, labelled fields, one error line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialdesk.domain.errors import KnownError
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label


class GuidePage(QWidget):
    """One step."""

    def __init__(self, appearance: Appearance, heading: str, sentence: str) -> None:
        super().__init__()
        self._figures = appearance.theme.figures
        self.heading = plain_label(heading, "heading")
        self.error = plain_label(role="error")
        self.error.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self._figures.gap_xs)
        self.column.addWidget(self.heading)
        self.column.addWidget(plain_label(sentence, "muted"))

    def add_field(self, words: str, field: QWidget) -> None:
        """A label, and its field under it."""
        label = plain_label(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        self.column.addSpacing(self._figures.gap_m)
        self.column.addWidget(label)
        self.column.addWidget(field)

    @property
    def ready(self) -> bool:
        """Whether one can go on from here."""
        return True

    def end(self) -> None:
        """The error line, and room under it."""
        self.column.addSpacing(self._figures.gap_s)
        self.column.addWidget(self.error)
        self.column.addStretch()

    def refuse(self, error: KnownError) -> None:
        """Say in one line what is wrong and how to mend it."""
        words = error.what[:1].upper() + error.what[1:]
        self.error.setText(f"{words}: {error.mend}." if error.mend else f"{words}.")
        self.error.show()
        self.setFocus()
