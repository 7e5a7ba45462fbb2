"""The demo's pictures are of the real window."""

import pytest
from PySide6.QtWidgets import QApplication

from socialdesk_ui.screenshots import write_screenshots
from tests.ui.conftest import Shop

NAMES = [
    "week-light",
    "week-dark",
    "month-light",
    "month-dark",
    "list-light",
    "list-dark",
    "day-light",
    "composer-light",
    "composer-dark",
    "composer-wide-light",
    "queue-light",
    "queue-dark",
    "settings-channels-light",
    "settings-languages-light",
    "voice-light",
    "voice-dark",
    "review-light",
    "review-dark",
    "import-light",
    "import-dark",
    "week-rtl",
    "month-rtl",
    "list-rtl",
    "day-rtl",
    "queue-rtl",
    "review-rtl",
    "voice-rtl",
    "settings-rtl",
    "import-rtl",
    "composer-rtl",
]


@pytest.mark.timeout(180)
def test_each_room_is_pictured_and_nothing_is_published(shop: Shop, qapp: QApplication) -> None:
    post = shop.plan("2026-11-22 16:00", "Cinnamon rolls are back")
    written = write_screenshots(shop.desk.folder, shop.desk.folder.root / "shots", shop.clock)
    assert [path.stem for path in written] == NAMES
    assert len({path.read_bytes() for path in written}) == len(NAMES)
    assert shop.post(post) == post
