"""Learn a voice from our own posts: gather them, look at what they show, keep it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.errors import KnownError
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.rooms.voice.lesson_view import LessonView
from socialdesk_ui.rooms.voice.loading import learn_lesson
from socialdesk_ui.rooms.voice.posts_box import PostsBox
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane
from socialdesk_ui.widgets.patient_row import PatientRow
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from socialdesk.desk.lessons import Lesson

_WIDEST = 760


class LearnPage(QWidget):
    """``closed`` when a voice was kept, or when a person would rather not."""

    closed = Signal()

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        self._context, self._commands = context, commands
        self._lesson: Lesson | None = None
        self.title = plain_label(self.tr("Learn a voice from your posts"), "strong")
        self.box = PostsBox(context)
        self.box.learn_wanted.connect(self._learn)
        self.box.closed.connect(self.closed)
        self.progress = PatientRow(context.appearance)
        self.progress.stopped.connect(self.box.show_ready)
        self.view: LessonView | None = None
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("A name, such as our-voice"))
        self.name.setAccessibleName(self.tr("Name of the voice"))
        self.name.textChanged.connect(lambda _: self._follow_name())
        self.name.returnPressed.connect(self._keep)
        self.status = StatusLine(context.appearance)
        self.status.hide()
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setProperty("kind", "primary")
        self.keep.clicked.connect(self._keep)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        self._steps = QStackedWidget()
        self._lay_out()
        self._follow_name()

    def _learn(self, posts: tuple[str, ...]) -> None:
        self.box.show_learning()
        desk = self._context.desk
        task = self._context.tasks.run(
            lambda: learn_lesson(desk, posts),
            then=self._show,
            failed=self._refuse_posts,
            lane=Lane.VOICE,
            owner=self,
        )
        self.progress.watch(task, self.tr("The more posts, the longer it takes."))

    def _refuse_posts(self, error: KnownError) -> None:
        self.progress.finish()
        self.box.show_refusal(error)

    def _show(self, lesson: "Lesson") -> None:
        self.progress.finish()
        self.box.show_ready()
        self._lesson = lesson
        count = lesson.picture.posts
        self.title.setText(self.tr("Learned from {count} posts", "", count).format(count=count))
        if self.view is not None:
            self._review.removeWidget(self.view)
            self.view.deleteLater()
        self.view = LessonView(self._context.appearance, lesson.picture)
        self._review.insertWidget(0, self.view, 1)
        self._steps.setCurrentIndex(1)
        self.name.setFocus()

    def _follow_name(self) -> None:
        self.status.hide()
        self.keep.setEnabled(bool(self.name.text().strip()))

    def _keep(self) -> None:
        if self._lesson is None or self.view is None or not self.keep.isEnabled():
            return
        self.keep.setEnabled(False)
        self._commands.keep_lesson(
            self._lesson, self.name.text().strip(), self.view.choice, self.closed.emit, self._refuse
        )

    def _refuse(self, error: KnownError) -> None:
        self.status.show_trouble(self.tr("Not kept: {reason}.").format(reason=error))
        self.status.show()
        self.keep.setEnabled(True)

    def _go_back(self) -> None:
        self.title.setText(self.tr("Learn a voice from your posts"))
        self._steps.setCurrentIndex(0)
        self.box.text.setFocus()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        label = QLabel(self.tr("Keep it as"))
        label.setBuddy(self.name)
        buttons.addWidget(label)
        buttons.addWidget(self.name, 1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.back)
        review = QWidget()
        self._review = QVBoxLayout(review)
        self._review.setContentsMargins(0, 0, 0, 0)
        self._review.setSpacing(figures.gap_s)
        self._review.addWidget(self.status)
        self._review.addLayout(buttons)
        self._steps.addWidget(self.box)
        self._steps.addWidget(review)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, figures.gap_s, 0, figures.gap_l)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(self.title)
        layout.addWidget(self._steps, 1)
        layout.addWidget(self.progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.addStretch()
