"""A fix, once applied, makes its finding go away, whatever stands around it; for every rule."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.domain.findings import Finding, FixAction, apply_fix
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import Pack, load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.rules.existence import Existence
from socialdesk.lint.rules.scopes import Scope
from socialdesk.lint.rules.substitution import Substitution
from socialdesk.paths import shipped
from tests.engine.lint.making import lines_of, lint

PACKS = sorted(manifest.parent for manifest in shipped("voice_rules").glob("*/pack.yaml"))
PIECES = (
    *("👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇵🇱", "1️⃣", "e\u0301te\u0301", "Łódź", "n\u0303", "\u200bneu"),
    *("“Hi”", "‘so’", "„tak”", "it’s", "שלום לכולם", "\u2067אפייה\u2069", "مرحبا", "привет"),
    *("#shop", "@mill.example", "https://a.example/b", "We bake.", "Soup, bread", "5 kg", "—", "…"),
)
pieces = st.lists(st.sampled_from(PIECES), max_size=3)
gaps = st.sampled_from((" ", "\n", "\n\n", " “", " (", "\u00a0", "\u200f", "\u2066"))
closings = st.sampled_from((" ", "\n", "\n\n", "” ", ") ", ". ", "! ", "…", ", ", "\u2069", ""))

Check = Callable[[str], Sequence[Finding]]


@dataclass(frozen=True)
class Around:
    """What stands before and behind a text."""

    before: str
    behind: str

    def put(self, text: str) -> str:
        return self.before + text + self.behind


@st.composite
def arounds(draw: st.DrawFn) -> Around:
    """Clean words, emoji and marks in many scripts, next to the text or a line away."""
    before = " ".join(draw(pieces))
    behind = " ".join(draw(pieces))
    return Around(before + draw(gaps) if before else "", draw(closings) + behind)


paragraphs_around = arounds().map(
    lambda a: Around(f"{a.before.strip()}\n\n" if a.before.strip() else "", f"\n\n{a.behind}")
)


@dataclass(frozen=True)
class Shown:
    """A shipped rule by itself, and the texts that its author says it flags."""

    pack: Pack
    rules: RuleSet
    texts: tuple[str, ...]
    kind: TextKind

    def check(self, text: str) -> tuple[Finding, ...]:
        return self.rules.check(text, kind=self.kind, lang=self.pack.language or "en")


@cache
def shown_rules(name: str) -> tuple[Shown, ...]:
    """Every rule of a shipped pack that is run without tags."""
    pack = load_pack(shipped("voice_rules") / name)
    return tuple(
        Shown(
            pack,
            RuleSet([replace(pack, rules=(rule,), levels=())]),
            rule.header.tests.failing,
            TextKind.REPLY if Scope.REPLY in rule.header.scopes else TextKind.POST,
        )
        for rule in pack.rules
        if not rule.header.needs_tags
    )


def mended(text: str, finding: Finding) -> Iterator[str]:
    """The text after each fix that the finding offers."""
    if finding.action is not FixAction.NONE:
        for option in finding.suggestions or ("",):
            yield apply_fix(text, finding, option)


def assert_fixes_hold(text: str, check: Check) -> None:
    found = check(text)
    for finding in found:
        assert text[finding.start : finding.end] == finding.match
        assert len(finding.why.split()) >= 4, finding
        for better in mended(text, finding):
            assert len(check(better)) < len(found), (finding.rule, text, better)


@pytest.mark.parametrize("pack", [path.name for path in PACKS])
@settings(max_examples=40)
@given(around=arounds())
def test_each_fix_of_each_shipped_rule_holds(pack: str, around: Around) -> None:
    for shown in shown_rules(pack):
        for text in shown.texts:
            assert_fixes_hold(around.put(text), shown.check)


def marks_words(shown: Shown) -> bool:
    """Whether the rule's findings depend on nothing but the words that it marks."""
    (placed,) = shown.rules.placed
    header = placed.rule.header
    scopes = set(header.scopes) | set(header.excluded_scopes)
    is_kind = isinstance(placed.rule, Existence | Substitution)
    return is_kind and not header.limit and Scope.CTA not in scopes


@pytest.mark.parametrize("pack", [path.name for path in PACKS])
@settings(max_examples=15)
@given(around=paragraphs_around)
def test_paragraphs_around_it_move_a_finding_and_change_nothing_else(
    pack: str, around: Around
) -> None:
    for shown in filter(marks_words, shown_rules(pack)):
        for text in shown.texts:
            again = {(f.start, f.match, f.suggestions) for f in shown.check(around.put(text))}
            shift = len(around.before)
            alone = {(f.start + shift, f.match, f.suggestions) for f in shown.check(text)}
            assert alone <= again, (shown.rules.placed[0].id, text, around)


@pytest.mark.parametrize("pack", [path.name for path in PACKS])
def test_each_shipped_rule_was_looked_at(pack: str) -> None:
    assert len(shown_rules(pack)) == len(load_pack(shipped("voice_rules") / pack).rules)


def dirty_texts(lang: str) -> list[str]:
    """Texts with a slip each."""
    return [line.split("\t")[0] for line in lines_of(f"dirty.{lang}.txt")]


clean_lines = st.sampled_from(lines_of("clean.en.txt"))
words = clean_lines.map(str.split).flatmap(st.sampled_from)


@settings(max_examples=60)
@given(around=arounds(), word=words, times=st.integers(2, 4))
def test_a_doubled_word_that_is_taken_out_stays_out(around: Around, word: str, times: int) -> None:
    text = around.put(" ".join([word] * times))
    assert_fixes_hold(text, lambda t: lint(t, rule="typos.repeated"))


@settings(max_examples=60)
@given(around=arounds(), line=clean_lines)
def test_what_was_shouted_and_is_calmed_shouts_no_more(around: Around, line: str) -> None:
    assert_fixes_hold(around.put(line.upper()), lambda t: lint(t, rule="style.shouting"))


@settings(max_examples=60)
@given(around=arounds(), line=st.sampled_from(dirty_texts("en")))
def test_a_mended_word_is_a_word(around: Around, line: str) -> None:
    assert_fixes_hold(around.put(line), lambda t: lint(t, rule="typos.unknown"))


@pytest.mark.parametrize("lang", ["pl", "hr", "fi", "be", "he"])
@settings(max_examples=15)
@given(data=st.data(), around=arounds())
def test_a_mended_word_is_a_word_in_each_language(
    lang: str, data: st.DataObject, around: Around
) -> None:
    line = data.draw(st.sampled_from(dirty_texts(lang)))
    assert_fixes_hold(around.put(line), lambda t: lint(t, lang=lang, rule="typos.unknown"))
