"""Scoring by a pack: with its profile, or by hand-written targets, habits and rules."""

import json
from pathlib import Path

import pytest

from socialdesk.domain.errors import InputError
from socialdesk.lint.voice.handmade import limits_in
from socialdesk.lint.voice.profile import FILE
from socialdesk.lint.voice.score import Scorer
from socialdesk.paths import shipped
from tests.engine.lint.voice.making import LOUD, QUIET, written

SHOP = shipped("voice_rules") / "friendly-shop"


def test_a_learned_pack_ranks_its_own_posts_first(tmp_path: Path) -> None:
    score = Scorer(written(tmp_path)).score
    assert score(QUIET[3]).distance < score(LOUD[3]).distance


def test_a_handmade_pack_ranks_its_own_examples_first() -> None:
    score = Scorer(SHOP).score
    ours = "We baked too many buns again. Come by before six. #buns #millstreet"
    office = "Dear valued customer, please be advised that we will leverage our synergies."
    assert score(ours).distance < score(office).distance


def test_a_broken_rule_is_evidence_at_its_place() -> None:
    text = "We circle back to our stakeholders."
    rules = [e for e in Scorer(SHOP).score(text).evidence if e.what.startswith("the rule ")]
    assert "stakeholders" in [text[one.start : one.end] for one in rules]


def test_a_text_with_nothing_in_it_has_a_distance(tmp_path: Path) -> None:
    assert Scorer(written(tmp_path)).score("").distance >= 0
    assert Scorer(SHOP).score("").distance >= 0


@pytest.mark.parametrize(
    ("value", "limits"),
    [
        ("up to three, at the end of a thought", (0, 3)),
        ("at most two in a post", (0, 2)),
        ("8 to 20 words", (8, 20)),
        ("two to five, at the end", (2, 5)),
        ("none", (0, 0)),
        ("as the day allows", None),
    ],
)
def test_a_habits_words_are_read_as_limits(value: str, limits: tuple[float, float] | None) -> None:
    assert limits_in(value) == limits


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"[1, 2]",
        b"\xff\xfe",
        b'{"format": 2}',
        b'{"format": 1, "spread": 1e999}',
        b"[" * 100_000,
        b'{"format":1,"lang":"en","posts":1,"typical":0,"spread":0,"unseen":{},"habits":{},"grams":{}}',
    ],
)
def test_a_broken_profile_is_refused_in_one_line(tmp_path: Path, broken: bytes) -> None:
    path = written(tmp_path)
    (path / FILE).write_bytes(broken)
    with pytest.raises(InputError, match="cannot be used: learn the voice again"):
        Scorer(path)


def test_a_profile_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path)
    (path / FILE).write_bytes(b" " * (2 << 20))
    with pytest.raises(InputError, match="too large"):
        Scorer(path)


def test_weights_from_strangers_are_bounded(tmp_path: Path) -> None:
    path = written(tmp_path)
    data = json.loads((path / FILE).read_text(encoding="utf-8"))
    data["habits"]["emoji"]["0"] = -1e300
    (path / FILE).write_text(json.dumps(data), encoding="utf-8")
    assert Scorer(path).score("fine weather today").distance < 1e6


def test_without_its_profile_a_learned_pack_is_scored_as_handmade(tmp_path: Path) -> None:
    path = written(tmp_path)
    (path / FILE).unlink()
    score = Scorer(path).score
    assert score(QUIET[0]).distance < score(LOUD[0]).distance


def test_what_is_no_pack_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        Scorer(tmp_path / "nothing")
