"""What a brand writes again and again is its own."""

import threading
from dataclasses import replace

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import LintingHere, LintService
from socialdesk.desk.own_words import count_words, own_words
from socialdesk.desk.posts import add_post
from socialdesk.domain.channel import Channel
from socialdesk.domain.findings import FindingKind, Level
from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.domain.planning import AsDraft, At, PostContent
from tests.engine.factories import HOUR, NOON, WARSAW

SLIP = LintRequest("A fresh brewd cup")


def _planned(desk: Desk, feed: Channel, *texts: str) -> None:
    for number, text in enumerate(texts):
        content = PostContent(text, channels=(feed.id,))
        add_post(desk, content, At(NOON + (number + 1) * HOUR, WARSAW))


def _wait_for_thread(name: str) -> None:
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join()


def _typos(result: LintResult) -> list[tuple[str, Level]]:
    return [(f.match, f.level) for f in result.findings if f.kind is FindingKind.TYPO]


def test_words_count_once_a_text_and_only_where_several_have_them() -> None:
    texts = ["Brewd, brewd and Brewd!", "brewd it", "We brewd", "We brewd", "#brewd @brewd"]
    assert count_words(texts) == {"brewd": 3}


def test_what_is_out_or_planned_is_counted_and_drafts_are_not(desk: Desk, feed: Channel) -> None:
    _planned(desk, feed, "Brewd one", "Brewd two", "Brewd three")
    for number in range(3):
        add_post(desk, PostContent(f"Zorp {number}"), AsDraft())
    assert own_words(desk.database, desk.workspace_id) == {"brewd": 3}


@pytest.mark.parametrize(("times", "level"), [(0, Level.ERROR), (3, Level.SUGGESTION), (6, None)])
def test_the_more_often_a_brand_writes_a_word_the_less_it_is_a_slip(
    times: int, level: Level | None
) -> None:
    linting = LintingHere(LintSettings(), lambda: {"brewd": times})
    (result,) = linting.lint([SLIP])
    assert _typos(result) == ([("brewd", level)] if level else [])


def test_a_usual_slip_is_a_slip_however_often_it_is_made() -> None:
    linting = LintingHere(LintSettings(), lambda: {"definately": 99})
    (result,) = linting.lint([LintRequest("We definately do")])
    assert _typos(result) == [("definately", Level.ERROR)]


def test_what_a_brand_writes_elsewhere_is_suggested_first() -> None:
    linting = LintingHere(LintSettings(), lambda: {"ferment": 9})
    (result,) = linting.lint([LintRequest("See our fement")])
    assert result.findings[0].suggestions[0] == "ferment"


def test_the_window_s_worker_learns_them_while_it_works(desk: Desk, feed: Channel) -> None:
    _planned(desk, feed, *(f"Brewd {number}" for number in range(6)))
    service = LintService(LintSettings(), lambda: own_words(desk.database, desk.workspace_id))
    try:
        service.lint([SLIP])
        _wait_for_thread("own-words")
        (result,) = service.lint([SLIP])
    finally:
        service.close()
    assert _typos(result) == []


def test_they_survive_a_change_of_packs(desk: Desk) -> None:
    settings = LintSettings(own_words={"brewd": 9})
    service = LintService(settings, lambda: {"brewd": 9})
    try:
        service.reconfigure(replace(settings, own_words={}, languages=("en", "pl")))
        (result,) = service.lint([SLIP])
    finally:
        service.close()
    assert _typos(result) == []
