"""What one pass over the queue did."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PassReport:
    """Delivery ids by what became of them; ``followed``: something after them was tried."""

    published: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    put_off: tuple[int, ...] = ()
    unconfirmed: tuple[int, ...] = ()
    on_hold: tuple[int, ...] = ()
    missed: tuple[int, ...] = ()
    followed: tuple[int, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything at all happened."""
        return any(
            (
                self.published,
                self.failed,
                self.put_off,
                self.unconfirmed,
                self.on_hold,
                self.missed,
                self.followed,
            )
        )
