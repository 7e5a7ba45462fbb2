"""The language of the window: chosen, or the system's where it is one that we have."""

from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from socialdesk.paths import shipped

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES = {
    "be": "Беларуская",
    "en": "English",
    "fi": "Suomi",
    "he": "עברית",
    "hr": "Hrvatski",
    "pl": "Polski",
}
"""What each calls itself, by its code, in the order of the names' Latin spelling."""

_MIRRORED = {"he"}
_KEY = "appearance/language"


def saved_language(settings: QSettings) -> str:
    """The code that the user chose, else ``SYSTEM``."""
    code = str(settings.value(_KEY, SYSTEM))
    return code if code in LANGUAGES else SYSTEM


def save_language(settings: QSettings, code: str) -> None:
    """Remember a code, or ``SYSTEM``; the window speaks it from its next start."""
    settings.setValue(_KEY, code)


def spoken(choice: str) -> str:
    """The code of the language that the window speaks for a choice."""
    if choice != SYSTEM:
        return choice
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def speak(app: QApplication, code: str) -> None:
    """Give the window its words and its direction, before any of it is made."""
    _install(app, f"socialdesk_{code}", str(shipped("resources") / "translations"))
    if code in _MIRRORED:
        # The Qt namespace takes long to make: only who needs it waits for it.
        from PySide6.QtCore import Qt

        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def speak_in_dialogs(app: QApplication, code: str) -> None:
    """Give Qt's own buttons and menus the window's language; the first frame needs none."""
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"qtbase_{code}", folder)


def locale_for(code: str) -> QLocale:
    """How dates are written: in the window's language, as the system's country does it."""
    system = QLocale.system()
    if system.name().partition("_")[0] == code:
        return system
    language = QLocale.codeToLanguage(code)
    here = QLocale(language, system.territory())
    known = system.language() != QLocale.Language.C and here.territory() == system.territory()
    if known:
        return here
    # English of no country in particular is written with the week and the hours of most.
    return QLocale(language, _BRITAIN) if code == ENGLISH else QLocale(language)


_BRITAIN = QLocale.Country.UnitedKingdom


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
