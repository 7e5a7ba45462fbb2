"""Small builders: domain values with sensible defaults, and rows of a calendar on disk."""

import functools
import io
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.findings import Finding, FindingKind, Level
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.post import Post
from socialdesk.domain.workspace import Workspace
from socialdesk.paths import DataFolder
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.database import Database, create_folder, open_database
from socialdesk.store.media_files import MediaFiles
from socialdesk.store.opening import open_store
from socialdesk.store.posts import NewDelivery, PostRepository
from socialdesk.store.workspaces import WorkspaceRepository

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
"""A Tuesday; the moment at which most tests happen."""

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WARSAW = "Europe/Warsaw"


def a_channel(**fields: Any) -> Channel:
    values: dict[str, Any] = {"id": 1, "workspace_id": 1, "name": "Feed", "network": NetworkId.FEED}
    return Channel(**(values | fields))


def a_delivery(**fields: Any) -> Delivery:
    values: dict[str, Any] = {
        "id": 1,
        "post_id": 1,
        "channel": a_channel(),
        "state": State.DRAFT,
        "zone": WARSAW,
    }
    return Delivery(**(values | fields))


def a_post(**fields: Any) -> Post:
    values: dict[str, Any] = {
        "id": 1,
        "workspace_id": 1,
        "text": "Fresh bread at eight.",
        "created_at": NOON,
        "updated_at": NOON,
    }
    return Post(**(values | fields))


def a_finding(**fields: Any) -> Finding:
    values: dict[str, Any] = {
        "rule": "typos.unknown",
        "kind": FindingKind.TYPO,
        "level": Level.ERROR,
        "start": 0,
        "end": 3,
        "match": "teh",
        "message": "“teh” is not a word",
        "why": "It looks careless.",
    }
    return Finding(**(values | fields))


def a_picture_file(path: Path, size: tuple[int, int] = (8, 6), colour: str = "red") -> Path:
    """A real picture; the name's ending says which kind."""
    Image.new("RGB", size, colour).save(path)
    return path


def picture_bytes(kind: str = "PNG", size: tuple[int, int] = (8, 6)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "blue").save(buffer, kind)
    return buffer.getvalue()


def a_calendar(home: Path) -> Database:
    """A migrated calendar in a new data folder, faster than migrating each time."""
    folder = DataFolder(home)
    create_folder(folder)
    folder.database.write_bytes(_empty_calendar())
    return open_database(folder)


@functools.cache
def _empty_calendar() -> bytes:
    with tempfile.TemporaryDirectory() as temporary:
        folder = DataFolder(Path(temporary))
        open_store(folder).close()
        return folder.database.read_bytes()


@dataclass(frozen=True)
class Shop:
    """A workspace on disk with one channel."""

    database: Database
    folder: DataFolder
    workspace: Workspace
    channel: Channel

    def another_channel(self, name: str, network: NetworkId = NetworkId.FEED) -> Channel:
        with self.database.write() as session:
            return ChannelRepository(session).add(self.workspace.id, name, network)

    def post(
        self,
        text: str = "Fresh bread at eight.",
        *,
        at: datetime | None = NOON,
        state: State = State.SCHEDULED,
        channels: Iterable[Channel] | None = None,
        pictures: Iterable[Attachment] = (),
        labels: Iterable[str] = (),
        own_text: str | None = None,
        first_comment: str = "",
        campaign: str = "",
    ) -> Post:
        """A post with one delivery per channel, all alike."""
        deliveries = [
            NewDelivery(channel.id, WARSAW, at, state, own_text)
            for channel in ((self.channel,) if channels is None else channels)
        ]
        with self.database.write() as session:
            return PostRepository(session).add(
                self.workspace.id,
                text,
                NOON,
                attachments=tuple(pictures),
                labels=labels,
                deliveries=deliveries,
                first_comment=first_comment,
                campaign=campaign,
            )

    def delivery(self, text: str = "Fresh bread at eight.", **how: Any) -> Delivery:
        """The one delivery of a new post."""
        return self.post(text, **how).deliveries[0]

    def picture(self, source: Path) -> Media:
        return MediaFiles(self.folder.media).keep(source)


def a_shop(
    home: Path, *, grace: timedelta = timedelta(minutes=30), database: Database | None = None
) -> Shop:
    database = database or a_calendar(home)
    with database.write() as session:
        workspace = WorkspaceRepository(session).add("Bakery", WARSAW, late_grace=grace)
        channel = ChannelRepository(session).add(workspace.id, "Feed", NetworkId.FEED)
    return Shop(database, DataFolder(home), workspace, channel)
