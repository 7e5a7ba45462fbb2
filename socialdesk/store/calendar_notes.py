"""Where calendar notes are kept."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from socialdesk.domain.calendar_notes import CalendarNote
from socialdesk.store.models import CalendarNoteRow
from socialdesk.store.words import storable


class CalendarNoteRepository:
    """Calendar notes within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, workspace_id: int, notes: Iterable[CalendarNote]) -> int:
        """Add notes; one whose ``uid`` is there already is brought up to date. How many are new."""
        known = {
            row.uid: row
            for row in self._session.scalars(
                select(CalendarNoteRow).where(CalendarNoteRow.workspace_id == workspace_id)
            )
        }
        added = 0
        for note in notes:
            row = known.get(note.uid)
            if row is None:
                row = CalendarNoteRow(workspace_id=workspace_id, uid=storable(note.uid))
                known[note.uid] = row
                self._session.add(row)
                added += 1
            row.starts_at = note.starts_at
            row.ends_at = note.ends_at
            row.whole_day = note.whole_day
            row.text = storable(note.text)
        self._session.flush()
        return added

    def between(
        self, workspace_id: int, first: datetime, last: datetime
    ) -> tuple[CalendarNote, ...]:
        """The notes that touch a span, ``last`` exclusive, in order of time."""
        rows = self._session.scalars(
            select(CalendarNoteRow)
            .where(
                CalendarNoteRow.workspace_id == workspace_id,
                CalendarNoteRow.starts_at < last,
                CalendarNoteRow.ends_at > first,
            )
            .order_by(CalendarNoteRow.starts_at, CalendarNoteRow.id)
        )
        return tuple(
            CalendarNote(row.uid, row.starts_at, row.ends_at, row.whole_day, row.text, row.id)
            for row in rows
        )

    def remove(self, workspace_id: int, note_ids: Sequence[int]) -> None:
        """Forget notes; no error for one that is gone already."""
        self._session.execute(
            delete(CalendarNoteRow).where(
                CalendarNoteRow.workspace_id == workspace_id, CalendarNoteRow.id.in_(note_ids)
            )
        )
