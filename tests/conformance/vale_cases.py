"""Reads the cases made by running Vale, and puts our findings into the same form."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import Pack
from socialdesk.lint.rules import RuleSet, build
from socialdesk.lint.rules.nodes import mapping_of
from socialdesk.lint.rules.reading_mode import Reading
from tests.shared import shared_path

Place = tuple[int, int, int]
Said = tuple[str, str]

_SILENT_ON_PLAIN_TEXT = ("metric", "readability")
_GO_FORMATTING = re.compile(r"%!s\(int=(\d+)\)")


@dataclass(frozen=True)
class ValeCase:
    """A rule, a text, and Vale's alerts as (match, message) and (line, first, last column)."""

    rule: str
    text: str
    said: tuple[Said, ...]
    places: tuple[Place, ...]

    @property
    def kind(self) -> str:
        return str(json.loads(self.rule)["extends"])


@cache
def vale_cases() -> tuple[ValeCase, ...]:
    """All cases. Vale says nothing of metrics on plain text: those are its answers on Markdown."""
    plain = json.loads(shared_path("conformance/vale/cases.json").read_text("utf-8"))
    markdown = json.loads(shared_path("conformance/vale/cases_markdown.json").read_text("utf-8"))
    chosen = (
        m if p["rule"]["extends"] in _SILENT_ON_PLAIN_TEXT else p
        for p, m in zip(plain, markdown, strict=True)
    )
    return tuple(_case(raw) for raw in chosen)


def _case(raw: dict[str, Any]) -> ValeCase:
    alerts = raw["alerts"]
    # Vale prints "%!s(int=3)" where a message gives a count to %s: Go's way of saying that %d was
    # meant. We print the count.
    said = sorted((a["match"], _GO_FORMATTING.sub(r"\1", a["message"])) for a in alerts)
    places = sorted((a["line"], a["span"][0], a["span"][1]) for a in alerts)
    rule = json.dumps(raw["rule"], ensure_ascii=False)
    return ValeCase(rule, raw["text"], tuple(said), tuple(places))


@cache
def _rules(rule: str) -> RuleSet:
    built = build(mapping_of(json.loads(rule)), "rule", "rule.yml")
    assert built.rule is not None
    return RuleSet([Pack("vale", rules=(built.rule,), reading=Reading.FILE)])


def our_findings(case: ValeCase) -> tuple[Finding, ...]:
    """What we find in the case's text."""
    return _rules(case.rule).check(case.text, kind=TextKind.POST, lang="en")


def said(findings: tuple[Finding, ...]) -> tuple[Said, ...]:
    """Findings as Vale's (match, message)."""
    return tuple(sorted((f.match, f.message) for f in findings))


def places(text: str, findings: tuple[Finding, ...]) -> tuple[Place, ...]:
    """Findings as Vale's lines and columns: from 1, the last one inclusive, on the first line."""
    return tuple(sorted(_place(text, f) for f in findings))


def _place(text: str, finding: Finding) -> Place:
    line_start = text.rfind("\n", 0, finding.start) + 1
    line_end = text.find("\n", finding.start)
    line_end = len(text) if line_end < 0 else line_end
    first = finding.start - line_start + 1
    last = max(first, min(finding.end, line_end) - line_start)
    return text.count("\n", 0, finding.start) + 1, first, last
