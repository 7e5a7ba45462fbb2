"""Requests, settings and results as JSON, for the worker process and for scripts."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from socialdesk.domain.findings import Finding, FindingKind, FixAction, Level
from socialdesk.domain.linting import LintRequest, LintResult, LintSettings, TextKind, ToneScore
from socialdesk.domain.media import Media
from socialdesk.domain.networks import NetworkId

Json = dict[str, Any]


def request_to_json(request: LintRequest) -> Json:
    return {
        "text": request.text,
        "lang": request.lang,
        "network": request.network,
        "kind": request.kind,
        "alts": list(request.alts),
        "pictures": [asdict(picture) for picture in request.pictures],
    }


def request_from_json(data: Json) -> LintRequest:
    return LintRequest(
        text=data["text"],
        lang=data["lang"],
        network=NetworkId(data["network"]) if data["network"] else None,
        kind=TextKind(data["kind"]),
        alts=tuple(data["alts"]),
        pictures=tuple(Media(**picture) for picture in data["pictures"]),
    )


def settings_to_json(settings: LintSettings) -> Json:
    return {
        "languages": list(settings.languages),
        "packs": [str(pack) for pack in settings.packs],
        "dictionaries": [str(folder) for folder in settings.dictionaries],
        "own_words": dict(settings.own_words),
    }


def settings_from_json(data: Json) -> LintSettings:
    return LintSettings(
        languages=tuple(data["languages"]),
        packs=tuple(Path(pack) for pack in data["packs"]),
        dictionaries=tuple(Path(folder) for folder in data["dictionaries"]),
        own_words=data["own_words"],
    )


def finding_to_json(finding: Finding) -> Json:
    """As INTERFACES promises it to scripts."""
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "level": finding.level,
        "start": finding.start,
        "end": finding.end,
        "match": finding.match,
        "message": finding.message,
        "why": finding.why,
        "suggestions": list(finding.suggestions),
        "action": finding.action,
        "pack": finding.pack,
    }


def finding_from_json(data: Json) -> Finding:
    return Finding(
        rule=data["rule"],
        kind=FindingKind(data["kind"]),
        level=Level(data["level"]),
        start=data["start"],
        end=data["end"],
        match=data["match"],
        message=data["message"],
        why=data["why"],
        suggestions=tuple(data["suggestions"]),
        action=FixAction(data["action"]),
        pack=data["pack"],
    )


def result_to_json(result: LintResult) -> Json:
    """As INTERFACES promises it to scripts; ``notices`` say what was not checked."""
    return {
        "lang": result.lang,
        "findings": [finding_to_json(finding) for finding in result.findings],
        "tone": {axis: _tone_to_json(tone) for axis, tone in result.tone.items()},
        "notices": list(result.notices),
    }


def result_from_json(data: Json) -> LintResult:
    return LintResult(
        lang=data["lang"],
        findings=tuple(finding_from_json(finding) for finding in data["findings"]),
        tone={axis: _tone_from_json(tone) for axis, tone in data["tone"].items()},
        notices=tuple(data["notices"]),
    )


def _tone_to_json(tone: ToneScore) -> Json:
    return {
        "score": tone.score,
        "target": tone.target,
        "tolerance": tone.tolerance,
        "confidence": tone.confidence,
        "evidence": [list(span) for span in tone.evidence],
    }


def _tone_from_json(data: Json) -> ToneScore:
    evidence = tuple((start, end) for start, end in data["evidence"])
    return ToneScore(data["score"], data["target"], data["tolerance"], data["confidence"], evidence)
