"""The Library page: all packs, what one brings in or hands on, and what differs."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QStackedWidget

from socialdesk.desk.voice_values import PackPreview, VoicePicture
from socialdesk.domain.errors import KnownError
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.rooms.voice.compare_page import ComparePage
from socialdesk_ui.rooms.voice.import_page import ImportPage
from socialdesk_ui.rooms.voice.loading import look_at
from socialdesk_ui.rooms.voice.pack_list import PackList
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane

_ENDINGS = (".voicepack", ".zip", ".yml", ".yaml")


class LibraryPage(QStackedWidget):
    """The list, a preview of what is about to come in, or two packs side by side."""

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        self._context, self._commands = context, commands
        self.list = PackList(context, commands)
        self.list.import_wanted.connect(self.look_at)
        self.list.compare_wanted.connect(self._compare)
        self.comparison = ComparePage(context)
        self.comparison.closed.connect(lambda: self.setCurrentWidget(self.list))
        self.preview: ImportPage | None = None
        self.addWidget(self.list)
        self.addWidget(self.comparison)

    def show_picture(self, picture: VoicePicture) -> None:
        """Show the packs as they are."""
        self.list.show_cards(picture.cards)
        self.comparison.show_cards(picture.cards)

    def look_at(self, source: Path) -> None:
        """Show what an import of a file or folder would bring."""
        self.list.show_reading(source)
        self._context.tasks.run(
            lambda: look_at(source), then=self._show_preview, failed=self._refuse, lane=Lane.VOICE
        )

    def _show_preview(self, preview: PackPreview) -> None:
        self.list.show_ready()
        self._close_preview()
        self.preview = ImportPage(self._context, self._commands, preview)
        self.preview.closed.connect(self._close_preview)
        self.addWidget(self.preview)
        self.setCurrentWidget(self.preview)
        self.preview.name.setFocus()

    def _refuse(self, error: KnownError) -> None:
        self.list.show_refusal(error)
        self.setCurrentWidget(self.list)

    def _close_preview(self) -> None:
        if self.preview is not None:
            self.removeWidget(self.preview)
            self.preview.deleteLater()
            self.preview = None
        self.setCurrentWidget(self.list)

    def _compare(self, key: str) -> None:
        self.comparison.begin(key)
        self.setCurrentWidget(self.comparison)


def pack_in(data: QMimeData) -> Path | None:
    """The pack in what is dropped: the first folder, pack, zip or rule file."""
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and (path.is_dir() or path.suffix.lower() in _ENDINGS):
            return path
    return None
