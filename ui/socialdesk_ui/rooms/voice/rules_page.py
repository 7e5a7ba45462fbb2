"""The Rules page: every rule that applies, searched and switched; and the editor for our own."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from socialdesk.desk.voice_values import RuleSetting, VoicePicture
from socialdesk.domain.findings import Level
from socialdesk_ui.models.voice_rules import RuleFilter, RulesModel
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.rooms.voice.rule_details import RuleDetails
from socialdesk_ui.rooms.voice.rule_editor import Editing, RuleEditor
from socialdesk_ui.rooms.voice.rules_bar import RulesBar
from socialdesk_ui.rooms.voice.rules_table import RulesTable
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.empty_state import EmptyState

_SIDE_BY_SIDE = 1080


class RulesPage(QStackedWidget):
    """The table with its side panel, or the editor."""

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        self._context, self._commands = context, commands
        self._our_names: frozenset[str] = frozenset()
        self.model = RulesModel(self)
        self.model.level_wanted.connect(self._set_level)
        self.bar = RulesBar(context.appearance)
        self.bar.filtered.connect(self._filter)
        self.bar.new_wanted.connect(self.write_new)
        self.table = RulesTable(context.appearance, self.model)
        self.details = RuleDetails(context)
        self.table.rule_chosen.connect(self.details.show_rule)
        self.details.edit_wanted.connect(self._edit)
        self.details.copy_wanted.connect(self._copy)
        self.details.delete_wanted.connect(self._delete)
        self.details.reset_wanted.connect(lambda rule: commands.set_level(rule, rule.level_below))
        self.nothing = EmptyState(
            context.appearance,
            "magnifying-glass",
            self.tr("No rule fits."),
            self.tr("Show all rules"),
        )
        self.nothing.acted.connect(self.bar.clear)
        self.editor: RuleEditor | None = None
        self._lists = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()

    def show_picture(self, picture: VoicePicture) -> None:
        """Show the rules as they are; the current one stays current."""
        current = self.details.rule
        self._our_names = frozenset(rule.name for rule in picture.rules if rule.is_ours)
        self.bar.show_packs(picture.rules)
        self.model.show_rules(picture.rules)
        self._show_count()
        if current is not None:
            self.table.show_rule(current.id)
            self.details.show_rule(self.table.current_rule())

    def write_new(self) -> None:
        """Open the editor on a new rule."""
        self._open(Editing(taken=self._our_names))

    def event(self, event: QEvent) -> bool:
        # The window's own Ctrl+F searches posts; there are none here.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Find)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find) and self.editor is None:
            self.bar.search.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        ways = Qt.Orientation
        wanted = ways.Horizontal if wide else ways.Vertical
        if self._split.orientation() is not wanted:
            self._split.setOrientation(wanted)
            self._split.setSizes([660, 380] if wide else [260, 260])

    def _filter(self, wanted: RuleFilter) -> None:
        current = self.details.rule
        self.model.filter_by(wanted)
        self._show_count()
        if current is not None:
            self.table.show_rule(current.id)

    def _show_count(self) -> None:
        shown = self.model.rowCount()
        self.bar.show_count(shown, self.model.total)
        self._lists.setCurrentIndex(0 if shown else 1)

    def _set_level(self, rule: RuleSetting, level: Level | None) -> None:
        self._commands.set_level(rule, level)
        self.details.show_rule(self.table.current_rule())

    def _edit(self, rule: RuleSetting, source: str) -> None:
        self._open(Editing(name=rule.name, source=source, is_new=False))

    def _copy(self, rule: RuleSetting, source: str) -> None:
        self._open(Editing(rule.name, source, taken=self._our_names, original=rule))

    def _delete(self, rule: RuleSetting, source: str) -> None:
        self._commands.delete_rule(rule.name, source)

    def _open(self, editing: Editing) -> None:
        self.editor = RuleEditor(self._context, editing)
        self.editor.saved.connect(self._save)
        self.editor.closed.connect(self._close)
        self.addWidget(self.editor)
        self.setCurrentWidget(self.editor)
        QTimer.singleShot(0, self.editor, self.editor.begin)

    def _save(self, name: str, source: str, original: RuleSetting | None) -> None:
        self._commands.save_rule(name, source, instead_of=original)
        self._close()

    def _close(self) -> None:
        if self.editor is not None:
            self.removeWidget(self.editor)
            self.editor.deleteLater()
            self.editor = None
        self.setCurrentIndex(0)
        self.table.setFocus()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.nothing)
        self._split.addWidget(self._lists)
        self._split.addWidget(self.details)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(figures.gap_m)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([660, 380])
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, figures.gap_s, 0, figures.gap_l)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(self.bar)
        layout.addWidget(self._split, 1)
        self.addWidget(page)
