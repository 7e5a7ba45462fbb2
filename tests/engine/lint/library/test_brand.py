"""What a brand's people change is kept in a pack of their own, comments and all."""

from pathlib import Path

import pytest

from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.findings import Level
from socialdesk.lint.library.brand import (
    accept_words,
    delete_rule,
    forget_level,
    forget_word,
    make_brand_pack,
    set_level,
    set_tone,
    write_rule,
)
from socialdesk.lint.packs import LevelChange, load_pack

RULE = "# ours\nextends: existence\nmessage: Avoid '%s'\nlevel: warning\ntokens: [cheap]\n"


@pytest.fixture
def brand(tmp_path: Path) -> Path:
    folder = tmp_path / "my-brand"
    make_brand_pack(folder)
    return folder


def test_a_level_that_was_changed_is_the_packs(brand: Path) -> None:
    set_level(brand, "core.promises", Level.WARNING)
    set_level(brand, "core.bait", None)
    assert load_pack(brand).levels == (
        LevelChange("core.promises", Level.WARNING),
        LevelChange("core.bait", None),
    )


def test_a_level_can_be_left_to_its_own_pack_again(brand: Path) -> None:
    before = (brand / "pack.yaml").read_text()
    set_level(brand, "core.promises", Level.WARNING)
    forget_level(brand, "core.promises")
    assert (brand / "pack.yaml").read_text() == before


def test_comments_stay_where_they_were(brand: Path) -> None:
    manifest = brand / "pack.yaml"
    commented = (
        "# of the shop\n" + manifest.read_text() + "levels:\n  core.bait: off  # we like it\n"
    )
    manifest.write_text(commented)
    set_level(brand, "core.promises", Level.ERROR)
    assert manifest.read_text() == commented + "  core.promises: error\n"


def test_a_tone_target_is_kept(brand: Path) -> None:
    set_tone(brand, "formality", 0.4, 0.25)
    target = load_pack(brand).voice.axes["formality"]
    assert (target.target, target.tolerance) == (0.4, 0.25)


def test_words_are_accepted_once_and_can_be_forgotten(brand: Path) -> None:
    accept_words(brand, ["kokedama", "Juniper & Clay"])
    accept_words(brand, ["kokedama", "raku"])
    assert load_pack(brand).accept == ("kokedama", "Juniper & Clay", "raku")
    forget_word(brand, "kokedama")
    assert load_pack(brand).accept == ("Juniper & Clay", "raku")


def test_a_rule_is_kept_as_it_was_typed(brand: Path) -> None:
    file = write_rule(brand, "No cheap", RULE)
    assert file.read_text() == RULE
    assert [rule.header.name for rule in load_pack(brand).rules] == ["No-cheap"]


def test_a_rule_can_be_deleted(brand: Path) -> None:
    write_rule(brand, "cheap", RULE)
    delete_rule(brand, "cheap")
    assert load_pack(brand).rules == ()
    with pytest.raises(NotFoundError):
        delete_rule(brand, "cheap")


def test_a_rules_name_cannot_lead_elsewhere(brand: Path) -> None:
    with pytest.raises(InputError):
        write_rule(brand, "../../outside", RULE)


def test_a_manifest_that_is_broken_is_left_alone(brand: Path) -> None:
    (brand / "pack.yaml").write_text("name: [")
    with pytest.raises(InputError, match="mend it by hand"):
        set_level(brand, "core.bait", None)
    assert (brand / "pack.yaml").read_text() == "name: ["
