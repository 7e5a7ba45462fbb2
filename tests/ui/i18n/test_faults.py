"""A translation that would show English, or fail when it is filled in, is a fault."""

import pytest

from linguist.faults import faults_of
from linguist.sources import Message

ONE = Message("When", "today at {time}")
MANY = Message("Day", "{count} posts", plural=True)


@pytest.mark.parametrize(
    ("message", "forms", "language"),
    [
        (ONE, ("dziś o {time}",), "pl"),
        (MANY, ("{count} post", "{count} posty", "{count} postów"), "pl"),
        (MANY, ("פוסט אחד", "{count} פוסטים"), "he"),
        (Message("Fix", "Remove “%1”"), ("Usuń „%1”",), "pl"),
        (Message("Undo", "{a} of {b}"), ("{b}: {a}",), "fi"),
    ],
)
def test_a_whole_one_has_none(message: Message, forms: tuple[str, ...], language: str) -> None:
    assert list(faults_of(message, forms, language)) == []


@pytest.mark.parametrize(
    ("message", "forms", "language", "fault"),
    [
        (ONE, ("",), "pl", "not translated"),
        (ONE, ("dziś",), "pl", "fill in"),
        (ONE, ("dziś o {czas}",), "pl", "fill in"),
        (ONE, ("dziś o {time} {time}",), "pl", "fill in"),
        (ONE, (" dziś o {time}",), "pl", "begins"),
        (ONE, ("dziś o {time} ",), "pl", "ends"),
        (MANY, ("{count} post", "{count} posty"), "pl", "not translated"),
        (MANY, ("{count} post", "", "{count} postów"), "pl", "not translated"),
        (MANY, ("{count} допіс", "два допісы", "{count} допісаў"), "be", "fill in"),
        (MANY, ("допіс", "{count} допісы", "{count} допісаў"), "be", "fill in"),
    ],
)
def test_a_broken_one_is_named(
    message: Message, forms: tuple[str, ...], language: str, fault: str
) -> None:
    assert fault in "\n".join(faults_of(message, forms, language))
