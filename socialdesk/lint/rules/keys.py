"""What the readers of several rule kinds share: headers, token lists, exceptions."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.rules.base import Action, Header, RuleTests
from socialdesk.lint.rules.exceptions import Exceptions
from socialdesk.lint.rules.fields import Fields, RuleError, Text
from socialdesk.lint.rules.messages import derived_why
from socialdesk.lint.rules.patterns import Pattern, PatternError, check_syntax, compile_pattern
from socialdesk.lint.rules.scopes import Scope, scope_named

MAX_ALTERNATIVES = 5_000
MAX_MESSAGE = 1_000
_ACTIONS = frozenset({"", "replace", "remove", "suggest", "edit", "convert"})
_KINDS = {
    k.value: k for k in (FindingKind.VOICE, FindingKind.PROMISE, FindingKind.REPLY, FindingKind.MIX)
}


def read_header(fields: Fields, name: str, file: str) -> Header:
    """The keys that every rule may have. Raises RuleError."""
    extends = fields.required("extends").text.strip().lower()
    message = fields.required("message")
    if len(message.text) > MAX_MESSAGE:
        raise RuleError(
            "the message is too long", f"keep it below {MAX_MESSAGE} characters", message.line
        )
    wanted, excluded = _scopes(fields)
    fields.text("name")
    return Header(
        name=name,
        file=file,
        line=fields.line,
        extends=extends,
        message=message.text,
        why=fields.text("why").strip() or derived_why(extends, fields.text("description")),
        level=_level(fields),
        kind=_kind(fields),
        link=_link(fields),
        scopes=wanted,
        excluded_scopes=excluded,
        limit=max(0, fields.integer("limit")),
        action=_action(fields),
        needs_tags=fields.flag("needs_tags"),
        tests=_tests(fields),
        uses_vocabulary=fields.flag("vocab", default=True),
    )


def _level(fields: Fields) -> Level:
    text = fields.text("level", "warning").strip().lower()
    try:
        return Level(text)
    except ValueError:
        mend = "use error, warning or suggestion"
        raise RuleError(f"'{text[:40]}' is no level", mend, fields.line_of("level")) from None


def _kind(fields: Fields) -> FindingKind:
    text = fields.text("kind", "voice").strip().lower()
    if text not in _KINDS:
        raise RuleError(
            f"'{text[:40]}' is no kind", f"use {', '.join(_KINDS)}", fields.line_of("kind")
        )
    return _KINDS[text]


def _link(fields: Fields) -> str:
    link = fields.text("link").strip()
    if not link:
        return ""
    try:
        parts = urlsplit(link)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme in ("http", "https") and parts.netloc and len(link) < 2_000:
        return link
    fields.troubles.append(
        RuleError("the link is left out", "use an http or https address", fields.line_of("link"))
    )
    return ""


def _scopes(fields: Fields) -> tuple[tuple[Scope, ...], tuple[Scope, ...]]:
    wanted: list[Scope] = []
    excluded: list[Scope] = []
    for text in fields.texts("scope"):
        for part in text.text.split("&"):
            into = excluded if part.strip().startswith("~") else wanted
            scope = scope_named(part.strip().removeprefix("~"))
            if scope is None:
                mend = f"use {', '.join(scope for scope in Scope if scope is not Scope.NOWHERE)}"
                raise RuleError(f"'{part.strip()[:40]}' is no scope", mend, text.line)
            into.append(scope)
    return tuple(wanted) or (Scope.TEXT,), tuple(excluded)


def _action(fields: Fields) -> Action:
    inner = fields.inner("action")
    if inner is None:
        return Action()
    name = inner.text("name").strip().lower()
    if name not in _ACTIONS:
        trouble = RuleError(
            f"the action '{name[:40]}' is left out", "use replace, remove or edit", inner.line
        )
        fields.troubles.append(trouble)
        return Action()
    return Action(name, tuple(text.text for text in inner.texts("params")))


def _tests(fields: Fields) -> RuleTests:
    inner = fields.inner("tests")
    if inner is None:
        return RuleTests()
    passing = tuple(text.text for text in inner.texts("pass"))
    return RuleTests(passing, tuple(text.text for text in inner.texts("fail")))


def usable(fields: Fields, texts: Iterable[Text], what: str) -> tuple[Text, ...]:
    """The texts that compile; the others are noted in ``fields.troubles``, and the rule goes on.

    Raises RuleError where there are too many, or none is left of several.
    """
    given = tuple(text for text in texts if text.text.strip())
    if len(given) > MAX_ALTERNATIVES:
        raise RuleError(
            f"{len(given):,} {what} are too many",
            f"split the rule: {MAX_ALTERNATIVES:,} fit into one",
            fields.line,
        )
    kept = tuple(text for text in given if _compiles(fields, text, what))
    if given and not kept:
        trouble = fields.troubles.pop()
        raise trouble
    return kept


def _compiles(fields: Fields, text: Text, what: str) -> bool:
    try:
        check_syntax(text.text)
    except PatternError as error:
        shown = text.text if len(text.text) < 60 else f"{text.text[:57]}…"
        fields.troubles.append(
            RuleError(f"{shown!r} of the {what}: {error.what}", error.mend, text.line)
        )
        return False
    return True


def compiled(
    source: str, line: int, *, ignore_case: bool = False, multiline: bool = False
) -> Pattern:
    """Compile, with the line in the refusal. Raises RuleError."""
    try:
        return compile_pattern(source, ignore_case=ignore_case, multiline=multiline)
    except PatternError as error:
        raise RuleError(error.what, error.mend, line) from error


def read_exceptions(fields: Fields) -> Exceptions:
    """The ``exceptions`` key. Raises RuleError."""
    terms = [text.text for text in usable(fields, fields.texts("exceptions"), "exceptions")]
    try:
        return Exceptions(terms)
    except PatternError as error:
        raise RuleError(error.what, error.mend, fields.line_of("exceptions")) from error
