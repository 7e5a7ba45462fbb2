"""Scores come from words and marks that a person can point at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.lint.packs.voice import AXES
from socialdesk.lint.tone.axes import Axis, axes_for
from socialdesk.lint.tone.reading import MOST_EVIDENCE, read
from tests.engine.lint.making import LANGUAGES, posts
from tests.engine.lint.tone.making import CHATTY, OFFICE, score


def test_the_axes_are_those_of_voice_yaml() -> None:
    assert tuple(Axis) == AXES


def test_office_words_read_as_formal_and_chat_as_casual() -> None:
    assert score(OFFICE, Axis.FORMALITY) < -0.5 < 0.5 < score(CHATTY, Axis.FORMALITY)


def test_a_riddle_reads_as_funny_and_a_recall_as_serious() -> None:
    riddle = "Why did the muffin call the baker? It felt crummy, haha."
    recall = "Recall: batch 14 may hold an allergen. Follow the safety instructions and return it."
    assert score(recall, Axis.HUMOUR) < 0 < score(riddle, Axis.HUMOUR)


def test_thanks_read_as_respectful_and_insults_as_irreverent() -> None:
    thanks = "Thank you for your patience, dear neighbours. We are grateful for every one of you."
    cheek = "Shut up and drink the damn coffee. Sorry not sorry, you bunch of amateurs."
    assert score(thanks, Axis.RESPECT) < -0.4 < 0.4 < score(cheek, Axis.RESPECT)


def test_exclamation_marks_outside_words_make_a_text_enthusiastic() -> None:
    calm = "The new lamps are in the shop and you can see them today."
    assert score(calm.replace(".", "!!"), Axis.ENTHUSIASM) > score(calm, Axis.ENTHUSIASM) + 0.3


def test_the_evidence_is_the_words_that_moved_the_score() -> None:
    spans = read(OFFICE, "en")[Axis.FORMALITY].evidence()
    assert "utilise" in [OFFICE[start:end] for start, end in spans]


def test_a_phrase_counts_once_and_not_word_by_word() -> None:
    cues = read("Sorry not sorry, the buns are ours tonight", "en")[Axis.RESPECT].cues
    assert [cue.label for cue in cues] == ["teasing"]


def test_a_phrase_does_not_reach_across_a_full_stop() -> None:
    apart = "We know the reason for the delay in. Order to be sent on Monday by us."
    assert "in. Order to" not in [apart[a:b] for a, b in _places(apart)]


def test_a_link_is_no_evidence() -> None:
    text = "Read it at https://awesome.example/lol!/x or come to the shop on Monday morning"
    assert all("awesome" not in text[a:b] and "!" not in text[a:b] for a, b in _places(text))


def test_a_text_without_evidence_has_no_confidence() -> None:
    assert (
        read("Wool hats from a farm twenty minutes up the road", "en")[Axis.RESPECT].confidence == 0
    )


def test_a_short_text_is_judged_with_little_confidence() -> None:
    assert read("Yay, super buns!", "en")[Axis.FORMALITY].confidence < 0.2


def test_more_evidence_makes_a_score_surer() -> None:
    once, often = (read(" ".join([CHATTY] * n), "en")[Axis.FORMALITY] for n in (1, 3))
    assert once.confidence < often.confidence


@pytest.mark.parametrize(
    ("lang", "formal", "casual"),
    [
        ("pl", "Uprzejmie prosimy Państwa o kontakt", "Hej, wpadaj do nas, będzie fajnie"),
        ("hr", "Poštovani, obavještavamo Vas o promjeni", "Ekipo, svrati do nas, bit će super"),
        ("fi", "Arvoisat asiakkaat, kutsumme Teidät juhlaan", "Moi, tuu meille, meno on kiva"),
        ("be", "Паважаныя кліенты, запрашаем Вас на свята", "Гэй, сябры, забягай, будзе крута"),
        ("he", "לקוחות יקרים, אנו מזמינים אתכם לאירוע", "יאללה חברים, קפצו אלינו, יהיה אחלה"),
    ],
)
def test_other_languages_tell_courteous_address_from_chat(
    lang: str, formal: str, casual: str
) -> None:
    assert score(formal, Axis.FORMALITY, lang) < 0 < score(casual, Axis.FORMALITY, lang)


def test_an_axis_without_lists_is_absent_rather_than_nought() -> None:
    assert (
        set(read("Hej, wpadnij jutro!", "pl"))
        == set(axes_for("pl"))
        == {
            Axis.FORMALITY,
            Axis.ENTHUSIASM,
        }
    )


def test_a_language_without_lists_has_no_axes() -> None:
    assert read("Guten Tag, schön!", "de") == {}


@given(posts | st.just(OFFICE), st.sampled_from(LANGUAGES))
def test_scores_and_evidence_stay_within_bounds(text: str, lang: str) -> None:
    for reading in read(text, lang).values():
        assert -1 <= reading.score <= 1
        assert 0 <= reading.confidence <= 1
        assert len(reading.evidence()) <= MOST_EVIDENCE
        assert all(0 <= start < end <= len(text) for start, end in reading.evidence())


def _places(text: str) -> list[tuple[int, int]]:
    return [(cue.start, cue.end) for reading in read(text, "en").values() for cue in reading.cues]
