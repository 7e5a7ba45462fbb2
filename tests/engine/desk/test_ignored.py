"""Ignore here: a finding that is left in one post and found in every other."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from socialdesk.desk.channels import add_feed
from socialdesk.desk.checking import check_content
from socialdesk.desk.desk import Desk
from socialdesk.desk.ignored import heed_finding, ignore_finding, ignored_findings
from socialdesk.desk.posts import add_post, delete_posts, edit_post
from socialdesk.domain.errors import NotFoundError
from socialdesk.domain.findings import Finding, FindingKind, IgnoredFinding, Level
from socialdesk.domain.linting import LintRequest, LintResult
from socialdesk.domain.planning import AsDraft, PostContent
from tests.engine.desk.doubles import QuietLinting

TYPO = Finding("typos.unknown", FindingKind.TYPO, Level.ERROR, 0, 3, "Teh", "", "")
TOO_LONG = Finding("platform.length", FindingKind.PLATFORM, Level.ERROR, 0, 3, "Teh", "", "")


class FindsTwo(QuietLinting):
    """Finds a typo in every text, and that it is too long."""

    def lint(self, requests: Sequence[LintRequest]) -> Sequence[LintResult]:
        return [LintResult("en", (TYPO, TOO_LONG)) for _ in requests]


def _draft(desk: Desk) -> int:
    return add_post(desk, PostContent("Teh"), AsDraft()).post.id


def test_a_finding_is_ignored_once_however_often_it_is_asked_for(desk: Desk) -> None:
    post_id = _draft(desk)
    for _ in range(2):
        ignore_finding(desk, post_id, "typos.unknown", "Teh")
    assert ignored_findings(desk, post_id) == {IgnoredFinding("typos.unknown", "Teh")}
    assert ignored_findings(desk, _draft(desk)) == frozenset()


def test_a_finding_can_be_heeded_again(desk: Desk) -> None:
    post_id = _draft(desk)
    ignore_finding(desk, post_id, "typos.unknown", "Teh")
    heed_finding(desk, post_id, "typos.unknown", "Teh")
    assert ignored_findings(desk, post_id) == frozenset()


def test_a_post_that_is_gone_can_ignore_nothing(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        ignore_finding(desk, 4_711, "typos.unknown", "Teh")


def test_what_was_ignored_goes_with_its_post(desk: Desk) -> None:
    post_id = _draft(desk)
    ignore_finding(desk, post_id, "typos.unknown", "Teh")
    delete_posts(desk, [post_id])
    assert ignored_findings(desk, post_id) == frozenset()


@pytest.mark.parametrize("with_channel", [False, True])
def test_checking_a_post_leaves_out_what_is_ignored_in_it(desk: Desk, with_channel: bool) -> None:
    desk = replace(desk, linting=FindsTwo())
    channels = (add_feed(desk, "News").id,) if with_channel else ()
    post_id, content = _draft(desk), PostContent("Teh", channels=channels)
    ignore_finding(desk, post_id, "typos.unknown", "Teh")
    assert [group.findings for group in check_content(desk, content, post_id)] == [(TOO_LONG,)]
    assert [group.findings for group in check_content(desk, content)] == [(TYPO, TOO_LONG)]
    assert [group.findings for group in edit_post(desk, post_id, content).findings] == [(TOO_LONG,)]


def test_what_a_network_refuses_is_never_ignored(desk: Desk) -> None:
    desk, post_id = replace(desk, linting=FindsTwo()), _draft(desk)
    ignore_finding(desk, post_id, "platform.length", "Teh")
    assert check_content(desk, PostContent("Teh"), post_id)[0].findings == (TYPO, TOO_LONG)
