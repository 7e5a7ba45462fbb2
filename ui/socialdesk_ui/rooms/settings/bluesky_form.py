"""The form for a Bluesky account: handle and app password, which is never shown or kept here."""

from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QMessageBox

from socialdesk.desk.channels import (
    BLUESKY_SERVICE,
    add_bluesky,
    is_private_service,
    reconnect_bluesky,
)
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import KnownError
from socialdesk_ui.rooms.settings.form import ChannelForm
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane


class BlueskyForm(ChannelForm):
    """Adds an account, or with ``channel`` gives a known one a new app password."""

    def __init__(self, context: RoomContext, channel: Channel | None = None) -> None:
        super().__init__(context, "", "")
        self._channel = channel
        self.name = QLineEdit()
        self.handle = QLineEdit()
        self.handle.setPlaceholderText("name.bsky.social")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText("xxxx-xxxx-xxxx-xxxx")
        self.server = QLineEdit(BLUESKY_SERVICE)
        self.explain(
            self.tr(
                "Bluesky lets apps in with an app password, which you can take back at any time:\n"
                "1.  Open bsky.app and go to Settings → Privacy and security → App passwords.\n"
                "2.  Add an app password; call it SocialDesk.\n"
                "3.  Copy it into the field below. It is kept in your system's keyring."
            )
        )
        self._say_what_for(channel)
        for field in (self.name, self.handle, self.password, self.server):
            field.returnPressed.connect(self.submit.click)

    def send(self) -> None:
        """Log in; a server on a private address is asked about first."""
        self.wait(self.tr("Logging in…"))
        if self._channel is not None:
            self._reconnect(self._channel)
            return
        server = self.server.text().strip()
        self._context.tasks.run(
            partial(is_private_service, server),
            then=self._add_or_ask,
            failed=self.refuse,
            lane=Lane.NETWORK,
        )

    def _say_what_for(self, channel: Channel | None) -> None:
        if channel is None:
            self.heading.setText(self.tr("Add a Bluesky account"))
            self.submit.setText(self.tr("Log in and add"))
            self.fields.addRow(self.tr("Name"), self.name)
            self.fields.addRow(self.tr("Handle"), self.handle)
            self.fields.addRow(self.tr("App password"), self.password)
            self.fields.addRow(self.tr("Server"), self.server)
            self.name.setPlaceholderText(self.tr("What you call it"))
            self.setFocusProxy(self.name)
        else:
            title = self.tr("Reconnect {name}").format(name=channel.name)
            self.heading.setText(title)
            self.submit.setText(self.tr("Log in"))
            self.fields.addRow(self.tr("App password"), self.password)
            self.setFocusProxy(self.password)

    def _add_or_ask(self, private: bool) -> None:
        if not private:
            self._add(allow_private=False)
            return
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("A private address"))
        box.setText(self.tr("{server} is not a public address.").format(server=self.server.text()))
        box.setInformativeText(
            self.tr("Go on only if it is your own server: your app password is sent there.")
        )
        go_on = box.addButton(self.tr("It is my server"), QMessageBox.ButtonRole.AcceptRole)
        back = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        go_on.clicked.connect(lambda: self._add(allow_private=True))
        back.clicked.connect(self._kept_private)
        box.open()

    def _kept_private(self) -> None:
        self.refuse(KnownError(self.tr("nothing was sent"), self.tr("change the server's address")))

    def _add(self, *, allow_private: bool) -> None:
        add = partial(
            add_bluesky,
            self._context.desk,
            self.name.text().strip() or self.handle.text().strip(),
            self.handle.text(),
            self.password.text(),
            self.server.text(),
            allow_private,
        )
        self._context.tasks.run(add, then=self._done, failed=self._refused, lane=Lane.NETWORK)

    def _reconnect(self, channel: Channel) -> None:
        log_in = partial(reconnect_bluesky, self._context.desk, channel.id, self.password.text())
        self._context.tasks.run(log_in, then=self._done, failed=self._refused, lane=Lane.NETWORK)

    def _done(self, channel: Channel) -> None:
        self.password.clear()
        words = self.tr("{name} is connected").format(name=channel.name)
        self._context.navigation.toast(words)
        self.finished.emit()

    def _refused(self, error: KnownError) -> None:
        self.refuse(error)
        self.password.setFocus()
        self.password.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        self.password.clear()
        super().hideEvent(event)
