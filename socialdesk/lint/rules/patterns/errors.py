"""Why a pattern is refused."""

TOO_LARGE = "the pattern needs too much memory"


class PatternError(Exception):
    """A pattern that cannot be used; ``what`` and ``mend`` are words for the pack's author."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(f"{what}: {mend}")
        self.what = what
        self.mend = mend
