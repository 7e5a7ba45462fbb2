"""Where bugs are written down: small files in the data folder, never the screen."""

import logging

from socialdesk.paths import DataFolder

_BYTES = 500_000


def log_to(folder: DataFolder, name: str) -> None:
    """Write warnings and bugs to ``logs/NAME.log``; three files of half a megabyte at most."""
    # Loaded late: the window is on screen before it is needed.
    from logging.handlers import RotatingFileHandler

    file = folder.logs / f"{name}.log"
    root = logging.getLogger()
    if any(getattr(handler, "baseFilename", "") == str(file) for handler in root.handlers):
        return
    try:
        folder.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=2, encoding="utf-8")
        file.chmod(0o600)
    except OSError:
        # A full disk must not keep anything from starting, nor put tracebacks on the terminal.
        root.addHandler(logging.NullHandler())
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
