"""The open contracts and what they stand at: days, moneyness, volatility, greeks."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from app.domain.errors import RefusedError
from app.domain.ids import AssetId
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import from_us, start_us, to_us
from app.domain.trading.expiry import (
    Decision,
    Outcome,
    basis_with_premium,
    days_left,
    deliveries,
    delivery_side,
    intrinsic,
    is_described,
    settles_in_cash,
    share_worth,
)
from app.domain.trading.greeks import (
    Greeks,
    Market,
    greeks,
    implied_volatility,
    summed,
    theoretical_price,
    years_between,
)
from app.domain.trading.occ import CALL
from app.domain.trading.records import Direction, Instrument, Position, TradeGroup
from app.ports.clock import Clock
from app.services.preferences import read_preferences
from app.services.trading.expiring import decision_of
from app.services.trading.instruments import title_of
from app.services.trading.options_answers import (
    Assumptions,
    Goods,
    HeldOption,
    HeldQuery,
    HeldReport,
    OutcomeForm,
)
from app.services.trading.options_books import (
    OptionBooks,
    compact_of,
    signed,
)
from app.services.trading.pricing import Newest, Pricing

SESSIONS = 30  # of which the volatility of the past is taken
_YEAR = 252
_CALENDAR_DAYS = 60
AT_THE_MONEY = Decimal("0.005")  # of the strike: nearer than that counts as at the money


@dataclass
class HeldReader:
    """Makes rows out of one unit of work, at one time."""

    books: OptionBooks
    clock: Clock
    assumptions: Assumptions
    now: datetime = field(init=False)
    rate: float = field(init=False)
    dividend: float = field(init=False)
    _pricing: Pricing = field(init=False)
    _groups: Mapping[int, TradeGroup] = field(init=False)
    _history: dict[tuple[AssetId, AssetId], float | None] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        unit = self.books.unit
        self.now = self.clock.now()
        stated = read_preferences(unit.settings).risk_free_rate
        self.rate = float(Decimal(stated)) if self.assumptions.rate is None else (
            self.assumptions.rate
        )  # fmt: skip
        self.dividend = self.assumptions.dividend or 0.0
        self._pricing = Pricing(unit, self.books.registry, to_us(self.now))
        self._groups = {one.id: one for one in unit.records(TradeGroup).all()}

    def report(self, query: HeldQuery) -> HeldReport:
        """Return the open contracts that are asked for, and their greeks by underlying."""
        rows = self.rows(self._chosen(query))
        if query.within_days is not None:
            rows = [one for one in rows if one.has_ended or one.days_left <= query.within_days]
        if query.ended_only:
            rows = [one for one in rows if one.has_ended]
        sums: dict[str, list[Greeks | None]] = defaultdict(list)
        for row in rows:
            if not row.has_ended:
                sums[row.underlying].append(row.position_greeks)
        totals = tuple((name, summed(parts)) for name, parts in sorted(sums.items()))
        return HeldReport(self.now, tuple(rows), totals, self.rate, self.dividend)

    def rows(self, found: Sequence[tuple[Position, Instrument]]) -> list[HeldOption]:
        """Return rows, in the order given."""
        self._learn(one for _, one in found)
        return [self._row(position, instrument) for position, instrument in found]

    def _chosen(self, query: HeldQuery) -> list[tuple[Position, Instrument]]:
        accounts = self.books.accounts
        return [
            (position, instrument)
            for position, instrument in self.books.open_options()
            if (not query.accounts or accounts[position.account_id].name in query.accounts)
            and (query.paper is None or accounts[position.account_id].is_paper == query.paper)
            and (
                not query.underlying
                or self.books.symbol(instrument.underlying_id) == query.underlying.upper()
            )
        ]

    def _row(self, position: Position, instrument: Instrument) -> HeldOption:
        books = self.books
        account = books.accounts[position.account_id]
        end, has_ended = self._end(instrument)
        decision = decision_of(books, position, instrument) if has_ended else None
        spot, spot_at, is_stale = self._spot(instrument)
        if decision is not None:  # what it is worth today says nothing any more
            spot, spot_at, is_stale = decision.price, end, False
        newest = self._pricing.of(instrument)
        figures = self._figures(instrument, end, spot, newest)
        strike, last = instrument.strike or ZERO, instrument.expires_on or date.max
        away = (
            None if spot is None else (spot - strike if instrument.right == CALL else strike - spot)
        )
        per_position = float(signed(position) * instrument.multiplier)
        group = self._groups.get(position.group_id or 0)
        return HeldOption(
            position_id=position.id,
            account_id=position.account_id,
            account=account.name,
            is_paper=account.is_paper,
            symbol=instrument.symbol,
            compact=compact_of(instrument),
            title=title_of(instrument),
            underlying=books.symbol(instrument.underlying_id),
            right=instrument.right,
            strike=strike,
            expires_on=last,
            ends_at=end,
            days_left=days_left(last if end is None else end.date(), self.clock.today()),
            direction=position.direction,
            quantity=signed(position),
            multiplier=instrument.multiplier,
            currency=books.symbol(instrument.quote_id),
            style=instrument.style,
            settlement=instrument.settlement,
            is_adjusted=instrument.is_adjusted,
            delivers=goods_of(books, instrument),
            average=_average(position, instrument),
            spot=spot,
            spot_at=spot_at,
            is_spot_stale=is_stale,
            price=None if newest is None else newest.price,
            price_at=None if newest is None else from_us(newest.at_us),
            moneyness=_moneyness(away, ZERO if has_ended else strike),
            away=away,
            intrinsic=None if spot is None else intrinsic(instrument.right, strike, spot),
            implied=figures.implied,
            volatility=figures.volatility,
            volatility_from=figures.source,
            theoretical=figures.theoretical,
            theoretical_volatility=figures.own,
            greeks=figures.greeks,
            position_greeks=None if figures.greeks is None else figures.greeks.times(per_position),
            has_ended=has_ended,
            outcome="" if decision is None else decision.outcome,
            question=_question(decision),
            keeps=books.keeps(position),
            group_id=position.group_id,
            group="" if group is None else group.name,
        )

    def _end(self, instrument: Instrument) -> tuple[datetime | None, bool]:
        try:
            end = self.books.ends_at(instrument)
        except RefusedError:  # no calendar: its last day is over when the next one begins
            last = instrument.expires_on
            return None, last is not None and last < self.clock.today()
        return end, end <= self.now

    def _spot(self, instrument: Instrument) -> tuple[Decimal | None, datetime | None, bool]:
        """Return the worth of what is delivered, a share, and when it was seen."""
        books = self.books
        if not is_described(instrument, books.deliverables(instrument)):
            return None, None, False
        what = books.deliverables(instrument)
        wanted = {one.asset_id for one in what} - {instrument.quote_id}
        if not what and instrument.underlying_id is not None:
            wanted = {instrument.underlying_id}
        found = {asset: self._newest(asset, instrument) for asset in wanted}
        prices = {asset: one.price for asset, one in found.items() if one is not None}
        worth = share_worth(instrument, what, prices)
        seen = [one for one in found.values() if one is not None]
        if worth is None or not seen:
            return worth, None, False
        return worth, from_us(min(one.at_us for one in seen)), any(one.is_stale for one in seen)

    def _newest(self, asset: AssetId, option: Instrument) -> Newest | None:
        for one in self.books.instruments.values():
            if one.asset_id == asset and one.quote_id == option.quote_id:
                return self._pricing.of(one)
        bare = Instrument(0, asset, option.quote_id, "stock", self.books.symbol(asset))
        return self._pricing.of(bare)

    def _figures(
        self,
        instrument: Instrument,
        end: datetime | None,
        spot: Decimal | None,
        newest: Newest | None,
    ) -> "_Figures":
        if end is None or spot is None or end <= self.now or instrument.strike is None:
            return _Figures()
        strike = float(instrument.strike)
        market = Market(float(spot), years_between(self.now, end), self.rate, self.dividend)
        implied = None
        if newest is not None and not newest.is_stale:
            implied = implied_volatility(instrument.right, strike, market, float(newest.price))
        past = None
        if instrument.underlying_id is not None:
            past = self._history.get((instrument.underlying_id, instrument.quote_id))
        given = self.assumptions.volatility
        own = given if given is not None else past
        used, source = (
            (given, "given")
            if given is not None
            else (implied, "price")
            if implied is not None
            else (past, "history" if past is not None else "")
        )
        return _Figures(
            implied,
            used,
            source,
            own,
            None if own is None else theoretical_price(instrument.right, strike, market, own),
            None if used is None else greeks(instrument.right, strike, market, used),
        )

    def _learn(self, instruments: Iterable[Instrument]) -> None:
        """Work out the volatility of the past for all underlyings, with one question."""
        pairs = {
            (one.underlying_id, one.quote_id)
            for one in instruments
            if one.underlying_id is not None
        } - set(self._history)
        if not pairs:
            return
        first = self.now.date() - timedelta(_CALENDAR_DAYS)
        closes: dict[tuple[AssetId, AssetId], dict[int, float]] = defaultdict(dict)
        for point in self.books.unit.prices.between(
            asset_ids={asset for asset, _ in pairs},
            first_us=start_us(first),
            last_us=to_us(self.now),
        ):
            if point.granularity == "daily" and (point.asset_id, point.quote_id) in pairs:
                closes[point.asset_id, point.quote_id][point.at_us] = float(point.value)
        for pair in pairs:
            self._history[pair] = past_volatility(
                [value for _, value in sorted(closes[pair].items())]
            )


@dataclass(frozen=True, slots=True)
class _Figures:
    implied: float | None = None
    volatility: float | None = None
    source: str = ""
    own: float | None = None  # volatility that does not come of the contract's price
    theoretical: float | None = None
    greeks: Greeks | None = None


def past_volatility(closes: Sequence[float]) -> float | None:
    """Return the deviation (n − 1) of the last 30 daily log returns, × √252; `None`: too few."""
    newest = closes[-SESSIONS - 1 :]
    if len(newest) < SESSIONS // 2 or min(newest) <= 0:
        return None
    steps = [math.log(after / before) for before, after in pairwise(newest)]
    mean = sum(steps) / len(steps)
    variance = sum((one - mean) ** 2 for one in steps) / (len(steps) - 1)
    return math.sqrt(variance * _YEAR) or None


def goods_of(books: OptionBooks, instrument: Instrument) -> tuple[Goods, ...]:
    """Return what one contract delivers, in words' terms."""
    return tuple(
        Goods(one.quantity, books.symbol(one.asset_id)) for one in books.delivered(instrument)
    )


def _average(position: Position, instrument: Instrument) -> Decimal | None:
    if not position.opened:
        return None
    return position.open_value / (position.opened * instrument.multiplier)


def _moneyness(away: Decimal | None, strike: Decimal) -> str:
    if away is None:
        return ""
    if abs(away) <= strike * AT_THE_MONEY:  # of what has ended a cent decides: strike 0 here
        return "atm"
    return "itm" if away > 0 else "otm"


def _question(decision: Decision | None) -> str:
    if decision is None or decision.outcome not in (Outcome.ASK, Outcome.PENDING):
        return ""
    return decision.question or Outcome.PENDING


def form_of(
    books: OptionBooks,
    position: Position,
    instrument: Instrument,
    row: HeldOption,
    quantity: Decimal | None,
) -> OutcomeForm:
    """Return what can be said of a position's contracts, and what would change hands."""
    is_short = position.direction == Direction.SHORT
    whole = position.open_quantity
    contracts = whole if quantity is None or not 0 < quantity <= whole else quantity
    form = OutcomeForm(
        row, contracts, not is_short, is_short, delivery_side(instrument.right, position.direction)
    )
    what = books.deliverables(instrument)
    if settles_in_cash(instrument, what):
        return form
    at = row.ends_at if row.ends_at is not None and row.has_ended else None
    assets = {one.asset_id for one in what} - {instrument.quote_id}
    try:
        prices = {} if at is None else books.closes(assets, instrument.quote_id, at)
        moved = deliveries(instrument, what, position.direction, contracts, prices)
    except RefusedError:
        return form
    units: dict[AssetId, Decimal] = defaultdict(lambda: ZERO)
    for one in moved:
        units[one.asset_id] += one.quantity
    money = sum((one.money for one in moved), ZERO)
    goods = tuple(Goods(quantity, books.symbol(asset)) for asset, quantity in units.items())
    if len(units) > 1:  # a price a unit would be that of a mixture
        return replace(form, goods=goods, money=money)
    ((asset, shares),) = units.items()
    premium = position.open_value / position.opened * contracts
    price = to_ledger(money / shares)
    basis = basis_with_premium(instrument.right, price, premium, shares)
    return replace(
        form,
        goods=goods,
        money=money,
        price=price,
        basis=basis,
        stock_held=books.stock_held(position.account_id, asset, instrument.quote_id),
    )
