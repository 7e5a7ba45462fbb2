"""Passwords go to public servers over TLS, or where their owner said so."""

from collections.abc import Callable

import pytest

from socialdesk.connectors.addresses import (
    Reach,
    check_reach,
    is_public_address,
    reach_of,
    service_address,
)
from socialdesk.domain.errors import InputError


def resolving_to(*addresses: str) -> Callable[[str], tuple[str, ...]]:
    return lambda _host: addresses


def no_such_host(_host: str) -> tuple[str, ...]:
    raise OSError("name or service not known")


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "172.16.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_addresses_of_this_machine_and_its_network_are_not_public(address: str) -> None:
    assert not is_public_address("https://server.example", resolving_to(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public_address("https://server.example", resolving_to(address))


def test_one_private_address_among_public_ones_counts() -> None:
    assert reach_of("https://x.example", resolving_to("8.8.8.8", "127.0.0.1")) is Reach.PRIVATE


@pytest.mark.parametrize("url", ["http://127.0.0.1", "http://[::1]:3000", "http://localhost"])
def test_this_machine_is_looked_up_by_the_system(url: str) -> None:
    assert reach_of(url) is Reach.PRIVATE


def test_a_name_that_is_not_found_is_unknown() -> None:
    assert reach_of("https://server.example", no_such_host) is Reach.UNKNOWN


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("bsky.social", "https://bsky.social"),
        (" https://BSKY.social/ ", "https://bsky.social"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("https://[::1]:443", "https://[::1]:443"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, address: str) -> None:
    assert service_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["", "ftp://x.pl", "https://", "https://u:p@x.pl", "https://x.pl/a", "https://x:99999", "a b"],
)
def test_what_is_no_servers_address_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="not the address of a server"):
        service_address(typed)


def test_a_private_server_has_to_be_allowed() -> None:
    with pytest.raises(InputError, match="own network"):
        check_reach("https://x.example", False, resolving_to("10.0.0.1"))


def test_a_private_server_that_was_allowed_may_do_without_tls() -> None:
    check_reach("http://x.example", True, resolving_to("10.0.0.1"))


@pytest.mark.parametrize("allowed", [True, False])
def test_a_public_server_may_not_do_without_tls(allowed: bool) -> None:
    with pytest.raises(InputError, match="unprotected"):
        check_reach("http://x.example", allowed, resolving_to("8.8.8.8"))


def test_being_offline_is_not_taken_for_a_wrong_address() -> None:
    check_reach("https://x.example", False, no_such_host)
