"""The feed as one page that needs nothing else: no script, no font, no other host."""

from collections.abc import Sequence
from functools import lru_cache

from socialdesk.connectors.feed.atom import DRAWN
from socialdesk.connectors.feed.atom import FILE as ATOM_FILE
from socialdesk.connectors.feed.entries import Entry, Image
from socialdesk.connectors.feed.markup import escaped, text_as_html
from socialdesk.connectors.feed.settings import FeedSettings

FILE = "index.html"

_STYLE = """
:root { color-scheme: light dark; --page: #f4f5f7; --card: #fff; --ink: #1c2330; --quiet: #5b6575;
  --line: #e2e5ea; --link: #1d5fd1; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14171c; --card: #1d2129; --ink: #e8eaef; --quiet: #9ba5b4; --line: #2d333d;
    --link: #8ab4ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 0 1rem; }
header { padding-block: 2.5rem 1.25rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
header p { margin: .35rem 0 0; color: var(--quiet); }
a { color: var(--link); text-underline-offset: .15em; }
article { background: var(--card); border: 1px solid var(--line); border-radius: .9rem;
  padding: 1.1rem 1.25rem; margin-bottom: 1rem; }
article:target { outline: 2px solid var(--link); outline-offset: 2px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.05rem; }
bdi { color: var(--link); }
.pictures { display: grid; gap: .5rem; margin-top: .9rem;
  grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); }
.pictures img { display: block; width: 100%; height: 100%; max-height: 36rem; object-fit: cover;
  border-radius: .6rem; background: var(--line); }
.when { display: block; margin-top: .8rem; font-size: .85rem; }
.when a { color: var(--quiet); text-decoration: none; }
.when a:hover, .when a:focus { text-decoration: underline; }
footer { padding-block: 1rem 3rem; color: var(--quiet); font-size: .85rem; }
"""


def page(settings: FeedSettings, entries: Sequence[Entry]) -> str:
    """The page's file, ``entries`` the newest first."""
    title = escaped(settings.title)
    language = next((e.languages[0] for e in entries if e.languages), "en")
    author = (
        "" if settings.author == settings.title else f'<p dir="auto">{escaped(settings.author)}</p>'
    )
    lines = [
        "<!doctype html>",
        f'<html lang="{escaped(language)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>",
        f'<link rel="alternate" type="application/atom+xml" title="{title}" href="{ATOM_FILE}">',
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        f'<header><h1 dir="auto">{title}</h1>{author}</header>',
        "<main>",
        *(_article(entry) for entry in entries),
        "</main>",
        f'<footer><a href="{ATOM_FILE}">Atom</a></footer>',
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


@lru_cache(maxsize=DRAWN)
def _article(entry: Entry) -> str:
    language = f' lang="{escaped(entry.languages[0])}"' if entry.languages else ""
    text = f'<div class="text" dir="auto">{text_as_html(entry.text)}</div>' if entry.text else ""
    moment = entry.published
    when = (
        f'<span class="when"><a href="#{entry.key}"><time datetime="{moment.isoformat()}">'
        f"{moment:%Y-%m-%d · %H:%M} UTC</time></a></span>"
    )
    return f'<article id="{entry.key}"{language}>{text}{_pictures(entry.images)}{when}</article>'


def _pictures(images: Sequence[Image]) -> str:
    if not images:
        return ""
    shown = "".join(
        f'<img src="{image.address}" alt="{escaped(image.alt)}" width="{image.media.width}" '
        f'height="{image.media.height}" loading="lazy">'
        for image in images
    )
    return f'<div class="pictures">{shown}</div>'
