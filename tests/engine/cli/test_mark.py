"""An unconfirmed post is settled by whoever looked."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from socialdesk.domain.delivery import AttemptOutcome
from socialdesk.domain.transitions import Event
from socialdesk.paths import DataFolder
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.opening import open_store
from tests.engine.cli.conftest import Call


@pytest.fixture
def unconfirmed(shop: Call, socialdesk_home: Path) -> str:
    """The id of a post whose answer got lost."""
    now = datetime.now(UTC).replace(microsecond=0)
    at = now.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    post = shop("post", "add", "--channel", "Shop", "--at", at, "--text", "Bread", "--json").json
    database = open_store(DataFolder(socialdesk_home))
    with database.write() as session:
        deliveries = DeliveryRepository(session)
        claimed = deliveries.claim_due(now, "me", now + timedelta(minutes=1))
        assert claimed is not None
        unknown = (Event.OUTCOME_UNKNOWN, AttemptOutcome.UNKNOWN)
        deliveries.finish(claimed.delivery.id, "me", *unknown, now)
    database.close()
    return str(post["id"])


@pytest.mark.parametrize(
    ("seen", "state", "code"), [("--published", "published", 0), ("--not-published", "failed", 1)]
)
def test_what_was_seen_settles_it(
    shop: Call, unconfirmed: str, seen: str, state: str, code: int
) -> None:
    said = shop("post", "mark", unconfirmed, seen, "--json")
    assert (said.code, said.json["state"]) == (code, state)


def test_only_what_is_unconfirmed_can_be_settled(shop: Call, unconfirmed: str) -> None:
    shop("post", "mark", unconfirmed, "--published")
    said = shop("post", "mark", unconfirmed, "--published")
    assert (said.code, "is unconfirmed" in said.err) == (2, True)


def test_an_unconfirmed_post_is_not_sent_again_before_it_is_settled(
    shop: Call, unconfirmed: str
) -> None:
    said = shop("post", "retry", unconfirmed)
    assert said.code == 2
    assert said.err == (
        "socialdesk: a post that is unconfirmed can't be tried again: "
        "first settle whether it went out\n"
    )
