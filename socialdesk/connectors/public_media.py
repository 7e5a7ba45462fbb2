"""Pictures at a public address, for networks that fetch them from the web.

The user puts the media folder where anybody can open it; each picture's name there is its own.
"""

from urllib.parse import urlsplit

from socialdesk.connectors.addresses import Reach, Resolve, reach_of
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Http
from socialdesk.connectors.pictures import read_picture
from socialdesk.connectors.steps import harmless
from socialdesk.domain.errors import InputError
from socialdesk.domain.publishing import NotAccepted, Picture

_NO_HEAD = {405, 501}


def media_base(typed: str, network: str, resolve: Resolve) -> str:
    """The address of the media folder as typed, ending in "/". Looks its host's name up.

    Raises:
        InputError: there is none, or it is not one that a network could open.
    """
    base = typed.strip()
    if not base:
        raise InputError(
            f"{network} fetches pictures by a web address, and this channel has none for them",
            "give the channel the public address of your pictures, or use a Reminder channel",
        )
    if not _is_folder(base):
        raise InputError(
            f"{base!r} is not the address of a folder", "write it like https://shop.example/media/"
        )
    if reach_of(base, resolve) is Reach.PRIVATE:
        raise InputError(
            f"{network} can't open {base}: only your own network can",
            "give the channel an address that anybody can open",
        )
    return base.rstrip("/") + "/"


def public_address(picture: Picture, base: str, http: Http) -> str:
    """Where a picture is below ``base``. Looks whether it is there, as anybody could.

    Raises:
        InputError: the file is gone or changed.
        HaltedError: it is not there.
    """
    read_picture(picture)
    address = base + picture.media.file_name
    answer = harmless(lambda: http.call("HEAD", address))
    if not answer.ok and answer.status not in _NO_HEAD:
        reason = f"the picture is not at {address} yet: put SocialDesk's media folder there"
        raise HaltedError(NotAccepted(reason))
    return address


def _is_folder(address: str) -> bool:
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and named and not parts.query and not parts.fragment
