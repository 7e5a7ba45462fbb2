"""Commands about voice packs: the library, and the brand's own pack on top."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import (
    BRAND_PACK,
    cores,
    layered_packs,
    lint_settings,
    pack_at,
    pack_folder,
    pack_names,
)
from socialdesk.desk.required_packs import with_required
from socialdesk.desk.voice_values import RuleSetting
from socialdesk.desk.workspace import workspace
from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.events import VoiceChanged
from socialdesk.domain.findings import Level
from socialdesk.domain.workspace import Workspace
from socialdesk.lint.library import brand
from socialdesk.lint.library.comparing import Difference, compare
from socialdesk.lint.library.installing import export, install, pack_name
from socialdesk.lint.packs import Pack, Refusal, load_pack
from socialdesk.lint.packs.files import read_files
from socialdesk.lint.rules.base import Rule
from socialdesk.lint.rules.layers import in_layers
from socialdesk.paths import DataFolder, shipped
from socialdesk.store.workspaces import WorkspaceRepository


def list_packs(folder: DataFolder) -> tuple[Pack, ...]:
    """Every pack that is here, in order of name; a broken one is there too and says why."""
    return tuple(_whole_or_broken(pack_at(folder, name), name) for name in pack_names(folder))


def open_pack(folder: DataFolder, name: str) -> Pack:
    """A pack by its name, folder or file. Raises NotFoundError, InputError for what is none."""
    return load_pack(pack_at(folder, name))


def import_pack(folder: DataFolder, source: Path, name: str = "") -> Pack:
    """Copy a pack, a Vale style or a rule file among one's own; what was refused stays behind.

    Raises InputError, SurroundingsError.
    """
    kept = load_pack(install(source, folder.packs, name))
    return replace(kept, refusals=load_pack(source).refusals)


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
    """Check the workspace's posts against these voices from now on, later ones winning.

    What they require comes along, below them. Raises NotFoundError.
    """
    known = tuple(pack_name(name) for name in names if pack_at(desk.folder, name))
    always = cores(workspace(desk))
    known = tuple(name for name in with_required(desk.folder, known) if name not in always)
    with desk.database.write() as session:
        workspaces = WorkspaceRepository(session)
        updated = workspaces.update(replace(workspaces.get(desk.workspace_id), packs=known))
    reload_packs(desk)
    return updated


def packs_in_use(desk: Desk) -> tuple[Pack, ...]:
    """The packs that apply to the workspace's posts, later ones winning."""
    names = layered_packs(workspace(desk))
    places = ((pack_folder(desk.folder, name), name) for name in names)
    return tuple(_whole_or_broken(place, name) for place, name in places if place is not None)


def rule_settings(
    packs: tuple[Pack, ...], keys: Mapping[str, str] | None = None
) -> tuple[RuleSetting, ...]:
    """Every rule of these layered packs, with its level and which pack had the last word on it.

    ``keys`` gives the packs' keys by their names, where these differ.
    """
    known = keys or {}
    settings: dict[str, RuleSetting] = {}
    of_pack: dict[str, list[str]] = {}
    ordered = in_layers(packs)
    for pack in ordered:
        for rule in pack.rules:
            setting = _as_its_pack_has_it(pack.name, known.get(pack.name, pack.name), rule)
            settings[setting.id] = setting
            of_pack.setdefault(pack.name, []).append(setting.id)
    for pack in ordered:
        brands_own = known.get(pack.name, pack.name) == BRAND_PACK
        for change in pack.levels:
            for rule_id in of_pack.get(change.rule, [change.rule]):
                if rule_id in settings:
                    was = settings[rule_id]
                    below = was.level_below if brands_own else change.level
                    settings[rule_id] = replace(
                        was, level=change.level, set_by=pack.name, level_below=below
                    )
    return tuple(settings.values())


def _as_its_pack_has_it(pack: str, key: str, rule: Rule) -> RuleSetting:
    header = rule.header
    return RuleSetting(
        id=f"{pack}.{header.name}",
        pack=pack,
        name=header.name,
        kind=header.kind,
        message=header.message,
        why=header.why,
        own_level=header.level,
        level=header.level,
        set_by=pack,
        level_below=header.level,
        pack_key=key,
        file=header.file,
        extends=header.extends,
        link=header.link,
        passes=header.tests.passing,
        flags=header.tests.failing,
    )


def set_rule_level(desk: Desk, rule: str, level: Level | None) -> None:
    """Give a rule another level in the brand's own pack; ``None`` switches it off."""
    brand.set_level(_brand_pack(desk), rule, level)
    reload_packs(desk)


def reset_rule_level(desk: Desk, rule: str) -> None:
    """Let a rule be as its own pack has it."""
    brand.forget_level(_brand_pack(desk), rule)
    reload_packs(desk)


def set_tone_target(desk: Desk, axis: str, target: float, tolerance: float) -> None:
    """Say where the brand stands on a tone axis, from -1 to 1, give or take ``tolerance``."""
    brand.set_tone(_brand_pack(desk), axis, target, tolerance)
    reload_packs(desk)


def reset_tone_target(desk: Desk, axis: str) -> None:
    """Let a tone axis be as the chosen voices have it."""
    brand.forget_tone(_brand_pack(desk), axis)
    reload_packs(desk)


def accept_words(desk: Desk, words: tuple[str, ...]) -> None:
    """Add to the brand's words: they are never typos again, for whoever shares the pack."""
    brand.accept_words(_brand_pack(desk), words)
    reload_packs(desk)


def forget_word(desk: Desk, word: str) -> None:
    """Take a word out of the brand's words."""
    brand.forget_word(_brand_pack(desk), word)
    reload_packs(desk)


def rule_source(desk: Desk, rule: str) -> str:
    """A rule's file as it was written. Raises NotFoundError."""
    pack, _, name = rule.partition(".")
    files = read_files(pack_at(desk.folder, pack)).contents
    for place in (f"rules/{name}.yml", f"rules/{name}.yaml"):
        if place in files:
            return files[place].decode("utf-8", "replace")
    raise NotFoundError(f"there is no rule “{rule}”", "it may have been removed meanwhile")


def save_rule(desk: Desk, name: str, source: str) -> None:
    """Keep a rule in the brand's own pack. Raises InputError for a name that can't be one."""
    brand.write_rule(_brand_pack(desk), name, source)
    reload_packs(desk)


def delete_rule(desk: Desk, name: str) -> None:
    """Remove a rule from the brand's own pack. Raises NotFoundError."""
    brand.delete_rule(_brand_pack(desk), name)
    reload_packs(desk)


def reload_packs(desk: Desk) -> None:
    """Let the linter read the packs anew after one of them was changed, and say so."""
    desk.linting.reconfigure(lint_settings(desk.folder, workspace(desk)))
    desk.events.emit(VoiceChanged())


def _whole_or_broken(place: Path, name: str) -> Pack:
    try:
        return load_pack(place)
    except InputError as error:
        return Pack(name=name, refusals=(Refusal(name, 0, "", error.what, error.mend),))


def _brand_pack(desk: Desk) -> Path:
    folder = desk.folder.packs / BRAND_PACK
    brand.make_brand_pack(folder)
    return folder
