"""Where workspaces are kept."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.schedule import zone_named
from socialdesk.domain.workspace import DEFAULT_GRACE, Workspace
from socialdesk.store import mapping
from socialdesk.store.models import WorkspaceRow
from socialdesk.store.words import storable


class WorkspaceRepository:
    """Workspaces within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        name: str,
        zone: str,
        *,
        languages: Sequence[str] = ("en",),
        packs: Sequence[str] = (),
        late_grace: timedelta = DEFAULT_GRACE,
    ) -> Workspace:
        """A new workspace. Raises InputError for a name that is taken or a zone that is none."""
        self._check(name, zone, except_id=None)
        row = WorkspaceRow(
            name=name,
            zone=zone,
            languages=list(languages),
            packs=list(packs),
            late_grace=late_grace,
        )
        self._session.add(row)
        self._session.flush()
        return mapping.workspace(row)

    def get(self, workspace_id: int) -> Workspace:
        """Raises NotFoundError."""
        return mapping.workspace(self._row(workspace_id))

    def named(self, name: str) -> Workspace:
        """Raises NotFoundError."""
        row = self._session.scalar(select(WorkspaceRow).where(WorkspaceRow.name == name))
        if row is None:
            raise NotFoundError(f"there is no workspace “{name}”")
        return mapping.workspace(row)

    def all(self) -> tuple[Workspace, ...]:
        """Every workspace, the oldest first."""
        rows = self._session.scalars(select(WorkspaceRow).order_by(WorkspaceRow.id))
        return tuple(mapping.workspace(row) for row in rows)

    def update(self, workspace: Workspace) -> Workspace:
        """Keep every field as given. Raises as :meth:`add`, and NotFoundError."""
        row = self._row(workspace.id)
        self._check(workspace.name, workspace.zone, except_id=workspace.id)
        row.name = workspace.name
        row.zone = workspace.zone
        row.languages = list(workspace.languages)
        row.packs = list(workspace.packs)
        row.late_grace = workspace.late_grace
        row.country = workspace.country
        row.repeat_days = workspace.repeat_days
        row.needs_approval = workspace.needs_approval
        self._session.flush()
        return mapping.workspace(row)

    def _row(self, workspace_id: int) -> WorkspaceRow:
        row = self._session.get(WorkspaceRow, workspace_id)
        if row is None:
            raise NotFoundError(f"there is no workspace {workspace_id}")
        return row

    def _check(self, name: str, zone: str, except_id: int | None) -> None:
        if not storable(name).strip():
            raise InputError("a workspace needs a name")
        zone_named(zone)
        taken = self._session.scalar(select(WorkspaceRow.id).where(WorkspaceRow.name == name))
        if taken not in (None, except_id):
            raise InputError(f"there is already a workspace “{name}”", "choose another name")
