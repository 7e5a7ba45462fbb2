"""Two made-up brands, and short ways to learn from them."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from socialdesk.lint.voice.learn import learn
from socialdesk.lint.voice.learned import LearnedHabit, LearnedVoice
from socialdesk.lint.voice.write import write_pack

_THINGS = ("mug", "bowl", "plate", "jug", "vase", "cup", "lamp", "tile", "dish", "pot")
_COLOURS = ("green", "blue", "white", "grey", "red", "black")

LOUD = tuple(
    f"OMG, the {colour} {thing} is back!! 😍 Grab yours now, besties! #restocked{place}"
    for place, (thing, colour) in enumerate((t, c) for t in _THINGS for c in _COLOURS[:3])
)
QUIET = tuple(
    f"The {thing} is fired at 1,240 degrees in the kirnula kiln. It is {colour}, and it will be "
    "ready when it is ready."
    for thing in _THINGS
    for colour in _COLOURS[3:]
)
POLISH = tuple(
    f"Dzień dobry! Dziś na półce {thing} numer {place}, zapraszamy do sklepu."
    for place, thing in enumerate(_THINGS * 3)
)


@cache
def learned(posts: tuple[str, ...] = QUIET, lang: str = "en") -> LearnedVoice:
    """The voice of some posts, learned once a run."""
    return learn(posts, lang)


def habit(name: str, posts: tuple[str, ...]) -> LearnedHabit:
    """One habit that was learned."""
    return next(habit for habit in learned(posts).habits if habit.name == name)


def words(found: Sequence[object]) -> list[str]:
    """The texts of learned words."""
    return [getattr(word, "text", "") for word in found]


def written(folder: Path, ending: str = "", posts: tuple[str, ...] = QUIET) -> Path:
    """A pack on disk; a zip where ``ending`` is .voicepack."""
    path = folder / f"kiln{ending}"
    write_pack(learned(posts), "Kiln & Co", path)
    return path
