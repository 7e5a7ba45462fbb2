"""Commands about learned voices: from the brand's own posts, and how far a text is from one."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from socialdesk.desk.linting import pack_at
from socialdesk.lint.library.installing import pack_name
from socialdesk.lint.voice.distance import Scored
from socialdesk.lint.voice.learn import learn
from socialdesk.lint.voice.learned import LearnedVoice
from socialdesk.lint.voice.score import Scorer
from socialdesk.lint.voice.write import write_pack
from socialdesk.paths import DataFolder


def learn_voice(posts: Sequence[str], lang: str = "en") -> LearnedVoice:
    """What a brand's posts show of its voice. Raises InputError for fewer than twenty."""
    return learn(posts, lang)


def keep_voice(folder: DataFolder, learned: LearnedVoice, name: str, target: Path | None) -> Path:
    """Write a learned voice as a pack: among one's own, or to ``target``.

    Raises InputError for a name that can't be used or is taken, SurroundingsError.
    """
    place = target or folder.packs / pack_name(name)
    write_pack(learned, name, place)
    return place


def score_texts(folder: DataFolder, name: str, texts: Iterable[str]) -> Iterator[Scored]:
    """How far each text is from a pack's voice, in order. Raises NotFoundError, InputError."""
    scorer = Scorer(pack_at(folder, name))
    return (scorer.score(text) for text in texts)
