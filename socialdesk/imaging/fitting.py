"""Pictures under a network's limits, as good as those allow."""

import io
import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from socialdesk.domain.errors import InputError
from socialdesk.domain.media import Media
from socialdesk.imaging.reading import TYPES, MadePicture, moves, opened

if TYPE_CHECKING:
    from PIL.Image import Image

QUALITIES = (92, 88, 84, 80, 75, 70, 65)
"""From what nobody tells from the original to what a look shows; below that, fewer pixels are
better than worse ones."""

_SMALLEST_SIDE = 16
_JPEG, _PNG, _WEBP = "image/jpeg", "image/png", "image/webp"


@dataclass(frozen=True)
class PictureLimits:
    """What a picture may be: bytes, MIME types, and pixels of the longer side (``None``: any)."""

    max_bytes: int
    types: tuple[str, ...]
    longest_side: int | None = None


def fitted(data: bytes, media: Media, limits: PictureLimits) -> MadePicture | None:
    """The picture within ``limits``, upright, without EXIF data such as the place it was taken.

    ``None`` where it is all that already. A moving picture is never changed. Pixels are lost only
    where bytes can't be saved otherwise. Raises InputError for what can't be made to fit.
    """
    with opened(data) as image:
        if moves(image):
            _check_as_it_is(media, limits)
            return None
        if _fits_as_it_is(image, media, limits):
            return None
        straight = upright(image)
        if limits.longest_side:
            straight.thumbnail((limits.longest_side, limits.longest_side))
        return _smallest_change(straight, media.mime, limits)


def encoded(image: "Image", mime: str, quality: int) -> MadePicture:
    """The picture as a file, its colour profile kept and nothing else that was said of it."""
    options: dict[str, object] = {"icc_profile": image.info.get("icc_profile")}
    match mime:
        case "image/jpeg":
            image = _on_white(image)
            options |= {"quality": quality, "optimize": True, "progressive": True, "exif": b""}
        case "image/png":
            options |= {"optimize": True}
        case _:
            options |= {"quality": quality, "method": 4, "exif": b"", "xmp": b""}
    buffer = io.BytesIO()
    image.save(buffer, _FORMATS[mime], **options)
    return MadePicture(buffer.getvalue(), mime, image.width, image.height)


_FORMATS = {mime: name for name, mime in TYPES.items() if name != "MPO"}


def _smallest_change(image: "Image", mime: str, limits: PictureLimits) -> MadePicture:
    """Its own type where that is allowed and enough, else the best quality that fits."""
    if mime == _PNG and _PNG in limits.types:
        made = encoded(image, _PNG, 0)
        if len(made.data) <= limits.max_bytes:
            return made
    target = _target(image, mime, limits)
    while min(image.size) >= _SMALLEST_SIDE:
        made = _best(image, target, limits.max_bytes)
        if len(made.data) <= limits.max_bytes:
            return made
        shrink = min(0.9, math.sqrt(limits.max_bytes / len(made.data)))
        size = (max(1, int(image.width * shrink)), max(1, int(image.height * shrink)))
        image = image.resize(size, reducing_gap=3.0)
    raise InputError("the picture can't be made small enough", "use another picture")


def _best(image: "Image", mime: str, max_bytes: int) -> MadePicture:
    """In the best quality that fits, or in the worst where none does."""
    made: dict[int, MadePicture] = {}

    def fits(quality: int) -> bool:
        made[quality] = encoded(image, mime, quality)
        return len(made[quality].data) <= max_bytes

    place = bisect_left(QUALITIES, True, key=fits)
    quality = QUALITIES[min(place, len(QUALITIES) - 1)]
    return made.get(quality) or encoded(image, mime, quality)


def _target(image: "Image", mime: str, limits: PictureLimits) -> str:
    """The type to write; what shows through stays so where a type that can do that is allowed."""
    if _shows_through(image) and _WEBP in limits.types:
        return _WEBP
    if mime in {_JPEG, _WEBP} and mime in limits.types:
        return mime
    for allowed in (_JPEG, _WEBP, _PNG):
        if allowed in limits.types:
            return allowed
    raise InputError("the network takes no still pictures", "leave the picture out")


def _fits_as_it_is(image: "Image", media: Media, limits: PictureLimits) -> bool:
    longest = limits.longest_side or max(image.size)
    # Where and with what it was taken is nobody's business; XMP can say the same.
    told = bool(image.getexif()) or "xmp" in image.info
    return (
        media.size <= limits.max_bytes
        and media.mime in limits.types
        and max(image.size) <= longest
        and not told
    )


def _check_as_it_is(media: Media, limits: PictureLimits) -> None:
    if media.mime not in limits.types:
        raise InputError(
            "the picture moves, which is not possible there", "use a still picture instead"
        )
    if media.size > limits.max_bytes:
        raise InputError(
            f"the moving picture has {media.size:,} bytes, {limits.max_bytes:,} are allowed",
            "use a shorter or smaller one",
        )


def upright(image: "Image") -> "Image":
    """Turned as a camera says that it is to be looked at, in colours that every type can hold."""
    from PIL import ImageOps

    profile = image.info.get("icc_profile")
    turned = ImageOps.exif_transpose(image)
    if turned.mode not in {"RGB", "RGBA", "L"}:
        turned = turned.convert("RGBA" if turned.has_transparency_data else "RGB")
        # A profile describes the colours as they were.
        profile = None if image.mode in {"CMYK", "P", "LAB", "YCbCr"} else profile
    turned.info = {"icc_profile": profile} if profile else {}
    return turned


def _shows_through(image: "Image") -> bool:
    if image.mode != "RGBA":
        return False
    lowest, _ = image.getchannel("A").getextrema()
    return isinstance(lowest, int | float) and lowest < 255


def _on_white(image: "Image") -> "Image":
    from PIL import Image

    if image.mode != "RGBA":
        return image
    page = Image.new("RGB", image.size, "white")
    page.paste(image, mask=image.getchannel("A"))
    page.info = dict(image.info)
    return page
