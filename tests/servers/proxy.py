"""A proxy on loopback in front of a server: passes everything on, and can meddle with answers."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
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


class Proxy:
    """Use as a context manager; ``url`` is its own address."""

    def __init__(self, upstream: str, after_answer: AfterAnswer) -> None:
        client = httpx.Client(base_url=upstream, timeout=60, trust_env=False)

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _pass_on(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                kept = {k: v for k, v in self.headers.items() if k.lower() not in _NOT_PASSED_UP}
                content = self.rfile.read(length)
                answer = client.request(self.command, self.path, content=content, headers=kept)
                method = self.path.partition("?")[0].rpartition("/")[2]
                if not after_answer(Exchange(method, self.path, answer.status_code)):
                    self.close_connection = True
                    return
                self.send_response(answer.status_code)
                for name, value in answer.headers.items():
                    if name.lower() not in _NOT_PASSED_ON | {"content-encoding"}:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.content)))
                self.end_headers()
                self.wfile.write(answer.content)

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
