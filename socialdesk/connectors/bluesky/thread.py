"""Threads: posts that answer each other, sent one after another and never twice.

Every post has its own key from the start, so what is out can be told at any time, and an
interrupted thread goes on where it stopped. While only a part of it is out the outcome is Unknown:
then the queue asks, and sends the very same thread again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from socialdesk.connectors.bluesky.halt import HaltedError, halting
from socialdesk.connectors.bluesky.record import FrozenPost
from socialdesk.connectors.bluesky.repository import Repository
from socialdesk.connectors.bluesky.xrpc import CallError
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Begun,
    CannotTell,
    Lookup,
    NotAccepted,
    Outcome,
    Refused,
    Unknown,
)

Out = list[Accepted]
"""The posts of a thread that are out, from its first one on."""


def find_thread(repository: Repository, thread: Sequence[FrozenPost]) -> Lookup:
    """Whether all of a thread is out; where it is, the address of its first post."""
    out, cannot_tell = _out(repository, thread)
    if cannot_tell is not None:
        return cannot_tell
    if not out:
        return Absent()
    return out[0] if len(out) == len(thread) else Begun(_progress(out, thread))


def send_thread(
    repository: Repository,
    thread: Sequence[FrozenPost],
    bring_pictures: Callable[[], None],
    *,
    surely_new: bool,
) -> Outcome:
    """Publish what is not out yet of a thread, in order.

    ``surely_new``: nothing of it was ever sent. Otherwise the server is asked first; raises
    HaltedError where it can't be.
    """
    out: Out = []
    if not surely_new:
        out, cannot_tell = _out(repository, thread)
        if cannot_tell is not None:
            return Unknown(cannot_tell.reason)
    try:
        with halting():
            if len(out) < len(thread):
                bring_pictures()
            for post in thread[len(out) :]:
                outcome = repository.put(_answering(post, out))
                if not isinstance(outcome, Accepted):
                    return _interrupted(repository, thread, out, outcome)
                out.append(outcome)
    except HaltedError as halted:
        return _interrupted(repository, thread, out, halted.outcome)
    return out[0]


def _out(repository: Repository, thread: Sequence[FrozenPost]) -> tuple[Out, CannotTell | None]:
    out: Out = []
    for post in thread:
        match repository.find(post):
            case Accepted() as found:
                out.append(found)
            case CannotTell() as cannot_tell:
                return out, cannot_tell
            case _:
                break
    return out, None


def _answering(post: FrozenPost, out: Out) -> FrozenPost:
    """The post as an answer to the last one that is out (app.bsky.feed.post#replyRef)."""
    if not out:
        return post
    reply = {"root": strong_ref(out[0]), "parent": strong_ref(out[-1])}
    return replace(post, record={**post.record, "reply": reply})


def strong_ref(post: Accepted) -> dict[str, Any]:
    """A post as others refer to it (com.atproto.repo.strongRef)."""
    return {"uri": post.remote_id, "cid": post.said}


def _interrupted(
    repository: Repository,
    thread: Sequence[FrozenPost],
    out: Out,
    outcome: Outcome,
) -> Outcome:
    """What an outcome in the middle means for the whole thread."""
    if not out:
        return outcome
    which, reason = len(out) + 1, f"{_progress(out, thread)} ({_reason(outcome)})"
    if isinstance(outcome, Refused) and _take_back(repository, thread, out):
        said = f"part {which} of the thread: {outcome.reason}; the parts before it were taken back"
        return Refused(said, outcome.mend)
    wait = outcome.retry_after if isinstance(outcome, NotAccepted | Unknown) else None
    return Unknown(reason, wait)


def _take_back(repository: Repository, thread: Sequence[FrozenPost], out: Out) -> bool:
    """Half a thread that can never be whole is worse than none. The last part goes first."""
    try:
        while out:
            if not repository.remove(thread[len(out) - 1], out[-1].said):
                return False
            out.pop()
    except (HaltedError, CallError):
        return False
    return True


def _reason(outcome: Outcome) -> str:
    return outcome.said if isinstance(outcome, Accepted) else outcome.reason


def _progress(out: Out, thread: Sequence[FrozenPost]) -> str:
    return f"{len(out)} of the thread's {len(thread)} parts are out"
