"""The brand's own pack: what its people change lands here, above the packs they chose.

Files are edited in place, so that comments, order and spacing of what was not touched stay.
"""

import io
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError

from socialdesk.domain.errors import InputError, NotFoundError, SurroundingsError
from socialdesk.domain.findings import Level
from socialdesk.lint.library.installing import pack_name
from socialdesk.lint.packs import corrections

OFF = "off"
_CORRECTIONS = Path("vocabulary") / corrections.FILE

_MANIFEST = """\
name: {name}
version: 1.0.0
description: What we changed and added ourselves.
"""


def make_brand_pack(folder: Path) -> None:
    """Make the pack where there is none yet. Raises SurroundingsError."""
    if not (folder / "pack.yaml").exists():
        _write(folder / "pack.yaml", _MANIFEST.format(name=folder.name))


def set_level(folder: Path, rule: str, level: Level | None) -> None:
    """Give a rule of the packs below another level; ``None`` switches it off."""
    _edit(folder / "pack.yaml", lambda data: _put(data, "levels", rule, level or OFF))


def forget_level(folder: Path, rule: str) -> None:
    """Let a rule be as its own pack has it."""
    _edit(folder / "pack.yaml", lambda data: _drop(data, "levels", rule))


def set_tone(folder: Path, axis: str, target: float, tolerance: float) -> None:
    """Say where the brand stands on a tone axis: -1 to 1, give or take ``tolerance``."""

    def put(data: CommentedMap) -> None:
        _put(data, "tone", axis, {"target": round(target, 2), "tolerance": round(tolerance, 2)})

    _edit(folder / "voice.yaml", put)


def forget_tone(folder: Path, axis: str) -> None:
    """Say nothing about a tone axis any more."""
    if (folder / "voice.yaml").exists():
        _edit(folder / "voice.yaml", lambda data: _drop(data, "tone", axis))


def words(folder: Path) -> tuple[str, ...]:
    """The brand's words as they were written, without the comments beside them."""
    lines = _read(folder / "vocabulary" / "accept.txt").splitlines()
    return tuple(dict.fromkeys(word for word in map(_word_of, lines) if word))


def accept_words(folder: Path, words: Iterable[str]) -> None:
    """Take words for right from now on; those that are there already stay where they are."""
    file = folder / "vocabulary" / "accept.txt"
    text = _read(file)
    known = {_word_of(line) for line in text.splitlines()}
    new = [word.strip() for word in words if word.strip() and word.strip() not in known]
    if new:
        joint = "" if not text or text.endswith("\n") else "\n"
        _write(file, text + joint + "".join(f"{word}\n" for word in new))


def forget_word(folder: Path, word: str) -> None:
    """Take a word for right no longer."""
    file = folder / "vocabulary" / "accept.txt"
    kept = [line for line in _read(file).splitlines(keepends=True) if _word_of(line) != word]
    _write(file, "".join(kept))


def correct(folder: Path, wrong: str, right: str) -> None:
    """Correct ``wrong`` to ``right`` from now on, whatever it was corrected to before."""
    kept = _other_corrections(folder, wrong)
    joint = "" if not kept or kept.endswith("\n") else "\n"
    _write(
        folder / _CORRECTIONS, f"{kept}{joint}{wrong.strip()} {corrections.ARROW} {right.strip()}\n"
    )


def forget_correction(folder: Path, wrong: str) -> None:
    """Correct ``wrong`` no longer."""
    if (folder / _CORRECTIONS).exists():
        _write(folder / _CORRECTIONS, _other_corrections(folder, wrong))


def _other_corrections(folder: Path, wrong: str) -> str:
    lines = _read(folder / _CORRECTIONS).splitlines(keepends=True)
    told = wrong.strip().casefold()
    return "".join(line for line in lines if _corrected_in(line) != told)


def _corrected_in(line: str) -> str:
    """The folded word that a line of corrections.txt corrects; "" for any other line."""
    found = None if line.startswith("#") else corrections.correction_of(line.split("# ", 1)[0])
    return found.wrong.casefold() if found else ""


def write_rule(folder: Path, name: str, source: str) -> Path:
    """Keep a rule file as it was typed. Raises InputError for a name that can't be a file's."""
    file = folder / "rules" / f"{pack_name(name)}.yml"
    _write(file, source if source.endswith("\n") else f"{source}\n")
    return file


def delete_rule(folder: Path, name: str) -> None:
    """Raises NotFoundError."""
    file = folder / "rules" / f"{pack_name(name)}.yml"
    if not file.exists():
        raise NotFoundError(f"there is no rule “{name}” in {folder.name}")
    file.unlink()


def _put(data: CommentedMap, section: str, key: str, value: Any) -> None:
    inside = data.get(section)
    if not isinstance(inside, CommentedMap):
        inside = CommentedMap()
        data[section] = inside
    inside[key] = str(value) if isinstance(value, str) else value


def _drop(data: CommentedMap, section: str, key: str) -> None:
    inside = data.get(section)
    if isinstance(inside, CommentedMap):
        inside.pop(key, None)
        if not inside:
            data.pop(section)


def _word_of(line: str) -> str:
    """The word that a line of accept.txt holds; "" for a comment."""
    return "" if line.startswith("#") else line.split("# ", 1)[0].strip()


def _edit(file: Path, change: Callable[[CommentedMap], None]) -> None:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    try:
        data = yaml.load(_read(file)) or CommentedMap()
    except YAMLError as error:
        raise InputError(f"{file.name} can't be read as YAML", "mend it by hand first") from error
    if not isinstance(data, CommentedMap):
        raise InputError(f"{file.name} is not a list of keys and values", "mend it by hand first")
    change(data)
    written = io.StringIO()
    yaml.dump(data, written)
    _write(file, written.getvalue())


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8") if file.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file} can't be read", "mend or remove it") from error


def _write(file: Path, text: str) -> None:
    """All of it or nothing; what stood there stays until the new text is whole."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, temporary = tempfile.mkstemp(prefix=".writing-", dir=file.parent)
        try:
            with os.fdopen(number, "w", encoding="utf-8", newline="\n") as handle:
                handle.write(text)
                handle.flush()
                os.fsync(handle.fileno())
            Path(temporary).replace(file)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SurroundingsError(
            f"{file.name} could not be kept ({error.strerror or error})", "nothing was changed"
        ) from error
