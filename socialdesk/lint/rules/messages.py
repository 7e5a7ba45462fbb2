"""Fills a rule's message, and words for why where its author gave none."""

import re

_SLOT = re.compile(r"%(?:\[(\d)\])?[sdvq]|%%")


def filled(message: str, *values: str) -> str:
    """The message with each ``%s`` replaced by the next value; line breaks become spaces."""
    following = iter(values)

    def value(slot: re.Match[str]) -> str:
        if slot.group() == "%%":
            return "%"
        if slot.group(1):
            index = int(slot.group(1)) - 1
            return values[index] if 0 <= index < len(values) else ""
        return next(following, "")

    return _SLOT.sub(value, message).replace("\n", " ")


def in_words(options: tuple[str, ...], joiner: str = "or") -> str:
    """'a', 'a' or 'b', 'a', 'b', or 'c': quoted."""
    quoted = [f"'{option}'" for option in options]
    if len(quoted) < 3:
        return f" {joiner} ".join(quoted)
    return f"{', '.join(quoted[:-1])}, {joiner} {quoted[-1]}"


_WHY = {
    "existence": "This voice avoids the wording.",
    "substitution": "This voice has another word for it.",
    "occurrence": "This voice limits how often it appears.",
    "repetition": "The same word twice in a row is usually a slip.",
    "consistency": "Two spellings of one word look careless.",
    "conditional": "Readers may not know it without the explanation.",
    "capitalization": "This voice writes capitals another way.",
    "readability": "Short words and short sentences are read to the end.",
    "metric": "This voice keeps its posts within measure.",
    "spelling": "The word is in no dictionary of this voice.",
    "sequence": "This voice avoids the wording.",
}


def derived_why(extends: str, description: str) -> str:
    """A plain reason for rules that bring none of their own."""
    return description.strip() or _WHY.get(extends, "This voice advises against it.")
