"""What a server's answer means for a post."""

from collections.abc import Mapping

from socialdesk.connectors.bluesky.halt import put_off, said
from socialdesk.connectors.bluesky.record import FrozenPost
from socialdesk.connectors.bluesky.sessions import Session
from socialdesk.connectors.bluesky.xrpc import Answer
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    CannotTell,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Refused,
    Unknown,
)


def of_put(answer: Answer, post: FrozenPost, session: Session) -> Outcome:
    """What became of a record that was put."""
    if answer.ok:
        if answer.text("uri") == post.uri(session.did) and answer.text("cid"):
            return accepted(post, session, answer.text("cid"))
        return Unknown("Bluesky's answer makes no sense")
    if answer.status >= 500 or answer.status == 408:
        return Unknown(f"Bluesky had trouble after it took the post (status {answer.status})")
    if answer.error == "BlobNotFound":
        return NotAccepted("Bluesky no longer has the pictures that were sent")
    passing = put_off(answer)
    if passing is not None:
        return passing
    return Refused(f"Bluesky does not take this post ({said(answer)})", "change it and try again")


def of_lookup(answer: Answer, post: FrozenPost, session: Session) -> Lookup:
    """Whether the post is out there. A record of somebody else under its key is not this post."""
    if answer.error == "RecordNotFound":
        return Absent()
    if not answer.ok:
        return CannotTell(f"Bluesky can't say whether it has the post ({said(answer)})")
    value = answer.body.get("value")
    if not isinstance(value, Mapping):
        return CannotTell("Bluesky's answer makes no sense")
    if all(value.get(part) == post.record.get(part) for part in ("text", "createdAt")):
        return accepted(post, session, answer.text("cid"))
    return Absent()


def accepted(post: FrozenPost, session: Session, cid: str) -> Accepted:
    """A post that is out there, with the address people can open."""
    # A handle that broke since reads "handle.invalid"; the DID always works.
    who = session.did if session.handle in {"", "handle.invalid"} else session.handle
    return Accepted(post.uri(session.did), f"https://bsky.app/profile/{who}/post/{post.rkey}", cid)


def uploaded_cid(answer: Answer) -> str:
    """The address of an uploaded blob, or nothing."""
    uploaded = answer.body.get("blob")
    ref = uploaded.get("ref") if isinstance(uploaded, Mapping) else None
    link = ref.get("$link") if isinstance(ref, Mapping) else None
    return link if isinstance(link, str) else ""


def line(outcome: NotAccepted | Refused | LoginNeeded) -> str:
    """An outcome as one line for the channel's owner."""
    if isinstance(outcome, Refused) and outcome.mend:
        return f"{outcome.reason}: {outcome.mend}"
    return outcome.reason
