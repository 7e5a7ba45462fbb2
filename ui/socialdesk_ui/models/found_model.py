"""Posts that a search found, as rows: the text, and when."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from socialdesk.domain.calendar import FoundPost
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.i18n import state_word


class FoundModel(QAbstractListModel):
    """``when`` says in words when a post goes out or went out."""

    def __init__(self, when: Callable[[FoundPost], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._when = when
        self._posts: tuple[FoundPost, ...] = ()

    @property
    def posts(self) -> tuple[FoundPost, ...]:
        """What was found, from the top."""
        return self._posts

    def show_posts(self, posts: tuple[FoundPost, ...]) -> None:
        """Show what was found."""
        self.beginResetModel()
        self._posts = posts
        self.endResetModel()

    def post(self, index: Index) -> FoundPost:
        """The post of a row."""
        return self._posts[index.row()]

    def facts(self, post: FoundPost) -> str:
        """Its state and its time in words."""
        return " · ".join(word for word in (state_word(post.state), self._when(post)) if word)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._posts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            post = self.post(index)
            return f"{self.facts(post)}: {' '.join(post.text.split())}"
        return None
