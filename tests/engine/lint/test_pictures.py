"""platform.alt_text: each picture without alt text is named."""

from socialdesk.domain.findings import Level
from tests.engine.lint.making import lint

RULE = "platform.alt_text"


def test_each_picture_without_alt_text_is_named() -> None:
    found = lint("Hi", rule=RULE, alts=("", "A mug", " "))
    assert [f.message for f in found] == ["Picture 1 has no alt text", "Picture 3 has no alt text"]


def test_it_is_a_warning_about_the_whole_post() -> None:
    (finding,) = lint("Hi", rule=RULE, alts=("",))
    assert (finding.level, finding.start, finding.end, finding.match) == (Level.WARNING, 0, 0, "")


def test_described_pictures_are_fine() -> None:
    assert lint("Hi", rule=RULE, alts=("A mug",)) == ()
