"""What a network would not take is said before it is asked, with figures."""

from dataclasses import replace
from pathlib import Path

from socialdesk.connectors.pictures import why_refused
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Refused
from tests.engine.connectors.factories import a_content, a_picture


def test_a_text_that_is_too_long_says_by_how_much() -> None:
    refused = why_refused(a_content("ż" * 303), NetworkId.BLUESKY)
    assert refused == Refused("the text has 303 characters, Bluesky takes 300", "shorten it by 3")


def test_a_text_with_too_many_bytes_says_by_how_much() -> None:
    refused = why_refused(a_content("👨‍👩‍👧‍👦" * 130), NetworkId.BLUESKY)
    assert refused == Refused("the text has 3,250 bytes, Bluesky takes 3,000", "shorten it by 250")


def test_a_picture_that_is_too_big_says_by_how_much(tmp_path: Path) -> None:
    picture = a_picture(tmp_path)
    big = replace(picture, media=replace(picture.media, size=1_000_400))
    refused = why_refused(a_content("Rolls", big), NetworkId.BLUESKY)
    assert isinstance(refused, Refused)
    assert refused.mend == "make it smaller by 400 bytes and add it again"


def test_too_many_pictures_say_how_many_to_remove(tmp_path: Path) -> None:
    pictures = [a_picture(tmp_path, shade=shade) for shade in range(6)]
    refused = why_refused(a_content("Rolls", *pictures), NetworkId.BLUESKY)
    assert refused == Refused("the post has 6 pictures, Bluesky takes 4", "remove 2")


def test_what_fits_is_not_refused(tmp_path: Path) -> None:
    pictures = [a_picture(tmp_path, shade=shade) for shade in range(4)]
    assert why_refused(a_content("ż" * 300, *pictures), NetworkId.BLUESKY) is None
