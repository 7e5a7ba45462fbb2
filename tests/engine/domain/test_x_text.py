"""Laws of how X reads a text; what its rules say is in tests/conformance."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.networks import grapheme_starts
from socialdesk.domain.networks.x_text.links import links
from socialdesk.domain.networks.x_text.names import hashtags, mentions
from socialdesk.domain.networks.x_text.span import Span
from socialdesk.domain.networks.x_text.weight import MAX_WEIGHT, end_of_what_fits, weigh, weighed

PIECES = [
    "a.com",
    "https://",
    "x",
    ".",
    " ",
    "/",
    "面",
    "👨‍👩‍👧‍👦",
    "#tag",
    "@anna",
    "e\u0301",
    "-",
    "שלום",
    "\u202b",
]
texts = st.text(max_size=400) | st.lists(st.sampled_from(PIECES), max_size=200).map("".join)


@given(texts)
def test_spans_are_where_they_say(text: str) -> None:
    found = links(text)
    assert [text[span.start : span.end] for span in found] == [span.value for span in found]
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(texts)
def test_names_are_where_they_say(text: str) -> None:
    def shown(span: Span) -> str:
        return text[span.start + 1 : span.end]

    assert all(shown(span) == span.value for span in (*mentions(text), *hashtags(text)))


@given(texts)
def test_what_fits_ends_at_a_whole_character(text: str) -> None:
    end = end_of_what_fits(text)
    if weigh(text) <= MAX_WEIGHT:
        assert end is None
    else:
        assert end in grapheme_starts(text)
        assert weighed(text[:end]).fits == end


@given(st.text(alphabet="ab ñ面", max_size=300))
def test_a_text_without_links_weighs_the_sum_of_its_letters(text: str) -> None:
    assert weigh(text) == sum(2 if letter == "面" else 1 for letter in text)


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "piece",
    [
        "a.",
        "a-",
        "a_",
        "あ.",
        "a.b-",
        ".com",
        "a.comだ-.",
        "(a",
        "(a)",
        "@a/",
        "!a",
        "#1",
        "👨\u200d",
    ],
)
def test_nobody_s_text_takes_for_ever(piece: str) -> None:
    text = f"http://a.co/{piece * 2_000} {piece * 5_000}.com"
    assert len(hashtags(text)) <= len(text)
    assert weighed(text).weight > MAX_WEIGHT
