"""spaCy's tokenizer without a language's exceptions ("don't" is "do" and "n't").

Only packs' rules about runs of tokens read them, and English alone has 1,300, which take a third of
the time to the first finding.
"""

from collections.abc import Callable

from spacy import util
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without types

NAME = "socialdesk.PlainTokenizer.v1"
CONFIG = {"nlp": {"tokenizer": {"@tokenizers": NAME}}}
"""What makes a blank pipeline take this tokenizer."""


def plain_tokenizer() -> Callable[[Language], Tokenizer]:
    """What spaCy calls with the new pipeline."""
    return _made_for


def _made_for(nlp: Language) -> Tokenizer:
    defaults = nlp.Defaults
    return Tokenizer(
        nlp.vocab,
        prefix_search=util.compile_prefix_regex(defaults.prefixes or ()).search,
        suffix_search=util.compile_suffix_regex(defaults.suffixes or ()).search,
        infix_finditer=util.compile_infix_regex(defaults.infixes or ()).finditer,
        token_match=defaults.token_match,
        url_match=defaults.url_match,
    )


util.registry.tokenizers.register(NAME, func=plain_tokenizer)
