"""``socialdesk lint``: check texts from files or standard input."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from socialdesk.cli.text_input import lines_of, read_text, stdin_lines
from socialdesk.desk.linting import pack_at
from socialdesk.domain.findings import Level
from socialdesk.domain.linting import LintRequest, LintResult, LintSettings, TextKind
from socialdesk.domain.networks import NetworkId
from socialdesk.paths import data_folder

if TYPE_CHECKING:
    from socialdesk.lint.formats import Answer, Entry
    from socialdesk.lint.linter import Linter

LANGUAGES = ("en", "pl", "he", "be", "hr", "fi")


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"


def lint(
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE…|-]")] = None,
    pack: Annotated[
        list[str] | None, typer.Option("--pack", help="A voice pack: its name, folder or file.")
    ] = None,
    lang: Annotated[
        str | None, typer.Option("--lang", help="As in en or pl; detected where not given.")
    ] = None,
    network: Annotated[
        str | None, typer.Option("--network", help="Also check this network's limits.")
    ] = None,
    kind: Annotated[TextKind, typer.Option("--kind")] = TextKind.POST,
    output: Annotated[Format, typer.Option("--format")] = Format.TEXT,
    fail_on: Annotated[
        Level, typer.Option("--fail-on", help="Exit with 1 from this level on.")
    ] = Level.ERROR,
) -> int:
    """Check spelling, slips, limits and voice. Reads JSON lines with --format jsonl."""
    from socialdesk.lint.formats import Tally, run_lint

    defaults = LintRequest("", lang=lang, network=_network(network), kind=kind)
    names = files or ["-"]
    entries = _json_lines(names, defaults) if output is Format.JSONL else _texts(names, defaults)
    tally = Tally(fail_on)
    answers = tally.count(run_lint(_Lazy(_settings(pack or [], lang)).lint, entries))
    for line in _printed(answers, output):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return tally.exit_code


def _network(name: str | None) -> NetworkId | None:
    from socialdesk.desk.connecting import network_named

    return network_named(name).id if name else None


class _Lazy:
    """A linter that is built with its first batch, after the input has proved readable."""

    def __init__(self, settings: LintSettings) -> None:
        self._settings = settings
        self._linter: Linter | None = None

    def lint(self, requests: Sequence[LintRequest]) -> Iterable[LintResult]:
        if self._linter is None:
            from socialdesk.lint.linter import Linter

            self._linter = Linter(self._settings)
        return self._linter.lint_batch(requests)


def _settings(packs: list[str], lang: str | None) -> LintSettings:
    """Every language we know may occur; the first is what a text too short to tell is in."""
    from socialdesk.desk.required_packs import with_required

    folder = data_folder()
    first = (lang,) if lang else ()
    return LintSettings(
        languages=tuple(dict.fromkeys((*first, *LANGUAGES))),
        packs=tuple(pack_at(folder, name) for name in with_required(folder, tuple(packs))),
        dictionaries=(folder.dictionaries,),
    )


def _texts(names: list[str], defaults: LintRequest) -> Iterator["Entry"]:
    from socialdesk.lint.formats import Entry

    for name in names:
        yield Entry(name, replace(defaults, text=read_text(name)))


def _json_lines(names: list[str], defaults: LintRequest) -> Iterator["Entry"]:
    from socialdesk.lint.formats import read_jsonl

    for name in names:
        lines = stdin_lines() if name == "-" else lines_of(Path(name))
        yield from read_jsonl(lines, defaults)


def _printed(answers: Iterable["Answer"], output: Format) -> Iterator[str]:
    from socialdesk.lint.formats import as_json, as_jsonl
    from socialdesk.lint.report import as_text, wants_colour
    from socialdesk.lint.sarif import as_sarif

    if output is Format.JSONL:
        return as_jsonl(answers)
    if output is Format.JSON:
        return as_json(answers)
    if output is Format.SARIF:
        return as_sarif(answers)
    return as_text(answers, wants_colour(os.environ, sys.stdout.isatty()))
