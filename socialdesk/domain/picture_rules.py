"""Which pictures a network would refuse: known before anything is sent."""

from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.domain.media import Media
from socialdesk.domain.networks import Network

IMAGE_TYPE = "platform.image_type"
IMAGE_TOO_BIG = "platform.image_too_big"
IMAGE_SHAPE = "platform.image_shape"
TOO_FEW_IMAGES = "platform.too_few_images"
TOO_MANY_IMAGES = "platform.too_many_images"

_MAY_MOVE = "image/gif"
"""A moving picture is never changed."""


@dataclass(frozen=True)
class PictureFault:
    """What is wrong, and what its owner can do; the words stand for themselves."""

    rule: str
    message: str
    why: str


def faults_of(media: Media, network: Network) -> tuple[PictureFault, ...]:
    """Everything for which ``network`` would refuse one picture."""
    return tuple(_faults(media, network))


def fault_in_number(count: int, network: Network) -> PictureFault | None:
    """Whether ``network`` wants more pictures than ``count``, or fewer."""
    if count < network.min_images:
        needed = "a picture" if network.min_images == 1 else f"{network.min_images} pictures"
        return PictureFault(
            TOO_FEW_IMAGES, f"{network.name} needs {needed}", "Add one: there is no post without."
        )
    if count > network.max_images:
        return PictureFault(
            TOO_MANY_IMAGES,
            f"{network.name} takes {network.max_images} pictures, this post has {count}",
            f"{network.name} refuses the post. Leave some out or make a second post.",
        )
    return None


def _faults(media: Media, network: Network) -> Iterator[PictureFault]:
    if not (network.makes_pictures_fit and media.mime != _MAY_MOVE):
        yield from _faults_of_file(media, network)
    shape = network.image_shape
    if shape is not None and not shape.takes(media.width, media.height):
        yield PictureFault(
            IMAGE_SHAPE,
            f"{network.name} does not take pictures this {_extreme(media)}",
            f"{network.name} takes shapes from {shape.name} (width to height). Crop it.",
        )


def _faults_of_file(media: Media, network: Network) -> Iterator[PictureFault]:
    if media.mime not in network.image_types:
        types = " or ".join(_type_name(mime) for mime in network.image_types)
        yield PictureFault(
            IMAGE_TYPE,
            f"{network.name} does not take {_type_name(media.mime)} pictures",
            f"Save it as {types}.",
        )
    if media.size > network.max_image_bytes:
        yield PictureFault(
            IMAGE_TOO_BIG,
            f"{_megabytes(media.size)} MB is too big for {network.name}",
            f"{network.name} takes {_megabytes(network.max_image_bytes)} MB. Make it smaller.",
        )


def _extreme(media: Media) -> str:
    return "tall" if media.height > media.width else "wide"


def _type_name(mime: str) -> str:
    """A type as people know it: "JPEG"."""
    return mime.rpartition("/")[2].partition("+")[0].upper()


def _megabytes(size: int) -> str:
    """One place after the point, rounded up, so that what is too big never looks right."""
    tenths = -(-size // 100_000)
    return f"{tenths / 10:g}"
