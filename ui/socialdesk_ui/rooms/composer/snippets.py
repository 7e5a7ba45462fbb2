"""Texts kept for use again: put in, kept from what is written, changed and deleted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from socialdesk.domain.snippets import Snippet, SnippetKind, filled, hashtags, variables
from socialdesk_ui.rooms.composer.snippet_forms import SnippetForm, VariablesForm
from socialdesk_ui.runtime.context import RoomContext

_LONGEST_ENTRY = 40


class Snippets(QObject):
    """``inserted`` carries the words to put in at the cursor.

    ``text`` tells what is written now; ``offered`` values for variables that can be known.
    """

    inserted = Signal(str)

    def __init__(
        self,
        context: RoomContext,
        text: Callable[[], str],
        offered: Callable[[], Mapping[str, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._text = text
        self._offered = offered
        self._over = parent
        self.menu: QMenu | None = None
        self.form: VariablesForm | SnippetForm | None = None

    def open_at(self, place: QPoint) -> None:
        """Show the menu at a global place, once what is kept was read."""
        desk = self._context.desk

        def work() -> tuple[Snippet, ...]:
            from socialdesk.desk.snippets import list_snippets

            return list_snippets(desk)

        self._context.tasks.run(work, then=partial(self._pop_up, place), owner=self)

    def _pop_up(self, place: QPoint, snippets: tuple[Snippet, ...]) -> None:
        self.menu = self.menu_of(snippets)
        self.menu.popup(place)

    def menu_of(self, snippets: tuple[Snippet, ...]) -> QMenu:
        """What can be put in, what can be kept, and what can be changed."""
        menu = QMenu(self._over)
        menu.aboutToHide.connect(menu.deleteLater)
        titles = {
            SnippetKind.TEMPLATE: self.tr("Templates"),
            SnippetKind.HASHTAGS: self.tr("Hashtag groups"),
        }
        for kind, title in titles.items():
            ours = [snippet for snippet in snippets if snippet.kind is kind]
            if ours:
                menu.addAction(title).setEnabled(False)
            for snippet in ours:
                entry = menu.addAction(_entry(snippet.name))
                entry.setToolTip(snippet.text)
                entry.triggered.connect(lambda _=False, s=snippet: self._put_in(s))
        menu.addSeparator()
        self._add_keeping(menu)
        if snippets:
            change = menu.addMenu(self.tr("Change"))
            delete = menu.addMenu(self.tr("Delete"))
            for snippet in snippets:
                for submenu, act in ((change, self.edit), (delete, self._delete)):
                    action = QAction(_entry(snippet.name), submenu)
                    action.triggered.connect(lambda _=False, s=snippet, do=act: do(s))
                    submenu.addAction(action)
        return menu

    def edit(self, snippet: Snippet) -> None:
        """Open a snippet's form, a new one's too."""
        form = SnippetForm(snippet, self._over)
        form.wanted.connect(lambda wanted: self._keep(wanted, form))
        self.form = form
        form.open()
        form.name.setFocus()

    def _add_keeping(self, menu: QMenu) -> None:
        text = self._text().strip()
        tags = hashtags(text)
        as_template = menu.addAction(self.tr("Keep this text as a template…"))
        as_template.setEnabled(bool(text))
        as_template.triggered.connect(
            lambda: self.edit(Snippet(None, SnippetKind.TEMPLATE, "", text))
        )
        as_group = menu.addAction(self.tr("Keep these hashtags as a group…"))
        as_group.setEnabled(bool(tags))
        as_group.triggered.connect(lambda: self.edit(Snippet(None, SnippetKind.HASHTAGS, "", tags)))

    def _put_in(self, snippet: Snippet) -> None:
        if not variables(snippet.text):
            self.inserted.emit(snippet.text)
            return
        form = VariablesForm(snippet, self._offered(), self._over)
        form.given.connect(lambda values: self.inserted.emit(filled(snippet.text, values)))
        self.form = form
        form.open()

    def _keep(self, snippet: Snippet, form: SnippetForm) -> None:
        desk = self._context.desk

        def work() -> Snippet:
            from socialdesk.desk.snippets import save_snippet

            return save_snippet(desk, snippet)

        def kept(_: Snippet) -> None:
            form.accept()
            said = self.tr("“{name}” is kept.").format(name=snippet.name.strip())
            self._context.navigation.toast(said)

        self._context.tasks.run(work, then=kept, failed=form.refuse, owner=form)

    def _delete(self, snippet: Snippet) -> None:
        desk, number = self._context.desk, snippet.id

        def work() -> None:
            from socialdesk.desk.snippets import delete_snippet

            if number is not None:
                delete_snippet(desk, number)

        def gone(_: None) -> None:
            said = self.tr("“{name}” is deleted.").format(name=snippet.name)
            undo = partial(self._bring_back, replace(snippet, id=None))
            self._context.navigation.toast(said, self.tr("Undo"), undo)

        self._context.tasks.run(work, then=gone, owner=self)

    def _bring_back(self, snippet: Snippet) -> None:
        desk = self._context.desk

        def work() -> None:
            from socialdesk.desk.snippets import save_snippet

            save_snippet(desk, snippet)

        self._context.tasks.run(work)


def _entry(name: str) -> str:
    short = name if len(name) <= _LONGEST_ENTRY else f"{name[: _LONGEST_ENTRY - 1]}…"
    return short.replace("&", "&&")
