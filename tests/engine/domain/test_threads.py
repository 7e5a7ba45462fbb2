"""A text in parts, and what each network gets of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.linting import LintRequest
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.platform_rules import what_the_network_refuses
from socialdesk.domain.threads import (
    joined,
    overhangs,
    part_at,
    parts,
    post_at,
    posts_of,
    spans,
)

lines = st.sampled_from(["Fresh bread", "---", " --- ", "--", "----", "", "  ", "a --- b", "🥐"])
texts = st.lists(lines, max_size=8).map("\n".join) | st.text(alphabet="ab -\r\n\t", max_size=40)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\n---\nTwo", ("One", "Two")),
        ("One\n \t--- \nTwo", ("One", "Two")),
        ("One\r\n---\r\nTwo", ("One", "Two")),
        ("One\n\n---\n\n\nTwo", ("One", "Two")),
        ("---\nOne\n---\n---\nTwo\n---", ("One", "Two")),
        ("One --- two", ("One --- two",)),
        ("One\n----\nTwo", ("One\n----\nTwo",)),
        ("---", ("",)),
        ("", ("",)),
    ],
)
def test_a_line_of_three_dashes_stands_between_parts(text: str, expected: tuple[str, ...]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize("text", ["", "  Hi  \n", "\n\nOne\n\nTwo --- three\r\n", "--\n----"])
def test_a_text_without_such_a_line_stays_as_it_is(text: str) -> None:
    assert parts(text) == (text,)
    assert joined(text) == text


@given(texts)
def test_only_separators_and_white_space_lie_between_parts(text: str) -> None:
    ends = [0, *(place for span in spans(text) for place in span), len(text)]
    gaps = [text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]
    assert ends == sorted(ends)
    assert all(gap.replace("-", "").strip() == "" for gap in gaps)


@given(texts)
def test_no_part_holds_a_separator(text: str) -> None:
    assert all(parts(part) == (part,) for part in parts(text))


@given(texts)
def test_joining_loses_nothing_but_separators(text: str) -> None:
    lines = [line.removesuffix("\r").strip(" \t") for line in text.split("\n")]
    kept = [line.strip() for line in lines if line != "---" and line.strip()]
    assert kept == [line.strip() for line in joined(text).split("\n") if line.strip()]


@given(texts, st.data())
def test_every_character_of_a_part_belongs_to_it(text: str, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(parts(text)) - 1))
    start, end = spans(text)[number]
    offset = data.draw(st.integers(start, end))
    assert part_at(text, offset) == number


def test_bluesky_gets_posts_and_a_feed_one_text() -> None:
    text = "One\n---\nTwo"
    assert posts_of(text, NetworkId.BLUESKY) == ("One", "Two")
    assert posts_of(text, NetworkId.FEED) == ("One\n\nTwo",)


def test_a_counter_shows_the_part_at_the_cursor() -> None:
    text = "One\n---\nTwo"
    assert [post_at(text, NetworkId.BLUESKY, at) for at in (0, 3, 8, 11)] == [
        "One",
        "One",
        "Two",
        "Two",
    ]
    assert post_at(text, NetworkId.FEED, 9) == "One\n\nTwo"


def test_each_part_is_measured_on_its_own() -> None:
    text = "a" * 200 + "\n---\n" + "b" * 302 + "\n---\n" + "c" * 300
    (over,) = overhangs(text, NetworkId.BLUESKY)
    assert (over.part, text[over.start : over.end]) == (1, "bb")


def test_a_finding_names_the_part_and_lies_in_the_whole_text() -> None:
    text = "Hello\n---\n" + "b" * 301
    (finding,) = what_the_network_refuses(LintRequest(text, network=NetworkId.BLUESKY))
    assert finding.message == "Part 2 is 1 character too long for Bluesky"
    assert (finding.start, finding.end, finding.match) == (310, 311, "b")
