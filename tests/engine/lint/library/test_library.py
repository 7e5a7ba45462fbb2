"""Packs are installed, handed on and compared without anything of a stranger's being trusted."""

import zipfile
from pathlib import Path

import pytest

from socialdesk.domain.errors import InputError
from socialdesk.lint.library.comparing import Change, compare
from socialdesk.lint.library.installing import export, install
from socialdesk.lint.packs import load_pack
from socialdesk.paths import shipped

FRIENDLY = shipped("voice_rules") / "friendly-shop"
RULE = "# our own words\nextends: existence\nmessage: Avoid '%s'\nlevel: warning\ntokens: [cheap]\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "packs"


def _a_vale_style(folder: Path) -> Path:
    style = folder / "Shop"
    style.mkdir()
    (style / "Cheap.yml").write_text(RULE)
    return style


def test_a_pack_survives_the_way_out_and_in_again(library: Path, tmp_path: Path) -> None:
    export(FRIENDLY, tmp_path / "f.voicepack")
    kept = load_pack(install(tmp_path / "f.voicepack", library))
    assert compare(load_pack(FRIENDLY), kept) == ()


def test_the_same_pack_makes_the_same_file(tmp_path: Path) -> None:
    first, second = tmp_path / "a.voicepack", tmp_path / "b.voicepack"
    export(FRIENDLY, first)
    export(FRIENDLY, second)
    assert first.read_bytes() == second.read_bytes()


def test_a_vale_style_becomes_a_pack_with_its_comments(library: Path, tmp_path: Path) -> None:
    place = install(_a_vale_style(tmp_path), library, "our-shop")
    assert load_pack(place).name == "our-shop"
    assert (place / "rules" / "Cheap.yml").read_text() == RULE


def test_a_pack_can_be_given_another_name(library: Path) -> None:
    place = install(FRIENDLY, library, "mine")
    assert (place.name, load_pack(place).name) == ("mine", "mine")


def test_what_holds_nothing_usable_is_refused(library: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError):
        install(tmp_path / "empty", library)
    assert not library.exists()


@pytest.mark.parametrize("name", ["../up", "/etc", "a/b", "-"])
def test_a_name_cannot_lead_out_of_the_library(library: Path, name: str) -> None:
    with pytest.raises(InputError, match="can't be a pack's name"):
        install(FRIENDLY, library, name)


def test_a_zip_cannot_write_outside_the_library(library: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr("pack.yaml", "name: hostile\n")
        archive.writestr("rules/cheap.yml", RULE)
        archive.writestr("../../outside.yml", RULE)
    install(hostile, library)
    assert not list(tmp_path.glob("outside*"))
    assert sorted(p.name for p in library.iterdir()) == ["hostile"]


def test_an_earlier_pack_of_the_name_is_replaced(library: Path, tmp_path: Path) -> None:
    install(FRIENDLY, library, "mine")
    place = install(_a_vale_style(tmp_path), library, "mine")
    assert [rule.header.name for rule in load_pack(place).rules] == ["Cheap"]
    assert [p.name for p in library.iterdir()] == ["mine"]


@pytest.mark.parametrize("pack", sorted(p.name for p in shipped("voice_rules").glob("*/")))
def test_a_pack_does_not_differ_from_itself(pack: str) -> None:
    place = shipped("voice_rules") / pack
    assert compare(load_pack(place), load_pack(place)) == ()


@pytest.mark.parametrize(
    "change", ["exceptions: [cheap trick]", "why: It is bad.", "limit: 1", "tokens: [cheap, low]"]
)
def test_a_comparison_sees_what_a_rule_does_otherwise(tmp_path: Path, change: str) -> None:
    style = _a_vale_style(tmp_path)
    first = load_pack(style)
    kept = [line for line in RULE.splitlines() if line.split(":")[0] != change.split(":")[0]]
    (style / "Cheap.yml").write_text("\n".join([*kept, change]) + "\n")
    (found,) = compare(first, load_pack(style))
    assert (found.change, found.before) == (Change.CHANGED, found.after)


def test_a_comparison_names_what_came_and_went(library: Path, tmp_path: Path) -> None:
    style = _a_vale_style(tmp_path)
    first = load_pack(style)
    (style / "Cheap.yml").write_text(RULE.replace("warning", "error"))
    (style / "Best.yml").write_text(RULE.replace("cheap", "best"))
    changes = [(d.change, d.name) for d in compare(first, load_pack(style))]
    assert changes == [(Change.ADDED, "Best"), (Change.CHANGED, "Cheap")]
