"""Packs on disk, for tests."""

import zipfile
from pathlib import Path

RULE = "extends: existence\nmessage: \"Avoid '%s'.\"\ntokens: [bad]\n"
MANIFEST = "name: brand\nversion: 1.0.0\nlanguage: en\nauthors: [Ola]\nlicence: MIT\n"


def write_pack(folder: Path, **files: str) -> Path:
    """A pack in ``folder``; names use ``__`` for a slash and ``_yml``-like endings for a dot."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_yml", ".yml").replace(
            "_yaml", ".yaml"
        ).replace("_txt", ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def write_zip(path: Path, **files: str) -> Path:
    """A zip of the given files; names as in ``write_pack``, with the exact text."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            inside = (
                name.replace("__", "/")
                .replace("_yml", ".yml")
                .replace("_yaml", ".yaml")
                .replace("_txt", ".txt")
            )
            archive.writestr(inside, text)
    return path
