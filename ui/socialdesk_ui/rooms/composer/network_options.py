"""What only one channel's network lets its author choose: "More for Toots"."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import Option
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.widgets.plain_label import plain_label


class NetworkOptions(QWidget):
    """``chosen`` carries an option's name and its value, empty for the network's default."""

    chosen = Signal(str, str)

    def __init__(self, channel: Channel) -> None:
        super().__init__()
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        self._defaults = {o.name: o.default for o in channel.network_facts.options}
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for option in channel.network_facts.options:
            field = self._field(option)
            field.setAccessibleName(f"{in_words(option.label)}, {channel.name}")
            self.fields[option.name] = field
            form.addRow(in_words(option.label), field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        words = self.tr("More for {name}").format(name=channel.name)
        layout.addWidget(plain_label(words, "strong"))
        layout.addLayout(form)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what is chosen, or the defaults."""
        for name, field in self.fields.items():
            value = values.get(name, self._defaults[name])
            if isinstance(field, QLineEdit):
                if field.text() != value:
                    field.setText(value)
            else:
                field.setCurrentIndex(max(0, field.findData(value)))

    def _field(self, option: Option) -> QComboBox | QLineEdit:
        if option.choices:
            choices = QComboBox()
            for choice in option.choices:
                words = in_words(choice)
                choices.addItem(words[:1].upper() + words[1:], choice)
            choices.activated.connect(
                lambda index: self._choose(option, str(choices.itemData(index)))
            )
            return choices
        line = QLineEdit()
        line.textEdited.connect(lambda text: self._choose(option, text))
        return line

    def _choose(self, option: Option, value: str) -> None:
        self.chosen.emit(option.name, "" if value == option.default else value)
