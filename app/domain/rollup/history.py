"""How a holding's position changed over time: a step for each day on which something happened.

Quantities are exact; money is in units (see `fixed`), rounded from the exact sums once a step.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from app.domain.balance import balances_at, step
from app.domain.coverage import Coverage
from app.domain.ids import AccountId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO, plain
from app.domain.observations import Observation
from app.domain.positions import HISTORY_INCOMPLETE, AssetResult, Position
from app.domain.rollup.fixed import Flags, Floats, Units, to_units
from app.domain.times import DAY_US, EPOCH_ORDINAL

# What lowers the trust in a step, as bits.
BASIS_UNKNOWN, BASIS_ESTIMATED, INCOMPLETE = 1, 2, 4
BEGINNING = 1  # ordinal of a step that holds from the very first day on


class Money(NamedTuple):
    """Sums of a position in units; all but the cost are cumulative."""

    cost: int = 0
    realized: int = 0
    income: int = 0
    fees: int = 0
    taxes: int = 0
    flags: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """One holding's steps, in order of their days; each holds until the next."""

    days: Units  # ordinals
    quantities: tuple[str, ...]  # exact, as shown: observed, or of the legs and not below zero
    floats: Floats  # the same, for arithmetic
    cost: Units
    realized: Units
    income: Units
    fees: Units
    taxes: Units
    flags: Flags

    def __len__(self) -> int:
        return len(self.days)

    def from_day(self, first: int) -> "History":
        """Return the steps that matter from a day on: the last one before it among them."""
        begin = max(0, int(np.searchsorted(self.days, first, side="right")) - 1)
        return History(
            self.days[begin:],
            self.quantities[begin:],
            self.floats[begin:],
            self.cost[begin:],
            self.realized[begin:],
            self.income[begin:],
            self.fees[begin:],
            self.taxes[begin:],
            self.flags[begin:],
        )


def empty_history() -> History:
    """Return the history of a holding to which nothing happened."""
    nothing = np.zeros(0, np.int64)
    return History(
        nothing, (), np.zeros(0), nothing, nothing, nothing, nothing, nothing,
        np.zeros(0, np.uint8),
    )  # fmt: skip


@dataclass(slots=True)
class _Track:
    """One position while its legs pass by."""

    realized: Decimal = ZERO
    taxes: Decimal = ZERO
    fees_before: Decimal = ZERO
    realized_unknown: bool = False
    day: int = 0
    days: list[int] = field(default_factory=list)
    rows: list[Money] = field(default_factory=list)
    last: tuple[object, ...] = ()  # what the newest row was made of


@dataclass(frozen=True, slots=True)
class Carried:
    """What a position had come to when its work is taken up later."""

    position: Position
    realized: Decimal | None
    taxes: Decimal


class Recorder:
    """Watches the position engine at one asset and notes what each day left behind."""

    def __init__(self, places: int, start: Mapping[AccountId, Carried] | None = None) -> None:
        self._places = places
        self._seen = 0
        self.tracks: dict[AccountId, _Track] = {}
        for account_id, carried in (start or {}).items():
            self.tracks[account_id] = _Track(
                ZERO if carried.realized is None else carried.realized,
                carried.taxes,
                carried.position.fees,
                carried.realized is None,
            )

    def watch(self, leg: LegRecord, result: AssetResult) -> None:
        """Note where a leg left the position of its account."""
        position = result.positions.get(leg.account_id)
        if position is None:
            return
        track = self.tracks.get(leg.account_id)
        if track is None:
            track = self.tracks[leg.account_id] = _Track()
        relieved = result.relieved
        while self._seen < len(relieved):
            gain = relieved[self._seen].gain
            self._seen += 1
            if gain is None:
                track.realized_unknown = True
            else:
                track.realized += gain
        if leg.kind == Kind.TAX and position.fees is not track.fees_before:
            track.taxes += position.fees - track.fees_before
        track.fees_before = position.fees
        day = max(track.day, leg.at_us // DAY_US + EPOCH_ORDINAL)
        row = self._row(track, position)
        if day == track.day and track.rows:
            track.rows[-1] = row
        else:
            track.day = day
            track.days.append(day)
            track.rows.append(row)

    def carried(self, result: AssetResult) -> dict[AccountId, Carried]:
        """Return where everything stands."""
        return {
            account_id: Carried(
                position,
                *(
                    (ZERO, ZERO)
                    if (track := self.tracks.get(account_id)) is None
                    else (None if track.realized_unknown else track.realized, track.taxes)
                ),
            )
            for account_id, position in result.positions.items()
        }

    def _row(self, track: _Track, position: Position) -> Money:
        book = position.book
        if not len(book):
            cost: Decimal | None = ZERO
            flags = 0
        else:
            cost = book.cost()
            flags = BASIS_ESTIMATED if book.is_estimated() else 0
        if cost is None or track.realized_unknown:
            flags |= BASIS_UNKNOWN
        if HISTORY_INCOMPLETE in position.reasons:  # more was sold than is known to have come in
            flags |= BASIS_ESTIMATED
        places, before = self._places, track.rows[-1] if track.rows else None
        sums = (cost, track.realized, position.income, position.fees, track.taxes)
        if before is None:
            units = [to_units(one or ZERO, places) for one in sums]
        else:
            units = [
                known if one is was else to_units(one or ZERO, places)
                for one, was, known in zip(sums, track.last, before, strict=False)
            ]
        track.last = sums
        cost_units, realized, income, fees, taxes = units
        return Money(cost_units, realized, income, fees - taxes, taxes, flags)


def history_of(
    own: Sequence[LegRecord],
    track: "_Track | None",
    observations: Sequence[Observation],
    *,
    before: Decimal = ZERO,
    may_be_negative: bool,
    is_complete: bool,
) -> History:
    """Put together what happened to one holding.

    Args:
        own: its legs in order of time.
        track: what a recorder noted of its position, if it did.
        observations: of the holding, in order of time.
        before: quantity before the first leg, where the earlier ones are not at hand.
        may_be_negative: cash, or an account that allows short positions.
        is_complete: the ledger knows all of the holding's history.
    """
    shown = (
        _observed(own, observations, may_be_negative=may_be_negative, is_complete=is_complete)
        if observations
        else _summed(own, before, may_be_negative=may_be_negative, is_complete=is_complete)
    )
    money: dict[int, Money] = {}
    if track is not None:
        money = dict(zip(track.days, track.rows, strict=True))
    days = sorted(shown.keys() | money.keys())
    quantities: list[str] = []
    floats: list[float] = []
    rows: list[Money] = []
    flags: list[int] = []
    quantity, doubt, row = (before, 0, Money())
    for day in days:
        quantity, doubt = shown.get(day, (quantity, doubt))
        row = money.get(day, row)
        quantities.append(plain(quantity))
        floats.append(float(quantity))
        rows.append(row)
        flags.append(row.flags | doubt)
    columns = np.array(rows, dtype=np.int64).reshape(len(rows), len(Money._fields))
    cost, realized, income, fees, taxes = (
        np.ascontiguousarray(columns[:, place]) for place in range(5)
    )
    return History(
        np.array(days, dtype=np.int64),
        tuple(quantities),
        np.array(floats, dtype=np.float64),
        cost,
        realized,
        income,
        fees,
        taxes,
        np.array(flags, dtype=np.uint8),
    )


def _summed(
    own: Sequence[LegRecord], quantity: Decimal, *, may_be_negative: bool, is_complete: bool
) -> dict[int, tuple[Decimal, int]]:
    """Return the quantity and its doubts by day, from the legs alone."""
    found: dict[int, tuple[Decimal, int]] = {}
    always = 0 if is_complete else INCOMPLETE
    for leg in own:
        quantity = step(quantity, leg)
        day = leg.at_us // DAY_US + EPOCH_ORDINAL
        if quantity < 0 and not may_be_negative:
            found[day] = (ZERO, INCOMPLETE)
        else:
            found[day] = (quantity, always if quantity else 0)
    return found


def _observed(
    own: Sequence[LegRecord],
    observations: Sequence[Observation],
    *,
    may_be_negative: bool,
    is_complete: bool,
) -> dict[int, tuple[Decimal, int]]:
    """Return the quantity and its doubts by day, anchored by observations.

    It changes on days with a leg or an observation, and on the day after one, when the next
    observation becomes the anchor. Before the first of them it is walked back, to the beginning.
    """
    seen = {one.at_us // DAY_US + EPOCH_ORDINAL for one in observations}
    days = {leg.at_us // DAY_US + EPOCH_ORDINAL for leg in own} | seen
    days |= {day + 1 for day in days}
    days.add(min(days) - 1)
    ordered = sorted(days)
    balances = balances_at(
        [(day - EPOCH_ORDINAL + 1) * DAY_US - 1 for day in ordered],
        own,
        observations,
        may_be_negative=may_be_negative,
        is_complete=is_complete,
    )
    found: dict[int, tuple[Decimal, int]] = {}
    last: tuple[Decimal, int] | None = None
    for place, (day, balance) in enumerate(zip(ordered, balances, strict=True)):
        quantity = ZERO if balance.quantity is None else balance.quantity
        doubt = INCOMPLETE if quantity and balance.coverage < Coverage.FULL else 0
        if (quantity, doubt) != last:
            last = (quantity, doubt)
            found[BEGINNING if place == 0 else day] = last
    return found
