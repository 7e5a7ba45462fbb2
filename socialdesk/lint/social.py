"""What a social post holds beside words: links, names, tags, emoji, numbers.

They are found first, so that no later check takes them for words. Everything is linear in the
text's length: no pattern can start inside the run that an earlier one already looked at.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

import regex


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


# Endings that are no words in our languages; the others count only with a path behind them, since
# "sale.So quick" is a missing space far more often than a site in Somalia.
_TLDS = (
    "com|org|net|edu|gov|info|biz|shop|store|app|dev|blog|site|online|social|studio|design|agency"
    "|io|co|ai|tv|gg|ly|eu|uk|ca|au|nz|ie|de|fr|es|pl|hr|fi|il|ua|lt|lv|ee|se|dk|nl|cz|sk|si|rs"
    "|ch|pt|gr|ro|bg|hu|jp|cn|br|mx|бел|рф"
)
_TLDS_WITH_PATH = (
    "am|as|at|be|by|cc|do|fm|id|im|in|is|it|la|link|me|my|news|no|page|sh|so|st|to|us|ws"
)
_PATH = r"(?:[/?#][^\s<>\"“”«»]*+)"
_LABEL = r"[\p{L}\p{N}](?:[\p{L}\p{N}_-]*+)"

_UNITS = (
    "kg|dag|mg|ml|dl|cl|km|cm|mm|km/h|kmh|mph|oz|lbs?|ft|[ap]\\.?m\\.?|gb|mb|tb|kb|k?hz|ghz|kwh|kw"
    "|px|dpi|zł|gr|eur|usd|gbp|pln|byn|ils|hrk|kn|hrs?|mins?|secs?|godz|tyg|szt|kpl|kpl|руб|р"
)

_PICTURE = r"\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|[\U000E0020-\U000E007F])*+"

_SOCIAL = regex.compile(
    rf"""
    (?P<email> (?<![\w.+@-]) [\w.+-]++ @ (?:{_LABEL}\.){{1,8}} \p{{L}}{{2,}}+ )
  | (?P<url>
        (?<![\w@]) (?i:https?|ftp)://[^\s<>"“”«»]++
      | (?<![\w@.-]) (?i:www)\.[^\s<>"“”«»]++
      | (?<![\w@.-]) (?:{_LABEL}\.){{1,8}} (?:{_TLDS}) (?![\p{{L}}\p{{N}}_@-]) {_PATH}?
      | (?<![\w@.-]) (?:{_LABEL}\.){{1,8}} (?:{_TLDS_WITH_PATH}) {_PATH}
    )
  | (?P<mention>
        (?<![\w@＠]) [@＠] [\p{{L}}\p{{N}}_]
        (?:[\p{{L}}\p{{M}}\p{{N}}_.-]*[\p{{L}}\p{{M}}\p{{N}}_])?
        (?:@(?:{_LABEL}\.){{1,8}}\p{{L}}{{2,}}+)?
    )
  | (?P<emoji>
        [0-9\#*]\uFE0F?\u20E3
      | \p{{Regional_Indicator}}{{1,2}}
      | {_PICTURE} (?:\u200D {_PICTURE})*+
      | \p{{Emoji_Modifier}}
    )
  | (?P<hashtag>
        (?<![\p{{L}}\p{{N}}_&/]) [\#＃]
        [\p{{N}}_]*+ [\p{{L}}] [\p{{L}}\p{{M}}\p{{N}}_\u200c\u200d]*+ (?:[״׳"][\p{{Hebrew}}]++)?
    )
  | (?P<number>
        (?<![\p{{L}}\p{{N}}_]) [\#№]? (?:\p{{Sc}}[ \u00a0]?)? \p{{N}}++
        (?:[.,:/’'×x]\p{{N}}++)*+
        (?:[ \u00a0]?(?:[%‰]|°[CF]?|\p{{Sc}}(?!\p{{N}})|(?i:{_UNITS})(?![\p{{L}}\p{{N}}])))?
        [\p{{L}}\p{{M}}\p{{N}}_]*+
      | (?<![\p{{L}}\p{{M}}\p{{N}}_]) [\p{{L}}\p{{M}}_]++ \p{{N}} [\p{{L}}\p{{M}}\p{{N}}_]*+
    )
  | (?P<symbol>
        (?<![\p{{L}}\p{{N}}])
        (?: [:;=8xX][-'^]?[)(\]\[DPpO3*]++ (?![\p{{L}}\p{{N}}])
          | </?3+ (?!\p{{N}})
          | :\p{{Ll}}[\w+-]*:
        )
      | [\U0001D400-\U0001D7FF\u24B6-\u24E9\U0001F130-\U0001F189]++
      | (?:\p{{So}}|\p{{Sc}}|[→←↑↓⇒•·★☆✓✔])++
    )
    """,
    regex.VERBOSE | regex.V1,
)

_WORTH_A_LOOK = re.compile(
    r"[^A-Za-zÀ-ÖØ-öø-ʯ\u0300-\u036fЀ-ҁҊ-ԯא-ת\s'’‘,.:!?…\"“”„«»()—–/&-]"
    r"|[.:](?=\S)|\b[xX][-'^]?[)(DPpO*]"
)
"""Every social token holds such a place; most of a text is plain words, which need no look."""
_SPACE = regex.compile(r"(?r)\s")

_CLOSERS = {")": "(", "]": "[", "}": "{"}
_TRAILING = ".,;:!?…'’\"”»"


def find_social(text: str) -> tuple[SocialToken, ...]:
    """The social tokens of ``text`` in order; they never overlap and are never empty."""
    tokens = []
    position = 0
    while match := _next(text, position):
        kind = SocialKind(str(match.lastgroup))
        start, end = match.span()
        if kind is SocialKind.URL:
            end = start + _trimmed_length(text[start:end])
        tokens.append(SocialToken(kind, start, end, text[start:end]))
        position = end
    return tuple(tokens)


def _next(text: str, position: int) -> regex.Match[str] | None:
    place = _WORTH_A_LOOK.search(text, position)
    if place is None:
        return None
    space = _SPACE.search(text, position, place.start())
    return _SOCIAL.search(text, space.start() if space else position)


def _trimmed_length(url: str) -> int:
    """A link's length without the punctuation of the sentence around it.

    A closing bracket belongs to the link only where the link holds the opening one.
    """
    length = len(url)
    unpaired = {closer: url.count(closer) - url.count(_CLOSERS[closer]) for closer in _CLOSERS}
    while length:
        last = url[length - 1]
        if last in _CLOSERS and unpaired[last] > 0:
            unpaired[last] -= 1
        elif last not in _TRAILING:
            break
        length -= 1
    return length
