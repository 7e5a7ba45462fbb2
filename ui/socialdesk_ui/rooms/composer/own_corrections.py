"""Words that the brand always wants corrected: asked for in a small dialog, kept in its pack."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.errors import KnownError
from socialdesk_ui.models.findings_marks import Mark
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.engine_words import told
from socialdesk_ui.widgets.plain_label import plain_label

_WIDTH = 340


class CorrectionDialog(QDialog):
    """What the words should always become. ``wanted`` carries that."""

    wanted = Signal(str)

    def __init__(self, wrong: str, right: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Always correct"))
        self.setMinimumWidth(_WIDTH)
        self.right = QLineEdit(right)
        self.right.selectAll()
        self.error = plain_label(role="error")
        self.error.hide()
        label = plain_label(self.tr("Correct “{words}” to").format(words=wrong))
        label.setBuddy(self.right)
        self.buttons = QDialogButtonBox()
        self.keep = QPushButton(self.tr("Always correct"))
        self.keep.setProperty("kind", "primary")
        self.buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(lambda: self.wanted.emit(self.right.text().strip()))
        self.buttons.rejected.connect(self.reject)
        self.right.textChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.right)
        layout.addWidget(
            plain_label(self.tr("It is marked in every post, and goes with your voice."), "note")
        )
        layout.addWidget(self.error)
        layout.addWidget(self.buttons)
        self._check()

    def refuse(self, error: KnownError) -> None:
        """Say why it can't be kept."""
        self.error.setText(told(error))
        self.error.show()

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.right.text().strip()))
        self.error.hide()


class OwnCorrections(QObject):
    """``corrected`` carries the mark and its new words, once they are kept."""

    corrected = Signal(object, str)

    def __init__(self, context: RoomContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._over = parent
        self.dialog: CorrectionDialog | None = None

    def ask(self, mark: Mark) -> None:
        """Ask what the words should always become; the best fix is there already."""
        finding = mark.finding
        best = next(iter(finding.suggestions), "")
        dialog = CorrectionDialog(finding.match, best, self._over)
        dialog.wanted.connect(lambda right: self._keep(mark, right, dialog))
        self.dialog = dialog
        dialog.open()

    def _keep(self, mark: Mark, right: str, dialog: CorrectionDialog) -> None:
        desk, wrong = self._context.desk, mark.finding.match

        def work() -> None:
            from socialdesk.desk.corrections import always_correct

            always_correct(desk, wrong, right)

        def kept(_: None) -> None:
            dialog.accept()
            self.corrected.emit(mark, right)
            said = self.tr("“{wrong}” is always corrected to “{right}” now.")
            self._context.navigation.toast(
                said.format(wrong=wrong, right=right),
                self.tr("Undo"),
                lambda: self._stop(wrong),
            )

        self._context.tasks.run(work, then=kept, failed=dialog.refuse, owner=dialog)

    def _stop(self, wrong: str) -> None:
        desk = self._context.desk

        def work() -> None:
            from socialdesk.desk.corrections import stop_correcting

            stop_correcting(desk, wrong)

        self._context.tasks.run(work)
