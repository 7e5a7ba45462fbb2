"""The forms around snippets: values for a template's variables, and a snippet itself."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.errors import KnownError
from socialdesk.domain.snippets import Snippet, SnippetKind, variables
from socialdesk_ui.runtime.engine_words import told
from socialdesk_ui.widgets.plain_label import plain_label

_WIDTH = 400


class _Form(QDialog):
    """Fields over a main button; an error in one line between them."""

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.fields = QFormLayout()
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self.error = plain_label(role="error")
        self.error.hide()
        self.done_button = QPushButton(verb)
        self.done_button.setProperty("kind", "primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self.done_button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"))
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.send)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.fields)
        layout.addWidget(self.error)
        layout.addWidget(buttons)

    def send(self) -> None:
        """The main button was pressed."""
        raise NotImplementedError

    def refuse(self, error: KnownError) -> None:
        """Say why it can't be done; what was typed stays."""
        self.error.setText(told(error))
        self.error.show()


class VariablesForm(_Form):
    """Asks for a template's values. ``given`` carries them by name; an empty one is left open."""

    given = Signal(dict)

    def __init__(self, snippet: Snippet, offered: Mapping[str, str], parent: QWidget) -> None:
        insert = QCoreApplication.translate("VariablesForm", "Insert")
        super().__init__(snippet.name, insert, parent)
        self.values: dict[str, QLineEdit] = {}
        for name in variables(snippet.text):
            line = QLineEdit(offered.get(name, ""))
            line.setAccessibleName(name)
            self.values[name] = line
            self.fields.addRow(name[:1].upper() + name[1:].replace("_", " "), line)
        unknown = (line for line in self.values.values() if not line.text())
        next(unknown, self.done_button).setFocus()

    def send(self) -> None:
        """Hand the values over."""
        self.given.emit({name: line.text().strip() for name, line in self.values.items()})
        self.accept()


class SnippetForm(_Form):
    """Names a snippet and mends its text. ``wanted`` carries the Snippet to keep."""

    wanted = Signal(object)

    def __init__(self, snippet: Snippet, parent: QWidget) -> None:
        say = QCoreApplication.translate
        titles = {
            SnippetKind.TEMPLATE: (
                say("SnippetForm", "New template"),
                say("SnippetForm", "Template"),
            ),
            SnippetKind.HASHTAGS: (
                say("SnippetForm", "New hashtag group"),
                say("SnippetForm", "Hashtag group"),
            ),
        }
        new, known = titles[snippet.kind]
        super().__init__(new if snippet.id is None else known, say("SnippetForm", "Keep"), parent)
        self._snippet = snippet
        self.name = QLineEdit(snippet.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.text = QPlainTextEdit(snippet.text)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.fields.addRow(self.tr("Name"), self.name)
        self.fields.addRow(self.tr("Text"), self.text)
        if snippet.kind is SnippetKind.TEMPLATE:
            words = self.tr("Words in braces, such as {product} or {date}, are asked for each time")
            self.fields.addRow("", plain_label(words, "note"))

    def send(self) -> None:
        """Hand the snippet over; the desk says whether it can be kept."""
        text = self.text.toPlainText()
        self.wanted.emit(replace(self._snippet, name=self.name.text(), text=text))
