"""The form for any network's channel, made from what the network says it needs.

What to get, and where, stands beside the fields, step by step. Secrets are never shown here, and
not kept.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from socialdesk.desk.connecting import add_channel, private_addresses, reconnect_channel
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import KnownError
from socialdesk.domain.networks import Network, Setting
from socialdesk_ui.rooms.settings.form import ChannelForm
from socialdesk_ui.rooms.settings.steps_panel import StepsPanel
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.tasks import Lane


class NetworkForm(ChannelForm):
    """Adds a channel, or with ``channel`` gives a known one new secrets."""

    def __init__(
        self, context: RoomContext, network: Network, channel: Channel | None = None
    ) -> None:
        super().__init__(context, "", "")
        self.network, self._channel = network, channel
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("What you call it"))
        self.inputs: dict[str, QLineEdit | QComboBox] = {}
        self._say_what_for(channel)
        for setting in network.settings:
            if channel is None or setting.secret:
                self._add_row(setting)
        first = next(iter(self.inputs.values()), self.name) if channel else self.name
        self.setFocusProxy(first)
        for field in (self.name, *self._lines()):
            field.returnPressed.connect(self.submit.click)
        if network.steps or network.cost:
            self.put_beside(StepsPanel(context, network))

    def given(self) -> dict[str, str]:
        """What the fields say, by the settings' names."""
        return {name: _text_of(field) for name, field in self.inputs.items()}

    def send(self) -> None:
        """Connect; an address that is not public is asked about first."""
        self.wait(self.tr("Connecting…"))
        given = self.given()
        if self._channel is not None and not any(given.values()):
            self.refuse(KnownError(self.tr("there is nothing new"), self.tr("fill in a field")))
            return
        self._context.tasks.run(
            partial(private_addresses, self.network, given),
            then=lambda private: self._connect_or_ask(given, private),
            failed=self.refuse,
            lane=Lane.NETWORK,
        )

    def _say_what_for(self, channel: Channel | None) -> None:
        if channel is None:
            title = self.tr("Add {network}").format(network=in_words(self.network.name))
            self.submit.setText(self.tr("Connect"))
            self.fields.addRow(self.tr("Name"), self.name)
        else:
            title = self.tr("Reconnect {name}").format(name=channel.name)
            self.submit.setText(self.tr("Reconnect"))
        self.heading.setText(title)

    def _add_row(self, setting: Setting) -> None:
        field = _field_for(setting)
        self.inputs[setting.name] = field
        label = in_words(setting.label)
        if not setting.needed:
            label = self.tr("{label} (optional)").format(label=label)
        field.setAccessibleName(label)
        if not setting.help:
            self.fields.addRow(label, field)
            return
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(self._note(in_words(setting.help)))
        self.fields.addRow(label, column)

    def _note(self, words: str) -> QLabel:
        note = QLabel(words)
        note.setProperty("role", "note")
        note.setWordWrap(True)
        return note

    def _connect_or_ask(self, given: Mapping[str, str], private: tuple[str, ...]) -> None:
        if not private:
            self._connect(given, allow_private=False)
            return
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("A private address"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("{server} is not a public address.").format(server=private[0]))
        box.setInformativeText(
            self.tr("Go on only if it is your own server: your secrets are sent there.")
        )
        go_on = box.addButton(self.tr("It is my server"), QMessageBox.ButtonRole.AcceptRole)
        back = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        go_on.clicked.connect(lambda: self._connect(given, allow_private=True))
        back.clicked.connect(self._kept_private)
        box.open()

    def _kept_private(self) -> None:
        self.refuse(KnownError(self.tr("nothing was sent"), self.tr("change the address")))

    def _connect(self, given: Mapping[str, str], *, allow_private: bool) -> None:
        desk = self._context.desk
        if self._channel is None:
            name = self.name.text().strip() or in_words(self.network.name)
            connect = partial(
                add_channel, desk, name, self.network.id, given, allow_private=allow_private
            )
        else:
            connect = partial(
                reconnect_channel, desk, self._channel.id, given, allow_private=allow_private
            )
        self._context.tasks.run(connect, then=self._done, failed=self.refuse, lane=Lane.NETWORK)

    def _done(self, channel: Channel) -> None:
        words = self.tr("{name} is connected. Set its posting times next.")
        if self._channel is not None:
            words = self.tr("{name} is connected")
        self._context.navigation.toast(words.format(name=channel.name))
        self.finished.emit()

    def _lines(self) -> list[QLineEdit]:
        return [field for field in self.inputs.values() if isinstance(field, QLineEdit)]

    def hideEvent(self, event: QHideEvent) -> None:
        for setting in self.network.settings:
            field = self.inputs.get(setting.name)
            if setting.secret and isinstance(field, QLineEdit):
                field.clear()
        super().hideEvent(event)


def _field_for(setting: Setting) -> QLineEdit | QComboBox:
    if setting.choices:
        chosen = QComboBox()
        chosen.setEditable(True)
        chosen.addItems(list(setting.choices))
        return chosen
    line = QLineEdit()
    line.setPlaceholderText(setting.example)
    if setting.secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def _text_of(field: QWidget) -> str:
    if isinstance(field, QComboBox):
        return field.currentText()
    return field.text() if isinstance(field, QLineEdit) else ""
