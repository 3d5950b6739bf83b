"""`coffer prices candles`: what was paid within each interval, told live by a connected source."""

from argparse import Namespace
from pathlib import Path

from app.bootstrap import Coffer
from app.cli import connections_words as words
from app.cli.candles_arguments import USUAL
from app.cli.output import Output, number, table
from app.cli.sync_commands import Steps
from app.domain.errors import RefusedError
from app.domain.times import from_us, iso, parse_moment, to_us
from app.ports.market import Candle, Interval
from app.ports.sheets import CSV, XLSX, Sheet, SheetColumn, SheetKind
from app.services.pricing.candles import CandlesAnswer

DONE = 0
_DAY_US = 86_400_000_000


def candles(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Ask, and print or write what was told."""
    interval = Interval(arguments.interval)
    first_us, last_us = _span(coffer, arguments, interval)
    path = Path(arguments.out).expanduser() if arguments.out else None
    ending = path.suffix.lower().lstrip(".") if path is not None else ""
    if path is not None and ending not in (CSV, XLSX):
        raise RefusedError(
            f"{path} is of no format that is written here", "name a file that ends in .csv or .xlsx"
        )
    found = coffer.candles.candles(
        arguments.symbol,
        interval,
        first_us,
        last_us,
        source=arguments.source,
        currency=arguments.currency.upper(),
        progress=Steps(output),
    )
    if path is None:
        output.answer(_data(found), _lines(found))
    else:
        coffer.sheets.write(path, [_sheet(found)], ending)
        count = len(found.candles.candles)
        told = {"path": str(path), "format": ending, "rows": count, "source": found.source}
        output.done(told, f"Written: {path} ({count} candles)")
    for text in _notes(found):
        output.problem(text)
    return DONE


def _span(coffer: Coffer, arguments: Namespace, interval: Interval) -> tuple[int, int]:
    """Return the times from and before which candles begin."""
    now_us = to_us(coffer.clock.now())
    last_us = now_us
    if arguments.last:
        last_us, _ = parse_moment(arguments.last)
        if len(arguments.last.strip()) == 10:  # a date, all of its day
            last_us += _DAY_US
    if not arguments.first:
        return last_us - USUAL * interval.us, last_us
    return parse_moment(arguments.first)[0], last_us


def _lines(found: CandlesAnswer) -> list[str]:
    told = found.candles
    head = ["start (UTC)", "open", "high", "low", "close", "volume"]
    rows = [
        [
            words.minute(one.start_us),
            *(number(value) for value in (one.open, one.high, one.low, one.close, one.volume)),
        ]
        for one in told.candles
    ]
    what = f"{told.symbol}, {told.interval}, in {told.currency}, from {found.connection}"
    return [what, *(table(head, rows) or ["There was no trade in that span."])]


def _notes(found: CandlesAnswer) -> list[str]:
    notes = [
        f"{one.connection}: {words.trouble(one.error.trouble, one.error.reason)}"
        for one in found.passed
    ]
    if found.candles.since_us is not None:
        notes.append(f"the source tells none before {iso(from_us(found.candles.since_us))}")
    notes += [
        f"a candle could not be read: {one.field}: {one.reason}" for one in found.candles.problems
    ]
    return notes


def _data(found: CandlesAnswer) -> dict[str, object]:
    told = found.candles
    return {
        "asked": found.asked,
        "symbol": told.symbol,
        "currency": told.currency,
        "interval": told.interval,
        "source": found.source,
        "connection": found.connection,
        "from": from_us(found.first_us),
        "to": from_us(found.last_us),
        "tells_since": None if told.since_us is None else from_us(told.since_us),
        "candles": [_row(one) for one in told.candles],
        "passed_over": [
            {"connection": one.connection, "cause": one.error.trouble, "reason": one.error.reason}
            for one in found.passed
        ],
        "problems": [{"field": one.field, "reason": one.reason} for one in told.problems],
    }


def _row(one: Candle) -> dict[str, object]:
    return {
        "start": from_us(one.start_us),
        "open": one.open,
        "high": one.high,
        "low": one.low,
        "close": one.close,
        "volume": one.volume,
    }


def _sheet(found: CandlesAnswer) -> Sheet:
    told = found.candles
    prices = [SheetColumn(name, SheetKind.NUMBER) for name in ("Open", "High", "Low", "Close")]
    return Sheet(
        f"{told.symbol} {told.interval}",
        (SheetColumn("Start", SheetKind.TIME), *prices, SheetColumn("Volume", SheetKind.NUMBER)),
        [
            (from_us(one.start_us), one.open, one.high, one.low, one.close, one.volume)
            for one in told.candles
        ],
        notes=(f"Prices in {told.currency}, told by {found.connection} ({found.source})",),
    )
