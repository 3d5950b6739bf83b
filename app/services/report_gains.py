"""Realized gains by tax year: each disposal with what it brought and what it had cost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.currencies import is_currency, minor_units
from app.domain.numbers import ZERO
from app.ports.progress import Progress
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from app.ports.storage import UnitOfWork
from app.services.report_disposals import Disposal, disposals
from app.services.report_frame import Frame
from app.services.report_parts import (
    BarChart,
    Report,
    Section,
    day,
    drawn,
    money,
    money_fact,
    number,
    number_fact,
    text,
)


@dataclass(slots=True)
class YearSums:
    """Sums of what is known of a tax year; a disposal without a known gain is in none of them."""

    proceeds: Decimal = ZERO
    cost: Decimal = ZERO
    fee: Decimal = ZERO
    short: Decimal = ZERO
    long: Decimal = ZERO
    gains: Decimal = ZERO
    losses: Decimal = ZERO
    count: int = 0
    unknown: int = 0
    estimated: int = 0

    @property
    def gain(self) -> Decimal:
        return self.short + self.long

    def take(self, one: Disposal) -> None:
        line = one.line
        self.count += 1
        self.estimated += one.is_estimated
        if line.gain is None or line.proceeds is None or line.cost is None:
            self.unknown += 1
            return
        self.proceeds += line.proceeds
        self.cost += line.cost
        self.fee += one.fee or ZERO
        if line.term == "long":
            self.long += line.gain
        else:
            self.short += line.gain
        if line.gain > 0:
            self.gains += line.gain
        else:
            self.losses += line.gain


def year_sums(found: Sequence[Disposal]) -> dict[int, YearSums]:
    """Return the sums of each tax year in which something was disposed of, in order."""
    sums: dict[int, YearSums] = {}
    for one in sorted(found, key=lambda one: one.year):
        sums.setdefault(one.year, YearSums()).take(one)
    return sums


@dataclass(frozen=True, slots=True)
class Gains:
    """All that was disposed of in a period, by tax year. Money in the base currency."""

    base_currency: str
    method: str
    coverage: Coverage
    disposals: tuple[Disposal, ...]
    years: Mapping[str, YearSums]  # by the name of the tax year, in order
    whole: YearSums


def gains_of(unit: UnitOfWork, frame: Frame, progress: Progress) -> Gains:
    """Return the gains of a report's days."""
    found = disposals(unit, frame, progress)
    whole = YearSums()
    for one in found:
        whole.take(one)
    begins = frame.wish.year_begins
    years = {begins.name(year): sums for year, sums in year_sums(found).items()}
    return Gains(frame.base, frame.method, _coverage(whole), found, years, whole)


def gains_report(unit: UnitOfWork, frame: Frame, progress: Progress) -> Report:
    """Put the report up."""
    gains = gains_of(unit, frame, progress)
    found, whole, sums = gains.disposals, gains.whole, gains.years
    say, base = frame.say, frame.base
    years = _years_sheet(frame, sums, whole)
    facts = (
        money_fact(say("gain"), whole.gain, base, is_main=True),
        money_fact(say("short"), whole.short, base),
        money_fact(say("long"), whole.long, base),
        money_fact(say("gains_only"), whole.gains, base),
        money_fact(say("losses"), whole.losses, base),
        money_fact(say("proceeds"), whole.proceeds, base),
        money_fact(say("cost"), whole.cost, base),
        number_fact(say("count"), whole.count, digits=0),
    )
    chart = None
    if len(sums) > 1:
        values = tuple(drawn(one.gain) for one in sums.values())
        chart = BarChart(say("by_year"), base, tuple(sums), values)
    sections = [Section(say("summary"), facts, chart)]
    if len(sums) != 1:
        sections.append(Section(say("by_year"), sheet=years))
    by_year: dict[str, list[Disposal]] = {year: [] for year in sums}
    for one in found:
        by_year[frame.wish.year_begins.name(one.year)].append(one)
    for year, rows in by_year.items():
        title = say("year_of", year=year)
        sections.append(Section(title, sheet=_paper_sheet(frame, title, rows, sums[year])))
    return frame.report(
        frame.span,
        gains.coverage,
        sections,
        (_data_sheet(frame, found, whole), years),
        _notes(frame, whole),
        with_method=True,
    )


def _coverage(whole: YearSums) -> Coverage:
    if whole.unknown:
        return Coverage.PARTIAL if whole.unknown < whole.count else Coverage.UNKNOWN
    return Coverage.ESTIMATED if whole.estimated else Coverage.FULL


def _notes(frame: Frame, whole: YearSums) -> list[str]:
    say = frame.say
    notes = [say("note_proceeds"), say("note_term", days=frame.long_after_days)]
    notes.append(say("note_year_days"))
    for count, key in ((whole.unknown, "note_gain_unknown"), (whole.estimated, "note_estimated")):
        if count:
            notes.append(say(f"{key}_one") if count == 1 else say(key, count=count))
    return [*notes, say("note_law")]


def _years_sheet(frame: Frame, sums: Mapping[str, YearSums], whole: YearSums) -> Sheet:
    say, base = frame.say, frame.base

    def row(name: str, one: YearSums) -> tuple[Value, ...]:
        return (name, one.count, one.proceeds, one.cost, one.fee, one.short, one.long, one.gain)

    columns = (
        text(say("tax_year")),
        number(say("count")),
        money(say("proceeds"), base),
        money(say("cost"), base),
        money(say("fee"), base),
        money(say("short"), base),
        money(say("long"), base),
        money(say("gain"), base),
    )
    rows = tuple(row(year, one) for year, one in sums.items())
    return Sheet(say("by_year"), columns, rows, row(say("total"), whole))


def _paper_sheet(frame: Frame, title: str, found: Sequence[Disposal], sums: YearSums) -> Sheet:
    """Return the table of a tax year as it is printed."""
    say, base = frame.say, frame.base
    columns = (
        text(say("asset")),
        text(say("account")),
        number(say("quantity")),
        day(say("acquired")),
        day(say("sold")),
        text(say("term")),
        text(say("method")),
        _sold_for(frame, found),
        text(say("currency")),
        money(say("proceeds"), base),
        money(say("cost"), base),
        money(say("fee"), base),
        money(say("gain"), base),
    )
    rows = tuple(
        (
            one.line.symbol,
            one.line.account,
            one.line.quantity,
            one.line.acquired if one.line.acquired else say("estimated"),
            one.line.sold,
            frame.words.code("term", one.line.term),
            _how(frame, one),
            one.sold_for,
            one.currency,
            one.line.proceeds,
            one.line.cost,
            one.fee,
            one.line.gain,
        )
        for one in found
    )
    totals = (say("total"), *[None] * 8, sums.proceeds, sums.cost, sums.fee, sums.gain)
    return Sheet(title, columns, rows, totals)


def _sold_for(frame: Frame, found: Sequence[Disposal]) -> SheetColumn:
    """Return the column of amounts in the currencies of the sales: coins have more decimals."""
    quotes = {one.currency for one in found if one.currency}
    digits = max((minor_units(one) if is_currency(one) else 8 for one in quotes), default=2)
    return SheetColumn(frame.say("sold_for"), SheetKind.MONEY, digits)


def _how(frame: Frame, one: Disposal) -> str:
    method = frame.words.code("method", one.line.method)
    rule = frame.words.code("rule", one.rule) if one.rule else ""
    return f"{method}, {rule}" if rule else method


def _data_sheet(frame: Frame, found: Sequence[Disposal], whole: YearSums) -> Sheet:
    """Return all disposals as they go into files: every column, one table."""
    say, base, code = frame.say, frame.base, frame.words.code
    columns = (
        text(say("tax_year")),
        text(say("asset")),
        text(say("name")),
        text(say("account")),
        text(say("kind")),
        number(say("quantity")),
        day(say("acquired")),
        day(say("sold")),
        number(say("days")),
        text(say("term")),
        text(say("method")),
        text(say("rule")),
        money(say("proceeds"), base),
        money(say("cost"), base),
        money(say("fee"), base),
        money(say("gain"), base),
        _sold_for(frame, found),
        text(say("currency")),
        number(say("fee_amount")),
        text(say("fee_currency")),
        text(say("estimated")),
    )
    begins = frame.wish.year_begins
    rows = tuple(
        (
            begins.name(one.year),
            one.line.symbol,
            one.name,
            one.line.account,
            code("kind", one.kind),
            one.line.quantity,
            one.line.acquired,
            one.line.sold,
            one.line.holding_days,
            code("term", one.line.term),
            code("method", one.line.method),
            code("rule", one.rule) if one.rule else None,
            one.line.proceeds,
            one.line.cost,
            one.fee,
            one.line.gain,
            one.sold_for,
            one.currency or None,
            one.fee_paid,
            one.fee_currency or None,
            say("yes") if one.is_estimated else None,
        )
        for one in found
    )
    totals: tuple[Value, ...] = (
        say("total"), *[None] * 11, whole.proceeds, whole.cost, whole.fee, whole.gain, *[None] * 5,
    )  # fmt: skip
    return Sheet(say("disposals"), columns, rows, totals, notes=(frame.span, *_notes(frame, whole)))
