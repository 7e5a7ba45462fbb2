"""A pipeline holds every check, and a tagger only where a rule asks for one."""

import pytest

from socialdesk.lint.pipeline import build, model_for
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.spans import findings_of, notices_of
from tests.engine.lint.rules.make import a_pack, a_rule


class NeedsTags(RuleSet):
    """No rules, but a need for tags."""

    @property
    def needs_tags(self) -> bool:
        return True


def test_without_a_rule_that_needs_tags_no_tagger_is_loaded() -> None:
    assert build("en", RuleSet([])).pipe_names == [
        "socialdesk_social",
        "socialdesk_unknown_words",
        "socialdesk_confused_words",
        "socialdesk_repeated_words",
        "socialdesk_sentence_marks",
        "socialdesk_articles",
        "socialdesk_lone_i",
        "socialdesk_mixed_scripts",
        "socialdesk_tag_spelling",
        "socialdesk_unpaired",
        "socialdesk_own_corrections",
        "socialdesk_shouting",
        "socialdesk_limits",
        "socialdesk_pictures",
        "socialdesk_tone",
        "socialdesk_voice",
    ]


SELLING = [{"tag": "PRP"}, {"pattern": "sells"}]
with_tagger = pytest.mark.skipif(model_for("en") is None, reason="no English model is installed")


def selling_rules() -> RuleSet:
    return RuleSet([a_pack(a_rule("sequence", tokens=SELLING))])


@with_tagger
def test_a_rule_that_needs_tags_gets_them() -> None:
    doc = build("en", selling_rules())("She sells mugs")
    assert [token.tag_ for token in doc] == ["PRP", "VBZ", "NNS"]
    assert [finding.match for finding in findings_of(doc)] == ["She sells"]


@with_tagger
def test_a_text_that_no_such_rule_is_about_goes_untagged_and_unmentioned() -> None:
    doc = build("en", selling_rules())("She bakes bread")
    assert not doc.has_annotation("TAG")
    assert notices_of(doc) == ()


def test_a_language_without_a_model_goes_without_tags() -> None:
    nlp = build("pl", NeedsTags([]))
    assert "tagger" not in [*nlp.pipe_names, *nlp.disabled]


def _tokens(rules: RuleSet) -> list[str]:
    return [token.text for token in build("en", rules).make_doc("We don't.")]


def test_only_a_rule_about_tokens_takes_words_apart() -> None:
    sequence = a_rule("sequence", tokens=[{"pattern": "n't"}])
    assert _tokens(RuleSet([a_pack(sequence)])) == ["We", "do", "n't", "."]
    assert _tokens(RuleSet([a_pack(a_rule("existence", tokens=["a"]))])) == ["We", "don't", "."]
