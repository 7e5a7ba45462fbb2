"""typos.its and its like: a word in another's place is found by the words around it."""

import pytest

from socialdesk.domain.findings import apply_fix
from tests.bench.typos.mechanisms import confused
from tests.bench.typos.texts import clean
from tests.engine.lint.making import lint

SENTENCES = clean("train", "en", "sentences.txt")

CONFUSED = [
    ("Its been a lovely year", "typos.its", "It's"),
    ("It’s Friday and your going to love it", "typos.your", "you’re"),
    ("The dog wagged it's tail", "typos.its", "its"),
    ("Thanks for you're help", "typos.your", "your"),
    ("Cheaper then the other shop", "typos.than", "than"),
    ("It was way to small", "typos.to", "too"),
    ("You should of called", "typos.have", "have"),
    ("Be apart of our family", "typos.alike", "a part"),
    ("Their is a new cake", "typos.their", "There"),
    ("We cant wait", "typos.apostrophe", "can't"),
    ("This is my husbands car", "typos.apostrophe", "husband's"),
    ("I don't want to loose it", "typos.alike", "lose"),
    ("It fell a part after a week", "typos.alike", "apart"),
]


@pytest.mark.parametrize(("text", "rule", "meant"), CONFUSED)
def test_a_word_in_anothers_place_is_found_with_the_right_one(
    text: str, rule: str, meant: str
) -> None:
    (finding,) = lint(text, rule=rule)
    assert finding.suggestions == (meant,)


@pytest.mark.parametrize(("text", "rule", "meant"), CONFUSED)
def test_the_fix_makes_the_finding_go_away(text: str, rule: str, meant: str) -> None:
    (finding,) = lint(text, rule=rule)
    assert lint(apply_fix(text, finding, meant), rule="typos.") == ()


def test_every_fix_in_a_mass_of_confused_sentences_holds() -> None:
    for case in confused(SENTENCES):
        for finding in lint(case.text, rule="typos."):
            mended = apply_fix(case.text, finding, finding.suggestions[0])
            assert finding not in lint(mended, rule="typos.")


@pytest.mark.parametrize(
    "text",
    [
        "The cat licked its own paw",
        "Your welcome gift is waiting",
        "We walked there, then the rain came",
        "As is their wont, they were late",
        "Is it better? Then we win",
        "Once there, the waiter smiled",
        "Were you open on Monday?",
        "Of course we should, of course",
        "She leads the team and he leads the band",
    ],
)
def test_a_word_in_its_own_place_is_left_alone(text: str) -> None:
    assert lint(text, rule="typos.") == ()


def test_clean_sentences_have_no_confused_words() -> None:
    found = [finding for case in SENTENCES for finding in lint(case.text, rule="typos.")]
    assert found == []


def test_each_finding_says_why_in_a_sentence() -> None:
    (finding,) = lint("Its been a year", rule="typos.its")
    assert finding.why.endswith(".")
