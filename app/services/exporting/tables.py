"""Activity and prices as tables for files; the reports' own tables come from the reports."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from app.domain.ids import AssetId
from app.domain.ledger import EntryFilter
from app.domain.numbers import plain
from app.domain.price_points import Granularity
from app.domain.times import day_of_us, end_us, from_us, iso, start_us
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from app.ports.storage import UnitOfWork
from app.services.registry import Registry

SLICE = 2_000
_MONEY = ("Quantity", "Price", "Amount", "Fee")
ACTIVITY = (
    "Date", "Time", "Kind", "Account", "Asset", "Quantity", "Price", "Currency", "Amount", "Fee",
    "Fee currency", "Note", "Source", "External ID", "Entry",
)  # fmt: skip
PRICES = ("date", "symbol", "price", "currency", "granularity", "source")  # as prices.csv


def activity_sheet(unit: UnitOfWork, what: EntryFilter) -> Sheet:
    """Return the legs in effect of the entries that a filter lets through, oldest first."""
    columns = tuple(
        SheetColumn(one, SheetKind.NUMBER if one in _MONEY else SheetKind.TEXT) for one in ACTIVITY
    )
    return Sheet("Activity", columns, _legs(unit, what), count=unit.ledger.count_entries(what))


def _legs(unit: UnitOfWork, what: EntryFilter) -> Iterator[Sequence[Value]]:
    place = None
    while True:
        part = unit.ledger.walk_entries(what, place, SLICE)
        for entry in unit.ledger.entries_by_id(part.ids):
            if entry.voided_by is not None:
                continue
            for leg in entry.legs:
                yield (
                    entry.on, iso(entry.at), leg.kind, leg.account, leg.symbol, leg.quantity,
                    leg.unit_price, leg.quote, leg.amount, leg.fee, leg.fee_symbol, entry.note,
                    entry.source, leg.external_id, int(entry.id),
                )  # fmt: skip
        if part.end is None:
            return
        place = part.end


def prices_sheet(
    unit: UnitOfWork, first: date | None, last: date | None, symbols: Sequence[str] = ()
) -> Sheet:
    """Return prices in the columns of Coffer's own prices.csv, by asset and time."""
    registry = Registry(unit, "", may_create=False)
    ids = [registry.asset(one, "").id for one in symbols] or None
    columns = tuple(
        SheetColumn(one, SheetKind.NUMBER if one == "price" else SheetKind.TEXT) for one in PRICES
    )
    return Sheet("Prices", columns, _prices(unit, registry, ids, first, last))


def _prices(
    unit: UnitOfWork,
    registry: Registry,
    ids: Iterable[AssetId] | None,
    first: date | None,
    last: date | None,
) -> Iterator[Sequence[Value]]:
    for point in unit.prices.between(
        asset_ids=ids,
        first_us=None if first is None else start_us(first),
        last_us=None if last is None else end_us(last),
    ):
        is_daily = point.granularity == Granularity.DAILY
        at: Value = day_of_us(point.at_us) if is_daily else iso(from_us(point.at_us))
        yield (
            at,
            registry.assets[point.asset_id].symbol,
            point.value,
            registry.assets[point.quote_id].symbol,
            point.granularity,
            point.source,
        )


def json_lines(sheets: Sequence[Sheet]) -> Iterator[str]:
    """Give a JSON document of tables, a row a line. Numbers are strings in plain notation."""
    yield '{"tables":['
    for number, sheet in enumerate(sheets):
        heads = [one.heading for one in sheet.columns]
        yield f'{{"title":{_json(sheet.title)},"columns":{_json(heads)},"rows":['
        held = ""
        for row in sheet.rows:
            if held:
                yield held + ","
            held = _json(dict(zip(heads, map(_value, row), strict=True)))
        if held:
            yield held
        yield f'],"notes":{_json(list(sheet.notes))}}}' + ("," if number + 1 < len(sheets) else "")
    yield "]}"


def _value(value: Value) -> object:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return plain(value)
    is_count = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_count else value


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
