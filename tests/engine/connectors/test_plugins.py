"""Other people's networks, installed as distributions of their own."""

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from socialdesk.desk.channels import list_channels
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.posts import add_post, list_posts
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.networks import plugins
from socialdesk.domain.planning import Now, PostContent, PostQuery
from tests.engine.cli.conftest import Call, call

__all__ = ["call"]

HERE = Path(__file__).parent


def install(site: Path, name: str, entry: str, code: str = "") -> None:
    """What pip leaves behind of a distribution with one network."""
    info = site / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[socialdesk.networks]\n{name} = {entry}\n")
    if code:
        (site / f"{name}.py").write_text(code)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place that packages are imported from, as a test fills it."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))
    plugins._found.cache_clear()
    yield site
    for name in ("guestbook", "crashing"):
        sys.modules.pop(name, None)
    plugins._found.cache_clear()


@pytest.fixture
def guestbook(site: Path, tmp_path: Path) -> Path:
    """The file that the guest book writes; beside it, a plug-in that can't be imported."""
    shutil.copy(HERE / "plugin" / "guestbook.py", site)
    install(site, "guestbook", "guestbook")
    install(site, "crashing", "crashing", "raise RuntimeError('no such machine')\n")
    return tmp_path / "book.jsonl"


def write(text: str) -> None:
    """A post for the guest book, due now."""
    desk = open_desk(lint_in=LintIn.THIS_PROCESS)
    (channel,) = list_channels(desk)
    add_post(desk, PostContent(text, (channel.id,)), Now())
    close_desk(desk)


def publish() -> list[Delivery]:
    """What is due; the deliveries as they are then."""
    desk = open_desk(lint_in=LintIn.THIS_PROCESS)
    publish_due(desk)
    posts = list_posts(desk, PostQuery())
    close_desk(desk)
    return [delivery for post in posts for delivery in post.deliveries]


def published_texts(book: Path) -> list[Any]:
    return [json.loads(line)["text"] for line in book.read_text().splitlines()]


def test_a_plug_in_publishes_beside_a_broken_one(guestbook: Path, call: Call) -> None:
    added = call("channel", "add", "guestbook", "--name", "Door", "--set", f"file={guestbook}")
    assert (added.code, added.err) == (0, "")
    write("We were here")
    publish()
    assert published_texts(guestbook) == ["We were here"]


def test_a_broken_plug_in_is_listed_with_its_error(guestbook: Path, call: Call) -> None:
    listed = call("channel", "list")
    assert listed.code == 0
    assert "The plug-in crashing (crashing) can't be used: RuntimeError: no such" in listed.out


def test_a_broken_plug_in_says_so_when_it_is_chosen(guestbook: Path, call: Call) -> None:
    added = call("channel", "add", "crashing", "--name", "Door")
    assert added.code == 2
    assert "the plug-in crashing is broken (RuntimeError: no such machine)" in added.err


def test_posts_of_a_plug_in_that_is_gone_wait_for_it(guestbook: Path, call: Call) -> None:
    call("channel", "add", "guestbook", "--name", "Door", "--set", f"file={guestbook}")
    write("Still here")
    shutil.rmtree(guestbook.parent / "site" / "guestbook-1.0.dist-info")
    plugins._found.cache_clear()
    (delivery,) = publish()
    assert delivery.state is State.SCHEDULED
    assert delivery.problem == "the plug-in for guestbook is not installed"


@pytest.mark.parametrize(
    "entry", ["json", "nowhere_at_all", "socialdesk.domain.networks.feed:FEED"]
)
def test_what_is_no_network_is_named_and_left_out(site: Path, call: Call, entry: str) -> None:
    install(site, "odd", entry)
    listed = call("channel", "list")
    assert listed.code == 0
    assert "The plug-in odd" in listed.out


def test_a_plug_in_can_not_take_the_place_of_another(guestbook: Path, call: Call) -> None:
    install(guestbook.parent / "site", "second", "guestbook")
    plugins._found.cache_clear()
    assert "another plug-in is guestbook already" in call("channel", "list").out
