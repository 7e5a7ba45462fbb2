"""Posts from the command line: what it prints, and how it ends."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.engine.cli.conftest import Call
from tests.engine.factories import a_picture_file

SOON = ("--at", "2126-12-01T09:30", "--zone", "Europe/Warsaw")


def test_a_new_post_is_told_as_json(shop: Call) -> None:
    said = shop("post", "add", "--channel", "Shop", *SOON, "--text", "Bread", "--json").json
    assert set(said) >= {"id", "deliveries", "findings"}
    (delivery,) = said["deliveries"]
    assert delivery["scheduled_for"] == "2126-12-01T08:30:00Z"
    assert (delivery["channel"], delivery["zone"]) == ("Shop", "Europe/Warsaw")


def test_what_was_added_is_shown(shop: Call) -> None:
    post = shop("post", "add", "--channel", "Shop", *SOON, "--text", "Bread", "--json").json
    shown = shop("post", "show", str(post["id"]), "--json").json
    assert shown["text"] == "Bread"
    assert set(shown["deliveries"][0]) >= {
        *("channel", "state", "scheduled_for", "zone", "remote_url", "attempts")
    }


def test_the_text_can_be_piped_in_byte_for_byte(shop: Call) -> None:
    text = "שלום 👩‍👩‍👧 עולם\n\tdrugi wiersz "
    said = shop("post", "add", "--draft", "-", "--json", stdin=text + "\n")
    assert said.json["text"] == text


def test_a_post_without_a_time_is_kept_as_a_draft(shop: Call) -> None:
    said = shop("post", "add", "--channel", "Shop", "--text", "Bread", "--json").json
    assert said["state"] == "draft"


def test_pictures_and_alt_texts_go_together_in_order(shop: Call, tmp_path: Path) -> None:
    first, second = (
        str(a_picture_file(tmp_path / f"{colour}.png", colour=colour)) for colour in ("red", "blue")
    )
    media = ("--media", first, "--alt", "Red", "--media", second, "--alt", "Blue")
    said = shop("post", "add", "--draft", "--text", "Colours", *media, "--json").json
    assert [picture["alt"] for picture in said["media"]] == ["Red", "Blue"]


def test_a_list_is_narrowed_by_state(shop: Call) -> None:
    shop("post", "add", "--channel", "Shop", "--text", "An idea")
    shop("post", "add", "--channel", "Shop", *SOON, "--text", "Bread")
    listed = shop("post", "list", "--state", "scheduled", "--json").json
    assert [post["text"] for post in listed] == ["Bread"]


def test_a_post_can_be_rescheduled_edited_and_deleted(shop: Call) -> None:
    shop("post", "add", "--channel", "Shop", "--text", "Bread")
    moved = shop("post", "reschedule", "1", *SOON, "--json").json
    assert moved["state"] == "scheduled"
    assert shop("post", "edit", "1", "--text", "Rolls", "--json").json["text"] == "Rolls"
    assert shop("post", "delete", "1", "--json").json == {"deleted": 1}
    assert shop("post", "list", "--json").json == []


def test_the_queue_takes_the_next_slot(shop: Call) -> None:
    shop("schedule", "set", "--channel", "Shop", "--zone", "Europe/Warsaw", "--slot", "mon 09:30")
    said = shop("post", "add", "--channel", "Shop", "--next-slot", "--text", "Bread", "--json").json
    assert said["state"] == "scheduled"
    assert shop("queue", "status", "--json").json["waiting"] == 1


def test_a_paused_queue_says_so(shop: Call) -> None:
    assert shop("queue", "pause", "--json").json["paused"] == ["Shop"]
    assert shop("queue", "resume", "--json").json["paused"] == []


def test_what_is_due_is_published_by_one_pass_of_the_agent(shop: Call, tmp_path: Path) -> None:
    now = ("--at", _this_minute(), "--zone", "UTC")
    shop("post", "add", "--channel", "Shop", *now, "--text", "Bread")
    assert len(shop("agent", "--once", "--json").json["published"]) == 1
    assert shop("post", "show", "1", "--json").json["state"] == "published"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--at", "2020-01-01T10:00"), "is in the past: choose a time still to come"),
        (
            ("--at", "2127-03-30T02:30", "--zone", "Europe/Warsaw"),
            "does not exist in Europe/Warsaw (clocks go forward then): choose 03:30",
        ),
        (("--at", "tomorrow"), "“tomorrow” is not a time: write it as 2026-12-01T09:30"),
        (("--at", "2126-12-01T09:30", "--zone", "Mars/Base"), "“Mars/Base” is not a time zone"),
        (("--at", "2126-12-01T09:30", "--draft"), "exclude each other: keep one of them"),
        (("--media", "/nowhere.png"), "/nowhere.png can't be read"),
        (("--channel", "Nobody"), "no channel is called “Nobody”: choose one of Shop"),
        (("--bogus",), "no such option: --bogus"),
    ],
)
def test_a_wrong_call_is_one_line_and_keeps_nothing(
    shop: Call, arguments: tuple[str, ...], line: str
) -> None:
    said = shop("post", "add", "--channel", "Shop", "--text", "Bread", *arguments)
    assert said.code == 2
    assert said.err.startswith("socialdesk: ")
    assert line in said.err
    assert said.err.count("\n") == 1
    assert shop("post", "list", "--json").json == []


def test_a_text_that_is_not_utf_8_is_refused(shop: Call) -> None:
    said = shop("post", "add", "--draft", "-", stdin=b"\xff\xfe")
    assert (said.code, said.err) == (2, "socialdesk: the text is not UTF-8: save it as UTF-8\n")


def _this_minute() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S")
