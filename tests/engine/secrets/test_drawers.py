"""What a drawer promises, tried on keyrings that keep, lose and refuse."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from keyring.backend import KeyringBackend
from keyring.core import load_keyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from socialdesk.domain.errors import SurroundingsError
from socialdesk.secrets.drawers import KeyringDrawers


class DictKeyring(KeyringBackend):
    """A keyring that keeps what it is given, for as long as the test runs."""

    priority = 1.0  # pyright: ignore[reportAssignmentType]  # a property of the class there

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.items.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class LockedKeyring(DictKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")


class BrokenKeyring(DictKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("the bus went away with password hunter2")


def null_keyring() -> KeyringBackend:
    return load_keyring("keyring.backends.null.Keyring")


def fail_keyring() -> KeyringBackend:
    return load_keyring("keyring.backends.fail.Keyring")


def drawers_on(backend: KeyringBackend, namespace: str = "desk-a") -> KeyringDrawers:
    return KeyringDrawers(namespace, lambda: backend)


def test_a_secret_that_was_put_is_got_back() -> None:
    drawer = drawers_on(DictKeyring()).of(1)
    drawer.put("app_password", "żółw-שלום-🐢")
    assert drawer.get("app_password") == "żółw-שלום-🐢"


def test_a_secret_that_was_never_put_is_none() -> None:
    assert drawers_on(DictKeyring()).of(1).get("session") is None


def test_a_removed_secret_is_gone() -> None:
    drawer = drawers_on(DictKeyring()).of(1)
    drawer.put("session", "s")
    drawer.remove("session")
    assert drawer.get("session") is None


def test_removing_what_is_not_there_is_no_error() -> None:
    keyring = DictKeyring()
    drawers_on(keyring).of(1).remove("session")
    assert keyring.items == {}


def test_channels_do_not_see_each_others_secrets() -> None:
    drawers = drawers_on(DictKeyring())
    drawers.of(1).put("session", "one")
    assert drawers.of(11).get("session") is None


def test_data_folders_do_not_see_each_others_secrets() -> None:
    keyring = DictKeyring()
    drawers_on(keyring, "desk-a").of(1).put("session", "one")
    assert drawers_on(keyring, "desk-b").of(1).get("session") is None


def test_everything_is_kept_under_the_name_people_know() -> None:
    keyring = DictKeyring()
    drawers_on(keyring).of(1).put("session", "one")
    assert {service for service, _ in keyring.items} == {"SocialDesk"}


def test_emptying_a_channel_leaves_nothing_of_it() -> None:
    keyring = DictKeyring()
    drawers = drawers_on(keyring)
    drawers.of(1).put("app_password", "p")
    drawers.of(1).put("session", "s")
    drawers.remove_all(1)
    assert keyring.items == {}


def test_emptying_a_channel_leaves_the_others_alone() -> None:
    drawers = drawers_on(DictKeyring())
    drawers.of(1).put("session", "one")
    drawers.of(2).put("session", "two")
    drawers.remove_all(1)
    assert drawers.of(2).get("session") == "two"


def test_a_keyring_that_keeps_nothing_is_noticed() -> None:
    with pytest.raises(SurroundingsError, match="nothing was saved"):
        drawers_on(null_keyring()).of(1).put("session", "s")


def test_no_keyring_says_what_to_install() -> None:
    with pytest.raises(
        SurroundingsError, match="nothing was saved: install and unlock GNOME Keyring"
    ):
        drawers_on(fail_keyring()).of(1).put("session", "s")


def test_no_keyring_is_said_when_reading_too() -> None:
    with pytest.raises(SurroundingsError, match="there is no keyring"):
        drawers_on(fail_keyring()).of(1).get("session")


def test_a_locked_keyring_says_so() -> None:
    with pytest.raises(SurroundingsError, match="locked"):
        drawers_on(LockedKeyring()).of(1).get("session")


def test_what_a_broken_keyring_says_is_not_repeated() -> None:
    with pytest.raises(SurroundingsError) as caught:
        drawers_on(BrokenKeyring()).of(1).put("session", "hunter2")
    assert "hunter2" not in str(caught.value)


def test_a_damaged_list_of_names_does_not_keep_secrets_from_being_saved() -> None:
    keyring = DictKeyring()
    drawer = drawers_on(keyring).of(1)
    keyring.items["SocialDesk", "desk-a/1/names"] = "{"
    drawer.put("session", "s")
    assert drawer.get("session") == "s"


def test_a_keyring_that_starts_later_is_found() -> None:
    answers: list[Callable[[], KeyringBackend]] = [_nothing_yet, DictKeyring]
    drawer = KeyringDrawers("desk-a", lambda: answers.pop(0)()).of(1)
    with pytest.raises(SurroundingsError):
        drawer.get("session")
    assert drawer.get("session") is None


def _nothing_yet() -> KeyringBackend:
    raise SurroundingsError("no keyring is running", "start one")


def test_importing_the_drawers_does_not_import_keyring() -> None:
    probe = "import sys, socialdesk.secrets.drawers; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
