"""Where templates and hashtag groups are kept."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.snippets import Snippet, SnippetKind
from socialdesk.store.models import SnippetRow
from socialdesk.store.words import storable


class SnippetRepository:
    """Snippets within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, workspace_id: int) -> tuple[Snippet, ...]:
        """Every snippet of a workspace, by kind and name."""
        rows = self._session.scalars(
            select(SnippetRow)
            .where(SnippetRow.workspace_id == workspace_id)
            .order_by(SnippetRow.kind, SnippetRow.name)
        )
        return tuple(map(_snippet, rows))

    def keep(self, workspace_id: int, snippet: Snippet) -> Snippet:
        """A new snippet, or another name and text for one that is there.

        Raises InputError for a name that another one of its kind has, NotFoundError.
        """
        taken = self._session.scalar(
            select(SnippetRow).where(
                SnippetRow.workspace_id == workspace_id,
                SnippetRow.kind == snippet.kind,
                SnippetRow.name == storable(snippet.name),
            )
        )
        if taken is not None and taken.id != snippet.id:
            raise InputError(f"there is one called “{snippet.name}” already", "choose another name")
        if snippet.id is None:
            row = SnippetRow(workspace_id=workspace_id, kind=snippet.kind)
            self._session.add(row)
        else:
            row = self._row(snippet.id)
        row.name, row.text = snippet.name, storable(snippet.text)
        self._session.flush()
        return _snippet(row)

    def delete(self, snippet_id: int) -> None:
        """Raises NotFoundError."""
        self._session.delete(self._row(snippet_id))
        self._session.flush()

    def _row(self, snippet_id: int) -> SnippetRow:
        row = self._session.get(SnippetRow, snippet_id)
        if row is None:
            raise NotFoundError("this text is not kept any more", "it may have been deleted")
        return row


def _snippet(row: SnippetRow) -> Snippet:
    return Snippet(row.id, SnippetKind(row.kind), row.name, row.text)
