"""How we sound: four scales with their targets, and example texts heard on them."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.voice_values import ToneTarget, VoicePicture
from socialdesk.domain.findings import FindingKind
from socialdesk.domain.linting import LintResult
from socialdesk_ui.models.voice_words import (
    AXES,
    axis_ends,
    languages_text,
    leeway_text,
    place_text,
)
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.rooms.voice.examples_list import ExamplesList
from socialdesk_ui.rooms.voice.live_tone import LiveTone
from socialdesk_ui.rooms.voice.tone_scale import Marker, Sounds, ToneScale
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label

_TYPED_MS = 250
_SAID = 3


class AxisRow(QWidget):
    """One scale between its ends, what it says in words, and a way back to the voice's own."""

    def __init__(self, appearance: Appearance, axis: str) -> None:
        super().__init__()
        self.axis = axis
        low, high = axis_ends(axis)
        self.scale = ToneScale(appearance, self.tr("{low} to {high}").format(low=low, high=high))
        self.words = QLabel()
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setProperty("role", "note")
        self.words.setWordWrap(True)
        self.reset = QToolButton()
        self.reset.setIcon(appearance.icon("arrow-counter-clockwise"))
        self.reset.setProperty("kind", "quiet")
        self.reset.setAccessibleName(self.tr("Reset {low} to {high}").format(low=low, high=high))
        self.reset.setToolTip(self.tr("Back to what the chosen voices say"))
        self._read_in = ""
        self.scale.moved.connect(self._say)
        self._lay_out(low, high)

    def show_target(self, aim: ToneTarget | None, read_in: str) -> None:
        """Show where the voice stands; ``read_in`` names languages where not all are read."""
        self._read_in = read_in
        if aim is None:
            self.scale.show_no_aim()
        else:
            self.scale.show_aim(aim.target, aim.tolerance)
        # Never hidden, so that nothing jumps: a disabled one keeps its place.
        self.reset.setEnabled(aim is not None and aim.ours)
        self._say()

    def _say(self) -> None:
        if self.scale.is_set:
            place = place_text(self.axis, self.scale.target)
            words = f"{place}, {leeway_text(self.scale.tolerance)}"
        else:
            words = self.tr("No target: anything goes. Click the scale to set one.")
        self.scale.setAccessibleDescription(words)
        self.words.setText(f"{words} · {self._read_in}" if self._read_in else words)

    def _lay_out(self, low: str, high: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_end(low), 0, 0)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(_end(high), 0, 2)
        grid.addWidget(self.scale, 1, 0, 1, 3)
        grid.addWidget(self.reset, 1, 3, Qt.AlignmentFlag.AlignTop)


def _end(words: str) -> QLabel:
    """What an end of the scale is called."""
    label = QLabel(words)
    label.setProperty("role", "strong")
    return label


class TonePanel(QFrame):
    """What is moved is kept once it rests; examples are heard as the linter hears posts."""

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        self._context = context
        self._live = LiveTone(context.linting, self)
        self._live.heard.connect(self._hear)
        self._picture: VoicePicture | None = None
        self.setProperty("role", "card")
        self.rows = {axis: AxisRow(context.appearance, axis) for axis in AXES}
        for row in self.rows.values():
            _connect(row, commands)
        self.help = plain_label(
            self.tr(
                "Drag the big dot to where you stand, and the ends of its band for more leeway;"
                " with keys: arrows, and Shift with up and down. Small dots and crosses are the"
                " examples below, the wedge is your own sentence."
            ),
            "note",
        )
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("Try a sentence of your own"))
        self.typed.setAccessibleName(self.tr("Try a sentence of your own"))
        self.typed.setClearButtonEnabled(True)
        self.verdict = plain_label()
        self.verdict.hide()
        self._rest = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._rest.timeout.connect(self._ask_typed)
        self.typed.textChanged.connect(lambda _: self._rest.start())
        self.examples = ExamplesList(context.appearance)
        self._lay_out()

    def show_picture(self, picture: VoicePicture) -> None:
        """Show the voice as it is."""
        self._picture = picture
        for axis, row in self.rows.items():
            read = picture.axes_read.get(axis, ())
            only = "" if len(read) == len(picture.languages) else self._only_in(read)
            row.show_target(picture.tone.get(axis), only)
        self.examples.show_examples(picture.examples)
        self._live.forget()
        self._ask()
        self._show_markers()

    def _only_in(self, languages: tuple[str, ...]) -> str:
        if not languages:
            return self.tr("not read in your languages")
        return self.tr("read in {languages} only").format(languages=languages_text(languages))

    def _texts(self) -> dict[str, tuple[str, Sounds]]:
        if self._picture is None:
            return {}
        examples = self._picture.examples
        texts = {f"do-{n}": (text, Sounds.RIGHT) for n, text in enumerate(examples.do)}
        texts |= {f"dont-{n}": (text, Sounds.WRONG) for n, text in enumerate(examples.dont)}
        if self.typed.text().strip():
            texts["typed"] = (self.typed.text().strip(), Sounds.TRIED)
        return texts

    def _ask(self) -> None:
        self._live.ask({place: text for place, (text, _) in self._texts().items()})

    def _ask_typed(self) -> None:
        self._ask()
        self._show_markers()
        self._show_verdict()

    def _hear(self, text: str) -> None:
        self._show_markers()
        if text == self.typed.text().strip():
            self._show_verdict()

    def _show_markers(self) -> None:
        heard = [(self._live.result(text), sounds) for text, sounds in self._texts().values()]
        for axis, row in self.rows.items():
            row.scale.show_markers(
                [
                    Marker(result.tone[axis].score, result.tone[axis].confidence, sounds)
                    for result, sounds in heard
                    if result is not None and axis in result.tone
                ]
            )

    def _show_verdict(self) -> None:
        text = self.typed.text().strip()
        result = self._live.result(text) if text else None
        self.verdict.setVisible(bool(text))
        self.verdict.setText(self.tr("Listening…") if result is None else self._said_of(result))

    def _said_of(self, result: LintResult) -> str:
        said = [f.message for f in result.findings if f.kind is not FindingKind.PLATFORM]
        if not said:
            return self.tr("That sounds like you.")
        return "\n".join(f"• {message}" for message in said[:_SAID])

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        title = plain_label(self.tr("How we sound"), "strong")
        layout = QVBoxLayout(self)
        margin = figures.gap_l
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(title)
        layout.addWidget(self.help)
        layout.addSpacing(figures.gap_s)
        for row in self.rows.values():
            layout.addWidget(row)
            layout.addSpacing(figures.gap_xs)
        layout.addWidget(self.typed)
        layout.addWidget(self.verdict)
        layout.addSpacing(figures.gap_s)
        layout.addWidget(self.examples)


def _connect(row: AxisRow, commands: VoiceCommands) -> None:
    row.scale.aimed.connect(
        lambda target, tolerance: commands.set_tone(row.axis, target, tolerance)
    )
    row.reset.clicked.connect(lambda: commands.reset_tone(row.axis))
