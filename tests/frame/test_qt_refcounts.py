"""Calling Qt must not use up references to None: 6.12.0 does on Python 3.11, and aborts."""

from tests.frame.fresh_python import fresh_python

_CALLS = 20_000
_SCRIPT = f"""
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

app = QGuiApplication([])
thing, timer = QObject(), QTimer()
before = sys.getrefcount(None)
for number in range({_CALLS}):
    thing.setObjectName("name")
    thing.blockSignals(False)
    timer.setInterval(number)
    app.processEvents()
print(sys.getrefcount(None) - before)
"""


def test_void_qt_calls_keep_the_references_to_none() -> None:
    """From Python 3.12 on None is immortal and its count stands still."""
    moved_by = int(fresh_python(_SCRIPT))
    assert abs(moved_by) < _CALLS // 100
