"""The slips of hurried typing: spaces, marks, articles, i, brackets, letters, tags."""

import pytest

from socialdesk.domain.findings import Level, apply_fix
from tests.engine.lint.making import lint

SLIPS = [
    ("en", "Come to the shop,open till nine", "Come to the shop, open till nine"),
    ("en", "We bake today.Come by", "We bake today. Come by"),
    ("en", "Bread , butter and jam", "Bread, butter and jam"),
    ("en", "We bake  .", "We bake."),
    ("en", "Bread,, butter and jam", "Bread, butter and jam"),
    ("en", "Wait a hour", "Wait an hour"),
    ("en", "Ask an user", "Ask a user"),
    ("en", "An European tour", "A European tour"),
    ("en", "Send a SMS", "Send an SMS"),
    ("en", "Buy a 8 pack", "Buy an 8 pack"),
    ("en", "Maybe i can", "Maybe I can"),
    ("en", "Yes (we are open", "Yes we are open"),
    ("en", "The #SumerSale is on", "The #SummerSale is on"),
    ("be", "Мы ciшэй за ўсіх", "Мы сішэй за ўсіх"),
    ("be", "Хлеб i соль", "Хлеб і соль"),
]


@pytest.mark.parametrize(("lang", "text", "mended"), SLIPS)
def test_a_slip_is_found_and_its_fix_mends_the_text(lang: str, text: str, mended: str) -> None:
    (finding,) = (f for f in lint(text, lang, "typos.") if f.rule != "typos.unknown")
    assert apply_fix(text, finding, *finding.suggestions[:1]) == mended


@pytest.mark.parametrize(("lang", "text", "mended"), SLIPS)
def test_a_mended_slip_is_not_found_again(lang: str, text: str, mended: str) -> None:
    again = [f.rule for f in lint(mended, lang, "typos.") if f.rule != "typos.unknown"]
    assert again == []


@pytest.mark.parametrize(
    "text",
    [
        "See shop.example or oat.co for 3,5 kg, e.g. at 10.30 a.m.",
        "Built with node.js and Vue.Js",
        "Great day :) and (so on)) a) bread b) jam 1) tea",
        "An hour, a unicorn, a one-off, an MP3, an honest UK post, a UK post",
        "all in lower case is how i write",
        "Part (i) and part i. follow",
        "Well... so, yes!!",
        "#SummerSale #LondonLife #FjällboHome #shoplocal #DYIlove",
        "Class A apples, plan A is ours",
        "“Hello,” she said",
    ],
)
def test_what_is_meant_is_left_alone(text: str) -> None:
    assert lint(text, "en", "typos.") == ()


def test_an_unpaired_bracket_is_only_a_suggestion() -> None:
    (finding,) = lint("Yes (we are open", rule="typos.unpaired")
    assert finding.level is Level.SUGGESTION


@pytest.mark.parametrize("text", ["SMM-менеджар", "прыгажосць і shop", "Хлеб H&M"])
def test_a_name_in_its_own_script_is_left_alone(text: str) -> None:
    assert lint(text, "be", "typos.script") == ()
