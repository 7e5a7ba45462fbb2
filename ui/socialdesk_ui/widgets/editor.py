"""The field in which a post is written: plain text, findings underlined, pictures welcome."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from socialdesk.domain.findings import Finding, FixAction
from socialdesk_ui.models.findings_marks import Edit, Mark, mark_at, segments, shifted_marks
from socialdesk_ui.runtime.offsets import Offsets, to_code_point, to_utf16
from socialdesk_ui.runtime.theme import Theme, text_font
from socialdesk_ui.widgets.editor_highlighter import FindingsHighlighter
from socialdesk_ui.widgets.editor_menu import FixMenu, tooltip_of
from socialdesk_ui.widgets.editor_parts import insert_separator, paint_rules

IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp"})
_LINE_HEIGHT_PERCENT = 145.0
_MARGIN = 4
_PARAGRAPHS = str.maketrans("\u2028\u2029", "\n\n")


class PostEditor(QTextEdit):
    """Edits one plain text.

    ``text_edited`` is emitted for what a person does, never for :meth:`set_text`; ``accept_chosen``
    carries a word that a person wants among the brand's words, ``always_chosen`` a mark whose words
    are always to be corrected, ``ignore_chosen`` a finding to leave. Offsets that go in and out are
    code points; marks are kept in UTF-16 for Qt.
    """

    text_edited = Signal(str)
    files_given = Signal(list)
    image_pasted = Signal(QImage)
    accept_chosen = Signal(str)
    always_chosen = Signal(object)
    ignore_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._typed = False
        self._loading = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(text_font(theme.figures.font_writing))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        # Connected before the highlighter, so that spans have moved when it draws them.
        self.document().contentsChange.connect(self._follow_edit)
        self._highlighter = FindingsHighlighter(self.document(), theme)
        self.textChanged.connect(self._tell_of_edit)
        self.set_theme(theme)
        self.set_text("")

    def text(self) -> str:
        """The text as typed, paragraphs parted by a line feed, every other character kept."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; undo starts from here."""
        self._loading = True
        self._marks = ()
        self._highlighter.show_segments(())
        self._highlighter.show_beyond(())
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        block = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        block.setLineHeight(_LINE_HEIGHT_PERCENT, height.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)
        document.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._text = self._read()
        self._typed = False
        self._loading = False

    def set_theme(self, theme: Theme) -> None:
        """Draw the field and its underlines in another theme's colours."""
        self._theme = theme
        self._highlighter.set_theme(theme)
        radius = theme.figures.radius_control
        line, accent = theme.colours["line"], theme.colours["accent"]
        self.setStyleSheet(
            f"PostEditor {{ border: 1px solid {line}; border-radius: {radius}px; padding: 5px }}"
            f"PostEditor:focus {{ border: 2px solid {accent}; padding: 4px }}"
        )

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The findings in the text at their present places, UTF-16."""
        return self._marks

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underline the findings of the present text; those about the whole post are left out."""
        offsets = Offsets(self._text)
        self._marks = tuple(
            Mark(offsets.utf16(f.start), offsets.utf16(f.end), f)
            for f in findings
            if f.end > f.start
        )
        self._highlighter.show_segments(segments(self._marks))

    def show_beyond(self, spans: Sequence[tuple[int, int]]) -> None:
        """Tint what is too long: spans of code points, in order and apart."""
        if not spans:
            self._highlighter.show_beyond(())
            return
        offsets = Offsets(self._text)
        self._highlighter.show_beyond([(offsets.utf16(a), offsets.utf16(b)) for a, b in spans])

    @property
    def cursor_offset(self) -> int:
        """Where the cursor stands, in code points."""
        return to_code_point(self._text, self.textCursor().position())

    def insert(self, words: str) -> None:
        """Put words in at the cursor, in place of what is selected."""
        self.textCursor().insertText(words)
        self.ensureCursorVisible()
        self.setFocus()

    def add_part(self) -> None:
        """Begin a new part of the thread at the cursor."""
        insert_separator(self.textCursor())
        self.ensureCursorVisible()
        self.setFocus()

    def mark_at_cursor(self) -> Mark | None:
        return mark_at(self._marks, self.textCursor().position())

    def go_to(self, mark: Mark) -> None:
        """Select the finding's text and bring it into view."""
        self.setTextCursor(self._cursor_over(mark))
        self.ensureCursorVisible()

    def put_cursor(self, code_point: int) -> None:
        """Put the cursor at a place in the text and type from there."""
        cursor = self.textCursor()
        cursor.setPosition(to_utf16(self._text, code_point))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()

    def apply_fix(self, mark: Mark, suggestion: str) -> bool:
        """Mend one finding as a single undo step; not where its text has changed since."""
        cursor = self._cursor_over(mark)
        if cursor.selectedText().translate(_PARAGRAPHS) != mark.finding.match:
            return False
        if mark.finding.action is FixAction.NONE:
            return False
        removing = mark.finding.action is FixAction.REMOVE
        cursor.insertText("" if removing else suggestion)
        self.setTextCursor(cursor)
        return True

    def fix_menu(self, mark: Mark | None) -> FixMenu:
        """The edit menu, with the finding and its fixes on top."""
        menu = FixMenu(mark, self.createStandardContextMenu(), self)
        menu.fix_chosen.connect(self.apply_fix)
        menu.accept_chosen.connect(self.accept_chosen)
        menu.always_chosen.connect(self.always_chosen)
        menu.ignore_chosen.connect(self.ignore_chosen)
        return menu

    def sizeHint(self) -> QSize:
        return QSize(420, 132)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_rules(self, self._theme, self.tr("Part {number}"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._pop_up_at_cursor()
            return
        place = self.cursorForPosition(event.pos()).position()
        self.fix_menu(mark_at(self._marks, place)).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and modifiers == Qt.KeyboardModifier.AltModifier:
            self._pop_up_at_cursor()
        elif enter and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif enter and modifiers & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = mark_at(self._marks, self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), tooltip_of(mark) if mark else "", self)
            return True
        return super().viewportEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = local_files(source)
        image = source.imageData() if source.hasImage() and not source.hasText() else None
        if files:
            self.files_given.emit(files)
        elif isinstance(image, QImage) and not image.isNull():
            self.image_pasted.emit(image)
        elif source.hasText() and not self.isReadOnly():
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(_selected(self.textCursor()))
        return copied

    def _pop_up_at_cursor(self) -> None:
        place: QPoint = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.fix_menu(self.mark_at_cursor()).popup(place)

    def _cursor_over(self, mark: Mark) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(mark.start, last))
        cursor.setPosition(min(mark.end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _read(self) -> str:
        # Not toPlainText(): it turns no-break spaces into plain ones.
        return self.document().toRawText().translate(_PARAGRAPHS)

    def _follow_edit(self, position: int, removed: int, added: int) -> None:
        if self._loading:
            return
        text = self._read()
        if text == self._text:  # drawing underlines counts as a change of contents for Qt
            return
        self._text = text
        self._typed = True
        edit = Edit(position, removed, added)
        self._marks = shifted_marks(self._marks, edit)
        self._highlighter.follow(edit)

    def _tell_of_edit(self) -> None:
        if self._typed:
            self._typed = False
            self.text_edited.emit(self._text)


def local_files(source: QMimeData) -> list[Path]:
    """The files of this computer in what was dropped or pasted.

    Also those that are no pictures: saying so is better than their paths in the post.
    """
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def _selected(cursor: QTextCursor) -> str:
    return cursor.selectedText().translate(_PARAGRAPHS)
