"""How often words are used, from wordfreq's lists.

The files are read directly, in the format that ``wordfreq.read_cBpack`` documents: importing the
package itself costs 240 ms of language-tag tables that nothing here needs.
"""

import gzip
from collections.abc import Mapping
from functools import cached_property
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Protocol

import msgpack  # type: ignore[import-untyped]  # it ships no types

from socialdesk.lint.spelling.sources import package_folder
from socialdesk.lint.unpaused import unpaused

_LIST_NAMES = {"hr": "sh"}
_SCALE_TOP = 9.0
_STEPS = 100.0


class Frequencies(Protocol):
    """Anything that says how common a word is."""

    def zipf(self, word: str) -> float:
        """log10 of the uses in a billion words, 0 for a word never seen."""
        ...


class WordList:
    """wordfreq's list of one language, loaded when it is first asked."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    @property
    def available(self) -> bool:
        return self._path is not None

    @cached_property
    def _ranks(self) -> Mapping[bytes, int]:
        """As bytes, and put together in C: this is most of the time to the first finding."""
        if self._path is None:
            return {}
        with unpaused():
            return _read(self._path)

    def zipf(self, word: str) -> float:
        rank = self._ranks.get(word.encode(errors="replace"))
        return 0.0 if rank is None else max(_SCALE_TOP - rank / _STEPS, 0.1)


def _read(path: Path) -> Mapping[bytes, int]:
    content: Any = msgpack.unpackb(gzip.decompress(path.read_bytes()), raw=True)
    header, *buckets = content
    if header != {b"format": b"cB", b"version": 1}:
        return {}
    ranks = map(repeat, range(len(buckets)), map(len, buckets))
    return dict(zip(chain.from_iterable(buckets), chain.from_iterable(ranks), strict=True))


def word_list(lang: str) -> WordList:
    """The largest list for ``lang``; an empty one where wordfreq has none (Belarusian)."""
    folder = package_folder("wordfreq")
    name = _LIST_NAMES.get(lang, lang)
    sizes = ("large", "small")
    paths = [folder / "data" / f"{size}_{name}.msgpack.gz" for size in sizes] if folder else []
    return WordList(next((path for path in paths if path.is_file()), None))
