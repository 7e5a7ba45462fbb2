"""A rule's file: plain text with line numbers, lines in trouble marked, keys told apart."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from socialdesk_ui.runtime.theme import Appearance

_MARGIN = 10
_INDENT = re.compile(r"[ \t]*(?:- )?")
_KEY = re.compile(r"^\s*(?:- )?([\w .'-]+?):(?=\s|$)")
_COMMENT = re.compile(r"(?:^|\s)#.*$")


class CodeEditor(QPlainTextEdit):
    """Always left to right, as YAML is; Tab moves on, Enter keeps the indentation."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._marked: frozenset[int] = frozenset()
        self._mark_colour = "error"
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(appearance.theme.figures.font_body)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.setFont(font)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setTabStopDistance(2 * self.fontMetrics().horizontalAdvance(" "))
        self._highlighter = _YamlHighlighter(self.document(), appearance)
        self._numbers = _LineNumbers(self)
        self.blockCountChanged.connect(self._fit_numbers)
        self.updateRequest.connect(self._scroll_numbers)
        self._fit_numbers()
        appearance.changed.connect(self._recolour)
        self._recolour()

    def mark_lines(self, lines: frozenset[int], colour: str = "error") -> None:
        """Mark lines, counted from 1, in a colour of the theme."""
        self._marked, self._mark_colour = lines, colour
        self._tint()
        self._numbers.update()

    @property
    def marked_lines(self) -> frozenset[int]:
        """The lines that are marked, counted from 1."""
        return self._marked

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the end of a line, counted from 1, and type from there."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        cursor = QTextCursor(block if block.isValid() else self.document().lastBlock())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() and not self.isReadOnly():
            cursor = self.textCursor()
            before = cursor.block().text()[: cursor.positionInBlock()]
            indent = _INDENT.match(before)
            cursor.insertText("\n" + (indent.group() if indent else ""))
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        width = self.numbers_width()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def numbers_width(self) -> int:
        """The width of the line numbers in pixels."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * _MARGIN

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in view."""
        theme = self._appearance.theme
        painter = QPainter(self._numbers)
        painter.fillRect(event.rect(), theme.colour("raised"))
        painter.setFont(self.font())
        at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        block: QTextBlock = self.firstVisibleBlock()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > event.rect().bottom():
                break
            number = block.blockNumber() + 1
            painter.setPen(theme.colour(self._mark_colour if number in self._marked else "muted"))
            place = QRect(0, round(box.top()), self._numbers.width() - _MARGIN, round(box.height()))
            painter.drawText(place, at_right, str(number))
            block = block.next()
        painter.end()

    def _fit_numbers(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)

    def _scroll_numbers(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def _tint(self) -> None:
        tint = self._appearance.theme.mixed(self._mark_colour, "panel", 0.14)
        selections = []
        for line in sorted(self._marked):
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                selections.append(_whole_line(block, tint))
        self.setExtraSelections(selections)

    def _recolour(self) -> None:
        theme = self._appearance.theme
        radius = theme.figures.radius_control
        line, accent, panel = theme.colours["line"], theme.colours["accent"], theme.colours["panel"]
        self.setStyleSheet(
            f"CodeEditor {{ background: {panel}; border: 1px solid {line};"
            f" border-radius: {radius}px; padding: 1px }}"
            f"CodeEditor:focus {{ border: 2px solid {accent}; padding: 0 }}"
            "QAbstractScrollArea::corner { background: transparent }"
        )
        self._highlighter.rehighlight()
        self._tint()
        self._numbers.update()


class _LineNumbers(QWidget):
    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_numbers(event)


class _YamlHighlighter(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument, appearance: Appearance) -> None:
        super().__init__(document)
        self._appearance = appearance

    def highlightBlock(self, text: str) -> None:
        theme = self._appearance.theme
        key = _KEY.match(text)
        if key:
            self.setFormat(key.start(1), key.end(1) - key.start(1), theme.colour("accent"))
        comment = _COMMENT.search(text)
        if comment and text[: comment.start()].count('"') % 2 == 0:
            faint = QTextCharFormat()
            faint.setForeground(theme.colour("muted"))
            faint.setFontItalic(True)
            self.setFormat(comment.start(), len(text) - comment.start(), faint)


def _whole_line(block: QTextBlock, tint: QColor) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(tint)
    look.setProperty(QTextFormat.Property.FullWidthSelection, True)
    selection.format = look
    selection.cursor = QTextCursor(block)
    return selection
