"""The .ts files keep what is translated, and the .qm files say it to Qt."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from linguist.building import build_all
from linguist.plurals import PLURALS
from linguist.qm import compiled
from linguist.sources import Message
from linguist.ts import merged, read_ts, write_ts
from tests.ui.i18n.conftest import LANGUAGES, TRANSLATIONS

TODAY = Message("When", "today at {time}")
POSTS = Message("Day", "{count} posts", plural=True)
WORDS = {
    TODAY: ("dziś o {time}",),
    POSTS: ("{count} post", "{count} posty", "{count} postów"),
    Message("Date", "d", "of two"): ("d.",),
    Message("Fix", "“<b>&”"): ("„<b>&”",),
}


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_ts(tmp_path / "words_pl.ts", "pl", WORDS)
    assert read_ts(tmp_path / "words_pl.ts") == WORDS


def test_a_new_text_waits_for_its_translation() -> None:
    known = {TODAY: ("dziś o {time}",)}
    assert merged([TODAY, POSTS], known, "pl") == known | {POSTS: ("", "", "")}


def test_a_text_known_elsewhere_is_taken_from_there() -> None:
    moved = Message("Card", TODAY.source)
    assert merged([moved], {TODAY: ("dziś o {time}",)}, "pl") == {moved: ("dziś o {time}",)}


def test_a_text_that_is_said_no_more_is_let_go() -> None:
    assert merged([], {TODAY: ("dziś o {time}",)}, "pl") == {}


def translator_of(content: bytes, folder: Path) -> QTranslator:
    (folder / "words.qm").write_bytes(content)
    translator = QTranslator()
    assert translator.load(str(folder / "words.qm"))
    return translator


@pytest.mark.parametrize(
    ("count", "said"), [(1, "{count} post"), (22, "{count} posty"), (12, "{count} postów")]
)
def test_qt_takes_the_form_of_the_number(count: int, said: str, tmp_path: Path) -> None:
    qt = translator_of(compiled("pl", WORDS), tmp_path)
    assert qt.translate("Day", "{count} posts", "", count) == said


def test_qt_tells_contexts_and_comments_apart(tmp_path: Path) -> None:
    qt = translator_of(compiled("pl", WORDS), tmp_path)
    assert qt.translate("Date", "d", "of two") == "d."
    assert not qt.translate("Date", "d", "")
    assert not qt.translate("Other", "today at {time}")


def test_what_is_not_translated_is_left_to_english(tmp_path: Path) -> None:
    qt = translator_of(compiled("pl", WORDS | {TODAY: ("",)}), tmp_path)
    assert not qt.translate("When", "today at {time}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_qts_own_compiler_chooses_the_same_forms(language: str, tmp_path: Path) -> None:
    forms = tuple(f"{{count}} {n}" for n in range(PLURALS[language].forms))
    write_ts(tmp_path / f"words_{language}.ts", language, {POSTS: forms})
    (ours,) = build_all(tmp_path)
    theirs = tmp_path / "theirs.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", ours.with_suffix(".ts"), "-qm", theirs], check=True)
    said = []
    for file in (ours, theirs):
        qt = translator_of(file.read_bytes(), tmp_path)
        said.append([qt.translate("Day", "{count} posts", "", n) for n in range(130)])
    assert said[0] == said[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_finds_every_translation_of_the_window(language: str, tmp_path: Path) -> None:
    words = read_ts(TRANSLATIONS / f"socialdesk_{language}.ts")
    qt = translator_of(compiled(language, words), tmp_path)
    finished = {message: forms for message, forms in words.items() if all(forms)}
    numbers = PLURALS[language].examples
    found = {
        m: tuple(
            qt.translate(m.context, m.source, m.comment, numbers[n] if m.plural else -1)
            for n in range(len(forms))
        )
        for m, forms in finished.items()
    }
    assert finished
    assert found == finished
