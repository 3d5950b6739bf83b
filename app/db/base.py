"""What all tables share: the mapping of Python types to columns, and names for constraints."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, cast

from sqlalchemy import MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase

from app.db.columns import Day, ExactDecimal, Flag, Score, UtcTime, WholeNumber
from app.domain import ids

NAMES = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}

STRICT = {"sqlite_strict": True}


class Base(DeclarativeBase):
    """The declarative base of every table."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: WholeNumber,
        str: Text(),
        float: Score,
        bool: Flag(),
        date: Day(),
        datetime: UtcTime(),
        Decimal: ExactDecimal(),
        ids.InstitutionId: WholeNumber,
        ids.AccountId: WholeNumber,
        ids.AssetId: WholeNumber,
        ids.HoldingId: WholeNumber,
        ids.BatchId: WholeNumber,
        ids.EntryId: WholeNumber,
        ids.LegId: WholeNumber,
        ids.LinkId: WholeNumber,
        ids.ObservationId: WholeNumber,
    }


def table_of(row: type[Base]) -> Table:
    """Return the table that a row class describes, for statements without a session."""
    return cast(Table, row.__table__)


def columns_of(row: type[Base], *without: str) -> list[Any]:
    """Return the columns of a table in order, but for those named."""
    return [column for column in table_of(row).columns if column.name not in without]
