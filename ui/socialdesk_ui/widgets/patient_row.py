"""Progress of one task, shown only where it takes long."""

from PySide6.QtCore import QTimer

from socialdesk_ui.runtime.tasks import Task
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.progress_row import ProgressRow

PATIENCE_MS = 1_000
"""What is done sooner needs no words."""


class PatientRow(ProgressRow):
    """Comes up when the task it watches takes longer than a second; its button drops the task."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._task: Task | None = None
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._wait.timeout.connect(self.show)
        self.stopped.connect(self._drop)
        self.hide()

    @property
    def is_waiting(self) -> bool:
        """Whether it watches a task."""
        return self._task is not None

    def watch(self, task: Task, words: str) -> None:
        """Wait with a task that was just started, and say what it does."""
        self._task = task
        self.begin(words)
        self._wait.start()

    def finish(self) -> None:
        """The task is over."""
        self._task = None
        self._wait.stop()
        self.hide()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self.finish()
