"""Broken connections as sockets see them, not as a library might report them."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest

from socialdesk.connectors.bluesky.xrpc import (
    MAX_ANSWER,
    AnswerLostError,
    CallError,
    NotSentError,
    Xrpc,
    new_client,
)
from tests.engine.connectors.factories import StoppedClock

Behaviour = Callable[[socket.socket], None]


@contextmanager
def listening(behave: Behaviour) -> Iterator[str]:
    """A server on loopback that treats its one visitor as told."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            visitor, _ = listener.accept()
            with visitor:
                behave(visitor)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(timeout=20)


def put(service: str, timeout: float = 20) -> object:
    client = new_client()
    client.timeout = httpx.Timeout(timeout)
    xrpc = Xrpc(client, StoppedClock())
    try:
        return xrpc.procedure(service, "com.atproto.repo.putRecord", {"text": "Rolls"}, "token")
    finally:
        xrpc.close()


def hangs_up_after_the_request(visitor: socket.socket) -> None:
    visitor.recv(65536)


def resets_after_the_request(visitor: socket.socket) -> None:
    visitor.recv(65536)
    visitor.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def stops_in_the_middle_of_the_answer(visitor: socket.socket) -> None:
    visitor.recv(65536)
    visitor.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"uri": "at:')


def speaks_no_http(visitor: socket.socket) -> None:
    visitor.recv(65536)
    visitor.sendall(b"220 mail.example ESMTP\r\n")


def never_ends_its_answer(visitor: socket.socket) -> None:
    visitor.recv(65536)
    visitor.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    try:
        while True:
            visitor.sendall(b"x" * MAX_ANSWER)
    except OSError:
        return


@pytest.mark.parametrize(
    "behave",
    [
        hangs_up_after_the_request,
        resets_after_the_request,
        stops_in_the_middle_of_the_answer,
        speaks_no_http,
        never_ends_its_answer,
    ],
)
def test_a_connection_that_breaks_after_the_request_loses_the_answer(behave: Behaviour) -> None:
    with listening(behave) as service, pytest.raises(AnswerLostError):
        put(service)


def test_a_server_that_stays_silent_loses_the_answer() -> None:
    done = threading.Event()
    with listening(lambda _visitor: void(done.wait(20))) as service:
        with pytest.raises(AnswerLostError, match="did not answer in time"):
            put(service, timeout=0.2)
        done.set()


def void(_: object) -> None:
    """Nothing of it."""


def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(NotSentError, match="can't be reached"):
        put(f"http://127.0.0.1:{port}")


def test_a_server_without_a_proper_certificate_gets_nothing() -> None:
    no_certificate = pytest.raises(NotSentError, match="TLS certificate")
    with listening(speaks_no_http) as service, no_certificate:
        put(service.replace("http://", "https://"))


def test_a_name_that_does_not_exist_gets_nothing() -> None:
    with pytest.raises(NotSentError, match="can't be reached"):
        put("https://no-such-host.invalid")


def test_troubles_do_not_show_the_token() -> None:
    with listening(hangs_up_after_the_request) as service, pytest.raises(CallError) as caught:
        put(service)
    assert "token" not in f"{caught.value!r} {caught.value.__context__!r}"
