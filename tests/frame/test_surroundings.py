"""What tests/conftest.py promises to every test."""

import errno
import os
import socket
import time
from pathlib import Path

import keyring
import pytest

from socialdesk.paths import data_folder
from tests.frame.fresh_python import fresh_python


def test_each_test_has_a_data_folder_of_its_own(socialdesk_home: Path, tmp_path: Path) -> None:
    assert data_folder().root == socialdesk_home
    assert socialdesk_home.is_relative_to(tmp_path)


def test_a_secret_is_seen_by_a_process_that_a_test_starts() -> None:
    keyring.set_password("SocialDesk", "shop", "s3cret")
    ask = "import keyring; print(keyring.get_password('SocialDesk', 'shop'))"
    assert fresh_python(ask) == "s3cret"


def test_no_secret_outlives_its_test() -> None:
    assert keyring.get_password("SocialDesk", "shop") is None


@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1"])
def test_beyond_loopback_the_network_is_down(address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as outside, pytest.raises(OSError, match="loopback") as refused:
        outside.connect((address, 80))
    assert refused.value.errno == errno.ENETUNREACH


def test_outside_names_do_not_resolve() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("bsky.example", 443)


def test_loopback_is_reached() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        assert client.getpeername() == server.getsockname()


def test_the_zone_has_summer_time_and_no_screen_is_used() -> None:
    assert time.tzname == ("CET", "CEST")
    assert "DISPLAY" not in os.environ
