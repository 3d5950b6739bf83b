"""What was disposed of: each lot that was used up, with what its entry states of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from app.domain.assets import Asset
from app.domain.ids import AccountId, AssetId, EntryId
from app.domain.ledger import LegRecord
from app.domain.leg_worth import LegWorth
from app.domain.lots import Method
from app.domain.numbers import ZERO, share, to_ledger
from app.domain.positions import Relieved
from app.domain.times import end_us
from app.domain.what_if import POOL, share_rule
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.detail import Labels, labels
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.report_frame import Frame
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
