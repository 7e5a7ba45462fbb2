"""The drafts that are planned for no time, as rows."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from socialdesk.domain.post import Post
from socialdesk_ui.models.week_model import Index


def without_a_time(posts: Iterable[Post]) -> tuple[Post, ...]:
    """Those that no channel has a time for, the last touched first."""
    loose = (p for p in posts if all(d.scheduled_for is None for d in p.deliveries))
    return tuple(sorted(loose, key=lambda post: post.updated_at, reverse=True))


class DraftsModel(QAbstractListModel):
    """One row a draft; its text on one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posts: tuple[Post, ...] = ()

    @property
    def posts(self) -> tuple[Post, ...]:
        """The drafts, from the top."""
        return self._posts

    def show_posts(self, posts: tuple[Post, ...]) -> None:
        """Show these drafts."""
        if posts != self._posts:
            self.beginResetModel()
            self._posts = posts
            self.endResetModel()

    def post(self, index: Index) -> Post:
        """The draft of a row."""
        return self._posts[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._posts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return excerpt(self.post(index))
        return None


def excerpt(post: Post) -> str:
    """The start of a post on one line; a word where it is pictures alone."""
    text = " ".join(post.text[:200].split())
    return text or QCoreApplication.translate("Drafts", "A picture without text")
