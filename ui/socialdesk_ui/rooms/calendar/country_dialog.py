"""Whose holidays the calendar shows."""

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from socialdesk.desk.holidays import holiday_countries, set_country
from socialdesk.desk.workspace import workspace
from socialdesk_ui.runtime.context import RoomContext


class CountryChoice(QObject):
    """Asks for a country by name; the first choice is none."""

    def __init__(self, context: RoomContext, over: QWidget) -> None:
        super().__init__(over)
        self._context, self._over = context, over

    def ask(self) -> None:
        """Open the dialog on the country that is set."""
        desk = self._context.desk
        self._context.tasks.run(
            lambda: (holiday_countries(), workspace(desk).country), then=self._open, owner=self
        )

    def _open(self, known: tuple[tuple[str, ...], str]) -> None:
        codes, now = known
        names = {country_name(code): code for code in codes}
        none = self.tr("No holidays")
        dialog = QInputDialog(self._over.window())
        dialog.setWindowTitle(self.tr("Public holidays"))
        dialog.setLabelText(self.tr("Show the holidays of this country:"))
        dialog.setComboBoxItems([none, *sorted(names, key=str.casefold)])
        dialog.setComboBoxEditable(False)
        dialog.setTextValue(country_name(now) if now in codes else none)
        dialog.textValueSelected.connect(lambda name: self._set(names.get(name, "")))
        dialog.open()

    def _set(self, code: str) -> None:
        desk = self._context.desk
        self._context.tasks.run(lambda: set_country(desk, code))


def country_name(code: str) -> str:
    """A country in words; its code where there are none."""
    territory = QLocale.codeToTerritory(code)
    known = territory != QLocale.Country.AnyTerritory
    return QLocale.territoryToString(territory) if known else code
