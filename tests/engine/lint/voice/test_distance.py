"""How far a text is from a voice: nearer for the brand's own, with what leads away."""

import pytest
from hypothesis import given

from socialdesk.lint.voice.distance import distance
from socialdesk.lint.voice.learn import learn
from tests.engine.lint.making import posts
from tests.engine.lint.voice.making import LOUD, QUIET, learned


def test_a_held_out_post_is_nearer_than_another_brands() -> None:
    profile = learn(QUIET[:25], "en").profile
    own = [distance(profile, post).distance for post in QUIET[25:]]
    others = [distance(profile, post).distance for post in LOUD]
    assert max(own) < min(others)


def test_a_usual_post_of_the_brand_is_near() -> None:
    assert distance(learned(QUIET).profile, QUIET[0]).distance < 1.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ask Anna about it today", "Ask Oskar about it today"),
        ("See https://a.example/x now", "See https://other.example/long/path now"),
        ("Follow @anna today", "Follow @oskar.example today"),
        ("New today #mugs", "New today #somethingelse"),
        ("Only 12 left", "Only 4,800 left"),
    ],
)
def test_what_is_masked_makes_no_difference(one: str, other: str) -> None:
    profile = learned(QUIET).profile
    assert distance(profile, one).distance == distance(profile, other).distance


def test_the_evidence_names_what_leads_away() -> None:
    evidence = distance(learned(QUIET).profile, "OMG besties, so cute!! 😍").evidence
    told = [one.what for one in evidence]
    assert "“besties” here" in told
    assert any(what.startswith("exclamation marks: 2") for what in told)


def test_the_heaviest_evidence_comes_first() -> None:
    weights = [one.weight for one in distance(learned(QUIET).profile, LOUD[0]).evidence]
    assert weights == sorted(weights, reverse=True)


@given(posts)
def test_any_text_has_a_distance_and_evidence_in_its_bounds(text: str) -> None:
    scored = distance(learned(QUIET).profile, text)
    assert scored.distance >= 0
    assert all(0 <= one.start <= one.end <= len(text) for one in scored.evidence)
