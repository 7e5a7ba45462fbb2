"""The Voice page: which voices apply, and how we sound."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.workspace import workspace
from socialdesk_ui.rooms.voice.pack_choice import PackChoice
from socialdesk_ui.rooms.voice.tone_scale import Marker, Sounds, ToneScale
from socialdesk_ui.runtime.theme import Appearance
from tests.ui.voice.conftest import PATIENCE_MS, VoiceVisit

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def in_use(choice: PackChoice) -> list[str]:
    return [row.card.key for row in choice.rows if row.card.place is not None]


def test_the_packs_that_apply_come_first(visit: VoiceVisit) -> None:
    assert in_use(visit.room.voice.overview.choice) == ["core", "friendly-shop"]


def test_a_pack_tells_what_it_is(visit: VoiceVisit) -> None:
    row = visit.room.voice.overview.choice.row("friendly-shop")
    assert row.check.text() == "Friendly shop"
    assert row.facts.text().startswith("English · ")
    assert row.facts.text().endswith("Shipped")
    assert "small shop" in row.description.text()


def test_the_core_can_not_be_switched_off(visit: VoiceVisit) -> None:
    row = visit.room.voice.overview.choice.row("core")
    assert row.check.isHidden()
    assert "Always applies" in row.facts.text()


def test_another_voice_is_put_on_top_and_taken_back(visit: VoiceVisit, qtbot: QtBot) -> None:
    choice = visit.room.voice.overview.choice
    choice.row("professional").check.click()
    visit.settle()
    assert in_use(choice) == ["core", "friendly-shop", "professional"]
    visit.undo()
    visit.settle()
    assert in_use(choice) == ["core", "friendly-shop"]


def test_the_order_can_be_changed(visit: VoiceVisit) -> None:
    choice = visit.room.voice.overview.choice
    choice.row("professional").check.click()
    visit.settle()
    choice.row("professional").up.click()
    visit.settle()
    assert workspace(visit.desk).packs == ("professional", "friendly-shop")
    assert not choice.row("professional").up.isEnabled()


def test_a_single_voice_has_no_arrows(visit: VoiceVisit) -> None:
    assert visit.room.voice.overview.choice.row("friendly-shop").up.isHidden()


def test_a_pack_that_is_broken_says_so_and_the_rest_is_there(visit: VoiceVisit) -> None:
    (visit.desk.folder.packs / "broken").mkdir(parents=True)
    visit.room.reload()
    visit.settle()
    row = visit.room.voice.overview.choice.row("broken")
    assert "not a voice pack" in row.problem.text()
    assert in_use(visit.room.voice.overview.choice) == ["core", "friendly-shop"]


def test_habits_and_examples_are_those_of_the_voice(visit: VoiceVisit) -> None:
    page = visit.room.voice.overview
    examples = visit.picture.examples
    assert page.tone.examples.texts() == [*examples.do, *examples.dont]
    assert page.habits.isVisible()


def test_a_target_moved_by_keys_is_kept(visit: VoiceVisit, qtbot: QtBot) -> None:
    before = visit.picture.tone["humour"]
    row = visit.room.voice.overview.tone.rows["humour"]
    qtbot.keyClick(row.scale, Qt.Key.Key_Right)
    with qtbot.waitSignal(row.scale.aimed):
        qtbot.keyClick(row.scale, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    visit.settle()
    after = visit.picture.tone["humour"]
    assert after.target == pytest.approx(before.target + 0.05)
    assert after.tolerance == pytest.approx(before.tolerance + 0.05)
    assert after.ours


def test_a_target_of_ours_is_reset_to_the_voices(visit: VoiceVisit, qtbot: QtBot) -> None:
    before = visit.picture.tone
    row = visit.room.voice.overview.tone.rows["humour"]
    assert not row.reset.isEnabled()
    with qtbot.waitSignal(row.scale.aimed):
        qtbot.keyClick(row.scale, Qt.Key.Key_End)
    visit.settle()
    qtbot.mouseClick(row.reset, LEFT)
    visit.settle()
    assert visit.picture.tone == before
    assert row.scale.target == pytest.approx(before["humour"].target)


def test_a_sentence_of_ones_own_is_heard_on_the_scales(visit: VoiceVisit, qtbot: QtBot) -> None:
    tone = visit.room.voice.overview.tone
    qtbot.keyClicks(tone.typed, "Dear customer, kindly be advised of the aforementioned matter.")
    qtbot.waitUntil(lambda: tone.verdict.text() not in ("", "Listening…"), timeout=PATIENCE_MS)
    assert tone.verdict.text().startswith("• ")


@pytest.fixture
def scale(qtbot: QtBot, appearance: Appearance) -> ToneScale:
    made = ToneScale(appearance, "Formal to Casual")
    qtbot.addWidget(made)
    made.resize(424, made.sizeHint().height())
    made.show_aim(0.0, 0.5)
    return made


def place(scale: ToneScale, score: float) -> QPoint:
    return QPoint(round(12 + (score + 1) / 2 * 400), 16)


def drag(qtbot: QtBot, scale: ToneScale, start: float, end: float) -> None:
    qtbot.mousePress(scale, LEFT, NO_KEY, place(scale, start))
    qtbot.mouseMove(scale, place(scale, end))
    with qtbot.waitSignal(scale.aimed):
        qtbot.mouseRelease(scale, LEFT, NO_KEY, place(scale, end))


def test_the_dot_is_dragged_to_another_target(scale: ToneScale, qtbot: QtBot) -> None:
    drag(qtbot, scale, 0.0, 0.6)
    assert (scale.target, scale.tolerance) == (0.6, 0.5)


def test_an_end_of_the_band_is_dragged_for_less_leeway(scale: ToneScale, qtbot: QtBot) -> None:
    drag(qtbot, scale, 0.5, 0.2)
    assert (scale.target, scale.tolerance) == (0.0, 0.2)


def test_a_mirrored_scale_is_dragged_the_other_way(scale: ToneScale, qtbot: QtBot) -> None:
    scale.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    drag(qtbot, scale, 0.0, 0.6)
    assert scale.target == -0.6


def test_what_is_being_moved_is_not_overwritten(scale: ToneScale, qtbot: QtBot) -> None:
    qtbot.keyClick(scale, Qt.Key.Key_Right)
    scale.show_aim(-1.0, 0.1)
    assert scale.target == 0.05


def test_a_scale_without_a_target_gets_one_by_a_click(scale: ToneScale, qtbot: QtBot) -> None:
    scale.show_no_aim()
    assert not scale.is_set
    drag(qtbot, scale, 0.4, 0.4)
    assert scale.is_set


def test_an_unsure_example_is_not_drawn_as_a_point(scale: ToneScale) -> None:
    plain = scale.grab().toImage()
    scale.show_markers([Marker(0.5, 0.1, Sounds.RIGHT)])
    assert scale.grab().toImage() == plain
    scale.show_markers([Marker(0.5, 0.9, Sounds.RIGHT)])
    assert scale.grab().toImage() != plain
