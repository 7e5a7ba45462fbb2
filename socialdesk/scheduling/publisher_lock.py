"""One publisher per data folder, whoever opened it."""

from pathlib import Path

from filelock import FileLock, Timeout


class PublisherLock:
    """Held by the process that publishes; the operating system frees it when that process dies."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(path, timeout=0, mode=0o600, thread_local=False)

    @property
    def held(self) -> bool:
        return self._lock.is_locked

    def try_acquire(self) -> bool:
        """Whether this process is the publisher now."""
        if self._lock.is_locked:
            return True
        try:
            self._lock.acquire()
        except Timeout:
            return False
        return True

    def release(self) -> None:
        """Let another process publish."""
        self._lock.release(force=True)
