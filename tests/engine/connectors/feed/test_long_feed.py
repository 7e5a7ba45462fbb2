"""A feed with a long past takes no longer to write than a new one, and others may write it too."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.connectors.feed import writing
from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.connectors.feed.entries import FOLDER, Entry
from tests.engine.connectors.factories import NOON, a_content
from tests.engine.connectors.feed.desk import FeedDesk


def publish(desk: FeedDesk, text: str, minute: int) -> None:
    desk.publish(a_content(text), NOON + timedelta(minutes=minute))


def test_what_was_written_last_is_not_read_again(
    desk: FeedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(desk, "first", 1)

    def nothing(_folder: Path, _names: Iterable[str]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
        raise AssertionError("the entries were read")

    monkeypatch.setattr(writing, "read_entries", nothing)
    publish(desk, "second", 2)
    assert desk.texts() == ["second", "first"]


def test_two_programs_that_take_turns_show_all_posts(desk: FeedDesk) -> None:
    other = replace(desk, connector=FeedConnector())
    for minute, who in enumerate([desk, other, desk, desk, other]):
        publish(who, str(minute), minute)
    assert desk.texts() == ["4", "3", "2", "1", "0"]


def test_an_entry_that_its_owner_removed_is_shown_no_more(desk: FeedDesk) -> None:
    publish(desk, "first", 1)
    publish(desk, "second", 2)
    oldest = min((desk.folder / FOLDER).iterdir())
    oldest.unlink()
    publish(desk, "third", 3)
    assert desk.texts() == ["third", "second"]
