"""How one pack differs from another, rule by rule and word by word."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from socialdesk.lint.packs import Pack
from socialdesk.lint.rules.base import Rule


class Change(StrEnum):
    """What happened on the way from the first pack to the second."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Difference:
    """One change. ``what`` is "rule", "accepted word", "rejected word", "correction" or "tone"."""

    change: Change
    what: str
    name: str
    before: str = ""
    after: str = ""


def compare(first: Pack, second: Pack) -> tuple[Difference, ...]:
    """Every change from ``first`` to ``second``, rules first, each group in order of name."""
    return (
        *_changed_rules(first, second),
        *_mapped("tone", _tone(first), _tone(second)),
        *_words("accepted word", first.accept, second.accept),
        *_words("rejected word", first.reject, second.reject),
        *_mapped("correction", _corrections(first), _corrections(second)),
    )


def _changed_rules(first: Pack, second: Pack) -> Iterator[Difference]:
    before = {rule.header.name: rule for rule in first.rules}
    after = {rule.header.name: rule for rule in second.rules}
    for d in _mapped("rule", _acting(before), _acting(after)):
        yield replace(d, before=_told(before.get(d.name)), after=_told(after.get(d.name)))


def _acting(rules: Mapping[str, Rule]) -> dict[str, str]:
    """The rules in words that differ whenever they act differently, wherever their files lie."""
    return {
        name: repr(replace(rule, header=replace(rule.header, file="", line=0)))
        for name, rule in rules.items()
    }


def _told(rule: Rule | None) -> str:
    return f"{rule.header.level.value}: {rule.header.message}" if rule else ""


def _tone(pack: Pack) -> dict[str, str]:
    return {
        axis: f"{target.target:+.2f} ± {target.tolerance:.2f}"
        for axis, target in pack.voice.axes.items()
    }


def _corrections(pack: Pack) -> dict[str, str]:
    return {correction.wrong: correction.right for correction in pack.corrections}


def _mapped(what: str, first: Mapping[str, str], second: Mapping[str, str]) -> Iterator[Difference]:
    for name in sorted({*first, *second}):
        before, after = first.get(name), second.get(name)
        if before is None:
            yield Difference(Change.ADDED, what, name, after=after or "")
        elif after is None:
            yield Difference(Change.REMOVED, what, name, before=before)
        elif before != after:
            yield Difference(Change.CHANGED, what, name, before, after)


def _words(what: str, first: tuple[str, ...], second: tuple[str, ...]) -> Iterator[Difference]:
    for word in sorted({*first} ^ {*second}):
        yield Difference(Change.ADDED if word in second else Change.REMOVED, what, word)
