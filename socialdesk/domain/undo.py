"""What a person did to posts, as the menu names it: "Undo delete"."""

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """The commands that can be taken back."""

    WRITE = "write"
    EDIT = "edit"
    MOVE = "move"
    PLAN = "plan"
    DELETE = "delete"
    RETRY = "retry"
    REVIEW = "review"
    LABEL = "label"
    IMPORT = "import"


@dataclass(frozen=True)
class Done:
    """One change: what was done, to how many posts, and the start of the first one's text."""

    action: Action
    count: int
    text: str


@dataclass(frozen=True)
class Undoable:
    """What Undo and Redo would do next; ``None`` where there is nothing."""

    undo: Done | None = None
    redo: Done | None = None
