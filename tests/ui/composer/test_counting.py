"""The editor tints what is too long, at whole characters, part by part in a thread."""

from dataclasses import replace

import pytest

from socialdesk.domain.networks import NetworkId
from socialdesk.domain.networks import known as known_networks
from socialdesk_ui.rooms.composer.counting import room_left, spans_beyond

FAMILY = "👨‍👩‍👧‍👦"
BLUESKY, FEED = NetworkId.BLUESKY, NetworkId.FEED


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bluesky posts a text in parts as a thread."""
    facts = known_networks.BUILT_IN[BLUESKY]
    monkeypatch.setitem(known_networks.BUILT_IN, BLUESKY, replace(facts, threads=True))


def test_the_part_beyond_the_limit_starts_after_the_last_character_that_fits() -> None:
    text = "a" * 299 + FAMILY + "b"
    assert spans_beyond(text, [BLUESKY]) == ((299 + len(FAMILY), len(text)),)


def test_bytes_can_run_out_before_characters_do() -> None:
    text = FAMILY * 121
    assert spans_beyond(text, [BLUESKY]) == ((len(FAMILY) * 120, len(text)),)


def test_text_within_every_limit_has_no_part_beyond() -> None:
    assert spans_beyond("a" * 300, [BLUESKY, FEED]) == ()


def test_the_first_limit_reached_counts() -> None:
    assert spans_beyond("a" * 301, [FEED, BLUESKY]) == ((300, 301),)


def test_each_part_of_a_thread_has_its_own_limit(threads: None) -> None:
    text = "a" * 302 + "\n---\n" + "b" * 301
    assert spans_beyond(text, [BLUESKY]) == ((300, 302), (607, 608))


def test_the_room_left_is_that_of_the_part_at_the_cursor(threads: None) -> None:
    text = "a" * 10 + "\n---\n" + "b" * 20
    assert room_left(text, BLUESKY, 0).remaining == 290
    assert room_left(text, BLUESKY, len(text)).remaining == 280


def test_out_of_view_the_fullest_part_counts(threads: None) -> None:
    assert room_left("a\n---\n" + "b" * 20, BLUESKY, None).remaining == 280
