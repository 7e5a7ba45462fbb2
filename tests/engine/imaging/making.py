"""Pictures to make fit: noisy ones, which compress badly, and ones with things said of them."""

import io
from typing import Any

from PIL import Image

from socialdesk.domain.media import Media
from socialdesk.imaging.reading import TYPES, MadePicture, opened

GPS_TAG, ORIENTATION_TAG = 0x8825, 0x0112


def noise(width: int = 400, height: int = 300, mode: str = "RGB") -> Image.Image:
    return Image.effect_noise((width, height), 120).convert(mode)


def as_file(image: Image.Image, kind: str = "JPEG", **options: Any) -> tuple[bytes, Media]:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    data = buffer.getvalue()
    return data, MadePicture(data, TYPES[kind], image.width, image.height).media


def exif(**tags: int) -> Image.Exif:
    made = Image.Exif()
    for tag, value in {"orientation": 1, **tags}.items():
        made[{"orientation": ORIENTATION_TAG}[tag]] = value
    made.get_ifd(GPS_TAG)[2] = (52.0, 13.0, 48.0)
    return made


def a_moving_picture(kind: str = "GIF") -> tuple[bytes, Media]:
    first, second = noise(40, 30), noise(40, 30)
    return as_file(first, kind, save_all=True, append_images=[second], duration=100)


def looked_at(data: bytes) -> Image.Image:
    with opened(data) as image:
        image.load()
        return image
