"""Where the posts come from that a voice is learned from: pasted, from a file, or our own."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.errors import KnownError
from socialdesk_ui.models.voice_posts import posts_in
from socialdesk_ui.rooms.voice.loading import load_own_posts, read_posts_file
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine

FEWEST = 20


class PostsBox(QWidget):
    """``learn_wanted`` carries the posts; ``closed`` that nothing is learned."""

    learn_wanted = Signal(tuple)
    closed = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._busy = False
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Posts to learn from"))
        self.text.setPlaceholderText(
            self.tr("Paste posts that sound like you, with an empty line between them.")
        )
        self.text.textChanged.connect(self._count)
        self.add_own = QPushButton(self.tr("Add our posts from here"))
        self.add_own.setIcon(context.appearance.icon("plus"))
        self.add_own.clicked.connect(self._load_own)
        self.add_file = QPushButton(self.tr("Add from a file…"))
        self.add_file.setIcon(context.appearance.icon("download-simple"))
        self.add_file.clicked.connect(self._ask_file)
        self.count = plain_label(role="note")
        self.status = StatusLine(context.appearance)
        self.status.hide()
        self.learn = QPushButton(self.tr("Learn"))
        self.learn.setProperty("kind", "primary")
        self.learn.clicked.connect(lambda: self.learn_wanted.emit(self.posts))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.closed)
        self._lay_out()
        self._count()

    @property
    def posts(self) -> tuple[str, ...]:
        """The different posts in the box."""
        return posts_in(self.text.toPlainText())

    def show_learning(self) -> None:
        """The posts are being read."""
        self._busy = True
        self.status.show_note(self.tr("Listening to your posts…"))
        self.status.show()
        self._count()

    def show_ready(self) -> None:
        """They were read."""
        self._busy = False
        self.status.hide()
        self._count()

    def show_refusal(self, error: KnownError) -> None:
        """Say in one line why nothing was learned; the posts stay."""
        self._busy = False
        self.status.show_trouble(self.tr("Not learned: {reason}.").format(reason=error))
        self.status.show()
        self._count()

    def add(self, posts: tuple[str, ...]) -> None:
        """Put posts below those that are there."""
        if not posts:
            self.status.show_note(self.tr("There is nothing to add."))
            self.status.show()
            return
        both = [self.text.toPlainText().strip(), *posts]
        self.text.setPlainText("\n\n".join(part for part in both if part))

    def _count(self) -> None:
        count = len(self.posts)
        words = self.tr("1 post") if count == 1 else self.tr("{count} different posts", "", count)
        line = words.format(count=count)
        if count < FEWEST:
            line += self.tr("; {count} are needed, more are better", "", FEWEST).format(
                count=FEWEST
            )
        self.count.setText(line)
        self.learn.setEnabled(count >= FEWEST and not self._busy)

    def _load_own(self) -> None:
        desk = self._context.desk
        self._context.tasks.run(lambda: load_own_posts(desk), then=self.add)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Add posts from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Text or JSON lines (*.txt *.jsonl *.md)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Add the posts of a file."""
        self._context.tasks.run(
            lambda: posts_in(read_posts_file(file)), then=self.add, failed=self._refuse_file
        )

    def _refuse_file(self, error: KnownError) -> None:
        self.status.show_trouble(self.tr("Not added: {reason}.").format(reason=error))
        self.status.show()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        sources = QHBoxLayout()
        sources.setSpacing(figures.gap_s)
        sources.addWidget(self.add_own)
        sources.addWidget(self.add_file)
        sources.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        buttons.addWidget(self.learn)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(figures.gap_s)
        layout.addLayout(sources)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.status)
        layout.addLayout(buttons)
