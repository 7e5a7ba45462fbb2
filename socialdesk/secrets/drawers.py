"""One drawer of secrets per channel, kept in the system keyring."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from socialdesk.domain.errors import SurroundingsError
from socialdesk.secrets.backends import system_backend

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "SocialDesk"
_INDEX = "names"


class KeyringDrawers:
    """The drawers of every channel of one data folder.

    ``namespace`` is unique to the data folder, so that channel 1 of one folder never meets
    channel 1 of another. The keyring is looked for at first use: importing it takes time.
    """

    def __init__(
        self, namespace: str, find_backend: "Callable[[], KeyringBackend]" = system_backend
    ) -> None:
        self._namespace = namespace
        self._find_backend = find_backend
        self._backend: KeyringBackend | None = None

    def of(self, channel_id: int) -> "KeyringSecrets":
        """The drawer of one channel. Touches no keyring yet."""
        return KeyringSecrets(self.backend, f"{self._namespace}/{channel_id}")

    def remove_all(self, channel_id: int) -> None:
        """Forget every secret of a channel. Raises SurroundingsError without a keyring."""
        self.of(channel_id).empty()

    def backend(self) -> "KeyringBackend":
        """The keyring in use. Raises SurroundingsError where there is none."""
        if self._backend is None:
            self._backend = self._find_backend()
        return self._backend


class KeyringSecrets:
    """A channel's drawer: the domain's ``Secrets``, each in a keyring item of its own.

    A keyring cannot list what it holds for us, so one more item holds the names in use.
    """

    def __init__(self, backend: "Callable[[], KeyringBackend]", drawer: str) -> None:
        self._backend = backend
        self._drawer = drawer

    def get(self, name: str) -> str | None:
        """The secret called ``name``, or ``None``. Raises SurroundingsError without a keyring."""
        return self._read(name, "nothing could be read from it")

    def put(self, name: str, value: str) -> None:
        """Keep a secret and read it back. Raises SurroundingsError when it did not stay."""
        names = self._names("nothing was saved")
        if name not in names:
            # First: were it second, a crash in between would leave a secret that nobody removes.
            self._keep(_INDEX, json.dumps(sorted({*names, name})))
        self._keep(name, value)

    def remove(self, name: str) -> None:
        """Forget a secret; no error when there is none."""
        unchanged = "the secret is still in it"
        if self._read(name, unchanged) is None:
            return
        with _troubles(unchanged):
            self._backend().delete_password(SERVICE, self._item(name))

    def holds_any(self) -> bool:
        """Whether there is any secret in this drawer. Raises SurroundingsError."""
        names = self._names("nothing could be read from it")
        return any(self.get(name) is not None for name in names)

    def empty(self) -> None:
        """Forget every secret in this drawer."""
        for name in (*self._names("the secrets are still in it"), _INDEX):
            self.remove(name)

    def _keep(self, name: str, value: str) -> None:
        with _troubles("nothing was saved"):
            self._backend().set_password(SERVICE, self._item(name), value)
        if self._read(name, "nothing was saved") != value:
            raise SurroundingsError("the keyring did not keep the secret, nothing was saved", _MEND)

    def _read(self, name: str, consequence: str) -> str | None:
        with _troubles(consequence):
            return self._backend().get_password(SERVICE, self._item(name))

    def _names(self, consequence: str) -> list[str]:
        listed = self._read(_INDEX, consequence)
        with suppress(ValueError, TypeError):
            return [str(name) for name in json.loads(listed or "[]")]
        return []

    def _item(self, name: str) -> str:
        return f"{self._drawer}/{name}"


_MEND = "check that GNOME Keyring, KWallet or your system's keychain is unlocked, then try again"


@contextmanager
def _troubles(consequence: str) -> Iterator[None]:
    """Turn whatever a backend raises into one line that says what became of the secret."""
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    try:
        yield
    except SurroundingsError:
        raise
    except NoKeyringError as error:
        raise SurroundingsError(
            f"there is no keyring, {consequence}",
            "install and unlock GNOME Keyring or KWallet, then try again",
        ) from error
    except (KeyringLocked, InitError) as error:
        raise SurroundingsError(f"the keyring is locked, {consequence}", _MEND) from error
    except Exception as error:  # backends let their own libraries' errors (D-Bus, OS) through
        raise SurroundingsError(
            f"the keyring does not answer ({type(error).__name__}), {consequence}", _MEND
        ) from error
