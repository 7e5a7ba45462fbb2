"""Learn a voice from the brand's own posts: look at what was learned, change it, keep it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import list_posts
from socialdesk.desk.voice_learning import keep_voice, learn_voice
from socialdesk.desk.voice_values import (
    LearnedPicture,
    LearnedPoint,
    LearnedTone,
    LessonChoice,
)
from socialdesk.desk.voices import reload_packs
from socialdesk.desk.workspace import workspace
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostQuery
from socialdesk.lint.voice.learned import LearnedHabit, LearnedVoice, LearnedWord

_SAID = (State.PUBLISHED, State.PARTLY_PUBLISHED, State.SCHEDULED, State.APPROVED)


@dataclass(frozen=True)
class Lesson:
    """What was learned, to be looked at and to be kept."""

    picture: LearnedPicture
    voice: LearnedVoice


def own_posts(desk: Desk) -> tuple[str, ...]:
    """The texts of what was published or is about to be, the oldest first, each once."""
    texts = (post.text.strip() for post in list_posts(desk, PostQuery(states=_SAID)))
    return tuple(dict.fromkeys(text for text in texts if text))


def learn_from(desk: Desk, posts: Sequence[str]) -> Lesson:
    """What posts show of their voice, in the workspace's first language; keeps nothing.

    Raises InputError for too few different ones.
    """
    voice = learn_voice(posts, workspace(desk).languages[0])
    return Lesson(_picture(voice), voice)


def keep_lesson(desk: Desk, lesson: Lesson, name: str, choice: LessonChoice) -> str:
    """Keep a learned voice as a pack of one's own, as it was chosen; answers its key.

    Raises InputError for a name that can't be used or is taken, SurroundingsError.
    """
    voice = lesson.voice
    chosen = replace(
        voice,
        axes=tuple(
            replace(axis, target=choice.tone[axis.axis][0], tolerance=choice.tone[axis.axis][1])
            for axis in voice.axes
            if axis.axis in choice.tone
        ),
        habits=tuple(
            replace(habit, value=choice.habits[habit.name])
            for habit in voice.habits
            if choice.habits.get(habit.name)
        ),
        accept=tuple(word for word in voice.accept if word.text in choice.words),
    )
    place = keep_voice(desk.folder, chosen, name, None)
    reload_packs(desk)
    return place.name


def _picture(voice: LearnedVoice) -> LearnedPicture:
    return LearnedPicture(
        posts=voice.posts,
        tone=tuple(
            LearnedTone(a.axis.value, a.target, a.tolerance, a.examples) for a in voice.axes
        ),
        habits=_habits(voice.habits),
        words=_words(voice.accept),
        favourites=_words(voice.distinctive),
        typical=voice.typical,
    )


def _habits(habits: Iterable[LearnedHabit]) -> tuple[LearnedPoint, ...]:
    return tuple(LearnedPoint(h.name, h.value, h.examples) for h in habits)


def _words(words: Iterable[LearnedWord]) -> tuple[LearnedPoint, ...]:
    return tuple(LearnedPoint(w.text, "", w.examples, w.posts) for w in words)
