"""What a brand always corrects."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OwnCorrection:
    """Words as they must never stand in the brand's posts, and as they should."""

    wrong: str
    right: str
