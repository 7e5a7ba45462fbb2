"""The window's lint service waits for the next answer, not for all of them together."""

import threading
from collections.abc import Callable

import pytest

from socialdesk.desk import linting
from socialdesk.desk.linting import LintService
from socialdesk.domain.errors import SurroundingsError
from socialdesk.domain.linting import LintRequest, LintResult, LintSettings

Answer = Callable[[LintResult], None]


class SlowService(LintService):
    """Answers one text after the other, each after a while; ``answered`` of them at all."""

    def __init__(self, answered: int) -> None:
        super().__init__(LintSettings())
        self._left = answered
        self._asked = 0

    def submit(self, key: str, request: LintRequest, on_result: Answer) -> int:
        self._asked += 1
        if self._asked <= self._left:
            result = LintResult(lang=request.text)
            threading.Timer(0.4 * self._asked, on_result, [result]).start()
        return self._asked


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linting, "_PATIENCE_SECONDS", 1.0)


def test_many_slow_answers_are_waited_for_one_by_one() -> None:
    requests = [LintRequest(name) for name in ("a", "b", "c", "d")]
    assert [result.lang for result in SlowService(4).lint(requests)] == ["a", "b", "c", "d"]


def test_a_worker_that_is_stuck_is_not_waited_for() -> None:
    with pytest.raises(SurroundingsError, match="in time"):
        SlowService(1).lint([LintRequest("a"), LintRequest("b")])


def test_no_texts_need_no_worker() -> None:
    assert list(SlowService(0).lint([])) == []
