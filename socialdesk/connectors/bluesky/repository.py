"""What is done in one account's repository on its server: bring pictures, put and find posts."""

from typing import Any

from socialdesk.connectors.bluesky import outcomes
from socialdesk.connectors.bluesky.halt import HaltedError, put_off, said
from socialdesk.connectors.bluesky.record import COLLECTION, FrozenPost, blob_cid
from socialdesk.connectors.bluesky.sessions import Login
from socialdesk.connectors.bluesky.xrpc import AnswerLostError, Xrpc
from socialdesk.connectors.pictures import read_picture
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Begun,
    CannotTell,
    Lookup,
    NotAccepted,
    Outcome,
    Picture,
    Refused,
    Unknown,
)


class Repository:
    """One account's posts. Any method raises HaltedError where there is no way to log in."""

    def __init__(self, xrpc: Xrpc, service: str, login: Login) -> None:
        self._xrpc = xrpc
        self._service = service
        self._login = login

    def bring(self, picture: Picture) -> None:
        """Bring a picture to the server; nothing is published by that, so any trouble can wait.

        Raises HaltedError where the picture does not get there.
        """
        data, nsid = read_picture(picture), "com.atproto.repo.uploadBlob"
        name = picture.path.name
        try:
            _, answer = self._login.authorized(
                lambda s: self._xrpc.upload(self._service, nsid, data, picture.media.mime, s.access)
            )
        except AnswerLostError as lost:
            raise HaltedError(NotAccepted(str(lost))) from lost
        passing = put_off(answer)
        if passing is not None:
            raise HaltedError(passing)
        if not answer.ok:
            reason = f"Bluesky does not take the picture {name} ({said(answer)})"
            raise HaltedError(Refused(reason, "use another picture"))
        if outcomes.uploaded_cid(answer) != blob_cid(picture.media.digest):
            raise HaltedError(NotAccepted(f"the picture {name} did not arrive whole"))

    def put(self, post: FrozenPost) -> Outcome:
        """Put a post under its key, where nothing is yet; a repeat is answered like the first."""
        try:
            session, answer = self._login.authorized(
                lambda s: self._xrpc.procedure(
                    self._service, "com.atproto.repo.putRecord", _put(s.did, post), s.access
                )
            )
        except AnswerLostError as lost:
            return Unknown(str(lost))
        if answer.error == "InvalidSwap":
            return self._whose(post)
        return outcomes.of_put(answer, post, session)

    def find(self, post: FrozenPost) -> Lookup:
        """Look under the post's key."""
        try:
            session, answer = self._login.authorized(
                lambda s: self._xrpc.query(
                    self._service, "com.atproto.repo.getRecord", _key(s.did, post), s.access
                )
            )
        except AnswerLostError as lost:
            return CannotTell(str(lost))
        return outcomes.of_lookup(answer, post, session)

    def reply_to(self, uri: str) -> dict[str, Any]:
        """How an answer refers to a post of ours that is out (app.bsky.feed.post#replyRef).

        Raises HaltedError where it is gone or the server can't be asked.
        """
        rkey = uri.rpartition("/")[2]
        try:
            _, answer = self._login.authorized(
                lambda s: self._xrpc.query(
                    self._service,
                    "com.atproto.repo.getRecord",
                    {"repo": s.did, "collection": COLLECTION, "rkey": rkey},
                    s.access,
                )
            )
        except AnswerLostError as lost:
            raise HaltedError(NotAccepted(str(lost))) from lost
        if answer.error == "RecordNotFound":
            raise HaltedError(Refused("the post is no longer on Bluesky"))
        passing = put_off(answer)
        if passing is not None:
            raise HaltedError(passing)
        if not answer.ok or not answer.text("cid"):
            raise HaltedError(NotAccepted(f"Bluesky can't say where the post is ({said(answer)})"))
        post = {"uri": uri, "cid": answer.text("cid")}
        return {"root": post, "parent": post}

    def remove(self, post: FrozenPost, cid: str) -> bool:
        """Take one of our own posts back, that very one; whether it is gone."""
        try:
            _, answer = self._login.authorized(
                lambda s: self._xrpc.procedure(
                    self._service,
                    "com.atproto.repo.deleteRecord",
                    {**_key(s.did, post), "swapRecord": cid},
                    s.access,
                )
            )
        except AnswerLostError:
            return False
        return answer.ok

    def _whose(self, post: FrozenPost) -> Outcome:
        """The key is in use: by this very post, or by one that another app made."""
        match self.find(post):
            case Accepted() as ours:
                return ours
            case Absent():
                return Refused("another post has this post's key on Bluesky", "publish it again")
            case CannotTell(reason) | Begun(reason):
                return Unknown(reason)


def _key(did: str, post: FrozenPost) -> dict[str, str]:
    return {"repo": did, "collection": COLLECTION, "rkey": post.rkey}


def _put(did: str, post: FrozenPost) -> dict[str, Any]:
    return {
        "repo": did,
        "collection": COLLECTION,
        "rkey": post.rkey,
        "validate": True,
        "record": post.record,
        # Only where there is no record yet: a repeat of the same one is answered like the first.
        "swapRecord": None,
    }
