"""The ledger as a journal of plain-text accounting: the same holdings, the same totals.

What counts in totals goes out, by the day of each entry. Trades carry what they came to, so that
every transaction balances without lots; the other program matches lots itself. What balances state
beyond the entries is one last transaction, and the last prices are those that Coffer values by.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from app.domain.errors import RefusedError
from app.domain.ids import AssetId, HoldingId
from app.domain.journals.records import (
    Commodity,
    Journal,
    JournalAccount,
    JournalPrice,
    Posting,
    Root,
    Transaction,
)
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.leg_worth import says_worth
from app.domain.numbers import ZERO, to_ledger
from app.domain.price_points import Granularity
from app.domain.times import day_of_us, end_us
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.reports import HoldingLine, HoldingsReport

NOTES = 2_000  # entries whose notes are read at once
_TRADES = frozenset({Kind.BUY, Kind.SELL, Kind.SWAP_IN, Kind.SWAP_OUT})
_DEBTS = frozenset({"credit", "loan", "manual_liability"})
_OTHER = JournalAccount(Root.EQUITY, ("Outside",))
_SIDES: dict[str, JournalAccount] = {
    Kind.OPENING_BALANCE: JournalAccount(Root.EQUITY, ("Opening balances",)),
    Kind.DIVIDEND: JournalAccount(Root.INCOME, ("Dividends",)),
    Kind.INTEREST: JournalAccount(Root.INCOME, ("Interest",)),
    Kind.REWARD: JournalAccount(Root.INCOME, ("Rewards",)),
    Kind.AIRDROP: JournalAccount(Root.INCOME, ("Airdrops",)),
    Kind.FEE: JournalAccount(Root.EXPENSES, ("Fees",)),
    Kind.TAX: JournalAccount(Root.EXPENSES, ("Taxes",)),
    Kind.INTEREST_CHARGE: JournalAccount(Root.EXPENSES, ("Interest",)),
    Kind.SPLIT: JournalAccount(Root.EQUITY, ("Splits",)),
    Kind.BUY: JournalAccount(Root.EQUITY, ("Cash elsewhere",)),
    Kind.SELL: JournalAccount(Root.EQUITY, ("Cash elsewhere",)),
}
_FEES = _SIDES[Kind.FEE]
_STATED = JournalAccount(Root.EQUITY, ("Stated balances",))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a holding is in the journal."""

    account: JournalAccount
    symbol: str


class _Builder:
    """Makes transactions of legs, within one reading unit."""

    def __init__(self, unit: UnitOfWork, report: HoldingsReport) -> None:
        self._unit = unit
        self._report = report
        self._registry = Registry(unit, "", may_create=False)
        self._symbols = symbols_of(self._registry, report.lines)
        self._places: dict[HoldingId, _Place] = {}
        self._skipped = 0
        counted = {one.holding_id for one in report.lines if one.is_counted}
        accounts = {one.id: one for one in self._registry.accounts.values()}
        institutions = {one.id: one.name for one in unit.catalogue.institutions()}
        for holding in self._registry.holdings():
            if holding.id not in counted:
                continue
            account = accounts[holding.account_id]
            root = Root.LIABILITIES if account.type in _DEBTS else Root.ASSETS
            at = JournalAccount(root, (institutions[account.institution_id], account.name))
            self._places[holding.id] = _Place(at, self._symbols[holding.asset_id])

    def symbol(self, asset_id: AssetId) -> str:
        return self._symbols[asset_id]

    def journal(self, legs: Sequence[LegRecord], made_on: date, steps: Progress) -> Journal:
        """Return the journal of legs in the ledger's order."""
        as_of = self._report.as_of
        days = [leg.day for leg in legs]
        first = date.fromordinal(min(days)) if days else as_of
        at = {one.account: None for one in self._places.values()}
        sides = dict.fromkeys([_OTHER, _STATED, *_SIDES.values()])
        return Journal(
            f"Coffer, {as_of.isoformat()}",
            self._report.base_currency,
            min(first, as_of),
            tuple(sorted(at, key=lambda one: (one.root, one.names))) + tuple(sides),
            self._commodities(legs),
            self._transactions(legs, steps),
            self._prices(),
            (
                f"Written on {made_on.isoformat()}. Lots are matched by the program that reads it.",
                "What does not count in net worth is left out.",
            ),
        )

    def _commodities(self, legs: Iterable[LegRecord]) -> tuple[Commodity, ...]:
        ids = {leg.asset_id for leg in legs} | {one.asset_id for one in self._report.lines}
        ids |= {leg.quote_id for leg in legs if leg.quote_id is not None}
        ids |= {leg.fee_asset_id for leg in legs if leg.fee_asset_id is not None}
        names = {self._symbols[one]: self._registry.assets[one].name for one in ids}
        for line in self._report.lines:
            if line.price is not None:
                names.setdefault(line.price.currency, "")
        names.setdefault(self._report.base_currency, "")
        return tuple(Commodity(symbol, name) for symbol, name in sorted(names.items()))

    # -- transactions ------------------------------------------------------------------------

    def _transactions(self, legs: Sequence[LegRecord], steps: Progress) -> Iterator[Transaction]:
        """Give the transactions by day; within a day as the ledger has them."""
        held: dict[HoldingId, Decimal] = defaultdict(lambda: ZERO)
        by_entry = [list(group) for _, group in groupby(legs, key=lambda leg: leg.entry_id)]
        made: list[Transaction] = []
        for start in range(0, len(by_entry), NOTES):
            steps.step(start, len(by_entry), "entries")
            chunk = by_entry[start : start + NOTES]
            notes = {
                one.id: (str(one.kind), one.note)
                for one in self._unit.ledger.entries_by_id([group[0].entry_id for group in chunk])
            }
            for group in chunk:
                kind, note = notes[group[0].entry_id]
                postings = self._postings(group, kind, held)
                if postings:
                    text = note or kind.replace("_", " ")
                    day = date.fromordinal(group[0].day)
                    made.append(Transaction(day, text, postings, str(group[0].entry_id)))
        made.sort(key=lambda one: one.on)
        yield from made
        rest = tuple(self._stated(held))
        if rest:
            yield Transaction(self._report.as_of, "balances as stated", rest)

    def _postings(
        self, legs: Sequence[LegRecord], kind: str, held: dict[HoldingId, Decimal]
    ) -> tuple[Posting, ...]:
        found: list[Posting] = []
        for leg in legs:
            place = self._places.get(leg.holding_id)
            if place is None:
                continue
            quantity = leg.quantity
            if leg.kind == Kind.SPLIT and leg.counter_quantity:
                before = held[leg.holding_id]
                quantity = to_ledger(before * leg.counter_quantity) - before
            held[leg.holding_id] += quantity
            found += self._of_leg(leg, place, quantity)
        if not found:
            return ()
        return (*found, *_balancing(found, kind))

    def _of_leg(self, leg: LegRecord, place: _Place, quantity: Decimal) -> Iterator[Posting]:
        if not quantity:
            return
        quote = leg.quote_id
        if leg.kind in _TRADES and quote is not None and quote != leg.asset_id and says_worth(leg):
            total = leg.amount
            if total is None and leg.unit_price is not None:
                total = to_ledger(abs(quantity) * leg.unit_price)
            if total is not None and total >= 0:
                symbol = self._symbols[quote]
                yield Posting(place.account, quantity, place.symbol, total, symbol)
                if leg.fee and leg.fee_asset_id is not None:
                    yield Posting(_FEES, leg.fee, self._symbols[leg.fee_asset_id])
                return
        yield Posting(place.account, quantity, place.symbol)

    def _stated(self, held: dict[HoldingId, Decimal]) -> Iterator[Posting]:
        """Give what the report has beyond the entries, and its other side."""
        for line in self._report.lines:
            place = self._places.get(line.holding_id)
            if place is None or line.quantity is None:
                continue
            missing = line.quantity - held[line.holding_id]
            if missing:
                yield Posting(place.account, missing, place.symbol)
                yield Posting(_STATED, -missing, place.symbol)

    # -- prices --------------------------------------------------------------------------------

    def _prices(self) -> Iterator[JournalPrice]:
        as_of = self._report.as_of
        used = {one.asset_id for one in self._report.lines}
        last: dict[tuple[str, str], JournalPrice] = {}
        for line in self._report.lines:
            last |= {(one.commodity, one.quote): one for one in self._used(line)}
        for point in self._unit.prices.between(last_us=end_us(as_of)):
            asset, quote = self._registry.assets[point.asset_id], point.quote_id
            if point.granularity != Granularity.DAILY or point.value <= 0:
                continue
            if asset.id not in used and not asset.is_fiat:
                continue
            on = day_of_us(point.at_us)
            if asset.id not in self._symbols or quote not in self._symbols:
                continue
            pair = (self._symbols[asset.id], self._symbols[quote])
            if on < as_of or pair not in last:
                yield JournalPrice(on, pair[0], point.value, pair[1])
        yield from last.values()

    def _used(self, line: HoldingLine) -> Iterator[JournalPrice]:
        """Give the price and the rate that value a line."""
        price, base, as_of = line.price, self._report.base_currency, self._report.as_of
        if price is None or price.price <= 0:
            return
        symbol = self._symbols[line.asset_id]
        if symbol != price.currency:
            yield JournalPrice(as_of, symbol, price.price, price.currency)
        if price.currency != base and price.rate > 0:
            yield JournalPrice(as_of, price.currency, price.rate, base)
            if symbol != price.currency:  # not every program goes by way of another currency
                yield JournalPrice(as_of, symbol, to_ledger(price.price * price.rate), base)


def _balancing(postings: Sequence[Posting], kind: str) -> Iterator[Posting]:
    """Give what makes the weights come to zero."""
    rest: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in postings:
        weight, symbol = one.weight
        rest[symbol] += weight
    side = _SIDES.get(kind, _OTHER)
    for symbol, weight in rest.items():
        if weight:
            yield Posting(side, -weight, symbol)


def symbols_of(registry: Registry, lines: Sequence[HoldingLine]) -> dict[AssetId, str]:
    """Return a symbol for each asset; where several share one, the others get their type."""
    found: dict[AssetId, str] = {}
    taken: set[str] = set()
    first = {one.asset_id for one in lines}
    everything = {**registry.assets, **registry.assets.merged}
    order = sorted(
        everything.values(), key=lambda one: (not one.is_fiat, one.id not in first, one.id)
    )
    for asset in order:
        symbol, number = asset.symbol, 2
        while symbol in taken:
            extra = asset.market_segment or asset.type
            symbol = (
                f"{asset.symbol}.{extra}" if number == 2 else f"{asset.symbol}.{extra}.{number}"
            )
            number += 1
        taken.add(symbol)
        found[asset.id] = symbol
    return found


def journal_of(unit: UnitOfWork, report: HoldingsReport, made_on: date, steps: Progress) -> Journal:
    """Return the books as a journal up to the day of a holdings report, valued by it.

    Raises:
        RefusedError: the report is of a part of the portfolio.
    """
    if report.scope != "portfolio":
        raise RefusedError("a journal is written of the whole portfolio")
    builder = _Builder(unit, report)
    legs = [leg for leg in unit.ledger.legs() if leg.day <= report.as_of.toordinal()]
    return builder.journal(legs, made_on, steps)
