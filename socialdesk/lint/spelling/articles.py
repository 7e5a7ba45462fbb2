"""Whether English says "a" or "an" before a word: by its sound, not its letter."""

import regex

_SILENT_H = regex.compile(r"(?:hour|honest|honou?r|heir(?!loom\b)|heirloom)")
_EITHER = frozenset(
    {"herb", "herbs", "herbal", "historic", "historical", "hotel", "homage", "hors"}
)
_EITHER_START = regex.compile(r"herb|histor|homage|hors|ho?tel|sql|url|faq|led|lol|rsvp|ufo|sms\w")
_YOU_SOUND = regex.compile(
    r"(?:uni(?!n|m[pa])|use|usu|usa|uti|uto|uk(?:$|r|u)|ura|uro|ubi|uku|ufo|eu|ewe|ewo|unanim)"
)
_WON_SOUND = regex.compile(r"(?:one(?![iy]r)|once|oui|ouij)")
_UN_PREFIX = regex.compile(r"uni(?:nt|nf|nv|ns|nh|dent|mp|mag)")
_AN_LETTERS = frozenset("AEFHILMNORSX")
_SAID_AS_WORDS = frozenset({"NASA", "NATO", "FIFA", "FEMA", "MOMA", "LASER", "RAM", "SIM", "LEGO"})
_AN_NUMBER = regex.compile(r"8\d*(?:\D|$)|1[18](?:\D|$|(?:\d{3})+(?!\d))")
_HUNDREDS = regex.compile(r"1[18]\d\ds?")
"""Said as "eleven hundred" by some and as "one thousand one hundred" by others."""
_VOWELS = frozenset("aeiou")


def article_before(word: str) -> str:
    """ "a" or "an", or empty where both are said, or nobody can tell."""
    if word[:1].isdigit():
        if _HUNDREDS.fullmatch(word):
            return ""
        return "an" if _AN_NUMBER.match(word.replace(",", "")) else "a"
    if not word.isascii() or len(word) < 2:
        return ""
    if word.isupper():
        return _before_capitals(word)
    lower = word.lower()
    if any(letter.isupper() for letter in word[1:]) or _EITHER_START.match(lower):
        return ""
    if not set(lower) & (_VOWELS | {"y"}):
        return ""
    if _SILENT_H.match(lower):
        return "an"
    if _WON_SOUND.match(lower) or (_YOU_SOUND.match(lower) and not _UN_PREFIX.match(lower)):
        return "a"
    return "an" if lower[0] in _VOWELS else "a"


def _before_capitals(word: str) -> str:
    """An acronym is spelled out; a longer word in capitals may be a shouted word."""
    if len(word) > 3 or word in _SAID_AS_WORDS:
        return ""
    if set(word) & set("AEIOU") and word not in _SPELLED_OUT:
        return ""
    return "an" if word[0] in _AN_LETTERS else "a"


_SPELLED_OUT = frozenset({"UK", "EU", "US", "AI", "API", "IOU", "UI", "UX", "NGO", "CEO", "CFO"})
