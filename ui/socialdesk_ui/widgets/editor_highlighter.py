"""Draws findings under the text, and a tint over what is too long, from spans kept ready."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QBrush,
    QColor,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from socialdesk.domain.findings import Level
from socialdesk_ui.models.findings_marks import (
    Edit,
    Segment,
    moved,
    segments_within,
    shifted_segments,
)
from socialdesk_ui.runtime.theme import Theme

_STYLES = {
    Level.ERROR: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Level.WARNING: QTextCharFormat.UnderlineStyle.DashUnderline,
    Level.SUGGESTION: QTextCharFormat.UnderlineStyle.DotLine,
}
_TINT_SHARE = 0.18


Span = tuple[int, int]


class FindingsHighlighter(QSyntaxHighlighter):
    """Underlines segments and tints the spans that are too long. Offsets are UTF-16."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._segments: Sequence[Segment] = ()
        self._beyond: tuple[Span, ...] = ()
        self._formats = _formats(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._formats = _formats(theme)
        self.rehighlight()

    def show_segments(self, segments: Sequence[Segment]) -> None:
        """Underline these; only the paragraphs in which something differs are drawn anew."""
        before, self._segments = self._segments, segments
        for block in self._blocks():
            start, end = block.position(), block.position() + block.length()
            old = segments_within(before, start, end)
            if old != segments_within(segments, start, end):
                self.rehighlightBlock(block)

    def show_beyond(self, spans: Sequence[Span]) -> None:
        """Tint these, in order and apart; only paragraphs in which something differs are drawn."""
        before, self._beyond = self._beyond, tuple(spans)
        if before == self._beyond:
            return
        for block in self._blocks():
            start, end = block.position(), block.position() + block.length()
            if _within(before, start, end) != _within(self._beyond, start, end):
                self.rehighlightBlock(block)

    def follow(self, edit: Edit) -> None:
        """Keep everything in its place while an edit goes in; nothing is drawn anew here."""
        self._segments = shifted_segments(self._segments, edit)
        if self._beyond:
            places = (moved(start, end, edit) for start, end in self._beyond)
            self._beyond = tuple(place for place in places if place)

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each paragraph to draw."""
        start = self.currentBlock().position()
        end = start + self.currentBlock().length() - 1
        beyond = _within(self._beyond, start, end)
        for first, last in beyond:
            self.setFormat(first - start, last - first, self._formats[None, True])
        for segment in segments_within(self._segments, start, end):
            first, last = max(segment.start, start), min(segment.end, end)
            self.setFormat(first - start, last - first, self._formats[segment.level, False])
            for cut, until in _within(beyond, first, last):
                self.setFormat(cut - start, until - cut, self._formats[segment.level, True])

    def _blocks(self) -> list[QTextBlock]:
        found: list[QTextBlock] = []
        block = self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found


def _within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """What of ``spans`` lies between ``start`` and ``end``."""
    cut = ((max(first, start), min(last, end)) for first, last in spans)
    return tuple(span for span in cut if span[0] < span[1])


_Formats = dict[tuple[Level | None, bool], QTextCharFormat]


def _formats(theme: Theme) -> _Formats:
    tint = QBrush(theme.mixed("error", "panel", _TINT_SHARE))
    made: _Formats = {}
    for level in (None, *Level):
        for beyond in (False, True):
            made[level, beyond] = _format(level, theme, tint if beyond else None)
    return made


def _format(level: Level | None, theme: Theme, tint: QBrush | None) -> QTextCharFormat:
    made = QTextCharFormat()
    if level is not None:
        made.setUnderlineStyle(_STYLES[level])
        made.setUnderlineColor(QColor(theme.colour(level.value)))
    if tint is not None:
        made.setBackground(tint)
    return made
