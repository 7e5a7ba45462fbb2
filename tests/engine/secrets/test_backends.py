"""Which keyring is chosen, and that none ever asks on the terminal."""

import pytest

from socialdesk.domain.errors import SurroundingsError
from socialdesk.secrets import backends
from socialdesk.secrets.backends import system_backend


@pytest.fixture(autouse=True)
def no_session_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    monkeypatch.setattr("sys.platform", "linux")


def test_the_environment_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert type(system_backend()).__module__ == "keyring.backends.null"


@pytest.mark.parametrize("name", ["no.such.Keyring", "nonsense", "keyring.backends.null.Nothing"])
def test_a_wrong_name_in_the_environment_is_told(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(SurroundingsError, match="PYTHON_KEYRING_BACKEND names"):
        system_backend()


def test_without_a_system_keyring_nothing_else_is_taken() -> None:
    with pytest.raises(SurroundingsError, match="install and unlock GNOME Keyring or KWallet"):
        system_backend()


def test_no_add_on_is_ever_a_candidate() -> None:
    for platform in ("linux", "win32", "darwin"):
        assert all(n.startswith("keyring.backends.") for n in backends._candidates(platform))


def test_windows_and_macs_are_not_told_to_install_a_linux_keyring() -> None:
    assert "GNOME" not in backends._how_to_get_one("win32")
    assert "GNOME" not in backends._how_to_get_one("darwin")
