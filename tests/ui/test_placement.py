"""Cards in a day's column: side by side when they meet, "+N more" when crowded."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from socialdesk_ui.models.placement import END_OF_DAY, More, Place, Sizes, place_cards

SIZES = Sizes(shortest=42, tallest=60, chip=18, max_lanes=2)
DAYS = st.lists(st.integers(0, END_OF_DAY - 1), max_size=30)


def test_a_card_alone_is_as_tall_as_it_likes() -> None:
    assert place_cards([540], SIZES).places == (Place(0, 540, 600, 0, 1),)


def test_cards_at_the_same_time_lie_side_by_side() -> None:
    lanes = [(place.lane, place.lanes) for place in place_cards([540, 540], SIZES).places]
    assert lanes == [(0, 2), (1, 2)]


def test_a_card_makes_way_for_the_next_by_being_shorter() -> None:
    first, second = place_cards([540, 585], SIZES).places
    assert (first.bottom, second.top) == (585, 585)
    assert first.lanes == 1


def test_a_third_card_at_the_same_time_is_told_by_a_chip() -> None:
    placement = place_cards([540, 540, 540], SIZES)
    assert placement.more == (More(600, 618, (2,)),)


def test_the_last_minutes_of_the_day_still_hold_a_card() -> None:
    (place,) = place_cards([END_OF_DAY - 1], SIZES).places
    assert place.bottom <= END_OF_DAY
    assert place.bottom - place.top >= SIZES.shortest


@given(DAYS)
def test_each_card_is_shown_once_or_counted_once(minutes: list[int]) -> None:
    placement = place_cards(minutes, SIZES)
    shown = [place.index for place in placement.places]
    counted = [index for more in placement.more for index in more.indexes]
    assert sorted(shown + counted) == list(range(len(minutes)))


@given(DAYS, st.integers(1, 4))
def test_no_two_cards_cover_each_other(minutes: list[int], lanes: int) -> None:
    placement = place_cards(minutes, Sizes(42, 60, 18, lanes))
    for one, other in combinations(placement.places, 2):
        apart = one.bottom <= other.top or other.bottom <= one.top
        assert apart or (one.lanes == other.lanes and one.lane != other.lane)


@given(DAYS)
def test_no_chip_covers_a_card(minutes: list[int]) -> None:
    placement = place_cards(minutes, SIZES)
    for more in placement.more:
        for place in placement.places:
            assert place.bottom <= more.top or more.bottom <= place.top


@given(DAYS)
def test_every_card_has_room_for_a_line(minutes: list[int]) -> None:
    for place in place_cards(minutes, SIZES).places:
        assert place.bottom - place.top >= SIZES.shortest
        assert 0 <= place.top <= place.bottom <= END_OF_DAY
