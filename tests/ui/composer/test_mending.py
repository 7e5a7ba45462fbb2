"""What a network would refuse is mended at a click."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk.domain.linting import LintRequest, LintResult
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.platform_rules import what_the_network_refuses
from socialdesk.domain.threads import parts
from socialdesk.store.channels import ChannelRepository
from socialdesk_ui.rooms.composer.crop_dialog import CropDialog
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import ScriptedLinter, Shell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
SENTENCE = "Our ovens are hot from four in the morning. "


class PlatformLinter(ScriptedLinter):
    """Finds what the networks would refuse, and nothing else."""

    def result(self, request: LintRequest) -> LintResult:
        return LintResult("en", what_the_network_refuses(request))


@pytest.fixture
def instagram(desk: Desk) -> Channel:
    with desk.database.write() as session:
        return ChannelRepository(session).add(
            desk.workspace_id, "Insta", NetworkId("instagram"), settings={}
        )


@pytest.fixture
def room(
    qtbot: QtBot,
    make_room: Callable[[object], ComposerRoom],
    bluesky: Channel,
    instagram: Channel,
) -> ComposerRoom:
    made = make_room(PlatformLinter())
    made.open_new()
    qtbot.waitUntil(lambda: bool(made.page.picker.chips))
    return made


@pytest.fixture
def wide_photo(tmp_path: Path) -> Path:
    """Wider than Instagram takes, and of a type that it does not."""
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("peru"))
    path = tmp_path / "loaf.webp"
    assert image.save(str(path))
    return path


def choose(room: ComposerRoom, qtbot: QtBot, channel: Channel) -> None:
    qtbot.mouseClick(room.page.picker.chips[channel.id], LEFT)


def offers(room: ComposerRoom) -> dict[str, QPushButton]:
    card = room.page.findings.list.card
    return {} if card is None else {button.text(): button for button in card.mends}


def write(room: ComposerRoom, qtbot: QtBot, text: str) -> None:
    room.page.writing.editor.insert(text)
    qtbot.waitUntil(lambda: bool(offers(room)))


def unfold(room: ComposerRoom, qtbot: QtBot, rule: str) -> None:
    def there() -> bool:
        return rule in [row.finding.rule for row in room.page.findings.model.rows]

    qtbot.waitUntil(there)
    rules = [row.finding.rule for row in room.page.findings.model.rows]
    room.page.findings.list.unfold(rules.index(rule))


def test_a_text_that_is_too_long_is_split_into_a_thread(
    room: ComposerRoom, qtbot: QtBot, bluesky: Channel
) -> None:
    choose(room, qtbot, bluesky)
    write(room, qtbot, SENTENCE * 12)
    qtbot.mouseClick(offers(room)["Split into a thread"], LEFT)
    text = room.composition.draft.text
    assert [len(part) <= 300 for part in parts(text)] == [True, True]
    qtbot.waitUntil(lambda: not room.page.findings.model.rows)


def test_splitting_is_one_step_for_undo(room: ComposerRoom, qtbot: QtBot, bluesky: Channel) -> None:
    choose(room, qtbot, bluesky)
    write(room, qtbot, SENTENCE * 12)
    qtbot.mouseClick(offers(room)["Split into a thread"], LEFT)
    room.page.writing.editor.undo()
    assert room.composition.draft.text == SENTENCE * 12


def test_a_thread_can_be_numbered(room: ComposerRoom, qtbot: QtBot, bluesky: Channel) -> None:
    choose(room, qtbot, bluesky)
    write(room, qtbot, SENTENCE * 12)
    qtbot.mouseClick(offers(room)["Split and number"], LEFT)
    first, last = parts(room.composition.draft.text)
    assert (first[-3:], last[-3:]) == ("1/2", "2/2")


def test_shorten_selects_what_no_longer_fits(
    room: ComposerRoom, qtbot: QtBot, bluesky: Channel
) -> None:
    choose(room, qtbot, bluesky)
    write(room, qtbot, "a" * 300 + "bcd")
    qtbot.mouseClick(offers(room)["Shorten"], LEFT)
    editor = room.page.writing.editor
    assert (editor.textCursor().selectedText(), editor.hasFocus()) == ("bcd", True)


def test_a_network_without_threads_offers_only_to_shorten(
    room: ComposerRoom, qtbot: QtBot, instagram: Channel
) -> None:
    choose(room, qtbot, instagram)
    room.page.writing.editor.insert("a" * 2_201)
    unfold(room, qtbot, "platform.too_long")
    assert list(offers(room)) == ["Shorten"]


def with_photo(room: ComposerRoom, qtbot: QtBot, photo: Path, rule: str) -> None:
    room._pictures.add_files([photo])
    qtbot.waitUntil(lambda: bool(room.composition.draft.pictures))
    room.page.pictures.rows[0].alt.setText("A loaf")
    room.page.pictures.alt_typed.emit(0, "A loaf")
    room.page.writing.editor.insert("Rye")
    unfold(room, qtbot, rule)


def test_a_picture_of_another_type_is_converted(
    room: ComposerRoom, qtbot: QtBot, instagram: Channel, wide_photo: Path, shell: Shell
) -> None:
    choose(room, qtbot, instagram)
    with_photo(room, qtbot, wide_photo, "platform.image_type")
    qtbot.mouseClick(offers(room)["Convert"], LEFT)
    qtbot.waitUntil(lambda: bool(shell.toasts))
    (picture,) = room.composition.draft.pictures
    assert (picture.media.mime, picture.alt) == ("image/jpeg", "A loaf")
    assert shell.toasts[0].startswith("The picture is 600 × 200 and ")


def test_mending_a_picture_can_be_undone(
    room: ComposerRoom, qtbot: QtBot, instagram: Channel, wide_photo: Path, shell: Shell
) -> None:
    choose(room, qtbot, instagram)
    with_photo(room, qtbot, wide_photo, "platform.image_type")
    before = room.composition.draft.pictures
    qtbot.mouseClick(offers(room)["Convert"], LEFT)
    qtbot.waitUntil(lambda: shell.action is not None)
    assert shell.action is not None
    shell.action()
    assert room.composition.draft.pictures == before


@pytest.fixture
def dialog(room: ComposerRoom, qtbot: QtBot, instagram: Channel, wide_photo: Path) -> CropDialog:
    choose(room, qtbot, instagram)
    with_photo(room, qtbot, wide_photo, "platform.image_shape")
    qtbot.mouseClick(offers(room)["Crop…"], LEFT)
    made = room.mending.pictures.dialog
    assert made is not None
    qtbot.waitUntil(made.isVisible)
    return made


def test_a_picture_is_cropped_to_a_shape_that_the_network_takes(
    room: ComposerRoom, qtbot: QtBot, dialog: CropDialog, shell: Shell
) -> None:
    qtbot.mouseClick(dialog.crop, LEFT)
    qtbot.waitUntil(lambda: bool(shell.toasts))
    (picture,) = room.composition.draft.pictures
    assert (picture.media.width, picture.media.height, picture.alt) == (382, 200, "A loaf")
    qtbot.waitUntil(
        lambda: (
            "platform.image_shape" not in [r.finding.rule for r in room.page.findings.model.rows]
        )
    )


def test_the_frame_is_moved_and_sized_by_keys(qtbot: QtBot, dialog: CropDialog) -> None:
    start = dialog.view.box
    qtbot.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.view.box.left == start.left - 60
    qtbot.keyClick(dialog.view, Qt.Key.Key_Minus)
    assert dialog.view.box.width < start.width
    assert dialog.size_slider.value() == 91


def test_the_frame_follows_the_mouse_and_stays_within(qtbot: QtBot, dialog: CropDialog) -> None:
    middle = dialog.view.rect().center()
    qtbot.mousePress(dialog.view, LEFT, pos=middle)
    qtbot.mouseMove(dialog.view, middle + QPoint(5_000, 0))
    qtbot.mouseRelease(dialog.view, LEFT, pos=middle + QPoint(5_000, 0))
    assert dialog.view.box.right == 600


def test_the_size_is_set_by_the_slider(dialog: CropDialog) -> None:
    dialog.size_slider.setValue(50)
    box = dialog.view.box
    assert (box.width, box.height) == (191, 100)
    dialog.size_slider.setValue(100)
    assert (dialog.view.box.width, dialog.view.box.height) == (382, 200)


def test_a_dialog_that_is_cancelled_changes_nothing(
    room: ComposerRoom, qtbot: QtBot, dialog: CropDialog
) -> None:
    before = room.composition.draft.pictures
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert room.composition.draft.pictures == before
