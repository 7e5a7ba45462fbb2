"""The spaCy pipeline of one language: tokenizer, tags where they are needed, and every check."""

import os
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

import spacy
from spacy.language import Language
from thinc.api import use_ops

from socialdesk.lint import plain_tokenizer
from socialdesk.lint.components import (
    articles,
    confused_words,
    limits,
    lone_i,
    mixed_scripts,
    own_corrections,
    pictures,
    repeated_words,
    sentence_marks,
    shouting,
    social,
    tag_spelling,
    tone,
    unknown_words,
    unpaired,
)
from socialdesk.lint.spelling.support import TAGGERS
from socialdesk.lint.tagging import Part, tagging
from socialdesk.lint.tokenizer import SocialTokenizer

if TYPE_CHECKING:
    from socialdesk.lint.rules import RuleSet
    from socialdesk.lint.tone.aims import Aims

_UNUSED_PARTS = ["ner", "parser", "lemmatizer", "senter", "attribute_ruler"]
_CHECKS = (
    unknown_words,
    confused_words,
    repeated_words,
    sentence_marks,
    articles,
    lone_i,
    mixed_scripts,
    tag_spelling,
    unpaired,
    own_corrections,
    shouting,
    limits,
    pictures,
)
ANY_LANGUAGE = "xx"


def build(lang: str, rules: "RuleSet | None" = None, aims: "Aims | None" = None) -> Language:
    """The pipeline for ``lang`` (ISO 639-1); a tagger is loaded only where a rule asks for one,
    and runs only on texts that such a rule may be about.

    ``aims`` are what the voice aims for on the tone axes.
    """
    needs_tags = rules is not None and rules.needs_tags
    reads_tokens = rules is not None and rules.reads_tokens
    nlp = _tagged(lang) if needs_tags else _blank(lang, plain=not reads_tokens)
    trained = _set_aside(nlp)
    nlp.tokenizer = SocialTokenizer(nlp.tokenizer)
    nlp.add_pipe(social.FACTORY, first=True)
    for check in _CHECKS:
        nlp.add_pipe(check.FACTORY)
    cast(tone.Tone, nlp.add_pipe(tone.FACTORY)).aims = aims
    if rules is not None:
        from socialdesk.lint.components import voice

        component = cast(voice.VoiceRules, nlp.add_pipe(voice.FACTORY))
        component.rules, component.tag = rules, tagging(trained)
    return nlp


def _set_aside(nlp: Language) -> tuple[Part, ...]:
    """The trained parts, which take longer than all else: they wait until a rule asks for tags."""
    names = nlp.pipe_names
    for name in names:
        nlp.disable_pipe(name)
    return tuple(nlp.get_pipe(name) for name in names)


def model_for(lang: str) -> str | None:
    """The installed package with a tagger for ``lang``."""
    return next((name for name in TAGGERS.get(lang, ()) if find_spec(name)), None)


def _tagged(lang: str) -> Language:
    model = model_for(lang)
    if model is None:
        return _blank(lang)
    # numpy multiplies faster than the default, but only while it does so in one thread.
    with use_ops("numpy", use_blis=os.environ.get("OPENBLAS_NUM_THREADS") != "1"):
        return spacy.load(model, exclude=_UNUSED_PARTS)


def _blank(lang: str, *, plain: bool = False) -> Language:
    """spaCy's own rules for ``lang``, or those for any language (it has none for Belarusian)."""
    config = plain_tokenizer.CONFIG if plain else {}
    try:
        return spacy.blank(lang, config=config)
    except ImportError:
        return spacy.blank(ANY_LANGUAGE, config=config)
