"""The words a brand uses again and again: evidence that they are its own and no slips."""

from collections import Counter
from collections.abc import Iterable, Mapping

from socialdesk.lint.social import find_social
from socialdesk.lint.words import find_words
from socialdesk.store.database import Database
from socialdesk.store.post_texts import PostTexts

NEWEST_POSTS = 2_000
"""What is read: 60 ms, in whatever thread asks."""
AGAIN_AND_AGAIN = 3
"""In how many posts a word stands before it counts as the brand's own."""
_MOST = 20_000


def own_words(database: Database, workspace_id: int) -> Mapping[str, int]:
    """In how many of its newest posts a brand uses each of its words, case-folded."""
    with database.read() as session:
        texts = PostTexts(session).newest(workspace_id, NEWEST_POSTS)
    return count_words(texts)


def count_words(texts: Iterable[str]) -> Mapping[str, int]:
    """In how many different texts each word stands, of those that stand in several."""
    counts: Counter[str] = Counter()
    for text in dict.fromkeys(texts):
        counts.update({word.text.casefold() for word in find_words(text, find_social(text))})
    common = counts.most_common(_MOST)
    return {word: count for word, count in common if count >= AGAIN_AND_AGAIN}
