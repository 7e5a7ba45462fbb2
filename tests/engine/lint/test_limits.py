"""platform.too_long and too_many_images: what the network would refuse, and from where on."""

import pytest

from socialdesk.domain.findings import Level
from socialdesk.domain.networks import NetworkId
from tests.engine.lint.making import lint

FAMILY = "👩‍👩‍👧‍👦"


@pytest.mark.parametrize("unit", ["a", "e\u0301", FAMILY])
def test_the_mark_starts_at_the_first_grapheme_that_does_not_fit(unit: str) -> None:
    fits = 120 if unit == FAMILY else 300
    (finding,) = lint(unit * 302, rule="platform.too_long", network=NetworkId.BLUESKY)
    assert (finding.start, finding.end) == (fits * len(unit), 302 * len(unit))
    assert finding.level is Level.ERROR


def test_a_text_that_just_fits_is_fine() -> None:
    assert lint("a" * 300, rule="platform", network=NetworkId.BLUESKY) == ()


def test_no_network_has_no_limit() -> None:
    assert lint("word " * 1_000, rule="platform") == ()


def test_half_an_emoji_is_measured_and_not_a_crash() -> None:
    (finding,) = lint("a" * 300 + "\ud83d", rule="platform", network=NetworkId.BLUESKY)
    assert finding.match == "\ud83d"


def test_too_many_pictures_are_refused_by_name_and_number() -> None:
    (finding,) = lint("Hi", rule="platform", network=NetworkId.BLUESKY, alts=("a",) * 5)
    assert finding.message == "Bluesky takes 4 pictures, this post has 5"
