"""Reads long lists of trades as plain rows: 10,000 positions in some 30 ms."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection

from app.db.bulk import id_list, id_value, number, pages, rows_of, without_collections
from app.domain.errors import DatabaseDamagedError
from app.domain.numbers import ZERO
from app.ports.trading import ClosingPart, ThinInstrument, ThinPosition


class SqlTradeReads:
    """Few columns of many rows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def positions(self) -> list[ThinPosition]:
        """Return what all positions are found by, in the order of their ids."""
        opened, closed, working, realized, cost, fees = (
            number(self._connection, name)
            for name in ("opened", "closed", "working", "realized", "cost", "fees")
        )
        sql = (
            f"SELECT id, account_id, instrument_id, status, direction, {opened}, {closed}, "
            f"{working}, {realized}, {cost}, {fees}, opened_us, closed_us "
            "FROM trade_position ORDER BY id"
        )
        found: list[ThinPosition] = []
        try:
            with without_collections():
                for rows in pages(self._connection, sql):
                    for row in rows:
                        is_open = row[5] != row[6]
                        found.append(
                            ThinPosition(
                                row[0], row[1], row[2], row[3], row[4],
                                Decimal(row[5]) - Decimal(row[6]) if is_open else ZERO,
                                Decimal(row[7]), _known(row[8]), _known(row[9]), _known(row[10]),
                                row[11], row[12],
                            )
                        )  # fmt: skip
        except (ArithmeticError, ValueError, TypeError) as error:
            raise self._damaged("a position cannot be read") from error
        return found

    def instruments(self) -> dict[int, ThinInstrument]:
        """Return what instruments are found by."""
        sql = (
            "SELECT one.id, one.symbol, one.kind, one.asset_id, one.quote_id, asset.name, "
            "underlying.symbol, underlying.name, one.expires_on, "
            f"{number(self._connection, 'one.multiplier')} "
            "FROM instrument AS one JOIN asset ON asset.id = one.asset_id "
            "LEFT JOIN asset AS underlying ON underlying.id = one.underlying_id"
        )
        found = {}
        try:
            for row in rows_of(self._connection, sql, {}):
                on = date.fromisoformat(row[8]) if isinstance(row[8], str) else row[8]
                found[row[0]] = ThinInstrument(
                    row[0], row[1], row[2], row[3], row[4], row[7] or row[5] or "", row[6] or "",
                    on, Decimal(row[9]),
                )  # fmt: skip
        except (ArithmeticError, ValueError, TypeError) as error:
            raise self._damaged("an instrument cannot be read") from error
        return found

    def sources(self, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
        """Return who made the first order of positions, and what that one is called."""
        sql = (
            "SELECT position_id, source, source_name FROM trade_order "
            f"WHERE position_id IN {id_list(self._connection, 'ids')} ORDER BY made_us, id"
        )
        found: dict[int, tuple[str, str]] = {}
        rows = rows_of(self._connection, sql, {"ids": id_value(self._connection, ids)})
        for position, source, name in rows:
            found.setdefault(position, (source, name))
        return found

    def closing_parts(self, since_us: int, until_us: int) -> list[ClosingPart]:
        """Return what closing fills realized from one time on, before another."""
        sql = (
            "SELECT part.position_id, instrument.quote_id, fill.at_us, "
            f"{number(self._connection, 'part.realized')} "
            "FROM trade_fill_part AS part JOIN trade_fill AS fill ON fill.id = part.fill_id "
            "JOIN instrument ON instrument.id = fill.instrument_id "
            "WHERE part.effect = 'close' AND fill.at_us >= :since AND fill.at_us < :until"
        )
        rows = rows_of(self._connection, sql, {"since": since_us, "until": until_us})
        try:
            return [ClosingPart(row[0], row[1], row[2], _known(row[3])) for row in rows]
        except (ArithmeticError, ValueError, TypeError) as error:
            raise self._damaged("a part of a fill cannot be read") from error

    def _damaged(self, what: str) -> DatabaseDamagedError:
        place = str(self._connection.get_execution_options().get("place", ""))
        return DatabaseDamagedError(place, what, "verify names it")


def _known(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
