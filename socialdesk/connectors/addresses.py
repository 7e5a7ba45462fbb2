"""Whether a server's address is one that anybody on the internet could mean."""

import re
import socket
from collections.abc import Callable, Iterable
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from socialdesk.domain.errors import InputError

Resolve = Callable[[str], Iterable[str]]
"""A host name to its IP addresses as text. Raises OSError where it has none."""

_HOST = re.compile(r"[\w:][\w.:-]*")
_NAT64 = IPv6Network("64:ff9b::/96")


class Reach(StrEnum):
    """Where an address leads."""

    PUBLIC = "public"
    PRIVATE = "private"
    UNKNOWN = "unknown"
    """The name could not be looked up: no network, or no such host."""


def resolve_host(host: str) -> tuple[str, ...]:
    """Every IP address of a host, as the system finds it. Raises OSError where it has none."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return tuple(str(address[4][0]) for address in found)


def is_public_address(url: str, resolve: Resolve = resolve_host) -> bool:
    """Whether the host of ``url`` has public addresses only. Looks its name up."""
    return reach_of(url, resolve) is Reach.PUBLIC


def reach_of(url: str, resolve: Resolve = resolve_host) -> Reach:
    """Where ``url`` leads; one private address among several makes it private."""
    host = urlsplit(url).hostname or ""
    try:
        addresses = [ip_address(found.partition("%")[0]) for found in resolve(host)]
    except (OSError, UnicodeError, ValueError):
        return Reach.UNKNOWN
    if not addresses:
        return Reach.UNKNOWN
    return Reach.PUBLIC if all(_is_public(address) for address in addresses) else Reach.PRIVATE


def service_address(text: str) -> str:
    """A server's address as typed, brought to ``scheme://host[:port]``.

    Raises:
        InputError: it is not an http or https address, or carries a name, a password or a path.
    """
    typed = text.strip()
    if "://" not in typed:
        typed = f"https://{typed}"
    try:
        parts = urlsplit(typed)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _no_server(text) from None
    extras = "@" in parts.netloc or parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host) or extras:
        raise _no_server(text)
    shown_host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown_host}" + (f":{port}" if port is not None else "")


def _no_server(text: str) -> InputError:
    return InputError(
        f"{text!r} is not the address of a server", "write it like https://bsky.social"
    )


def check_reach(url: str, allow_private: bool, resolve: Resolve = resolve_host) -> None:
    """Refuse what a password must not be sent to.

    Raises:
        InputError: a private address that nobody allowed, or one on the internet without TLS.
    """
    reach = reach_of(url, resolve)
    if reach is Reach.PRIVATE and not allow_private:
        raise InputError(
            f"{url} is an address on this computer or its own network",
            "allow private addresses for this channel if that is meant",
        )
    if urlsplit(url).scheme == "http" and (reach is Reach.PUBLIC or not allow_private):
        raise InputError(
            f"{url} would send the password unprotected", "use an address that starts with https://"
        )


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    inner = _embedded(address) if isinstance(address, IPv6Address) else None
    if inner is not None:
        return _is_public(inner)
    return address.is_global and not address.is_multicast


def _embedded(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address merely wraps (mapped, 6to4, NAT64), if it does."""
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
