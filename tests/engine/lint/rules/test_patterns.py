"""Patterns mean what .NET and Perl mean by them, in Unicode, although re2 runs them."""

from contextlib import suppress

import pytest
import regex
from hypothesis import assume, given
from hypothesis import strategies as st

from socialdesk.lint.rules.patterns import Encoded, PatternError, check_syntax, compile_pattern


def found(source: str, text: str, *, ignore_case: bool = False) -> list[str]:
    pattern = compile_pattern(source, ignore_case=ignore_case, multiline=True)
    return [text[m.start : m.end] for m in pattern.finditer(Encoded(text))]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        (r"\bcafé\b", "café cafés Xcafé 🎉café🎉", ["café", "café"]),
        (r"\b\w+\b", "naïve co_op żółw", ["naïve", "co_op", "żółw"]),
        (r"\w+", "שלום עולם", ["שלום", "עולם"]),
        (r"\bfree\b", "❤️free", ["free"]),
        (r"\d+", "12 ٣٤", ["12", "٣٤"]),
        (r"a\sb", "a\u00a0b", ["a\u00a0b"]),
        (r"\S+", "a—b 🎉", ["a—b", "🎉"]),
        (r"[—–]", "a — b – c", ["—", "–"]),
        (r"[^a-z ]+", "abc É — 🎉", ["É", "—", "🎉"]),
        (r"\p{So}", "a 🎉 ☃", ["🎉", "☃"]),
        (r"\p{Lu}\p{Ll}+", "Ala Łoś", ["Ala", "Łoś"]),
        (r"[\p{L}']+", "it's ok", ["it's", "ok"]),
        (r"[^\p{L}\s]+", "a1 é—", ["1", "—"]),
        (r"\P{L}+", "é1—é", ["1—"]),
        (r"[_]+", "a__b", ["__"]),
        (r".", "é_🎉", ["é", "_", "🎉"]),
        (r"x{2,3}", "xxxxx", ["xxx", "xx"]),
        (r"^b$", "a\nb\nc", ["b"]),
        (r"(?<!not )\bvery\b(?! much)", "very not very very much", ["very"]),
        (r"(?<=€)\d+", "€12 13", ["12"]),
        (r"(?<!€)\b\d+", "€12 13", ["13"]),
        (r"foo (?!bar)\w+", "foo bar foo baz", ["foo baz"]),
        (r"click(?! here)|click here", "click here click", ["click here", "click"]),
        (r"\b(\w+) \1\b", "the theme the the", ["the the"]),
        (r"(?P<w>\w)\k<w>", "aab ccc", ["aa", "cc"]),
        (r"(?i)straße", "STRAßE", ["STRAßE"]),
        (r"a(?#comment)b", "ab", ["ab"]),
        (r"(?x) a b  # spaced", "ab", ["ab"]),
        (r"[[:digit:]]+", "a12", ["12"]),
        (r"\x41\u0105", "Aą", ["Aą"]),
        (r"a|ab", "ab", ["a"]),
        (r"a.*?b", "axbxb", ["axb"]),
    ],
)
def test_a_pattern_finds(source: str, text: str, expected: list[str]) -> None:
    assert found(source, text) == expected


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [("É", "é", ["é"]), ("[^a]+", "aAb", ["b"]), (r"(\w+) \1", "The the", ["The the"])],
)
def test_case_is_ignored_on_demand(source: str, text: str, expected: list[str]) -> None:
    assert found(source, text, ignore_case=True) == expected


@pytest.mark.parametrize(
    "source",
    [
        "(a",
        "a)",
        "[a",
        "*a",
        "a{3,1}",
        "a{2000}",
        "a++",
        "(?>a)",
        "(?:(?!a)b)*",
        r"(?:(a)\1)+",
        r"\9",
        r"\p{Nonsense}",
        r"[z-a]",
        r"[a-z-[aeiou]]",
        "(?=a)*",
        "(?<name",
        "\\",
        "(?Z)",
        "((\\w{900}){900}){900}",
        "(" * 200,
        "[[:nothing:]]",
        "\\x{110000}",
    ],
)
def test_what_cannot_run_is_refused_with_a_mend(source: str) -> None:
    with pytest.raises(PatternError) as refused:
        compile_pattern(source)
    assert refused.value.mend


def test_spans_are_code_points_behind_joined_emoji_and_curly_quotes() -> None:
    text = "👩‍👩‍👧 “team” 🏳️‍🌈 team"
    spans = [(m.start, m.end) for m in compile_pattern(r"\bteam\b").finditer(Encoded(text))]
    assert spans == [(7, 11), (18, 22)]


@pytest.mark.parametrize("source", ["(a+)+$", "(a|a)*b", "(a*)*c", "(.*)*x", "a.*a.*a.*b"])
def test_a_pattern_that_hangs_others_answers_on_a_megabyte(source: str) -> None:
    assert found(source, "a" * 1_000_000 + "!") == []


@pytest.mark.parametrize("source", ["a.*b|a", "(?<!b)a(?!.*b)", "(?:a(?=.*c)|a(?=.*d)|ab)"])
def test_work_on_a_megabyte_is_bounded(source: str) -> None:
    assert len(found(source, "a" * 1_000_000)) <= 200


PIECES = st.sampled_from(
    [
        "a",
        "b",
        "é",
        "_",
        r"\w",
        r"\d",
        r"\s",
        ".",
        "[ab]",
        "[^a]",
        "[é_]",
        r"\b",
        r"\B",
        " ",
        "—",
        "🎉",
    ]
)
PATTERNS = st.recursive(
    PIECES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(["?", "{2}", "{1,2}"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
    ),
    max_leaves=6,
)
TEXTS = st.text(alphabet="abé_ —🎉1\u200d", max_size=12)


@given(PATTERNS, TEXTS)
def test_matches_are_those_of_an_independent_engine(source: str, text: str) -> None:
    # The joiners count as letters here, as in .NET.
    other = source.replace(r"\w", r"[\w\u200d]")
    if r"\b" in source or r"\B" in source:
        text = text.replace("\u200d", "")
    ours = [(m.start, m.end) for m in compile_pattern(source).finditer(Encoded(text))]
    theirs = [m.span() for m in regex.finditer(other, text)]
    assume(all(end > start for start, end in theirs))
    assert ours == theirs


OPTIONS = st.sampled_from(
    ("a(?!b)", "ab", "(?<=a)b", "b(?=a)", "(?<!b)a", "é(?!é)", "aé", "ba", "(?<![ab])é", " (?= )")
)


@given(st.lists(OPTIONS, min_size=1, max_size=5).map("|".join), st.text("abé ", max_size=12))
def test_options_with_checks_match_as_in_an_independent_engine(source: str, text: str) -> None:
    ours = [(m.start, m.end) for m in compile_pattern(f"(?:{source})").finditer(Encoded(text))]
    assert ours == [m.span() for m in regex.finditer(source, text)]


@given(PATTERNS, PATTERNS, TEXTS)
def test_groups_are_those_of_an_independent_engine(first: str, second: str, text: str) -> None:
    source = f"(?:({first})x?|({second}))"
    text = text.replace("\u200d", "")
    theirs = [(m.span(), m.span(1), m.span(2)) for m in regex.finditer(source, text)]
    assume(all(end > start for (start, end), *_ in theirs))
    assert [m.groups for m in compile_pattern(source).finditer(Encoded(text))] == theirs


@given(PATTERNS, TEXTS)
def test_what_is_counted_is_what_is_found_however_often_it_is_asked(source: str, text: str) -> None:
    pattern, encoded = compile_pattern(source), Encoded(text)
    found = [(m.start, m.end) for m in pattern.finditer(encoded)]
    expected = (len(found), found[0] if found else (0, 0))
    assert pattern.tally(encoded) == pattern.tally(encoded) == expected


@given(st.text(alphabet="ab (?:|)*+.\\\\wd1[]{}-é", max_size=12))
def test_what_is_found_fit_at_a_glance_does_compile(source: str) -> None:
    try:
        check_syntax(source)
    except PatternError:
        return
    compile_pattern(source)


@given(st.text(max_size=30))
def test_any_text_as_a_pattern_compiles_or_is_refused(source: str) -> None:
    with suppress(PatternError):
        assert compile_pattern(source).groups >= 0


@given(st.text(max_size=40))
def test_offsets_go_to_bytes_and_back(text: str) -> None:
    encoded = Encoded(text)
    assert [encoded.to_index(encoded.to_byte(i)) for i in range(len(text))] == list(
        range(len(text))
    )
