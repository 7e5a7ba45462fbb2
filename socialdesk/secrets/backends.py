"""Which keyring is used: the one that the environment names, or the system's own."""

import os
import sys
from typing import TYPE_CHECKING

from socialdesk.domain.errors import SurroundingsError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

NAMED_BY = "PYTHON_KEYRING_BACKEND"

_SYSTEM_BACKENDS = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
}
_DESKTOP_BACKENDS = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.libsecret.Keyring",
)


def system_backend() -> "KeyringBackend":
    """The keyring that ``PYTHON_KEYRING_BACKEND`` names, else the best one of the system.

    keyring's own choice would also take add-ons (keyrings.alt) that ask for a password on the
    terminal or keep secrets in a readable file; those are used only where the variable names them.

    Raises:
        SurroundingsError: there is none, or the named one cannot be loaded.
    """
    named = os.environ.get(NAMED_BY)
    if named:
        return _named_backend(named)
    viable = [found for name in _candidates(sys.platform) if (found := _viable(name))]
    if not viable:
        raise SurroundingsError(
            "no keyring is running, nothing was saved", _how_to_get_one(sys.platform)
        )
    return max(viable, key=lambda backend: float(backend.priority))


def _candidates(platform: str) -> tuple[str, ...]:
    return _SYSTEM_BACKENDS.get(platform, _DESKTOP_BACKENDS)


def _how_to_get_one(platform: str) -> str:
    if platform in _SYSTEM_BACKENDS:
        return "sign in to this computer with your own account and try again"
    return "install and unlock GNOME Keyring or KWallet, then try again"


def _viable(name: str) -> "KeyringBackend | None":
    """The backend, or ``None`` where the system has no such keyring."""
    from keyring.core import load_keyring

    try:
        return load_keyring(name)
    except Exception:  # each backend fails in its own library's way where it does not belong
        return None


def _named_backend(name: str) -> "KeyringBackend":
    from keyring.core import load_keyring

    try:
        return load_keyring(name)
    except Exception as error:  # the name is free text: importing it can fail in any way
        raise SurroundingsError(
            f"{NAMED_BY} names the keyring {name!r}, which cannot be used; nothing was saved",
            "correct the variable or remove it",
        ) from error
