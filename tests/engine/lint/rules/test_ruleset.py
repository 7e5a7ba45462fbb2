"""Many rules together: layers, scopes, vocabulary, the sieve, the rules' own tests."""

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import LevelChange
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.patterns import Encoded, compile_pattern
from socialdesk.lint.rules.sieve import Sieve
from tests.engine.lint.rules.make import a_pack, a_rule, check, matches


def test_a_rule_for_replies_is_silent_on_posts() -> None:
    rule = a_rule("existence", tokens=["calm down"], scope="reply", kind="reply")
    assert check(rule, "calm down") == ()
    (finding,) = check(rule, "calm down", TextKind.REPLY)
    assert finding.kind is FindingKind.REPLY


def test_a_scope_picks_its_part_of_the_post() -> None:
    text = "free #free @free https://a.com/free 🎉\n\nfree now"
    for scope, number in (("hashtag", 1), ("mention", 1), ("url", 1), ("cta", 1), ("text", 3)):
        assert len(matches(a_rule("existence", tokens=["free"], scope=scope), text)) == number


def test_a_scope_can_be_left_out() -> None:
    rule = a_rule("existence", tokens=["free"], scope="~hashtag")
    assert [f.start for f in check(rule, "#free free")] == [6]


def test_a_scope_of_documents_is_nowhere_in_a_post() -> None:
    assert check(a_rule("existence", tokens=["free"], scope="heading.h1"), "free") == ()


def test_accepted_words_are_left_alone_unless_a_rule_says_otherwise() -> None:
    rules = (
        a_rule("existence", tokens=["yum"]),
        a_rule("existence", "b", tokens=["yum"], vocab=False),
    )
    found = RuleSet([a_pack(*rules, accept=["yum"])]).check("yum", kind=TextKind.POST, lang="en")
    assert [f.rule for f in found] == ["pack.b"]


def test_a_later_pack_sets_levels_and_switches_rules_off() -> None:
    core = a_pack(
        a_rule("existence", "a", tokens=["x"]), a_rule("existence", "b", tokens=["x"]), name="core"
    )
    changes = (LevelChange("core.a", Level.ERROR), LevelChange("core.b", None))
    found = RuleSet([core, a_pack(name="brand", levels=changes)]).check(
        "x", kind=TextKind.POST, lang="en"
    )
    assert [(f.rule, f.level) for f in found] == [("core.a", Level.ERROR)]


def test_a_rule_says_which_pack_set_its_level() -> None:
    core = a_pack(a_rule("existence", "a", tokens=["x"]), name="core")
    brand = a_pack(name="brand", levels=(LevelChange("core", Level.ERROR),))
    assert [(p.id, p.pack, p.level_from) for p in RuleSet([core, brand]).placed] == [
        ("core.a", "core", "brand")
    ]


def test_the_same_rule_in_a_later_pack_replaces_the_earlier_one() -> None:
    first, second = (a_pack(a_rule("existence", tokens=[word])) for word in ("old", "new"))
    found = RuleSet([first, second]).check("old new", kind=TextKind.POST, lang="en")
    assert [f.match for f in found] == ["new"]


def test_a_pack_in_another_language_is_silent() -> None:
    pack = a_pack(a_rule("existence", tokens=["x"]), language="pl")
    assert RuleSet([pack]).check("x", kind=TextKind.POST, lang="en") == ()


def test_findings_come_in_order_of_place() -> None:
    rules = (a_rule("existence", "b", tokens=["two"]), a_rule("existence", "a", tokens=["one"]))
    found = RuleSet([a_pack(*rules)]).check("one two", kind=TextKind.POST, lang="en")
    assert [f.match for f in found] == ["one", "two"]


def test_a_failing_test_of_a_rule_is_named() -> None:
    rule = a_rule("existence", tokens=["x"], tests={"pass": ["x"], "fail": ["y"]})
    failures = RuleSet([a_pack(rule)]).run_tests()
    assert [failure.should_flag for failure in failures] == [False, True]
    assert "“x” is flagged, and should not be" in str(failures[0])


SOURCES = (r"\bfree\b", r"[!?]{2,}", r"\bcafé\b", r"very \w+", r"(?<!not )hot", "🎉")


@given(st.text(alphabet="frevycaé! hot_🎉n", max_size=40))
def test_the_sieve_never_loses_a_match(text: str) -> None:
    patterns = [compile_pattern(source) for source in SOURCES]
    encoded = Encoded(text)
    candidates = Sieve([p.filter_source for p in patterns]).candidates(encoded)
    found = {n for n, p in enumerate(patterns) if next(p.finditer(encoded), None)}
    assert found <= candidates


def test_importing_rules_and_packs_does_not_import_spacy() -> None:
    import subprocess
    import sys

    code = (
        "import sys, socialdesk.lint.rules, socialdesk.lint.packs; sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_lemma_finds_every_form_of_a_word() -> None:
    rule = a_rule("existence", tokens=["leverage"], lemma=True)
    assert matches(rule, "Leverage, leveraged, leveraging, lever") == [
        "Leverage",
        "leveraged",
        "leveraging",
    ]


def test_a_swap_of_an_inflected_form_offers_no_wrong_form() -> None:
    rule = a_rule("substitution", swap={"purchase": "buy"}, lemma=True, message="%s, not %s")
    found = check(rule, "purchase purchased")
    assert [(f.match, f.suggestions) for f in found] == [("purchase", ("buy",)), ("purchased", ())]
    assert found[1].message == "buy, not purchased"


def test_a_language_without_lemmas_matches_as_written() -> None:
    pack = a_pack(a_rule("existence", tokens=["танны"], lemma=True), language="be")
    found = RuleSet([pack]).check("танны таннага", kind=TextKind.POST, lang="be")
    assert [f.match for f in found] == ["танны"]
