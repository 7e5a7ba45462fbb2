"""The feed as Atom, RFC 4287."""

from collections.abc import Sequence
from functools import lru_cache

from socialdesk import __version__
from socialdesk.connectors.feed.entries import Entry, Image
from socialdesk.connectors.feed.markup import escaped, text_as_html
from socialdesk.connectors.feed.settings import FeedSettings

FILE = "feed.atom"
_TITLE_LENGTH = 80
DRAWN = 4096
"""How many entries are kept as they were written last: some 2 kB each."""


def atom(settings: FeedSettings, feed_id: str, entries: Sequence[Entry]) -> str:
    """The feed's file, ``entries`` the newest first; at least one.

    Each entry's ``summary`` is the text as written, its ``content`` the same with pictures and
    links. Addresses are relative where it is not known where the folder will be served.
    """
    base = f' xml:base="{escaped(settings.link)}"' if settings.link else ""
    itself = f'<link rel="self" type="application/atom+xml" href="{escaped(settings.link)}{FILE}"/>'
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom"{base}>',
        f"<id>{escaped(feed_id)}</id>",
        f"<title>{escaped(settings.title)}</title>",
        f"<updated>{entries[0].published.isoformat()}</updated>",
        f"<author><name>{escaped(settings.author)}</name></author>",
        itself,
        f'<link rel="alternate" type="text/html" href="{escaped(settings.link)}index.html"/>',
        f'<generator version="{__version__}">SocialDesk</generator>',
        *(_entry(entry, settings.link) for entry in entries),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def headline(entry: Entry) -> str:
    """A title, which Atom demands and posts do not have: the first line, shortened at a word."""
    texts = [entry.text, *(image.alt for image in entry.images)]
    lines = [line.strip() for text in texts for line in text.splitlines() if line.strip()]
    first = lines[0] if lines else f"{entry.published:%Y-%m-%d %H:%M}"
    if len(first) <= _TITLE_LENGTH:
        return first
    cut = first[:_TITLE_LENGTH]
    return f"{cut.rsplit(' ', 1)[0] or cut}…"


@lru_cache(maxsize=DRAWN)
def _entry(entry: Entry, base: str) -> str:
    language = f' xml:lang="{escaped(entry.languages[0])}"' if entry.languages else ""
    moment = entry.published.isoformat()
    page = f"{base}index.html#{entry.key}"
    return "\n".join(
        [
            f"<entry{language}>",
            f"<id>{entry.uri}</id>",
            f"<title>{escaped(headline(entry))}</title>",
            f"<published>{moment}</published>",
            f"<updated>{moment}</updated>",
            f'<link rel="alternate" type="text/html" href="{escaped(page)}"/>',
            *(_enclosure(image, base) for image in entry.images),
            f'<summary type="text" xml:space="preserve">{escaped(entry.text)}</summary>',
            f'<content type="html">{escaped(_content(entry, base))}</content>',
            "</entry>",
        ]
    )


def _enclosure(image: Image, base: str) -> str:
    media = image.media
    return (
        f'<link rel="enclosure" type="{media.mime}" length="{media.size}" '
        f'href="{escaped(base)}{image.address}"/>'
    )


def _content(entry: Entry, base: str) -> str:
    # Readers drop styles, so line breaks have to be elements here.
    text = text_as_html(entry.text).replace("&#13;\n", "\n").replace("\n", "<br/>")
    images = "".join(
        f'<p><img src="{escaped(base)}{image.address}" alt="{escaped(image.alt)}"/></p>'
        for image in entry.images
    )
    return f'<div dir="auto">{text}</div>{images}'
