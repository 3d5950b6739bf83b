"""What trades came to: positions gathered into results, in one currency.

A result is a position, or all legs of a group together: what was opened as one strategy is won or
lost as one. It counts once all of it is closed, net of fees, on the day of its closing. Source of
these rules: "Metrics" of docs/journal.md.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import AccountId, AssetId
from app.domain.numbers import ONE, ZERO, to_ledger
from app.domain.trading.records import InstrumentKind

FEE_UNKNOWN = "fee_unknown"  # a fee in something that has no price
RATE_UNKNOWN = "rate_unknown"  # no rate into the base currency on the day of closing
SEVERAL = "several"
MIXED = "mixed"  # legs on both sides

Rate = Callable[[AssetId, int], Decimal | None]  # base currency per unit, at a time


class Leg(NamedTuple):
    """A position as the statistics need it; money in the quote asset of its instrument."""

    id: int
    account_id: AccountId
    instrument_id: int
    direction: str
    realized: Decimal | None
    fees: Decimal | None
    opened_us: int
    closed_us: int | None  # None: open
    group_id: int | None = None
    replaces_id: int | None = None


class Traded(NamedTuple):
    """What a leg is in."""

    symbol: str
    kind: str
    quote_id: AssetId
    underlying: str = ""
    multiplier: Decimal = ONE

    @property
    def name(self) -> str:
        """Return what results are put together by: options of one underlying under one name."""
        if self.kind == InstrumentKind.OPTION:
            return f"{self.underlying or self.symbol.strip()} options"
        return self.symbol

    @property
    def root(self) -> str:
        """Return the underlying's symbol, its own where there is none."""
        return self.underlying or self.symbol


class Group(NamedTuple):
    """Several legs as one strategy."""

    id: int
    kind: str
    name: str
    replaces_id: int | None = None

    @property
    def title(self) -> str:
        return self.name or self.kind


class Result(NamedTuple):
    """One trade that is over."""

    legs: tuple[Leg, ...]
    pnl: Decimal | None  # in the base currency, net of fees
    sign: int | None  # 1 won, 0 neither, -1 lost; also known where only the rate is not
    fees: Decimal | None  # in the base currency
    r: Decimal | None  # what it came to by what was at risk
    opened_us: int
    closed_us: int
    reason: str = ""  # why it is not known what it came to
    quote_id: AssetId | None = None  # of which there is no rate

    @property
    def id(self) -> int:
        """Return the first of its positions."""
        return self.legs[0].id

    @property
    def group_id(self) -> int | None:
        return self.legs[0].group_id

    @property
    def held_us(self) -> int:
        return self.closed_us - self.opened_us


class Gathered(NamedTuple):
    """Results in order of closing, and how many trades are not over."""

    results: list[Result]
    open: int


def gather(
    legs: Iterable[Leg],
    foreign: Mapping[int, AssetId],
    rate: Rate,
    risks: Mapping[int, Decimal] | None = None,
) -> Gathered:
    """Make results of positions.

    Args:
        legs: closed ones, and those open ones that may belong to a group.
        foreign: the quote asset of each instrument that is not quoted in the base currency.
        rate: base currency per unit of an asset at the time of a closing.
        risks: what was at risk by position, in its quote asset, above zero.
    """
    found: list[Result] = []
    groups: dict[int, list[Leg]] = {}
    known_risks = risks or {}
    unfinished = 0
    for leg in legs:
        if leg.group_id is not None:
            groups.setdefault(leg.group_id, []).append(leg)
        elif leg.closed_us is None:
            unfinished += 1
        elif leg.instrument_id in foreign or leg.realized is None or known_risks:
            found.append(_result((leg,), foreign, rate, known_risks))
        else:  # as nearly all are
            own = leg.realized
            sign = 1 if own > 0 else -1 if own < 0 else 0
            found.append(Result((leg,), own, sign, leg.fees, None, leg.opened_us, leg.closed_us))
    for members in groups.values():
        if any(one.closed_us is None for one in members):
            unfinished += 1
        else:
            in_order = tuple(sorted(members, key=lambda one: (one.opened_us, one.id)))
            found.append(_result(in_order, foreign, rate, known_risks))
    found.sort(key=lambda one: (one.closed_us, one.legs[0].id))
    return Gathered(found, unfinished)


def _result(
    legs: tuple[Leg, ...],
    foreign: Mapping[int, AssetId],
    rate: Rate,
    risks: Mapping[int, Decimal],
) -> Result:
    total: Decimal | None = ZERO
    fees: Decimal | None = ZERO
    reason, missing = "", None
    for leg in legs:
        at_us = leg.closed_us or 0
        quote = foreign.get(leg.instrument_id)
        each = ONE if quote is None else rate(quote, at_us)
        if leg.realized is None:
            reason = FEE_UNKNOWN
        elif each is None:
            reason, missing = reason or RATE_UNKNOWN, quote
        total = _added(total, leg.realized, each)
        fees = _added(fees, leg.fees, each)
    return Result(
        legs,
        total,
        _sign(legs, foreign, total),
        fees,
        _in_r(legs, foreign, risks),
        min(leg.opened_us for leg in legs),
        max(leg.closed_us or 0 for leg in legs),
        reason,
        missing,
    )


def _added(sum_: Decimal | None, amount: Decimal | None, rate: Decimal | None) -> Decimal | None:
    if sum_ is None or amount is None or rate is None:
        return None
    return sum_ + (amount if rate is ONE else to_ledger(amount * rate))


def _own(legs: tuple[Leg, ...], foreign: Mapping[int, AssetId]) -> Decimal | None:
    """Return what legs came to in their own currency, where they have one and the same."""
    if len({foreign.get(leg.instrument_id) for leg in legs}) > 1:
        return None
    amounts = [leg.realized for leg in legs if leg.realized is not None]
    return sum(amounts, ZERO) if len(amounts) == len(legs) else None


def _sign(
    legs: tuple[Leg, ...], foreign: Mapping[int, AssetId], total: Decimal | None
) -> int | None:
    own = _own(legs, foreign)
    value = total if own is None else own
    if value is None:
        return None
    return 1 if value > 0 else -1 if value < 0 else 0


def _in_r(
    legs: tuple[Leg, ...], foreign: Mapping[int, AssetId], risks: Mapping[int, Decimal]
) -> Decimal | None:
    """Return the result by the risk; `None` unless the stop of every leg is known."""
    stakes = [risks[leg.id] for leg in legs if leg.id in risks]
    own = _own(legs, foreign)
    if len(stakes) < len(legs) or own is None:
        return None
    return own / sum(stakes, ZERO)


def risk_of(
    open_value: Decimal, opened: Decimal, multiplier: Decimal, stop: Decimal
) -> Decimal | None:
    """Return |entry − stop| × quantity × multiplier, the entry being the average price.

    Args:
        open_value: Σ quantity × price × multiplier of what opened, in the quote asset.
        opened: the quantity that was opened.
        multiplier: money of a point of price, a unit.
        stop: the price of the first stop that was planned.

    Returns:
        An amount above zero; `None` where nothing was at risk, so that no ratio to it exists.
    """
    risk = abs(open_value - stop * opened * multiplier)
    return risk or None


class Chain(NamedTuple):
    """Trades of which each was rolled into the next, as one."""

    sign: int | None
    trades: int


def chains_of(
    results: Sequence[Result], every: Iterable[Leg], groups: Mapping[int, Group]
) -> list[Chain] | None:
    """Put rolled trades together; a trade that was never rolled is a chain of one.

    A chain of which a trade is still open is left out. `None`: nothing was ever rolled.

    Args:
        results: those that count.
        every: all positions: they say what was rolled, and what is still open.
        groups: all groups, by id.
    """
    known = list(every)
    is_rolled = any(leg.replaces_id is not None for leg in known) or any(
        one.replaces_id is not None for one in groups.values()
    )
    if not is_rolled:  # as nearly always
        return None
    legs = {leg.id: leg for leg in known}
    parents: dict[int, int] = {}

    def root(key: int) -> int:
        while (up := parents.get(key, key)) != key:
            key = up
        return key

    for leg in legs.values():
        if leg.replaces_id is not None and leg.replaces_id in legs:
            parents[root(_key(leg))] = root(_key(legs[leg.replaces_id]))
    for group in groups.values():
        if group.replaces_id is not None:
            parents[root(-group.id)] = root(-group.replaces_id)
    unfinished = {root(_key(leg)) for leg in legs.values() if leg.closed_us is None}
    members: dict[int, list[Result]] = {}
    for one in results:
        members.setdefault(root(_key(one.legs[0])), []).append(one)
    return [
        Chain(_together(found), len(found))
        for key, found in members.items()
        if key not in unfinished
    ]


def _together(results: Sequence[Result]) -> int | None:
    if len(results) == 1:
        return results[0].sign
    amounts = [one.pnl for one in results if one.pnl is not None]
    if len(amounts) < len(results):
        return None
    value = sum(amounts, ZERO)
    return 1 if value > 0 else -1 if value < 0 else 0


def _key(leg: Leg) -> int:
    return leg.id if leg.group_id is None else -leg.group_id


def instrument_of(result: Result, traded: Mapping[int, Traded]) -> str:
    """Return what a result is counted under: one name, else the underlying, else `SEVERAL`."""
    found = [traded[leg.instrument_id] for leg in result.legs]
    names = {one.name for one in found}
    if len(names) == 1:
        return names.pop()
    roots = {one.root for one in found}
    return roots.pop() if len(roots) == 1 else SEVERAL


def direction_of(result: Result) -> str:
    """Return the side of a result, `MIXED` where its legs stand on both."""
    sides = {leg.direction for leg in result.legs}
    return sides.pop() if len(sides) == 1 else MIXED
