"""Cards for links: what a page says of itself (Open Graph), fetched before a post is fixed.

A card is an ornament: whatever goes wrong, there is none. A page is a stranger's, so nothing but
public addresses is asked, and never more than a little is read.
"""

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import httpx

from socialdesk import __version__
from socialdesk.connectors.addresses import Reach, Resolve, reach_of, resolve_host
from socialdesk.connectors.page_meta import PageMeta, meta_of
from socialdesk.domain.errors import InputError
from socialdesk.domain.publishing import Picture
from socialdesk.imaging.fitting import PictureLimits, fitted
from socialdesk.imaging.reading import TYPES, MadePicture, opened

LONGEST = 8.0
"""Seconds for a whole card, its picture with it."""
_SILENCE = httpx.Timeout(4.0)
_MOST_HOPS = 4
_MOST_PAGE = 1_000_000
_MOST_PICTURE = 8_000_000
_MAX_TITLE, _MAX_DESCRIPTION = 300, 1_000

Allowed = Callable[[Iterable[str]], bool]
"""Whether a host with these IP addresses may be asked."""


@dataclass(frozen=True)
class LinkCard:
    """A page as a post shows it. ``picture`` is made to fit, or ``None``."""

    url: str
    title: str
    description: str
    picture: Picture | None = None


def only_public(addresses: Iterable[str]) -> bool:
    """Whether every address is one that anybody on the internet could mean."""
    found = tuple(addresses)
    return reach_of("https://page.invalid", lambda _host: found) is Reach.PUBLIC


class LinkCards:
    """Fetches cards. ``limits`` are those of a card's picture."""

    def __init__(
        self,
        limits: PictureLimits,
        resolve: Resolve = resolve_host,
        allowed: Allowed = only_public,
    ) -> None:
        self._limits = limits
        self._resolve = resolve
        self._allowed = allowed

    def card(self, url: str) -> LinkCard | None:
        """The card of a page, or ``None`` where there is none to be had in time."""
        until = time.monotonic() + LONGEST
        # Proxies of the environment are left out: with one, the address asked is not the one seen.
        with httpx.Client(
            timeout=_SILENCE, follow_redirects=False, trust_env=False, headers=_HEADERS
        ) as client:
            page = self._fetch(client, url, _MOST_PAGE, until, enough=b"</head>")
            if page is None or "html" not in page.kind:
                return None
            meta = meta_of(page.content, page.kind)
            if not meta.title:
                return None
            return LinkCard(
                url,
                meta.title[:_MAX_TITLE],
                meta.description[:_MAX_DESCRIPTION],
                self._picture(client, page, meta, until),
            )

    def _picture(
        self, client: httpx.Client, page: "_Fetched", meta: PageMeta, until: float
    ) -> Picture | None:
        if not meta.image:
            return None
        try:
            found = self._fetch(client, urljoin(page.url, meta.image), _MOST_PICTURE, until)
            if found is None or not found.whole:
                return None
            with opened(found.content) as image:
                whole = MadePicture(found.content, _type_of(image.format), *image.size)
            made = fitted(found.content, whole.media, self._limits) or whole
        except (InputError, ValueError):
            return None
        return Picture(made.media, Path(made.media.file_name), "", made.data)

    def _fetch(
        self, client: httpx.Client, url: str, most: int, until: float, enough: bytes = b""
    ) -> "_Fetched | None":
        for _ in range(_MOST_HOPS):
            try:
                answer = self._hop(client, url, most, until, enough)
            except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError, ValueError):
                return None
            if not isinstance(answer, str):
                return answer
            url = answer
        return None

    def _hop(
        self, client: httpx.Client, url: str, most: int, until: float, enough: bytes
    ) -> "_Fetched | str | None":
        """What is there, or the address that it leads to. Raises ValueError for no web address."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
            return None
        addresses = tuple(self._resolve(host))
        if not addresses or not self._allowed(addresses):
            return None
        with _asking(client, url, min(addresses, key=_harder_to_reach)) as response:
            if response.is_redirect:
                return urljoin(url, response.headers["location"])
            if response.status_code != 200:
                return None
            content, whole = _read(response, most, until, enough)
        return _Fetched(url, content, response.headers.get("content-type", "").lower(), whole)


def _asking(client: httpx.Client, url: str, address: str) -> AbstractContextManager[httpx.Response]:
    """Ask for ``url`` at that very address: a name that means another one by now leads nowhere."""
    asked = httpx.URL(url)
    return client.stream(
        "GET",
        asked.copy_with(host=address.partition("%")[0]),
        headers={"Host": asked.netloc.decode("ascii")},
        extensions={"sni_hostname": asked.raw_host.decode("ascii")},
    )


def _harder_to_reach(address: str) -> bool:
    """Many networks know IPv6 by name only."""
    return ":" in address


def _type_of(kind: str | None) -> str:
    return TYPES.get(str(kind), "")


@dataclass(frozen=True)
class _Fetched:
    """``url`` is where it was in the end; ``whole`` tells whether that is all of it."""

    url: str
    content: bytes
    kind: str
    whole: bool


_HEADERS = {
    "User-Agent": f"SocialDesk/{__version__} (link preview)",
    "Accept": "text/html,application/xhtml+xml,image/*;q=0.8",
}


def _read(response: httpx.Response, most: int, until: float, enough: bytes) -> tuple[bytes, bool]:
    read = bytearray()
    for chunk in response.iter_bytes():
        read += chunk
        if len(read) > most or time.monotonic() > until:
            return bytes(read[:most]), False
        if enough and enough in read:
            return bytes(read), False
    return bytes(read), True
