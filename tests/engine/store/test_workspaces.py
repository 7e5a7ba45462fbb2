"""Workspaces come back as they were kept."""

from dataclasses import replace

import pytest

from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.workspace import DEFAULT_GRACE
from socialdesk.store.identity import folder_id
from socialdesk.store.workspaces import WorkspaceRepository
from tests.engine.factories import HOUR, WARSAW, Shop
from tests.engine.store.databases import on_both_databases

pytestmark = on_both_databases


def test_a_workspace_starts_with_what_most_shops_need(shop: Shop) -> None:
    with shop.database.write() as session:
        added = WorkspaceRepository(session).add("Café", WARSAW)
    assert (added.languages, added.packs, added.late_grace) == (("en",), (), DEFAULT_GRACE)


def test_every_field_can_be_changed(shop: Shop) -> None:
    wanted = replace(
        shop.workspace,
        name="Piekarnia",
        zone="Asia/Jerusalem",
        languages=("pl", "he"),
        packs=("friendly-shop",),
        late_grace=2 * HOUR,
    )
    with shop.database.write() as session:
        WorkspaceRepository(session).update(wanted)
    with shop.database.read() as session:
        assert WorkspaceRepository(session).all() == (wanted,)
        assert WorkspaceRepository(session).named("Piekarnia") == wanted


@pytest.mark.parametrize(("name", "zone"), [("Bakery", WARSAW), ("  ", WARSAW), ("X", "Mars")])
def test_a_name_that_is_taken_or_a_wrong_zone_is_refused(shop: Shop, name: str, zone: str) -> None:
    with shop.database.write() as session, pytest.raises(InputError):
        WorkspaceRepository(session).add(name, zone)


def test_a_workspace_may_keep_its_own_name(shop: Shop) -> None:
    with shop.database.write() as session:
        assert WorkspaceRepository(session).update(shop.workspace) == shop.workspace


def test_what_is_not_there_is_said_so(shop: Shop) -> None:
    with shop.database.read() as session:
        with pytest.raises(NotFoundError, match="no workspace 99"):
            WorkspaceRepository(session).get(99)
        with pytest.raises(NotFoundError, match="no workspace “Nobody”"):
            WorkspaceRepository(session).named("Nobody")


def test_a_calendar_keeps_the_name_its_secrets_are_filed_under(shop: Shop) -> None:
    with shop.database.read() as session:
        first = folder_id(session)
    with shop.database.read() as session:
        assert folder_id(session) == first
    assert len(first) == 36
