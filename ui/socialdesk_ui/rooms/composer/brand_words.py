"""Takes a word among the brand's, from the text in which it was marked."""

from PySide6.QtCore import QObject

from socialdesk_ui.runtime.context import RoomContext


class BrandWords(QObject):
    """The desk's voice commands are imported off the GUI thread: they bring much along."""

    def __init__(self, context: RoomContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def accept(self, word: str) -> None:
        """Never mark the word again; a toast offers Undo."""
        desk = self._context.desk

        def work() -> None:
            from socialdesk.desk.voices import accept_words

            accept_words(desk, (word,))

        self._context.tasks.run(work, then=lambda _: self._tell(word), owner=self)

    def forget(self, word: str) -> None:
        """Mark it again."""
        desk = self._context.desk

        def work() -> None:
            from socialdesk.desk.voices import forget_word

            forget_word(desk, word)

        self._context.tasks.run(work)

    def _tell(self, word: str) -> None:
        said = self.tr("“{word}” is one of your words now.").format(word=word)
        self._context.navigation.toast(said, self.tr("Undo"), lambda: self.forget(word))
