"""A rule is tried before it is kept."""

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post
from socialdesk.desk.rule_trial import try_rule, what_would_change
from socialdesk.desk.voices import packs_in_use
from socialdesk.domain.planning import AsDraft, PostContent

RULE = "extends: existence\nmessage: Avoid '%s'\nlevel: warning\ntokens: [cheap]\n"


def test_a_rule_shows_what_it_would_flag_of_what_is_planned(desk: Desk) -> None:
    post = add_post(desk, PostContent("Our cheap mugs"), AsDraft()).post
    add_post(desk, PostContent("Our blue mugs"), AsDraft())
    (flagged,) = try_rule(desk, RULE).newly_flagged
    assert flagged.post.id == post.id
    assert [finding.match for finding in flagged.findings] == ["cheap"]


def test_a_rules_own_tests_are_run(desk: Desk) -> None:
    trial = try_rule(desk, RULE + "tests:\n  pass: [a cheap mug]\n  fail: [a cheap cup]\n")
    assert trial.tests_run == 2
    assert [(t.text, t.should_flag) for t in trial.failed_tests] == [("a cheap mug", False)]


def test_a_rule_that_cannot_be_read_says_where(desk: Desk) -> None:
    trial = try_rule(desk, "extends: magic\nmessage: Hm\n")
    assert trial.problems
    assert trial.problems[0].startswith("line 1: ")


def test_half_a_rule_is_told_not_raised(desk: Desk) -> None:
    for length in range(len(RULE)):
        try_rule(desk, RULE[:length])


def test_packs_that_say_the_same_change_nothing(desk: Desk) -> None:
    add_post(desk, PostContent("Click here for cheap mugs"), AsDraft())
    assert what_would_change(desk, packs_in_use(desk)) == ()
    assert what_would_change(desk, ()) == ()


def test_a_rule_is_tried_on_posts_as_it_will_read_them(desk: Desk) -> None:
    rule = "extends: existence\nmessage: Hm '%s'\nscope: sentence\nraw: ['^now']\n"
    add_post(desk, PostContent("Open late\nnow and then"), AsDraft())
    assert len(try_rule(desk, rule).newly_flagged) == 1
