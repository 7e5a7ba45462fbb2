"""Pictures cropped to a box."""

from socialdesk.domain.crops import Box
from socialdesk.domain.errors import InputError
from socialdesk.imaging.fitting import encoded, upright
from socialdesk.imaging.reading import TYPES, MadePicture, moves, opened

_QUALITY = 92


def cropped(data: bytes, box: Box) -> MadePicture:
    """What lies within ``box`` of the picture as it is shown, of the same type.

    Raises InputError for a moving picture, and for a box that is not within the picture.
    """
    with opened(data) as image:
        if moves(image):
            raise InputError("a moving picture can't be cropped here", "use a still one")
        whole = upright(image)
        inside = 0 <= box.left < box.right <= whole.width
        if not (inside and 0 <= box.top < box.bottom <= whole.height):
            raise InputError("that part is not in the picture", "choose it again")
        part = whole.crop((box.left, box.top, box.right, box.bottom))
        part.info = dict(whole.info)
        mime = TYPES[str(image.format)]
        return encoded(part, "image/png" if mime == "image/gif" else mime, _QUALITY)
