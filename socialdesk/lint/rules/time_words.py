"""How each language names a day, a date or a period: "until Friday", "within 24 hours".

Written for what shops promise, not for every way to tell the time. Month and weekday names follow
the CLDR's; endings are those that stand behind the language's own prepositions.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

_NUMBERS = (
    r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d\d))?(?!\d)|\d{1,2}[:.]\d\d(?: ?[ap]m)?"
)


@dataclass(frozen=True)
class _Words:
    """Patterns: what stands before a time, the time itself, and what stands behind it."""

    before: str
    times: str
    behind: str = ""


_ENGLISH = _Words(
    before=r"by|until|till?|through|before|within|in|under|less than|for|from|on|at|over|during"
    r"|up to|the|end of|start of|middle of|beginning of|close of|this|next|coming|first thing|all"
    r"|every|each|whole|entire|only|just",
    times=r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:morning|afternoon|evening|night))?"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: of)? {month}(?:,? \d{4})?"
    r"|{month} (?:the )?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?"
    r"|(?:january|february|april|june|july|august|september|october|november|december)(?: \d{4})?"
    r"|(?<=\b(?:in|until|through|by|before|all|next) )(?:march|may)"
    r"|(?:christmas|new year(?:['’]s)?|easter|boxing|valentine['’]?s|mother['’]?s|father['’]?s"
    r"|black friday|cyber monday|hallowe['’]?en|thanksgiving|hanukkah|ramadan|midsummer)"
    r"(?: (?:eve|day|sunday|monday))?"
    r"|(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty"
    r"|sixty|a few|a couple of)[-\s](?:(?:working|business|full) )?{unit}s?"
    r"|(?<=\b(?:this|next|all|every|each|whole|entire|the|same) )"
    r"(?:{unit}s?|morning|afternoon|evening|season|summer|winter|autumn|fall|spring)(?: long)?"
    r"|the (?:same|next|very same) day|today|tonight|tomorrow|overnight|midnight|noon|midday"
    r"|\d{1,2} ?(?:[ap]m|o['’]clock)|forever|for ever|(?<=\bfor )life",
    behind=r"only|at the latest|at (?:noon|midnight)",
)
_POLISH = _Words(
    before=r"do|od|przed|przez|przy|w|we|na|po|za|ciągu|najpóźniej|już|jeszcze|tylko|cał\p{L}+"
    r"|każd\p{L}+|t[eęą]n?|tym|tego|najbliższ\p{L}+|końca|koniec|początku|połowy",
    times=r"poniedział(?:ek|ku|ki)|wtor(?:ek|ku|ki)|środ[ayęo]|czwart(?:ek|ku|ki)"
    r"|piąt(?:ek|ku|ki)|sobot[ayęo]|niedziel[aęio]"
    r"|(?:\d{1,2}\.? )?(?:stycz(?:eń|nia|niu)|lut(?:y|ego|ym)|mar(?:zec|ca|cu)"
    r"|kwie(?:cień|tnia|tniu)|maj[au]?|czerw(?:iec|ca|cu)|lip(?:iec|ca|cu)|sierp(?:ień|nia|niu)"
    r"|wrze(?:sień|śnia|śniu)|październik[au]?|listopad(?:a|zie)?|grud(?:zień|nia|niu))"
    r"(?: \d{4}(?: r\.?| roku)?)?"
    r"|(?:\d+|jed\p{L}+|dwóch|dwa|dwie|trzech|trzy|kilku|kilka) ?"
    r"(?:minut\p{L}*|godzin\p{L}*|h|dni|dnia|dób|doby|tygodni\p{L}*|miesi\p{L}+|lat\p{L}?)"
    r"|(?:dzień|dnia|tydzień|tygodni[ua]|miesiąc[au]?|roku?|weekend\p{L}*|godzin[yęie]+|dobę|doby)"
    r"|dziś|dzisiaj|jutr[oa]|wieczor[au]|południ[ae]|północy|dożywotni\p{L}+|tego samego dnia"
    r"|następnego dnia|świ[ęą]t\p{L}*|wigili\p{L}+|wielkanoc\p{L}*|mikołajk\p{L}+|sylwest\p{L}+"
    r"|godz\. ?\d{1,2}(?:[:.]\d\d)?",
)
_HEBREW = _Words(
    before=r"עד|תוך|בתוך|לפני|במשך|מ?החל|רק|כל|עוד",
    times=r"[בלמהו]{0,3}(?:"
    r"(?:ימי|יום) (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|[אבגדהו]['’׳])|שבת|שישי"
    r"|(?:\d{1,2} ב?)?(?:ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)"
    r"(?: \d{4})?"
    r"|פסח|חנוכה|ראש השנה|סוכות|פורים|שבועות|חגי?ם?"
    r"|\d+ (?:דקות|שעות|ימי עסקים|ימים|יום|שבועות|חודשים|שנים|שנה)"
    r"|(?:דקה|שעה|שעתיים|יומיים|שבוע|שבועיים|חודש|חודשיים|שנה|שנתיים)(?: אחת| אחד)?"
    r"|סוף (?:היום|השבוע|החודש|השנה|העונה)|סופ[״\"]ש|סופשבוע"
    r"|יום(?: אחד| למחרת)?|מחר|מחרתיים|ערב|חצות|אותו (?:ה)?יום|למחרת|(?:שבוע|חודש|שנה) הבאה?)",
)
_BELARUSIAN = _Words(
    before=r"да|з|ад|перад|за|на|у|ў|ва|цягам|працягу|праз|толькі|увесь|ўвесь|кожн\p{L}+|гэт\p{L}+"
    r"|яшчэ|ужо|канца|пачатку",
    times=r"панядзел\p{L}+|аўтор\p{L}+|серад[аыуое]\p{L}?|чацв(?:ер|ярга|ергу?)|пятніц\p{L}+"
    r"|субот\p{L}+|нядзел\p{L}+"
    r"|(?:\d{1,2} )?(?:студз\p{L}+|лют(?:ы|ага|ым)|сакавік\p{L}*|красавік\p{L}*|май|мая|маі"
    r"|траў(?:ня|ні)|травень|чэрвен\p{L}*|ліпен\p{L}*|жні(?:вень|ўня|ўні)|верас(?:ень|ня|ні)"
    r"|кастрычнік\p{L}*|лістапад\p{L}*|снеж(?:ань|ня|ні))(?: \d{4}(?: года)?)?"
    r"|(?:\d+ )?(?:хвілін\p{L}*|гадзін\p{L}*|дзень|дня|дні|дзён|сутак|суткі|тыд(?:зень|ня|ні|няў)"
    r"|месяц\p{L}*|год|года|гады|гадоў)"
    r"|сёння|заўтра|вечара|поўначы|паўдня|выхадн\p{L}+|каляд\p{L}*|вялікдн\p{L}+|вялікадня"
    r"|(?:той жа|наступны) дзень|таго ж дня",
)
_CROATIAN = _Words(
    before=r"do|od|prije|kroz|u|na|za|unutar|roku|tijekom|samo|već|još|cijel\p{L}+|ovaj|ov[aoeiu]"
    r"|ovog\p{L}?|svak\p{L}+|kraja|početka|sredine",
    times=r"ponedjelj(?:ak|ka|kom)|utor(?:ak|ka|kom)|srijed[aeuo]m?|četvrt(?:ak|ka|kom)"
    r"|pet(?:ak|ka|kom)|subot[aeuo]m?|nedjelj[aeuo]m?"
    r"|(?:\d{1,2}\. ?)?(?:siječ(?:anj|nja|nju)|veljač[aei]|ožuj(?:ak|ka|ku)|trav(?:anj|nja|nju)"
    r"|svib(?:anj|nja|nju)|lip(?:anj|nja|nju)|srp(?:anj|nja|nju)|kolovoz[au]?|ruj(?:an|na|nu)"
    r"|listopad[au]?|studen(?:i|oga?|om)|prosin(?:ac|ca|cu))(?: \d{4}\.?)?"
    r"|\d{1,2}\. ?\d{1,2}\.(?: ?\d{4}\.?)?"
    r"|(?:\d+|jed\p{L}+|dva|dvije|tri|nekoliko) ?(?:minut\p{L}*|sat[ia]?|h|dan[ai]?"
    r"|tjed(?:an|na|ana)|mjesec[ai]?|godin[aeu])"
    r"|(?:dan[au]?|tjed(?:an|na|nu)|mjesec[au]?|godin[aeu]|vikend\p{L}*|sata?)"
    r"|danas|sutra|večeras|podneva|ponoći|božić\p{L}*|uskrs\p{L}*|blagdan\p{L}*"
    r"|ist(?:i|og) dana?|doživotn\p{L}+",
)
_FINNISH = _Words(
    before=r"ennen|jo|vain|tämän|tänä|koko|joka|kello|klo|ensi|vielä|viimeistään|ja|saman",
    times=r"(?:maanantai|tiistai|keskiviik|torstai|perjantai|lauantai|sunnuntai)\p{L}*"
    r"|(?:\d{1,2}\. ?)?(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)"
    r"kuu\p{L}*(?: \d{4})?|\d{1,2}\.\d{1,2}\.(?:\d{4})?"
    r"|(?:\d+ ?|yhden |kahden |kolmen |muutaman )?(?:minuut\p{L}+|tun(?:ti|nin|nissa|teja|tia)|h"
    r"|(?:arki)?päiv\p{L}+|vuorokau\p{L}+|viik(?:on?|koa|ossa|oksi|kojen)|kuukau\p{L}+"
    r"|vuo(?:si|den|tta|dessa|deksi|sia))(?: loppuun| lopulla)?"
    r"|tänään|huomen\p{L}*|huomiseen|viikonlo[pp]\p{L}+|joulu(?:un|na|aattona|aattoon|ksi)?"
    r"|pääsiäi\p{L}+|juhannu\p{L}+|kuun loppuun|iltaan|keskiyö\p{L}*|elinikäi\p{L}+",
    behind=r"asti|saakka|mennessä|sisällä|kuluessa|aikana|ajan|alkaen|päästä|loppuun",
)
_LANGUAGES = {
    "en": _ENGLISH,
    "pl": _POLISH,
    "he": _HEBREW,
    "be": _BELARUSIAN,
    "hr": _CROATIAN,
    "fi": _FINNISH,
}
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_UNIT = r"(?:second|minute|min|hour|hr|day|night|week|weekend|month|year)"


@cache
def time_pattern(lang: str) -> regex.Pattern[str] | None:
    """What finds the times in a text of that language; ``None`` for one that is not known here."""
    words = _LANGUAGES.get(lang)
    if words is None:
        return None
    times = words.times.replace("{month}", _MONTH).replace("{unit}", _UNIT)
    before = rf"(?:\b(?:{words.before}) )*+"
    one = rf"{before}(?<!\p{{L}})(?:{_NUMBERS}|{times})(?![\p{{L}}\p{{N}}])"
    behind = rf"(?: (?:{words.behind})\b)*+" if words.behind else ""
    source = rf"{one}{behind}(?:(?:,? | ?[–-] ?|, ?| (?:and|to|i|a|ו|ja|и|і) ){one}{behind})*+"
    return regex.compile(source.replace(" ", "[ \u00a0]"), regex.IGNORECASE)
