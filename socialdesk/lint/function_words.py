"""Little words that hold sentences together: never doubled on purpose, telling of a language."""


def word_set(listed: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(listed.split())


FUNCTION_WORDS = {
    "en": word_set(
        "a an the and or but of to for from with at into by as if than then this these those "
        "is are was were be been it he she they we you i your our their its my me us them not "
        "can will would should could have has do does did just also because when where which "
        "who what how"
    ),
    "pl": word_set(
        "i a oraz ale lub albo w we z ze na do od dla po przy za o u się to jest są być który "
        "która które że bo jak czy ten ta te tego tej nasz nasza nasze wasz mój"
    ),
    "hr": word_set(
        "i a ali ili u na s sa za od do iz po pri o se je su smo ste bi će koji koja koje kao "
        "ako što naš naša naše vaš vaša vaše ovaj ova ovo"
    ),
    "fi": word_set(
        "ja tai mutta on ovat oli että kun jos kuin ei myös se ne tämä nämä hän me te he joka "
        "jotka meidän teidän sinun kanssa"
    ),
    "be": word_set(
        "і й а але або у ў на з са да ад для па пры за пра што як калі гэта гэты гэтая гэтыя "
        "ён яна яны мы вы наш наша нашы ваш не ёсць"
    ),
    "he": word_set("של את על עם הוא היא הם אנחנו אני אתם זה זו כי גם או אם אבל אל בין"),
}
