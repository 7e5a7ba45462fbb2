"""The linter answers every text, in order, soon, and says what it left out."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialdesk.domain.linting import LintRequest, LintSettings
from socialdesk.lint.linter import Linter
from socialdesk.lint.spelling import sources
from tests.engine.lint.making import LANGUAGES, lines_of, linter

TEXTS = [line for lang in LANGUAGES for line in lines_of(f"clean.{lang}.txt")]


def test_many_texts_are_answered_in_their_order() -> None:
    requests = [LintRequest(text) for text in TEXTS]
    ours = linter(*LANGUAGES)
    assert list(ours.lint_all(requests)) == [ours.lint(request) for request in requests]


@pytest.mark.timeout(30)
def test_the_first_answer_comes_before_the_input_has_ended() -> None:
    answered = threading.Event()

    def requests() -> Iterator[LintRequest]:
        yield LintRequest("teh first")
        assert answered.wait(20)
        yield LintRequest("the second")

    answers = linter().lint_all(requests())
    assert next(answers).findings
    answered.set()
    assert [answer.findings for answer in answers] == [()]


def test_half_an_emoji_is_reported_as_it_stands() -> None:
    (finding,) = linter().lint(LintRequest("\ud83d teh")).findings
    assert (finding.start, finding.match) == (2, "teh")


def test_a_very_long_text_is_checked_in_part_and_says_so() -> None:
    answer = linter().lint(LintRequest("word " * 30_000 + "teh"))
    assert answer.findings == ()
    assert "Only the first 100,000 characters" in answer.notices[0]


def test_a_language_without_a_dictionary_is_said_to_be_unchecked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sources, "SYSTEM_FOLDERS", ())
    monkeypatch.setattr(sources, "package_folder", lambda _: None)
    answer = Linter(LintSettings(("be",))).lint(LintRequest("Свежы хлеб"))
    assert answer.findings == ()
    assert answer.notices[0].startswith("Belarusian spelling is not checked: install")


def test_words_of_a_dictionary_in_the_users_folder_are_known(tmp_path: Path) -> None:
    (tmp_path / "en_XX.aff").write_text("SET UTF-8\n")
    (tmp_path / "en_XX.dic").write_text("1\nbrewd\n")
    ours = Linter(LintSettings(dictionaries=(tmp_path,)))
    assert ours.lint(LintRequest("a brewd")).findings == ()


def test_a_broken_dictionary_of_the_users_is_named_and_the_rest_works(tmp_path: Path) -> None:
    (tmp_path / "en_XX.aff").write_bytes(b"\x00\xff")
    (tmp_path / "en_XX.dic").write_bytes(b"PK\x03\x04 not a dictionary")
    answer = Linter(LintSettings(dictionaries=(tmp_path,))).lint(LintRequest("teh shop"))
    assert "en_XX in your folder can't be used" in answer.notices[0]
    assert [finding.match for finding in answer.findings] == ["teh"]


@pytest.mark.timeout(30)
@pytest.mark.parametrize("piece", ["a", "ab", "a'", "a-", "the ", "NOW ", "1.", "@", "👩\u200d"])
def test_a_hostile_text_is_checked_in_time(piece: str) -> None:
    assert linter().lint(LintRequest(piece * (30_000 // len(piece)))).lang == "en"
