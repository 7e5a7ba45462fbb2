"""The packs in voice_rules are finished: whole, tested, with reasons, and quiet on good copy."""

from pathlib import Path

import pytest

from socialdesk.domain.findings import FixAction, apply_fix
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import Pack, load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.scopes import Scope
from socialdesk.paths import shipped

PACKS = sorted(path for path in shipped("voice_rules").iterdir() if path.is_dir())
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
    assert [name for name in silent if name != "reject"] == []


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


def test_a_fix_makes_its_finding_go_away(pack: Pack) -> None:
    rules = RuleSet([pack])
    for rule in pack.rules:
        kind = TextKind.REPLY if Scope.REPLY in rule.header.scopes else TextKind.POST
        for text in rule.header.tests.failing:
            for finding in rules.check(text, kind=kind, lang=pack.language or "en"):
                for suggestion in finding.suggestions or ("",):
                    if finding.action is FixAction.NONE:
                        continue
                    mended = apply_fix(text, finding, suggestion)
                    again = rules.check(mended, kind=kind, lang=pack.language or "en")
                    assert len(again) < len(
                        rules.check(text, kind=kind, lang=pack.language or "en")
                    ), (
                        finding,
                        mended,
                    )
