"""A picked time is checked at once, in words."""

from datetime import UTC, datetime

from socialdesk_ui.rooms.composer.moments import first_offer, pick

NOW = datetime(2026, 3, 20, 9, 50, tzinfo=UTC)
WARSAW = "Europe/Warsaw"
at = datetime.fromisoformat


def test_a_local_time_becomes_a_utc_moment() -> None:
    picked = pick(at("2026-03-21T09:30"), WARSAW, NOW)
    assert picked.moment == datetime(2026, 3, 21, 8, 30, tzinfo=UTC)


def test_an_hour_that_clocks_skip_is_named() -> None:
    picked = pick(at("2026-03-29T02:30"), WARSAW, NOW)
    assert picked.moment is None
    assert "does not exist" in picked.problem
    assert "03:30" in picked.problem


def test_an_hour_that_clocks_show_twice_is_the_first_of_them() -> None:
    picked = pick(at("2026-10-25T02:30"), WARSAW, NOW)
    assert picked.twice
    assert picked.moment == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_time_in_the_past_is_named() -> None:
    assert "has passed" in pick(at("2026-03-20T10:50"), WARSAW, NOW).problem


def test_the_first_offer_is_about_an_hour_ahead_on_a_full_quarter() -> None:
    assert first_offer(NOW, WARSAW) == at("2026-03-20T12:00")
