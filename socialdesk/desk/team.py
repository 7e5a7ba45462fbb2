"""A calendar that several computers share: what this one has of it, and what only others have."""

import logging
import os
import time
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from socket import gethostname
from typing import TextIO

from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import KnownError
from socialdesk.domain.media import Media
from socialdesk.domain.networks import facts_of
from socialdesk.paths import DataFolder
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.faults import from_os
from socialdesk.store.team_pictures import bring, missing, needed_here

_log = logging.getLogger(__name__)

ASK_AGAIN_SECONDS = 60.0
"""How soon a login that was made in another program is noticed; asking a keyring takes time."""


def is_shared(desk: Desk) -> bool:
    """Whether the calendar is on a server."""
    return desk.database.file is None


def place_of(folder: DataFolder) -> str:
    """What the claims of this data folder's publishers begin with, and no other's.

    Raises SurroundingsError where the data folder can't be written.
    """
    try:
        return f"{gethostname()}:{_mark(folder.root / 'publisher.id')}:"
    except OSError as error:
        raise from_os(
            error, f"the data folder {folder.root} can't be written", "check that it is yours"
        ) from error


def _mark(file: Path) -> str:
    """What the file says; written whole at the first start, however often that is killed."""
    if not file.exists():
        new = file.with_name(f".{file.name}-{os.getpid()}")
        with _open_private(new) as writing:
            writing.write(uuid.uuid4().hex)
        new.replace(file)
    return file.read_text("ascii")


def _open_private(file: Path) -> TextIO:
    return os.fdopen(
        os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="ascii"
    )


class NotFromHere:
    """The channels that this computer can't publish on, since it has no login or folder for them.

    Their posts are left to the computers that do. The answer is kept for a minute.
    """

    def __init__(self, desk: Desk, now: Callable[[], float] = time.monotonic) -> None:
        self._desk = desk
        self._now = now
        self._asked_at: float | None = None
        self._answer: frozenset[int] = frozenset()

    def __call__(self) -> frozenset[int]:
        now = self._now()
        if self._asked_at is None or now - self._asked_at >= ASK_AGAIN_SECONDS:
            with self._desk.database.read() as session:
                channels = ChannelRepository(session).all()
            here = {channel.id for channel in channels if _can_publish(self._desk, channel)}
            self._answer = frozenset(channel.id for channel in channels) - here
            self._asked_at = now
        return self._answer

    def forget(self) -> None:
        """Ask anew: a channel was added, or logged in again."""
        self._asked_at = None


def _can_publish(desk: Desk, channel: Channel) -> bool:
    facts = facts_of(channel.network)
    if "folder" in channel.settings:
        return Path(channel.settings["folder"]).expanduser().is_dir()
    if not facts.needs_login and not any(each.secret and each.needed for each in facts.settings):
        return True
    try:
        return desk.drawers.of(channel.id).holds_any()
    except KnownError:
        return False


def bring_pictures(desk: Desk, pictures: Iterable[Media]) -> None:
    """Get those that are not on this computer yet from the server, where it has them.

    Raises SurroundingsError.
    """
    wanted = missing(desk.folder.media, pictures)
    if not wanted or not is_shared(desk):
        return
    for media in wanted:
        with desk.database.read() as session:
            bring(session, desk.folder.media, media)


def bring_pictures_of_what_is_planned(desk: Desk) -> None:
    """So that they are seen in the window before they are asked for. Fails quietly."""
    if not is_shared(desk):
        return
    try:
        with desk.database.read() as session:
            wanted = needed_here(session, desk.folder.media, desk.clock.now())
        bring_pictures(desk, wanted)
    except KnownError as error:
        _log.warning("pictures could not be brought here: %s", error)
