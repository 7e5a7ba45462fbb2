"""What was asked and not answered."""

from socialdesk.domain.linting import LintRequest
from socialdesk.lint.open_jobs import Job, OpenJobs


def a_job(number: int, key: str = "composer") -> Job:
    return Job(number, key, LintRequest("text"), lambda _: None)


def open_jobs(*jobs: Job) -> OpenJobs:
    opened = OpenJobs()
    for job in jobs:
        opened.add(job)
    return opened


def test_a_newer_job_of_a_key_replaces_the_older_one() -> None:
    older, newer = a_job(1), a_job(2)
    opened = open_jobs(older, newer)
    assert opened.all() == (newer,)
    assert not opened.has(older)
    assert opened.take(1) is None


def test_a_taken_job_is_gone() -> None:
    opened = open_jobs(a_job(1), a_job(2, "queue"))
    assert opened.take(1) is not None
    assert [job.number for job in opened.all()] == [2]
    assert opened.get(1) is None


def test_a_job_can_be_looked_at_without_taking_it() -> None:
    job = a_job(1)
    opened = open_jobs(job)
    assert opened.get(1) is job
    assert opened.has(job)


def test_nothing_is_left_after_clearing() -> None:
    opened = open_jobs(a_job(1))
    opened.clear()
    assert opened.all() == ()
    assert opened.get(1) is None
