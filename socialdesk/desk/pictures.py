"""Commands about pictures."""

from pathlib import Path

from socialdesk.desk.desk import Desk
from socialdesk.desk.team import bring_pictures
from socialdesk.domain.media import Media
from socialdesk.store.media_files import MediaFiles


def import_picture(desk: Desk, path: Path) -> Media:
    """Copy a picture into the data folder. Raises InputError that names an unreadable file."""
    return MediaFiles(desk.folder.media).keep(path)


def picture_path(desk: Desk, media: Media) -> Path:
    """Where the copy lies; a team's picture is brought to this computer first."""
    bring_pictures(desk, (media,))
    return MediaFiles(desk.folder.media).path(media)
