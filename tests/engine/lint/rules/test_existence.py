"""Existence: flags what must not be there."""

from socialdesk.domain.findings import FixAction, apply_fix
from tests.engine.lint.rules.make import a_rule, check, matches, refusals


def test_tokens_are_whole_words() -> None:
    assert matches(a_rule("existence", tokens=["free"]), "free freedom carefree Free") == ["free"]


def test_case_is_ignored_on_demand() -> None:
    assert matches(a_rule("existence", tokens=["free"], ignorecase=True), "Free FREE") == [
        "Free",
        "FREE",
    ]


def test_nonword_tokens_match_inside_words() -> None:
    assert matches(a_rule("existence", tokens=["free"], nonword=True), "carefree") == ["free"]


def test_raw_parts_are_joined_before_the_tokens_or_after_them() -> None:
    assert matches(a_rule("existence", raw=["so "], tokens=["good"]), "so good") == ["so good"]
    appended = a_rule("existence", raw=[" now"], tokens=["buy"], append=True)
    assert matches(appended, "buy now") == ["buy now"]


def test_exceptions_are_left_alone() -> None:
    rule = a_rule("existence", tokens=["leverag(?:e|ing)"], exceptions=["leveraging"])
    assert matches(rule, "leverage leveraging") == ["leverage"]


def test_a_match_within_an_excepted_phrase_is_left_alone() -> None:
    rule = a_rule("existence", tokens=["hot"], exceptions=["hot chocolate"])
    assert matches(rule, "hot chocolate, hot deals") == ["hot"]
    assert check(rule, "hot chocolate, hot deals")[0].start == 15


def test_the_limit_caps_the_findings() -> None:
    assert len(matches(a_rule("existence", tokens=["so"], limit=2), "so so so so")) == 2


def test_the_message_names_the_match() -> None:
    rule = a_rule("existence", tokens=["a b"], message="Not '%s', 100 %% no")
    assert check(rule, "a b")[0].message == "Not 'a b', 100 % no"


def test_removing_takes_one_space_along() -> None:
    rule = a_rule("existence", tokens=["very"], action={"name": "remove"})
    for text, mended in (("a very big", "a big"), ("very big", "big"), ("big very.", "big.")):
        (finding,) = check(rule, text)
        assert finding.action is FixAction.REMOVE
        assert apply_fix(text, finding) == mended


def test_an_edit_action_offers_the_edited_text() -> None:
    action = {"name": "edit", "params": ["regex", r"(\w+)!+", "$1."]}
    rule = a_rule("existence", tokens=[r"\w+!+"], nonword=True, action=action)
    assert check(rule, "Wow!!")[0].suggestions == ("Wow.",)


def test_a_bad_token_is_refused_and_the_others_work() -> None:
    errors = refusals("existence", tokens=["fine", "(bad"])
    assert len(errors) == 1
    assert "'(bad' of the tokens" in errors[0].what


def test_a_rule_that_looks_for_nothing_is_refused() -> None:
    assert "looks for nothing" in refusals("existence", tokens=[])[0].what


def test_a_part_of_a_link_or_a_name_is_left_alone() -> None:
    rule = a_rule("existence", tokens=["free"])
    assert matches(rule, "free https://a.com/free @free.bird free@a.com") == ["free"]


def test_the_flags_of_a_group_end_with_it() -> None:
    rule = a_rule("existence", nonword=True, tokens=["(?i:tom)|Dick"])
    assert matches(rule, "TOM, dick and Dick") == ["TOM", "Dick"]
