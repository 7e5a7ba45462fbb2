"""Short messages at the bottom, at the reading start, with an action where there is one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk_ui.runtime.theme import Appearance

_PLAIN_MS = 4_000
_WITH_ACTION_MS = 8_000
_MOST = 3
_WIDTH = 420


class Toast(QFrame):
    """One message."""

    def __init__(self, appearance: Appearance, text: str, *, alarming: bool) -> None:
        super().__init__()
        self.setProperty("role", "toast")
        figures = appearance.theme.figures
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(figures.gap_m, figures.gap_s, figures.gap_s, figures.gap_s)
        self.row.setSpacing(figures.gap_s)
        if alarming:
            icon = QLabel()
            icon.setPixmap(appearance.icon("warning-circle", "error").pixmap(18, 18))
            self.row.addWidget(icon)
        self.row.addWidget(self.label, 1)
        close = QToolButton()
        close.setProperty("kind", "quiet")
        close.setIcon(appearance.icon("x", "muted"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.dismiss)
        self.action = QPushButton()
        self.action.setProperty("kind", "quiet-accent")
        self.action.hide()
        self.row.addWidget(self.action)
        self.row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Add a button that does something and takes the message away."""
        self.action.setText(words)
        self.action.clicked.connect(self.dismiss)
        self.action.clicked.connect(lambda: act())
        self.action.show()

    def leave_after(self, milliseconds: int) -> None:
        """Go away by itself, though not while the mouse rests on it."""
        self._timer.setInterval(milliseconds)
        self._timer.start()

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() == QEvent.Type.Leave and self._timer.interval():
            self._timer.start()
        return super().event(event)


class Toasts(QWidget):
    """The stack of messages; lies over its parent and is never larger than what it says."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._over = appearance, parent
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(appearance.theme.figures.gap_s)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> Toast:
        """Show a message that leaves by itself."""
        toast = self._add(text, alarming=False)
        if action and act is not None:
            toast.offer(action, act)
        toast.leave_after(_WITH_ACTION_MS if action else _PLAIN_MS)
        self._place()
        return toast

    def warn(self, text: str) -> Toast:
        """Show a message that stays until it is closed."""
        toast = self._add(text, alarming=True)
        self._place()
        return toast

    def texts(self) -> list[str]:
        """What is on the screen, the oldest first."""
        return [toast.label.text() for toast in self.shown()]

    def _add(self, text: str, *, alarming: bool) -> Toast:
        for same in [toast for toast in self.shown() if toast.label.text() == text]:
            same.dismiss()
        for oldest in self.shown()[: -(_MOST - 1)]:
            oldest.dismiss()
        toast = Toast(self._appearance, text, alarming=alarming)
        toast.setFixedWidth(_WIDTH)
        toast.destroyed.connect(self._place)
        self._layout.addWidget(toast)
        toast.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))
        return toast

    def shown(self) -> list[Toast]:
        """The messages on the screen, the oldest first."""
        return [toast for toast in self.findChildren(Toast) if not toast.isHidden()]

    def _place(self) -> None:
        shown = self.shown()
        self.setVisible(bool(shown))
        if not shown:
            return
        gap = self._appearance.theme.figures.gap_l
        self._layout.activate()
        self.resize(_WIDTH, self._layout.totalHeightForWidth(_WIDTH))
        area = self._over.rect()
        left = area.width() - self.width() - gap if self.isRightToLeft() else gap
        self.move(left, area.height() - self.height() - gap)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
