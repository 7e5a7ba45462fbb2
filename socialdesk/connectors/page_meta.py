"""What a web page says of itself: Open Graph (https://ogp.me), else its title and description."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([a-z0-9_:.-]+)", re.IGNORECASE)
_TITLES = ("og:title", "twitter:title", "<title>")
_DESCRIPTIONS = ("og:description", "twitter:description", "description")
_IMAGES = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image")
_LOOKED_AT_FOR_CHARSET = 2_048


@dataclass(frozen=True)
class PageMeta:
    """Single lines; empty where the page does not say. ``image`` may be a relative address."""

    title: str = ""
    description: str = ""
    image: str = ""


def meta_of(content: bytes, content_type: str = "") -> PageMeta:
    """What is said in a page, or in the beginning of one."""
    reader = _Head()
    reader.feed(_text(content, content_type))
    return PageMeta(reader.first(_TITLES), reader.first(_DESCRIPTIONS), reader.first(_IMAGES))


def _text(content: bytes, content_type: str) -> str:
    """The characters: as the server says, else as the page says, else UTF-8."""
    for source in (content_type.encode("latin-1", "replace"), content[:_LOOKED_AT_FOR_CHARSET]):
        named = _CHARSET.search(source)
        if named:
            try:
                return content.decode(named[1].decode("ascii"), "replace")
            except LookupError:
                continue
    return content.decode("utf-8", "replace")


class _Head(HTMLParser):
    """Collects ``<meta>`` and ``<title>``, the first of each."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: dict[str, str] = {}
        self._in_title = False

    def first(self, names: tuple[str, ...]) -> str:
        return next((self._found[name] for name in names if self._found.get(name)), "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title" and "<title>" not in self._found
        if tag == "meta":
            said = {name: value or "" for name, value in attrs}
            name = (said.get("property") or said.get("name") or "").strip().lower()
            self._found.setdefault(name, _one_line(said.get("content", "")))

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self._found["<title>"] = _one_line(self._found.get("<title>", "") + data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False


def _one_line(text: str) -> str:
    return "".join(c for c in " ".join(text.split()) if c.isprintable())
