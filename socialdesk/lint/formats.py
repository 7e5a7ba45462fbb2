"""What ``socialdesk lint`` reads and prints. Pure: texts and results in, lines out.

A call reads ``as_jsonl(tally.count(run_lint(linter.lint_batch, read_jsonl(lines))))``; all of these
are generators, so each line is out as soon as its text is checked. Nothing here imports spaCy.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from socialdesk.domain.findings import Level, at_or_above
from socialdesk.domain.linting import LintRequest, LintResult, TextKind
from socialdesk.domain.networks import NetworkId, known_networks
from socialdesk.lint.language import primary
from socialdesk.lint.readahead import batches
from socialdesk.lint.wire import result_to_json

LintBatch = Callable[[Sequence[LintRequest]], Iterable[LintResult]]
BATCH = 64


@dataclass(frozen=True)
class Entry:
    """One text to check under its caller's ``id``, or why a line of input is none."""

    id: Any
    request: LintRequest | None
    error: str = ""


@dataclass(frozen=True)
class Answer:
    """An entry and its result; no result where the entry was an error."""

    entry: Entry
    result: LintResult | None = None


class InvalidLineError(ValueError):
    """A line of JSON that is no text to check; the message is for its author."""


def read_jsonl(lines: Iterable[str], defaults: LintRequest | None = None) -> Iterator[Entry]:
    """The texts of JSON lines, blank ones skipped; ``defaults`` has what a line leaves out."""
    base = defaults or LintRequest("")
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _entry(line, base)
        except InvalidLineError as error:
            yield Entry(None, None, f"line {number}: {error}")


def _entry(line: str, base: LintRequest) -> Entry:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise InvalidLineError("this is not JSON") from None
    if not isinstance(data, dict):
        raise InvalidLineError('write an object such as {"id": 1, "text": "…"}')
    if not isinstance(data.get("text"), str):
        raise InvalidLineError('"text" is missing or not a string')
    return Entry(data.get("id"), _request(data, base))


def _request(data: Mapping[str, Any], base: LintRequest) -> LintRequest:
    request = replace(base, text=data["text"])
    lang, network, kind = data.get("lang"), data.get("network"), data.get("kind")
    if lang is not None:
        if not isinstance(lang, str) or not primary(lang):
            raise InvalidLineError('"lang" is not a language code such as "en"')
        request = replace(request, lang=lang)
    if network is not None:
        request = replace(request, network=_network(network))
    if kind is not None:
        request = replace(request, kind=_one_of(TextKind, kind, "kind"))
    return request


def _network(value: object) -> NetworkId:
    names = [network.id for network in known_networks()]
    if value not in names:
        raise InvalidLineError(f'"network" is not one of {", ".join(names)}')
    return NetworkId(str(value))


def _one_of(choices: Any, value: object, name: str) -> Any:
    try:
        return choices(value)
    except ValueError:
        allowed = ", ".join(choice.value for choice in choices)
        raise InvalidLineError(f'"{name}" is not one of {allowed}') from None


def run_lint(lint_batch: LintBatch, entries: Iterable[Entry]) -> Iterator[Answer]:
    """Each entry with its result, in order, as soon as it is ready; errors stand in their place."""
    for batch in batches(entries, BATCH):
        requests = [entry.request for entry in batch if entry.request is not None]
        results = iter(lint_batch(requests))
        for entry in batch:
            yield Answer(entry, next(results) if entry.request is not None else None)


class Tally:
    """Counts what passes by, for the exit code."""

    def __init__(self, fail_on: Level) -> None:
        self._fail_on = fail_on
        self._failed = False
        self._invalid = False

    def count(self, answers: Iterable[Answer]) -> Iterator[Answer]:
        """The same answers, counted."""
        for answer in answers:
            self._invalid = self._invalid or answer.result is None
            findings = answer.result.findings if answer.result else ()
            self._failed = self._failed or bool(at_or_above(findings, self._fail_on))
            yield answer

    @property
    def exit_code(self) -> int:
        """2 where a line of input was no text, 1 where a finding reaches the level, else 0."""
        return 2 if self._invalid else int(self._failed)


def as_jsonl(answers: Iterable[Answer]) -> Iterator[str]:
    """One JSON line each, as INTERFACES promises it."""
    for answer in answers:
        yield _dumped(_answer_to_json(answer))


def as_json(answers: Iterable[Answer]) -> Iterator[str]:
    """One JSON array of the same objects, in pieces that make it when joined."""
    opening = "["
    for answer in answers:
        yield opening + "\n" + _dumped(_answer_to_json(answer))
        opening = ","
    yield "[]" if opening == "[" else "\n]"


def _answer_to_json(answer: Answer) -> dict[str, Any]:
    if answer.result is None:
        return {"id": answer.entry.id, "error": answer.entry.error}
    return {"id": answer.entry.id, **result_to_json(answer.result)}


def _dumped(data: dict[str, Any]) -> str:
    """JSON as people can read it; escaped where a text holds half a character."""
    text = json.dumps(data, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(data)
    # These two end a line for some readers though not for JSON.
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\x85", "\\u0085")
