"""How the text in view sounds against the voice, in a line and four short scales."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from socialdesk.domain.linting import LintResult
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.tone_meter import ToneMeter
from socialdesk_ui.widgets.tone_paint import SURE


class TonePanel(QWidget):
    """Not there while nothing was heard."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.meter = ToneMeter(appearance)
        self.verdict = QLabel()
        self.verdict.setProperty("role", "note")
        title = QLabel(self.tr("Tone"))
        title.setProperty("role", "strong")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.verdict)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.theme.figures.gap_xs)
        layout.addLayout(head)
        layout.addWidget(self.meter)
        self.hide()

    def show_tone(self, heard: LintResult | None, text: str) -> None:
        """Show what was heard in ``text``; ``None`` for nothing."""
        tone = heard.tone if heard else {}
        self.setVisible(bool(tone))
        self.meter.show_tone(tone, text)
        off = [scale for scale in self.meter.scales.values() if scale.is_off]
        sure = any(score.confidence >= SURE for score in tone.values())
        aimed = any(score.target is not None for score in tone.values())
        if off:
            words = self.tr("Off your voice: {count} of 4").format(count=len(off))
        elif not sure:
            words = self.tr("Too little to tell for sure")
        else:
            words = self.tr("Sounds like you") if aimed else self.tr("Your voice has no target")
        self.verdict.setText(words)
