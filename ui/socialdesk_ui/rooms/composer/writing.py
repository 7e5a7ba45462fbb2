"""Where the words go: a tab for all channels and one for each chosen channel, each an editor."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.channel import Channel
from socialdesk_ui.rooms.composer.counting import spans_beyond
from socialdesk_ui.rooms.composer.draft import COMMON, Draft, Tab
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.editor import PostEditor

_SMALLEST_EDITOR = 132


class WritingArea(QWidget):
    """Tabs over editors, each with its own undo.

    ``typed`` carries a tab and its new text; ``common_wanted`` a channel that goes back to the
    common text. A new editor is announced by ``editor_made``.
    """

    typed = Signal(object, str)
    common_wanted = Signal(int)
    tab_changed = Signal()
    editor_made = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: list[Tab] = [COMMON]
        self._editors: dict[Tab, PostEditor] = {}
        self._editable = True
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("Text for"))
        self.tabs.currentChanged.connect(self._switch)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(_SMALLEST_EDITOR)
        self.own_note = QLabel()
        self.own_note.setProperty("role", "note")
        self.use_common = QPushButton(self.tr("Use the common text"))
        self.use_common.setProperty("kind", "quiet")
        self.use_common.clicked.connect(self._ask_for_common)
        self._own_row = QWidget()
        self._lay_out()
        appearance.changed.connect(self._recolour)

    @property
    def tab(self) -> Tab:
        """The tab in view."""
        index = self.tabs.currentIndex()
        return self._shown[index] if 0 <= index < len(self._shown) else COMMON

    @property
    def editor(self) -> PostEditor:
        """The editor in view."""
        return self.editor_of(self.tab)

    def editor_of(self, tab: Tab) -> PostEditor:
        """The editor of a tab, made when it is first needed."""
        if tab not in self._editors:
            self._editors[tab] = self._make_editor(tab)
        return self._editors[tab]

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab to the front; the common one where there is none of its own."""
        self.tabs.setCurrentIndex(self._shown.index(tab) if tab in self._shown else 0)

    def set_editable(self, editable: bool) -> None:
        """Whether anything may be typed."""
        self._editable = editable
        for editor in self._editors.values():
            editor.setReadOnly(not editable)

    def begin(self, draft: Draft, channels: Sequence[Channel]) -> None:
        """Show another post, from its common text on."""
        for editor in self._editors.values():
            editor.set_text("")
        self._show_tabs(draft, channels)
        self.tabs.setCurrentIndex(0)
        self.follow(draft, channels)

    def follow(self, draft: Draft, channels: Sequence[Channel]) -> None:
        """Show a draft that changed; what is being typed in is left alone."""
        self._show_tabs(draft, channels)
        editor = self.editor
        if editor.text() != draft.text_on(self.tab):
            editor.set_text(draft.text_on(self.tab))
        networks = [c.network for c in channels if self.takes_text_in_view(draft, c.id)]
        editor.show_beyond(spans_beyond(editor.text(), networks))
        self._stack.setCurrentWidget(editor)
        self._show_own(draft, channels)

    def takes_text_in_view(self, draft: Draft, channel_id: int) -> bool:
        """Whether a channel gets what the tab in view shows."""
        if self.tab is COMMON:
            return not draft.has_own_text(channel_id)
        return channel_id == self.tab

    def _show_tabs(self, draft: Draft, channels: Sequence[Channel]) -> None:
        wanted: list[Tab] = [COMMON, *(c.id for c in channels)]
        names = [self.tr("All channels"), *(c.name for c in channels)]
        if wanted != self._shown or self.tabs.count() != len(wanted):
            self._rebuild(wanted)
        for index, (tab, name) in enumerate(zip(wanted, names, strict=True)):
            own = tab is not COMMON and draft.has_own_text(tab)
            label = self.tr("{name} · own text").format(name=name) if own else name
            # Qt lays all tabs out anew even for the text they have.
            if self.tabs.tabText(index) != (escaped := label.replace("&", "&&")):
                self.tabs.setTabText(index, escaped)
        # One channel and no text of its own: there is nothing to choose between.
        self.tabs.setVisible(len(channels) > 1 or any(map(draft.has_own_text, draft.channels)))

    def _rebuild(self, wanted: list[Tab]) -> None:
        before = self.tab
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for _ in wanted:
            self.tabs.addTab("")
        self._shown = wanted
        self.tabs.setCurrentIndex(wanted.index(before) if before in wanted else 0)
        self.tabs.blockSignals(False)

    def _show_own(self, draft: Draft, channels: Sequence[Channel]) -> None:
        name = next((c.name for c in channels if c.id == self.tab), "")
        own = self.tab is not COMMON and draft.has_own_text(self.tab)
        if own:
            words = self.tr("{name} has its own text.")
        else:
            words = self.tr("Same as All channels. Type here to give {name} its own text.")
        self.own_note.setText(words.format(name=name))
        self.use_common.setVisible(own and self._editable)
        self._own_row.setVisible(self.tab is not COMMON and self._editable)

    def _switch(self, index: int) -> None:
        self.tab_changed.emit()

    def _ask_for_common(self) -> None:
        if self.tab is not COMMON:
            self.common_wanted.emit(self.tab)
            self.editor.setFocus()

    def _make_editor(self, tab: Tab) -> PostEditor:
        editor = PostEditor(self._appearance.theme)
        editor.setReadOnly(not self._editable)
        editor.setAccessibleName(self.tr("Post text"))
        editor.setPlaceholderText(self.tr("What would you like to tell people?"))
        editor.text_edited.connect(lambda text: self.typed.emit(tab, text))
        self._stack.addWidget(editor)
        self.editor_made.emit(editor)
        return editor

    def _recolour(self) -> None:
        for editor in self._editors.values():
            editor.set_theme(self._appearance.theme)

    def _lay_out(self) -> None:
        own = QHBoxLayout(self._own_row)
        own.setContentsMargins(0, 0, 0, 0)
        own.addWidget(self.own_note, 1)
        own.addWidget(self.use_common)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._own_row)
