"""The editor tints what is beyond the limit, at whole characters."""

from socialdesk.domain.networks import NetworkId
from socialdesk_ui.rooms.composer.counting import limit_offset

FAMILY = "👨‍👩‍👧‍👦"


def test_the_part_beyond_the_limit_starts_after_the_last_character_that_fits() -> None:
    assert limit_offset("a" * 299 + FAMILY + "b", [NetworkId.BLUESKY]) == 299 + len(FAMILY)


def test_bytes_can_run_out_before_characters_do() -> None:
    assert limit_offset(FAMILY * 121, [NetworkId.BLUESKY]) == len(FAMILY) * 120


def test_text_within_every_limit_has_no_part_beyond() -> None:
    assert limit_offset("a" * 300, [NetworkId.BLUESKY, NetworkId.FEED]) is None


def test_the_first_limit_reached_counts() -> None:
    assert limit_offset("a" * 301, [NetworkId.FEED, NetworkId.BLUESKY]) == 300
