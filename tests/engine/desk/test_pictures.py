"""Pictures mended for a network: a new file, the old one and the alt text stay."""

from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.pictures import crop_picture, import_picture, picture_path, reencode_picture
from socialdesk.domain.crops import Box
from socialdesk.domain.errors import InputError
from socialdesk.domain.media import Attachment
from socialdesk.domain.networks import NetworkId, facts_of
from tests.engine.factories import a_picture_file
from tests.engine.imaging.making import as_file, noise

INSTAGRAM = NetworkId("instagram")


@pytest.fixture
def photo(desk: Desk, tmp_path: Path) -> Attachment:
    return Attachment(import_picture(desk, a_picture_file(tmp_path / "a.webp", (80, 60))), "A roll")


def test_a_picture_becomes_of_a_type_that_the_network_takes(desk: Desk, photo: Attachment) -> None:
    made = reencode_picture(desk, photo, INSTAGRAM)
    assert made.media.mime in facts_of(INSTAGRAM).image_types
    assert made.alt == "A roll"
    assert picture_path(desk, made.media).stat().st_size == made.media.size
    assert picture_path(desk, photo.media).exists()


def test_a_picture_becomes_small_enough(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "big.jpg"
    file.write_bytes(as_file(noise(1_700, 1_300), quality=95)[0])
    big = Attachment(import_picture(desk, file))
    made = reencode_picture(desk, big, NetworkId.BLUESKY)
    assert big.media.size > 1_000_000 >= made.media.size


def test_what_fits_is_the_same_picture(desk: Desk, photo: Attachment) -> None:
    assert reencode_picture(desk, photo, NetworkId.FEED) == photo


def test_a_picture_is_cropped_and_keeps_its_alt_text(desk: Desk, photo: Attachment) -> None:
    made = crop_picture(desk, photo, Box(10, 0, 60, 60))
    assert (made.media.width, made.media.height, made.alt) == (60, 60, "A roll")
    assert picture_path(desk, made.media).exists()


def test_a_picture_whose_file_is_gone_is_one_line(desk: Desk, photo: Attachment) -> None:
    gone = replace(photo, media=replace(photo.media, digest="0" * 64))
    with pytest.raises(InputError, match="can't be read"):
        crop_picture(desk, gone, Box(0, 0, 5, 5))
