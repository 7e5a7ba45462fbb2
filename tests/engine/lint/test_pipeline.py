"""A pipeline holds every check, and a tagger only where a rule asks for one."""

import pytest

from socialdesk.lint.pipeline import build, model_for
from socialdesk.lint.rules import RuleSet


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
        "socialdesk_shouting",
        "socialdesk_limits",
        "socialdesk_pictures",
        "socialdesk_tone",
        "socialdesk_voice",
    ]


@pytest.mark.skipif(model_for("en") is None, reason="no English model is installed")
def test_a_rule_that_needs_tags_gets_them() -> None:
    doc = build("en", NeedsTags([]))("She sells mugs")
    assert [token.tag_ for token in doc] == ["PRP", "VBZ", "NNS"]


def test_a_language_without_a_model_goes_without_tags() -> None:
    assert "tagger" not in build("pl", NeedsTags([])).pipe_names
