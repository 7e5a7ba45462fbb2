"""Dates and times as other programs write them."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.plan_rows import DayOrder
from socialdesk.exchange.plan.moments import parse_moment, parse_time, possible_orders

DAY, MONTH, YEAR = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST, DayOrder.YEAR_FIRST


@pytest.mark.parametrize(
    ("typed", "order", "meant"),
    [
        ("2026-12-01 09:30", DAY, "2026-12-01T09:30"),
        ("2026/12/01 9:30", MONTH, "2026-12-01T09:30"),
        ("01/12/2026 09:30", DAY, "2026-12-01T09:30"),
        ("12/01/2026 09:30", MONTH, "2026-12-01T09:30"),
        ("1.12.26, 9.30", DAY, "2026-12-01T09:30"),
        ("12/1/2026 9:30 PM", MONTH, "2026-12-01T21:30"),
        ("12/1/2026 12am", MONTH, "2026-12-01T00:00"),
        ("2026-12-01T09:30", DAY, "2026-12-01T09:30"),
        ("2029-11-19 20-35", YEAR, "2029-11-19T20:35"),
    ],
)
def test_a_moment_is_read(typed: str, order: DayOrder, meant: str) -> None:
    assert parse_moment(typed, order) == datetime.fromisoformat(meant)


def test_an_offset_is_kept() -> None:
    assert parse_moment("2026-12-01T09:30:00+02:00", DAY) == datetime.fromisoformat(
        "2026-12-01T07:30:00+00:00"
    )


@pytest.mark.parametrize(
    "typed", ["", "soon", "31/02/2026 09:30", "2026-12-01", "09:30", "1/2/3 9:30", "13pm"]
)
def test_what_is_no_moment_is_none(typed: str) -> None:
    assert parse_moment(typed, DAY) is None


@pytest.mark.parametrize("typed", ["24:00", "9:60", "13 pm", "0am", "930"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert parse_time(typed) is None


@pytest.mark.parametrize(
    ("days", "orders"),
    [
        (["25/12/2026", "03/04/2026"], (DAY,)),
        (["12/25/2026", "03/04/2026"], (MONTH,)),
        (["03/04/2026 09:30", "05/06/2026 10:00"], (DAY, MONTH)),
        (["2026-04-03"], (YEAR, DAY, MONTH)),
        (["25/12/2026", "12/25/2026"], ()),
        (["soon", ""], (YEAR, DAY, MONTH)),
    ],
)
def test_the_order_is_what_every_date_allows(days: list[str], orders: tuple[DayOrder, ...]) -> None:
    assert possible_orders(days) == orders


_FIRST, _LAST = (datetime.fromisoformat(day) for day in ("2000-01-01", "2099-12-31"))


@given(st.datetimes(_FIRST, _LAST), st.sampled_from([DAY, MONTH]))
def test_what_is_written_in_an_order_is_read_in_it(moment: datetime, order: DayOrder) -> None:
    written = f"{moment:%d/%m/%Y %H:%M}" if order is DAY else f"{moment:%m/%d/%Y %H:%M}"
    assert parse_moment(written, order) == moment.replace(second=0, microsecond=0)


@given(st.text(max_size=30))
def test_anything_may_be_typed(typed: str) -> None:
    parse_moment(typed, DAY)
    found = parse_time(typed)
    assert found is None or isinstance(found, time)
