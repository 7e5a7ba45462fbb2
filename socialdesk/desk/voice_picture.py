"""How a workspace's voice is now: packs, rules, tone, words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import (
    BRAND_PACK,
    layered_packs,
    pack_at,
    pack_folder,
    pack_names,
)
from socialdesk.desk.pack_shelf import PackShelf
from socialdesk.desk.voice_values import (
    Examples,
    PackCard,
    RuleSetting,
    ToneTarget,
    VoicePicture,
)
from socialdesk.desk.voices import is_own, rule_settings
from socialdesk.desk.workspace import workspace
from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.lint.library import brand
from socialdesk.lint.packs import Pack
from socialdesk.lint.packs.files import read_files
from socialdesk.lint.tone.axes import Axis, axes_for


def voice_picture(desk: Desk, shelf: PackShelf) -> VoicePicture:
    """Everything there is to show; a pack that can't be read is a card that says why.

    Packs that rest are only glanced at: those in the workspace's languages come first.
    """
    now = workspace(desk)
    order = tuple(key for key in layered_packs(now) if pack_folder(desk.folder, key))
    read, problems = _read(desk, shelf, order)
    packs = tuple(read.values())
    applying = [
        replace(
            _card(desk, key, read.get(key), problems.get(key, "")),
            place=place,
            always=key not in now.packs,
        )
        for place, key in enumerate(order)
    ]
    resting = [
        _resting_card(desk, shelf, key) for key in pack_names(desk.folder) if key not in order
    ]
    spoken = [pack for pack in packs if pack.language in ("", *now.languages)]
    return VoicePicture(
        cards=(*applying, *sorted(resting, key=lambda card: not _speaks(card, now.languages))),
        rules=rule_settings(packs, {pack.name: key for key, pack in read.items()}),
        tone=_tone(spoken),
        axes_read=_axes_read(now.languages),
        languages=now.languages,
        habits=tuple({k: v for pack in spoken for k, v in pack.voice.habits.items()}.items()),
        examples=_examples(spoken),
        words=brand.words(desk.folder.packs / BRAND_PACK),
    )


def rule_text(desk: Desk, rule: RuleSetting) -> str:
    """The file that a rule stands in, as it was written. Raises NotFoundError."""
    contents = read_files(pack_at(desk.folder, rule.pack_key)).contents
    if rule.file not in contents:
        raise NotFoundError(f"there is no rule “{rule.id}”", "it may have been removed meanwhile")
    return contents[rule.file].decode("utf-8", "replace")


def _read(
    desk: Desk, shelf: PackShelf, keys: Iterable[str]
) -> tuple[dict[str, Pack], dict[str, str]]:
    read: dict[str, Pack] = {}
    problems: dict[str, str] = {}
    for key in keys:
        try:
            read[key] = shelf.pack(pack_at(desk.folder, key))
        except InputError as error:
            problems[key] = str(error)
    return read, problems


def _card(desk: Desk, key: str, pack: Pack | None, problem: str) -> PackCard:
    own = is_own(desk.folder, key)
    if pack is None:
        return PackCard(key, key, own, problem=problem)
    return PackCard(
        key=key,
        name=pack.name,
        own=own,
        description=pack.description,
        language=pack.language,
        rules=len(pack.rules),
        words=len(pack.accept) + len(pack.reject),
        left_out=len(pack.refusals),
    )


def _resting_card(desk: Desk, shelf: PackShelf, key: str) -> PackCard:
    own = is_own(desk.folder, key)
    try:
        seen = shelf.glance(pack_at(desk.folder, key))
    except InputError as error:
        return PackCard(key, key, own, problem=str(error))
    return PackCard(
        key=key,
        name=seen.name,
        own=own,
        description=seen.description,
        language=seen.language,
        rules=seen.rules,
    )


def _speaks(card: PackCard, languages: Sequence[str]) -> bool:
    return card.language in ("", *languages)


def _tone(packs: Sequence[Pack]) -> Mapping[str, ToneTarget]:
    return {
        axis: ToneTarget(axis, aim.target, aim.tolerance, pack.name, pack.name == BRAND_PACK)
        for pack in packs
        for axis, aim in pack.voice.axes.items()
    }


def _axes_read(languages: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    return {
        axis.value: tuple(lang for lang in languages if axis in axes_for(lang)) for axis in Axis
    }


def _examples(packs: Sequence[Pack]) -> Examples:
    """Those of the last pack that has any."""
    for pack in reversed(packs):
        if pack.voice.do or pack.voice.dont:
            return Examples(pack.name, pack.voice.do, pack.voice.dont)
    return Examples()
