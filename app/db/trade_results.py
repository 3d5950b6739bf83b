"""Reads what the statistics of trades need: plain rows, no record a position.

10,000 positions are read in some 30 ms; as records they take three times as long.
"""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import Connection

from app.db.bulk import Row, id_list, id_value, number, pages, rows_of, without_collections
from app.domain.errors import DatabaseDamagedError
from app.domain.ids import AccountId
from app.domain.trading.records import PositionStatus
from app.domain.trading.results import Group, Leg, Traded
from app.ports.trade_results import Note, PutIn, Stake

OVER = (PositionStatus.CLOSED.value, PositionStatus.EXPIRED.value)


class SqlTradeResults:
    """Columns of positions and of what a person noted of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accounts(self) -> set[AccountId]:
        """Return the accounts in which anything was ever traded."""
        sql = "SELECT DISTINCT account_id FROM trade_position WHERE fill_count > 0"
        return {row[0] for row in rows_of(self._connection, sql, {})}

    def legs(self, account_ids: Iterable[AccountId]) -> list[Leg]:
        """Return the positions of accounts that have fills, open ones among them, by id."""
        condition = f"account_id IN {id_list(self._connection, 'ids')} AND fill_count > 0"
        return self._legs(condition, {"ids": id_value(self._connection, account_ids)})

    def leg(self, position_id: int) -> Leg | None:
        """Return one position, also one without fills."""
        found = self._legs("id = :id", {"id": position_id})
        return found[0] if found else None

    def traded(self) -> dict[int, Traded]:
        """Return what instruments are, by id."""
        sql = (
            "SELECT instrument.id, instrument.symbol, kind, quote_id, underlying.symbol, "
            f"{number(self._connection, 'multiplier')} FROM instrument "
            "LEFT JOIN asset AS underlying ON underlying.id = instrument.underlying_id"
        )
        return {
            row[0]: Traded(row[1], row[2], row[3], row[4] or "", Decimal(row[5]))
            for row in rows_of(self._connection, sql, {})
        }

    def groups(self) -> dict[int, Group]:
        """Return the groups by id."""
        sql = "SELECT id, kind, name, replaces_id FROM trade_group"
        return {row[0]: Group(*row) for row in rows_of(self._connection, sql, {})}

    def notes(self) -> list[Note]:
        """Return the strategies and ratings that were noted."""
        sql = "SELECT position_id, strategy, rating FROM position_note"
        return [Note(*row) for row in rows_of(self._connection, sql, {})]

    def stakes(self) -> list[Stake]:
        """Return what was at risk in the positions of which a stop was planned.

        The first stop that a person planned; else the price of the first stop order that was made
        for the position, or for the order that opened it.
        """
        planned: dict[int, str] = {}
        own = number(self._connection, "COALESCE(first_stop, planned_stop)")
        price = number(self._connection, "child.stop_price")
        for sql in (
            f"SELECT position_id, {own} FROM position_note "
            "WHERE first_stop IS NOT NULL OR planned_stop IS NOT NULL",
            f"SELECT COALESCE(child.position_id, parent.position_id), {price} "
            "FROM trade_order AS child LEFT JOIN trade_order AS parent "
            "ON parent.id = child.parent_id WHERE child.role = 'stop' "
            "AND child.stop_price IS NOT NULL ORDER BY child.made_us, child.id",
        ):
            for position, stop in rows_of(self._connection, sql, {}):
                planned.setdefault(position, stop)
        value, opened, multiplier = (
            number(self._connection, name) for name in ("open_value", "opened", "multiplier")
        )
        sql = (
            f"SELECT trade_position.id, {value}, {opened}, {multiplier} FROM trade_position "
            "JOIN instrument ON instrument.id = instrument_id "
            f"WHERE trade_position.id IN {id_list(self._connection, 'ids')}"
        )
        ids = id_value(self._connection, (one for one in planned if one is not None))
        return [
            Stake(
                row[0], Decimal(row[1]), Decimal(row[2]), Decimal(row[3]), Decimal(planned[row[0]])
            )
            for row in rows_of(self._connection, sql, {"ids": ids})
        ]

    def tags(self) -> list[tuple[int, str]]:
        """Return position and tag, in this order."""
        sql = "SELECT position_id, tag FROM position_tag ORDER BY position_id, tag"
        return [(row[0], row[1]) for row in rows_of(self._connection, sql, {})]

    def put_in(self, account_ids: Iterable[AccountId]) -> list[PutIn]:
        """Return the paper money of accounts, in order of time."""
        sql = (
            "SELECT paper_cash.account_id, currency_id, at_us, "
            f"{number(self._connection, 'amount')} FROM paper_cash "
            "JOIN paper_book ON paper_book.account_id = paper_cash.account_id "
            f"WHERE paper_cash.account_id IN {id_list(self._connection, 'ids')} "
            "ORDER BY at_us, paper_cash.id"
        )
        rows = rows_of(self._connection, sql, {"ids": id_value(self._connection, account_ids)})
        return [PutIn(row[0], row[1], row[2], Decimal(row[3])) for row in rows]

    def _legs(self, condition: str, parameters: dict[str, object]) -> list[Leg]:
        realized, fees = (number(self._connection, name) for name in ("realized", "fees"))
        over = ", ".join(f"'{one}'" for one in OVER)
        sql = (
            f"SELECT id, account_id, instrument_id, direction, {realized}, {fees}, opened_us, "
            f"CASE WHEN status IN ({over}) THEN closed_us END, group_id, replaces_id "
            f"FROM trade_position WHERE {condition} ORDER BY id"
        )
        found: list[Leg] = []
        try:
            with without_collections():
                for rows in pages(self._connection, sql, parameters):
                    found.extend(map(_leg, rows))
        except (ArithmeticError, ValueError, TypeError) as error:
            place = str(self._connection.get_execution_options().get("place", ""))
            raise DatabaseDamagedError(
                place, "a position cannot be read", "verify names it"
            ) from error
        return found


def _leg(row: Row) -> Leg:
    own, account, instrument, direction, realized, fees, opened, closed, group, replaces = row
    return tuple.__new__(
        Leg,
        (
            own, account, instrument, direction,
            None if realized is None else Decimal(realized),
            None if fees is None else Decimal(fees),
            opened, closed, group, replaces,
        ),
    )  # fmt: skip
