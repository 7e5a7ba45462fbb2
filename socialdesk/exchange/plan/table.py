"""A CSV file as rows of text, whatever program wrote it."""

import codecs
import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from socialdesk.domain.errors import InputError

MAX_BYTES = 20_000_000
MAX_ROWS = 20_000

_CODE_PAGES = {"pl": "cp1250", "hr": "cp1250", "be": "cp1251", "he": "cp1255"}
"""What Windows programs write when they are not told to write UTF-8, by language."""
_DELIMITERS = ",;\t"


@dataclass(frozen=True)
class Row:
    """One record. ``line`` is where it starts in the file, from 1."""

    line: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """A cell without the spaces around it; empty where the row is shorter."""
        return self.cells[column].strip() if column < len(self.cells) else ""


@dataclass(frozen=True)
class Table:
    """Every record that has anything in it, the first one too."""

    name: str
    rows: tuple[Row, ...]


def read_table(file: Path, languages: Sequence[str] = ()) -> Table:
    """The file's records.

    ``languages`` say which code page an old file is in. Raises InputError for a file that can't be
    read, is no text, is empty or is far too long.
    """
    text = _decoded(_bytes(file), file.name, languages)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=False)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(line, tuple(cells)))
            if len(rows) > MAX_ROWS + 1:
                raise InputError(
                    f"{file.name} has more than {MAX_ROWS:,} rows", "import it in parts"
                )
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"{file.name}:{line}: this row can't be read ({error})", "save the file as CSV again"
        ) from error
    if not rows:
        raise InputError(f"{file.name} is empty", "choose the file with the plan")
    return Table(file.name, tuple(rows))


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > MAX_BYTES:
            raise InputError(
                f"{file.name} is larger than {MAX_BYTES // 1_000_000} MB", "import it in parts"
            )
        return file.read_bytes()
    except OSError as error:
        raise InputError(
            f"{file.name} can't be read ({error.strerror})", "choose another file"
        ) from error


def _decoded(content: bytes, name: str, languages: Sequence[str]) -> str:
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if content.startswith(mark):
            return _as(content, encoding, name)
    if b"\0" in content:
        raise InputError(f"{name} is no CSV file", "save the sheet as CSV and choose that file")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        page = next((_CODE_PAGES[lang] for lang in languages if lang in _CODE_PAGES), "cp1252")
        return _as(content, page, name)


def _as(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} is in an encoding that can't be told", "save it as CSV UTF-8"
        ) from error


def _delimiter(text: str) -> str:
    """The delimiter that stands most often outside quotes in the first record."""
    counts = dict.fromkeys(_DELIMITERS, 0)
    quoted = False
    for character in text:
        if character == '"':
            quoted = not quoted
        elif not quoted and character == "\n" and any(counts.values()):
            break
        elif not quoted and character in counts:
            counts[character] += 1
    return max(counts, key=lambda delimiter: counts[delimiter])
