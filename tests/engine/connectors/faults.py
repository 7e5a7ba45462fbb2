"""Between a connector and its server: lets everything through, but for the faults it is told of."""

from collections.abc import Callable
from dataclasses import dataclass, field

import httpx

from socialdesk.connectors.bluesky.xrpc import Xrpc
from tests.engine.connectors.factories import StoppedClock

Fault = Callable[[httpx.Request, Callable[[httpx.Request], httpx.Response]], httpx.Response]


@dataclass
class Faults(httpx.BaseTransport):
    """``by_method`` holds a fault for each method's name (NSID); ``calls`` what was asked for."""

    inner: httpx.BaseTransport
    by_method: dict[str, Fault] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition("/")[2]
        self.calls.append(method)
        fault = self.by_method.get(method)
        through = self.inner.handle_request
        return fault(request, through) if fault else through(request)

    def close(self) -> None:
        self.inner.close()


def xrpc_over(transport: httpx.BaseTransport) -> Xrpc:
    return Xrpc(httpx.Client(transport=transport), StoppedClock())


def never_connects(request: httpx.Request, _: object) -> httpx.Response:
    raise httpx.ConnectTimeout("timed out", request=request)


def loses_the_answer(
    request: httpx.Request, inner: Callable[[httpx.Request], httpx.Response]
) -> httpx.Response:
    """The server does its work; what it says is lost."""
    inner(request).read()
    raise httpx.ReadTimeout("timed out", request=request)


def answers(
    status: int, error: str = "", message: str = "", headers: dict[str, str] | None = None
) -> Fault:
    """The server says this and does nothing."""

    def fault(request: httpx.Request, _: object) -> httpx.Response:
        body = {"error": error, "message": message}
        return httpx.Response(status, json=body, headers=headers, request=request)

    return fault


def replies(status: int, body: object, headers: dict[str, str] | None = None) -> Fault:
    """The server says this, in its own shape, and does nothing."""

    def fault(request: httpx.Request, _: object) -> httpx.Response:
        return httpx.Response(status, json=body, headers=headers, request=request)

    return fault


def garbles_the_answer(
    request: httpx.Request, inner: Callable[[httpx.Request], httpx.Response]
) -> httpx.Response:
    """The server does its work; what it says makes no sense."""
    inner(request).read()
    return httpx.Response(200, text="<html>Welcome to the hotel</html>", request=request)
