"""A hundred posts in Polish, Hebrew and English, with what is hard about each."""

from itertools import cycle, islice

_POLISH = (
    "Świeże bułki już od 7:00! Zażółć gęślą jaźń nr {n} 🥐 #piekarnia #żytni",
    "Łódź, ul. Piotrkowska {n} — zapraszamy 👩🏽‍🍳\n\nhttps://sklep.pl/oferta?id={n}&x=1",
    "„Ćma” i «źdźbło» – {n} zł… tylko dziś ♥️",
    "Nowy wzo\u0301r nr {n} (litera z\u0307 złożona ze znaków) @anna.test",
)
_HEBREW = (
    "שבת שלום 🌸 מבצע {n} על #ורדים באתר https://shop.co.il/{n}",
    "\u200fמחיר: {n} ₪\u200f — רק היום! 👨‍👩‍👧‍👦",
    "שָׁלוֹם עֲלֵיכֶם {n} 🏳️‍🌈 \u2067טקסט מבודד\u2069 סוף",
    'חנות "הפינה" {n} 🇮🇱\nשעות: 9–17\n#פתוח',
)
_ENGLISH = (
    'Two for one until {n} o\'clock & <b>no</b> "tricks" 🎉',
    "It's here: #{n}roses, café naïve coöperate 👍🏿 https://shop.example/{n}",
    "Tabs\tand   spaces   {n}\nnew line, em—dash, ½ price, 1️⃣2️⃣3️⃣",
    "]]> &amp; &#13; %20 \\n {n} are only characters",
)


def hundred_posts() -> list[tuple[str, str]]:
    """(language, text), every text different."""
    templates = zip(cycle(("pl", "he", "en")), _in_turn(), strict=False)
    return [(lang, text.format(n=n)) for n, (lang, text) in enumerate(islice(templates, 100))]


def _in_turn() -> "cycle[str]":
    by_language = zip(_POLISH, _HEBREW, _ENGLISH, strict=True)
    return cycle([text for texts in by_language for text in texts])
