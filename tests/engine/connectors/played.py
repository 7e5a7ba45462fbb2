"""A network's server as its documentation describes it, played on loopback."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Call:
    """One request as the server had it."""

    verb: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = field(repr=False, default=b"")

    @property
    def token(self) -> str:
        """The bearer token, else nothing."""
        return self.headers.get("authorization", "").removeprefix("Bearer ")

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        """The fields that are text, of either kind of form."""
        if self.headers.get("content-type", "").startswith("multipart/"):
            return {name: part.decode() for name, (kind, part) in self._parts() if not kind}
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    @property
    def files(self) -> dict[str, bytes]:
        """The files of a form, by field."""
        return {name: part for name, (kind, part) in self._parts() if kind}

    def _parts(self) -> list[tuple[str, tuple[str, bytes]]]:
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + self.body)
        return [_part(part) for part in message.iter_parts()]


@dataclass(frozen=True)
class Reply:
    """What the server answers; ``json`` of ``None`` is an empty body."""

    status: int = 200
    json: object = None
    headers: Mapping[str, str] = field(default_factory=dict)


class PlayedServer:
    """Subclasses say what each call does; between ``start`` and ``stop`` it is at ``url``."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.scripted: dict[str, Reply] = {}
        """What is answered instead, by "POST /path"; ``*`` stands for every call."""
        self._server: ThreadingHTTPServer | None = None

    def answer(self, call: Call) -> Reply:
        """What ``call`` is answered."""
        raise NotImplementedError

    def reply_to(self, call: Call) -> Reply:
        """What is scripted for ``call``, else what the network would say."""
        named = self.scripted.get(f"{call.verb} {call.path}", self.scripted.get("*"))
        return named or self.answer(call)

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_for(self))
        self._server.daemon_threads = True
        serve = threading.Thread(target=self._server.serve_forever, args=(0.005,), daemon=True)
        serve.start()

    def stop(self) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()


def _handler_for(played: PlayedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65_537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            parts = urlsplit(self.path)
            headers = {name.lower(): value for name, value in self.headers.items()}
            call = Call(self.command, parts.path, dict(parse_qsl(parts.query)), headers, body)
            played.calls.append(call)
            self._send(played.reply_to(call))

        def _send(self, reply: Reply) -> None:
            body = b"" if reply.json is None else json.dumps(reply.json).encode()
            self.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Tests are quiet."""

    return Handler


def _part(part: Any) -> tuple[str, tuple[str, bytes]]:
    name = part.get_param("name", header="content-disposition")
    kind = part.get_content_type() if part.get_filename() else ""
    return str(name), (kind, part.get_payload(decode=True))
