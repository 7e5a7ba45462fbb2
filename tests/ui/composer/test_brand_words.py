"""A word that is marked can be taken among the brand's words, and given up again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import BRAND_PACK, LintService
from socialdesk.desk.voices import packs_in_use
from socialdesk.domain.channel import Channel
from socialdesk.domain.findings import Level
from socialdesk.domain.linting import LintSettings
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import ScriptedLinter, Shell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _worker_as_it_was(lint_service: LintService) -> Iterator[None]:
    yield
    lint_service.reconfigure(LintSettings())


def our_words(desk: Desk) -> tuple[str, ...]:
    return next((pack.accept for pack in packs_in_use(desk) if pack.name == BRAND_PACK), ())


def marked(room: ComposerRoom) -> list[str]:
    return [mark.finding.match for mark in room.page.writing.editor.marks]


def test_the_menu_on_a_typo_takes_the_word_among_ours(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter, desk: Desk, shell: Shell
) -> None:
    linter.slips["kokedama"] = Level.SUGGESTION
    qtbot.keyClicks(room.page.writing.editor, "Our kokedama")
    qtbot.waitUntil(lambda: marked(room) == ["kokedama"])
    menu = room.page.writing.editor.fix_menu(room.page.writing.editor.marks[0])
    entry = next(a for a in menu.actions() if a.text() == "Add to the brand's words")
    entry.trigger()
    qtbot.waitUntil(lambda: shell.toasts == ["“kokedama” is one of your words now."])
    assert our_words(desk) == ("kokedama",)


def test_other_findings_offer_no_such_thing(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    qtbot.keyClicks(room.page.writing.editor, "Our kokedama")
    menu = room.page.writing.editor.fix_menu(None)
    assert "Add to the brand's words" not in [a.text() for a in menu.actions()]


def test_the_mark_goes_with_the_word_and_comes_back_with_undo(
    make_room: Callable[[object], ComposerRoom],
    qtbot: QtBot,
    lint_service: LintService,
    desk: Desk,
    feed: Channel,
    shell: Shell,
) -> None:
    room = make_room(lint_service)
    room.open_new()
    qtbot.keyClicks(room.page.writing.editor, "We made a brunchy plate")
    qtbot.waitUntil(lambda: marked(room) == ["brunchy"], timeout=20_000)
    card = room.page.findings.list.card
    assert card is not None
    assert card.accept is not None
    qtbot.mouseClick(card.accept, LEFT)
    qtbot.waitUntil(lambda: not marked(room), timeout=20_000)
    qtbot.waitUntil(lambda: shell.action is not None)
    assert shell.action is not None
    shell.action()
    qtbot.waitUntil(lambda: marked(room) == ["brunchy"], timeout=20_000)
    assert our_words(desk) == ()
