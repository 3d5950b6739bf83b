"""Where a position stood, written down exactly, so that work on it can be taken up later."""

import json
from decimal import Decimal

from app.domain.errors import DatabaseDamagedError
from app.domain.ids import EntryId, LegId
from app.domain.lots import BookState, Lot, LotBook
from app.domain.numbers import plain
from app.domain.positions import Position
from app.domain.rollup.history import Carried, Money


def write_mark(carried: Carried) -> str:
    """Return a position with its lots as text."""
    position = carried.position
    book = position.book.state()
    return json.dumps(
        [
            book.method,
            [_lot(lot) for lot in book.lots],
            book.number,
            _text(book.pool_cost),
            plain(book.quantity),
            plain(position.quantity),
            plain(position.income),
            plain(position.fees),
            sorted(position.reasons),
            _text(carried.realized),
            list(carried.sums),
            carried.last_us,
        ],
        separators=(",", ":"),
    )


def read_mark(text: str) -> Carried:
    """Return what `write_mark` wrote.

    Raises:
        DatabaseDamagedError: it is something else.
    """
    try:
        (
            method, lots, number, pool, held, quantity, income, fees, reasons, realized, sums,
            last,
        ) = json.loads(text)  # fmt: skip
        book = BookState(
            method, tuple(_read_lot(one) for one in lots), int(number), _number(pool), Decimal(held)
        )
        position = Position(
            LotBook.restored(book), Decimal(quantity), Decimal(income), Decimal(fees), set(reasons)
        )
        return Carried(position, _number(realized), Money(*(int(one) for one in sums)), int(last))
    except (ArithmeticError, TypeError, ValueError) as error:
        raise DatabaseDamagedError(
            "where a position stood", "it cannot be read", "run coffer verify --rebuild"
        ) from error


def _lot(lot: Lot) -> list[object]:
    return [
        lot.acquired_us, lot.day, lot.number, plain(lot.quantity), _text(lot.cost), lot.origin,
        lot.leg_id, lot.entry_id, int(lot.is_estimated),
    ]  # fmt: skip


def _read_lot(row: list[object]) -> Lot:
    at_us, day, number, quantity, cost, origin, leg, entry, is_estimated = row
    return Lot(
        int(str(at_us)),
        int(str(day)),
        int(str(number)),
        Decimal(str(quantity)),
        _number(cost),
        str(origin),
        LegId(int(str(leg))),
        EntryId(int(str(entry))),
        bool(is_estimated),
    )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
