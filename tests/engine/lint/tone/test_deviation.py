"""A text that leaves its voice is told so, with the words that did it."""

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.findings import FixAction, Level, apply_fix
from tests.engine.lint.tone.making import CHATTY, OFFICE, findings

NEAR_MISS = (
    "Do not miss our market. We do not sell online, but we are happy to help you on the spot."
)


def test_a_text_within_tolerance_is_let_be() -> None:
    assert findings(CHATTY, formality=0.9) == []


def test_an_office_text_in_a_casual_voice_is_found() -> None:
    (found,) = findings(OFFICE, formality=0.5)
    assert (found.rule, found.level, found.pack) == ("tone.formality", Level.WARNING, "ours")


def test_the_message_names_the_axis_the_score_and_the_target() -> None:
    (found,) = findings(CHATTY, formality=-0.5)
    assert found.message.startswith("More casual than your voice: +1.0 from formal (−1) to")
    assert found.message.endswith("casual (+1), where −0.5 ± 0.3 is meant")


def test_why_names_the_words_that_moved_it() -> None:
    (found,) = findings(CHATTY, enthusiasm=-0.5)
    assert found.why.startswith("What makes it enthusiastic: “!!” (exclamation marks in a row)")


def test_the_finding_lies_on_the_strongest_word() -> None:
    (found,) = findings(OFFICE, formality=0.5)
    assert found.match == "We regret to inform" == OFFICE[found.start : found.end]


def test_a_text_too_short_to_tell_is_let_be() -> None:
    assert findings("Super yummy, folks!!", formality=-1.0) == []


def test_a_text_that_only_lacks_something_is_marked_as_a_whole() -> None:
    plain = "The hall has a stage and a floor of oak. " * 8
    (found,) = findings(plain, enthusiasm=0.9)
    assert (found.start, found.end, found.action) == (0, 0, FixAction.NONE)


def test_a_fix_is_offered_where_it_is_enough() -> None:
    (found,) = findings(NEAR_MISS, formality=0.5)
    assert found.action is FixAction.REPLACE
    assert findings(apply_fix(NEAR_MISS, found, found.suggestions[0]), formality=0.5) == []


def test_where_no_fix_is_enough_another_wording_is_named() -> None:
    (found,) = findings(OFFICE, formality=0.9)
    assert found.action is FixAction.NONE
    assert "says the same as" in found.why


FORMAL = st.sampled_from(
    ["We do not close", "It is not far", "Utilise the lift", "We are here", "You will see the sea"]
)


@given(st.lists(FORMAL, min_size=2, max_size=6), st.floats(-1, 1))
def test_applying_a_fix_and_checking_again_makes_the_finding_go_away(
    parts: list[str], target: float
) -> None:
    text = ". ".join(parts)
    for found in findings(text, formality=target):
        for fix in found.suggestions:
            assert findings(apply_fix(text, found, fix), formality=target) == []
