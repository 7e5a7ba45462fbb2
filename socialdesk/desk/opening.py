"""Open a data folder and close it again."""

import os
from collections.abc import Mapping
from enum import Enum

from tzlocal import get_localzone_name

from socialdesk.connectors.registry import Connectors
from socialdesk.desk.desk import Desk
from socialdesk.desk.event_bus import EventBus
from socialdesk.desk.linting import Linting, LintingHere, LintService, lint_settings
from socialdesk.desk.team import bring_pictures_of_what_is_planned
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import DamagedError, InputError
from socialdesk.domain.schedule import zone_named
from socialdesk.domain.workspace import Workspace
from socialdesk.exchange.restore import newest_good
from socialdesk.paths import DataFolder, data_folder
from socialdesk.secrets.drawers import KeyringDrawers
from socialdesk.store.database import Database
from socialdesk.store.identity import folder_id
from socialdesk.store.opening import open_store
from socialdesk.store.workspaces import WorkspaceRepository

FIRST_WORKSPACE = "My brand"
FIRST_PACKS = ("friendly-shop",)


class LintIn(Enum):
    """Where texts are checked: a window never waits for the linter, a command has nothing else."""

    THIS_PROCESS = "this process"
    WORKER = "worker"


def open_desk(
    folder: DataFolder | None = None,
    *,
    clock: Clock | None = None,
    lint_in: LintIn = LintIn.WORKER,
) -> Desk:
    """The desk over a data folder, made and brought up to date where needed.

    Raises SurroundingsError where the folder can't be written, or the calendar is damaged, locked
    or newer than this SocialDesk.
    """
    place = folder or data_folder()
    database = _open_or_offer_a_backup(place)
    try:
        workspace = _workspace(database)
        with database.read() as session:
            namespace = folder_id(session)
    except BaseException:
        database.close()
        raise
    desk = Desk(
        folder=place,
        database=database,
        workspace_id=workspace.id,
        clock=clock or SystemClock(),
        events=EventBus(),
        drawers=KeyringDrawers(namespace),
        connectors=Connectors(),
        linting=_linting(place, database, workspace, lint_in),
    )
    bring_pictures_of_what_is_planned(desk)
    return desk


def _open_or_offer_a_backup(place: DataFolder) -> Database:
    try:
        return open_store(place, os.environ.get("SOCIALDESK_DATABASE"))
    except DamagedError as error:
        backup = newest_good(place)
        if backup is None:
            raise
        mend = f"put back the newest good backup: socialdesk restore {backup}"
        raise DamagedError(error.what, mend) from error


def close_desk(desk: Desk) -> None:
    """Let go of connections, files and the lint worker."""
    desk.linting.close()
    desk.connectors.close()
    desk.database.close()


def _linting(
    folder: DataFolder, database: Database, workspace: Workspace, lint_in: LintIn
) -> Linting:
    settings = lint_settings(folder, workspace)
    linting = LintService if lint_in is LintIn.WORKER else LintingHere
    return linting(settings, lambda: _own_words(database, workspace.id))


def _own_words(database: Database, workspace_id: int) -> Mapping[str, int]:
    # Imported in the thread that counts: the window starts without it.
    from socialdesk.desk.own_words import own_words

    return own_words(database, workspace_id)


def _workspace(database: Database) -> Workspace:
    """The one workspace there is; made at the first start."""
    with database.read() as session:
        existing = WorkspaceRepository(session).all()
    if existing:
        return existing[0]
    with database.write() as session:
        workspaces = WorkspaceRepository(session)
        # Another process may have been first.
        made_meanwhile = workspaces.all()
        if made_meanwhile:
            return made_meanwhile[0]
        return workspaces.add(FIRST_WORKSPACE, _local_zone(), packs=FIRST_PACKS)


def _local_zone() -> str:
    """The machine's zone by its IANA name; UTC where the machine does not tell."""
    try:
        return zone_named(get_localzone_name()).key
    except (InputError, LookupError, OSError, ValueError):
        return "UTC"
