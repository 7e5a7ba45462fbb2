"""What the linting process was asked and has not answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.domain.linting import LintRequest, LintResult

OnResult = Callable[[LintResult], None]


@dataclass
class Job:
    """One text to check; ``deaths`` counts the processes that ended over it."""

    number: int
    key: str
    request: LintRequest
    on_result: OnResult
    deaths: int = 0


class OpenJobs:
    """The newest job of each key, found by key and by number. Not locked: its owner does that."""

    def __init__(self) -> None:
        self._by_key: dict[str, Job] = {}
        self._by_number: dict[int, Job] = {}

    def add(self, job: Job) -> None:
        """Take a job in; an older one of its key is forgotten."""
        older = self._by_key.pop(job.key, None)
        if older is not None:
            del self._by_number[older.number]
        self._by_key[job.key] = self._by_number[job.number] = job

    def has(self, job: Job) -> bool:
        """Whether the job is still wanted."""
        return job.number in self._by_number

    def get(self, number: int) -> Job | None:
        """The job of that number, if it is still wanted."""
        return self._by_number.get(number)

    def take(self, number: int) -> Job | None:
        """The same, and it is done with."""
        job = self._by_number.pop(number, None)
        if job is not None:
            del self._by_key[job.key]
        return job

    def all(self) -> tuple[Job, ...]:
        """Every job, oldest first."""
        return tuple(self._by_key.values())

    def clear(self) -> None:
        """Forget all of them."""
        self._by_key.clear()
        self._by_number.clear()
