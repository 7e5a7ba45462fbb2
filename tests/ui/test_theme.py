"""Themes are data, and every text in them can be read."""

import json
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from socialdesk.domain.delivery import State
from socialdesk.paths import shipped
from socialdesk_ui.runtime.icons import glyph, state_icons
from socialdesk_ui.runtime.theme import Appearance, Mode, Theme, load_theme, style_sheet_of
from socialdesk_ui.widgets.avatar import HUES, avatar_colours

LEAST_CONTRAST = 5.3
THEMES = [load_theme("light"), load_theme("dark")]
TEXTS = ("text", "muted", "accent", "error", "warning", "suggestion")


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_colour_can_be_read_on_every_ground(theme: Theme) -> None:
    texts = [theme.colours[token] for token in TEXTS] + list(theme.states.values())
    for text, ground in product(texts, ("bg", "panel", "raised")):
        found = contrast(QColor(text), theme.colour(ground))
        assert found >= LEAST_CONTRAST, f"{text} on {ground}: {found:.2f}"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_on_the_filled_button_can_be_read(theme: Theme) -> None:
    assert contrast(theme.colour("on_accent"), theme.colour("accent")) >= LEAST_CONTRAST


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_avatars_letter_can_be_read(theme: Theme) -> None:
    names = (f"channel {number}" for number in range(HUES * 8))
    assert min(contrast(*avatar_colours(name, theme)) for name in names) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_state_has_a_colour_and_an_icon(theme: Theme) -> None:
    assert set(theme.states) == set(State) == set(state_icons())


def test_every_state_icon_is_in_the_font(qapp: QApplication) -> None:
    assert all(glyph(name) for name in state_icons().values())


def test_both_themes_name_the_same_tokens() -> None:
    light, dark = THEMES
    assert set(light.colours) == set(dark.colours)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_has_no_token_left_over(theme: Theme) -> None:
    assert "$" not in style_sheet_of(theme)


def test_figures_are_those_of_the_design() -> None:
    figures = json.loads((shipped("resources") / "themes/figures.json").read_text())
    assert figures["motion_ms"] <= 150
    assert figures["target"] >= 28


def test_a_chosen_theme_overrides_the_systems(appearance: Appearance) -> None:
    appearance.choose(Mode.DARK)
    assert appearance.theme.dark


def test_icons_follow_the_theme(appearance: Appearance) -> None:
    icon = appearance.icon("plus")
    light = icon.pixmap(20, 20).toImage()
    appearance.choose(Mode.DARK)
    assert icon.pixmap(20, 20).toImage() != light


@pytest.mark.parametrize(("mode", "name"), [(Mode.SYSTEM, "dark"), (Mode.LIGHT, "light")])
def test_the_window_turns_dark_with_the_system_unless_light_was_chosen(
    appearance: Appearance, qapp: QApplication, mode: Mode, name: str
) -> None:
    appearance.choose(mode)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.theme.name == name
