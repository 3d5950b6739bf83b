"""Income by kind, payer and month, with the tax that was withheld from it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.ids import AssetId, EntryId
from app.domain.kinds import INCOME_KINDS, Kind
from app.domain.ledger import LegRecord
from app.domain.leg_worth import LegWorth
from app.domain.numbers import ZERO
from app.ports.sheets import Sheet, SheetColumn, Value
from app.ports.storage import UnitOfWork
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.report_frame import Frame
from app.services.report_parts import BarChart, Report, Section, drawn, money, money_fact, text
from app.services.reports import IncomeLine
from app.services.scopes import positions_in

_PAID_FIRST = (Kind.DIVIDEND, Kind.INTEREST)  # of whose rows a month's tax stands beside


@dataclass(frozen=True, slots=True)
class PaidLine:
    """Income of a month, payer, account and kind. Money in the base currency; `None`: unknown."""

    month: str  # YYYY-MM
    symbol: str
    account: str
    kind: str  # "tax" where only a tax was booked
    amount: Decimal | None
    tax: Decimal | None  # withheld, above zero

    @property
    def net(self) -> Decimal | None:
        return None if self.amount is None or self.tax is None else self.amount - self.tax


@dataclass(slots=True)
class Sums:
    """Sums of what is known."""

    amount: Decimal = ZERO
    tax: Decimal = ZERO
    unknown: int = 0
    tax_unknown: int = 0
    count: int = 0

    def take(self, one: PaidLine) -> None:
        self.count += 1
        self.unknown += one.amount is None
        self.tax_unknown += one.tax is None
        self.amount += one.amount or ZERO
        self.tax += one.tax or ZERO

    @property
    def net(self) -> Decimal:
        return self.amount - self.tax

    @property
    def shown(self) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
        """Amount, tax and what is left; `None` where not even a part is known."""
        amount = None if self.count and self.unknown == self.count else self.amount
        tax = None if self.count and self.tax_unknown == self.count else self.tax
        return amount, tax, None if amount is None or tax is None else self.net


@dataclass(frozen=True, slots=True)
class Taxes:
    """What was booked as tax: by month, payer and account, and what names no payer."""

    withheld: dict[tuple[str, str, str], Decimal | None]
    other: Decimal
    other_unknown: int


def taxes(unit: UnitOfWork, frame: Frame) -> Taxes:
    """Return the taxes of a report's days.

    Withheld is a tax that names its payer, or that was booked with income in one entry.
    """
    wish = frame.wish
    registry = Registry(unit, "", may_create=False)
    keeper = PositionKeeper(unit, registry, base=frame.base, known_on=wish.known_on)
    inside = [one for one in positions_in(unit, registry, wish.scope) if one.is_counted]
    keys = {(one.account.id, one.asset.id) for one in inside}
    names = {one.id: one.name for one in registry.accounts.values()}
    legs = _legs(unit, frame)
    payers = _payers(one for one in legs if one.kind in INCOME_KINDS)
    worth = LegWorth(keeper.rates)
    withheld: dict[tuple[str, str, str], Decimal | None] = {}
    other, other_unknown = ZERO, 0
    for leg in legs:
        if leg.kind != Kind.TAX or not _is_between(leg, frame):
            continue
        payer = leg.counter_asset_id or payers.get(leg.entry_id)
        if (leg.account_id, payer or leg.asset_id) not in keys:
            continue
        amount = worth.of(-leg.quantity, leg.asset_id, leg) if leg.quantity else worth.stated(leg)
        if payer is None:
            other += amount or ZERO
            other_unknown += amount is None
            continue
        month = date.fromordinal(leg.day).isoformat()[:7]
        key = (month, registry.assets[payer].symbol, names[leg.account_id])
        before = withheld.get(key, ZERO)
        withheld[key] = None if before is None or amount is None else before + amount
    return Taxes(withheld, other, other_unknown)


def _legs(unit: UnitOfWork, frame: Frame) -> list[LegRecord]:
    kinds = {*INCOME_KINDS, Kind.TAX}
    if frame.wish.known_on is None:
        return unit.ledger.legs_of_kinds(kinds)
    return [one for one in unit.ledger.legs(known_on=frame.wish.known_on) if one.kind in kinds]


def _payers(legs: Iterable[LegRecord]) -> dict[EntryId, AssetId]:
    return {leg.entry_id: leg.counter_asset_id or leg.asset_id for leg in legs}


def _is_between(leg: LegRecord, frame: Frame) -> bool:
    first = frame.first.toordinal() if frame.first else 0
    return first <= leg.day <= frame.last.toordinal()


def paid_lines(income: Sequence[IncomeLine], found: Taxes) -> tuple[PaidLine, ...]:
    """Put each month's tax beside the income that it was taken from."""
    left = dict(found.withheld)
    lines: list[PaidLine] = []
    for one in sorted(income, key=_place):
        tax = left.pop((one.month, one.symbol, one.account), ZERO)
        lines.append(PaidLine(one.month, one.symbol, one.account, one.kind, one.amount, tax))
    lines += [
        PaidLine(month, symbol, account, Kind.TAX, ZERO, tax)
        for (month, symbol, account), tax in left.items()
    ]
    return tuple(sorted(lines, key=lambda one: (one.month, one.symbol, one.account, one.kind)))


def _place(one: IncomeLine) -> tuple[bool, bool]:
    return one.kind != _PAID_FIRST[0], one.kind != _PAID_FIRST[1]


def summed(lines: Iterable[PaidLine], key: Callable[[PaidLine], str]) -> dict[str, Sums]:
    """Return sums by a property of lines."""
    sums: dict[str, Sums] = {}
    for one in lines:
        sums.setdefault(key(one), Sums()).take(one)
    return sums


def income_report(unit: UnitOfWork, frame: Frame, income: Sequence[IncomeLine]) -> Report:
    """Put the report up, from what `PortfolioService.income` says of the same days."""
    found = taxes(unit, frame)
    lines = paid_lines(income, found)
    whole = Sums()
    for one in lines:
        whole.take(one)
    say, base = frame.say, frame.base
    months = summed(lines, lambda one: one.month)
    facts = [
        money_fact(say(name), value, base, is_main=name == "amount")
        for name, value in zip(("amount", "tax", "net"), whole.shown, strict=True)
    ]
    if found.other or found.other_unknown:
        facts.append(money_fact(say("other_taxes"), found.other, base))
    sections = [Section(say("summary"), tuple(facts), _chart(frame, months))]
    parts = (
        ("by_kind", "kind", lambda one: frame.words.code("kind", one.kind)),
        ("by_payer", "payer", lambda one: one.symbol),
        ("by_month", "month", lambda one: one.month),
    )  # fmt: skip
    tables = [
        _sums_sheet(frame, say(title), say(name), summed(lines, key), whole)
        for title, name, key in parts
    ]
    if lines:
        sections += [Section(one.title, sheet=one) for one in tables]
        sections.append(Section(say("all_income"), sheet=_sheet(frame, lines, whole)))
    data = _sheet(frame, lines, whole, notes=(frame.span, *_notes(frame, whole)))
    coverage = Coverage.FULL
    if whole.unknown or whole.tax_unknown:
        coverage = Coverage.PARTIAL if whole.unknown < whole.count else Coverage.UNKNOWN
    return frame.report(frame.span, coverage, sections, (data, *tables), _notes(frame, whole))


def _notes(frame: Frame, whole: Sums) -> list[str]:
    notes = [frame.say("note_tax")]
    if whole.unknown:
        key = "note_income_unknown"
        one = whole.unknown == 1
        notes.append(frame.say(f"{key}_one") if one else frame.say(key, count=whole.unknown))
    if whole.tax_unknown:
        notes.append(frame.say("note_tax_unknown"))
    return notes


def _chart(frame: Frame, months: dict[str, Sums]) -> BarChart | None:
    if not months:
        return None
    names = _months_between(min(months), max(months))
    if len(names) > 36:  # by year then: a bar a month would be a hair
        years: dict[str, Decimal] = {}
        for month in names:
            amount = months[month].amount if month in months else ZERO
            years[month[:4]] = years.get(month[:4], ZERO) + amount
        bars = {year: drawn(amount) for year, amount in years.items()}
    else:
        bars = {one: drawn(months[one].amount) if one in months else 0.0 for one in names}
    return BarChart(frame.say("by_month"), frame.base, tuple(bars), tuple(bars.values()))


def _months_between(first: str, last: str) -> list[str]:
    begin, end = (int(one[:4]) * 12 + int(one[5:]) - 1 for one in (first, last))
    return [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(begin, end + 1)]


def _money_columns(frame: Frame) -> tuple[SheetColumn, ...]:
    return tuple(money(frame.say(one), frame.base) for one in ("amount", "tax", "net"))


def _sums_sheet(frame: Frame, title: str, name: str, sums: dict[str, Sums], whole: Sums) -> Sheet:
    def row(label: str, one: Sums) -> tuple[Value, ...]:
        return (label, *one.shown)

    rows = tuple(row(label, sums[label]) for label in sorted(sums))
    columns = (text(name), *_money_columns(frame))
    return Sheet(title, columns, rows, row(frame.say("total"), whole))


def _sheet(
    frame: Frame, lines: Sequence[PaidLine], whole: Sums, notes: tuple[str, ...] = ()
) -> Sheet:
    say = frame.say
    columns = (
        text(say("month")),
        text(say("payer")),
        text(say("account")),
        text(say("kind")),
        *_money_columns(frame),
    )
    rows = tuple(
        (one.month, one.symbol, one.account, frame.words.code("kind", one.kind), one.amount,
         one.tax, one.net)
        for one in lines
    )  # fmt: skip
    totals = (say("total"), None, None, None, *whole.shown)
    return Sheet(say("income"), columns, rows, totals, notes)
