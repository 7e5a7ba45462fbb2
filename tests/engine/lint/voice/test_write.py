"""A learned voice becomes a pack that loads and that a person can edit."""

import errno
import zipfile
from pathlib import Path

import pytest

from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.lint.packs import load_pack
from socialdesk.lint.voice.score import Scorer
from socialdesk.lint.voice.write import pack_files, write_pack
from tests.engine.lint.voice.making import LOUD, QUIET, learned, written


@pytest.mark.parametrize("ending", ["", ".voicepack"])
def test_the_pack_loads_with_nothing_refused(tmp_path: Path, ending: str) -> None:
    pack = load_pack(written(tmp_path, ending, LOUD))
    assert (pack.name, pack.language, pack.refusals, pack.warnings) == ("Kiln & Co", "en", (), ())
    assert pack.voice.axes["enthusiasm"].target == next(
        axis.target for axis in learned(LOUD).axes if axis.axis == "enthusiasm"
    )


def test_habits_words_and_examples_come_back(tmp_path: Path) -> None:
    pack = load_pack(written(tmp_path))
    assert pack.voice.habits["emoji"] == "none"
    assert pack.voice.do == learned(QUIET).typical
    assert pack.accept == ("kirnula",)


def test_voice_yaml_shows_posts_beside_what_was_learned() -> None:
    voice = pack_files(learned(LOUD), "Loud")["voice.yaml"]
    assert 'emoji: "up to 1"\n  # e.g. OMG, the' in voice


@pytest.mark.parametrize(
    "odd",
    [
        "a: b # c",
        "- 'quote\" {x}",
        "two\nlines\n\n# of: it",
        "nul \x00 \u2028 \x85 end",
        "שלום 👩‍👩‍👧",
    ],
)
def test_posts_of_any_letters_make_a_pack_that_loads(tmp_path: Path, odd: str) -> None:
    posts = tuple(f"{odd} {place}" for place in "abcdefghijklmnopqrstuvwx")
    pack = load_pack(written(tmp_path, posts=posts))
    assert (pack.refusals, pack.warnings) == ((), ())


def test_the_same_voice_makes_the_same_zip(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    one, two = written(tmp_path, ".voicepack"), written(tmp_path / "a", ".voicepack")
    assert one.read_bytes() == two.read_bytes()


def test_the_profile_stays_small(tmp_path: Path) -> None:
    assert (written(tmp_path) / "profile.json").stat().st_size < 300_000


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    path = written(tmp_path)
    with pytest.raises(InputError, match="is there already"):
        write_pack(learned(LOUD), "Other", path)
    assert load_pack(path).name == "Kiln & Co"


def test_a_name_that_no_pack_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be called"):
        write_pack(learned(), "../out", tmp_path / "x")


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(SurroundingsError, match="No space left"):
        written(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_zip_scores_as_its_folder_does(tmp_path: Path) -> None:
    folder, packed = written(tmp_path), written(tmp_path, ".voicepack")
    assert zipfile.is_zipfile(packed)
    assert Scorer(folder).score(LOUD[0]) == Scorer(packed).score(LOUD[0])
