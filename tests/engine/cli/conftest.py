"""The command line inside the test's own process."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from socialdesk.cli.main import run
from tests.servers.fixtures import mastodon_server

__all__ = ["Call", "Said", "call", "mastodon_server"]


@dataclass(frozen=True)
class Said:
    """What a call answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Said]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Call ``socialdesk`` with these arguments; ``stdin`` is what is piped in."""

    def calling(*arguments: str, stdin: str | bytes = "") -> Said:
        monkeypatch.setattr("sys.stdin", _piped(stdin))
        code = run(list(arguments))
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return calling


def _piped(content: str | bytes) -> Any:
    data = content.encode() if isinstance(content, str) else content
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")


@pytest.fixture
def shop(call: Call) -> Call:
    """The same, with a feed channel called Shop."""
    assert call("channel", "add", "feed", "--name", "Shop").code == 0
    return call
