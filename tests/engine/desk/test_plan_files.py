"""Plans from files become posts, and posts become files."""

import csv
import io
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from icalendar import Calendar
from PIL import Image

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.plan_export import (
    calendar_notes,
    export_calendar,
    export_csv,
    import_notes,
    read_calendar_file,
    remove_notes,
)
from socialdesk.desk.plan_import import Imported, import_plan, read_plan_file
from socialdesk.desk.posts import add_post, get_post, list_posts
from socialdesk.desk.undo import undo
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.planning import At, PostContent, PostQuery
from socialdesk.exchange.plan import pictures
from socialdesk.exchange.plan.pictures import fetched
from socialdesk.store.channels import ChannelRepository
from tests.engine.factories import DAY, HOUR, NOON, WARSAW

MARKET = Path(__file__).parents[1] / "exchange" / "plans" / "market.ics"


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return add_feed(desk, "Shop feed")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan beside which a picture lies."""
    Image.new("RGB", (4, 4)).save(tmp_path / "loaf.png")
    return tmp_path / "plan.csv"


def imported(desk: Desk, plan: Path, content: str, *channels: Channel) -> Imported:
    plan.write_text(content, "utf-8")
    ids = [channel.id for channel in channels]
    read = read_plan_file(desk, plan, channel_ids=ids)
    return import_plan(desk, plan, read, channel_ids=ids)


def later(hours: int = 1) -> str:
    return f"{NOON + DAY + hours * HOUR:%Y-%m-%d %H:%M}"


def test_a_row_becomes_a_scheduled_post(desk: Desk, feed: Channel, plan: Path) -> None:
    content = f"Text,Image URL,Tags,Posting Time\nBread,loaf.png,Bakery,{later()}\n"
    (post_id,) = imported(desk, plan, content, feed).post_ids
    post = get_post(desk, post_id)
    assert (post.text, post.labels, post.state) == ("Bread", ("Bakery",), State.SCHEDULED)
    assert len(post.attachments) == 1


def test_an_import_is_one_step_to_undo(desk: Desk, feed: Channel, plan: Path) -> None:
    imported(desk, plan, f"Text,Posting Time\nBread,{later()}\nRolls,{later(2)}\n", feed)
    undo(desk)
    assert list_posts(desk, PostQuery()) == ()


def test_a_row_with_a_problem_is_left_out_and_named(desk: Desk, feed: Channel, plan: Path) -> None:
    made = imported(desk, plan, f"Text,Posting Time\nBread,soon\nRolls,{later()}\n", feed)
    assert len(made.post_ids) == 1
    assert made.left_out == {2: "“soon” is not a time"}


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("Bread,,Pigeon post,{later}", "there is no channel “Pigeon post”"),
        ("Bread,gone.png,Shop feed,{later}", "“gone.png” is not there: put the picture beside"),
        ("Bread,../../etc/passwd,Shop feed,{later}", "lies outside the plan's folder"),
        ("Bread,,,{later}", "it names no channel and none is chosen"),
        ("{long},,Sky,{later}", "Sky: 1 character too long for Bluesky"),
    ],
)
def test_what_only_the_desk_knows_is_a_problem_too(
    desk: Desk, feed: Channel, plan: Path, row: str, problem: str
) -> None:
    with desk.database.write() as session:
        ChannelRepository(session).add(desk.workspace_id, "Sky", NetworkId.BLUESKY)
    filled = row.format(later=later(), long="x" * 301)
    plan.write_text(f"Text,Image,Channels,Date and time\n{filled}\n")
    (read,) = read_plan_file(desk, plan).rows
    assert problem in "\n".join(read.problems)


def test_only_the_chosen_lines_are_imported(desk: Desk, feed: Channel, plan: Path) -> None:
    plan.write_text("Text,Posting Time\nBread,\nRolls,\n")
    read = read_plan_file(desk, plan, channel_ids=[feed.id])
    made = import_plan(desk, plan, read, channel_ids=[feed.id], lines=[3])
    assert [get_post(desk, post_id).text for post_id in made.post_ids] == ["Rolls"]


def test_an_unclear_date_is_not_guessed(desk: Desk, feed: Channel, plan: Path) -> None:
    with pytest.raises(InputError, match="say which comes first"):
        imported(desk, plan, "Text,Posting Time\nBread,03/04/2099 09:30\n", feed)


def test_an_import_that_is_stopped_keeps_nothing(desk: Desk, feed: Channel, plan: Path) -> None:
    plan.write_text("Text,Posting Time\nBread,\nRolls,\n")
    read = read_plan_file(desk, plan)
    made = import_plan(desk, plan, read, progress=lambda done, total: done < 1)
    assert made.post_ids == ()
    assert list_posts(desk, PostQuery()) == ()


class _Shelf(BaseHTTPRequestHandler):
    content = b""

    def do_GET(self) -> None:
        where = {"/away": "/loaf.png", "/round": "/round"}.get(self.path)
        self.send_response(302 if where else 200 if self.path == "/loaf.png" else 404)
        if where:
            self.send_header("Location", where)
        self.end_headers()
        if self.path == "/loaf.png":
            self.wfile.write(self.content)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def shelf(plan: Path) -> Iterator[str]:
    """The address of a server that has a picture."""
    _Shelf.content = (plan.parent / "loaf.png").read_bytes()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Shelf)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def anywhere(address: str) -> bool:
    return address.startswith("http")


@pytest.mark.parametrize("path", ["/loaf.png", "/away"])
def test_a_picture_is_fetched_from_the_web(shelf: str, path: str) -> None:
    with fetched(shelf + path, anywhere) as file:
        assert file.read_bytes() == _Shelf.content


@pytest.mark.parametrize(
    ("path", "said"), [("/gone.png", "answers 404"), ("/round", "leads from one address")]
)
def test_a_picture_that_can_t_be_had_is_one_clear_line(shelf: str, path: str, said: str) -> None:
    with pytest.raises(InputError, match=said), fetched(shelf + path, anywhere):
        pass


def test_a_stranger_s_plan_does_not_reach_into_the_user_s_network(shelf: str) -> None:
    with pytest.raises(InputError, match="is no public address"), fetched(f"{shelf}/loaf.png"):
        pass


def test_a_huge_picture_is_not_swallowed(shelf: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_BYTES", 10)
    with pytest.raises(InputError, match="too large"), fetched(f"{shelf}/loaf.png", anywhere):
        pass


def test_what_is_exported_can_be_imported_again(desk: Desk, feed: Channel, plan: Path) -> None:
    content = PostContent(
        "Bread, “fresh”\nלחם 🥖", (feed.id,), labels=("Bakery",), campaign="Fair", notes="Ask Ola"
    )
    post = add_post(desk, content, At(NOON + DAY, WARSAW)).post
    assert export_csv(desk, plan, PostQuery()) == 1
    read = read_plan_file(desk, plan)
    assert read.format.id == "socialdesk"
    again = get_post(desk, import_plan(desk, plan, read).post_ids[0])
    assert (again.text, again.labels, again.campaign) == (post.text, post.labels, post.campaign)
    assert again.deliveries[0].scheduled_for == post.deliveries[0].scheduled_for


def test_an_export_holds_what_was_asked_for(desk: Desk, feed: Channel, plan: Path) -> None:
    for days in (1, 9):
        add_post(desk, PostContent("Bread", (feed.id,)), At(NOON + days * DAY, WARSAW))
    export_csv(desk, plan, PostQuery(last=NOON + 2 * DAY))
    rows = list(csv.reader(io.StringIO(plan.read_text("utf-8-sig"))))
    assert len(rows) == 2


def test_the_plan_opens_in_another_calendar(desk: Desk, feed: Channel, tmp_path: Path) -> None:
    add_post(desk, PostContent("Bread", (feed.id,)), At(NOON + DAY, WARSAW))
    export_calendar(desk, tmp_path / "plan.ics", PostQuery())
    (event,) = Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Shop feed: Bread"
    assert event["DTSTART"].dt == NOON + DAY  # type: ignore[union-attr]  # it is a moment


def test_a_place_that_can_t_be_written_is_one_clear_line(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match="can't be written"):
        export_csv(desk, tmp_path / "gone" / "plan.csv", PostQuery())


def test_events_become_notes_once(desk: Desk) -> None:
    read = read_calendar_file(desk, MARKET)
    assert import_notes(desk, read.notes) == len(read.notes)
    assert import_notes(desk, read.notes) == 0
    shown = calendar_notes(desk, NOON - 400 * DAY, NOON + 800 * DAY)
    remove_notes(desk, [note.id for note in shown])
    assert calendar_notes(desk, NOON - 400 * DAY, NOON + 800 * DAY) == ()
