"""What a social post holds beside words: links, names, tags, emoji, numbers."""

from dataclasses import dataclass
from enum import StrEnum


class SocialKind(StrEnum):
    """The kinds of social token; the names label the spans on the Doc."""

    URL = "url"
    EMAIL = "email"
    MENTION = "mention"
    HASHTAG = "hashtag"
    EMOJI = "emoji"
    NUMBER = "number"
    SYMBOL = "symbol"


@dataclass(frozen=True)
class SocialToken:
    """One place that no check reads as a word. Code points, end exclusive."""

    kind: SocialKind
    start: int
    end: int
    text: str
