"""The table of rules: searched, filtered, sorted, switched."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.desk.voice_values import RuleSetting
from socialdesk.domain.findings import FindingKind, Level
from socialdesk_ui.models.voice_rules import Column, RuleFilter, RulesModel, Showing

PLAIN = RuleSetting(
    id="core.insults",
    pack="core",
    name="insults",
    kind=FindingKind.VOICE,
    message="'%s' is an insult.",
    why="It hurts.",
    own_level=Level.WARNING,
    level=Level.WARNING,
    set_by="core",
    level_below=Level.WARNING,
    pack_key="core",
)
PROMISE = replace(
    PLAIN,
    id="core.stock",
    name="stock",
    kind=FindingKind.PROMISE,
    message="Is it there?",
    level=Level.SUGGESTION,
    level_below=Level.SUGGESTION,
)
OFF = replace(PLAIN, id="shop.shout", name="shout", pack="shop", pack_key="shop", level=None)
OURS = replace(PLAIN, id="my-brand.hype", name="hype", pack=BRAND_PACK, pack_key=BRAND_PACK)
ALL = (PLAIN, PROMISE, OFF, OURS)


@pytest.fixture
def model(qtbot: QtBot) -> RulesModel:
    made = RulesModel()
    made.show_rules(ALL)
    return made


def names(model: RulesModel) -> list[str]:
    return [model.rule(model.index(row, 0)).name for row in range(model.rowCount())]


def words(model: RulesModel, row: int) -> list[str]:
    return [str(model.index(row, column).data() or "") for column in Column]


def test_a_rule_is_told_in_a_row(model: RulesModel) -> None:
    assert words(model, 0) == ["", "Warning", "insults", "“…” is an insult.", "Voice", "Core"]


def test_a_rule_that_we_switched_off_says_both(model: RulesModel) -> None:
    assert words(model, 2)[1] == "Off"
    assert words(model, 2)[5] == "Shop · changed"


def test_what_is_read_aloud_says_on_or_off(model: RulesModel) -> None:
    spoken = [
        model.index(row, Column.ON).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 2)
    ]
    assert spoken == ["On", "Off"]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (RuleFilter(text="INSULT hurts"), ["insults", "shout", "hype"]),
        (RuleFilter(text="shop."), ["shout"]),
        (RuleFilter(pack_key="core"), ["insults", "stock"]),
        (RuleFilter(kind=FindingKind.PROMISE), ["stock"]),
        (RuleFilter(showing=Showing.SUGGESTIONS), ["stock"]),
        (RuleFilter(showing=Showing.OFF), ["shout"]),
        (RuleFilter(showing=Showing.CHANGED), ["shout", "hype"]),
        (RuleFilter(text="nowhere"), []),
    ],
)
def test_filters_leave_what_fits(model: RulesModel, wanted: RuleFilter, shown: list[str]) -> None:
    model.filter_by(wanted)
    assert names(model) == shown


def test_levels_are_sorted_gravest_first_and_off_last(model: RulesModel) -> None:
    model.sort(Column.LEVEL)
    assert names(model) == ["insults", "hype", "stock", "shout"]


def test_no_sorting_is_the_packs_own_order(model: RulesModel) -> None:
    model.sort(Column.RULE)
    model.sort(-1)
    assert names(model) == ["insults", "stock", "shout", "hype"]


def test_switching_shows_at_once_and_is_told(model: RulesModel, qtbot: QtBot) -> None:
    place = model.index(0, Column.ON)
    with qtbot.waitSignal(model.level_wanted) as told:
        model.setData(place, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert told.args == [PLAIN, None]
    assert model.rule(place).level is None


def test_switching_on_gives_the_level_that_the_packs_give(model: RulesModel, qtbot: QtBot) -> None:
    place = model.index(2, Column.ON)
    with qtbot.waitSignal(model.level_wanted) as told:
        model.setData(place, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert told.args == [OFF, Level.WARNING]


def test_choosing_the_level_that_it_has_tells_nothing(model: RulesModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.level_wanted):
        model.setData(model.index(0, Column.LEVEL), Level.WARNING)


def test_the_same_rules_again_do_not_move_the_table(model: RulesModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rules([replace(rule, level=Level.ERROR) for rule in ALL])
    assert model.rule(model.index(0, 0)).level is Level.ERROR
