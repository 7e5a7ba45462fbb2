"""Publishing on Pinterest."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from socialdesk.connectors.frozen import freeze, thaw
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Answer, Http, new_client
from socialdesk.connectors.own_posts import OwnPost, find, moment
from socialdesk.connectors.pinterest.api import (
    NETWORK,
    SERVER,
    PinterestApi,
    harmless_refusal,
    refresh,
    refusal,
)
from socialdesk.connectors.pinterest.pin import media_source, pin_of, words_of
from socialdesk.connectors.renewal import Renewal, RenewedLogin, Unsaved
from socialdesk.connectors.shapes import text_at
from socialdesk.connectors.steps import (
    harmless,
    takeable,
)
from socialdesk.connectors.stepwise import StepwiseConnector
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Accepted,
    Account,
    CannotTell,
    CheckResult,
    Content,
    Lookup,
    Outcome,
    Payload,
    Unknown,
)

APP_SECRET = "app_secret"  # noqa: S105 - the name of a drawer

_NETWORK = NetworkId("pinterest")


class PinterestConnector(StepwiseConnector):
    """The connector protocol for Pinterest."""

    def __init__(
        self, clock: Clock | None = None, http: Http | None = None, server: str = SERVER
    ) -> None:
        self._clock = clock or SystemClock()
        super().__init__(_NETWORK, http or Http(new_client(), self._clock))
        self._server = server
        self._unsaved = Unsaved()

    def _api(self, account: Account) -> PinterestApi:
        app_id = account.channel.settings.get("app_id", "").strip()
        app_secret = account.secrets.get(APP_SECRET) or ""

        def ask(token: str) -> Answer:
            return refresh(self._http, self._server, app_id, app_secret, token)

        renewal = Renewal(NETWORK, app_id, ask)
        login = RenewedLogin(renewal, account.secrets, self._clock, self._unsaved)
        return PinterestApi(self._http, self._server, login)

    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload:
        content = takeable(content, _NETWORK)
        board = account.channel.settings.get("board", "")
        return freeze(pin_of(content, board), now, content.pictures)

    def _send(self, account: Account, payload: Payload) -> Outcome:
        body = {**thaw(payload).post, "media_source": media_source(payload.pictures)}
        api = self._api(account)
        self._tried.add(payload.key)
        answer = api.post("/pins", body)
        if not answer.ok:
            return refusal(answer)
        number = answer.text("id")
        if not number:
            return Unknown("Pinterest's answer makes no sense")
        return Accepted(number, _address(number))

    def _find(self, account: Account, payload: Payload) -> Lookup:
        frozen = thaw(payload)
        path = f"/boards/{frozen.text('board_id')}/pins"
        answer = self._api(account).get(path, {"page_size": "250"})
        if not answer.ok or answer.at("items") is None:
            said = answer.said("message")
            return CannotTell(f"Pinterest can't say whether it has the Pin ({said})")
        pins = (_own_pin(pin) for pin in answer.objects("items"))
        return find(pins, words_of(frozen.post), frozen.prepared)

    def _look(self, account: Account) -> CheckResult:
        api = self._api(account)
        board = account.channel.settings.get("board", "").strip()
        me = _told(harmless(lambda: api.get("/user_account")))
        there = _told(harmless(lambda: api.get(f"/boards/{board}")))
        handle, name = me.text("username"), there.text("name")
        details = {"handle": handle, "name": name, "url": f"https://www.pinterest.com/{handle}/"}
        return CheckResult(True, f"Connected to Pinterest as {handle}, board {name}", details)


def _told(answer: Answer) -> Answer:
    if not answer.ok:
        raise HaltedError(harmless_refusal(answer))
    return answer


def _own_pin(pin: Mapping[str, Any]) -> OwnPost:
    number = text_at(pin, "id")
    return OwnPost(number, _address(number), words_of(pin), moment(text_at(pin, "created_at")))


def _address(pin: str) -> str:
    return f"https://www.pinterest.com/pin/{pin}/"


def connector(clock: Clock) -> PinterestConnector:
    """For the registry."""
    return PinterestConnector(clock)
