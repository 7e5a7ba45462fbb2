"""A plan that comes from a file: what its columns mean, and what each row asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Column(StrEnum):
    """What a column of a plan can hold."""

    TEXT = "text"
    MOMENT = "moment"
    DATE = "date"
    TIME = "time"
    CHANNELS = "channels"
    PICTURES = "pictures"
    ALTS = "alts"
    LINK = "link"
    LABELS = "labels"
    CAMPAIGN = "campaign"
    FIRST_COMMENT = "first_comment"
    NOTES = "notes"


class DayOrder(StrEnum):
    """How a date's numbers stand: the year first, the day first or the month first."""

    YEAR_FIRST = "year_first"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True)
class PlanFormat:
    """How a program writes a plan.

    ``columns`` maps the names in the file's head to what they hold; a program without a head has
    them by position in ``positions``. ``order`` is set where the program knows only one.
    """

    id: str
    name: str
    columns: Mapping[str, Column] = field(default_factory=dict)
    positions: tuple[Column, ...] = ()
    order: DayOrder | None = None


@dataclass(frozen=True)
class PlanColumns:
    """The columns of a file: whose it seems to be, their heads, and the first cells below.

    ``heads`` are the columns' names, or their first cells where there is no head; ``samples`` hold
    the first rows as they stand in the file, each as wide as ``heads``.
    """

    name: str
    format: PlanFormat
    heads: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    mapping: Mapping[Column, int]


@dataclass(frozen=True)
class PlanRow:
    """What one row asks for.

    ``moment`` is naive, by the workspace's clock; ``None`` asks for a draft. ``pictures`` are
    addresses or paths beside the file. A row with ``problems`` can't be imported as it is;
    ``remarks`` are what is good to know.
    """

    line: int
    text: str
    moment: datetime | None = None
    channels: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    campaign: str = ""
    first_comment: str = ""
    notes: str = ""
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def can_be_imported(self) -> bool:
        return not self.problems


@dataclass(frozen=True)
class PlanFile:
    """A file as it is understood.

    ``mapping`` says which column (from 0) holds what; ``heads`` are the columns' names, or their
    first cells where there is no head. ``orders`` are the day orders in which every date makes
    sense: more than one asks the user, unless ``order`` is chosen.
    """

    name: str
    format: PlanFormat
    heads: tuple[str, ...]
    mapping: Mapping[Column, int]
    orders: tuple[DayOrder, ...]
    order: DayOrder | None
    rows: tuple[PlanRow, ...]

    @property
    def asks_for_order(self) -> bool:
        """Whether "03/04" may be April or March."""
        return self.order is None and len(self.orders) > 1
