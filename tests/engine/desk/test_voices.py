"""The voice that applies, and what a brand's people may change about it."""

from pathlib import Path

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.voices import (
    accept_words,
    choose_packs,
    delete_rule,
    import_pack,
    list_packs,
    packs_in_use,
    reset_rule_level,
    rule_settings,
    rule_source,
    save_rule,
    set_rule_level,
    set_tone_target,
)
from socialdesk.domain.errors import NotFoundError
from socialdesk.domain.events import VoiceChanged
from socialdesk.domain.findings import Level

RULE = "extends: existence\nmessage: Avoid '%s'\nlevel: warning\ntokens: [cheap]\n"
CLICK = "friendly-shop.click-here"


def _level(desk: Desk, rule: str) -> tuple[Level | None, str]:
    found = {s.id: s for s in rule_settings(packs_in_use(desk))}[rule]
    return found.level, found.set_by


def test_a_new_workspace_speaks_as_a_friendly_shop(desk: Desk) -> None:
    assert "friendly-shop" in [pack.name for pack in packs_in_use(desk)]


def test_a_rule_says_which_pack_set_its_level(desk: Desk) -> None:
    assert _level(desk, CLICK) == (Level.SUGGESTION, "friendly-shop")
    set_rule_level(desk, CLICK, Level.ERROR)
    assert _level(desk, CLICK) == (Level.ERROR, "my-brand")


def test_a_rule_can_be_switched_off_and_on_again(desk: Desk) -> None:
    set_rule_level(desk, CLICK, None)
    assert _level(desk, CLICK) == (None, "my-brand")
    reset_rule_level(desk, CLICK)
    assert _level(desk, CLICK) == (Level.SUGGESTION, "friendly-shop")


def test_a_rule_of_ones_own_is_kept_shown_and_deleted(desk: Desk) -> None:
    save_rule(desk, "cheap", RULE)
    assert rule_source(desk, "my-brand.cheap") == RULE
    assert _level(desk, "my-brand.cheap") == (Level.WARNING, "my-brand")
    delete_rule(desk, "cheap")
    with pytest.raises(NotFoundError):
        rule_source(desk, "my-brand.cheap")


def test_the_brands_words_are_in_its_pack(desk: Desk) -> None:
    accept_words(desk, ("kokedama",))
    assert packs_in_use(desk)[-1].accept == ("kokedama",)


def test_a_tone_target_is_the_brands(desk: Desk) -> None:
    set_tone_target(desk, "humour", 0.5, 0.2)
    assert packs_in_use(desk)[-1].voice.axes["humour"].target == 0.5


def test_voices_can_be_chosen(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "cheap.yml").write_text(RULE)
    import_pack(desk.folder, tmp_path / "cheap.yml", "house-style")
    choose_packs(desk, ("house-style",))
    names = [pack.name for pack in packs_in_use(desk)]
    assert "house-style" in names
    assert "friendly-shop" not in names


def test_whoever_listens_hears_that_the_voice_changed(desk: Desk) -> None:
    told: list[object] = []
    desk.events.subscribe(told.append)
    set_rule_level(desk, CLICK, None)
    assert told == [VoiceChanged()]


def test_a_broken_pack_is_listed_with_what_is_wrong(desk: Desk) -> None:
    (desk.folder.packs / "torn").mkdir(parents=True)
    (torn,) = [pack for pack in list_packs(desk.folder) if pack.name == "torn"]
    assert [refusal.what for refusal in torn.refusals] == ["torn is not a voice pack"]
