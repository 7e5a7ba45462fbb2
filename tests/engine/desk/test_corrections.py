"""Always correct to…: kept in the brand's own pack, in force at once."""

import pytest

from socialdesk.desk.corrections import always_correct, own_corrections, stop_correcting
from socialdesk.desk.desk import Desk
from socialdesk.domain.corrections import OwnCorrection
from socialdesk.domain.errors import InputError
from socialdesk.domain.events import Event, VoiceChanged


def test_nothing_is_corrected_before_anybody_asked(desk: Desk) -> None:
    assert own_corrections(desk) == ()


def test_a_correction_lies_in_the_brands_own_pack_where_others_can_read_it(desk: Desk) -> None:
    always_correct(desk, "facebook", "Facebook")
    always_correct(desk, "teh", "the")
    assert own_corrections(desk) == (
        OwnCorrection("facebook", "Facebook"),
        OwnCorrection("teh", "the"),
    )
    file = desk.folder.packs / "my-brand" / "vocabulary" / "corrections.txt"
    assert file.read_text("utf-8") == "facebook -> Facebook\nteh -> the\n"


def test_the_last_word_on_a_word_counts(desk: Desk) -> None:
    always_correct(desk, "Shop", "store")
    always_correct(desk, "shop", "boutique")
    assert own_corrections(desk) == (OwnCorrection("shop", "boutique"),)


def test_a_correction_can_be_taken_back(desk: Desk) -> None:
    stop_correcting(desk, "shop")
    always_correct(desk, "shop", "store")
    stop_correcting(desk, "SHOP")
    assert own_corrections(desk) == ()


def test_comments_and_other_lines_stay(desk: Desk) -> None:
    always_correct(desk, "shop", "store")
    file = desk.folder.packs / "my-brand" / "vocabulary" / "corrections.txt"
    file.write_text("# ours\nshop -> store  # not a shop\nteh -> the", "utf-8")
    always_correct(desk, "shop", "boutique")
    assert file.read_text("utf-8") == "# ours\nteh -> the\nshop -> boutique\n"


def test_what_is_open_is_checked_anew(desk: Desk) -> None:
    heard: list[Event] = []
    desk.events.subscribe(heard.append)
    always_correct(desk, "shop", "store")
    assert heard == [VoiceChanged()]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("", "a"), ("a", " "), ("a", "a "), ("a->b", "c"), ("#a", "b"), ("a\nb", "c")],
)
def test_what_is_no_correction_is_refused(desk: Desk, wrong: str, right: str) -> None:
    with pytest.raises(InputError):
        always_correct(desk, wrong, right)
