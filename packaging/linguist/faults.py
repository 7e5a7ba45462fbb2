"""What is wrong with a translation: it is missing, or it breaks what is filled in at run time."""

import re
from collections import Counter
from collections.abc import Iterator

from linguist.plurals import PLURALS
from linguist.sources import Message

_FILLED_IN = re.compile(r"\{\w*\}|%n|%\d")
_ONLY_ONE = 1
"""A form that nothing but one takes may say it in words."""


def faults_of(message: Message, forms: tuple[str, ...], language: str) -> Iterator[str]:
    """Why the window can't show this translation, one line each; nothing where it can."""
    wanted = PLURALS[language].forms if message.plural else 1
    where = f"{language} · {message.context} · {message.source!r}"
    if len(forms) != wanted or not all(forms):
        yield f"{where}: not translated"
        return
    for number, form in enumerate(forms):
        if not _fills_the_same(message, form, language, number):
            yield f"{where}: {form!r} does not fill in the same"
        if message.source[:1].isspace() != form[:1].isspace():
            yield f"{where}: {form!r} begins differently"
        if message.source[-1:].isspace() != form[-1:].isspace():
            yield f"{where}: {form!r} ends differently"


def _fills_the_same(message: Message, form: str, language: str, number: int) -> bool:
    here, there = Counter(_FILLED_IN.findall(message.source)), Counter(_FILLED_IN.findall(form))
    if message.plural and PLURALS[language].examples[number] == _ONLY_ONE:
        here.pop("{count}", None)
        there.pop("{count}", None)
    return here == there
