"""Realized gains by tax year: each disposal with what it brought and what it had cost."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from app.domain.assets import Asset
from app.domain.coverage import Coverage
from app.domain.currencies import is_currency, minor_units
from app.domain.ids import AccountId, AssetId, EntryId
from app.domain.ledger import LegRecord
from app.domain.leg_worth import LegWorth
from app.domain.lots import Method
from app.domain.numbers import ZERO, share, to_ledger
from app.domain.positions import Relieved
from app.domain.times import end_us
from app.domain.what_if import POOL, share_rule
from app.ports.progress import Progress
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from app.ports.storage import UnitOfWork
from app.services.detail import Labels, labels
from app.services.positions import PositionKeeper
from app.services.registry import Registry
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
from app.services.reports import RealizedLine
from app.services.scopes import positions_in

COVERED = "covered"  # a short position that a purchase closed


@dataclass(frozen=True, slots=True)
class Disposal:
    """A lot, or a part of one, that was disposed of. Money of `line` in the base currency."""

    line: RealizedLine
    year: int  # in which its tax year begins
    name: str  # of the asset
    kind: str  # sell, swap_out, fee, … of the entry
    rule: str  # of Section 104: same_day, within_30_days, pool; covered; "": by the order of lots
    fee: Decimal | None  # of the sale, already off the proceeds; None: not known
    sold_for: Decimal | None  # before the fee, in `currency`; None: the entry does not say
    currency: str
    fee_paid: Decimal | None  # in `fee_currency`
    fee_currency: str
    is_estimated: bool


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


def disposals(unit: UnitOfWork, frame: Frame, progress: Progress) -> tuple[Disposal, ...]:
    """Return what was disposed of on the days of a report, by day of sale.

    The figures are those of `PortfolioService.realized`.
    """
    wish = frame.wish
    registry = Registry(unit, "", may_create=False)
    keeper = PositionKeeper(
        unit, registry, method=frame.method, base=frame.base, known_on=wish.known_on
    )
    keys = {
        (one.account.id, one.asset.id)
        for one in positions_in(unit, registry, wish.scope)
        if one.is_counted
    }
    # The day as written counts; in UTC it may begin a day earlier or end a day later.
    legs = unit.ledger.legs(until_us=end_us(frame.last + timedelta(1)), known_on=wish.known_on)
    results = keeper.work_out(legs=legs, progress=progress)
    first = frame.first.toordinal() if frame.first else 0
    last = frame.last.toordinal()
    chosen = [
        one
        for result in results.values()
        for one in result.relieved
        if (one.account_id, one.asset_id) in keys
    ]
    stated = _Stated(legs, chosen, registry.assets, LegWorth(keeper.rates))
    names = labels(keeper, registry)
    found = [
        _disposal(one, names, stated, frame) for one in chosen if first <= one.sold_day <= last
    ]
    found.sort(key=lambda one: (one.line.sold, one.line.symbol, one.line.entry_id or 0))
    return tuple(found)


def _disposal(one: Relieved, names: Labels, stated: "_Stated", frame: Frame) -> Disposal:
    line = names.realized(one)
    part = stated.part(one)
    rule = ""
    if part.is_cover:
        rule = COVERED
    elif line.method == Method.SECTION_104:
        rule = POOL if one.is_estimated else share_rule(one)
    return Disposal(
        line=line,
        year=frame.wish.year_begins.of(line.sold),
        name=names.registry.assets[one.asset_id].name,
        kind=one.kind,
        rule=rule,
        fee=part.fee,
        sold_for=part.sold_for,
        currency=part.currency,
        fee_paid=part.fee_paid,
        fee_currency=part.fee_currency,
        is_estimated=one.is_estimated,
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """What a leg states of a part of what it disposed of."""

    sold_for: Decimal | None = None
    currency: str = ""
    fee_paid: Decimal | None = None
    fee_currency: str = ""
    fee: Decimal | None = ZERO
    is_cover: bool = False


_Key = tuple[EntryId, AccountId, AssetId, str]


def _key(one: Relieved | LegRecord) -> _Key:
    return one.entry_id, one.account_id, one.asset_id, one.kind


class _Stated:
    """Shares out what disposals state among the lots that they used up, to the last digit."""

    def __init__(
        self,
        legs: Sequence[LegRecord],
        relieved: Sequence[Relieved],
        assets: dict[AssetId, Asset],
        worth: LegWorth,
    ) -> None:
        wanted = {_key(one) for one in relieved}
        entries = {key[0] for key in wanted}
        queues: dict[_Key, list[LegRecord]] = defaultdict(list)
        for leg in legs:
            if leg.entry_id in entries and leg.quantity and _key(leg) in wanted:
                queues[_key(leg)].append(leg)
        self._parts: dict[int, _Part] = {}
        self._assets, self._worth = assets, worth
        groups: dict[_Key, list[Relieved]] = defaultdict(list)
        for one in relieved:
            groups[_key(one)].append(one)
        for key, own in groups.items():
            for one, part in self._shared(own, iter(queues.get(key, ()))):
                self._parts[id(one)] = part
        self._kept = relieved  # ids stay theirs as long as they live

    def part(self, one: Relieved) -> _Part:
        return self._parts.get(id(one), _Part())

    def _shared(
        self, relieved: Sequence[Relieved], legs: Iterator[LegRecord]
    ) -> Iterator[tuple[Relieved, _Part]]:
        leg: LegRecord | None = None
        units = amount = paid = fee = None
        for one in relieved:
            if leg is None or units is None or units <= 0:
                leg = next(legs, None)
                if leg is None:
                    return
                units, amount, paid = abs(leg.quantity), _gross(leg), leg.fee
                fee = self._worth.fee(leg)
            if leg.quantity > 0:
                yield one, _Part(is_cover=True)
                units -= one.quantity
                continue
            parts = [_cut(value, one.quantity, units) for value in (amount, paid, fee)]
            quote = self._assets[leg.quote_id].symbol if leg.quote_id is not None else ""
            fee_in = self._assets[leg.fee_asset_id].symbol if leg.fee_asset_id is not None else ""
            yield (
                one,
                _Part(
                    parts[0],
                    quote if parts[0] is not None else "",
                    parts[1],
                    fee_in if parts[1] is not None else "",
                    parts[2],
                ),
            )
            amount, paid, fee = (
                None if whole is None or part is None else whole - part
                for whole, part in zip((amount, paid, fee), parts, strict=True)
            )
            units -= one.quantity


def _gross(leg: LegRecord) -> Decimal | None:
    """Return what a leg says it came to before its fee, in its own currency."""
    if leg.quote_id is None:
        return None
    if leg.amount is not None:
        return leg.amount
    return None if leg.unit_price is None else to_ledger(abs(leg.quantity) * leg.unit_price)


def _cut(value: Decimal | None, units: Decimal, whole: Decimal) -> Decimal | None:
    if value is None:
        return None
    return share(value, min(units, whole), whole)


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
