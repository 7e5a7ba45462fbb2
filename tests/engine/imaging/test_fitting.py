"""Pictures under a network's limits."""

import pytest
from PIL import Image

from socialdesk.domain.errors import InputError
from socialdesk.imaging.fitting import PictureLimits, fitted
from socialdesk.imaging.reading import MadePicture
from tests.engine.imaging.making import (
    GPS_TAG,
    ORIENTATION_TAG,
    a_moving_picture,
    as_file,
    exif,
    looked_at,
    noise,
)

ANY = ("image/jpeg", "image/png", "image/gif", "image/webp")
ROOMY = PictureLimits(10_000_000, ANY)


def fit(image: Image.Image, limits: PictureLimits, kind: str = "JPEG") -> MadePicture:
    made = fitted(*as_file(image, kind), limits)
    assert made is not None
    return made


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP"])
def test_what_fits_stays_as_it_is(kind: str) -> None:
    assert fitted(*as_file(noise(), kind), ROOMY) is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("most", [60_000, 20_000, 3_000])
def test_a_picture_that_is_too_big_becomes_small_enough(kind: str, most: int) -> None:
    made = fit(noise(), PictureLimits(most, ANY), kind)
    assert most / 3 < len(made.data) <= most


def test_pixels_stay_where_quality_is_enough() -> None:
    made = fit(noise(), PictureLimits(63_000, ANY))
    assert looked_at(made.data).size == (made.width, made.height) == (400, 300)


def test_otherwise_the_picture_keeps_its_shape() -> None:
    made = fit(noise(400, 200), PictureLimits(3_000, ANY))
    assert made.width / made.height == pytest.approx(2, rel=0.05)


def test_the_longest_side_is_limited() -> None:
    made = fit(noise(400, 300), PictureLimits(10_000_000, ANY, longest_side=100))
    assert (made.width, made.height) == (100, 75)


def test_a_type_that_is_not_taken_becomes_one_that_is() -> None:
    made = fit(noise(), PictureLimits(10_000_000, ("image/jpeg", "image/png")), "WEBP")
    assert (made.mime, looked_at(made.data).format) == ("image/jpeg", "JPEG")


def test_what_shows_through_becomes_white_in_a_jpeg() -> None:
    clear = Image.new("RGBA", (40, 30), (255, 0, 0, 0))
    made = fit(clear, PictureLimits(10_000_000, ("image/jpeg",)), "PNG")
    assert looked_at(made.data).getpixel((5, 5)) == (255, 255, 255)


def test_what_shows_through_stays_so_where_it_can() -> None:
    clear = noise(400, 300, "RGBA")
    clear.putalpha(100)
    made = fit(clear, PictureLimits(60_000, ANY), "PNG")
    assert looked_at(made.data).mode == "RGBA"


def test_the_place_it_was_taken_is_removed() -> None:
    made = fitted(*as_file(noise(), exif=exif()), ROOMY)
    assert made is not None
    assert not looked_at(made.data).getexif()
    assert GPS_TAG not in looked_at(made.data).getexif()


def test_a_picture_that_lies_on_its_side_is_put_upright() -> None:
    made = fitted(*as_file(noise(60, 40), exif=exif(orientation=6)), ROOMY)
    assert made is not None
    assert (made.width, made.height) == looked_at(made.data).size == (40, 60)
    assert ORIENTATION_TAG not in looked_at(made.data).getexif()


def test_a_colour_profile_is_kept() -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = fitted(*as_file(noise(), icc_profile=profile, exif=exif()), ROOMY)
    assert made is not None
    assert looked_at(made.data).info["icc_profile"] == profile


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_a_moving_picture_is_kept_as_it_is(kind: str) -> None:
    assert fitted(*a_moving_picture(kind), ROOMY) is None


@pytest.mark.parametrize(
    ("limits", "what"),
    [
        (PictureLimits(10_000_000, ("image/jpeg",)), "moves"),
        (PictureLimits(100, ANY), "moving picture has"),
    ],
)
def test_a_moving_picture_that_is_not_taken_is_said_so(limits: PictureLimits, what: str) -> None:
    with pytest.raises(InputError, match=what):
        fitted(*a_moving_picture(), limits)


@pytest.mark.parametrize("mode", ["CMYK", "L", "1", "P", "I;16"])
def test_any_colours_can_be_made_fit(mode: str) -> None:
    kind = "PNG" if mode in {"1", "P", "I;16"} else "JPEG"
    made = fit(noise(60, 40, mode), PictureLimits(10_000_000, ("image/jpeg",), 30), kind)
    assert (made.mime, made.width) == ("image/jpeg", 30)


def test_a_picture_of_too_many_pixels_is_not_unpacked() -> None:
    bomb, media = as_file(Image.new("1", (12_000, 8_000)), "PNG")
    with pytest.raises(InputError):
        fitted(bomb, media, ROOMY)


@pytest.mark.parametrize("damage", ["cut", "zeros", "no picture"])
def test_a_damaged_picture_is_one_line(damage: str) -> None:
    data, media = as_file(noise())
    broken = {"cut": data[:900], "zeros": data[:20] + bytes(5_000), "no picture": b"%PDF-1.7"}
    with pytest.raises(InputError, match="can't be read"):
        fitted(broken[damage], media, PictureLimits(5_000, ANY))
