"""Reading the pictures of a post, and telling what a network would not take before it is asked."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import Measure, Network, NetworkId, facts_of, measure
from socialdesk.domain.networks.x_text.names import hashtags
from socialdesk.domain.publishing import Content, Picture, Refused
from socialdesk.domain.threads import joined, posts_of
from socialdesk.imaging.fitting import PictureLimits, fitted


def fit_pictures(content: Content, network: NetworkId, longest_side: int | None = None) -> Content:
    """``content`` with its pictures made small enough for ``network``, of a type that it takes.

    They are put upright and say no longer where they were taken. Files stay as they are: what was
    made comes along in memory. Raises InputError for a picture that can't be read or made to fit.
    """
    facts = facts_of(network)
    limits = PictureLimits(facts.max_image_bytes, facts.image_types, longest_side)
    return replace(content, pictures=tuple(_fit(picture, limits) for picture in content.pictures))


def _fit(picture: Picture, limits: PictureLimits) -> Picture:
    made = fitted(read_picture(picture), picture.media, limits)
    if made is None:
        return picture
    return Picture(made.media, Path(made.media.file_name), picture.alt, made.data)


def read_picture(picture: Picture) -> bytes:
    """The bytes of a picture, the very ones its digest names.

    Raises:
        InputError: the file is gone, unreadable or no longer the same.
    """
    if picture.made is not None:
        return picture.made
    try:
        data = picture.path.read_bytes()
    except OSError as error:
        raise InputError(
            f"the picture {picture.path.name} can't be read", "add the picture to the post again"
        ) from error
    if hashlib.sha256(data).hexdigest() != picture.media.digest:
        raise InputError(
            f"the picture {picture.path.name} is damaged or was changed",
            "add the picture to the post again",
        )
    return data


def why_refused(content: Content, network: NetworkId) -> Refused | None:
    """Why ``network`` would not take ``content``, or ``None`` where it would."""
    facts = facts_of(network)
    return (
        _why_text(content, facts)
        or _why_number(content.pictures, facts)
        or next((why for p in content.pictures if (why := _why_picture(p, facts))), None)
    )


def _why_text(content: Content, facts: Network) -> Refused | None:
    if not joined(content.text).strip() and not content.pictures:
        return Refused("the post is empty", "write a text or add a picture")
    try:
        content.text.encode("utf-8")
    except UnicodeEncodeError:
        return Refused("the text holds half a character", "delete the damaged character")
    posts = posts_of(content.text, facts.id)
    for number, post in enumerate(posts, start=1):
        which = f"part {number}" if len(posts) > 1 else "the text"
        for used in measure(post, facts.id, bool(content.pictures)):
            if not used.fits:
                return _too_long(which, used, facts)
    return _why_hashtags(content.text, facts)


def _why_hashtags(text: str, facts: Network) -> Refused | None:
    if facts.max_hashtags is None or len(hashtags(text)) <= facts.max_hashtags:
        return None
    count = len(hashtags(text))
    return Refused(
        f"the text has {count} hashtags, {facts.name} takes {facts.max_hashtags}",
        f"remove {count - facts.max_hashtags}",
    )


def _too_long(which: str, used: Measure, facts: Network) -> Refused:
    return Refused(
        f"{which} has {used.used:,} {used.unit}, {facts.name} takes {used.limit:,}",
        f"shorten it by {-(used.remaining or 0):,}",
    )


def _why_number(pictures: Sequence[Picture], facts: Network) -> Refused | None:
    if len(pictures) < facts.min_images:
        return Refused(f"{facts.name} takes no post without a picture", "add one")
    if len(pictures) <= facts.max_images:
        return None
    return Refused(
        f"the post has {len(pictures)} pictures, {facts.name} takes {facts.max_images}",
        f"remove {len(pictures) - facts.max_images}",
    )


def _why_picture(picture: Picture, facts: Network) -> Refused | None:
    name, media = picture.path.name, picture.media
    if media.mime not in facts.image_types:
        return Refused(
            f"{facts.name} does not take pictures of the type {media.mime} ({name})",
            f"save it as {_types(facts)} and add it again",
        )
    if media.size > facts.max_image_bytes:
        return Refused(
            f"the picture {name} has {media.size:,} bytes, {facts.name} takes "
            f"{facts.max_image_bytes:,}",
            f"make it smaller by {media.size - facts.max_image_bytes:,} bytes and add it again",
        )
    shape = facts.image_shape
    if shape is not None and not shape.takes(media.width, media.height):
        return Refused(
            f"{facts.name} takes pictures from {shape.name}, {name} is "
            f"{media.width:,} by {media.height:,}",
            "crop it and add it again",
        )
    return None


def _types(facts: Network) -> str:
    """ "JPEG or PNG" where both are taken: what every program can save."""
    kept = [kind for kind in ("image/jpeg", "image/png") if kind in facts.image_types]
    return " or ".join(kind.removeprefix("image/").upper() for kind in kept or facts.image_types)
