"""Commands about what the brand always corrects: kept in its own pack, so that it is shared."""

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import BRAND_PACK, pack_folder
from socialdesk.desk.voices import reload_packs
from socialdesk.domain.corrections import OwnCorrection
from socialdesk.domain.errors import InputError
from socialdesk.lint.library import brand
from socialdesk.lint.packs import limits, load_pack


def always_correct(desk: Desk, wrong: str, right: str) -> None:
    """Find ``wrong`` in every text from now on, and offer ``right`` for it alone.

    Raises InputError for words that can't be kept, SurroundingsError where the pack can't be.
    """
    _check(wrong, right)
    folder = desk.folder.packs / BRAND_PACK
    brand.make_brand_pack(folder)
    brand.correct(folder, wrong, right)
    reload_packs(desk)


def stop_correcting(desk: Desk, wrong: str) -> None:
    """Take back `always_correct`."""
    brand.forget_correction(desk.folder.packs / BRAND_PACK, wrong)
    reload_packs(desk)


def own_corrections(desk: Desk) -> tuple[OwnCorrection, ...]:
    """What the brand's own pack always corrects, the oldest first."""
    folder = pack_folder(desk.folder, BRAND_PACK)
    return load_pack(folder).corrections if folder else ()


def _check(wrong: str, right: str) -> None:
    if not wrong.strip() or not right.strip():
        raise InputError("a correction needs two words", "say what is wrong and what is right")
    if wrong.strip() == right.strip():
        raise InputError(f"“{right.strip()}” is that already", "say what it should be instead")
    for words in (wrong, right):
        told = words.strip()
        unfit = (
            "->" in told
            or "→" in told
            or told.startswith("#")
            or "# " in told
            or not told.isprintable()
        )
        if unfit or len(told) > limits.MAX_WORD:
            raise InputError(f"“{told[:40]}” can't be kept as a correction", "use words alone")
