"""Which doubled words are slips, and which are meant."""

from socialdesk.domain.findings import Level


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NEVER_DOUBLED = {
    "en": _words(
        "a an the and or but of to for from with at into by as if than then this these those "
        "is are was were be been it he she they we you i your our their its my me us them not "
        "can will would should could have has do does did just also because when where which "
        "who what how"
    ),
    "pl": _words(
        "i a oraz ale lub albo w we z ze na do od dla po przy za o u się to jest są być który "
        "która które że bo jak czy ten ta te tego tej nasz nasza nasze wasz mój"
    ),
    "hr": _words(
        "i a ali ili u na s sa za od do iz po pri o se je su smo ste bi će koji koja koje kao "
        "ako što naš naša naše vaš vaša vaše ovaj ova ovo"
    ),
    "fi": _words(
        "ja tai mutta on ovat oli että kun jos kuin ei myös se ne tämä nämä hän me te he joka "
        "jotka meidän teidän sinun kanssa"
    ),
    "be": _words(
        "і й а але або у ў на з са да ад для па пры за пра што як калі гэта гэты гэтая гэтыя "
        "ён яна яны мы вы наш наша нашы ваш не ёсць"
    ),
    "he": _words("של את על עם הוא היא הם אנחנו אני אתם זה זו כי גם או אם אבל אל בין"),
}
_OFTEN_MEANT = {
    "en": _words(
        "had that very really so much many more bye no yes yeah ha haha hey hi hello now go "
        "boo knock there night well big long far too chop tut wow yum please never ever hip "
        "choo beep mama her his so-so in on up down over out is do you it one two on dear "
        "fine sweet win"
    )
    - _words("it you do is in one"),
    "pl": _words("bardzo no tak nie pa hej ha już raz coraz dużo daleko długo hop cześć brawo nic"),
    "hr": _words("da ne malo polako brzo vrlo jako bok hej hop bravo sve još dugo"),
    "fi": _words("niin no hei moi hip joo pikku kauan kaukana hurraa oi voi"),
    "be": _words("вельмі так не ну вось ці ура ой яшчэ доўга далёка"),
    "he": _words("לא כן מאוד לאט פעם יום שלום בי טוב הרבה עוד אחד שנה"),
}
_MAY_MEET = _words("is in on her you it that had")
"""English words that can stand twice by grammar ("what it is is good", "come in in June")."""


def level_of_double(first: str, second: str, times: int, lang: str) -> Level | None:
    """How sure it is that a word was doubled by mistake; ``None`` where it is likely meant.

    ``times`` is how often it stands in a row: three and more are play ("go go go") unless it is a
    word that no one plays with. Names ("Duran Duran") are left alone.
    """
    word = first.casefold()
    never = word in _NEVER_DOUBLED.get(lang, frozenset())
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
