"""Ways to settle a finding that are more than other words in its place."""

from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.domain.findings import Finding


@dataclass(frozen=True)
class Offer:
    """A button's words and what it does."""

    words: str
    act: Callable[[], object]


Offers = Callable[[Finding], tuple[Offer, ...]]


def nothing_offered(_finding: Finding) -> tuple[Offer, ...]:
    """Where nobody offers anything."""
    return ()
