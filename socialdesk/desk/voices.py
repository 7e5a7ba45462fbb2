"""Commands about voice packs."""

from dataclasses import replace
from pathlib import Path

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import lint_settings, pack_at, pack_names
from socialdesk.desk.workspace import workspace
from socialdesk.domain.workspace import Workspace
from socialdesk.lint.library.comparing import Difference, compare
from socialdesk.lint.library.installing import export, install, pack_name
from socialdesk.lint.packs import Pack, load_pack
from socialdesk.paths import DataFolder, shipped
from socialdesk.store.workspaces import WorkspaceRepository


def list_packs(folder: DataFolder) -> tuple[Pack, ...]:
    """Every pack that is here, shipped ones and the user's own, in order of name."""
    return tuple(load_pack(pack_at(folder, name)) for name in pack_names(folder))


def open_pack(folder: DataFolder, name: str) -> Pack:
    """A pack by its name, folder or file. Raises NotFoundError, InputError for what is none."""
    return load_pack(pack_at(folder, name))


def import_pack(folder: DataFolder, source: Path, name: str = "") -> Pack:
    """Copy a pack, a Vale style or a rule file among one's own; what was refused stays behind.

    Raises InputError, SurroundingsError.
    """
    return load_pack(install(source, folder.packs, name))


def export_pack(folder: DataFolder, name: str, target: Path) -> None:
    """Write a pack as one ``.voicepack`` file. Raises NotFoundError, SurroundingsError."""
    export(pack_at(folder, name), target)


def compare_packs(folder: DataFolder, first: str, second: str) -> tuple[Difference, ...]:
    """Every change from one pack to the other."""
    return compare(open_pack(folder, first), open_pack(folder, second))


def is_own(folder: DataFolder, name: str) -> bool:
    """Whether a pack is the user's own, so that it can be changed."""
    return not (shipped("voice_rules") / name).exists() or (folder.packs / name).exists()


def choose_packs(desk: Desk, names: tuple[str, ...]) -> Workspace:
    """Check the workspace's posts against these packs from now on, later ones winning."""
    known = tuple(pack_name(name) for name in names if pack_at(desk.folder, name))
    with desk.database.write() as session:
        workspaces = WorkspaceRepository(session)
        updated = workspaces.update(replace(workspaces.get(desk.workspace_id), packs=known))
    reload_packs(desk)
    return updated


def reload_packs(desk: Desk) -> None:
    """Let the linter read the packs anew after one of them was changed."""
    desk.linting.reconfigure(lint_settings(desk.folder, workspace(desk)))
