"""What levels, kinds, packs and tone are called on screen."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from socialdesk.desk.voice_values import PackCard, ToneTarget
from socialdesk.domain.findings import FindingKind, Level
from socialdesk_ui.runtime.i18n import joined

AXES = ("formality", "humour", "respect", "enthusiasm")

_PLACEHOLDER = re.compile(r"[“\"']?%(?:\[\d+\])?s[”\"']?")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_NEUTRAL, _SLIGHT, _PLAIN = 0.15, 0.45, 0.75
_STRICT, _SOME = 0.2, 0.35
_LAST_COMMON_LETTER = "\u05ea"
"""Latin, Greek, Cyrillic, Armenian and Hebrew come before it."""


def level_word(level: Level | None) -> str:
    """ "Warning"; "Off" for a rule that is switched off."""
    say = QCoreApplication.translate
    words = {
        Level.ERROR: say("Voice", "Error"),
        Level.WARNING: say("Voice", "Warning"),
        Level.SUGGESTION: say("Voice", "Suggestion"),
    }
    return words[level] if level else say("Voice", "Off")


def kind_word(kind: FindingKind) -> str:
    """What a rule is about: "Promise"."""
    say = QCoreApplication.translate
    words = {
        FindingKind.VOICE: say("Voice", "Voice"),
        FindingKind.PROMISE: say("Voice", "Promise"),
        FindingKind.REPLY: say("Voice", "Reply"),
        FindingKind.MIX: say("Voice", "Mix"),
    }
    return words.get(kind, kind.value.capitalize())


def message_text(message: str) -> str:
    """A rule's message with “…” where the words that it finds will stand."""
    return _PLACEHOLDER.sub("“…”", message)


def pack_title(key: str, name: str, brand: str) -> str:
    """A pack's name on screen: "Friendly shop"; the brand's own has one of its own."""
    if key == brand:
        return QCoreApplication.translate("Voice", "Our own")
    return name.replace("-", " ").capitalize() if name.islower() else name


def first_sentence(text: str) -> str:
    """What a description says first."""
    return _SENTENCE_END.split(" ".join(text.split()), maxsplit=1)[0]


def language_text(code: str) -> str:
    """ "English" for "en"; "Any language" where a pack names none."""
    if not code:
        return QCoreApplication.translate("Voice", "Any language")
    locale = QLocale(code)
    language = locale.language()
    if language is QLocale.Language.C:
        return code
    english = QLocale.languageToString(language)
    if QLocale().language() is QLocale.Language.English:
        return english
    # Qt knows a language's name in English and in itself alone, where few systems have all letters.
    native = locale.nativeLanguageName()
    readable = native if native[:1] <= _LAST_COMMON_LETTER else ""
    return _language_names().get(code) or readable or english


def _language_names() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "be": say("LanguageName", "Belarusian"),
        "en": say("LanguageName", "English"),
        "fi": say("LanguageName", "Finnish"),
        "he": say("LanguageName", "Hebrew"),
        "hr": say("LanguageName", "Croatian"),
        "pl": say("LanguageName", "Polish"),
    }


def languages_text(codes: Sequence[str]) -> str:
    """ "English and Polish"."""
    return QLocale().createSeparatedList([language_text(code) for code in codes])


def pack_facts(card: PackCard) -> str:
    """A pack in one line: "English · 58 rules · 12 words · Shipped"."""
    say = QCoreApplication.translate
    rules = (
        say("Voice", "1 rule") if card.rules == 1 else say("Voice", "{count} rules", "", card.rules)
    )
    words = (
        say("Voice", "1 word") if card.words == 1 else say("Voice", "{count} words", "", card.words)
    )
    facts = [language_text(card.language), rules.format(count=card.rules)]
    if card.words:
        facts.append(words.format(count=card.words))
    facts.append(say("Voice", "Yours") if card.own else say("Voice", "Shipped"))
    if card.left_out:
        facts.append(say("Voice", "{count} left out").format(count=card.left_out))
    return joined(facts)


def axis_ends(axis: str) -> tuple[str, str]:
    """What -1 and 1 are called."""
    say = QCoreApplication.translate
    return {
        "formality": (say("Voice", "Formal"), say("Voice", "Casual")),
        "humour": (say("Voice", "Serious"), say("Voice", "Funny")),
        "respect": (say("Voice", "Respectful"), say("Voice", "Irreverent")),
        "enthusiasm": (say("Voice", "Matter-of-fact"), say("Voice", "Enthusiastic")),
    }[axis]


def place_text(axis: str, target: float) -> str:
    """A place on an axis in words: "rather casual"."""
    say = QCoreApplication.translate
    low, high = axis_ends(axis)
    end = (high if target > 0 else low).lower()
    far = abs(target)
    if far < _NEUTRAL:
        return say("Voice", "In the middle")
    if far < _SLIGHT:
        return say("Voice", "Rather {end}").format(end=end)
    if far < _PLAIN:
        return say("Voice", "Clearly {end}").format(end=end)
    return say("Voice", "Very {end}").format(end=end)


def leeway_text(tolerance: float) -> str:
    """How much leeway a tolerance gives: "strict"."""
    say = QCoreApplication.translate
    if tolerance <= _STRICT:
        return say("Voice", "strict")
    return say("Voice", "some leeway") if tolerance <= _SOME else say("Voice", "much leeway")


def target_text(aim: ToneTarget) -> str:
    """ "Rather casual, some leeway"."""
    return f"{place_text(aim.axis, aim.target)}, {leeway_text(aim.tolerance)}"
