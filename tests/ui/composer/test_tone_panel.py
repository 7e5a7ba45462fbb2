"""How the text sounds is shown against the voice, and what could not be checked is said."""

import pytest
from pytestqt.qtbot import QtBot

from socialdesk.domain.linting import ToneScore
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import ScriptedLinter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def heard(room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter, score: ToneScore) -> str:
    """The line over the scales once ``score`` was heard in a text."""
    linter.tone = {"formality": score}
    qtbot.keyClicks(room.page.writing.editor, "Gonna be great")
    qtbot.waitUntil(room.page.tone.isVisible)
    return room.page.tone.verdict.text()


def test_a_text_within_the_band_sounds_like_us(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    assert heard(room, qtbot, linter, ToneScore(0.3, 0.2, 0.2, 0.9)) == "Sounds like you"


def test_a_text_outside_it_names_what_moved_it(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    score = ToneScore(0.9, -0.2, 0.2, 0.9, ((0, 5),))
    assert heard(room, qtbot, linter, score) == "Off your voice: 1 of 4"
    assert "“Gonna”" in room.page.tone.meter.scales["formality"].toolTip()


def test_an_unsure_score_is_no_verdict(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    score = ToneScore(0.9, -0.2, 0.2, 0.1)
    assert heard(room, qtbot, linter, score) == "Too little to tell for sure"
    assert not room.page.tone.meter.scales["formality"].is_off


def test_an_empty_text_has_no_tone(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    heard(room, qtbot, linter, ToneScore(0.3, 0.2, 0.2, 0.9))
    room.page.writing.editor.selectAll()
    room.page.writing.editor.insert("")
    qtbot.waitUntil(lambda: not room.page.tone.isVisible())


def test_a_language_that_is_not_checked_is_said_to_be(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter
) -> None:
    linter.notices = ("There is no dictionary for Belarusian.",)
    qtbot.keyClicks(room.page.writing.editor, "Dobry dzien")
    qtbot.waitUntil(room.page.findings.notices.isVisible)
    said = room.page.findings.notices.words.text()
    assert said == "There is no dictionary for Belarusian."
