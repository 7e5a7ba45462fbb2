"""Pictures cropped, and the boxes to crop them to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from socialdesk.domain.crops import Box, largest_box, moved, nearest_shape, scaled
from socialdesk.domain.errors import InputError
from socialdesk.imaging.cropping import cropped
from tests.engine.imaging.making import a_moving_picture, as_file, exif, looked_at, noise

sides = st.integers(1, 4_000)
shapes = st.floats(0.05, 20)


def halves() -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (40, 20), "red")
    image.paste("blue", (20, 0, 40, 20))
    return image


@pytest.mark.parametrize(("kind", "mime"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_a_picture_is_cropped_to_the_box(kind: str, mime: str) -> None:
    made = cropped(as_file(halves(), kind)[0], Box(22, 2, 10, 16))
    assert (made.mime, made.width, made.height) == (mime, 10, 16)
    red, _, blue = looked_at(made.data).convert("RGB").getpixel((5, 5))  # type: ignore[misc]  # a tuple in RGB
    assert blue > 200 > red


def test_the_box_counts_on_the_picture_as_it_is_shown() -> None:
    data, _ = as_file(noise(60, 40), exif=exif(orientation=6))
    made = cropped(data, Box(0, 0, 40, 60))
    assert (made.width, made.height) == (40, 60)


@pytest.mark.parametrize("box", [Box(-1, 0, 5, 5), Box(0, 0, 41, 5), Box(0, 0, 5, 0)])
def test_a_box_beside_the_picture_is_refused(box: Box) -> None:
    with pytest.raises(InputError, match="not in the picture"):
        cropped(as_file(halves())[0], box)


def test_a_moving_picture_is_not_cropped() -> None:
    with pytest.raises(InputError, match="moving"):
        cropped(a_moving_picture()[0], Box(0, 0, 5, 5))


@given(sides, sides, shapes)
def test_the_largest_box_lies_within_and_touches_two_edges(
    width: int, height: int, shape: float
) -> None:
    box = largest_box(width, height, shape)
    assert box.left >= 0 <= box.top
    assert box.right <= width
    assert box.bottom <= height
    assert box.width == width or box.height == height


@given(sides, sides, shapes, st.integers(-5_000, 5_000), st.floats(0.1, 5))
def test_a_box_that_is_moved_or_scaled_stays_within(
    width: int, height: int, shape: float, step: int, by: float
) -> None:
    box = largest_box(width, height, shape)
    for other in (moved(box, step, -step, width, height), scaled(box, by, width, height)):
        assert 0 <= other.left < other.right <= width
        assert 0 <= other.top < other.bottom <= height


@pytest.mark.parametrize(
    ("size", "shape"), [((300, 100), 1.91), ((100, 300), 0.8), ((100, 100), 1)]
)
def test_the_shape_that_cuts_least_off(size: tuple[int, int], shape: float) -> None:
    assert nearest_shape(*size, 0.8, 1.91) == shape
