"""A keyring of one test's own, so that no test touches the keyring of who runs it."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

FILE_VARIABLE = "SOCIALDESK_TEST_KEYRING"


class TestKeyring(KeyringBackend):
    """Keeps secrets in the file that ``SOCIALDESK_TEST_KEYRING`` names.

    It is a file, not a dict, so that a process which a test starts sees the same secrets.
    """

    __test__ = False
    priority = -1  # keyring never picks it by itself

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        return _read().get(f"{service}\n{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        _write(_read() | {f"{service}\n{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret.

        Raises:
            PasswordDeleteError: there is none.
        """
        kept = _read()
        if kept.pop(f"{service}\n{username}", None) is None:
            raise PasswordDeleteError("no such secret")
        _write(kept)


def _file() -> Path:
    return Path(os.environ[FILE_VARIABLE])


def _read() -> dict[str, str]:
    if not _file().exists():
        return {}
    kept: dict[str, str] = json.loads(_file().read_text("utf-8"))
    return kept


def _write(secrets: dict[str, str]) -> None:
    """All or nothing, as real keyrings do it: some tests kill processes."""
    new = _file().with_suffix(f".{os.getpid()}")
    new.write_text(json.dumps(secrets), "utf-8")
    new.replace(_file())
