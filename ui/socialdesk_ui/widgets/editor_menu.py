"""The menu on a finding: what it is, why, its fixes, then the usual edit entries."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget, QWidgetAction

from socialdesk.domain.findings import Finding, FixAction
from socialdesk_ui.models.findings import can_be_ignored, is_slip, is_unknown_word
from socialdesk_ui.models.findings_marks import Mark
from socialdesk_ui.runtime.i18n import reading_start

MAX_FIXES = 5
_HEAD_WIDTH = 280


class FixMenu(QMenu):
    """Pops up on an underline. ``fix_chosen`` carries the mark and the chosen suggestion.

    ``accept_chosen`` carries a word that belongs to the brand, ``always_chosen`` the mark whose
    words are always to be corrected, ``ignore_chosen`` a finding to leave in this post.
    """

    fix_chosen = Signal(object, str)
    accept_chosen = Signal(str)
    always_chosen = Signal(object)
    ignore_chosen = Signal(object)

    def __init__(self, mark: Mark | None, edit_menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edit_menu.setParent(self, edit_menu.windowFlags())
        if mark is not None:
            self._add_finding(mark)
        self.addActions(edit_menu.actions())

    def _add_finding(self, mark: Mark) -> None:
        head = QWidgetAction(self)
        head.setDefaultWidget(_head(mark.finding, self))
        head.setText(mark.finding.message)
        self.addAction(head)
        for index, (label, suggestion) in enumerate(self.fixes(mark.finding)):
            action = QAction(label, self)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(lambda _=False, s=suggestion: self.fix_chosen.emit(mark, s))
            self.addAction(action)
            if index == 0:
                self.setActiveAction(action)
        self._add_ways_to_settle(mark)
        self.addSeparator()

    def _add_ways_to_settle(self, mark: Mark) -> None:
        finding = mark.finding
        if is_slip(finding):
            always = self.addAction(self.tr("Always correct to…"))
            always.triggered.connect(lambda: self.always_chosen.emit(mark))
        if is_unknown_word(finding):
            accept = self.addAction(self.tr("Add to the brand's words"))
            accept.triggered.connect(lambda: self.accept_chosen.emit(finding.match))
        if can_be_ignored(finding):
            ignore = self.addAction(self.tr("Ignore here"))
            ignore.triggered.connect(lambda: self.ignore_chosen.emit(finding))

    def fixes(self, finding: Finding) -> list[tuple[str, str]]:
        """What each fix is called, and its replacement."""
        return fixes_of(finding, self.tr("Remove “%1”"))


def fixes_of(finding: Finding, remove_words: str) -> list[tuple[str, str]]:
    """Each fix as (label, replacement); ``remove_words`` has ``%1`` for what goes away."""
    match finding.action:
        case FixAction.REPLACE:
            return [(_visible(fix), fix) for fix in finding.suggestions[:MAX_FIXES]]
        case FixAction.REMOVE:
            return [(remove_words.replace("%1", finding.match.strip()), "")]
        case FixAction.NONE:
            return []


def tooltip_of(mark: Mark) -> str:
    """What hovering over an underline says: what, why, the best fix and the rule."""
    finding, say = mark.finding, QCoreApplication.translate
    lines = [f"<b>{escape(finding.message)}</b>", escape(finding.why)]
    fixes = fixes_of(finding, say("FixMenu", "Remove “%1”"))
    if fixes:
        words = say("FixMenu", "Fix: {fix} (Alt+Enter)").format(fix=fixes[0][0].replace("&&", "&"))
        lines.append(escape(words))
    rule = say("FixMenu", "Rule: {rule}").format(rule=finding.rule)
    lines.append(f"<small>{escape(rule)}</small>")
    return f"<qt>{'<br>'.join(line for line in lines if line)}</qt>"


def _visible(fix: str) -> str:
    return fix.replace("&", "&&") if fix.strip() else f"“{fix}”"


def _head(finding: Finding, parent: QWidget) -> QWidget:
    head = QWidget(parent)
    lines = QVBoxLayout(head)
    lines.setContentsMargins(12, 6, 12, 6)
    lines.setSpacing(2)
    for text, role in ((finding.message, "strong"), (finding.why, "note")):
        if text:
            label = QLabel(text, head)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setAlignment(reading_start())
            label.setFixedWidth(_HEAD_WIDTH)
            lines.addWidget(label, 0, reading_start())
    return head
