"""Where everything of a post's card goes, from left to right; a mirror is held up later."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QFont, QFontMetrics

from socialdesk.domain.channel import Channel
from socialdesk.domain.findings import Level
from socialdesk_ui.models.findings import LEVEL_ICONS
from socialdesk_ui.models.review_model import (
    Act,
    ReviewCard,
    Version,
    day_words,
    finding_counts,
)
from socialdesk_ui.models.review_words import VERDICT_ICONS, said
from socialdesk_ui.rooms.review.words import LEVEL_TOKENS, act_word
from socialdesk_ui.runtime.i18n import state_word, time_text
from socialdesk_ui.runtime.icons import state_icons
from socialdesk_ui.runtime.theme import Figures, text_font
from socialdesk_ui.widgets.paragraphs import Line, broken, line_height

WIDEST = 820
PAD = 16
_EDGE = 3
ICON = 16
_AVATAR = 18
PICTURE = 76
_MOST_LINES = 12
_MOST_ALT_LINES = 3
_MOST_PICTURES = 4
_MOST_FINDINGS = 4
_MOST_REVIEWS = 3
_BUTTON_PADDING = 12


@dataclass(frozen=True)
class Words:
    """One line in a token's colour, elided where it is too long."""

    box: QRect
    text: str
    font: QFont
    token: str


@dataclass(frozen=True)
class Paragraphs:
    """Lines, each in its own direction; a ``note`` stands at the card's own side anyway."""

    box: QRect
    lines: tuple[Line, ...]
    font: QFont
    token: str
    note: bool = True


@dataclass(frozen=True)
class Icon:
    """An icon; ``token`` is a colour's, or a state's."""

    box: QRect
    name: str
    token: str


@dataclass(frozen=True)
class ChannelMark:
    """A channel's avatar."""

    box: QRect
    channel: Channel


@dataclass(frozen=True)
class Picture:
    """A picture by its digest."""

    box: QRect
    digest: str


@dataclass(frozen=True)
class Button:
    """Something to press."""

    box: QRect
    act: Act


Part = Words | Paragraphs | Icon | ChannelMark | Picture | Button


@dataclass
class CardLayout:
    """The parts of one card, relative to its own corner, and the card's height."""

    parts: list[Part] = field(default_factory=list)
    height: int = 0

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(part for part in self.parts if isinstance(part, Button))


def lay_out(
    card: ReviewCard, width: int, figures: Figures, now: datetime, zone: ZoneInfo
) -> CardLayout:
    """The card in ``width`` pixels."""
    return _Columns(card, width, figures, now, zone).lay_out()


class _Columns:
    def __init__(
        self, card: ReviewCard, width: int, figures: Figures, now: datetime, zone: ZoneInfo
    ) -> None:
        self._card, self._figures = card, figures
        self._now, self._zone = now, zone
        self._left, self._width = PAD + _EDGE, width - 2 * PAD - _EDGE
        self._body = text_font(figures.font_body)
        self._strong = text_font(figures.font_body, strong=True)
        self._note = text_font(figures.font_note)
        self._made = CardLayout()
        self._y = figures.gap_m

    def lay_out(self) -> CardLayout:
        self._head()
        several = len(self._card.versions) > 1
        for number, version in enumerate(self._card.versions):
            if several:
                self._gap(self._figures.gap_s if number else 0)
                self._channels(version, self._left, self._y, self._width)
                self._y += 24
            self._text(version)
        self._pictures()
        self._findings()
        self._reviews()
        self._buttons()
        self._made.height = self._y + self._figures.gap_m
        return self._made

    def _put(self, part: Part) -> None:
        self._made.parts.append(part)

    def _gap(self, pixels: int) -> None:
        self._y += pixels

    def _head(self) -> None:
        state = self._card.state
        word = state_word(state)
        strong = text_font(self._figures.font_note, strong=True)
        state_width = QFontMetrics(strong).horizontalAdvance(word) + 2
        end = self._left + self._width
        self._put(Words(self._line(end - state_width, state_width), word, strong, state.value))
        icon = QRect(end - state_width - ICON - 4, self._y + 2, ICON, ICON)
        self._put(Icon(icon, state_icons()[state], state.value))
        when = time_text(self._card.at) if self._card.at else day_words(None)
        when_width = QFontMetrics(self._strong).horizontalAdvance(when) + 2
        self._put(Words(self._line(self._left, when_width), when, self._strong, "text"))
        start = self._left + when_width + self._figures.gap_m
        room = icon.left() - self._figures.gap_m - start
        if len(self._card.versions) == 1:
            self._channels(self._card.versions[0], start, self._y, room)
        self._y += 20 + self._figures.gap_s

    def _channels(self, version: Version, left: int, top: int, width: int) -> None:
        for channel in version.channels[:6]:
            self._put(ChannelMark(QRect(left, top + 1, _AVATAR, _AVATAR), channel))
            left += _AVATAR + 4
            width -= _AVATAR + 4
        names = ", ".join(channel.name for channel in version.channels)
        words = names or QCoreApplication.translate("Review", "No channel yet")
        box = QRect(left + 4, top, max(0, width - 4), 20)
        self._put(Words(box, words, self._note, "muted"))

    def _text(self, version: Version) -> None:
        if version.text.strip():
            lines = broken(version.text.strip(), self._body, self._width, _MOST_LINES)
            self._paragraphs(Paragraphs(QRect(), lines, self._body, "text", note=False))

    def _paragraphs(self, made: Paragraphs, indent: int = 0) -> None:
        height = len(made.lines) * line_height(made.font)
        box = QRect(self._left + indent, self._y, self._width - indent, height)
        self._put(replace(made, box=box))
        self._y += height

    def _pictures(self) -> None:
        attachments = self._card.post.attachments
        if not attachments:
            return
        self._gap(self._figures.gap_s)
        left = self._left
        for attachment in attachments[:_MOST_PICTURES]:
            self._put(Picture(QRect(left, self._y, PICTURE, PICTURE), attachment.media.digest))
            left += PICTURE + self._figures.gap_s
        self._described(QRect(left + 4, self._y, self._left + self._width - left - 4, PICTURE))
        self._y += PICTURE

    def _described(self, box: QRect) -> None:
        """What the pictures show, in words, beside them."""
        say = QCoreApplication.translate
        alts = [each.alt.strip() for each in self._card.post.attachments]
        missing = sum(not alt for alt in alts)
        if len(alts) == 1:
            words = alts[0] or say("Review", "The picture has no description.")
        elif missing:
            words = say("Review", "{missing} of {count} pictures have no description.")
        else:
            words = "; ".join(alts)
        shown = words.format(missing=missing, count=len(alts)) if missing else words
        lines = broken(shown, self._note, max(40, box.width()), _MOST_ALT_LINES)
        high = line_height(self._note)
        place = QRect(box.left(), box.center().y() - len(lines) * high // 2, box.width(), high)
        place.setHeight(len(lines) * high)
        self._put(Paragraphs(place, lines, self._note, "muted"))

    def _findings(self) -> None:
        self._gap(self._figures.gap_s)
        beside = sum(self._button_widths().values()) if self._is_compact else 0
        for icon, colour, words in self._finding_lines():
            self._put(Icon(QRect(self._left, self._y + 2, ICON, ICON), icon, colour))
            width = self._width - ICON - 8 - beside
            box = QRect(self._left + ICON + 8, self._y, width, 20)
            self._put(Words(box, words, self._note, "muted" if colour == "muted" else "text"))
            self._y += 21

    def _finding_lines(self) -> Iterator[tuple[str, str, str]]:
        say = QCoreApplication.translate
        found = self._card.findings
        if found is None:
            yield "hourglass", "muted", say("Review", "Being checked…")
            return
        if not found:
            yield "check-circle", "muted", say("Review", "Nothing left to mend")
            return
        grave = [each for each in found if each.level is not Level.SUGGESTION]
        for each in grave[:_MOST_FINDINGS]:
            yield LEVEL_ICONS[each.level], LEVEL_TOKENS[each.level], _sentence(each.message)
        if len(grave) > _MOST_FINDINGS:
            more = say("Review", "{count} more").format(count=len(grave) - _MOST_FINDINGS)
            yield "dots-three", "muted", more
        hints = finding_counts(self._card).get(Level.SUGGESTION, 0)
        if hints:
            words = say("Review", "Suggestions: {count}").format(count=hints)
            yield LEVEL_ICONS[Level.SUGGESTION], "suggestion", words

    def _reviews(self) -> None:
        for review in self._card.reviews[-_MOST_REVIEWS:]:
            self._gap(2)
            icon = QRect(self._left, self._y + 2, ICON, ICON)
            self._put(Icon(icon, VERDICT_ICONS[review.verdict], "muted"))
            indent = ICON + 8
            words = said(review, self._now, self._zone)
            lines = broken(words, self._note, self._width - indent, _MOST_ALT_LINES)
            self._paragraphs(Paragraphs(QRect(), lines, self._note, "text"), indent)

    @property
    def _is_compact(self) -> bool:
        """Whether a single small button stands at the end of the card's last lines."""
        return len(self._card.offers) == 1

    def _button_widths(self) -> dict[Act, int]:
        metrics = QFontMetrics(self._body)
        return {
            act: metrics.horizontalAdvance(act_word(act)) + 2 * _BUTTON_PADDING
            for act in self._card.offers
        }

    def _buttons(self) -> None:
        high = self._figures.target
        if self._is_compact:
            ((act, width),) = self._button_widths().items()
            top = self._y - high + 4
            self._put(Button(QRect(self._left + self._width - width, top, width, high), act))
            return
        self._gap(self._figures.gap_s)
        left, top = self._left, self._y
        for act, width in self._button_widths().items():
            if left > self._left and left + width > self._left + self._width:
                left, top = self._left, top + high + self._figures.gap_xs
            self._put(Button(QRect(left, top, width, high), act))
            left += width + self._figures.gap_s
        self._y = top + high

    def _line(self, left: int, width: int) -> QRect:
        return QRect(left, self._y, width, 20)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
