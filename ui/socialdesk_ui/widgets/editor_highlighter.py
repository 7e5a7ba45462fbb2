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


class FindingsHighlighter(QSyntaxHighlighter):
    """Underlines segments and tints the text from ``limit`` on. Offsets are UTF-16."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._segments: Sequence[Segment] = ()
        self._limit: int | None = None
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

    def show_limit(self, limit: int | None) -> None:
        """Tint from ``limit`` to the end; ``None`` tints nothing."""
        if limit == self._limit:
            return
        changed_from = min(place for place in (limit, self._limit) if place is not None)
        self._limit = limit
        for block in self._blocks():
            if block.position() + block.length() > changed_from:
                self.rehighlightBlock(block)

    def follow(self, edit: Edit) -> None:
        """Keep everything in its place while an edit goes in; nothing is drawn anew here."""
        self._segments = shifted_segments(self._segments, edit)
        if self._limit is not None:
            place = moved(self._limit, self._limit + 1, edit)
            self._limit = place[0] if place else None

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each paragraph to draw."""
        start = self.currentBlock().position()
        end = start + self.currentBlock().length() - 1
        limit = end if self._limit is None else max(start, min(self._limit, end))
        if limit < end:
            self.setFormat(limit - start, end - limit, self._formats[None, True])
        for segment in segments_within(self._segments, start, end):
            first, last = max(segment.start, start), min(segment.end, end)
            cut = max(first, min(last, limit))
            if cut > first:
                self.setFormat(first - start, cut - first, self._formats[segment.level, False])
            if last > cut:
                self.setFormat(cut - start, last - cut, self._formats[segment.level, True])

    def _blocks(self) -> list[QTextBlock]:
        found: list[QTextBlock] = []
        block = self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found


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
