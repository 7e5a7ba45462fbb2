"""What the engine says is known to the window, word for word, and translated there."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from socialdesk.domain.errors import StateError
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.media import Media
from socialdesk.domain.networks import known_networks
from socialdesk.domain.platform_rules import what_the_network_refuses
from socialdesk_ui.runtime.engine_words import (
    FINDINGS,
    NETWORK_NAMES,
    SENTENCES,
    in_words,
    told,
)
from tests.frame.checkout import ROOT

Speak = Callable[[str], None]
FILLED_IN = re.compile(r"\{\w*\}")


@cache
def spoken_by_the_engine() -> frozenset[str]:
    """Each text in the engine's source, with {} for what is filled in."""
    files = (ROOT / "socialdesk").rglob("*.py")
    return frozenset(text for f in files for text in _texts(ast.parse(f.read_text("utf-8"))))


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = (p.value if isinstance(p, ast.Constant) else "{}" for p in node.values)
            yield "".join(str(part) for part in parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_engine_says(sentence: str) -> None:
    assert FILLED_IN.sub("{}", sentence) in spoken_by_the_engine()


@pytest.mark.parametrize("name", NETWORK_NAMES)
def test_a_network_is_called(name: str) -> None:
    assert name in {network.name for network in known_networks()}


def picture(width: int, height: int, mime: str = "image/png", size: int = 900) -> Media:
    return Media("0" * 64, mime, size, width, height)


PICTURES = [
    (),
    (picture(100, 100),),
    (picture(100, 100),) * 30,
    (picture(90, 9_000),),
    (picture(9_000, 90),),
    (picture(100, 100, "image/tiff"),),
    (picture(100, 100, "image/gif", 900_000_000),),
]
TOO_LONG = "Rye bread. " * 6_000
TEXTS = [TOO_LONG, f"Rye\n---\n{TOO_LONG}", "#rye " * 40]


@cache
def refused() -> frozenset[str]:
    """Every message and reason with which some network refuses something."""
    plain = [LintRequest(text, network=n.id) for n in known_networks() for text in TEXTS]
    beside = [LintRequest(TEXTS[0], network="telegram", pictures=PICTURES[1])]
    shown = [
        LintRequest("Rye", network=network.id, pictures=pictures)
        for network in known_networks()
        for pictures in PICTURES
    ]
    found = [f for r in (*plain, *beside, *shown) for f in what_the_network_refuses(r)]
    return frozenset(words for f in found for words in (f.message, f.why))


def test_whatever_a_network_refuses_is_known(speak_in: Speak) -> None:
    speak_in("fi")
    assert {words for words in refused() if in_words(words) == words} == set()


NOT_YET_MET = {
    "{network} needs {count} pictures",
    "Part {number} is {count} {unit} too long for {network} beside a picture",
}
"""No network of today asks for it."""


@pytest.mark.parametrize("template", sorted(set(FINDINGS) - NOT_YET_MET))
def test_a_finding_that_is_listed_is_still_said(template: str) -> None:
    pattern = re.compile(FILLED_IN.sub(".+", re.sub(r"[.()]", r"\\\g<0>", template)))
    assert any(map(pattern.fullmatch, refused()))


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("the post is empty", "post jest pusty"),
        ("“Rye” has no posting schedule", "„Rye” nie ma harmonogramu publikacji"),
        ("12 characters too long for Bluesky", "za długie dla Bluesky o 12 (znaki)"),
        (
            "Picture 2: Instagram does not take pictures this tall",
            "Obraz 2: Instagram nie przyjmuje tak wysokich obrazów",
        ),
        ("bsky.social can't be reached: try again", "nie można połączyć się z bsky.social: "),
        ("Something new in the engine", "Something new in the engine"),
        ("", ""),
    ],
)
def test_it_is_said_in_the_windows_language(english: str, polish: str, speak_in: Speak) -> None:
    speak_in("pl")
    assert in_words(english).startswith(polish)


def test_an_error_is_one_sentence(speak_in: Speak) -> None:
    error = StateError("the post is empty", "write a text or add a picture")
    assert told(error) == "The post is empty: write a text or add a picture."
    speak_in("pl")
    assert told(error) == "Post jest pusty: napisz tekst albo dodaj obraz."
