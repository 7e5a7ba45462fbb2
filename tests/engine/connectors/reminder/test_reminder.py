"""A reminder hands a post over, and never says that it is out."""

from pathlib import Path

import pytest

from socialdesk.connectors.reminder.connector import READY, ReminderConnector
from socialdesk.domain.networks import NetworkId, tightest
from socialdesk.domain.publishing import Account, CannotTell, Refused, Unknown
from tests.engine.connectors.factories import NOON, a_content, a_picture, an_account, payload_of

INSTAGRAM = "https://www.instagram.com"
connector = ReminderConnector()


def an_owner(site: str = INSTAGRAM) -> Account:
    return an_account(NetworkId("reminder"), {"site": site})


def test_it_is_ready_for_a_site_that_can_be_opened() -> None:
    result = connector.check(an_owner())
    assert result.ok
    assert result.message == "Reminds you to post on instagram.com"


@pytest.mark.parametrize("site", ["", "instagram", "javascript:alert(1)", "file:///etc/passwd"])
def test_only_web_addresses_are_opened(site: str) -> None:
    assert not connector.check(an_owner(site)).ok


def test_at_its_time_the_outcome_is_its_owners_to_tell(tmp_path: Path) -> None:
    account = an_owner()
    payload = payload_of(connector.prepare(account, a_content("Rolls", a_picture(tmp_path)), NOON))
    outcome, lookup = (
        connector.publish(account, payload),
        connector.find_published(account, payload),
    )
    assert isinstance(outcome, Unknown)
    assert isinstance(lookup, CannotTell)
    assert outcome.reason == lookup.reason == READY


def test_nothing_is_handed_over_without_its_picture(tmp_path: Path) -> None:
    picture = a_picture(tmp_path)
    picture.path.unlink()
    outcome = connector.prepare(an_owner(), a_content("Rolls", picture), NOON)
    assert isinstance(outcome, Refused)


@pytest.mark.parametrize(
    ("site", "limit"),
    [(INSTAGRAM, 2_200), ("https://www.threads.net", 500), ("https://shop.example", None)],
)
def test_where_the_sites_limits_are_known_they_hold(site: str, limit: int | None) -> None:
    assert tightest("Rolls", an_owner(site).channel.measured_as).limit == limit
