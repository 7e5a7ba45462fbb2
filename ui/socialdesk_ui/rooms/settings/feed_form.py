"""The form for a feed: a name, and a folder if one wants a certain one."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton

from socialdesk.desk.channels import add_feed
from socialdesk.domain.channel import Channel
from socialdesk_ui.rooms.settings.form import ChannelForm
from socialdesk_ui.runtime.context import RoomContext


class FeedForm(ChannelForm):
    """Adds a feed channel."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__(context, "", "")
        self.heading.setText(self.tr("Add a feed"))
        self.submit.setText(self.tr("Add feed"))
        self.explain(
            self.tr(
                "SocialDesk writes a page, an Atom feed and your pictures into a folder. "
                "Put that folder on any web host, and people can follow it. It needs no account."
            )
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Corner Bakery"))
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("in SocialDesk's own folder"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        self.fields.addRow(self.tr("Name"), self.name)
        self.fields.addRow(self.tr("Folder"), row)
        self.folder.setAccessibleName(self.tr("Folder"))
        for field in (self.name, self.folder):
            field.returnPressed.connect(self.submit.click)
        self.setFocusProxy(self.name)

    def send(self) -> None:
        """Add the channel."""
        self.wait(self.tr("Adding…"))
        desk, name, folder = self._context.desk, self.name.text(), self.folder.text().strip()
        self._context.tasks.run(
            lambda: add_feed(desk, name, Path(folder) if folder else None),
            then=self._added,
            failed=self.refuse,
        )

    def _added(self, channel: Channel) -> None:
        self._context.navigation.toast(
            self.tr("{name} is added. Set its posting times next.").format(name=channel.name)
        )
        self.finished.emit()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the feed"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()
