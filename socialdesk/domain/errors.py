"""Errors that are nobody's bug: each says what is wrong and how to mend it."""


class KnownError(Exception):
    """Something the user can mend; shown as one line, never as a traceback."""

    exit_code = 2

    def __init__(self, what: str, mend: str = "") -> None:
        super().__init__(f"{what}: {mend}" if mend else what)
        self.what = what
        self.mend = mend


class InputError(KnownError):
    """The input or the call is wrong."""


class SurroundingsError(KnownError):
    """The machine or the network is not as needed: no keyring, disk full, database locked."""

    exit_code = 3


class DamagedError(SurroundingsError):
    """The calendar's file can't be read; a backup may take its place."""


class NotFoundError(InputError):
    """What was named does not exist."""


class StateError(InputError):
    """The thing is in a state in which this cannot be done."""
