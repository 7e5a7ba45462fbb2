"""style.shouting: everyday words in capitals are found; acronyms and names are not."""

import pytest

from socialdesk.domain.findings import FindingKind, apply_fix
from tests.engine.lint.making import lint

RULE = "style.shouting"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("BIG SUMMER SALE TODAY", "Big summer sale today"),
        ("Come to our SUMMER SALE now", "Come to our summer sale now"),
        ("It is AMAZING", "It is amazing"),
        ("Hi. BUY A BAG AT IKEA", "Hi. Buy a bag at IKEA"),
        ("BLACK FRIDAY IS HERE", "Black Friday is here"),
    ],
)
def test_shouting_is_found_and_calmed(text: str, mended: str) -> None:
    (finding,) = lint(text, "en", RULE)
    assert finding.kind is FindingKind.VOICE
    assert apply_fix(text, finding, finding.suggestions[0]) == mended
    assert lint(mended, "en", RULE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "NASA and UNICEF, RSVP ASAP",
        "It's FREE at our LEGO corner",
        "Mailed by MAILCHIMPO",
        "USA, EU, UK, PLN",
        "#BIGSALE @BIGSHOP HTTPS://BIG.EXAMPLE/SALE",
        "A B C",
        "מבצע גדול היום",
    ],
)
def test_acronyms_names_and_scripts_without_case_do_not_shout(text: str) -> None:
    assert lint(text, "en", RULE) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pl", "WIELKA WYPRZEDAŻ DZISIAJ"),
        ("hr", "VELIKA RASPRODAJA DANAS"),
        ("fi", "SUURI ALENNUS TÄNÄÄN"),
        ("be", "ВЯЛІКІ РОЗПРОДАЖ СЁННЯ"),
    ],
)
def test_shouting_is_heard_in_every_language_with_capitals(lang: str, text: str) -> None:
    assert len(lint(text, lang, RULE)) == 1
