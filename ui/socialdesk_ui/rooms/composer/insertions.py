"""What is put into the text by a button or its keys: emoji, kept texts, a thread's next part."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from socialdesk_ui.rooms.composer.draft import Choice
from socialdesk_ui.rooms.composer.emoji_picker import EmojiPicker
from socialdesk_ui.rooms.composer.moments import local_time
from socialdesk_ui.rooms.composer.parts import Parts
from socialdesk_ui.rooms.composer.snippets import Snippets
from socialdesk_ui.runtime.i18n import day_text

EMOJI_KEYS, SNIPPET_KEYS = "Ctrl+.", "Ctrl+J"


class Insertions(QObject):
    """Everything goes in at the cursor of the text in view, as one step for Undo."""

    def __init__(self, parts: Parts, over: QWidget) -> None:
        super().__init__(over)
        self._parts = parts
        self._over = over
        self.picker: EmojiPicker | None = None
        self.snippets = Snippets(parts.context, self._text, self._known_values, over)
        self.snippets.inserted.connect(self._insert)
        tools = parts.page.tools
        tools.emoji.clicked.connect(self._open_emoji)
        tools.snippets.clicked.connect(self._open_snippets)
        tools.new_part.clicked.connect(lambda: parts.page.writing.editor.add_part())
        for keys, act in ((EMOJI_KEYS, self._open_emoji), (SNIPPET_KEYS, self._open_snippets)):
            shortcut = QShortcut(QKeySequence(keys), over)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _open_emoji(self) -> None:
        if not self._parts.composition.editable:
            return
        if self.picker is None:
            context = self._parts.context
            self.picker = EmojiPicker(context.appearance, context.settings, self._over)
            self.picker.chosen.connect(self._insert)
        self.picker.open_at(_under(self._parts.page.tools.emoji))

    def _open_snippets(self) -> None:
        if self._parts.composition.editable:
            self.snippets.open_at(_under(self._parts.page.tools.snippets))

    def _insert(self, words: str) -> None:
        self._parts.page.writing.editor.insert(words)

    def _text(self) -> str:
        return self._parts.page.writing.editor.text()

    def _known_values(self) -> Mapping[str, str]:
        draft = self._parts.composition.draft
        zone = self._parts.binding.facts.zone
        moment = draft.moment if draft.choice is Choice.SCHEDULE else None
        day = (moment or local_time(self._parts.context.desk.clock.now(), zone)).date()
        return {"date": day_text(day, "d MMMM")}


def _under(button: QToolButton) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
