"""The tables as the archive has them: every column, exact, the same from both databases."""

# ruff: noqa: S608 - names of tables and columns are those of the models

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Column, Connection, Table

from app.db.bulk import insert_rows, is_sqlite, number, pages
from app.db.columns import Day, ExactDecimal, Flag, Score
from app.db.emptying import empty
from app.db.schema import metadata
from app.db.version import REVISIONS
from app.ports.archive import Row, TableShape, Value

# Not in the archive: secrets and keys, caches, and attachments, which are files of their own there.
LEFT_OUT = frozenset({
    "secret", "key_header", "derived", "attachment", "attachment_part", "rollup_state",
    "rollup_holding", "rollup_history", "rollup_scope", "job", "job_runner", "job_schedule",
})  # fmt: skip
# Filled by migrations: a newer Coffer has rows that an older archive does not know.
CATALOGUES = frozenset({"institution_type", "account_type"})
KEPT = frozenset({"secret", "key_header"}) | CATALOGUES
# Tables that came later than the first schema, by the revision that brought them.
SINCE = {
    **dict.fromkeys(
        ("asset_group", "group_holding", "group_account", "allocation_target"), "0003_figures"
    ),
    **dict.fromkeys(
        (
            "belonging", "value_rule", "funding_round", "loan", "loan_rate", "loan_extra",
            "loan_asset", "card_terms", "yield_rule", "vault", "vault_part", "exclusion",
        ),
        "0004_household",
    ),
    **dict.fromkeys(
        (
            "instrument", "instrument_deliverable", "instrument_quote", "trade_group",
            "trade_position", "basket", "basket_part", "basket_order", "trade_order",
            "trade_order_message", "trade_fill", "trade_fill_void", "trade_fill_part",
            "position_note", "position_tag", "paper_book", "paper_cash",
        ),
        "0005_trades",
    ),
    **dict.fromkeys(
        (
            "connection", "connection_account", "connection_cursor", "sync_run", "evidence",
            "pending_row", "question", "asset_key", "asset_merge", "asset_source", "price_asked",
            "held_price",
        ),
        "0006_connections",
    ),
    "import_file": "0007_files",
}  # fmt: skip
CHUNK = 5000
# Columns that came later, and what they were before.
DEFAULTS: dict[tuple[str, str], Value] = {
    ("audit", "device"): "",
    ("account", "closed_on"): None,
}


class SqlDump:
    """Reads and writes whole tables in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def shapes(self) -> list[TableShape]:
        """Return the tables, those that others refer to first."""
        return [_shape(table) for table in tables()]

    def rows(self, table: str) -> Iterator[Row]:
        """Give the rows of a table in the order of their keys."""
        found = metadata.tables[table]
        columns = ", ".join(self._read(column) for column in found.columns)
        keys = ", ".join(column.name for column in found.primary_key.columns)
        scores = [n for n, column in enumerate(found.columns) if _is_score(column)]
        for page in pages(self._connection, f"SELECT {columns} FROM {table} ORDER BY {keys}"):
            yield from (_with_scores(row, scores) for row in page) if scores else page

    def clear(self) -> None:
        """Take everything out but secrets, keys and catalogues, guards lifted and put back."""
        empty(self._connection, KEPT)

    def load(self, table: str, rows: Iterable[Row]) -> int:
        """Store rows as they are; return how many. Of a catalogue, those that are not there."""
        found = metadata.tables[table]
        if table in CATALOGUES:
            known = {row[0] for row in self.rows(table)}
            rows = (row for row in rows if row[0] not in known)
        names = [column.name for column in found.columns]
        writers = [self._writer(column) for column in found.columns]
        count, source = 0, iter(rows)
        while part := list(islice(source, CHUNK)):
            insert_rows(
                self._connection,
                table,
                names,
                [
                    tuple(
                        value if write is None or value is None else write(value)
                        for write, value in zip(writers, row, strict=True)
                    )
                    for row in part
                ],
            )
            count += len(part)
        return count

    def _read(self, column: Column[Any]) -> str:
        name = f'"{column.name}"'  # some are words of SQL
        if is_sqlite(self._connection):
            return name
        if isinstance(column.type, ExactDecimal):
            return number(self._connection, name)
        if isinstance(column.type, Day):
            return f"CAST({name} AS text)"
        if isinstance(column.type, Flag):
            return f"CAST({name} AS integer)"
        return name

    def _writer(self, column: Column[Any]) -> Any:
        if _is_score(column):
            return float
        if isinstance(column.type, Flag) and not is_sqlite(self._connection):
            return bool
        return None


def tables() -> list[Table]:
    """Return the tables of the archive, those that others refer to first."""
    return [table for table in metadata.sorted_tables if table.name not in LEFT_OUT]


def _shape(table: Table) -> TableShape:
    names = tuple(column.name for column in table.columns)
    texts = frozenset(
        column.name
        for column in table.columns
        if not isinstance(column.type, ExactDecimal | Day | Flag) and column.type.python_type is str
    )
    defaults = tuple(
        (name, DEFAULTS[table.name, name]) for name in names if (table.name, name) in DEFAULTS
    )
    return TableShape(table.name, names, texts, defaults, SINCE.get(table.name, REVISIONS[0]))


def _is_score(column: Column[Any]) -> bool:
    return isinstance(column.type, type(Score))


def _with_scores(row: tuple[Any, ...], scores: list[int]) -> Row:
    values = list(row)
    for at in scores:
        if values[at] is not None:
            values[at] = repr(float(values[at]))
    return tuple(values)
