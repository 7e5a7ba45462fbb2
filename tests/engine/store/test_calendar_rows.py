"""A month's days, counted and cut short; what a calendar's filter lets through."""

from datetime import datetime

import pytest

from socialdesk.domain.calendar import CalendarFilter, DayDigest
from socialdesk.domain.delivery import State
from socialdesk.store.calendar_rows import calendar_entries, day_digests
from tests.engine.factories import DAY, HOUR, MINUTE, NOON, Shop
from tests.engine.store.databases import on_both_databases

pytestmark = on_both_databases
MIDNIGHT = datetime(NOON.year, NOON.month, NOON.day, tzinfo=NOON.tzinfo)
BOUNDS = [MIDNIGHT + number * DAY for number in range(3)]


def digests(shop: Shop, most: int = 4, **only: object) -> tuple[DayDigest, ...]:
    wanted = CalendarFilter(**only)  # type: ignore[arg-type]  # each test names real fields
    with shop.database.read() as session:
        return day_digests(session, BOUNDS, shop.workspace.id, wanted, most=most)


def shown(shop: Shop, **only: object) -> list[str]:
    wanted = CalendarFilter(**only)  # type: ignore[arg-type]  # each test names real fields
    with shop.database.read() as session:
        span = (NOON - DAY, NOON + DAY)
        entries = calendar_entries(session, *span, shop.workspace.id, wanted)
        return [entry.text for entry in entries]


def test_a_busy_day_is_counted_and_cut_short(shop: Shop) -> None:
    for number in range(6):
        shop.post(f"post {number}", at=NOON + number * MINUTE)
    first, second = digests(shop, most=2)
    assert [entry.text for entry in first.entries] == ["post 0", "post 1"]
    assert (first.posts, second.posts) == (6, 0)


def test_a_day_ends_before_the_next_ones_midnight(shop: Shop) -> None:
    shop.post("late", at=MIDNIGHT + DAY - MINUTE)
    shop.post("early", at=MIDNIGHT + DAY)
    assert [day.entries[0].text for day in digests(shop)] == ["late", "early"]


def test_only_what_takes_a_slot_counts_for_its_channel(shop: Shop) -> None:
    post = shop.post("goes out", at=NOON)
    shop.post("missed", at=NOON + HOUR, state=State.MISSED)
    channel = post.deliveries[0].channel.id
    assert digests(shop)[0].taken == {channel: 1}


def test_every_word_has_to_be_there_in_any_order(shop: Shop) -> None:
    shop.post("Fresh Rye bread", at=NOON)
    shop.post("Rye rolls", at=NOON)
    assert shown(shop, text="bread rye") == ["Fresh Rye bread"]


def test_a_channels_own_text_is_what_counts(shop: Shop) -> None:
    shop.post("Bread", at=NOON, own_text="Rolls")
    assert (shown(shop, text="bread"), shown(shop, text="rolls")) == ([], ["Rolls"])


def test_a_percent_sign_is_a_percent_sign(shop: Shop) -> None:
    shop.post("20 % off", at=NOON)
    shop.post("200 rolls", at=NOON)
    assert shown(shop, text="20 %") == ["20 % off"]


@pytest.mark.parametrize("only", [{"labels": {"bread"}}, {"campaigns": {"Autumn"}}])
def test_labels_and_campaigns_narrow(shop: Shop, only: dict[str, object]) -> None:
    shop.post("in", at=NOON, labels=["bread", "daily"], campaign="Autumn")
    shop.post("out", at=NOON, labels=["soup"])
    assert shown(shop, **only) == ["in"]


def test_states_narrow(shop: Shop) -> None:
    shop.post("missed", at=NOON, state=State.MISSED)
    shop.post("planned", at=NOON)
    assert shown(shop, states={State.MISSED}) == ["missed"]
    assert digests(shop, states={State.MISSED})[0].posts == 1
