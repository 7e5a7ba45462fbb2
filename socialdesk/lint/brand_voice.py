"""The voice packs of a brand, loaded for the pipeline."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from socialdesk.domain.errors import InputError
from socialdesk.lint.spelling.lexicon import plain

if TYPE_CHECKING:
    from socialdesk.lint.packs import Pack
    from socialdesk.lint.rules import RuleSet
    from socialdesk.lint.spelling.own_corrections import OwnCorrections


@dataclass(frozen=True)
class BrandVoice:
    """The rules (``None`` without packs), the words a brand accepts, the packs themselves, what
    could not be used, and what the brand always corrects (``None`` for nothing).

    ``accepted`` are case-folded single words.
    """

    rules: "RuleSet | None" = None
    accepted: frozenset[str] = frozenset()
    packs: "tuple[Pack, ...]" = ()
    notices: tuple[str, ...] = ()
    corrections: "OwnCorrections | None" = None


def load_voice(paths: tuple[Path, ...]) -> BrandVoice:
    """Load the packs; a broken one is left out with a notice and never stops the rest."""
    if not paths:
        return BrandVoice()
    # The rules' own machinery takes 0.2 s to import; many never use a pack.
    from socialdesk.lint.packs import load_pack
    from socialdesk.lint.packs.requirements import missing_lines
    from socialdesk.lint.rules import RuleSet

    keys: list[str] = []
    packs: list[Pack] = []
    notices: list[str] = []
    for path in paths:
        try:
            pack = load_pack(path)
        except InputError as error:
            notices.append(f"The voice pack {path.name} is not used: {error}")
            continue
        packs.append(pack)
        keys.append(path.stem)
        notices.extend(_refused(pack, path))
    if not packs:
        return BrandVoice(notices=tuple(notices))
    notices.extend(missing_lines(zip(packs, keys, strict=True)))
    rules = RuleSet(packs)
    accepted = _single_words(rules.accepted_words)
    return BrandVoice(rules, accepted, tuple(packs), tuple(notices), _corrections(packs))


def _corrections(packs: "list[Pack]") -> "OwnCorrections | None":
    told = [correction for pack in packs for correction in pack.corrections]
    if not told:
        return None
    from socialdesk.lint.spelling.own_corrections import OwnCorrections

    return OwnCorrections(told)


def _refused(pack: "Pack", path: Path) -> list[str]:
    count = len(pack.refusals)
    if not count:
        return []
    parts = "1 part" if count == 1 else f"{count} parts"
    return [
        f"{parts} of the voice pack {pack.name} can't be used: see socialdesk voice check {path}"
    ]


def _single_words(accepted: frozenset[str]) -> frozenset[str]:
    """The words, and each word of a name that has several."""
    parts = {part for words in accepted for part in words.split()}
    return frozenset(plain(word).casefold() for word in accepted | parts)
