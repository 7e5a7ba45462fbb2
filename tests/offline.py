"""Keeps a test run on this machine: beyond loopback every network is down."""

import errno
import ipaddress
import socket
from typing import Any

import pytest

_connect = socket.socket.connect
_connect_ex = socket.socket.connect_ex
_getaddrinfo = socket.getaddrinfo


def is_local(host: object) -> bool:
    """Whether ``host`` is loopback (or no host at all: the wildcard to listen on)."""
    if host is None or host in ("", b"", "localhost", b"localhost"):
        return True
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def go_offline(patch: pytest.MonkeyPatch) -> None:
    """Make what leaves this machine fail as it does with the cable pulled out."""
    patch.setattr(socket.socket, "connect", _guarded_connect)
    patch.setattr(socket.socket, "connect_ex", _guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", _guarded_getaddrinfo)


def _leaves(sock: socket.socket, address: Any) -> bool:
    internet = sock.family in (socket.AF_INET, socket.AF_INET6)
    return internet and not is_local(address[0])


def _guarded_connect(sock: socket.socket, address: Any) -> None:
    if _leaves(sock, address):
        raise OSError(errno.ENETUNREACH, f"Tests reach loopback only, not {address}")
    _connect(sock, address)


def _guarded_connect_ex(sock: socket.socket, address: Any) -> int:
    return errno.ENETUNREACH if _leaves(sock, address) else _connect_ex(sock, address)


def _guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
    if not is_local(host) and not _is_address(host):
        raise socket.gaierror(socket.EAI_NONAME, f"Tests resolve local names only, not {host}")
    return _getaddrinfo(host, *args, **kwargs)


def _is_address(host: Any) -> bool:
    try:
        ipaddress.ip_address(host.decode() if isinstance(host, bytes) else host)
    except ValueError:
        return False
    return True
