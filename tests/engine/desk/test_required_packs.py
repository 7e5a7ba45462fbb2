"""Choosing a voice brings the packs that it requires, each once and below it."""

from pathlib import Path

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import lint_settings
from socialdesk.desk.required_packs import with_required
from socialdesk.desk.voices import choose_packs
from socialdesk.desk.workspace import workspace
from socialdesk.lint.brand_voice import load_voice
from socialdesk.paths import DataFolder


def keep(folder: DataFolder, name: str, *requires: str) -> None:
    place = folder.packs / name
    (place / "rules").mkdir(parents=True)
    (place / "pack.yaml").write_text(f"name: {name}\nrequires: [{', '.join(requires)}]\n")
    (place / "rules" / "a.yml").write_text("extends: existence\nmessage: m\ntokens: [cheap]\n")


def test_what_a_pack_requires_lies_below_it(desk: Desk) -> None:
    keep(desk.folder, "house")
    keep(desk.folder, "spring", "house", "playful")
    assert with_required(desk.folder, ("spring",)) == ("house", "core", "playful", "spring")


def test_packs_that_require_each_other_are_taken_once(desk: Desk) -> None:
    keep(desk.folder, "hen", "egg")
    keep(desk.folder, "egg", "hen")
    assert with_required(desk.folder, ("hen", "egg")) == ("egg", "hen")


def test_a_chosen_voice_brings_what_it_requires(desk: Desk) -> None:
    keep(desk.folder, "house")
    keep(desk.folder, "spring", "house")
    assert choose_packs(desk, ("spring",)).packs == ("house", "spring")


def test_the_core_that_every_brand_has_is_not_chosen_again(desk: Desk) -> None:
    assert choose_packs(desk, ("playful",)).packs == ("playful",)


def test_what_is_missing_is_said_in_one_line(desk: Desk) -> None:
    keep(desk.folder, "spring", "house")
    choose_packs(desk, ("spring",))
    assert load_voice(lint_settings(desk.folder, workspace(desk)).packs).notices == (
        "The voice pack spring builds on house, which is not here: import it",
    )


def test_what_is_no_pack_requires_nothing(desk: Desk, tmp_path: Path) -> None:
    assert with_required(desk.folder, (str(tmp_path / "gone"),)) == (str(tmp_path / "gone"),)
