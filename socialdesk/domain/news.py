"""What became of deliveries while one looked elsewhere."""

from dataclasses import dataclass

from socialdesk.domain.delivery import State


@dataclass(frozen=True, slots=True)
class News:
    """``state`` is published, failed, unconfirmed or missed; ``text`` is the start of the post."""

    delivery_id: int
    post_id: int
    channel: str
    state: State
    text: str
    problem: str = ""
