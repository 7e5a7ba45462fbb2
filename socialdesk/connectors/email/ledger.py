"""Which reader's copy the mail server took: written down before and after each, so that nobody gets
two of them, whenever the work is interrupted.

One file a newsletter, a JSON line an event, in the data folder. The first line is what is sent.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from socialdesk.connectors.shapes import parsed, text_at

KEPT_FOR = timedelta(days=30)


class Copy(StrEnum):
    """How one reader's copy stands. ``SENDING`` that stays: its answer was lost."""

    SENDING = "sending"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    PUT_OFF = "put_off"


@dataclass
class Ledger:
    """The copies of one newsletter. Raises OSError where it can't be written."""

    file: Path
    copies: dict[str, Copy] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)

    def write(self, recipient: str, copy: Copy, said: str = "") -> None:
        """On the disk before it returns."""
        self._append({"to": recipient, "copy": copy, "said": said})
        self.take(recipient, copy, said)

    def begin(self, body: str, mark: str) -> None:
        """What is sent, and the mark of its content; nothing where the file is there already."""
        if not self.file.exists():
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._append({"body": body, "mark": mark})

    def with_state(self, *copies: Copy) -> tuple[str, ...]:
        """The readers whose copies stand so."""
        return tuple(to for to, copy in self.copies.items() if copy in copies)

    def take(self, recipient: str, copy: Copy, said: str) -> None:
        """What the file says already."""
        self.copies[recipient], self.said[recipient] = copy, said

    def _append(self, event: dict[str, str]) -> None:
        line = json.dumps(event, ensure_ascii=False).encode("utf-8") + b"\n"
        handle = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(handle, line)
            os.fsync(handle)
        finally:
            os.close(handle)


def open_ledger(folder: Path, key: str) -> Ledger:
    """The ledger of one newsletter; empty where nothing was sent. Raises OSError."""
    ledger = Ledger(folder / f"{key}.jsonl")
    for event in _events(ledger.file):
        to, copy = text_at(event, "to"), text_at(event, "copy")
        if to and copy in set(Copy):
            ledger.take(to, Copy(copy), text_at(event, "said"))
    return ledger


def unfinished(folder: Path, mark: str, recipients: tuple[str, ...]) -> str:
    """The frozen body of a newsletter with this mark that some readers have and some don't."""
    for file in sorted(folder.glob("*.jsonl")):
        head = next(_events(file), None)
        if text_at(head, "mark") == mark:
            ledger = open_ledger(folder, file.stem)
            settled = ledger.with_state(Copy.ACCEPTED, Copy.REFUSED, Copy.SENDING)
            if ledger.with_state(Copy.ACCEPTED) and set(recipients) - set(settled):
                return text_at(head, "body")
    return ""


def remove_old(folder: Path, now: datetime) -> None:
    """Forget what nobody asks for any more."""
    for file in folder.glob("*.jsonl"):
        with suppress(OSError):
            if file.stat().st_mtime < (now - KEPT_FOR).timestamp():
                file.unlink()


def _events(file: Path) -> Iterator[object]:
    """The lines; a last one that was cut off by a crash says nothing."""
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return
    for line in content.splitlines():
        event = parsed(line)
        if event is not None:
            yield event
