"""Writes a learned voice as a pack: a folder, or a .voicepack to send."""

import os
import re
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.lint.tone.axes import ENDS
from socialdesk.lint.voice.learned import LearnedVoice, LearnedWord
from socialdesk.lint.voice.profile import FILE, to_json

ENDING = ".voicepack"
_NAME = re.compile(r"\w[\w .&'-]{0,59}")
_LONGEST_EXAMPLE = 90
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_pack(learned: LearnedVoice, name: str, target: Path) -> None:
    """Write the pack ``name`` to ``target``: a zip where it ends in .voicepack, else a folder.

    Raises:
        InputError: the name cannot be used, or ``target`` is there already.
        SurroundingsError: the place cannot be written; nothing half-written is left.
    """
    if not _NAME.fullmatch(name):
        raise InputError(
            f"a voice pack cannot be called '{name[:60]}'",
            "use up to 60 letters, digits, spaces and hyphens",
        )
    if target.exists():
        raise InputError(f"{target} is there already", "choose another name or remove it")
    files = pack_files(learned, name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".voice-", dir=target.parent) as folder:
            made = Path(folder) / "pack"
            if target.suffix == ENDING:
                _zip(files, made)
            else:
                _lay_out(files, made)
            made.rename(target)
    except OSError as error:
        raise SurroundingsError(
            f"{target} cannot be written ({error.strerror or error})",
            "make room or choose another place; the posts are untouched",
        ) from error


def pack_files(learned: LearnedVoice, name: str) -> Mapping[str, str]:
    """The pack's files by their path in it."""
    return {
        "pack.yaml": _manifest(learned, name),
        "voice.yaml": _voice(learned),
        "vocabulary/accept.txt": _words(
            "Words that come again in the posts and no dictionary knows.", learned.accept
        ),
        "vocabulary/distinctive.txt": _words(
            "Words that this voice likes more than others do. For reading: nothing checks them.",
            learned.distinctive,
        ),
        FILE: to_json(learned.profile) + "\n",
    }


def _lay_out(files: Mapping[str, str], folder: Path) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _zip(files: Mapping[str, str], path: Path) -> None:
    """The same pack makes the same bytes."""
    with path.open("wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted(files.items()):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
        archive.close()
        file.flush()
        os.fsync(file.fileno())


def _manifest(learned: LearnedVoice, name: str) -> str:
    return _as_yaml(
        {
            "name": name,
            "version": "1.0.0",
            "language": learned.lang,
            "authors": [],
            "licence": "",
            "description": f"A voice learned from {learned.posts} posts.",
        }
    )


def _voice(learned: LearnedVoice) -> str:
    head = (
        f"# Learned from {learned.posts} posts. Change what you like: what stands here holds.\n"
        "# Targets run from -1 (the first word) to 1 (the second).\n"
    )
    examples = {"examples": {"do": list(learned.typical)}}
    return head + "\n".join(
        [*_tone(learned), "", *_habits(learned), "", _as_yaml(examples).rstrip()]
    ) + "\n"  # fmt: skip


def _tone(learned: LearnedVoice) -> Iterator[str]:
    yield "tone:" if learned.axes else "tone: {}"
    for axis in learned.axes:
        low, high = ENDS[axis.axis]
        aim = f"{{target: {axis.target}, tolerance: {axis.tolerance}}}"
        yield f"  {axis.axis}: {aim}  # {low} – {high}"
        yield from _shown(axis.examples)


def _habits(learned: LearnedVoice) -> Iterator[str]:
    yield "habits:"
    for habit in learned.habits:
        value = _as_yaml(habit.value, style='"').strip()
        yield f"  {habit.name}: {value}"
        # Any post shows what is never done.
        yield from _shown(habit.examples if habit.value != "none" else ())


def _shown(examples: Sequence[str]) -> Iterator[str]:
    for example in examples:
        yield f"  # e.g. {_on_one_line(example)}"


def _words(head: str, words: Sequence[LearnedWord]) -> str:
    lines = [f"# {head}"]
    for word in words:
        lines += ["", *(f"# e.g. {_on_one_line(example)}" for example in word.examples[:2])]
        lines.append(word.text)
    return "\n".join(lines) + "\n"


def _on_one_line(text: str) -> str:
    line = "".join(c if c.isprintable() else " " for c in " ".join(text.split()))
    return line if len(line) <= _LONGEST_EXAMPLE else line[:_LONGEST_EXAMPLE].rstrip() + "…"


def _as_yaml(value: object, style: str | None = None) -> str:
    dumped: str = yaml.safe_dump(
        value, allow_unicode=True, sort_keys=False, width=1_000_000, default_style=style
    )
    return dumped
