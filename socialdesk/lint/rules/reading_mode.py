"""How a text is cut into sentences and words."""

from enum import Enum


class Reading(Enum):
    """Rules of our own packs read posts; rules made for Vale read files, as they did there."""

    POST = "post"
    """A new line ends a sentence; words keep their hyphens and apostrophes, curly ones too."""

    FILE = "file"
    """A single new line may wrap a sentence; words end at a hyphen or a curly apostrophe."""
