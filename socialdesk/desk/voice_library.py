"""Commands about the packs one keeps: what an import would bring, differences, removal."""

import shutil
from pathlib import Path, PurePosixPath

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import BRAND_PACK, pack_at, pack_folder
from socialdesk.desk.voice_values import PackDifference, PackPreview, PreviewRule
from socialdesk.desk.voices import choose_packs, compare_packs, reload_packs
from socialdesk.desk.workspace import workspace
from socialdesk.domain.errors import InputError, NotFoundError, SurroundingsError
from socialdesk.lint.library.installing import pack_name
from socialdesk.lint.packs import load_pack
from socialdesk.lint.packs.files import read_files
from socialdesk.paths import DataFolder, shipped


def preview_pack(source: Path) -> PackPreview:
    """Look at a pack, a Vale style or a rule file; nothing is kept. Raises InputError."""
    pack = load_pack(source)
    return PackPreview(
        source=source,
        name=pack.name,
        description=pack.description,
        language=pack.language,
        rules=tuple(
            PreviewRule(r.header.name, r.header.level, r.header.message) for r in pack.rules
        ),
        words=len(pack.accept) + len(pack.reject),
        axes=len(pack.voice.axes),
        refused=tuple(map(str, pack.refusals)),
    )


def what_a_name_replaces(folder: DataFolder, name: str) -> str:
    """What an import under this name would do away with, in words; "" where it is free.

    Raises InputError for a name that can't be a pack's.
    """
    key = pack_name(name)
    if key == BRAND_PACK:
        return "your own changes, rules and words"
    if (folder.packs / key).exists() or (folder.packs / f"{key}.voicepack").exists():
        return f"your pack “{key}”"
    if (shipped("voice_rules") / key).exists():
        return f"the shipped pack “{key}”, until you delete yours"
    return ""


def pack_differences(folder: DataFolder, first: str, second: str) -> tuple[PackDifference, ...]:
    """Every change from one pack to the other. Raises NotFoundError, InputError.

    Rules are told by level and message; where both are the same, their words or settings differ.
    """
    return tuple(
        PackDifference(d.change.value, d.what, d.name, d.before, d.after)
        for d in compare_packs(folder, first, second)
    )


def pack_rule_text(folder: DataFolder, key: str, name: str) -> str:
    """A rule's file as a pack has it; "" where it has none of that name.

    Raises NotFoundError, InputError for what is no pack.
    """
    for file, data in read_files(pack_at(folder, key)).contents.items():
        place = PurePosixPath(file)
        if place.stem == name and place.suffix in (".yml", ".yaml"):
            return data.decode("utf-8", "replace")
    return ""


def delete_pack(desk: Desk, key: str) -> None:
    """Remove a pack of one's own; a shipped one that it stood in for applies again.

    Raises NotFoundError, InputError for a shipped pack or the brand's own, SurroundingsError.
    """
    place = pack_folder(desk.folder, key)
    if place is None:
        raise NotFoundError(f"there is no voice pack “{key}”")
    if place.parent != desk.folder.packs or key == BRAND_PACK:
        raise InputError(f"“{key}” can't be deleted", "switch it off instead")
    try:
        _remove(place)
    except OSError as error:
        raise SurroundingsError(
            f"“{key}” could not be deleted ({error.strerror or error})", "it is still there"
        ) from error
    _choose_what_is_left(desk)


def _remove(place: Path) -> None:
    if place.is_dir():
        aside = place.with_name(f".deleted-{place.name}")
        place.rename(aside)
        shutil.rmtree(aside, ignore_errors=True)
    else:
        place.unlink()


def _choose_what_is_left(desk: Desk) -> None:
    chosen = workspace(desk).packs
    left = tuple(key for key in chosen if pack_folder(desk.folder, key))
    if left == chosen:
        reload_packs(desk)
    else:
        choose_packs(desk, left)
