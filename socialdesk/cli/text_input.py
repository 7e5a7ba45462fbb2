"""Texts from files and standard input, as UTF-8, with one clear line where they are not."""

import sys
from collections.abc import Iterator
from pathlib import Path

from socialdesk.domain.errors import InputError


def read_text(name: str) -> str:
    """A whole file, or standard input for "-", less its last line end."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name} can't be read ({error.strerror})", "check its name") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        shown = "the text" if name == "-" else name
        raise InputError(f"{shown} is not UTF-8", "save it as UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r")


def stdin_lines() -> Iterator[str]:
    """Standard input line by line, as soon as each is there."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace")


def lines_of(file: Path) -> Iterator[str]:
    """A file line by line. Raises InputError where it can't be read."""
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            yield from lines
    except OSError as error:
        raise InputError(f"{file} can't be read ({error.strerror})", "check its name") from error
