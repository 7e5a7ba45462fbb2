"""typos.unknown: slips are found with the right word first; names and play are left alone."""

import pytest

from socialdesk.domain.findings import Level, apply_fix
from tests.engine.lint.making import LANGUAGES, lines_of, lint

RULE = "typos.unknown"
DIRTY = [
    pytest.param(lang, *line.split("\t"), id=f"{lang}-{line.split(chr(9))[1]}")
    for lang in LANGUAGES
    for line in lines_of(f"dirty.{lang}.txt")
]
CLEAN = [(lang, line) for lang in LANGUAGES for line in lines_of(f"clean.{lang}.txt")]


@pytest.mark.parametrize(("lang", "text", "slip", "meant"), DIRTY)
def test_a_slip_is_found_and_the_right_word_comes_first(
    lang: str, text: str, slip: str, meant: str
) -> None:
    (finding,) = lint(text, lang, RULE)
    assert (finding.match, finding.suggestions[0]) == (slip, meant)


@pytest.mark.parametrize(("lang", "text"), CLEAN)
def test_a_clean_post_has_no_error(lang: str, text: str) -> None:
    assert [f for f in lint(text, lang) if f.level is Level.ERROR] == []


def test_clean_posts_are_all_but_free_of_doubts() -> None:
    doubts = sum(len(lint(text, lang)) for lang, text in CLEAN)
    assert doubts <= len(CLEAN) / 20


@pytest.mark.parametrize(("lang", "text", "slip", "meant"), DIRTY)
def test_any_suggestion_makes_the_finding_go_away(
    lang: str, text: str, slip: str, meant: str
) -> None:
    (finding,) = lint(text, lang, RULE)
    for suggestion in finding.suggestions:
        assert lint(apply_fix(text, finding, suggestion), lang, RULE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Meet Zofia and Oskar from Łódź at Fjällbo",
        "Sooo goooood, hahaha, mmmm",
        "omg we luv this collab, tbh",
        "Ask WooCommerce or iFixit about the MTBF",
        "Anna’s mugs and the Joneses’ dog",
        "Our favourite colour, organised and catalogued",
        "a zero-waste, plastic-free, well-loved shop",
        "crème brûlée and jalapeño poppers",
        "teh is @teh #teh https://teh.example/teh"[7:],
        "добры дзень, shalom שלום",
    ],
)
def test_names_play_slang_and_foreign_words_are_left_alone(text: str) -> None:
    assert lint(text, "en", RULE) == ()


@pytest.mark.parametrize(
    ("text", "meant"), [("Thier shop", "Their"), ("THIER SHOP", None), ("It is thier", "their")]
)
def test_a_correction_keeps_the_casing(text: str, meant: str | None) -> None:
    found = lint(text, "en", RULE)
    assert (found[0].suggestions[0] if found else None) == meant


def test_only_the_wrong_part_of_a_hyphenated_word_is_marked() -> None:
    (finding,) = lint("A hand-thrwon mug", "en", RULE)
    assert (finding.start, finding.end, finding.match) == (7, 13, "thrwon")


def test_no_more_than_five_words_are_suggested() -> None:
    (finding,) = lint("What a graet day", "en", RULE)
    assert len(finding.suggestions) == 5


def test_an_unknown_word_whose_correction_is_far_away_is_a_warning() -> None:
    (finding,) = lint("A dissaponting day", "en", RULE)
    assert finding.level is Level.WARNING


def test_an_unknown_word_that_is_near_no_other_is_a_name_or_comes_from_elsewhere() -> None:
    assert lint("We sell frumzibs and kardemummabullar", "en", RULE) == ()


@pytest.mark.parametrize(
    "text", ["It is soooo good", "yesss", "Grrreat!", "Feeling it, mornin", "nooo"]
)
def test_what_is_drawn_out_or_spoken_is_meant(text: str) -> None:
    assert lint(text, "en", RULE) == ()


@pytest.mark.parametrize(
    ("typed", "meant"), [("suppprt", "support"), ("helllo", "hello"), ("runnning", "running")]
)
def test_a_key_held_too_long_is_a_slip(typed: str, meant: str) -> None:
    (finding,) = lint(f"Our {typed} team", "en", RULE)
    assert finding.suggestions[0] == meant


def test_a_word_beside_foreign_words_is_foreign_too() -> None:
    assert lint("We say te quiero demasiado", "en", RULE) == ()
    assert [f.match for f in lint("We say te love you", "en", RULE)] == ["te"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Send us an emal", "email"),
        ("We have new prodcts and a prodct", "product"),
        ("It is bettr than ever", "better"),
        ("Free shippng today", "shipping"),
    ],
)
def test_the_words_around_help_to_find_the_right_one(text: str, meant: str) -> None:
    assert [f.suggestions[0] for f in lint(text, "en", RULE)][-1] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Take tje bus", "the"), ("A new calender", "calendar"), ("Today im happy", "I'm")],
)
def test_a_usual_slip_is_sure_even_where_it_is_short_or_a_rare_word(text: str, meant: str) -> None:
    (finding,) = lint(text, "en", RULE)
    assert (finding.level, finding.suggestions[0]) == (Level.ERROR, meant)


def test_an_acronym_that_looks_like_a_slip_is_left_alone() -> None:
    assert lint("Write us an IM today", "en", RULE) == ()


@pytest.mark.parametrize("text", ["A shino glaze", "With padron peppers", "Kids’ geta from Kyoto"])
def test_a_loan_that_somebody_uses_is_left_alone(text: str) -> None:
    assert lint(text, "en", RULE) == ()
