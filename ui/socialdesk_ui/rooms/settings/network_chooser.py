"""Which network a new channel is on: all of them, each with what it is and what it costs."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.networks import Network
from socialdesk.domain.networks.plugins import BrokenPlugin
from socialdesk_ui.rooms.settings.network_words import about
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.i18n import reading_start
from socialdesk_ui.widgets.avatar import network_icon
from socialdesk_ui.widgets.compound import Compound
from socialdesk_ui.widgets.flow_layout import FlowLayout

_ICON = 22
_WIDTH = 320


class NetworkChooser(Compound):
    """``chosen`` carries the network, ``finished`` nothing."""

    chosen = Signal(object)
    finished = Signal()

    def __init__(
        self, context: RoomContext, networks: Iterable[Network], broken: Iterable[BrokenPlugin]
    ) -> None:
        super().__init__()
        self._context = context
        self.tiles: dict[str, NetworkTile] = {}
        figures = context.appearance.theme.figures
        heading = QLabel(self.tr("Where do you want to post?"))
        heading.setProperty("role", "heading")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.finished)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self.cancel)
        tiles = QWidget()
        flow = FlowLayout(tiles, figures.gap_m, even=True)
        for network in networks:
            tile = NetworkTile(context, network)
            tile.clicked.connect(lambda _=False, n=network: self.chosen.emit(n))
            self.tiles[network.id] = tile
            flow.addWidget(tile)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, figures.gap_l)
        layout.setSpacing(figures.gap_l)
        layout.addLayout(head)
        layout.addWidget(tiles)
        for plugin in broken:
            layout.addWidget(self._line_about(plugin))
        layout.addStretch()
        self.start_at(next(iter(self.tiles.values()), self.cancel))

    def _line_about(self, plugin: BrokenPlugin) -> QLabel:
        words = self.tr("The plug-in {name} can't be used: {error}")
        line = QLabel(words.format(name=plugin.name, error=plugin.error))
        line.setProperty("role", "error")
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        return line


class NetworkTile(QPushButton):
    """One network as a button: icon, name, what it is, and what it costs."""

    def __init__(self, context: RoomContext, network: Network) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.network = network
        self.words = about(network)
        figures = context.appearance.theme.figures
        icon = QLabel()
        picture = context.appearance.icon(network_icon(network.id), "accent")
        icon.setPixmap(picture.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        icon.setFixedWidth(_ICON + 2)
        name = QLabel(in_words(network.name))
        name.setProperty("role", "strong")
        name.setAlignment(reading_start())
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(name)
        price = self.tr("Costs money") if network.cost else ""
        for text, role in ((self.words, "note"), (price, "cost")):
            if text:
                column.addWidget(_line(text, role))
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_m, figures.gap_m, figures.gap_m, figures.gap_m)
        layout.setSpacing(figures.gap_m)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.setAccessibleName(in_words(network.name))
        self.setAccessibleDescription(" ".join(filter(None, (self.words, in_words(network.cost)))))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        height = layout.totalHeightForWidth(_WIDTH) if layout is not None else 0
        return QSize(_WIDTH, max(height, 64))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _line(text: str, role: str) -> QFrame:
    line = QLabel(text)
    line.setProperty("role", role)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    line.setAlignment(reading_start())
    return line
