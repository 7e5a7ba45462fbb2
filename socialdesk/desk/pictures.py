"""Commands about pictures."""

from pathlib import Path

from socialdesk.desk.desk import Desk
from socialdesk.desk.team import bring_pictures
from socialdesk.domain.crops import Box
from socialdesk.domain.errors import InputError
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.networks import NetworkId, facts_of
from socialdesk.imaging.cropping import cropped
from socialdesk.imaging.fitting import PictureLimits, fitted
from socialdesk.imaging.reading import MadePicture
from socialdesk.store.media_files import MediaFiles


def import_picture(desk: Desk, path: Path) -> Media:
    """Copy a picture into the data folder. Raises InputError that names an unreadable file."""
    return MediaFiles(desk.folder.media).keep(path)


def picture_path(desk: Desk, media: Media) -> Path:
    """Where the copy lies; a team's picture is brought to this computer first."""
    bring_pictures(desk, (media,))
    return MediaFiles(desk.folder.media).path(media)


def reencode_picture(desk: Desk, picture: Attachment, network: NetworkId) -> Attachment:
    """The picture within a network's limits of size and type; the same one where it is already.

    The original stays in the data folder. Raises InputError for one that can't be made to fit.
    """
    facts = facts_of(network)
    limits = PictureLimits(facts.max_image_bytes, facts.image_types)
    made = fitted(_bytes_of(desk, picture.media), picture.media, limits)
    return picture if made is None else _kept(desk, made, picture.alt)


def crop_picture(desk: Desk, picture: Attachment, box: Box) -> Attachment:
    """What lies within ``box``, in pixels of the picture as it is shown; the alt text stays.

    The original stays in the data folder. Raises InputError for a moving picture.
    """
    return _kept(desk, cropped(_bytes_of(desk, picture.media), box), picture.alt)


def _bytes_of(desk: Desk, media: Media) -> bytes:
    path = picture_path(desk, media)
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"the picture {path.name} can't be read", "add the picture to the post again"
        ) from error


def _kept(desk: Desk, made: MadePicture, alt: str) -> Attachment:
    MediaFiles(desk.folder.media).put(made.media, made.data)
    return Attachment(made.media, alt)
