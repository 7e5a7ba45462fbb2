"""Commands about the workspace itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from socialdesk.desk.desk import Desk
from socialdesk.domain.errors import InputError
from socialdesk.domain.events import ChannelsChanged
from socialdesk.domain.schedule import zone_named
from socialdesk.domain.workspace import (
    LEAST_GRACE,
    LONGEST_GRACE,
    MOST_REPEAT_DAYS,
    Workspace,
)
from socialdesk.store.workspaces import WorkspaceRepository


def workspace(desk: Desk) -> Workspace:
    """The open workspace."""
    with desk.database.read() as session:
        return WorkspaceRepository(session).get(desk.workspace_id)


def rename_workspace(desk: Desk, name: str) -> Workspace:
    """Give it another name. Raises InputError for one that is empty."""
    return _update(desk, lambda now: replace(now, name=name.strip()))


def set_zone(desk: Desk, zone: str) -> Workspace:
    """Plan by another zone's clock from now on; what is planned keeps its moment."""
    named = zone_named(zone).key
    return _update(desk, lambda now: replace(now, zone=named))


def set_late_grace(desk: Desk, grace: timedelta) -> Workspace:
    """How late a post may still go out by itself; later, it is Missed.

    Raises InputError under a minute, or over a week.
    """
    if not LEAST_GRACE <= grace <= LONGEST_GRACE:
        raise InputError("a post can't be late by that", "use a minute to a week")
    return _update(desk, lambda now: replace(now, late_grace=grace))


def set_repeat_days(desk: Desk, days: int) -> Workspace:
    """Within how many days a text that comes again is flagged; 0 flags none.

    Raises InputError below 0, or over a year.
    """
    if not 0 <= days <= MOST_REPEAT_DAYS:
        raise InputError(f"{days} days can't be looked back", "use 0 to 365 days")
    return _update(desk, lambda now: replace(now, repeat_days=days))


def set_needs_approval(desk: Desk, needs: bool) -> Workspace:
    """Whether what is planned waits for somebody's approval from now on.

    What is scheduled already stays so.
    """
    return _update(desk, lambda now: replace(now, needs_approval=needs))


def set_languages(desk: Desk, languages: Sequence[str]) -> Workspace:
    """The languages that posts are written in, the likeliest first. Raises InputError for none.

    The linter takes them up when the desk is opened next.
    """
    chosen = tuple(dict.fromkeys(languages))
    if not chosen:
        raise InputError("a workspace needs a language", "choose at least one")
    return _update(desk, lambda now: replace(now, languages=chosen))


def _update(desk: Desk, change: Callable[[Workspace], Workspace]) -> Workspace:
    with desk.database.write() as session:
        workspaces = WorkspaceRepository(session)
        updated = workspaces.update(change(workspaces.get(desk.workspace_id)))
    desk.events.emit(ChannelsChanged())
    return updated
