"""Dictionaries come from the user first, then from what is installed."""

from pathlib import Path

import pytest

from socialdesk.lint.spelling import sources
from socialdesk.lint.spelling.sources import find_sources


def put(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.aff").touch()
        (folder / f"{name}.dic").touch()
    return folder


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = put(tmp_path / "system")
    monkeypatch.setattr(sources, "SYSTEM_FOLDERS", (folder,))
    monkeypatch.setattr(sources, "package_folder", lambda _: None)
    return folder


def test_english_is_always_there() -> None:
    assert find_sources("en", ())[0].provider == "SocialDesk"


def test_the_users_dictionary_replaces_the_systems(tmp_path: Path, system: Path) -> None:
    own = put(tmp_path / "own", "pl_PL")
    put(system, "pl_PL")
    assert [source.folder for source in find_sources("pl", (own,))] == [own]


def test_english_takes_both_spellings(system: Path) -> None:
    put(system, "en_US", "en_GB", "en_ZA")
    assert [source.name for source in find_sources("en", ())] == ["en_US", "en_GB"]


def test_another_dialect_is_better_than_none(system: Path) -> None:
    put(system, "de_AT")
    assert [source.name for source in find_sources("de", ())] == ["de_AT"]


def test_half_a_dictionary_is_none(tmp_path: Path, system: Path) -> None:
    (system / "pl_PL.dic").touch()
    assert find_sources("pl", (tmp_path / "gone",)) == ()


def test_a_longer_code_is_another_language(system: Path) -> None:
    put(system, "bez_XX")
    assert find_sources("be", ()) == ()
