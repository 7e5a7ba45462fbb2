"""Short posts of a shop, the same ones every time, some with slips."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

_OPENINGS = (
    "New on the shelf today:",
    "Fresh from the workshop:",
    "Back by popular demand:",
    "A little something for the weekend:",
    "Our favourite of the month:",
    "Good morning! On the counter:",
)
_THINGS = (
    "hand-thrown mugs in sea green",
    "beeswax candles that smell of summer",
    "linen aprons with deep pockets",
    "rye bread baked before dawn",
    "wool socks for cold evenings",
    "notebooks bound in cloth",
    "a jar of heather honey",
    "soap with oats and lavender",
)
_REASONS = (
    "Each one is made by hand, so no two are alike.",
    "We made only forty, and they tend to go by noon.",
    "It keeps for weeks, though it rarely gets the chance.",
    "They wash well and wear even better.",
    "Come in and try before you buy.",
    "Which colour would you choose?",
)
_CLOSINGS = (
    "Open until six. #shoplocal",
    "See you on Saturday! #handmade 🧡",
    "Order at https://shop.example/new",
    "Tell @harbour.example we sent you.",
    "Free delivery in town this week.",
    "Link in our profile ✨ #smallbusiness",
)
_SLIPS = (
    ("the ", "teh "),
    ("with ", "wiht "),
    ("and ", "and and "),
    ("Open", "OPEN NOW"),
    ("their", "thier"),
    ("favourite", "very unique"),
    ("before", "befroe"),
    ("each", "eahc"),
    ("made", "maed"),
)


@dataclass(frozen=True)
class SamplePost:
    """A post's text, and whether something was spoilt in it."""

    id: str
    text: str
    has_slip: bool


def sample_posts(count: int, seed: int = 7) -> Iterator[SamplePost]:
    """``count`` posts of some 20 words; about one in seven has a slip."""
    chance = random.Random(seed)  # not for secrets: for the same posts every time
    for number in range(count):
        clean = " ".join(chance.choice(part) for part in (_OPENINGS, _THINGS, _REASONS, _CLOSINGS))
        text = _with_slip(clean, chance) if chance.random() < 0.45 else clean
        yield SamplePost(f"p{number}", text, text != clean)


def posts_of_length(count: int, length: int) -> list[str]:
    """``count`` posts of ``length`` characters each, put together of sample posts."""
    pieces = (post.text for post in sample_posts(count * (length // 60)))
    return [_cut(pieces, length) for _ in range(count)]


def _cut(pieces: Iterator[str], length: int) -> str:
    text = ""
    while len(text) < length:
        text = f"{text}\n{next(pieces)}".strip()
    return text[: length - 1].rstrip().ljust(length - 1, ".") + "!"


def _with_slip(text: str, chance: random.Random) -> str:
    right, wrong = chance.choice(_SLIPS)
    return text.replace(right, wrong, 1)
