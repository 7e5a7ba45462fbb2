"""A post as one status or several that answer each other, sent in order and never twice."""

from collections.abc import Callable

from socialdesk.connectors.http import CallError, NotSentError
from socialdesk.connectors.mastodon.api import MastodonApi, refusal
from socialdesk.connectors.mastodon.status import (
    FrozenThread,
    accepted,
    is_source_of,
    looks_like,
    without_boosts,
)
from socialdesk.connectors.shapes import id_at
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Begun,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Refused,
    Unknown,
)


def find_thread(api: MastodonApi, thread: FrozenThread, server: str, pictures: int) -> Lookup:
    """Whether all of it is out; where it is, its first status."""
    out = _out(api, thread, server, pictures)
    if not out:
        return Absent()
    return out[0] if len(out) == len(thread.statuses) else Begun(_progress(out, thread))


def send_thread(
    api: MastodonApi,
    thread: FrozenThread,
    server: str,
    pictures: int,
    bring_pictures: Callable[[], list[str]],
) -> Outcome:
    """Publish what of it is not out yet, in order. Raises CallError and HaltedError."""
    out = _out(api, thread, server, pictures)
    media = bring_pictures() if not out else []
    while len(out) < len(thread.statuses):
        try:
            step = _send_next(api, thread, server, out, media)
        except CallError as error:
            if not out:
                raise
            step = (
                NotAccepted(str(error)) if isinstance(error, NotSentError) else Unknown(str(error))
            )
        if not isinstance(step, Accepted):
            return _stopped(step, out, thread) if out else step
        out.append(step)
    return out[0]


def _send_next(
    api: MastodonApi, thread: FrozenThread, server: str, out: list[Accepted], media: list[str]
) -> Outcome:
    number = len(out)
    status = dict(thread.statuses[number])
    if media and not number:
        status["media_ids"] = media
    if out:
        status["in_reply_to_id"] = out[-1].remote_id
    answer = api.post(status, thread.repeat_key(number))
    if not answer.ok:
        return refusal(answer)
    taken = accepted(answer.json, server) if isinstance(answer.json, dict) else None
    return taken or Unknown("Mastodon's answer makes no sense")


def _stopped(step: Outcome, out: list[Accepted], thread: FrozenThread) -> Outcome:
    """What a step means for a thread whose beginning is out: only the rest is ever sent again."""
    so_far = _progress(out, thread)
    match step:
        case NotAccepted(reason, retry_after):
            return Unknown(f"{so_far}: {reason}", retry_after)
        case Refused(reason):
            return Refused(f"{so_far}: {reason}", "delete those on Mastodon before you try again")
        case Unknown(reason, retry_after):
            return Unknown(f"{so_far}: {reason}", retry_after)
        case LoginNeeded(reason):
            return LoginNeeded(f"{so_far}: {reason}")
        case Accepted():
            return step


def _progress(out: list[Accepted], thread: FrozenThread) -> str:
    return f"{len(out)} of {len(thread.statuses)} parts are out"


def _out(api: MastodonApi, thread: FrozenThread, server: str, pictures: int) -> list[Accepted]:
    """The statuses of the thread that are out, from its first one on."""
    newer = without_boosts(list(api.since(thread.after)))
    out: list[Accepted] = []
    for number, sent in enumerate(thread.statuses):
        parent = out[-1].remote_id if out else ""
        for status in newer:
            if id_at(status, "in_reply_to_id") != parent:
                continue
            shown = 0 if number else pictures
            ours = looks_like(status, sent, shown) or is_source_of(
                api.source(id_at(status, "id")), status, sent, shown
            )
            found = accepted(status, server) if ours else None
            if found is not None:
                out.append(found)
                break
        else:
            return out
    return out
