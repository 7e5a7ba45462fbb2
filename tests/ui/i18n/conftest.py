"""The window in another language, and back in English afterwards."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from linguist.building import build_all
from linguist.plurals import PLURALS
from socialdesk_ui.runtime.i18n import use_locale
from socialdesk_ui.runtime.language import speak
from tests.frame.checkout import ROOT

TRANSLATIONS = ROOT / "resources/translations"
LANGUAGES = sorted(PLURALS)


@pytest.fixture(scope="session")
def _built() -> None:
    build_all(TRANSLATIONS)


@pytest.fixture
def speak_in(qapp: QApplication, _built: None) -> Iterator[Callable[[str], None]]:
    """Makes the application speak a language, as its start does."""
    locale = QLocale()

    def start(code: str) -> None:
        speak(qapp, code)
        use_locale(code)

    yield start
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)
