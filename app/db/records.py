"""Small tables of records: a row is one frozen dataclass, field by column."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Select, Table, bindparam, select

from app.db.base import table_of
from app.db.bulk import next_id
from app.db.digests import check_text
from app.db.file_rows import ImportFileRow
from app.db.household_rows import (
    BelongingRow,
    CardTermsRow,
    ExclusionRow,
    FundingRoundRow,
    JobRow,
    JobRunnerRow,
    JobScheduleRow,
    LoanAssetRow,
    LoanExtraRow,
    LoanRateRow,
    LoanRow,
    ValueRuleRow,
    VaultPartRow,
    VaultRow,
    YieldRuleRow,
)
from app.db.sync_rows import (
    AssetKeyRow,
    AssetMergeRow,
    AssetSourceRow,
    ConnectedAccountRow,
    ConnectionRow,
    CursorRow,
    EvidenceRow,
    HeldPriceRow,
    PendingRowRow,
    PriceAskedRow,
    QuestionRow,
    SyncRunRow,
)
from app.db.trading_rows import (
    BasketOrderRow,
    BasketPartRow,
    BasketRow,
    DeliverableRow,
    FillPartRow,
    FillRow,
    FillVoidRow,
    InstrumentRow,
    OrderMessageRow,
    PaperBookRow,
    PaperCashRow,
    PositionNoteRow,
    PositionRow,
    PositionTagRow,
    QuoteRow,
    TradeGroupRow,
    TradeOrderRow,
)
from app.domain.belongings.records import Belonging, FundingRound, ValueRule
from app.domain.exclusions import Exclusion
from app.domain.files.records import ImportFile
from app.domain.jobs.records import Job, JobRunner, JobSchedule
from app.domain.loans.records import CardTerms, Loan, LoanAsset, LoanExtra, LoanRate
from app.domain.sync.records import (
    AssetKey,
    AssetMerge,
    AssetSource,
    ConnectedAccount,
    Cursor,
    Evidence,
    HeldPrice,
    PendingRow,
    PriceAsked,
    Question,
    SyncRun,
)
from app.domain.sync.records import (
    Connection as ProviderConnection,
)
from app.domain.trading.records import (
    Basket,
    BasketOrder,
    BasketPart,
    Deliverable,
    Fill,
    FillPart,
    FillVoid,
    Instrument,
    Order,
    OrderMessage,
    PaperBook,
    PaperCash,
    Position,
    PositionNote,
    PositionTag,
    Quote,
    TradeGroup,
)
from app.domain.vaults.records import Vault, VaultPart
from app.domain.yields.records import YieldRule

T = TypeVar("T")
_CHUNK = 2000  # rows written at once: progress and cancelling go between them
TABLES: dict[type[Any], Table] = {
    record: table_of(row)
    for record, row in (
        (Belonging, BelongingRow),
        (ValueRule, ValueRuleRow),
        (FundingRound, FundingRoundRow),
        (Loan, LoanRow),
        (LoanRate, LoanRateRow),
        (LoanExtra, LoanExtraRow),
        (LoanAsset, LoanAssetRow),
        (CardTerms, CardTermsRow),
        (YieldRule, YieldRuleRow),
        (Vault, VaultRow),
        (VaultPart, VaultPartRow),
        (Job, JobRow),
        (JobRunner, JobRunnerRow),
        (JobSchedule, JobScheduleRow),
        (Exclusion, ExclusionRow),
        (Instrument, InstrumentRow),
        (Deliverable, DeliverableRow),
        (Quote, QuoteRow),
        (TradeGroup, TradeGroupRow),
        (Position, PositionRow),
        (Basket, BasketRow),
        (BasketPart, BasketPartRow),
        (BasketOrder, BasketOrderRow),
        (Order, TradeOrderRow),
        (OrderMessage, OrderMessageRow),
        (Fill, FillRow),
        (FillVoid, FillVoidRow),
        (FillPart, FillPartRow),
        (PositionNote, PositionNoteRow),
        (PositionTag, PositionTagRow),
        (PaperBook, PaperBookRow),
        (PaperCash, PaperCashRow),
        (ProviderConnection, ConnectionRow),
        (ConnectedAccount, ConnectedAccountRow),
        (Cursor, CursorRow),
        (SyncRun, SyncRunRow),
        (Evidence, EvidenceRow),
        (PendingRow, PendingRowRow),
        (Question, QuestionRow),
        (AssetKey, AssetKeyRow),
        (AssetMerge, AssetMergeRow),
        (AssetSource, AssetSourceRow),
        (PriceAsked, PriceAskedRow),
        (HeldPrice, HeldPriceRow),
        (ImportFile, ImportFileRow),
    )
}


class SqlRecords(Generic[T]):
    """The records of one type."""

    def __init__(self, connection: Connection, kind: type[T]) -> None:
        self._connection = connection
        self._kind = kind
        self._table = TABLES[kind]
        self._keys = [column.name for column in self._table.primary_key.columns]

    def all(self) -> list[T]:
        """Return all records in the order of their keys."""
        return self._read(self._chosen())

    def where(self, **columns: object) -> list[T]:
        """Return the records with these values, in the order of their keys."""
        return self._read(self._chosen().where(*self._match(columns)))

    def put(self, record: T) -> None:
        """Store it, in place of what is there under its key.

        Raises:
            RefusedError: it names what does not exist, or a name that is taken.
            NotANumberError: a number with more digits than are kept.
        """
        plain = _plain(record)
        key = self._match({name: plain[name] for name in self._keys})
        rest = {name: value for name, value in plain.items() if name not in self._keys}
        # Not by delete and insert: that would take along what refers to the row.
        if self._connection.execute(select(self._table.c[self._keys[0]]).where(*key)).first():
            if rest:
                self._connection.execute(self._table.update().where(*key).values(**rest))
        else:
            self._connection.execute(self._table.insert().values(**plain))

    def add(self, records: Iterable[T]) -> None:
        """Store many new ones at once.

        Raises:
            CofferError: one is there already, or names what does not exist.
            NotANumberError: a number with more digits than are kept.
        """
        rows = [_plain(record) for record in records]
        for at in range(0, len(rows), _CHUNK):
            self._connection.execute(self._table.insert(), rows[at : at + _CHUNK])

    def remove(self, **columns: object) -> int:
        """Take out the records with these values; return how many."""
        return self._connection.execute(self._table.delete().where(*self._match(columns))).rowcount

    def next_id(self) -> int:
        """Return a free id, of records whose key is `id`."""
        return next_id(self._connection, self._table.name)

    def _chosen(self) -> Select[Any]:
        return select(self._table).order_by(*(self._table.c[name] for name in self._keys))

    def _match(self, columns: Mapping[str, object]) -> list[Any]:
        return [_is(self._table.c[name], value) for name, value in columns.items()]

    def _read(self, chosen: Select[Any]) -> list[T]:
        return [self._kind(**row) for row in self._connection.execute(chosen).mappings()]


def _plain(record: object) -> dict[str, Any]:
    values = {one.name: getattr(record, one.name) for one in fields(record)}  # type: ignore[arg-type] # every T in TABLES is a dataclass
    check_text(*(value for value in values.values() if isinstance(value, str)))
    return {name: str(v) if isinstance(v, str) else v for name, v in values.items()}


def _is(column: "Column[Any]", value: object) -> ColumnElement[bool]:
    """Return the condition that a column is a value, or one of several."""
    if isinstance(value, list | tuple | set | frozenset):
        # As literals in the text: the number of parameters of a statement is limited.
        return column.in_(bindparam(None, list(value), expanding=True, literal_execute=True))
    return column == value
