"""Occurrence, repetition, consistency, conditional, capitalization, counts, spelling, sequence."""

import pytest

from socialdesk.lint.rules.counts import count, syllables_in
from socialdesk.lint.rules.lettercase import in_title_case
from socialdesk.lint.rules.reading_mode import Reading
from tests.engine.lint.rules.make import a_rule, check, matches, refusals


def test_occurrence_says_how_many_there_are() -> None:
    rule = a_rule("occurrence", token="!", max=2, message="%s marks")
    assert [f.message for f in check(rule, "a! b! c!")] == ["3 marks"]
    assert check(rule, "a! b!") == ()


def test_occurrence_can_ask_for_something() -> None:
    (finding,) = check(a_rule("occurrence", token=r"#\w+", min=1, message="%d tags"), "no tag")
    assert (finding.start, finding.end, finding.message) == (0, 0, "0 tags")


def test_occurrence_counts_sentence_by_sentence() -> None:
    rule = a_rule("occurrence", token=r"\w+", max=3, scope="sentence")
    assert matches(rule, "One two three. Four five six seven.\nEight nine ten") == ["Four"]


def test_repetition_needs_neighbours_on_one_line() -> None:
    rule = a_rule("repetition", tokens=[r"\w+"], ignorecase=True)
    assert matches(rule, "The the end. End, end\nend end") == ["The the", "end end"]


def test_repetition_offers_the_word_once() -> None:
    assert check(a_rule("repetition", tokens=[r"\w+"]), "so so")[0].suggestions == ("so",)


def test_consistency_flags_the_odd_one_out() -> None:
    rule = a_rule("consistency", either={"colour": "color"})
    (finding,) = check(rule, "colour, colour, color")
    assert (finding.match, finding.suggestions) == ("color", ("colour",))
    assert check(rule, "colour, colour") == ()


def test_conditional_accepts_what_is_explained() -> None:
    rule = a_rule("conditional", first=r"\b[A-Z]{3}\b", second=r"\w+ \(([A-Z]{3})\)")
    assert matches(rule, "House (ABC) and ABC but DEF") == ["DEF"]


def test_conditional_without_a_group_asks_for_presence() -> None:
    rule = a_rule("conditional", first="https?://", second="#ad")
    assert matches(rule, "see https://a.com #ad") == []
    assert len(matches(rule, "see https://a.com")) == 1


@pytest.mark.parametrize(
    ("match", "text", "offered"),
    [
        ("$lower", "Hello", "hello"),
        ("$upper", "Hello", "HELLO"),
        ("$title", "the end of the world", "The End of the World"),
        ("$sentence", "The Big New Sale", "The big new sale"),
    ],
)
def test_capitalization_offers_the_text_recased(match: str, text: str, offered: str) -> None:
    assert check(a_rule("capitalization", match=match), text)[0].suggestions == (offered,)


def test_capitalization_knows_exceptions() -> None:
    rule = a_rule("capitalization", match="$sentence", exceptions=["Mill Street"])
    assert check(rule, "Meet us in Mill Street") == ()


def test_title_case_keeps_short_words_small_but_at_the_edges() -> None:
    assert in_title_case("of mice and men: a way in", chicago=False) == "Of Mice and Men: A Way In"
    assert in_title_case("walking through rain", chicago=True) == "Walking through Rain"


@pytest.mark.parametrize(
    ("word", "number"),
    [
        *(("a", 1), ("cake", 1), ("sales", 1), ("table", 2), ("wanted", 2), ("boxes", 2)),
        *(("café", 2), ("naïve", 2), ("family", 3), ("leverage", 3), ("organize", 3)),
        *(("bakery", 3), ("creation", 3)),
    ],
)
def test_syllables_are_counted_by_spelling(word: str, number: int) -> None:
    assert syllables_in(word) == number


def test_a_curly_apostrophe_does_not_split_a_word_in_a_post() -> None:
    assert count("It isn’t far", Reading.POST).words == 3
    assert count("It isn’t far", Reading.FILE).words == 4


def test_links_are_no_words() -> None:
    assert count("See https://example.com/a-b-c now", Reading.POST).words == 2


def test_a_metric_computes_and_compares() -> None:
    rule = a_rule("metric", formula="words / sentences", condition="> 3", message="%s a sentence")
    assert [f.message for f in check(rule, "One two three four. Five six")] == []
    assert [f.message for f in check(rule, "One two three four. Five six seven")] == [
        "3.50 a sentence"
    ]


@pytest.mark.parametrize(
    "formula",
    [
        "words +",
        "(words",
        "nothing",
        "__import__('os')",
        "words ** 9",
        "9" * 600,
        "(" * 50,
        "1;2",
        "",
    ],
)
def test_a_formula_that_is_no_formula_is_refused(formula: str) -> None:
    assert refusals("metric", formula=formula, condition="> 1")


def test_a_division_by_zero_flags_nothing() -> None:
    rule = a_rule("metric", formula="words / heading_h1", condition="> 0")
    assert check(rule, "one two") == ()


def test_readability_is_silent_without_words() -> None:
    rule = a_rule("readability", metrics=["SMOG"], grade=1)
    assert check(rule, "🎉 …") == ()


def test_spelling_accepts_inline_words_and_leaves_tags_alone() -> None:
    rule = a_rule("spelling", custom=True, words=["Zorbl"])
    assert matches(rule, "Zorbl #qwrtz @qwrtz qwrtz https://qwrtz.com") == ["qwrtz"]


def test_spelling_reads_no_other_files() -> None:
    (error,) = refusals("spelling", ignore=["../../etc/passwd"])
    assert "'ignore' is left out" in error.what


def test_a_sequence_matches_word_by_word_within_a_sentence() -> None:
    steps = [{"pattern": "^we$"}, {"pattern": "^sell$", "skip": 1}]
    rule = a_rule("sequence", tokens=steps, ignorecase=True)
    assert matches(rule, "We sell. We only sell. We do not sell. We. Sell") == [
        "We sell",
        "We only sell",
    ]


def test_a_sequence_step_can_be_negated() -> None:
    rule = a_rule("sequence", tokens=[{"pattern": "^not$"}, {"pattern": "^only$", "negate": True}])
    assert matches(rule, "not only, not far") == ["not far"]


def test_a_sequence_with_tags_waits_for_tags() -> None:
    rule = a_rule("sequence", tokens=[{"tag": "NNP?"}, {"pattern": "x"}])
    assert rule.header.needs_tags
    assert check(rule, "a x") == ()


@pytest.mark.parametrize("kind", ["script", "nonsense", ""])
def test_other_kinds_are_refused_by_name(kind: str) -> None:
    assert refusals(kind)


def test_a_sequence_is_only_tried_where_one_of_its_words_stands() -> None:
    rule = a_rule("sequence", tokens=[{"tag": "NN"}, {"pattern": "using"}])
    assert rule.filter_source() == "using"


def test_a_word_with_edges_may_be_a_part_of_what_stands_there() -> None:
    rule = a_rule("sequence", tokens=[{"pattern": "^do$"}, {"pattern": "not", "negate": True}])
    assert rule.filter_source() == "do"


def test_a_sequence_of_tags_alone_is_always_tried() -> None:
    steps = [{"tag": "MD"}, {"pattern": "not", "negate": True}]
    assert a_rule("sequence", tokens=steps).filter_source() is None
