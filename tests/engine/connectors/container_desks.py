"""Instagram and Threads at work on their played servers."""

from contextlib import AbstractContextManager

from socialdesk.connectors.two_steps import Manner, TwoStepConnector, Way
from tests.engine.connectors.containers_server import ACCOUNT, TOKEN, ContainersServer, Words
from tests.engine.connectors.desks import Desk, at_work, plain_http
from tests.engine.connectors.factories import StoppedClock, an_account

ContainersDesk = Desk[ContainersServer]


class PlayedWay:
    """Makes connectors; ``clock`` may be moved, ``pauses`` are those that were made."""

    def __init__(self, manner: Manner, host: str = "8.8.8.8") -> None:
        self.manner = manner
        self.host = host
        self.clock = StoppedClock()
        self.pauses: list[float] = []

    def connector(self, url: str) -> TwoStepConnector:
        way = Way(
            plain_http(self.clock),
            self.clock,
            url,
            lambda _host: (self.host,),
            self.pauses.append,
        )
        return TwoStepConnector(self.manner, way)


def a_containers_desk(
    way: PlayedWay, words: Words, media_url: str = "{server}/pictures/"
) -> AbstractContextManager[ContainersDesk]:
    """``media_url`` may say where the server is."""
    settings = {"account": ACCOUNT}
    account = an_account(way.manner.network, settings, access_token=TOKEN)

    def make(url: str) -> TwoStepConnector:
        settings["media_url"] = media_url.format(server=url)
        return way.connector(url)

    return at_work(ContainersServer(words), make, account)
