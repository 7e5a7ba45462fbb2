"""A thread's parts in the editor: the line between two of them is drawn as a rule."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from socialdesk.domain.threads import SEPARATOR
from socialdesk_ui.runtime.theme import Theme, text_font

_GAP = 8


def separates(text: str) -> bool:
    """Whether a paragraph is a line between two parts."""
    return text.strip(" \t") == SEPARATOR


def insert_separator(cursor: QTextCursor) -> None:
    """Begin a new part at the cursor: one step for Undo."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if not cursor.atBlockStart():
        cursor.insertBlock()
    cursor.insertText(SEPARATOR)
    cursor.insertBlock()
    cursor.endEditBlock()


def paint_rules(editor: QTextEdit, theme: Theme, words: str) -> None:
    """Draw a rule over each line between parts; ``words`` has ``{number}`` for the part below."""
    blocks = list(_separators(editor))
    if not blocks:
        return
    painter = QPainter(editor.viewport())
    painter.setFont(text_font(theme.figures.font_note))
    for number, block in enumerate(blocks, start=2):
        _paint_rule(painter, editor, theme, block, words.format(number=number))
    painter.end()


def _paint_rule(
    painter: QPainter, editor: QTextEdit, theme: Theme, block: QTextBlock, words: str
) -> None:
    layout = editor.document().documentLayout()
    box = layout.blockBoundingRect(block).translated(
        -editor.horizontalScrollBar().value(), -editor.verticalScrollBar().value()
    )
    if not QRectF(editor.viewport().rect()).intersects(box):
        return
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(words)
    whole = QRectF(0, box.top(), editor.viewport().width(), box.height())
    # Covers the hyphens themselves: they stay in the text, the rule is what is seen.
    painter.fillRect(whole, theme.colour("panel"))
    line = whole.adjusted(_GAP, 0, -_GAP, 0)
    middle = line.center().y()
    painter.setPen(QPen(theme.colour("line"), 1))
    inner = (line.width() - width) / 2 - _GAP
    painter.drawLine(QPointF(line.left(), middle), QPointF(line.left() + inner, middle))
    painter.drawLine(QPointF(line.right() - inner, middle), QPointF(line.right(), middle))
    painter.setPen(theme.colour("muted"))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)


def _separators(editor: QTextEdit) -> Iterator[QTextBlock]:
    cursor_block = editor.textCursor().block()
    block = editor.document().begin()
    while block.isValid():
        # The one with the cursor in it is being typed: its hyphens are shown.
        if block.length() < 12 and separates(block.text()) and block != cursor_block:
            yield block
        block = block.next()
