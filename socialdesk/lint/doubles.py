"""Which doubled words are slips, and which are meant."""

from socialdesk.domain.findings import Level
from socialdesk.lint.function_words import FUNCTION_WORDS, word_set

_OFTEN_MEANT = {
    "en": word_set(
        "had that very really so much many more bye no yes yeah ha haha hey hi hello now go "
        "boo knock there night well big long far too chop tut wow yum please never ever hip "
        "choo beep mama her his so-so in on up down over out is do you it one two on dear "
        "fine sweet win"
    )
    - word_set("it you do is in one"),
    "pl": word_set(
        "bardzo no tak nie pa hej ha już raz coraz dużo daleko długo hop cześć brawo nic"
    ),
    "hr": word_set("da ne malo polako brzo vrlo jako bok hej hop bravo sve još dugo"),
    "fi": word_set("niin no hei moi hip joo pikku kauan kaukana hurraa oi voi"),
    "be": word_set("вельмі так не ну вось ці ура ой яшчэ доўга далёка"),
    "he": word_set("לא כן מאוד לאט פעם יום שלום בי טוב הרבה עוד אחד שנה"),
}
_MAY_MEET = word_set("is in on her you it that had")
"""English words that can stand twice by grammar ("what it is is good", "come in in June")."""


def level_of_double(first: str, second: str, times: int, lang: str) -> Level | None:
    """How sure it is that a word was doubled by mistake; ``None`` where it is likely meant.

    ``times`` is how often it stands in a row: three and more are play ("go go go") unless it is a
    word that no one plays with. Names ("Duran Duran") are left alone.
    """
    word = first.casefold()
    never = word in FUNCTION_WORDS.get(lang, frozenset())
    if word in _OFTEN_MEANT.get(lang, frozenset()):
        return None
    if lang == "en" and word in _MAY_MEET:
        return Level.WARNING
    if never:
        return Level.ERROR
    is_name = first[:1].isupper() and second[:1].isupper()
    if is_name or times > 2 or len(word) < 2 or lang == "he":
        return None
    return Level.WARNING
