"""Posts in what a person pasted or has in a file."""

import json
import re
from collections.abc import Iterator

_BLANK_LINES = re.compile(r"\n[ \t]*\n")


def posts_in(text: str) -> tuple[str, ...]:
    """The different posts in a text, in order.

    They are parted by empty lines; where there are none, each line is a post. A line of JSON with
    a "text" in it is that text, as scripts write them.
    """
    plain = text.replace("\r\n", "\n").strip()
    parts = _BLANK_LINES.split(plain) if _BLANK_LINES.search(plain) else plain.split("\n")
    found = (post.strip() for part in parts for post in _texts(part))
    return tuple(dict.fromkeys(post for post in found if post))


def _texts(part: str) -> Iterator[str]:
    lines = [line for line in part.split("\n") if line.strip()]
    entries = [_entry(line) for line in lines]
    if lines and all(entry is not None for entry in entries):
        yield from (entry for entry in entries if entry is not None)
    else:
        yield part


def _entry(line: str) -> str | None:
    if not line.lstrip().startswith("{"):
        return None
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    text = said.get("text") if isinstance(said, dict) else None
    return text if isinstance(text, str) else None
