"""A finding can be left in one post, shown again, or corrected always."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from socialdesk.desk.corrections import own_corrections
from socialdesk.desk.desk import Desk
from socialdesk.desk.ignored import ignored_findings
from socialdesk.desk.linting import LintService
from socialdesk.desk.posts import list_posts
from socialdesk.domain.findings import Finding, FindingKind, IgnoredFinding, Level
from socialdesk.domain.linting import LintSettings
from socialdesk.domain.planning import PostQuery
from socialdesk_ui.rooms.composer.room import ComposerRoom
from socialdesk_ui.widgets.editor_menu import FixMenu, tooltip_of
from tests.ui.composer.conftest import ScriptedLinter, Shell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _worker_as_it_was(lint_service: LintService) -> Iterator[None]:
    yield
    lint_service.reconfigure(LintSettings())


@pytest.fixture
def room_with_a_slip(room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter) -> ComposerRoom:
    linter.slips["wihtt"] = Level.ERROR
    qtbot.keyClicks(room.page.writing.editor, "Bread wihtt butter")
    qtbot.waitUntil(lambda: marked(room) == ["wihtt"])
    return room


def marked(room: ComposerRoom) -> list[str]:
    return [mark.finding.match for mark in room.page.writing.editor.marks]


def entry(menu: FixMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def choose(room: ComposerRoom, words: str) -> None:
    editor = room.page.writing.editor
    entry(editor.fix_menu(editor.marks[0]), words).trigger()


def test_what_is_ignored_is_listed_and_can_be_shown_again(
    room_with_a_slip: ComposerRoom, qtbot: QtBot
) -> None:
    room, ignored = room_with_a_slip, room_with_a_slip.page.findings.ignored
    choose(room, "Ignore here")
    assert (marked(room), ignored.head.text()) == ([], "Ignored here: 1")
    qtbot.mouseClick(ignored.head, LEFT)
    qtbot.mouseClick(ignored.backs[0], LEFT)
    assert (marked(room), ignored.isVisible()) == (["wihtt"], False)


def test_ignoring_can_be_undone_from_its_toast(
    room_with_a_slip: ComposerRoom, shell: Shell
) -> None:
    choose(room_with_a_slip, "Ignore here")
    assert shell.toasts == ["“wihtt” is left as it is in this post."]
    assert shell.action is not None
    shell.action()
    assert marked(room_with_a_slip) == ["wihtt"]


def test_the_panel_offers_it_too(room_with_a_slip: ComposerRoom, qtbot: QtBot) -> None:
    card = room_with_a_slip.page.findings.list.card
    assert card is not None
    assert card.ignore is not None
    qtbot.mouseClick(card.ignore, LEFT)
    assert marked(room_with_a_slip) == []


def test_what_was_ignored_before_the_first_save_is_kept_with_the_post(
    room_with_a_slip: ComposerRoom, qtbot: QtBot, desk: Desk
) -> None:
    choose(room_with_a_slip, "Ignore here")
    qtbot.keyClick(room_with_a_slip, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(list_posts(desk, PostQuery())))
    (post,) = list_posts(desk, PostQuery())
    qtbot.waitUntil(
        lambda: ignored_findings(desk, post.id) == {IgnoredFinding("typos.unknown", "wihtt")}
    )
    assert marked(room_with_a_slip) == []


def test_what_is_ignored_in_a_saved_post_is_kept_at_once(
    room_with_a_slip: ComposerRoom, qtbot: QtBot, desk: Desk
) -> None:
    room = room_with_a_slip
    qtbot.keyClick(room, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: room.composition.post is not None)
    qtbot.waitUntil(lambda: marked(room) == ["wihtt"])
    choose(room, "Ignore here")
    post = room.composition.post
    assert post is not None
    qtbot.waitUntil(lambda: len(ignored_findings(desk, post.id)) == 1)
    qtbot.mouseClick(room.page.findings.ignored.head, LEFT)
    qtbot.mouseClick(room.page.findings.ignored.backs[0], LEFT)
    qtbot.waitUntil(lambda: not ignored_findings(desk, post.id))


def test_what_was_ignored_survives_a_crash(
    room_with_a_slip: ComposerRoom,
    qtbot: QtBot,
    linter: ScriptedLinter,
    make_room: Callable[[object], ComposerRoom],
    desk: Desk,
) -> None:
    choose(room_with_a_slip, "Ignore here")
    kept = desk.folder.root / "composer-draft.json"
    qtbot.waitUntil(lambda: kept.exists() and "typos.unknown" in kept.read_text("utf-8"))
    again = make_room(linter)
    again.open_new()
    qtbot.waitUntil(lambda: again.page.findings.ignored.isVisible())
    assert marked(again) == []


def test_what_the_network_would_refuse_cannot_be_ignored(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.whole_post = Finding(
        "platform.images", FindingKind.PLATFORM, Level.ERROR, 0, 0, "", "Too many pictures", ""
    )
    qtbot.keyClicks(room.page.writing.editor, "Look")
    qtbot.waitUntil(lambda: room.page.findings.list.card is not None)
    card = room.page.findings.list.card
    assert card is not None
    assert card.ignore is None


def test_always_correct_keeps_the_correction_and_mends_this_one(
    room_with_a_slip: ComposerRoom, qtbot: QtBot, desk: Desk, shell: Shell
) -> None:
    room = room_with_a_slip
    choose(room, "Always correct to…")
    dialog = room.corrections.dialog
    assert dialog is not None
    assert dialog.right.text() == "WIHTT"
    dialog.right.clear()
    qtbot.keyClicks(dialog.right, "with")
    qtbot.keyClick(dialog.right, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.page.writing.editor.text() == "Bread with butter")
    assert [(c.wrong, c.right) for c in own_corrections(desk)] == [("wihtt", "with")]
    assert shell.toasts == ["“wihtt” is always corrected to “with” now."]


def test_a_correction_that_cannot_be_kept_says_why_and_the_words_stay(
    room_with_a_slip: ComposerRoom, qtbot: QtBot
) -> None:
    room = room_with_a_slip
    choose(room, "Always correct to…")
    dialog = room.corrections.dialog
    assert dialog is not None
    dialog.right.setText("wihtt")
    qtbot.mouseClick(dialog.keep, LEFT)
    qtbot.waitUntil(dialog.error.isVisible)
    assert dialog.right.text() == "wihtt"


def test_the_menu_on_a_finding_opens_from_the_keyboard(
    room_with_a_slip: ComposerRoom, qtbot: QtBot
) -> None:
    editor = room_with_a_slip.page.writing.editor
    editor.put_cursor(7)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    menu = editor.findChild(FixMenu)
    assert isinstance(menu, FixMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.text() == "Bread WIHTT butter")


def test_hovering_tells_the_finding_why_the_fix_and_the_rule(
    room_with_a_slip: ComposerRoom,
) -> None:
    (mark,) = room_with_a_slip.page.writing.editor.marks
    told = tooltip_of(mark)
    for words in ("is not a word we know", "read slips as haste", "Fix: WIHTT", "typos.unknown"):
        assert words in told
