"""What its user chose about the window: kept in the ini file of the data folder."""

from enum import StrEnum

from PySide6.QtCore import QSettings

_CLOSING = "tray/closing"
_NOTICES = "notices/wanted"


class Closing(StrEnum):
    """What closing the window does while posts wait and this window is what sends them."""

    ASK = "ask"
    STAY = "stay"
    """Go on in the system's tray."""
    QUIT = "quit"


def saved_closing(settings: QSettings) -> Closing:
    """What was chosen; ask where nothing was, or it can't be read."""
    try:
        return Closing(str(settings.value(_CLOSING, Closing.ASK.value)))
    except ValueError:
        return Closing.ASK


def save_closing(settings: QSettings, closing: Closing) -> None:
    """Remember it."""
    settings.setValue(_CLOSING, closing.value)


def notices_wanted(settings: QSettings) -> bool:
    """Whether the system tells what became of posts; it does until it is switched off."""
    return bool(settings.value(_NOTICES, defaultValue=True, type=bool))


def want_notices(settings: QSettings, wanted: bool) -> None:
    """Remember it."""
    settings.setValue(_NOTICES, wanted)
