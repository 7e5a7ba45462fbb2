"""Commands that take back what was done to posts, and do it again."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from socialdesk.desk.desk import Desk
from socialdesk.desk.history import Change
from socialdesk.domain.errors import InputError, StateError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.undo import Action, Done, Undoable
from socialdesk.store.snapshots import PostSnapshot, put_back, snapshots


@dataclass
class Recording:
    """A write transaction under way. ``touched`` are the posts that it changes."""

    session: Session
    before: dict[int, PostSnapshot]
    touched: list[int] = field(default_factory=list)

    def made(self, post_id: int) -> None:
        """A post that was not there before."""
        self.before[post_id] = PostSnapshot(post_id, {})
        self.touched.append(post_id)


@contextmanager
def recorded(desk: Desk, action: Action, post_ids: Iterable[int] = ()) -> Iterator[Recording]:
    """One write transaction whose changes to these posts can be taken back afterwards.

    Tells whoever listens that they changed, once they are kept.
    """
    touched = list(dict.fromkeys(post_ids))
    with desk.database.write() as session:
        recording = Recording(session, snapshots(session, touched), touched)
        yield recording
        session.flush()
        after = snapshots(session, recording.touched)
    before = recording.before
    changed = [post_id for post_id in recording.touched if before[post_id] != after[post_id]]
    if changed:
        desk.history.add(
            Change(
                _done(action, changed, before, after),
                {post_id: before[post_id] for post_id in changed},
                {post_id: after[post_id] for post_id in changed},
            )
        )
    desk.events.emit(PostsChanged(tuple(recording.touched)))


def undoable(desk: Desk) -> Undoable:
    """What Undo and Redo would do now."""
    return desk.history.next()


def undo(desk: Desk) -> Done:
    """Take back the last change.

    Raises InputError where there is none, StateError where a post has gone out or was changed
    elsewhere since: then that change is forgotten, so that the next Undo reaches further back.
    """
    change = desk.history.last_made()
    if change is None:
        raise InputError("there is nothing to undo")
    try:
        result = _exchange(desk, change)
    except StateError:
        desk.history.took_back(change, None)
        raise
    desk.history.took_back(change, result)
    desk.events.emit(PostsChanged(tuple(change.before)))
    return change.done


def redo(desk: Desk) -> Done:
    """Do again what was taken back last. Raises as :func:`undo`."""
    change = desk.history.last_taken_back()
    if change is None:
        raise InputError("there is nothing to redo")
    try:
        result = _exchange(desk, change)
    except StateError:
        desk.history.made_again(change, None)
        raise
    desk.history.made_again(change, result)
    desk.events.emit(PostsChanged(tuple(change.before)))
    return change.done


def _exchange(desk: Desk, change: Change) -> Change:
    """Put back what was before; the answer would put back what was after."""
    now = desk.clock.now()
    with desk.database.write() as session:
        current = snapshots(session, change.after)
        for post_id, snapshot in change.after.items():
            if current[post_id] != snapshot:
                text = _excerpt(snapshot.text or change.before[post_id].text)
                raise StateError(
                    f"“{text}” has gone out or was changed since",
                    "it stays as it is; open it to see what happened",
                )
        for snapshot in change.before.values():
            put_back(session, snapshot, now)
        session.flush()
        return Change(change.done, change.after, snapshots(session, change.before))


def _done(
    action: Action,
    changed: list[int],
    before: Mapping[int, PostSnapshot],
    after: Mapping[int, PostSnapshot],
) -> Done:
    first = changed[0]
    return Done(action, len(changed), _excerpt(after[first].text or before[first].text))


_EXCERPT = 40


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 1].rstrip() + "…"
