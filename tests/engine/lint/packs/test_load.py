"""Loading: folders, zips, Vale styles and single rules; what is wrong is named, the rest works."""

import shutil
from pathlib import Path

import pytest

from socialdesk.domain.errors import InputError
from socialdesk.domain.findings import Level
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import Pack, load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.reading_mode import Reading
from tests.engine.lint.packs.pack_files import MANIFEST, RULE, write_pack, write_zip


def flagged(pack: Pack, text: str) -> list[str]:
    return [f.rule for f in RuleSet([pack]).check(text, kind=TextKind.POST, lang="en")]


def test_a_folder_with_a_manifest_is_a_pack(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path / "x", pack_yaml=MANIFEST, rules__no_bad_yml=RULE))
    assert (pack.name, pack.version, pack.language, pack.authors) == (
        "brand",
        "1.0.0",
        "en",
        ("Ola",),
    )
    assert flagged(pack, "bad") == ["brand.no_bad"]
    assert pack.reading is Reading.POST


def test_a_zip_is_read_without_being_unpacked(tmp_path: Path) -> None:
    file = write_zip(tmp_path / "x.voicepack", top__pack_yaml=MANIFEST, top__rules__a_yml=RULE)
    assert flagged(load_pack(file), "bad") == ["brand.a"]


def test_a_vale_style_is_named_after_its_folder(tmp_path: Path) -> None:
    style = write_pack(tmp_path / "styles", Google__Bad_yml=RULE, Google__Worse_yml=RULE)
    pack = load_pack(style)
    assert flagged(pack, "bad") == ["Google.Bad", "Google.Worse"]
    assert pack.reading is Reading.FILE


def test_a_rule_of_a_style_that_does_not_say_its_kind_is_refused_by_name(tmp_path: Path) -> None:
    no_kind = RULE.replace("extends: existence\n", "")
    pack = load_pack(write_pack(tmp_path, Shop__Bad_yml=RULE, Shop__NoKind_yml=no_kind))
    assert [rule.header.name for rule in pack.rules] == ["Bad"]
    assert [(r.file, r.what) for r in pack.refusals] == [
        ("Shop/NoKind.yml", "'extends' is missing")
    ]


def test_a_single_rule_file_is_a_pack(tmp_path: Path) -> None:
    (tmp_path / "house.yml").write_text(RULE)
    assert flagged(load_pack(tmp_path / "house.yml"), "bad") == ["house.house"]


def test_a_bad_rule_is_named_with_file_and_line_and_the_others_work(tmp_path: Path) -> None:
    bad = "extends: existence\nmessage: x\ntokens:\n  - (open\n"
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, rules__a_yml=RULE, rules__b_yml=bad))
    assert flagged(pack, "bad") == ["brand.a"]
    (refusal,) = pack.refusals
    assert str(refusal).startswith("rules/b.yml:4: b: '(open' of the tokens: an opening bracket is")
    assert refusal.mend == "add the missing )"


def test_a_broken_manifest_does_not_lose_the_rules(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path / "shop", pack_yaml="name: [", rules__a_yml=RULE))
    assert pack.name == "shop"
    assert flagged(pack, "bad") == ["shop.a"]
    assert pack.refusals[0].file == "pack.yaml"


def test_an_unknown_key_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text(RULE + "colour: red\n")
    pack = load_pack(tmp_path / "a.yml")
    assert [(w.line, w.what) for w in pack.warnings] == [(4, "the key 'colour' is not known")]


def test_the_vocabulary_accepts_and_rejects(tmp_path: Path) -> None:
    files = {
        "vocabulary__accept_txt": "# ours\nyumtastic\nC++\n",
        "vocabulary__reject_txt": "haters\n",
    }
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, **files))
    assert pack.accept == ("yumtastic", r"C\+\+")
    assert flagged(pack, "Haters") == ["brand.reject"]


def test_a_rejected_word_may_name_a_better_one(tmp_path: Path) -> None:
    words = "# Long for no reason.\nutilize -> use\nbest of breed -> good  # or so\nsynergy\n"
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, vocabulary__reject_txt=words))
    found = RuleSet([pack]).check("Utilize best of breed synergy", kind=TextKind.POST, lang="en")
    assert [(f.rule, f.match, f.suggestions) for f in found] == [
        ("brand.reject-instead", "Utilize", ("Use",)),
        ("brand.reject-instead", "best of breed", ("good",)),
        ("brand.reject", "synergy", ()),
    ]


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "say it another way"), ("pl", "Powiedz to inaczej"), ("sv", "avoid")]
)
def test_what_to_do_about_a_rejected_word_is_said_in_the_packs_language(
    tmp_path: Path, lang: str, said: str
) -> None:
    manifest = MANIFEST.replace("language: en", f"language: {lang}")
    pack = load_pack(write_pack(tmp_path, pack_yaml=manifest, vocabulary__reject_txt="synergy\n"))
    assert said in pack.rules[0].header.message


def test_words_of_a_vale_vocabulary_are_found(tmp_path: Path) -> None:
    files = {"S__A_yml": RULE, "config__vocabularies__S__accept_txt": "bad\n"}
    assert flagged(load_pack(write_pack(tmp_path, **files)), "bad") == []


def test_levels_of_other_packs_are_read(tmp_path: Path) -> None:
    manifest = MANIFEST + "levels: {core.shouting: error, core.emoji: off, core.x: maybe}\n"
    pack = load_pack(write_pack(tmp_path, pack_yaml=manifest))
    assert [(c.rule, c.level) for c in pack.levels] == [
        ("core.shouting", Level.ERROR),
        ("core.emoji", None),
    ]
    assert "'maybe' is no level" in pack.refusals[0].what


def test_the_voice_is_read(tmp_path: Path) -> None:
    voice = "tone: {formality: {target: 0.5}}\nhabits: {person: we}\nexamples: {do: [Hi]}\n"
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, voice_yaml=voice))
    assert pack.voice.axes["formality"].target == 0.5
    assert (pack.voice.habits, pack.voice.do) == ({"person": "we"}, ("Hi",))


def test_a_tone_target_out_of_range_is_refused(tmp_path: Path) -> None:
    voice = "tone: {formality: {target: 7}}\n"
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, voice_yaml=voice))
    assert [r.file for r in pack.refusals] == ["voice.yaml"]


def test_a_link_to_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yml").write_text(RULE)
    pack = write_pack(tmp_path / "p", pack_yaml=MANIFEST, rules__a_yml=RULE)
    (pack / "rules" / "b.yml").symlink_to(tmp_path / "secret.yml")
    loaded = load_pack(pack)
    assert [(r.file, r.what) for r in loaded.refusals] == [("rules/b.yml", "the file is a link")]
    assert flagged(loaded, "bad") == ["brand.a"]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    elsewhere = write_pack(tmp_path / "elsewhere", b_yml=RULE)
    pack = write_pack(tmp_path / "p", pack_yaml=MANIFEST)
    (pack / "rules").symlink_to(elsewhere)
    assert load_pack(pack).rules == ()


def test_too_many_rules_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socialdesk.lint.packs.limits.MAX_RULES", 1)
    pack = load_pack(write_pack(tmp_path, pack_yaml=MANIFEST, rules__a_yml=RULE, rules__b_yml=RULE))
    assert (len(pack.rules), pack.refusals[0].what) == (1, "too many rules")


@pytest.mark.parametrize("name", ["", "nowhere", "picture.png"])
def test_what_is_no_pack_is_an_input_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    with pytest.raises(InputError):
        load_pack(tmp_path / name)


def test_a_pack_that_cannot_be_read_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        load_pack(tmp_path / "a\0b")


def test_packs_can_be_copied_whole(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "p", pack_yaml=MANIFEST, rules__a_yml=RULE)
    archive = shutil.make_archive(str(tmp_path / "p"), "zip", folder)
    assert load_pack(Path(archive)).rules[0].header == load_pack(folder).rules[0].header
