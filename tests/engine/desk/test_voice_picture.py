"""What is shown of a workspace's voice."""

from pathlib import Path

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.pack_shelf import PackShelf
from socialdesk.desk.voice_picture import rule_text, voice_picture
from socialdesk.desk.voice_values import PackCard, RuleSetting, VoicePicture
from socialdesk.desk.voices import (
    accept_words,
    choose_packs,
    forget_word,
    import_pack,
    reset_rule_level,
    reset_tone_target,
    set_rule_level,
    set_tone_target,
)
from socialdesk.domain.errors import NotFoundError
from socialdesk.domain.findings import Level

RULE = "# ours\nextends: existence\nmessage: Avoid '%s'\nlevel: warning\ntokens: [cheap]\n"
CLICK = "friendly-shop.click-here"


def picture(desk: Desk) -> VoicePicture:
    return voice_picture(desk, PackShelf())


def card(desk: Desk, key: str) -> PackCard:
    return next(card for card in picture(desk).cards if card.key == key)


def rule(desk: Desk, name: str) -> RuleSetting:
    return next(rule for rule in picture(desk).rules if rule.id == name)


def test_the_packs_that_apply_come_first_in_their_order(desk: Desk) -> None:
    set_rule_level(desk, CLICK, None)
    applying = [card.key for card in picture(desk).cards if card.place is not None]
    assert applying == ["core", "friendly-shop", "my-brand"]
    assert [card.key for card in picture(desk).cards[:3]] == applying


def test_the_core_and_ones_own_pack_need_no_choosing(desk: Desk) -> None:
    assert card(desk, "core").always
    assert not card(desk, "friendly-shop").always


def test_a_pack_that_cannot_be_read_is_listed_with_the_reason(desk: Desk) -> None:
    (desk.folder.packs / "broken").mkdir(parents=True)
    assert "broken is not a voice pack" in card(desk, "broken").problem


def test_a_pack_in_use_that_cannot_be_read_leaves_the_others(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "cheap.yml").write_text(RULE)
    import_pack(desk.folder, tmp_path / "cheap.yml", "house")
    choose_packs(desk, ("house",))
    for file in (desk.folder.packs / "house").rglob("*.y*ml"):
        file.unlink()
    assert card(desk, "house").problem
    assert rule(desk, "core.insults")


def test_a_rule_that_we_switched_says_so_until_it_is_reset(desk: Desk) -> None:
    set_rule_level(desk, CLICK, None)
    assert rule(desk, CLICK).changed_by_us
    assert rule(desk, CLICK).level_below is Level.SUGGESTION
    reset_rule_level(desk, CLICK)
    assert not rule(desk, CLICK).changed_by_us


def test_a_rules_text_is_found_under_whatever_name_its_pack_is_kept(
    desk: Desk, tmp_path: Path
) -> None:
    style = tmp_path / "House Style"
    style.mkdir()
    (style / "Cheap.yml").write_text(RULE)
    import_pack(desk.folder, style)
    choose_packs(desk, ("House-Style",))
    found = next(rule for rule in picture(desk).rules if rule.name == "Cheap")
    assert rule_text(desk, found) == RULE


def test_a_rule_whose_file_is_gone_is_not_found(desk: Desk) -> None:
    gone = RuleSetting(**vars(rule(desk, CLICK)) | {"file": "rules/gone.yml"})
    with pytest.raises(NotFoundError):
        rule_text(desk, gone)


def test_a_tone_target_of_ours_stands_beside_those_of_the_voice(desk: Desk) -> None:
    before = picture(desk).tone
    set_tone_target(desk, "humour", 0.9, 0.2)
    after = picture(desk).tone
    assert after["humour"].ours
    assert after["formality"] == before["formality"]
    reset_tone_target(desk, "humour")
    assert picture(desk).tone == before


def test_words_are_shown_as_they_were_written(desk: Desk) -> None:
    accept_words(desk, ("C++", "kokedama # a moss ball"))
    assert picture(desk).words == ("C++", "kokedama")
    forget_word(desk, "kokedama")
    assert picture(desk).words == ("C++",)


def test_a_pack_is_read_again_only_once_it_changed(tmp_path: Path) -> None:
    file = tmp_path / "cheap.yml"
    file.write_text(RULE)
    shelf = PackShelf()
    first = shelf.pack(file)
    assert shelf.pack(file) is first
    file.write_text(RULE.replace("cheap", "cheapest"))
    assert shelf.pack(file) is not first


def test_a_pack_that_rests_is_told_by_its_manifest_and_files(desk: Desk) -> None:
    professional = card(desk, "professional")
    assert professional.place is None
    assert professional.language == "en"
    assert professional.rules > 10


def test_packs_in_other_languages_come_last(desk: Desk) -> None:
    languages = [card.language for card in picture(desk).cards if card.place is None]
    assert languages == sorted(languages, key=lambda language: language not in ("", "en"))
