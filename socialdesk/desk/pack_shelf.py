"""Voice packs that were read once and stay at hand."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialdesk.lint.packs import Pack

_Stamp = tuple[tuple[str, int, int], ...]
_MANIFESTS = ("pack.yaml", "pack.yml")


@dataclass(frozen=True)
class Glance:
    """What a pack says of itself; its rules are counted by their files, not read."""

    name: str
    description: str
    language: str
    rules: int


class PackShelf:
    """Reads a pack again only once its files changed. For one thread at a time."""

    def __init__(self) -> None:
        self._packs: dict[Path, tuple[_Stamp, Pack]] = {}
        self._glances: dict[Path, tuple[_Stamp, Glance]] = {}

    def pack(self, place: Path) -> "Pack":
        """The pack at a place. Raises InputError for what is none."""
        from socialdesk.lint.packs import load_pack

        stamp = _stamp(place)
        known = self._packs.get(place)
        if known is not None and known[0] == stamp:
            return known[1]
        pack = load_pack(place)
        self._packs[place] = (stamp, pack)
        return pack

    def glance(self, place: Path) -> Glance:
        """A pack without compiling its rules, which takes long. Raises InputError for none."""
        stamp = _stamp(place)
        known = self._glances.get(place)
        if known is not None and known[0] == stamp:
            return known[1]
        glance = self._look_at(place)
        self._glances[place] = (stamp, glance)
        return glance

    def _look_at(self, place: Path) -> Glance:
        from socialdesk.lint.packs.files import read_files
        from socialdesk.lint.packs.manifest import read_manifest
        from socialdesk.lint.packs.yaml_reader import read_yaml
        from socialdesk.lint.rules.fields import Fields, RuleError

        contents = read_files(place).contents
        manifest = next((contents[name] for name in _MANIFESTS if name in contents), b"")
        try:
            said = read_manifest(Fields(read_yaml(manifest)), place.stem)
        except RuleError:
            # Wrapped in a folder, made for Vale, or broken: only reading all of it tells.
            said = self.pack(place)
            return Glance(said.name, said.description, said.language, len(said.rules))
        rules = sum(
            name.startswith("rules/") and name.endswith((".yml", ".yaml")) for name in contents
        )
        return Glance(said.name, said.description, said.language, rules)


def _stamp(place: Path) -> _Stamp:
    """Differs whenever a file of the pack was written, came or went."""
    files = [place]
    for folder, _, names in os.walk(place):
        files += [Path(folder) / name for name in names]
    stamps = []
    for file in sorted(files):
        try:
            status = file.stat()
        except OSError:
            continue
        stamps.append((str(file), status.st_mtime_ns, status.st_size))
    return tuple(stamps)
