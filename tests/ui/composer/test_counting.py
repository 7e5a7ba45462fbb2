"""Counters say what is left, and the editor tints what is beyond."""

import pytest

from socialdesk.domain.networks import NetworkId
from socialdesk_ui.rooms.composer.counting import Fullness, limit_offset, room_left

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("length", "fullness"), [(269, Fullness.FREE), (270, Fullness.NEAR), (301, Fullness.OVER)]
)
def test_the_counter_warns_near_the_limit(length: int, fullness: Fullness) -> None:
    assert room_left("a" * length, NetworkId.BLUESKY).fullness is fullness


def test_a_family_emoji_takes_one_character() -> None:
    assert room_left(FAMILY, NetworkId.BLUESKY).remaining == 299


def test_a_feed_counts_without_a_limit() -> None:
    left = room_left("abc", NetworkId.FEED)
    assert (left.used, left.remaining, left.share) == (3, None, 0.0)


def test_the_part_beyond_the_limit_starts_after_the_last_character_that_fits() -> None:
    assert limit_offset(FAMILY * 120 + "a" * 200, [NetworkId.BLUESKY]) == len(FAMILY) * 120 - 0


def test_text_within_every_limit_has_no_part_beyond() -> None:
    assert limit_offset("a" * 300, [NetworkId.BLUESKY, NetworkId.FEED]) is None


def test_the_first_limit_reached_counts() -> None:
    assert limit_offset("a" * 301, [NetworkId.FEED, NetworkId.BLUESKY]) == 300
