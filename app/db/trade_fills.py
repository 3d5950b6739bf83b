"""Reads trades: which fills count, and what hangs on an entry of the ledger."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, bindparam, text

from app.db.bulk import id_list, id_value, rows_of
from app.db.effect import dead_of
from app.db.records import SqlRecords
from app.domain.ids import AccountId, EntryId
from app.domain.trading.records import Fill, FillVoid
from app.ports.fills import Span

MOST_NAMED = 500  # ids in one statement; beyond, all are read


class SqlFills:
    """What the fold and its upkeep ask of the fills."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def has_fills(self) -> bool:
        """Tell whether there is any fill."""
        found = self._connection.exec_driver_sql("SELECT 1 FROM trade_fill LIMIT 1")
        return found.first() is not None

    def known_ids(self, account_id: AccountId, among: Collection[str] = ()) -> set[str]:
        """Return the external ids of fills of an account, void ones too; all, or among some."""
        sql = "SELECT external_id FROM trade_fill WHERE account_id = :account"
        if not among or len(among) > MOST_NAMED:
            return {row[0] for row in rows_of(self._connection, sql, {"account": account_id})}
        chosen = text(f"{sql} AND external_id IN :ids").bindparams(bindparam("ids", expanding=True))
        values = {"account": account_id, "ids": sorted(among)}
        return {row[0] for row in self._connection.execute(chosen, values)}

    def fills_in_effect(
        self, account_id: AccountId, instrument_id: int, after_us: int | None = None
    ) -> list[Fill]:
        """Return the fills of an instrument in an account that count, by id."""
        records = SqlRecords(self._connection, Fill)
        if after_us is None:
            return self._counting(records.where(account_id=account_id, instrument_id=instrument_id))
        sql = (
            "SELECT id FROM trade_fill WHERE account_id = :account "
            "AND instrument_id = :instrument AND at_us > :after"
        )
        values = {"account": account_id, "instrument": instrument_id, "after": after_us}
        ids = [row[0] for row in rows_of(self._connection, sql, values)]
        return self._counting(records.where(id=ids)) if ids else []

    def spans(self, account_id: AccountId, instrument_id: int) -> list[Span]:
        """Return from when to when the positions of an instrument in an account were open."""
        sql = (
            "SELECT id, opened_us, closed_us, opened = closed, fill_count FROM trade_position "
            "WHERE account_id = :account AND instrument_id = :instrument ORDER BY opened_us, id"
        )
        values = {"account": account_id, "instrument": instrument_id}
        return [
            Span(row[0], row[1], row[2], bool(row[3]), row[4] > 0)
            for row in rows_of(self._connection, sql, values)
        ]

    def first_us(self, position_ids: Iterable[int]) -> int | None:
        """Return the time of the first fill that positions have a part of; `None`: none."""
        sql = (
            "SELECT MIN(fill.at_us) FROM trade_fill_part AS part "
            "JOIN trade_fill AS fill ON fill.id = part.fill_id "
            f"WHERE part.position_id IN {id_list(self._connection, 'ids')}"
        )
        ((found,),) = rows_of(
            self._connection, sql, {"ids": id_value(self._connection, position_ids)}
        )
        return None if found is None else int(found)

    def fills_of_order(self, order_id: int) -> list[Fill]:
        """Return the fills of an order that count, by id."""
        return self._counting(SqlRecords(self._connection, Fill).where(order_id=order_id))

    def of_entries(self, entry_ids: Iterable[EntryId]) -> list[Fill]:
        """Return the fills that hang on entries, by id."""
        return SqlRecords(self._connection, Fill).where(entry_id=list(entry_ids))

    def entries_of(self, entry_ids: Iterable[EntryId]) -> dict[EntryId, tuple[str, bool]]:
        """Return the source of entries, and whether they are out of effect."""
        ids = list(entry_ids)
        if not ids:
            return {}
        dead = dead_of(self._connection)
        sql = f"SELECT id, source FROM entry WHERE id IN {id_list(self._connection, 'ids')}"
        rows = rows_of(self._connection, sql, {"ids": id_value(self._connection, ids)})
        return {EntryId(row[0]): (row[1], row[0] in dead) for row in rows}

    def unpriced_pairs(self) -> list[tuple[AccountId, int]]:
        """Return (account, instrument) of positions with a fee that nothing priced."""
        sql = (
            "SELECT DISTINCT account_id, instrument_id FROM trade_position "
            "WHERE fees IS NULL ORDER BY 1, 2"
        )
        return [(AccountId(row[0]), row[1]) for row in self._connection.exec_driver_sql(sql)]

    def pairs(self) -> list[tuple[AccountId, int]]:
        """Return every account and instrument that has a fill, an order or a position."""
        sql = " UNION ".join(
            f"SELECT account_id, instrument_id FROM {name}"
            for name in ("trade_fill", "trade_order", "trade_position")
        )
        rows = self._connection.execute(text(sql + " ORDER BY 1, 2"))
        return [(row[0], row[1]) for row in rows]

    def _counting(self, fills: list[Fill]) -> list[Fill]:
        if not fills:
            return fills
        ids = [one.id for one in fills]
        void = {one.fill_id for one in SqlRecords(self._connection, FillVoid).where(fill_id=ids)}
        posted = any(one.entry_id is not None for one in fills)
        dead = dead_of(self._connection) if posted else set()
        return [one for one in fills if one.id not in void and one.entry_id not in dead]
