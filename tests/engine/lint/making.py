"""Texts for the linter, and short ways to ask about them."""

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.lint.linter import Linter

TEXTS = Path(__file__).with_name("texts")
LANGUAGES = ("en", "pl", "hr", "fi", "be", "he")

SOCIAL_PIECES = (
    *("👩‍👩‍👧‍👦", "🇵🇱", "👍🏽", "1️⃣", "♥", "<3", ":)", "e\u0301", "\u200f", "\u202bשלום\u202c", "٣"),
    *("@shop.bsky.social", "#לילהטוב", "https://a.example/b?c#d", "a@b.example", "bit.ly/x"),
    *("$5", "10 kg", "teh", "the the", "SALE NOW TODAY", "don’t", "\ud83d", "\x00", "\u2028"),
)
any_text = st.text(st.characters(exclude_categories=()), max_size=60)
social_text = st.lists(st.sampled_from(SOCIAL_PIECES) | any_text, max_size=8).map("".join)
spaced_text = st.lists(st.sampled_from(SOCIAL_PIECES), max_size=8).map(" ".join)
posts = social_text | spaced_text


@cache
def linter(*languages: str) -> Linter:
    """A linter for these languages (English where none is named), made once a run."""
    return Linter(LintSettings(languages=languages or ("en",)))


def lint(text: str, lang: str = "en", rule: str = "", **asked: object) -> tuple[Finding, ...]:
    """The findings in a text, of one rule where it is named."""
    request = LintRequest(text, lang=lang, **asked)  # type: ignore[arg-type]  # fields by name
    found = linter().lint(request).findings
    return tuple(finding for finding in found if finding.rule.startswith(rule))


def result(text: str, *languages: str) -> LintResult:
    """What the linter answers where the language is left to it."""
    return linter(*languages).lint(LintRequest(text))


def lines_of(name: str) -> list[str]:
    """The lines of a file of texts, one text a line."""
    return (TEXTS / name).read_text(encoding="utf-8").splitlines()
