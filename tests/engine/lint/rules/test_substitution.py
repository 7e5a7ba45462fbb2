"""Substitution: this word rather than that one."""

import pytest

from socialdesk.domain.findings import apply_fix
from tests.engine.lint.rules.make import a_rule, check, matches, refusals


def test_the_right_side_is_offered_in_the_case_of_the_left() -> None:
    rule = a_rule("substitution", swap={"utili[sz]e": "use"}, ignorecase=True)
    offered = [finding.suggestions for finding in check(rule, "utilize Utilise UTILIZE")]
    assert offered == [("use",), ("Use",), ("USE",)]


def test_a_right_side_with_capitals_keeps_them() -> None:
    rule = a_rule("substitution", swap={"ebay": "eBay"}, ignorecase=True)
    assert check(rule, "EBAY")[0].suggestions == ("eBay",)


def test_a_rule_about_capitals_does_not_bring_them_back() -> None:
    rule = a_rule("substitution", swap={"LAST CHANCE": "last day"})
    assert check(rule, "LAST CHANCE")[0].suggestions == ("last day",)


def test_several_options_are_offered_in_order() -> None:
    rule = a_rule("substitution", swap={"kids": "children|little ones"})
    assert check(rule, "kids")[0].suggestions == ("children", "little ones")


def test_an_escaped_bar_is_a_bar() -> None:
    rule = a_rule("substitution", swap={"or": r"a\|b"}, action={"name": "replace"})
    assert check(rule, "or")[0].suggestions == ("a|b",)


@pytest.mark.parametrize(
    ("key", "wanted", "text", "offered"),
    [
        (r"(\w+) shipping", "$1 delivery", "free shipping", "free delivery"),
        (r"(a) (b)", "$2 $1", "a b", "b a"),
        (r"(\w+) \1", "$1", "very very", "very"),
        (r"(\d+) ?EUR", "€$1", "12 EUR", "€12"),
    ],
)
def test_groups_are_filled_in(key: str, wanted: str, text: str, offered: str) -> None:
    rule = a_rule("substitution", swap={"zzzzz": "y", key: wanted})
    assert check(rule, text)[0].suggestions == (offered,)


def test_the_longer_left_side_wins() -> None:
    rule = a_rule("substitution", swap={"the": "a", "the end": "fin"})
    assert matches(rule, "the end") == ["the end"]


def test_what_is_already_right_is_left_alone() -> None:
    rule = a_rule("substitution", swap={"who": "WHO", "e-?mail": "e-?mail"}, ignorecase=True)
    assert matches(rule, "WHO email e-mail") == []


def test_look_around_belongs_to_its_own_side() -> None:
    swap = {"(?<!Red )Hat|(?<!Blue )Cap(?! Store)": "cover", "Cap Store": "shop"}
    rule = a_rule("substitution", swap=swap)
    assert matches(rule, "Red Hat, Hat, Blue Cap, Cap, Cap Store") == ["Hat", "Cap", "Cap Store"]


def test_the_message_names_both_sides() -> None:
    rule = a_rule(
        "substitution", swap={"a": "b|c"}, message="Use '%s', not '%s'.", action={"name": "replace"}
    )
    assert check(rule, "a")[0].message == "Use 'b' or 'c', not 'a'."


def test_a_pattern_on_the_right_is_not_offered_as_text() -> None:
    assert check(a_rule("substitution", swap={"a": "[bc]d"}), "a")[0].suggestions == ()


def test_a_fix_goes_where_the_match_is_behind_joined_emoji() -> None:
    rule = a_rule("substitution", swap={"utilize": "use"}, ignorecase=True)
    text = "👩‍👩‍👧 “Utilize” it"
    (finding,) = check(rule, text)
    assert apply_fix(text, finding, finding.suggestions[0]) == "👩‍👩‍👧 “Use” it"


def test_a_rule_without_swaps_is_refused() -> None:
    assert "swaps nothing" in refusals("substitution")[0].what


def test_a_word_is_told_from_a_pattern_that_matches_it_too() -> None:
    rule = a_rule("substitution", swap={"gr[ae]y+": "green", "gray": "grey"}, ignorecase=True)
    assert [f.suggestions for f in check(rule, "gray Grayy")] == [("green",), ("Green",)]


def test_a_word_in_other_letters_finds_its_right_side() -> None:
    rule = a_rule("substitution", swap={"Straße": "road", "ELEPHANT": "mouse"}, ignorecase=True)
    assert [f.suggestions for f in check(rule, "straße elephant")] == [("road",), ("mouse",)]
