"""twitter-text's own cases, from the shared folder. Its places are counted in UTF-16."""

from functools import cache
from typing import Any

import yaml

from tests.shared import shared_path

Case = dict[str, Any]


def cases(name: str, section: str) -> list[Case]:
    """The cases of one section of ``name``. Skips where they are not there."""
    path = shared_path(f"conformance/twitter-text/conformance/{name}.yml")
    found: list[Case] = _parsed(path.read_text("utf-8"))[section]
    assert found
    return found


@cache
def _parsed(text: str) -> dict[str, list[Case]]:
    tests: dict[str, list[Case]] = yaml.load(text, Loader=yaml.CSafeLoader)["tests"]
    return tests


def utf16(text: str, offset: int) -> int:
    """A code point's place in UTF-16."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def failures(name: str, section: str, answer: Any) -> list[str]:
    """The cases of a section in which ``answer(text)`` is not what is expected."""
    return [
        f"{case['description']}: {case['text'][:80]!r}"
        for case in cases(name, section)
        if answer(case["text"]) != case["expected"]
    ]
