"""LinkedIn's "little text": characters that mean something there are escaped with a backslash.

https://learn.microsoft.com/linkedin/marketing/community-management/shares/little-text-format
"""

import re

from socialdesk.domain.networks.x_text.names import hashtags

_RESERVED = re.compile(r"[\\|{}@\[\]()<>#*_~]")
_ESCAPED = re.compile(r"\\([\\|{}@\[\]()<>#*_~])")


def little_text(text: str) -> str:
    """A text as LinkedIn shows it unchanged; its hashtags stay hashtags."""
    signs = {tag.start for tag in hashtags(text)}
    return _RESERVED.sub(
        lambda found: found.group() if found.start() in signs else f"\\{found.group()}", text
    )


def plain_text(little: str) -> str:
    """The inverse of :func:`little_text`."""
    return _ESCAPED.sub(r"\1", little)
