"""Imports without PySide6's hook."""

import builtins

from PySide6.QtCore import qVersion


def import_plainly() -> None:
    """Take the hook off every later import.

    It reads and keeps the source of each module, to find out whether that asks for renamed methods
    (``from __feature__ import snake_case``; PySide6 6.11, shibokensupport/feature.py). Nothing here
    does, and reading costs 40 MiB and a part of each start.
    """
    qVersion()  # a module of Qt has to be there, else the hook comes with it later
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
