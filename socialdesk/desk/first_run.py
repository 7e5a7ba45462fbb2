"""The first minutes of a new workspace: what its owner is asked once, in a guide."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from socialdesk.desk.channels import add_feed, list_channels, rename_channel
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import FIRST_WORKSPACE
from socialdesk.desk.posts import list_posts
from socialdesk.desk.workspace import workspace
from socialdesk.domain.channel import Channel
from socialdesk.domain.events import ChannelsChanged
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.schedule import resolve, zone_named
from socialdesk.domain.workspace import Workspace
from socialdesk.store.workspaces import WorkspaceRepository

_GOOD_TIME = time(9, 30)


@dataclass(frozen=True)
class Shop:
    """``zone`` is an IANA name, ``country`` ISO 3166-1 alpha-2 or empty, ``language`` ISO 639-1."""

    name: str
    zone: str
    country: str
    language: str


def is_untouched(desk: Desk) -> bool:
    """Whether nobody has begun here: no channel and no post yet."""
    return not list_channels(desk) and not list_posts(desk, PostQuery(limit=1))


def own_name(desk: Desk) -> str:
    """What the workspace is called, empty while nobody has named it."""
    name = workspace(desk).name
    return "" if name == FIRST_WORKSPACE else name


def set_up_shop(desk: Desk, shop: Shop) -> Workspace:
    """Keep what the owner said. Raises InputError for an empty name, or a zone that is none."""
    # What reads voice packs is large, and only a new workspace needs it here.
    from socialdesk.desk.voices import reload_packs

    named = zone_named(shop.zone).key
    with desk.database.write() as session:
        workspaces = WorkspaceRepository(session)
        kept = workspaces.update(
            replace(
                workspaces.get(desk.workspace_id),
                name=shop.name.strip(),
                zone=named,
                country=shop.country,
                languages=(shop.language,),
            )
        )
    reload_packs(desk)
    desk.events.emit(ChannelsChanged())
    return kept


def first_feed(desk: Desk, name: str) -> Channel:
    """The channel that needs no account. Asked again, it is the same one under the new name."""
    channels = list_channels(desk)
    if not channels:
        return add_feed(desk, name)
    return channels[0] if channels[0].name == name else rename_channel(desk, channels[0].id, name)


def suggested_moment(now: datetime, zone: str) -> datetime:
    """A good time for a first post (UTC): tomorrow at 9:30 by the shop's clock."""
    place = zone_named(zone)
    tomorrow = now.astimezone(place).date() + timedelta(days=1)
    return resolve(datetime.combine(tomorrow, _GOOD_TIME), place)
