"""The findings as people read them in a terminal."""

import pytest

from socialdesk.domain.linting import LintRequest
from socialdesk.lint.formats import Answer, Entry
from socialdesk.lint.report import as_text, position, wants_colour
from tests.engine.lint.making import linter


def report(text: str, colour: bool = False) -> list[str]:
    request = LintRequest(text)
    answer = Answer(Entry("post.txt", request), linter().lint(request))
    return list(as_text([answer], colour))


def test_a_finding_is_one_line_with_file_line_and_column() -> None:
    assert report("Hi 👋\nsee teh shop") == [
        "post.txt:2:5: error: “teh” is not a word we know: did you mean “the”? [typos.unknown]",
        "1 text checked: 1 error",
    ]


def test_a_clean_text_is_said_to_be_clean() -> None:
    assert report("Hello") == ["1 text checked, nothing found"]


def test_colour_wraps_words_and_changes_none() -> None:
    coloured = report("teh", colour=True)[0]
    assert "\x1b[31merror\x1b[0m" in coloured


def test_line_breaks_in_a_finding_stay_on_one_line() -> None:
    assert len(report("BIG SALE\x1b[2J NOW\u2028 HERE TODAY")) == len(
        "\n".join(report("BIG SALE\x1b[2J NOW\u2028 HERE TODAY")).split("\n")
    )


@pytest.mark.parametrize(
    ("environ", "terminal", "wanted"),
    [({}, True, True), ({}, False, False), ({"NO_COLOR": "1"}, True, False)],
)
def test_colour_is_for_terminals_without_no_color(
    environ: dict[str, str], terminal: bool, wanted: bool
) -> None:
    assert wants_colour(environ, terminal) is wanted


def test_a_position_counts_lines_and_code_points_from_one() -> None:
    assert position("a\n👩‍👩b", 5) == (2, 4)
