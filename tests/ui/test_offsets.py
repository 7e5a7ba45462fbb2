"""Code points and UTF-16 units are two ways to count one text."""

from hypothesis import given
from hypothesis import strategies as st

from socialdesk_ui.runtime.offsets import Offsets, to_code_point, to_utf16

TEXTS = st.text(alphabet=st.sampled_from("aż#לח🥖👩‍🍳\u200d\n"), max_size=40)


def test_an_emoji_is_two_units() -> None:
    assert to_utf16("a🥖b", 2) == 3


def test_within_a_surrogate_pair_the_character_after_it_is_meant() -> None:
    assert to_code_point("a🥖b", 2) == 2


@given(TEXTS)
def test_units_are_those_of_the_encoding(text: str) -> None:
    units = [len(text[:count].encode("utf-16-le")) // 2 for count in range(len(text) + 1)]
    assert [to_utf16(text, count) for count in range(len(text) + 1)] == units


@given(TEXTS)
def test_there_and_back_is_the_same_place(text: str) -> None:
    offsets = Offsets(text)
    for count in range(len(text) + 1):
        assert offsets.code_point(offsets.utf16(count)) == count


@given(TEXTS, st.integers(0, 100))
def test_past_the_end_is_the_end(text: str, beyond: int) -> None:
    assert Offsets(text).code_point(len(text.encode("utf-16-le")) // 2 + beyond) == len(text)
