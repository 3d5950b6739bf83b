"""A net-worth statement as rows and columns of text: for the table, the page, HTML and CSV alike.

What is owed is shown as an amount above zero under *Liabilities*; the report itself, and JSON,
have it below zero.
"""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.coverage import Coverage
from app.domain.currencies import minor_units
from app.domain.formula_guard import guarded
from app.domain.numbers import plain
from app.domain.statement import Amount, Change, Line, change_of
from app.services.reports import PriceUsed
from app.services.statement import StatementNote, StatementReport

PARTIAL_MARK, ESTIMATED_MARK = "*", "~"
EACH, WHOLE, NONE = "each", "whole", "none"
FEW = 3  # days; with more, only the change over all is shown unless asked for
CATEGORIES, ACCOUNTS, HOLDINGS = "categories", "accounts", "holdings"
DETAILS = (CATEGORIES, ACCOUNTS, HOLDINGS)


class RowKind(StrEnum):
    """What a row is, and so how it looks."""

    SIDE = "side"  # a heading: Assets
    CATEGORY = "category"
    ACCOUNT = "account"
    HOLDING = "holding"
    TOTAL = "total"  # of a side
    NET = "net"


class ColumnKind(StrEnum):
    """What a column tells."""

    AMOUNT = "amount"
    CHANGE = "change"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A day, or a change between two."""

    kind: ColumnKind
    place: int  # of the day
    before: int = -1  # of the day that a change is from
    title: str = ""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A figure in words. `mark`: "*" something is missing in it, "~" it is estimated."""

    text: str = ""
    mark: str = ""
    value: Decimal | None = None  # as shown: what is owed is above zero
    tone: int = 0  # of a change: 1 net worth grew by it, -1 it fell
    coverage: Coverage = Coverage.FULL
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A line of the statement."""

    kind: RowKind
    depth: int  # 0: sides and totals; 1: categories; 2: accounts; 3: holdings
    key: str  # unique in a sheet, the path to the row
    label: str
    detail: str = ""
    cells: tuple[SheetCell, ...] = ()
    is_parent: bool = False


@dataclass(frozen=True, slots=True)
class SheetPrice:
    """A line of the foot: the price of an asset on one of the days."""

    cells: tuple[str, ...]  # asset, day, price, of when, source, rate to the base currency, path


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole statement in words."""

    title: str
    subtitle: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    legend: tuple[str, ...]  # what the marks mean, as far as they are there
    notes: tuple[str, ...]
    price_titles: tuple[str, ...]
    prices: tuple[SheetPrice, ...]


def _money(value: Decimal, currency: str, is_change: bool) -> str:
    return _signed(value.quantize(Decimal(1).scaleb(-minor_units(currency))), is_change)


def _percent(ratio: Decimal) -> str:
    return f"{_signed((ratio * 100).quantize(Decimal('0.1')), True)} %"


def _signed(value: Decimal, is_change: bool) -> str:
    plus = "+" if is_change and value > 0 else ""
    return f"{plus}{value or abs(value):,f}"


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of a sheet and how it writes numbers; English as commands print, by default."""

    title: str = "Net-worth statement"
    subtitle: str = "In {currency}, at the end of each day"
    scope: str = "Only {scope}"
    known: str = "As known on {time}"
    sides: Mapping[str, str] = field(
        default_factory=lambda: {"assets": "Assets", "liabilities": "Liabilities"}
    )
    totals: Mapping[str, str] = field(
        default_factory=lambda: {"assets": "Total assets", "liabilities": "Total liabilities"}
    )
    net_worth: str = "Net worth"
    categories: Mapping[str, str] = field(default_factory=lambda: dict(CATEGORY_WORDS))
    item: str = "Item"
    change: str = "Change"
    share: str = "%"
    unknown: str = "unknown"
    nothing: str = "–"
    partial: str = "something in it is not known, and not counted in it"
    estimated: str = "rests on an old price"
    rounded: str = "Figures are rounded one by one, and may not add up to the last digit shown."
    notes: Mapping[str, str] = field(default_factory=lambda: dict(NOTE_WORDS))
    price_titles: tuple[str, ...] = ("Asset", "On", "Price", "Of", "Source", "Rate", "By")
    old: str = "old"
    money: Callable[[Decimal, str, bool], str] = _money  # the last: a change, with its sign
    percent: Callable[[Decimal], str] = _percent  # with its sign
    number: Callable[[Decimal], str] = plain
    day: Callable[[date], str] = date.isoformat
    source: Callable[[str], str] = str
    name: Callable[[str], str] = str  # foreign text, fit to be shown


CATEGORY_WORDS: dict[str, str] = {
    "cash": "Cash",
    "investment": "Investments",
    "property": "Property",
    "vehicle": "Vehicles",
    "precious_metal": "Precious metals",
    "digital_asset": "Digital assets",
    "other": "Other assets",
    "credit_cards": "Credit cards",
    "loans": "Loans",
    "mortgages": "Mortgages",
    "other_liabilities": "Other liabilities",
}
NOTE_WORDS: dict[str, str] = {
    "quantity_unknown": "{what}: nothing says how much is held ({days})",
    "price_missing": "{what}: no price is known ({days}); its value is unknown",
    "rate_missing": "{what}: no rate to the base currency ({days}); its value is unknown",
    "history_incomplete": "{what}: its history is not complete ({days})",
    "price_stale": "{what}: the price is an old one, of {at} ({days})",
    "valued_by_hand": "{what}: valued by hand, on {at} ({days})",
}
ENGLISH = SheetWords()


def sheet_of(
    report: StatementReport,
    words: SheetWords = ENGLISH,
    *,
    changes: str = "",
    detail: str = HOLDINGS,
) -> Sheet:
    """Put a report into words.

    Args:
        report: the statement.
        words: the words, and how numbers are written.
        changes: each (from day to day), whole (from the first to the last), none; by default
            each for up to three days, else whole.
        detail: categories, accounts or holdings: how deep the rows go.
    """
    columns = tuple(_columns(report, words, changes))
    maker = _Maker(report, words, columns, DETAILS.index(detail) + 1)
    rows = tuple(maker.rows())
    marks = {cell.mark for row in rows for cell in row.cells}
    legend = [f"{PARTIAL_MARK} {words.partial}"] if PARTIAL_MARK in marks else []
    legend += [f"{ESTIMATED_MARK} {words.estimated}"] if ESTIMATED_MARK in marks else []
    return Sheet(
        words.title,
        _subtitle(report, words),
        columns,
        rows,
        (*legend, words.rounded),
        tuple(_note(one, words) for one in report.notes),
        words.price_titles,
        tuple(_prices(report, words)),
    )


def _subtitle(report: StatementReport, words: SheetWords) -> str:
    parts = [words.subtitle.format(currency=report.base_currency)]
    if report.scope not in {"", "portfolio"}:
        parts.append(words.scope.format(scope=words.name(report.scope)))
    if report.known_on is not None:
        parts.append(words.known.format(time=report.known_on.isoformat(timespec="minutes")))
    return " · ".join(parts)


def _columns(report: StatementReport, words: SheetWords, changes: str) -> Iterator[SheetColumn]:
    count = len(report.days)
    mode = changes or (EACH if count <= FEW else WHOLE)
    for place, on in enumerate(report.days):
        yield SheetColumn(ColumnKind.AMOUNT, place, title=words.day(on))
        if mode == EACH and place:
            yield SheetColumn(ColumnKind.CHANGE, place, place - 1, words.change)
            yield SheetColumn(ColumnKind.SHARE, place, place - 1, words.share)
    if mode == WHOLE and count > 1:
        yield SheetColumn(ColumnKind.CHANGE, count - 1, 0, words.change)
        yield SheetColumn(ColumnKind.SHARE, count - 1, 0, words.share)


class _Maker:
    """Turns the tree of lines into rows."""

    def __init__(
        self,
        report: StatementReport,
        words: SheetWords,
        columns: Sequence[SheetColumn],
        depth: int,
    ) -> None:
        self._statement, self._words = report.statement, words
        self._currency, self._columns, self._depth = report.base_currency, columns, depth

    def rows(self) -> Iterator[SheetRow]:
        for side in (self._statement.assets, self._statement.liabilities):
            is_owed = side is self._statement.liabilities
            yield SheetRow(
                RowKind.SIDE, 0, side.key, self._words.sides[side.key], is_parent=bool(side.lines)
            )
            for category in side.lines:
                yield from self._category(side.key, category, is_owed)
            yield SheetRow(
                RowKind.TOTAL,
                0,
                f"total {side.key}",
                self._words.totals[side.key],
                cells=self._cells(side.amounts, is_owed),
            )
        cells = self._cells(self._statement.net_worth, False)
        yield SheetRow(RowKind.NET, 0, "net worth", self._words.net_worth, cells=cells)

    def _category(self, side: str, line: Line, is_owed: bool) -> Iterator[SheetRow]:
        key = f"{side}/{line.key}"
        name = self._words.categories.get(line.key, line.key)
        is_parent = self._depth > 1
        cells = self._cells(line.amounts, is_owed)
        yield SheetRow(RowKind.CATEGORY, 1, key, name, cells=cells, is_parent=is_parent)
        for account in line.lines if is_parent else ():
            yield from self._account(key, account, is_owed)

    def _account(self, path: str, line: Line, is_owed: bool) -> Iterator[SheetRow]:
        """Return an account with its holdings; one that holds a single thing is one row."""
        key, name = f"{path}/{line.key}", self._words.name
        is_single = len(line.lines) == 1
        is_parent = self._depth > 2 and not is_single
        held = name(line.lines[0].name) if is_single else name(line.detail)
        yield SheetRow(
            RowKind.ACCOUNT,
            2,
            key,
            name(line.name),
            held,
            self._cells(line.amounts, is_owed),
            is_parent,
        )
        for one in line.lines if is_parent else ():
            cells = self._cells(one.amounts, is_owed)
            yield SheetRow(
                RowKind.HOLDING, 3, f"{key}/{one.key}", name(one.name), name(one.detail), cells
            )

    def _cells(self, amounts: Sequence[Amount], is_owed: bool) -> tuple[SheetCell, ...]:
        return tuple(self._cell(one, amounts, is_owed) for one in self._columns)

    def _cell(self, column: SheetColumn, amounts: Sequence[Amount], is_owed: bool) -> SheetCell:
        now = amounts[column.place]
        if column.kind is ColumnKind.AMOUNT:
            return self._amount(now, is_owed)
        before = amounts[column.before]
        if not now.there and not before.there:
            return SheetCell(self._words.nothing)
        return self._change(change_of(before, now), column, is_owed)

    def _amount(self, one: Amount, is_owed: bool) -> SheetCell:
        words = self._words
        if not one.there:
            return SheetCell(words.nothing, value=Decimal(0))
        if one.value is None:
            return SheetCell(words.unknown, coverage=one.coverage, unknown=one.unknown)
        shown = -one.value if is_owed else one.value
        text = words.money(shown, self._currency, False)
        return SheetCell(text, _mark(one), shown, 0, one.coverage, one.unknown)

    def _change(self, change: Change, column: SheetColumn, is_owed: bool) -> SheetCell:
        words = self._words
        mark = PARTIAL_MARK if change.is_partial else ""
        if change.value is None:
            is_share = column.kind is ColumnKind.SHARE
            return SheetCell(words.nothing if is_share else words.unknown)
        tone = (change.value > 0) - (change.value < 0)
        flip = -1 if is_owed else 1
        if column.kind is ColumnKind.CHANGE:
            value = change.value * flip
            return SheetCell(words.money(value, self._currency, True), mark, value, tone)
        if change.share is None:
            return SheetCell(words.nothing, tone=tone)
        share = change.share * flip
        return SheetCell(words.percent(share), mark, share, tone)


def _mark(one: Amount) -> str:
    if one.unknown or one.coverage < Coverage.ESTIMATED:
        return PARTIAL_MARK
    return ESTIMATED_MARK if one.coverage is Coverage.ESTIMATED else ""


def _note(one: StatementNote, words: SheetWords) -> str:
    text = words.notes.get(one.code, "{what}: " + one.code)
    days = ", ".join(words.day(on) for on in one.days)
    at = "" if one.priced_at is None else words.day(one.priced_at.date())
    what = f"{words.name(one.symbol)} · {words.name(one.account)}"
    return text.format(what=what, days=days, at=at)


def _prices(report: StatementReport, words: SheetWords) -> Iterator[SheetPrice]:
    for line in report.prices:
        for on, used in zip(report.days, line.uses, strict=True):
            if used is not None:
                yield SheetPrice((words.name(line.symbol), words.day(on), *_used(used, words)))


def _used(used: PriceUsed, words: SheetWords) -> tuple[str, ...]:
    old = f" ({words.old})" if used.is_stale else ""
    return (
        f"{words.number(used.price)} {used.currency}",
        words.day(used.at.date()) + old,
        words.source(used.source),
        "" if used.rate == 1 else words.number(used.rate),
        " › ".join(words.name(one) for one in used.hops),
    )


def sheet_lines(sheet: Sheet, *, with_prices: bool = True) -> list[str]:
    """Return a sheet as aligned lines of text."""
    head = ["", *(column.title for column in sheet.columns)]
    body = [(_indented(row), [(cell.text, cell.mark) for cell in row.cells]) for row in sheet.rows]
    widths = [max(len(label) for label, _ in body)]
    for place in range(len(sheet.columns)):
        widest = max((len(cells[place][0]) for _, cells in body if cells), default=0)
        widths.append(max(len(head[place + 1]), widest))

    def line(label: str, cells: Sequence[tuple[str, str]]) -> str:
        parts = [label.ljust(widths[0])]
        parts += [
            text.rjust(width) + (mark or " ")
            for (text, mark), width in zip(cells, widths[1:], strict=False)
        ]
        return " ".join(parts).rstrip()

    rule = " ".join(["-" * widths[0], *("-" * width + " " for width in widths[1:])]).rstrip()
    lines = [sheet.title, sheet.subtitle, "", line("", [(title, "") for title in head[1:]]), rule]
    for row, (label, cells) in zip(sheet.rows, body, strict=True):
        if row.kind is RowKind.NET:
            lines.append(rule)
        lines.append(line(label, cells))
        if row.kind is RowKind.TOTAL:
            lines.append("")
    lines += ["", *sheet.legend]
    if sheet.notes:
        lines += ["", *(f"- {one}" for one in sheet.notes)]
    if with_prices and sheet.prices:
        lines += ["", *_price_lines(sheet)]
    return lines


def _price_lines(sheet: Sheet) -> list[str]:
    table = [sheet.price_titles, *(one.cells for one in sheet.prices)]
    widths = [max(len(row[place]) for row in table) for place in range(len(sheet.price_titles))]
    return [
        "  ".join(
            cell.rjust(width) if place in {2, 5} else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table
    ]


def _indented(row: SheetRow) -> str:
    label = f"{row.label} · {row.detail}" if row.detail and row.detail != row.label else row.label
    return "  " * row.depth + label


def sheet_csv(
    sheet: Sheet, item: str = ENGLISH.item, number: Callable[[Decimal], str] = plain
) -> str:
    """Return the rows as CSV with plain numbers: a point, no separators; empty: unknown.

    `number`: writes one. A name that a spreadsheet would take for a formula gets an apostrophe
    before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    titles = [_csv_title(sheet, column) for column in sheet.columns]
    writer.writerow(["level", item, "detail", *titles])
    for row in sheet.rows:
        if row.kind is RowKind.SIDE:
            continue
        cells = ["" if cell.value is None else number(cell.value) for cell in row.cells]
        writer.writerow([row.kind.value, guarded(row.label), guarded(row.detail), *cells])
    return out.getvalue()


def _csv_title(sheet: Sheet, column: SheetColumn) -> str:
    if column.kind is ColumnKind.AMOUNT:
        return column.title
    days = {one.place: one.title for one in sheet.columns if one.kind is ColumnKind.AMOUNT}
    return f"{column.title} {days[column.before]} – {days[column.place]}"
