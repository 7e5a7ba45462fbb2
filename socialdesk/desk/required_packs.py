"""Voice packs that build on others: choosing one brings what its pack.yaml ``requires``."""

from pathlib import Path

from socialdesk.desk.linting import pack_folder
from socialdesk.lint.packs.requirements import required_by
from socialdesk.paths import DataFolder


def with_required(folder: DataFolder, names: tuple[str, ...]) -> tuple[str, ...]:
    """The packs with those that they require below them, each once.

    A required pack that is not here is left out; the linter says so.
    """
    stacked: dict[str, None] = {}
    for name in names:
        _stack(folder, name, stacked, above=())
    return tuple(stacked)


def _stack(folder: DataFolder, name: str, stacked: dict[str, None], above: tuple[str, ...]) -> None:
    """Packs that require each other in a circle are taken once."""
    if name in stacked or name in above:
        return
    place = pack_folder(folder, name) or Path(name).expanduser()
    for needed in required_by(place):
        if pack_folder(folder, needed) is not None:
            _stack(folder, needed, stacked, (*above, name))
    stacked[name] = None
