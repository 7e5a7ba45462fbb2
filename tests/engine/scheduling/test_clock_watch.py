"""A machine that slept and a clock that was moved are noticed; one that is corrected is not."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.scheduling import clock_watch
from socialdesk.scheduling.clock_watch import TOLERANCE_SECONDS, ClockWatch, JumpDetector


@pytest.mark.parametrize("by", [3600.0, -3600.0, 2.5])
def test_a_clock_that_was_moved_is_noticed_once(by: float) -> None:
    detector = JumpDetector(100.0, 0.0)
    assert detector.jumped(101.0 + by, 1.0)
    assert not detector.jumped(102.0 + by, 2.0)


@given(st.lists(st.floats(0, 5), max_size=30), st.floats(0.999, 1.001))
def test_time_that_only_passes_is_no_jump(steps: list[float], correction: float) -> None:
    detector, wall, awake = JumpDetector(0, 0), 0.0, 0.0
    for step in steps:
        wall, awake = wall + step * correction, awake + step
        assert not detector.jumped(wall, awake)


def test_a_jump_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_watch, "LOOK_EVERY_SECONDS", 0.001)
    told, asleep = threading.Event(), iter([0.0, 10 * TOLERANCE_SECONDS])
    watch = ClockWatch(told.set, wall=lambda: next(asleep, 20.0), awake=lambda: 0.0)
    watch.start()
    assert told.wait(10)
    watch.close()
