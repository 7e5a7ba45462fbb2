"""What every table shares: names of constraints, and how Python's types are kept."""

from datetime import datetime, timedelta
from typing import Any, ClassVar

from sqlalchemy import JSON, Enum, MetaData, Text
from sqlalchemy.orm import DeclarativeBase

from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.store.columns import Moment, Span

CASCADE = "CASCADE"
RESTRICT = "RESTRICT"
OWNED = "all, delete-orphan"


def _words(kind: type[State] | type[AttemptOutcome]) -> Enum:
    """An enum stored by its value; the table's own CHECK says which values there may be."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=20,
        values_callable=lambda members: [member.value for member in members],
    )


class Base(DeclarativeBase):
    """Constraints are named by one rule, so that later migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment,
        timedelta: Span,
        str: Text,
        State: _words(State),
        AttemptOutcome: _words(AttemptOutcome),
        dict[str, str]: JSON,
        list[str]: JSON,
        list[list[str]]: JSON,
    }
