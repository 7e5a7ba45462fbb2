"""The rules behind reject.txt: words that a voice avoids, and what it says instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from socialdesk.lint.packs.vocabulary import Word
from socialdesk.lint.rules.nodes import Listing, Mapping, Scalar, mapping_of

AVOIDED = "reject"
REPLACED = "reject-instead"

_WORDING = {
    "en": (
        "'%s' is on this voice's list of words to avoid; say it another way.",
        "Say '%s' rather than '%s'.",
        "The list is kept with the voice, in vocabulary/reject.txt, so that you all write alike.",
    ),
    "pl": (
        "„%s” jest na liście słów, których ten głos unika. Powiedz to inaczej.",
        "Lepiej napisać „%s” niż „%s”.",
        "Lista należy do głosu (vocabulary/reject.txt), żeby wszyscy pisali podobnie.",
    ),
    "hr": (
        "„%s” je na popisu riječi koje ovaj glas izbjegava. Recite to drukčije.",
        "Bolje je „%s” nego „%s”.",
        "Popis pripada glasu (vocabulary/reject.txt), kako bi svi pisali slično.",
    ),
    "fi": (
        "”%s” on niiden sanojen luettelossa, joita tämä ääni välttää. Sano se toisin.",
        "Mieluummin ”%s” kuin ”%s”.",
        "Luettelo kuuluu ääneen (vocabulary/reject.txt), jotta kaikki kirjoittavat samaan tapaan.",
    ),
    "be": (
        "«%s» ёсць у спісе слоў, якіх гэты голас пазбягае. Скажыце інакш.",
        "Лепш «%s», чым «%s».",
        "Спіс належыць голасу (vocabulary/reject.txt), каб усе пісалі падобна.",
    ),
    "he": (
        "“%s” ברשימת המילים שהקול הזה נמנע מהן. כדאי לומר אחרת.",
        "עדיף “%s” במקום “%s”.",
        "הרשימה שייכת לקול (vocabulary/reject.txt), כדי שכולם יכתבו באופן דומה.",
    ),
}
"""By language: what is said of a word, of one with another in its place, and why."""


def rejecting_rules(words: Iterable[Word], lang: str) -> Iterator[tuple[str, Mapping]]:
    """The rules that flag the words, by name, in the words of the pack's language."""
    rejected = list(words)
    avoid, instead, why = _WORDING.get(lang, _WORDING["en"])
    plain = [word for word in rejected if not word.instead]
    if plain:
        tokens = Listing(tuple(Scalar(word.text, word.line) for word in plain), 1)
        yield AVOIDED, _rule("existence", avoid, why, {"tokens": tokens})
    swaps = {w.text: Scalar(w.instead, w.line, plain=False) for w in rejected if w.instead}
    if swaps:
        yield REPLACED, _rule("substitution", instead, why, {"swap": Mapping({**swaps}, 1)})


def _rule(extends: str, message: str, why: str, looks_for: dict[str, Listing | Mapping]) -> Mapping:
    header = mapping_of(
        {
            "extends": extends,
            "message": message,
            "level": "warning",
            "ignorecase": True,
            "why": why,
        }
    )
    return Mapping({**header.items, **looks_for}, 1)
