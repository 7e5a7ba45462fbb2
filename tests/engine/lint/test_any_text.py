"""Laws that hold for every text: exact places, and fixes that help."""

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.findings import FixAction, apply_fix
from socialdesk.domain.networks import NetworkId
from tests.engine.lint.making import LANGUAGES, lint, posts

TEMPLATES = (
    "{} in our shop",
    "Come for the {} today ☕️",
    "@ola.example says {}! #now",
    "{}",
    "a-{}",
)
SLIPS = (
    "recieve",
    "teh",
    "candels",
    "dont",
    "alot",
    "the the",
    "SUMMER SALE NOW",
    "mug mug",
    "Thier",
)
slipped = st.builds(
    lambda template, slip: template.format(slip), st.sampled_from(TEMPLATES), st.sampled_from(SLIPS)
)


@given(posts, st.sampled_from(LANGUAGES))
def test_every_finding_marks_what_it_says(text: str, lang: str) -> None:
    for finding in lint(text, lang, network=NetworkId.BLUESKY, alts=("",)):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.match


@given(st.lists(slipped, min_size=1, max_size=3).map("\n".join))
def test_a_fixed_finding_is_gone_and_no_other_of_its_rule_comes(text: str) -> None:
    for finding in lint(text):
        before = len(lint(text, rule=finding.rule))
        fixes = finding.suggestions if finding.action is FixAction.REPLACE else ("",)
        for fix in fixes:
            assert len(lint(apply_fix(text, finding, fix), rule=finding.rule)) < before


@given(posts)
def test_linting_twice_says_the_same(text: str) -> None:
    assert lint(text) == lint(text)
