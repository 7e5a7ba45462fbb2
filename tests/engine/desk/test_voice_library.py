"""Packs are looked at before they are kept, compared, and deleted."""

from pathlib import Path

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.voice_library import (
    delete_pack,
    pack_differences,
    preview_pack,
    what_a_name_replaces,
)
from socialdesk.desk.voices import choose_packs, import_pack, set_rule_level
from socialdesk.desk.workspace import workspace
from socialdesk.domain.errors import InputError, NotFoundError

RULE = "extends: existence\nmessage: Avoid '%s'\nlevel: warning\ntokens: [cheap]\n"
SCRIPT = "extends: script\nmessage: Run\nscript: import os\n"


@pytest.fixture
def style(tmp_path: Path) -> Path:
    folder = tmp_path / "House"
    folder.mkdir()
    (folder / "Cheap.yml").write_text(RULE)
    (folder / "Run.yml").write_text(SCRIPT)
    return folder


def test_a_preview_tells_what_is_new_and_what_is_refused(desk: Desk, style: Path) -> None:
    preview = preview_pack(style)
    assert [(rule.name, rule.level) for rule in preview.rules] == [("Cheap", "warning")]
    assert preview.refused[0].startswith("Run.yml:1: Run: ")
    assert not list(desk.folder.packs.glob("*"))


def test_a_preview_of_nothing_usable_says_so(style: Path) -> None:
    (style / "Cheap.yml").unlink()
    assert not preview_pack(style).is_usable


def test_a_name_tells_what_it_replaces(desk: Desk, style: Path) -> None:
    import_pack(desk.folder, style)
    assert what_a_name_replaces(desk.folder, "House") == "your pack “House”"
    assert "shipped" in what_a_name_replaces(desk.folder, "core")
    assert what_a_name_replaces(desk.folder, "my-brand").startswith("your own changes")
    assert what_a_name_replaces(desk.folder, "New one") == ""
    with pytest.raises(InputError):
        what_a_name_replaces(desk.folder, "../up")


def test_a_difference_has_both_sides(desk: Desk, style: Path) -> None:
    import_pack(desk.folder, style, "one")
    (style / "Cheap.yml").write_text(RULE.replace("warning", "error"))
    import_pack(desk.folder, style, "two")
    (found,) = pack_differences(desk.folder, "one", "two")
    assert (found.change, found.name) == ("changed", "Cheap")
    assert found.before.startswith("warning")
    assert found.after.startswith("error")


def test_a_deleted_pack_no_longer_applies(desk: Desk, style: Path) -> None:
    import_pack(desk.folder, style)
    choose_packs(desk, ("friendly-shop", "House"))
    delete_pack(desk, "House")
    assert workspace(desk).packs == ("friendly-shop",)
    assert not list(desk.folder.packs.iterdir())


@pytest.mark.parametrize("key", ["core", "my-brand"])
def test_shipped_packs_and_the_brands_own_stay(desk: Desk, key: str) -> None:
    set_rule_level(desk, "core.insults", None)
    with pytest.raises(InputError):
        delete_pack(desk, key)


def test_a_shipped_pack_applies_again_once_its_stand_in_is_deleted(desk: Desk, style: Path) -> None:
    import_pack(desk.folder, style, "friendly-shop")
    delete_pack(desk, "friendly-shop")
    assert workspace(desk).packs == ("friendly-shop",)


def test_what_is_not_there_can_not_be_deleted(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        delete_pack(desk, "nothing")
