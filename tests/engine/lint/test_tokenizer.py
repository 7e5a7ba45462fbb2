"""spaCy sees the very text, with each social token in one piece."""

from hypothesis import given

from socialdesk.lint.components.social import SocialSpans
from socialdesk.lint.pipeline import build
from socialdesk.lint.spans import SOCIAL_SPANS, social_tokens
from socialdesk.lint.texts import well_formed
from tests.engine.lint.making import posts

NLP = build("en")


@given(posts)
def test_the_doc_has_the_text_code_point_for_code_point(text: str) -> None:
    text = well_formed(text)
    doc = NLP.make_doc(text)
    assert doc.text == text
    assert [text[token.idx : token.idx + len(token)] for token in doc] == [t.text for t in doc]


@given(posts)
def test_every_social_token_is_one_labelled_span(text: str) -> None:
    doc = SocialSpans(NLP, "social")(NLP.make_doc(well_formed(text)))
    spans = [(span.label_, span.start_char, span.end_char) for span in doc.spans[SOCIAL_SPANS]]
    assert spans == [(token.kind.value, token.start, token.end) for token in social_tokens(doc)]


def test_a_language_that_spacy_lacks_is_read_by_common_rules() -> None:
    assert [token.text for token in build("be")("Свежы хлеб!")] == ["Свежы", "хлеб", "!"]
