"""A rule's file before and after, side by side, with the lines that differ marked."""

from difflib import SequenceMatcher

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialdesk_ui.rooms.voice.code_editor import CodeEditor
from socialdesk_ui.runtime.theme import Appearance


def lines_that_differ(before: str, after: str) -> tuple[frozenset[int], frozenset[int]]:
    """The lines of each text, counted from 1, that the other one has not."""
    first, second = before.splitlines(), after.splitlines()
    gone: set[int] = set()
    new: set[int] = set()
    for tag, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if tag != "equal":
            gone.update(range(a + 1, b + 1))
            new.update(range(c + 1, d + 1))
    return frozenset(gone), frozenset(new)


class SourcesSideBySide(QWidget):
    """Before at the reading start, after at the end; scrolled together."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.before = self._editor(appearance, self.tr("The rule before"))
        self.after = self._editor(appearance, self.tr("The rule after"))
        self.before.verticalScrollBar().valueChanged.connect(
            self.after.verticalScrollBar().setValue
        )
        self.after.verticalScrollBar().valueChanged.connect(
            self.before.verticalScrollBar().setValue
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.theme.figures.gap_s)
        row.addWidget(self.before, 1)
        row.addWidget(self.after, 1)

    def show_texts(self, before: str, after: str) -> None:
        """Show both; one that is missing stays empty."""
        gone, new = lines_that_differ(before, after)
        for editor, text, lines, token in (
            (self.before, before, gone, "error"),
            (self.after, after, new, "accent"),
        ):
            editor.setPlainText(text)
            editor.mark_lines(lines, token)
        self.show()

    def _editor(self, appearance: Appearance, name: str) -> CodeEditor:
        editor = CodeEditor(appearance)
        editor.setReadOnly(True)
        editor.setAccessibleName(name)
        return editor
