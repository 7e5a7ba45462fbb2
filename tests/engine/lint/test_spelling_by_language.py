"""Belarusian, Finnish and Hebrew: what each language's own slips and own ways of building are."""

import pytest

from socialdesk.domain.findings import Level, apply_fix
from tests.engine.lint.making import lint

RULE = "typos.unknown"


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("be", "Мы былі там, а бало добра", "было"),
        ("be", "Свежы хлеб з гарачим чаем", "гарачым"),
        ("be", "Ваш падарунак ад тйо крамы", "той"),
        ("be", "Гэтя кава смачная", "Гэтая"),
        ("be", "Кошт дваццаць пяць рублёў за кіллаграм", "кілаграм"),
        ("fi", "Tilasin uutiiamme sisältävän kirjeen", "uutisiamme"),
        ("fi", "Tarjolla on lohkieittoa ja leipää", "lohikeittoa"),
        ("fi", "Voitte pidenämme aikoja", "pidennämme"),
        ("fi", "Avaamme ruukkkun tänään", "ruukun"),
        ("fi", "Tilasuin kaksi mekkoa", "Tilasin"),
        ("he", "אנחנו פתוחים גם בשעות הערב, שלקים בלבד", "שקלים"),
        ("he", "זו הפעם הראשנה שלנו", "הראשונה"),
        ("he", "אשפר לקנות באתר", "אפשר"),
    ],
)
def test_a_slip_in_the_language_is_found_and_the_right_word_offered(
    lang: str, text: str, meant: str
) -> None:
    assert meant in [offer for finding in lint(text, lang, RULE) for offer in finding.suggestions]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Наша дызайнерка чакае вас, зніжка да 20 тыс. рублёў"),
        ("be", "Сёння грае гурт Машина і спявае Лидия"),
        ("be", "Сьвята ў нас зьмястоўнае, песьня гучыць"),
        ("be", "Спявалі «позови милого» і танцавалі"),
        ("fi", "Naapurimme kertoivat uutisiamme, kertoisitteko tekin"),
        ("fi", "Ihanaaa, jooo ja niiin hyvää"),
        ("fi", "Vahvistusviestistä näet kaiken"),
        ("he", "הכרטיסים והמתנות מחכים לכם בקופה"),
    ],
)
def test_what_the_language_builds_or_draws_out_is_left_alone(lang: str, text: str) -> None:
    assert lint(text, lang, RULE) == ()


def test_a_word_the_dictionary_allows_and_hardly_anybody_writes_is_only_doubted() -> None:
    (finding,) = lint("אשפר לקנות באתר", "he", RULE)
    assert finding.level is Level.SUGGESTION


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fi", "Vanha manikkajäätelöön sopiva kastike"),
        ("fi", "Täällä voi pidenämme aikoja"),
        ("he", "אשפר לקנות באתר את המפייה"),
        ("be", "Гэтя кава і веласіпеди"),
    ],
)
def test_no_offer_is_doubted_in_its_turn(lang: str, text: str) -> None:
    for finding in lint(text, lang, RULE):
        for offer in finding.suggestions:
            assert len(lint(apply_fix(text, finding, offer), lang, RULE)) < len(
                lint(text, lang, RULE)
            )
