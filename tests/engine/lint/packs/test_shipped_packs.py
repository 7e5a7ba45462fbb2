"""The packs in voice_rules are finished: whole, tested, with reasons, and quiet on good copy."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.findings import Finding, FixAction, apply_fix
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import Pack, load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.base import Rule
from socialdesk.lint.rules.scopes import Scope
from socialdesk.paths import shipped

PACKS = sorted(manifest.parent for manifest in shipped("voice_rules").glob("*/pack.yaml"))
CLEAN_POSTS = Path(__file__).with_name("clean_posts.txt").read_text("utf-8").splitlines()


@pytest.fixture(scope="module", params=PACKS, ids=lambda path: path.name)
def pack(request: pytest.FixtureRequest) -> Pack:
    return load_pack(request.param)


def test_nothing_in_a_shipped_pack_is_refused(pack: Pack) -> None:
    assert [str(refusal) for refusal in (*pack.refusals, *pack.warnings)] == []


def test_the_rules_of_a_shipped_pack_pass_their_own_tests(pack: Pack) -> None:
    assert [str(failure) for failure in RuleSet([pack]).run_tests()] == []


def test_each_shipped_rule_shows_what_it_flags_and_what_not(pack: Pack) -> None:
    silent = [
        r.header.name for r in pack.rules if not (r.header.tests.passing and r.header.tests.failing)
    ]
    assert [name for name in silent if not name.startswith("reject")] == []


def test_each_shipped_rule_says_why(pack: Pack) -> None:
    assert [r.header.name for r in pack.rules if len(r.header.why) < 20] == []


def test_a_shipped_pack_says_who_made_it_and_what_for(pack: Pack) -> None:
    assert pack.version
    assert pack.authors
    assert pack.licence
    assert len(pack.description) > 60


@pytest.mark.parametrize("post", CLEAN_POSTS)
@pytest.mark.parametrize("kind", list(TextKind))
def test_good_copy_gets_no_finding(friendly_shop: RuleSet, post: str, kind: TextKind) -> None:
    assert [f"{f.rule}: {f.match}" for f in friendly_shop.check(post, kind=kind, lang="en")] == []


@pytest.fixture(scope="module")
def friendly_shop() -> RuleSet:
    return RuleSet([load_pack(shipped("voice_rules") / "friendly-shop")])


SURROUNDINGS = st.sampled_from(
    ["", "👩‍👩‍👧 ", "“Hi” ", "Łódź, ", "שלום ", "e\u0301 ", "We say: ", "\n\n"]
)
BEHIND = st.sampled_from(["", " 🎉", " Bye.", "\n\nSee you", "…", " @shop"])


def shipped_rules() -> list[Rule]:
    return [rule for path in PACKS for rule in load_pack(path).rules if rule.header.tests.failing]


@given(rule=st.sampled_from(shipped_rules()), before=SURROUNDINGS, behind=BEHIND, data=st.data())
def test_a_fix_makes_its_finding_go_away(
    rule: Rule, before: str, behind: str, data: st.DataObject
) -> None:
    text = before + data.draw(st.sampled_from(rule.header.tests.failing)) + behind
    found = findings_of(rule, text)
    for finding in found:
        assert text[finding.start : finding.end] == finding.match
        for mended in fixes(text, finding):
            assert len(findings_of(rule, mended)) < len(found)
            assert "  " not in mended


def findings_of(rule: Rule, text: str) -> tuple[Finding, ...]:
    kind = TextKind.REPLY if Scope.REPLY in rule.header.scopes else TextKind.POST
    return RuleSet([Pack("shipped", rules=(rule,))]).check(text, kind=kind, lang="en")


def fixes(text: str, finding: Finding) -> list[str]:
    if finding.action is FixAction.NONE:
        return []
    return [apply_fix(text, finding, option) for option in finding.suggestions or ("",)]
