"""What the contract needs of a connector: a place to publish to, and ways to break it."""

from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import ClassVar, Protocol

import httpx

from socialdesk.connectors.protocol import Connector
from socialdesk.domain.publishing import Account, Content
from tests.engine.connectors.faults import (
    Fault,
    answers,
    garbles_the_answer,
    loses_the_answer,
    never_connects,
)


@dataclass(frozen=True)
class Traits:
    """In what networks differ that all keep the contract.

    ``server``: there is one, to be logged in to. ``recognises_repeats``: it takes the same payload
    twice for one post. ``can_be_asked``: it tells what it has already. ``words_alone`` and
    ``pictures_alone``: it takes a post of only these. ``renews_login``: logins end by themselves,
    and are renewed without their owner. ``refuses_late``: it may refuse words or pictures that
    its facts allow. ``takes_words_twice``: the same words may be posted again at once.
    ``says_how_long``: where it wants a pause, it says for how long.
    """

    server: bool = True
    recognises_repeats: bool = True
    can_be_asked: bool = True
    words_alone: bool = True
    pictures_alone: bool = True
    renews_login: bool = True
    refuses_late: bool = True
    takes_words_twice: bool = True
    says_how_long: bool = True


class Harness(Protocol):
    """A connector with a place of its own to publish to."""

    connector: Connector
    account: Account

    def post(self, text: str, folder: Path) -> Content:
        """The least that the network takes with these words."""
        ...

    def published(self) -> list[str]:
        """The texts that readers see there."""
        ...

    def too_much(self, folder: Path) -> Content:
        """More than the network takes."""
        ...

    def cut_off(self) -> None:
        """From now on nothing arrives."""
        ...

    def mend(self) -> None:
        """End what :meth:`cut_off` and its like began."""
        ...


class NetworkHarness(Harness, Protocol):
    """A connector that logs in to a server. Faults last until :meth:`mend`."""

    secrets: tuple[str, ...]
    """What must never be shown, nor be part of a payload; first what travels with each call."""

    def unplug(self) -> None:
        """The server can't be asked what it has."""
        ...

    def lose_answers(self) -> None:
        """The server publishes, and its answer is lost."""
        ...

    def garble_answers(self) -> None:
        """The server publishes, and its answer makes no sense."""
        ...

    def break_down(self) -> None:
        """The server has trouble of its own after it took the post."""
        ...

    def limit_rate(self, seconds: int) -> None:
        """Too many requests: stay away for so long, said in the network's own way."""
        ...

    def refuse_words(self, message: str) -> None:
        """The network refuses the text and says ``message``."""
        ...

    def refuse_pictures(self) -> None:
        """The network refuses a picture."""
        ...

    def expire_login(self) -> None:
        """What is used in each call is over; what renews it still holds."""
        ...

    def revoke_login(self) -> None:
        """The owner took the permission away."""
        ...


@dataclass
class FaultyWay(httpx.BaseTransport):
    """Lets calls through, but for the faults: a call's pattern ("POST */statuses") to its fault."""

    inner: httpx.BaseTransport
    faults: dict[str, Fault] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = f"{request.method} {request.url.path}"
        self.calls.append(call)
        self.hosts.add(request.url.host)
        through = self.inner.handle_request
        fault = next((f for pattern, f in self.faults.items() if fnmatch(call, pattern)), None)
        return fault(request, through) if fault else through(request)

    def close(self) -> None:
        self.inner.close()


class OverHttp:
    """The faults of a :class:`NetworkHarness`, for a connector whose client goes a FaultyWay.

    ``PUBLISHING``, ``ASKING`` and ``PICTURES`` are patterns of the calls that publish, that look
    for what is published, and that bring pictures. Overwrite what the network says otherwise.
    """

    PUBLISHING: ClassVar[str]
    ASKING: ClassVar[str]
    PICTURES: ClassVar[str]
    way: FaultyWay

    def cut_off(self) -> None:
        self.way.faults[self.PUBLISHING] = never_connects

    def mend(self) -> None:
        self.way.faults.clear()

    def unplug(self) -> None:
        self.way.faults[self.ASKING] = never_connects

    def lose_answers(self) -> None:
        self.way.faults[self.PUBLISHING] = loses_the_answer

    def garble_answers(self) -> None:
        self.way.faults[self.PUBLISHING] = garbles_the_answer

    def break_down(self) -> None:
        self.way.faults[self.PUBLISHING] = answers(502)

    def limit_rate(self, seconds: int) -> None:
        headers = {"Retry-After": str(seconds)}
        self.way.faults[self.PUBLISHING] = answers(429, headers=headers)

    def refuse_words(self, message: str) -> None:
        self.way.faults[self.PUBLISHING] = answers(422, error=message, message=message)

    def refuse_pictures(self) -> None:
        self.way.faults[self.PICTURES] = answers(422, error="unsupported", message="unsupported")
