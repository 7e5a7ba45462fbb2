"""Everything the window says is translated, in every language."""

from functools import cache

import pytest
from PySide6.QtCore import QTranslator

from linguist.__main__ import all_messages
from linguist.building import build_all
from linguist.faults import faults_of
from linguist.sources import Message
from linguist.ts import read_ts
from tests.ui.i18n.conftest import LANGUAGES, TRANSLATIONS


@cache
def said() -> list[Message]:
    return all_messages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated_or_filled_in_wrongly(language: str) -> None:
    words = read_ts(TRANSLATIONS / f"socialdesk_{language}.ts")
    faults = [f for m in said() for f in faults_of(m, words.get(m, ("",)), language)]
    assert faults == [], "run make translations, then translate what is unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_kept_that_is_said_no_more(language: str) -> None:
    words = read_ts(TRANSLATIONS / f"socialdesk_{language}.ts")
    assert set(words) - set(said()) == set(), "run make translations"


def test_what_the_package_builds_is_what_qt_reads() -> None:
    assert len(build_all(TRANSLATIONS)) == len(LANGUAGES)
    for language in LANGUAGES:
        qt = QTranslator()
        assert qt.load(f"socialdesk_{language}", str(TRANSLATIONS))
        assert qt.language() == language
