"""Learns a voice from a brand's own posts."""

from collections.abc import Sequence

from socialdesk.domain.errors import InputError
from socialdesk.lint.language import primary
from socialdesk.lint.spelling.frequency import word_list
from socialdesk.lint.spelling.speller import Speller
from socialdesk.lint.texts import well_formed
from socialdesk.lint.voice.apart import TakenApart, take_apart
from socialdesk.lint.voice.background import Background, shipped_counts
from socialdesk.lint.voice.customs import learn_habits
from socialdesk.lint.voice.distance import likeness
from socialdesk.lint.voice.learned import LearnedVoice
from socialdesk.lint.voice.profile import Profile
from socialdesk.lint.voice.scaffold import little_words
from socialdesk.lint.voice.targets import learn_axes
from socialdesk.lint.voice.teach import make_profile
from socialdesk.lint.voice.vocabulary import Known, distinctive_words, words_to_accept

FEWEST_POSTS = 20
MOST_POSTS = 1_000
"""What is learned from; of more, the last ones given."""
LONGEST_POST = 5_000
"""Code points of a post that are read; longer texts are no posts."""
_TYPICAL = 3


def learn(posts: Sequence[str], lang: str = "en") -> LearnedVoice:
    """What some posts show of their brand's voice.

    Posts that say the same count once. Raises InputError where fewer than `FEWEST_POSTS` are left.
    """
    texts = [well_formed(post).strip()[:LONGEST_POST] for post in posts]
    unique = list(dict.fromkeys(text for text in texts if text))[-MOST_POSTS:]
    if len(unique) < FEWEST_POSTS:
        what = "1 post is" if len(unique) == 1 else f"{len(unique)} different posts are"
        raise InputError(
            f"{what} too few to learn a voice from", f"give at least {FEWEST_POSTS} different posts"
        )
    lang = primary(lang) or "en"
    taken = [take_apart(text, lang) for text in unique]
    profile = make_profile(taken, lang, Background(lang, shipped_counts()))
    return LearnedVoice(
        lang=lang,
        posts=len(unique),
        axes=tuple(learn_axes(unique, lang)),
        habits=learn_habits(taken, lang),
        distinctive=distinctive_words(unique, word_list(lang), little_words(lang)),
        accept=words_to_accept(unique, _speller_knows(lang)),
        typical=_most_typical(taken, profile),
        profile=profile,
    )


def _speller_knows(lang: str) -> Known:
    judge = Speller(lang, ()).judge
    if judge is None:
        return lambda _word: True
    return lambda word: judge.accepts(word) or judge.is_usual_slip(word)


def _most_typical(posts: list[TakenApart], profile: Profile) -> tuple[str, ...]:
    """Of the posts of a middling length, those that are most like the brand."""
    lengths = sorted(len(post.text) for post in posts)
    shortest, longest = lengths[len(lengths) // 4], lengths[len(lengths) * 3 // 4]
    middling = [post for post in posts if shortest <= len(post.text) <= longest]
    middling.sort(key=lambda post: -likeness(profile, post))
    return tuple(post.text for post in middling[:_TYPICAL])
