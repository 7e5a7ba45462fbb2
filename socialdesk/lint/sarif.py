"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from socialdesk import __version__
from socialdesk.domain.findings import Finding, FixAction, Level
from socialdesk.lint.formats import Answer
from socialdesk.lint.report import position

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "note"}

Json = dict[str, Any]


def as_sarif(answers: Iterable[Answer]) -> Iterator[str]:
    """One log of one run. Columns and offsets count code points."""
    rules: dict[str, Json] = {}
    results: list[Json] = []
    notices: dict[str, None] = {}
    for answer in answers:
        if answer.result is None or answer.entry.request is None:
            notices[answer.entry.error] = None
            continue
        where = _place(str(answer.entry.id))
        for finding in answer.result.findings:
            rules.setdefault(
                finding.rule, {"id": finding.rule, "fullDescription": {"text": finding.why}}
            )
            results.append(_result(finding, where, answer.entry.request.text))
        notices.update(dict.fromkeys(answer.result.notices))
    run = _run(list(rules.values()), results, list(notices))
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _run(rules: list[Json], results: list[Json], notices: list[str]) -> Json:
    told = [{"level": "note", "message": {"text": notice}} for notice in notices]
    return {
        "tool": {"driver": {"name": "SocialDesk", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": told}],
        "results": results,
    }


def _place(name: str) -> Json:
    """A file as a URI; standard input has no better one than its name."""
    if name == "-":
        return {"uri": "stdin"}
    path = Path(name)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}


def _result(finding: Finding, where: Json, text: str) -> Json:
    location: Json = {"artifactLocation": where}
    if finding.start < finding.end:
        location["region"] = _region(finding, text)
    told: Json = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.level],
        "kind": "fail",
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": location}],
    }
    fixes = [_fix(finding, better, where) for better in _fixed(finding)]
    return told | ({"fixes": fixes} if fixes else {})


def _region(finding: Finding, text: str) -> Json:
    row, column = position(text, finding.start)
    last_row, last_column = position(text, finding.end)
    return {
        "startLine": row,
        "startColumn": column,
        "endLine": last_row,
        "endColumn": last_column,
        "charOffset": finding.start,
        "charLength": finding.end - finding.start,
    }


def _fixed(finding: Finding) -> tuple[str, ...]:
    """What could stand there instead, the best first."""
    return ("",) if finding.action is FixAction.REMOVE else finding.suggestions


def _fix(finding: Finding, better: str, where: Json) -> Json:
    deleted = {"charOffset": finding.start, "charLength": finding.end - finding.start}
    replacement = {"deletedRegion": deleted, "insertedContent": {"text": better}}
    change = {"artifactLocation": where, "replacements": [replacement]}
    said = f"Write “{better}”" if better else "Leave it out"
    return {"description": {"text": said}, "artifactChanges": [change]}
