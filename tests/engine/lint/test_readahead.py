"""Batches take what has arrived, and wait only for the first item."""

import threading
from collections.abc import Iterator

import pytest

from socialdesk.lint.readahead import batches


@pytest.mark.timeout(30)
def test_an_item_is_handed_on_while_the_source_still_waits() -> None:
    seen = threading.Event()

    def source() -> Iterator[int]:
        yield 1
        assert seen.wait(20)
        yield 2

    arriving = batches(source(), 8)
    assert next(arriving) == [1]
    seen.set()
    assert list(arriving) == [[2]]


def test_everything_arrives_once_in_order_and_in_bounds() -> None:
    taken = list(batches(range(1_000), 64))
    assert [item for batch in taken for item in batch] == list(range(1_000))
    assert max(map(len, taken)) <= 64


def test_the_sources_error_comes_after_what_came_before_it() -> None:
    def source() -> Iterator[int]:
        yield 1
        raise OSError("disk gone")

    taken: list[int] = []
    with pytest.raises(OSError, match="disk gone"):
        taken.extend(item for batch in batches(source(), 8) for item in batch)
    assert taken == [1]


@pytest.mark.timeout(30)
def test_a_source_that_is_left_is_read_no_further() -> None:
    ended = threading.Event()

    def endless() -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            ended.set()

    arriving = batches(endless(), 4)
    next(arriving)
    arriving.close()  # type: ignore[attr-defined]  # it is a generator
    assert ended.wait(20)
