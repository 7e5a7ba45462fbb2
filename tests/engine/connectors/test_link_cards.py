"""Cards for links: from real pages on loopback, and what a stranger's page can't do."""

from collections.abc import Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from socialdesk.connectors.link_cards import LinkCard, LinkCards, only_public
from socialdesk.connectors.page_meta import PageMeta, meta_of
from socialdesk.imaging.fitting import PictureLimits
from tests.engine.factories import picture_bytes
from tests.engine.imaging.making import as_file, noise

LIMITS = PictureLimits(50_000, ("image/jpeg", "image/png"), 200)
PAGE = b"""<!doctype html><html><head><title>Shop</title>
<meta property="og:title" content="Rye &amp; spelt"><meta property="og:description"
content="Baked
 at four."><meta property="og:image" content="/bread.jpg"></head><body>Hi</body></html>"""

Page = tuple[int, str, bytes]


class Site:
    """Pages on loopback, by path; ``asked`` says what was asked for, as host and path."""

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {"/": (200, "text/html; charset=utf-8", PAGE)}
        self.asked: list[str] = []
        self.resolved: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(f"{self.headers['Host']}{self.path}")
                status, kind, body = site.pages.get(self.path, (404, "text/html", b""))
                self.send_response(status)
                self.send_header("Location" if status == 302 else "Content-Type", kind)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def url(self, path: str = "/", host: str = "bakery.example") -> str:
        return f"http://{host}:{self.port}{path}"

    def resolve(self, host: str) -> Iterable[str]:
        self.resolved.append(host)
        return ("127.0.0.1",) if host == "bakery.example" else ("10.0.0.1",)

    def card(self, url: str | None = None) -> LinkCard | None:
        allowed = {"127.0.0.1"}
        cards = LinkCards(LIMITS, self.resolve, lambda found: set(found) <= allowed)
        return cards.card(url or self.url())


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


def test_a_card_says_what_the_page_says_of_itself(site: Site) -> None:
    card = site.card()
    assert card is not None
    assert (card.url, card.title, card.description) == (
        site.url(),
        "Rye & spelt",
        "Baked at four.",
    )
    assert site.asked[0] == f"bakery.example:{site.port}/"


def test_a_card_s_picture_is_made_to_fit(site: Site) -> None:
    site.pages["/bread.jpg"] = (200, "image/jpeg", as_file(noise(900, 600))[0])
    card = site.card()
    assert card is not None
    assert card.picture is not None
    assert card.picture.media.size <= LIMITS.max_bytes
    assert (card.picture.media.width, card.picture.media.height) == (200, 133)


@pytest.mark.parametrize("picture", [b"", b"<html>", picture_bytes()[:30]])
def test_a_card_does_without_a_picture_that_cannot_be_read(site: Site, picture: bytes) -> None:
    site.pages["/bread.jpg"] = (200, "image/jpeg", picture)
    card = site.card()
    assert card is not None
    assert card.picture is None


def test_a_redirect_is_followed_but_the_link_stays_the_author_s(site: Site) -> None:
    site.pages["/short"] = (302, "/", b"")
    card = site.card(site.url("/short"))
    assert card is not None
    assert card.url == site.url("/short")


@pytest.mark.parametrize("host", ["10.0.0.1", "internal.example", "169.254.169.254"])
def test_a_redirect_to_a_private_address_is_not_followed(site: Site, host: str) -> None:
    site.pages["/short"] = (302, f"http://{host}:{site.port}/", b"")
    assert site.card(site.url("/short")) is None
    assert site.asked == [f"bakery.example:{site.port}/short"]


def test_a_picture_at_a_private_address_is_not_fetched(site: Site) -> None:
    page = PAGE.replace(b"/bread.jpg", b"http://internal.example/bread.jpg")
    site.pages["/"] = (200, "text/html", page)
    card = site.card()
    assert card is not None
    assert card.picture is None
    assert len(site.asked) == 1


def test_redirects_that_never_end_are_left(site: Site) -> None:
    site.pages["/round"] = (302, "/round", b"")
    assert site.card(site.url("/round")) is None
    assert len(site.asked) < 10


@pytest.mark.parametrize(
    "page",
    [
        (404, "text/html", PAGE),
        (500, "text/html", PAGE),
        (200, "application/pdf", PAGE),
        (200, "text/html", b"<html><body>No title</body></html>"),
        (200, "text/html", b""),
    ],
)
def test_a_page_that_says_nothing_has_no_card(site: Site, page: Page) -> None:
    site.pages["/"] = page
    assert site.card() is None


@pytest.mark.parametrize(
    "url", ["ftp://bakery.example/", "http://name:word@bakery.example/", "http://[/", "https://"]
)
def test_an_address_that_is_none_has_no_card(site: Site, url: str) -> None:
    assert site.card(url) is None
    assert site.asked == []


def test_where_nobody_answers_there_is_no_card(site: Site) -> None:
    assert (
        LinkCards(LIMITS, lambda _host: ("127.0.0.1",), lambda _: True).card("http://a.b:9/")
        is None
    )


def test_of_a_page_without_end_only_the_beginning_is_read(site: Site) -> None:
    site.pages["/"] = (200, "text/html", PAGE + b"x" * 5_000_000)
    assert site.card() is not None


@pytest.mark.parametrize(
    ("addresses", "public"),
    [
        (["8.8.8.8"], True),
        (["8.8.8.8", "192.168.1.1"], False),
        (["127.0.0.1"], False),
        (["::1"], False),
        (["::ffff:10.0.0.1"], False),
        (["169.254.169.254"], False),
        ([], False),
    ],
)
def test_only_public_addresses_are_asked(addresses: list[str], public: bool) -> None:
    assert only_public(addresses) is public


@pytest.mark.parametrize(
    ("page", "meta"),
    [
        ("<title> Rye\n bread </title>", PageMeta("Rye bread")),
        ("<meta name=description content=Fresh><title>A", PageMeta("A", "Fresh")),
        ("<meta property=og:title content=B><title>A</title>", PageMeta("B")),
        ("<meta property=og:title content=''><title>A</title>", PageMeta("A")),
        ("<svg><title>Logo</title></svg>", PageMeta("Logo")),
        ("<title>Shop</title><svg><title>Logo</title></svg>", PageMeta("Shop")),
        ("<meta content><meta property><title>A\x00\x1b</title>", PageMeta("A")),
        ("<!-- <title>No</title> --><title>Tak &lt;3</title>", PageMeta("Tak <3")),
    ],
)
def test_what_a_page_says(page: str, meta: PageMeta) -> None:
    assert meta_of(page.encode()) == meta


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("<title>Żółw</title>".encode("iso-8859-2"), "text/html; charset=iso-8859-2"),
        (b"<meta charset=windows-1250>" + "<title>Żółw</title>".encode("cp1250"), "text/html"),
        ("<title>Żółw</title>".encode(), "text/html; charset=no-such-thing"),
    ],
)
def test_a_page_in_an_old_encoding_is_read(content: bytes, kind: str) -> None:
    assert meta_of(content, kind).title == "Żółw"
