"""A post's tags are spaCy's own, worked out in a third of the time."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.lint import pipeline, tagging
from socialdesk.lint.tagging import QuickTagger
from socialdesk.lint.texts import well_formed
from tests.bench.voice.brands import brands
from tests.engine.lint.making import posts

pytestmark = pytest.mark.skipif(
    pipeline.model_for("en") is None, reason="no English model is installed"
)


@cache
def trained() -> Language:
    return pipeline._tagged("en")


@cache
def quick() -> QuickTagger:
    tagger = tagging.tagging([part for _, part in trained().pipeline])
    assert isinstance(tagger, QuickTagger)
    return tagger


def tags(doc: Doc) -> list[str]:
    return [token.tag_ for token in doc]


@pytest.mark.parametrize("brand", brands("dev"))
def test_every_word_gets_the_tag_that_spacy_gives_it(brand: str) -> None:
    for post in brands("dev")[brand]:
        assert tags(quick()(trained().make_doc(post))) == tags(trained()(post))


@settings(max_examples=60)
@given(text=posts.filter(bool))
def test_a_word_in_context_is_seen_as_spacy_sees_it(text: str) -> None:
    doc = trained().make_doc(well_formed(text))
    theirs = trained().get_pipe("tok2vec").predict([doc])[0]
    assert np.allclose(quick().vectors(doc), theirs, atol=1e-3)


def test_no_words_no_tags() -> None:
    assert tags(quick()(trained().make_doc(""))) == []


def test_words_are_forgotten_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tagging, "MOST_WORDS", 3)
    doc = trained().make_doc("Warm bread, soft butter, good mornings.")
    assert tags(quick()(doc)) == tags(quick()(doc)) == tags(trained()(doc.text))


def test_a_pipeline_of_another_shape_runs_as_it_is() -> None:
    tok2vec, tagger = (part for _, part in trained().pipeline)
    tag = tagging.tagging([tok2vec, lambda doc: doc, tagger])
    assert not isinstance(tag, QuickTagger)
    assert tag is not None
    assert tags(tag(trained().make_doc("She sells mugs"))) == ["PRP", "VBZ", "NNS"]


def test_without_trained_parts_there_is_nothing_to_tag_with() -> None:
    assert tagging.tagging([]) is None
