"""A proxy on loopback in front of a server: passes everything on, and can meddle with answers."""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import httpx

_NOT_PASSED_ON = frozenset({"connection", "transfer-encoding", "content-length", "date", "server"})
_NOT_PASSED_UP = frozenset({"host", "connection", "content-length", "accept-encoding"})


@dataclass(frozen=True)
class Exchange:
    """One request and what the server answered, before the answer is passed on."""

    method: str
    path: str
    status: int


AfterAnswer = Callable[[Exchange], bool]
"""Called between the server's answer and passing it on; ``False`` drops the connection instead."""


class Fault(Enum):
    """What can go wrong between two machines."""

    NONE = "none"
    RESET_BEFORE = "the request never arrives"
    RESET_AFTER = "the answer is lost"
    HALF = "half of the answer arrives"
    SLOW = "the answer takes its time"
    TOO_MANY = "429"
    BROKEN = "500"
    EXPIRED = "the token is said to be over"


_SLOW_SECONDS = 0.3
_SAID: dict[Fault, tuple[int, dict[str, str]]] = {
    Fault.TOO_MANY: (429, {"error": "RateLimitExceeded", "message": "Rate Limit Exceeded"}),
    Fault.BROKEN: (500, {"error": "InternalServerError", "message": "Internal Server Error"}),
    Fault.EXPIRED: (400, {"error": "ExpiredToken", "message": "Token has expired"}),
}

Meddle = Callable[[str], Fault]
"""A method's name to what goes wrong with this call of it."""


class Proxy:
    """Use as a context manager; ``url`` is its own address."""

    def __init__(
        self,
        upstream: str,
        after_answer: AfterAnswer = lambda _exchange: True,
        meddle: Meddle = lambda _method: Fault.NONE,
    ) -> None:
        client = httpx.Client(base_url=upstream, timeout=60, trust_env=False)

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _pass_on(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                kept = {k: v for k, v in self.headers.items() if k.lower() not in _NOT_PASSED_UP}
                content = self.rfile.read(length)
                fault = meddle(self.path.partition("?")[0].rpartition("/")[2])
                if fault is Fault.RESET_BEFORE:
                    self.close_connection = True
                    return
                if fault in _SAID:
                    status, said = _SAID[fault]
                    self._answer(status, {"Content-Type": "application/json"}, json.dumps(said))
                    return
                answer = client.request(self.command, self.path, content=content, headers=kept)
                method = self.path.partition("?")[0].rpartition("/")[2]
                exchange = Exchange(method, self.path, answer.status_code)
                if fault is Fault.RESET_AFTER or not after_answer(exchange):
                    self.close_connection = True
                    return
                if fault is Fault.SLOW:
                    time.sleep(_SLOW_SECONDS)
                headers = {
                    name: value
                    for name, value in answer.headers.items()
                    if name.lower() not in _NOT_PASSED_ON | {"content-encoding"}
                }
                self._answer(answer.status_code, headers, answer.content, half=fault is Fault.HALF)

            def _answer(
                self, status: int, headers: dict[str, str], content: str | bytes, half: bool = False
            ) -> None:
                body = content.encode() if isinstance(content, str) else content
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body[: len(body) // 2] if half else body)
                self.close_connection = self.close_connection or half

            do_GET = do_POST = _pass_on  # noqa: N815 - the base class's names

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._client = client
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._client.close()
