"""Which keys do what: those of the registered actions, and those that a part keeps to itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from socialdesk_ui.runtime.actions import Action, Section


@dataclass(frozen=True)
class KeyLine:
    """One key, as the system writes it, and what it does."""

    words: str
    keys: str


@dataclass(frozen=True)
class KeyGroup:
    """Keys under one heading."""

    heading: str
    lines: tuple[KeyLine, ...]


def groups(actions: Sequence[Action]) -> tuple[KeyGroup, ...]:
    """Every key, by where it works; a group without any is left out."""
    say = QCoreApplication.translate
    with_keys = [action for action in actions if action.shortcuts]
    anywhere = tuple(
        _line(_bare(action), action.shortcuts[0])
        for action in with_keys
        if action.section is not Section.VIEW
    )
    rooms = KeyLine(say("Shortcuts", "Rooms, from top to bottom"), "Ctrl+1 … Ctrl+5")
    views = tuple(
        _line(action.text, action.shortcuts[0])
        for action in with_keys
        if action.section is Section.VIEW
    )
    return tuple(
        group
        for group in (
            KeyGroup(say("Shortcuts", "Anywhere"), (*anywhere, rooms)),
            KeyGroup(say("Shortcuts", "Calendar"), views + _calendar()),
            KeyGroup(say("Shortcuts", "Writing a post"), _composer()),
            KeyGroup(say("Shortcuts", "Review"), _review()),
        )
        if group.lines
    )


def _bare(action: Action) -> str:
    """Undo and Redo without what they would undo now."""
    say = QCoreApplication.translate
    named = {"edit.undo": say("Shortcuts", "Undo"), "edit.redo": say("Shortcuts", "Redo")}
    return named.get(action.id, action.text)


def _calendar() -> tuple[KeyLine, ...]:
    say = QCoreApplication.translate
    return (
        _line(say("Shortcuts", "Back and on"), "PgUp", "PgDown"),
        _line(say("Shortcuts", "Open the post or the free time"), "Enter"),
    )


def _composer() -> tuple[KeyLine, ...]:
    say = QCoreApplication.translate
    return (
        _line(say("Shortcuts", "Add to queue"), "Ctrl+Enter"),
        _line(say("Shortcuts", "Share now"), "Ctrl+Shift+Enter"),
        _line(say("Shortcuts", "Save draft"), "Ctrl+S"),
        _line(say("Shortcuts", "Fix what is underlined"), "Alt+Enter"),
        _line(say("Shortcuts", "Emoji"), "Ctrl+."),
        _line(say("Shortcuts", "Templates and hashtags"), "Ctrl+J"),
        _line(say("Shortcuts", "Close"), "Esc"),
    )


def _review() -> tuple[KeyLine, ...]:
    say = QCoreApplication.translate
    return (
        _line(say("Shortcuts", "Next and previous post"), "J", "K"),
        _line(say("Shortcuts", "Approve"), "A"),
        _line(say("Shortcuts", "Request changes"), "C"),
        _line(say("Shortcuts", "Back and on by a week"), "Alt+Left", "Alt+Right"),
    )


def _line(words: str, *keys: str) -> KeyLine:
    native = QKeySequence.SequenceFormat.NativeText
    return KeyLine(words, " / ".join(QKeySequence(key).toString(native) for key in keys))
