"""Themes are data: tokens in resources/themes, made into a palette and a style sheet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from socialdesk.paths import shipped

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon


class Mode(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def saved_mode(settings: QSettings) -> Mode:
    """What the user chose the last time; the system's where that can't be read."""
    try:
        return Mode(str(settings.value(_MODE_KEY, Mode.SYSTEM.value)))
    except ValueError:
        return Mode.SYSTEM


def save_mode(settings: QSettings, mode: Mode) -> None:
    """Remember what the user chose."""
    settings.setValue(_MODE_KEY, mode.value)


_MODE_KEY = "appearance/mode"


@dataclass(frozen=True)
class Figures:
    """Sizes in logical pixels, weights, and the longest motion in milliseconds."""

    gap_xs: int
    gap_s: int
    gap_m: int
    gap_l: int
    gap_xl: int
    gap_xxl: int
    radius_control: int
    radius_card: int
    font_note: int
    font_body: int
    font_writing: int
    font_heading: int
    weight_normal: int
    weight_strong: int
    target: int
    focus_ring: int
    motion_ms: int
    rail_width: int


@dataclass(frozen=True)
class Theme:
    """One set of tokens. ``states`` is keyed by the state's value ("on_hold")."""

    name: str
    dark: bool
    colours: Mapping[str, str]
    states: Mapping[str, str]
    figures: Figures

    def colour(self, token: str) -> QColor:
        """A colour by its token: bg, panel, raised, line, text, muted, accent, error…"""
        return QColor(self.colours[token])

    def state(self, state: str) -> QColor:
        """The colour of a delivery state (a State is its own key)."""
        return QColor(self.states[state])

    def mixed(self, token: str, over: str, share: float) -> QColor:
        """``share`` of one token's colour laid over another's: quiet tints from the same tokens."""
        return mix(self.colour(token), self.colour(over), share)


def mix(top: QColor, below: QColor, share: float) -> QColor:
    """``share`` (0 to 1) of ``top``, the rest of ``below``, opaque."""
    return QColor.fromRgbF(
        top.redF() * share + below.redF() * (1 - share),
        top.greenF() * share + below.greenF() * (1 - share),
        top.blueF() * share + below.blueF() * (1 - share),
    )


def _is_dark(palette: QPalette) -> bool:
    """Whether the system's own palette has light text on a dark ground."""
    ground = palette.color(QPalette.ColorRole.Window)
    return ground.lightnessF() < palette.color(QPalette.ColorRole.WindowText).lightnessF()


def load_theme(name: str) -> Theme:
    """The shipped theme "light" or "dark"."""
    folder = shipped("resources") / "themes"
    figures = Figures(**json.loads((folder / "figures.json").read_text(encoding="utf-8")))
    tokens = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return Theme(**tokens, figures=figures)


def text_font(size: int, *, strong: bool = False) -> QFont:
    """The system's font at a size in pixels, with tabular figures."""
    font = QFont(QApplication.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette_of(theme: Theme) -> QPalette:
    """The theme's palette for every widget that no style sheet rule names."""
    roles = {
        QPalette.ColorRole.Window: "bg",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "panel",
        QPalette.ColorRole.AlternateBase: "raised",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "error",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
    }
    palette = QPalette()
    for role, token in roles.items():
        palette.setColor(role, theme.colour(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("muted"))
    return palette


def style_sheet_of(theme: Theme) -> str:
    """The shipped style sheet with the theme's tokens filled in."""
    template = (shipped("resources") / "themes" / "style.qss").read_text(encoding="utf-8")
    tints = {
        "hover": theme.mixed("text", "panel", 0.06).name(),
        "pressed": theme.mixed("text", "panel", 0.12).name(),
        "accent_hover": theme.mixed("text", "accent", 0.14).name(),
        "accent_tint": theme.mixed("accent", "panel", 0.12).name(),
    }
    figures = {name: str(value) for name, value in vars(theme.figures).items()}
    icons = (shipped("resources") / "icons").as_posix()
    return Template(template).substitute(
        theme.colours, **tints, **figures, icons=icons, name=theme.name
    )


def fusion_application(program: str) -> QApplication:
    """The application in Qt's Fusion style, which the style sheet is made for.

    By argument: QApplication.setStyle hands out a QStyle, whose enums take 8 ms to make.
    """
    return QApplication([program, "-style", "Fusion"])


class Appearance(QObject):
    """The theme in use. Follows the system's light or dark, live, unless the user chose one."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._themes: dict[str, Theme] = {}
        self._system_is_dark = _is_dark(app.palette())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The tokens to draw with now."""
        name = self._effective()
        if name not in self._themes:
            self._themes[name] = load_theme(name)
        return self._themes[name]

    @property
    def mode(self) -> Mode:
        """What the user chose."""
        return self._mode

    def choose(self, mode: Mode) -> None:
        """Use light, dark, or what the system has."""
        self._mode = mode
        self._apply()

    def icon(self, name: str, colour: str = "text") -> "QIcon":
        """A Phosphor icon in a token's colour; it changes with the theme."""
        from socialdesk_ui.runtime.icons import live_icon

        return live_icon(
            name, lambda: self.theme.colour(colour), lambda: self.theme.colour("muted")
        )

    def _effective(self) -> str:
        if self._mode is not Mode.SYSTEM:
            return self._mode.value
        return "dark" if self._system_is_dark else "light"

    def _follow_system(self, scheme: "Qt.ColorScheme") -> None:
        self._system_is_dark = scheme.name == "Dark"
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        theme = self.theme
        self._app.setPalette(palette_of(theme))
        self._app.setFont(text_font(theme.figures.font_body))
        self._app.setStyleSheet(style_sheet_of(theme))
        self.changed.emit()
