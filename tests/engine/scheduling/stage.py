"""A queue to try things on: a real calendar, a clock that is turned, a network that is told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery
from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Account,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Picture,
    Refused,
)
from socialdesk.scheduling.passes import run_pass
from socialdesk.scheduling.publishing import Publishing
from socialdesk.scheduling.report import PassReport
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from tests.engine.factories import NOON, Shop, a_shop

Answer = Outcome | Exception | Callable[[Payload], Outcome]


class TurnedClock:
    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def turn(self, by: timedelta) -> None:
        self.moment += by


@dataclass
class ToldNetwork:
    """A connector that answers as told, then accepts; it remembers all that it was sent."""

    answers: list[Answer] = field(default_factory=list)
    preparations: list[NotAccepted | Refused | LoginNeeded | Exception] = field(
        default_factory=list
    )
    lookups: list[Lookup] = field(default_factory=list)
    sent: list[Payload] = field(default_factory=list)
    network: NetworkId = NetworkId.FEED
    made: list[Picture] = field(default_factory=list)

    def check(self, account: Account) -> CheckResult:
        return CheckResult(True, "ready")

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        told = self.preparations.pop(0) if self.preparations else None
        if isinstance(told, Exception):
            raise told
        return told or Payload(
            f"key-{now.isoformat()}", content.text, (*content.pictures, *self.made)
        )

    def publish(self, account: Account, payload: Payload) -> Outcome:
        self.sent.append(payload)
        told = self.answers.pop(0) if self.answers else Accepted("id", "https://shop.test/id")
        if isinstance(told, Exception):
            raise told
        return told(payload) if callable(told) else told

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        return self.lookups.pop(0) if self.lookups else Absent()

    def close(self) -> None: ...


@dataclass
class TalkingNetwork(ToldNetwork):
    """A network that also takes first comments."""

    comment_preparations: list[NotAccepted | Refused | LoginNeeded] = field(default_factory=list)

    def prepare_comment(
        self, account: Account, content: Content, published: str, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        if self.comment_preparations:
            return self.comment_preparations.pop(0)
        return Payload(f"comment-{now.isoformat()}", f"{content.text} → {published}")


class NoSecrets:
    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, value: str) -> None: ...

    def remove(self, name: str) -> None: ...


@dataclass
class Stage:
    shop: Shop
    clock: TurnedClock
    network: ToldNetwork
    publishing: Publishing

    def run(self) -> PassReport:
        return run_pass(self.publishing)

    def later(self, **by: float) -> PassReport:
        self.clock.turn(timedelta(**by))
        return self.run()

    def look(self, delivery: Delivery) -> Delivery:
        with self.shop.database.read() as session:
            return DeliveryRepository(session).get(delivery.id)

    def change_channel(self, change: Callable[[ChannelRepository], object]) -> None:
        with self.shop.database.write() as session:
            change(ChannelRepository(session))

    @property
    def texts_sent(self) -> list[str]:
        return [payload.body for payload in self.network.sent]


def nothing_stops(_request: LintRequest) -> tuple[Finding, ...]:
    return ()


def a_stage(home: Path, *, me: str = "this:1:a") -> Iterator[Stage]:
    shop = a_shop(home)
    clock = TurnedClock(NOON)
    network = ToldNetwork()

    def account(channel: Channel) -> Account:
        return Account(channel, NoSecrets())

    publishing = Publishing(
        database=shop.database,
        folder=shop.folder,
        clock=clock,
        account=account,
        connector=lambda _network: network,
        what_stops=nothing_stops,
        me=me,
        jitter=lambda: 0.0,
        alone=True,
    )
    yield Stage(shop, clock, network, publishing)
    shop.database.close()
