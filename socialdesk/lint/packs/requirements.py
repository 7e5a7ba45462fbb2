"""What a pack says that it builds on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from socialdesk.domain.errors import InputError
from socialdesk.lint.packs.files import read_files
from socialdesk.lint.packs.manifest import read_manifest
from socialdesk.lint.packs.yaml_reader import read_yaml
from socialdesk.lint.rules.fields import Fields, RuleError

if TYPE_CHECKING:
    from socialdesk.lint.packs.pack import Pack


def required_by(place: Path) -> tuple[str, ...]:
    """The names of the packs that the one at ``place`` requires; nothing for what is no pack."""
    try:
        contents = read_files(place).contents
        manifest = next((contents[n] for n in sorted(contents, key=len) if _is_manifest(n)), b"")
        return read_manifest(Fields(read_yaml(manifest)), place.stem).requires
    except (InputError, RuleError):
        return ()


def _is_manifest(name: str) -> bool:
    return name.rpartition("/")[2] in ("pack.yaml", "pack.yml")


def missing_lines(packs: Iterable[tuple[Pack, str]]) -> Iterator[str]:
    """One line for each pack that is required and not among ``packs``, given with their keys."""
    loaded = list(packs)
    here = {name.casefold() for pack, key in loaded for name in (pack.name, key)}
    for pack, _ in loaded:
        for needed in pack.requires:
            if needed.casefold() not in here:
                yield f"The voice pack {pack.name} builds on {needed}, which is not here: import it"
