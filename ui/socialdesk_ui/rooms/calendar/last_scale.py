"""The view in which the calendar was left."""

from PySide6.QtCore import QSettings

from socialdesk_ui.rooms.calendar.scales import Scale

_KEY = "calendar/scale"


def last_scale(settings: QSettings) -> Scale:
    """The week where nothing was kept, or it can't be read."""
    try:
        return Scale(str(settings.value(_KEY, Scale.WEEK.value)))
    except ValueError:
        return Scale.WEEK


def keep_scale(settings: QSettings, scale: Scale) -> None:
    """Remember the view."""
    settings.setValue(_KEY, scale.value)
