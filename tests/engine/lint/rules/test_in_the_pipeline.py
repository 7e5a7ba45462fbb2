"""Voice rules as a part of spaCy's pipeline, with and without grammar tags."""

import pytest

from socialdesk.lint.pipeline import build, model_for
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.spans import findings_of, notices_of
from tests.engine.lint.rules.make import a_pack, a_rule

PASSIVE = [{"tag": "MD"}, {"pattern": "^be$"}, {"tag": "VBN", "skip": 1}]


def passive_rules() -> RuleSet:
    return RuleSet([a_pack(a_rule("sequence", tokens=PASSIVE, message="say who does it"))])


@pytest.mark.skipif(model_for("en") is None, reason="no English tagger is installed")
def test_a_sequence_uses_the_tags() -> None:
    doc = build("en", passive_rules())("Your order 🎉 will be quickly sent. It will be fun.")
    assert [f.match for f in findings_of(doc)] == ["will be quickly sent"]


def test_without_a_tagger_the_rule_is_left_out_with_a_notice() -> None:
    doc = build("pl", passive_rules())("Zamówienie wyślemy jutro.")
    assert findings_of(doc) == ()
    assert notices_of(doc)[-1].startswith("Voice rules that need Polish grammar are left out")


def test_no_notice_where_the_rule_is_for_another_language() -> None:
    pack = a_pack(a_rule("sequence", tokens=PASSIVE), language="en")
    doc = build("pl", RuleSet([pack]))("Wyślemy jutro.")
    assert not any("grammar" in notice for notice in notices_of(doc))
