"""Ties the composer's parts to the draft: what is typed changes it, its changes are shown."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.findings import without_ignored
from socialdesk.domain.post import Post
from socialdesk.domain.threads import SEPARATOR
from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.models.findings_marks import Mark
from socialdesk_ui.rooms.composer import draft as drafts
from socialdesk_ui.rooms.composer.checking import Checker
from socialdesk_ui.rooms.composer.composition import Composition
from socialdesk_ui.rooms.composer.draft import Choice
from socialdesk_ui.rooms.composer.facts import Facts
from socialdesk_ui.rooms.composer.ignoring import Ignoring
from socialdesk_ui.rooms.composer.page import Page
from socialdesk_ui.widgets.editor import PostEditor

SOON_MS = 20
"""The counters follow a key within this time; counting long texts takes some of it."""

REST_MS = 120
"""After this pause the preview and the rows of the findings catch up."""


class Binding(QObject):
    """``files_given`` and ``image_given`` carry pictures dropped into or pasted in the text.

    ``accept_chosen`` carries a word that belongs to the brand, ``always_chosen`` the mark of one
    to be corrected always, ``facts_shown`` the Facts that are known now.
    """

    files_given = Signal(list)
    image_given = Signal(QImage)
    accept_chosen = Signal(str)
    always_chosen = Signal(object)
    facts_shown = Signal(object)

    def __init__(
        self,
        page: Page,
        composition: Composition,
        checker: Checker,
        ignoring: Ignoring,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._composition = composition
        self._checker = checker
        self._ignoring = ignoring
        self._facts = Facts()
        self._busy = False
        # Once the key itself is painted.
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._count)
        # Drawn when the keys rest, so that typing never waits for it.
        self._later = QTimer(self, singleShot=True, interval=REST_MS)
        self._later.timeout.connect(self._follow_slow_parts)
        self._connect_inputs()
        composition.changed.connect(self.follow)
        composition.replaced.connect(self._begin)
        checker.answered.connect(self._show_findings)
        ignoring.changed.connect(self._show_findings)

    def show_facts(self, facts: Facts) -> None:
        """Channels, zone and slots are known now, or changed."""
        if facts.channels != self._facts.channels:
            self._page.picker.show_channels(facts.channels)
        self._facts = facts
        self._page.when.show_facts(facts)
        self.follow()
        self.facts_shown.emit(facts)

    @property
    def facts(self) -> Facts:
        """Channels, zone and slots as last read."""
        return self._facts

    def show_busy(self, busy: bool) -> None:
        """A save is under way; the buttons wait for it."""
        self._busy = busy
        self.follow()

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The chosen channels in the picker's order."""
        chosen = self._composition.draft.channels
        return tuple(c for c in self._facts.channels if c.id in chosen)

    def follow(self) -> None:
        """Show the draft as it is now."""
        draft, page = self._composition.draft, self._page
        editable = self._composition.editable
        page.writing.follow(draft, self.channels)
        page.pictures.follow(draft, editable)
        page.labels.show_labels(draft.labels, editable)
        page.picker.show_chosen(draft.channels, self._fixed(), editable)
        page.when.offer_to_keep(self._keeps_time())
        page.when.follow(
            draft,
            secondary=self._secondary(),
            ready=not (self._busy or draft.is_blank),
            out=self._fixed(),
        )
        if editable:
            self._checker.check(draft, self._facts.networks)
        self._soon.start()
        self._later.start()

    def show_post(self, post: Post | None) -> None:
        """Show a saved post's state and deliveries; ``None`` for a new one."""
        page, editable = self._page, self._composition.editable
        page.deliveries.show_post(post)
        page.writing.set_editable(editable)
        page.show_foot(editable)
        page.tools.set_editable(editable)
        page.findings.setVisible(editable)
        if post is None:
            page.header.show_new()
        else:
            deletable = all(allows(d.state, Event.DELETE) for d in post.deliveries)
            page.header.show_post(post.state, editable=editable, deletable=deletable)

    def _begin(self) -> None:
        self._checker.forget()
        self._page.writing.begin(self._composition.draft, self.channels)
        self.show_post(self._composition.post)
        self.follow()
        self._show_findings()

    def _count(self) -> None:
        draft, writing = self._composition.draft, self._page.writing
        place = writing.editor.cursor_offset if SEPARATOR in writing.editor.text() else 0
        seen = {c.id: place for c in self.channels if writing.takes_text_in_view(draft, c.id)}
        self._page.tools.counters.follow(draft, self.channels, seen)

    def _follow_slow_parts(self) -> None:
        draft = self._composition.draft
        self._move_rows()
        self._page.preview.follow(draft, self.channels)
        if draft.is_blank:
            self._page.findings.show_nothing_written()
            self._page.tone.show_tone(None, "")
        elif not self._checker.has_answered:
            self._page.findings.show_checking()

    def _connect_inputs(self) -> None:
        page, change = self._page, self._composition.change
        page.picker.toggled.connect(
            lambda number, chosen: change(
                lambda d: drafts.with_channel(d, number, chosen, self._facts.networks)
            )
        )
        page.writing.typed.connect(
            lambda tab, text: change(lambda d: drafts.with_text(d, tab, text))
        )
        page.writing.common_wanted.connect(
            lambda number: change(lambda d: drafts.with_common_text(d, number))
        )
        page.writing.tab_changed.connect(self._show_tab)
        page.writing.editor_made.connect(self._connect_editor)
        page.pictures.alt_typed.connect(
            lambda index, alt: change(lambda d: drafts.with_alt(d, index, alt))
        )
        page.pictures.removed.connect(
            lambda index: change(lambda d: drafts.without_picture(d, index))
        )
        page.pictures.moved.connect(
            lambda index, steps: change(lambda d: drafts.with_picture_moved(d, index, steps))
        )
        page.labels.added.connect(lambda label: change(lambda d: drafts.with_label(d, label)))
        page.labels.removed.connect(lambda label: change(lambda d: drafts.without_label(d, label)))
        page.when.chosen.connect(self._choose_when)
        page.when.moment_picked.connect(
            lambda moment: change(lambda d: drafts.planned_for(d, moment))
        )
        page.findings.mark_chosen.connect(self._go_to)
        page.findings.whole_post_chosen.connect(lambda _: page.pictures.focus_missing_alt())
        page.findings.fix_chosen.connect(self.apply_fix)
        page.findings.accept_chosen.connect(self.accept_chosen)
        page.findings.always_chosen.connect(self.always_chosen)
        page.findings.ignore_chosen.connect(self._ignoring.ignore)
        page.findings.ignored.heed_chosen.connect(self._ignoring.heed)

    def _connect_editor(self, editor: PostEditor) -> None:
        editor.files_given.connect(self.files_given)
        editor.image_pasted.connect(self.image_given)
        editor.accept_chosen.connect(self.accept_chosen)
        editor.always_chosen.connect(self.always_chosen)
        editor.ignore_chosen.connect(self._ignoring.ignore)
        editor.cursorPositionChanged.connect(self._follow_cursor)

    def _choose_when(self, choice: Choice) -> None:
        local = self._page.when.local
        self._composition.change(lambda d: drafts.with_choice(d, choice, local))
        if choice is Choice.SCHEDULE:
            self._page.when.day.setFocus()

    def _show_tab(self) -> None:
        self.follow()
        self._show_findings()
        self._page.writing.editor.setFocus()

    def _show_findings(self) -> None:
        if self._composition.draft.is_blank:
            self._page.findings.show_nothing_written()
            self._page.tone.show_tone(None, "")
            return
        editor = self._page.writing.editor
        findings = self._checker.findings(self._page.writing.tab, editor.text())
        if findings is None:
            if not self._checker.has_answered:
                self._page.findings.show_checking()
            return
        heeded = without_ignored(findings, self._ignoring.findings)
        editor.show_findings(heeded)
        whole_post = [f for f in heeded if f.end <= f.start]
        panel = self._page.findings
        panel.show_findings(editor.marks, whole_post)
        panel.ignored.show_ignored([f for f in findings if f not in heeded])
        self._show_what_was_heard()
        self._follow_cursor()

    def _show_what_was_heard(self) -> None:
        heard = self._checker.heard(self._page.writing.tab)
        self._page.findings.show_notices(heard[1].notices if heard else ())
        if heard:
            self._page.tone.show_tone(heard[1], heard[0].text)
        else:
            self._page.tone.show_tone(None, "")

    def _move_rows(self) -> None:
        panel = self._page.findings
        if panel.model.rows and not self._composition.draft.is_blank:
            whole_post = [row.finding for row in panel.model.rows if row.mark is None]
            panel.show_findings(self._page.writing.editor.marks, whole_post)

    def _follow_cursor(self) -> None:
        editor = self._page.writing.editor
        self._page.findings.follow(editor.mark_at_cursor())
        if SEPARATOR in editor.text():
            self._soon.start()  # the room that is left is that of the part at the cursor

    def _go_to(self, mark: Mark) -> None:
        self._page.writing.editor.go_to(mark)
        self._page.writing.editor.setFocus()

    def apply_fix(self, mark: Mark, suggestion: str) -> None:
        """Mend one finding of the text in view, and go on writing."""
        self._page.writing.editor.apply_fix(mark, suggestion)
        self._page.writing.editor.setFocus()

    def _fixed(self) -> frozenset[int]:
        post = self._composition.post
        return frozenset() if post is None else drafts.fixed_channels(post)

    def _secondary(self) -> str:
        post = self._composition.post
        if self._keeps_time():
            return self.tr("Turn into a draft")
        if post is None or post.state is State.DRAFT:
            return self.tr("Save draft")
        return self.tr("Save changes")

    def _keeps_time(self) -> bool:
        return self._composition.saved.choice is Choice.KEEP
