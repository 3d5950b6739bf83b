"""Notes what a change does to small tables, and brings the rows back.

A writing unit that is watched notes which tables its statements name. Before it commits, those
tables are read as they are and, through a connection that does not see the change yet, as they
were: what differs is the change. So no repository has to think of it.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, event, func, select

from app.db import heads
from app.db.base import Base
from app.domain.errors import RefusedError
from app.ports.undo import Row, RowChange, Step

_WRITES = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)', re.IGNORECASE)

# In the order in which rows are put in: what refers to others comes after them.
SMALL = (
    "institution", "institution_chain", "account", "asset", "holding", "coverage", "asset_group",
    "group_holding", "group_account", "allocation_target", "setting", "belonging", "value_rule",
    "funding_round", "loan", "loan_rate", "loan_extra", "loan_asset", "card_terms", "yield_rule",
    "vault", "vault_part", "job_schedule", "exclusion", "trade_group", "basket", "basket_part",
    "position_note", "position_tag", "asset_key", "asset_source",
)  # fmt: skip
# What names came with entries stays when these are taken back, as do belongings without any.
STAYING = frozenset(
    {"institution", "institution_chain", "account", "asset", "holding", "coverage",
     "belonging", "value_rule", "funding_round", "asset_key"}
)  # fmt: skip
# Changes of these are taken back where they are made: an order is cancelled, a file removed.
BARRED = (
    "instrument", "trade_order", "trade_fill", "trade_fill_void", "basket_order", "paper_book",
    "paper_cash", "attachment", "secret", "key_header", "connection", "connection_account",
    "asset_merge", "question", "held_price",
)  # fmt: skip
PRIVATE_KEYS = ("clock_accepted_on",)  # settings that no person makes
MOST_ROWS = 5000  # of one change


class Watch:
    """Follows the statements of one writing unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.touched: set[str] = set()
        connection.info["touched"] = self.touched
        event.listen(connection, "before_cursor_execute", self._on_statement)

    def _on_statement(self, _: Connection, __: Any, statement: str, *rest: Any) -> None:
        del rest
        found = _WRITES.match(statement)
        if found:
            self.touched.add(found[1].lower())

    def close(self) -> None:
        """Follow nothing more: the connection goes back to the pool."""
        event.remove(self._connection, "before_cursor_execute", self._on_statement)
        self._connection.info.pop("touched", None)

    def step(self, label: str, before: Callable[[], Connection]) -> Step | None:
        """Return what was done, before it is committed; `None`: nothing that a person did."""
        if not self.touched:
            return None
        newest = heads.newest(self._connection, "batch")[0]
        # What a basket's new symbols mean stays, as what names came with entries does.
        is_basket = "instrument" in self.touched and "basket" in self.touched
        barred = self.touched - {"instrument"} if is_basket else self.touched
        if self.touched >= {"import_file", "batch"}:  # the file stays, its rows are taken back
            barred = barred - {"attachment"}
        barrier = ", ".join(name for name in BARRED if name in barred)
        brings_fills = "trade_fill" in self.touched and not self.touched & {"trade_order"}
        fills: tuple[int, ...] = ()
        wanted = [] if barrier else [name for name in SMALL if name in self.touched]
        batches: tuple[int, ...] = ()
        changes: list[RowChange] = []
        if wanted or "batch" in self.touched or brings_fills:
            with before() as old:
                if brings_fills:
                    fills = _new_ids("trade_fill", old, self._connection)
                if "batch" in self.touched:
                    batches = tuple(range(heads.newest(old, "batch")[0] + 1, newest + 1))
                if "batch" in self.touched or is_basket:
                    wanted = [name for name in wanted if name not in STAYING]
                for name in wanted:
                    changes += differences(_table(name), old, self._connection)
        if len(changes) > MOST_ROWS:
            barrier, changes = "too many rows", []
        if not changes and not batches and not barrier:
            return None
        return Step(label, tuple(changes), batches, newest, fills, barrier)


def _new_ids(table: str, old: Connection, new: Connection) -> tuple[int, ...]:
    column = _table(table).c.id
    last = old.execute(select(func.coalesce(func.max(column), 0))).scalar_one()
    return tuple(new.execute(select(column).where(column > last)).scalars())


def differences(table: Table, old: Connection, new: Connection) -> list[RowChange]:
    """Return the rows of a table that differ between two connections."""
    before, after = _rows(table, old), _rows(table, new)
    return [
        RowChange(table.name, before.get(key), after.get(key))
        for key in before.keys() | after.keys()
        if before.get(key) != after.get(key) and not _is_private(table, key)
    ]


def restore(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Bring rows back to what they were before a change.

    Raises:
        RefusedError: a row is not as the change left it, or others rest on it.
    """
    order = {name: place for place, name in enumerate(SMALL)}
    ordered = sorted(changes, key=lambda one: order[one.table])
    for change in ordered:
        table = _table(change.table)
        if _now(connection, table, change.after or change.before or {}) != change.after:
            raise RefusedError(
                f"{change.table.replace('_', ' ')} was changed again since",
                "change it where it is shown",
            )
    try:
        for change in reversed(ordered):
            if change.before is None and change.after is not None:
                table = _table(change.table)
                connection.execute(table.delete().where(*_key(table, change.after)))
        for change in ordered:
            table = _table(change.table)
            if change.before is not None and change.after is None:
                connection.execute(table.insert().values(**change.before))
            elif change.before is not None:
                key = _key(table, change.before)
                connection.execute(table.update().where(*key).values(**change.before))
    except RefusedError as error:
        raise RefusedError(
            "what was added since rests on it", "take that back first, or change it by hand"
        ) from error


def _now(connection: Connection, table: Table, row: Row) -> Row | None:
    found = connection.execute(select(table).where(*_key(table, row))).mappings().one_or_none()
    return None if found is None else dict(found)


def _rows(table: Table, connection: Connection) -> dict[tuple[Any, ...], Row]:
    keys = [column.name for column in table.primary_key.columns]
    return {
        tuple(row[name] for name in keys): dict(row)
        for row in connection.execute(select(table)).mappings()
    }


def _key(table: Table, row: Row) -> Iterable[Any]:
    return [column == row[column.name] for column in table.primary_key.columns]


def _is_private(table: Table, key: tuple[Any, ...]) -> bool:
    return table.name == "setting" and str(key[0]).startswith(PRIVATE_KEYS)


def _table(name: str) -> Table:
    from app.db import schema  # noqa: F401 - fills the metadata

    return Base.metadata.tables[name]
