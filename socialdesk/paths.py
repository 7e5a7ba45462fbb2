"""Where shipped data and the user's data live."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """The folder of data shipped as ``name`` ("voice_rules", "resources").

    It lies inside the package when installed or frozen, and beside it in a checkout.
    """
    frozen_root = getattr(sys, "_MEIPASS", None)
    package = Path(frozen_root) / "socialdesk" if frozen_root else _PACKAGE
    inside = package / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


@dataclass(frozen=True)
class DataFolder:
    """The user's data folder and the names inside it."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "socialdesk.db"

    @property
    def media(self) -> Path:
        return self.root / "media"

    @property
    def packs(self) -> Path:
        return self.root / "packs"

    @property
    def dictionaries(self) -> Path:
        return self.root / "dictionaries"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def feeds(self) -> Path:
        """Where a feed channel writes when its owner named no folder."""
        return self.root / "feeds"

    @property
    def publisher_lock(self) -> Path:
        return self.root / "publisher.lock"

    def create(self) -> None:
        """Make the folder and its parts, readable by their owner alone.

        Raises:
            OSError: the place cannot be written.
        """
        parts = (self.media, self.packs, self.dictionaries, self.backups, self.logs)
        for folder in (self.root, *parts):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.root.chmod(0o700)


def data_folder() -> DataFolder:
    """The data folder that the environment names, or the platform's own."""
    named = os.environ.get("SOCIALDESK_HOME")
    return DataFolder((Path(named).expanduser() if named else _platform_folder()).absolute())


def _platform_folder() -> Path:
    # Loaded late: it takes its share of the time to the first frame.
    import platformdirs

    return platformdirs.user_data_path("SocialDesk", False)
