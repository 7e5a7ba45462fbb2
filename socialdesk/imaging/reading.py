"""Pictures from strangers, opened with care."""

import hashlib
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from socialdesk.domain.errors import InputError
from socialdesk.domain.media import Media

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 80_000_000
"""More than any camera's picture that a network shows; a bomb is told before it is unpacked."""

TYPES = {
    "JPEG": "image/jpeg",
    # What Pillow calls a JPEG with more pictures behind the first, as many phones write it.
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
}


@dataclass(frozen=True)
class MadePicture:
    """A picture that was made, and what it is."""

    data: bytes = field(repr=False)
    mime: str
    width: int
    height: int

    @property
    def media(self) -> Media:
        digest = hashlib.sha256(self.data).hexdigest()
        return Media(digest, self.mime, len(self.data), self.width, self.height)


@contextmanager
def opened(data: bytes) -> Iterator["Image"]:
    """The picture, its pixels not read yet.

    Raises InputError for what is no picture, is damaged or has too many pixels, also where reading
    it inside the ``with`` shows that.
    """
    # Loaded late: a start that makes no picture does without it.
    from PIL import Image

    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP")) as image:
            if image.width * image.height > MOST_PIXELS:
                raise InputError(
                    f"the picture has {image.width:,} × {image.height:,} pixels, which is too many",
                    f"use one of at most {MOST_PIXELS // 1_000_000} million pixels",
                )
            yield image
    except InputError:
        raise
    except Exception as error:  # a broken or hostile file can make a decoder raise anything
        raise InputError(
            "the picture can't be read", "use a JPEG, PNG, GIF or WebP file that opens in a viewer"
        ) from error


def moves(image: "Image") -> bool:
    """Whether it is an animation."""
    return int(getattr(image, "n_frames", 1)) > 1 and image.format in {"GIF", "WEBP", "PNG"}
