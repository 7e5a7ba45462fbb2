"""What can be done to the voice. Each is kept at once; what can be taken back offers Undo."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from socialdesk.desk.voice_values import LessonChoice, RuleSetting
from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Level
from socialdesk_ui.runtime.context import RoomContext

if TYPE_CHECKING:
    from socialdesk.desk.lessons import Lesson


class VoiceCommands(QObject):
    """Commands of the desk, run in order off the GUI thread.

    ``failed`` tells that what is shown may not be what is kept. The desk's voice commands are
    imported there, as they bring the rules' machinery along.
    """

    failed = Signal()

    def __init__(self, context: RoomContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk

    def choose(self, keys: tuple[str, ...], before: tuple[str, ...]) -> None:
        """Let these packs apply, later ones winning; Undo goes back to ``before``."""
        said = self.tr("Posts are checked against the new choice.")
        self._choose(keys, lambda: self._toast_undo(said, lambda: self._choose(before)))

    def set_level(self, rule: RuleSetting, level: Level | None) -> None:
        """Give a rule a level or switch it off; what its pack says anyway is not kept as ours."""
        desk, rule_id, as_below = self._desk, rule.id, level == rule.level_below

        def work() -> None:
            from socialdesk.desk.voices import reset_rule_level, set_rule_level

            if as_below:
                reset_rule_level(desk, rule_id)
            else:
                set_rule_level(desk, rule_id, level)

        self._run(work)

    def set_tone(self, axis: str, target: float, tolerance: float) -> None:
        """Say where we stand on an axis."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import set_tone_target

            set_tone_target(desk, axis, target, tolerance)

        self._run(work)

    def reset_tone(self, axis: str) -> None:
        """Let an axis be as the chosen voices have it."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import reset_tone_target

            reset_tone_target(desk, axis)

        self._run(work)

    def accept(self, words: tuple[str, ...]) -> None:
        """Take words for right."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import accept_words

            accept_words(desk, words)

        self._run(work)

    def forget(self, words: tuple[str, ...]) -> None:
        """Take words for right no longer; Undo does again."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import forget_word

            for word in words:
                forget_word(desk, word)

        said = (
            self.tr("“{word}” is removed")
            if len(words) == 1
            else self.tr("{count} words are removed", "", len(words))
        )
        self._run(
            work,
            lambda: self._toast_undo(
                said.format(word=words[0], count=len(words)), lambda: self.accept(words)
            ),
        )

    def save_rule(self, name: str, source: str, *, instead_of: RuleSetting | None) -> None:
        """Keep a rule of ours; the one that it stands ``instead_of`` is switched off."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import save_rule, set_rule_level

            save_rule(desk, name, source)
            if instead_of is not None:
                set_rule_level(desk, instead_of.id, None)

        said = self.tr("Your rule “{name}” is kept and applies from now on.").format(name=name)
        self._run(work, lambda: self._context.navigation.toast(said))

    def delete_rule(self, name: str, source: str) -> None:
        """Remove a rule of ours; Undo keeps it again, word for word."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import delete_rule

            delete_rule(desk, name)

        said = self.tr("Your rule “{name}” is deleted").format(name=name)
        undo = lambda: self.save_rule(name, source, instead_of=None)  # noqa: E731
        self._run(work, lambda: self._toast_undo(said, undo))

    def import_pack(
        self,
        source: Path,
        name: str,
        then: Callable[[], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """Keep a pack among ours."""
        desk = self._desk

        def work() -> int:
            from socialdesk.desk.voices import import_pack, reload_packs

            kept = import_pack(desk.folder, source, name)
            reload_packs(desk)
            return len(kept.rules)

        def tell(rules: int) -> None:
            said = self.tr(
                "“{name}” is kept, with {count} rules. Choose it on the Voice page.", "", rules
            )
            self._context.navigation.toast(said.format(name=name, count=rules))
            then()

        self._context.tasks.run(work, then=tell, failed=failed, owner=self)

    def keep_lesson(
        self,
        lesson: "Lesson",
        name: str,
        choice: LessonChoice,
        then: Callable[[], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """Keep a learned voice; the toast offers to use it at once."""
        desk = self._desk

        def work() -> tuple[str, tuple[str, ...]]:
            from socialdesk.desk.lessons import keep_lesson
            from socialdesk.desk.workspace import workspace

            return keep_lesson(desk, lesson, name, choice), workspace(desk).packs

        def tell(kept: tuple[str, tuple[str, ...]]) -> None:
            key, chosen = kept
            said = self.tr("The voice “{name}” is kept.").format(name=name)
            use = self.tr("Use it now")
            now = (*chosen, key)
            self._context.navigation.toast(said, use, lambda: self.choose(now, chosen))
            then()

        self._context.tasks.run(work, then=tell, failed=failed, owner=self)

    def export(self, key: str, target: Path) -> None:
        """Write a pack as one file."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import export_pack

            export_pack(desk.folder, key, target)

        said = self.tr("Written to {file}").format(file=target.name)
        self._run(work, lambda: self._context.navigation.toast(said))

    def delete_pack(self, key: str, title: str) -> None:
        """Remove a pack of ours."""
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voice_library import delete_pack

            delete_pack(desk, key)

        said = self.tr("“{name}” is deleted").format(name=title)
        self._run(work, lambda: self._context.navigation.toast(said))

    def _choose(self, keys: tuple[str, ...], done: Callable[[], object] | None = None) -> None:
        desk = self._desk

        def work() -> None:
            from socialdesk.desk.voices import choose_packs

            choose_packs(desk, keys)

        self._run(work, done)

    def _toast_undo(self, said: str, undo: Callable[[], object]) -> None:
        self._context.navigation.toast(said, self.tr("Undo"), undo)

    def _run(self, work: Callable[[], None], done: Callable[[], object] | None = None) -> None:
        self._context.tasks.run(
            work,
            then=(lambda _: done()) if done is not None else None,
            failed=self._tell_failure,
            owner=self,
        )

    def _tell_failure(self, error: KnownError) -> None:
        self._context.navigation.problem(error)
        self.failed.emit()
