"""Try a rule, or a change of levels, before it is kept."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import list_posts
from socialdesk.desk.voices import packs_in_use
from socialdesk.desk.workspace import workspace
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError
from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import TextKind
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk.lint.packs import Pack, load_pack
from socialdesk.lint.rules.reading_mode import Reading
from socialdesk.lint.rules.ruleset import RuleSet

_STILL_TO_COME = (
    State.DRAFT,
    State.NEEDS_APPROVAL,
    State.CHANGES_REQUESTED,
    State.APPROVED,
    State.SCHEDULED,
    State.ON_HOLD,
)


@dataclass(frozen=True)
class FailedTest:
    """A text that the rule should flag and does not, or the other way round."""

    text: str
    should_flag: bool


@dataclass(frozen=True)
class FlaggedPost:
    """A post that is still to come, and what the change would newly say of it."""

    post: Post
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class RuleTrial:
    """What a rule would do. ``problems`` are lines for its author; with any, it can't be used."""

    problems: tuple[str, ...]
    failed_tests: tuple[FailedTest, ...] = ()
    tests_run: int = 0
    newly_flagged: tuple[FlaggedPost, ...] = ()


def try_rule(desk: Desk, source: str) -> RuleTrial:
    """Read a rule as typed, run its tests, and look at what is planned. Changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rule.yml"
        file.write_text(source, "utf-8")
        try:
            pack = load_pack(file)
        except InputError as error:
            return RuleTrial((str(error).removeprefix(f"{file.name}: "),))
    problems = tuple(
        f"line {r.line}: {r.what}: {r.mend}" if r.line else f"{r.what}: {r.mend}"
        for r in pack.refusals
    )
    if problems or not pack.rules:
        return RuleTrial(problems or ("the rule is empty: start with extends and message",))
    # In the brand's own pack it will read posts, as a lone Vale file does not.
    rules = RuleSet([replace(pack, reading=Reading.POST)])
    failed = tuple(FailedTest(f.text, f.should_flag) for f in rules.run_tests())
    tests = pack.rules[0].header.tests
    return RuleTrial(
        problems=(),
        failed_tests=failed,
        tests_run=len(tests.passing) + len(tests.failing),
        newly_flagged=_newly_flagged(desk, RuleSet([]), rules),
    )


def what_would_change(desk: Desk, packs: tuple[Pack, ...]) -> tuple[FlaggedPost, ...]:
    """What these packs would say of posts still to come that the current ones do not."""
    return _newly_flagged(desk, RuleSet(list(packs_in_use(desk))), RuleSet(list(packs)))


def _newly_flagged(desk: Desk, now: RuleSet, then: RuleSet) -> tuple[FlaggedPost, ...]:
    languages = workspace(desk).languages
    flagged = []
    for post in list_posts(desk, PostQuery(states=_STILL_TO_COME)):
        before = set(_found(now, post.text, languages))
        after = _found(then, post.text, languages)
        new = tuple(finding for finding in after if finding not in before)
        if new:
            flagged.append(FlaggedPost(post, new))
    return tuple(flagged)


def _found(rules: RuleSet, text: str, languages: tuple[str, ...]) -> tuple[Finding, ...]:
    """What rules of any of the brand's languages find: telling them apart would cost a second."""
    found = (
        finding
        for lang in languages
        for finding in rules.check(text, kind=TextKind.POST, lang=lang)
    )
    return tuple(dict.fromkeys(found))
