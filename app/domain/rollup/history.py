"""How a holding's position changed over time: a step for each day on which something happened.

Quantities are exact; money is in units (see `fixed`), rounded from the exact sums once a step.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from app.domain.balance import step
from app.domain.ids import AccountId, LegId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.lots import LotBook
from app.domain.numbers import ZERO, plain
from app.domain.observations import Observation
from app.domain.observed_steps import observed_days
from app.domain.positions import HISTORY_INCOMPLETE, AssetResult, Position
from app.domain.rollup.fixed import Flags, Floats, Units, to_units
from app.domain.times import DAY_US, EPOCH_ORDINAL, day_of_us

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
    lots: int = 0  # open ones
    flags: int = 0


NO_MONEY = Money()


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
    lots: Units
    flags: Flags
    unexplained: tuple[str, ...]  # exact: what came in on the day without an entry; "": nothing
    came: Units  # its worth that day, of what came in and of what left
    went: Units
    unvalued: Units  # 1: it has no known worth

    def __len__(self) -> int:
        return len(self.days)

    def part(self, chosen: slice) -> "History":
        """Return some of the steps."""
        return History(*(getattr(self, name)[chosen] for name in STEP_COLUMNS))


Shown = dict[int, tuple[Decimal, int, Decimal]]  # day → quantity, doubts, unexplained
STEP_COLUMNS = tuple(one.name for one in fields(History))


def empty_history() -> History:
    """Return the history of a holding to which nothing happened."""
    nothing = np.zeros(0, np.int64)
    sums = (nothing,) * 6
    return explained(nothing, (), np.zeros(0), sums, np.zeros(0, np.uint8))


def explained(
    days: Units, quantities: tuple[str, ...], floats: Floats, sums: Sequence[Units], flags: Flags
) -> History:
    """Return a history whose every step an entry explains.

    Args:
        days: of the steps, ordinals.
        quantities: exact.
        floats: the same, for arithmetic.
        sums: cost, realized, income, fees, taxes, lots.
        flags: what lowers the trust.
    """
    cost, realized, income, fees, taxes, lots = sums
    nothing = np.zeros(len(days), np.int64)
    return History(
        days, quantities, floats, cost, realized, income, fees, taxes, lots, flags,
        ("",) * len(days), nothing, nothing, nothing,
    )  # fmt: skip


def valued(
    history: History, worth: Callable[[int], Decimal | None], places: int, days: range
) -> History:
    """Return a history whose unexplained steps of some days are valued anew.

    Args:
        history: of one holding.
        worth: of a unit in the base currency on a day, an ordinal; `None`: unknown.
        places: of the units.
        days: ordinals; what was known of others stays.
    """
    if not any(history.unexplained):
        return history
    came, went, unvalued = (one.copy() for one in (history.came, history.went, history.unvalued))
    for place, text in enumerate(history.unexplained):
        day = int(history.days[place])
        if not text or day not in days:
            continue
        rate = worth(day)
        units = 0 if rate is None else to_units(Decimal(text) * rate, places)
        came[place], went[place] = max(units, 0), max(-units, 0)
        unvalued[place] = rate is None
    return replace(history, came=came, went=went, unvalued=unvalued)


def unexplained_flows(history: History) -> dict[int, tuple[int, int, int]]:
    """Return by day, an ordinal, the units that came in and left unexplained, and 1 if unknown."""
    return {
        int(history.days[place]): (
            int(history.came[place]),
            int(history.went[place]),
            int(history.unvalued[place]),
        )
        for place, text in enumerate(history.unexplained)
        if text
    }


@dataclass(slots=True)
class Track:
    """One position while its legs pass by."""

    realized: Decimal | None = ZERO  # `None`: a gain is unknown
    fees: Decimal = ZERO  # those of the position so far, taxes among them
    income: Decimal = ZERO
    last_us: int = 0
    sums: Money = NO_MONEY  # the newest row
    cost: Decimal | None = ZERO  # that it was made of
    day: int = 0
    days: list[int] = field(default_factory=list)
    rows: list[Money] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Carried:
    """What a position had come to, so that its work can be taken up later."""

    position: Position
    realized: Decimal | None
    sums: Money  # in units; money that came in bit by bit is rounded bit by bit
    last_us: int  # time of the newest leg that is in

    def track(self) -> Track:
        """Return a track that goes on from here."""
        return Track(
            self.realized,
            self.position.fees,
            self.position.income,
            self.last_us,
            self.sums,
            self.position.book.cost(),
        )


class Recorder:
    """Watches the position engine at one asset and notes what each day left behind."""

    def __init__(self, places: int, start: Mapping[AccountId, Carried] | None = None) -> None:
        self._places = places
        self._seen = 0
        self._year_ends: set[LegId] = set()
        self.tracks: dict[AccountId, Track] = {}
        self.marks: dict[tuple[AccountId, int], Carried] = {}  # where each year ended
        for account_id, carried in (start or {}).items():
            self.tracks[account_id] = carried.track()

    def expect(self, legs: Sequence[LegRecord]) -> None:
        """Look ahead at the legs that are to come: which of them end a year of an account."""
        newest: dict[tuple[AccountId, int], LegId] = {}
        for leg in legs:
            newest[leg.account_id, year_of_us(leg.at_us)] = leg.leg_id
        self._year_ends = set(newest.values())

    def let_go(self) -> None:
        """Forget what was noted."""
        self.tracks.clear()
        self.marks.clear()

    def watch(self, leg: LegRecord, result: AssetResult) -> None:
        """Note where a leg left the position of its account."""
        position = result.positions.get(leg.account_id)
        if position is None:
            return
        track = self.tracks.get(leg.account_id)
        if track is None:
            track = self.tracks[leg.account_id] = Track()
        track.last_us = max(track.last_us, leg.at_us)
        gained = self._gained(track, result)
        self._row(track, position, leg, gained)
        day = max(track.day, leg.at_us // DAY_US + EPOCH_ORDINAL)
        if day == track.day and track.rows:
            track.rows[-1] = track.sums
        else:
            track.day = day
            track.days.append(day)
            track.rows.append(track.sums)
        if leg.leg_id in self._year_ends:
            self.marks[leg.account_id, year_of_us(leg.at_us)] = carried_of(position, track)

    def _gained(self, track: Track, result: AssetResult) -> int:
        """Return the units that were realized since the last leg."""
        units = 0
        relieved = result.relieved
        while self._seen < len(relieved):
            gain = relieved[self._seen].gain
            self._seen += 1
            if gain is None:
                track.realized = None
            else:
                units += to_units(gain, self._places)
                if track.realized is not None:
                    track.realized += gain
        return units

    def _row(self, track: Track, position: Position, leg: LegRecord, gained: int) -> None:
        """Bring a track's newest row up to date; only what changed is turned into units."""
        places, sums, book = self._places, track.sums, position.book
        flags = 0
        cost: Decimal | None = ZERO
        if len(book):
            cost = book.cost()
            flags = BASIS_ESTIMATED if book.is_estimated() else 0
        if cost is None or track.realized is None:
            flags |= BASIS_UNKNOWN
        if HISTORY_INCOMPLETE in position.reasons:  # more was sold than is known to have come in
            flags |= BASIS_ESTIMATED
        units = sums.cost
        if cost is not track.cost:
            track.cost = cost
            units = to_units(cost or ZERO, places)
        income, fees, taxes = sums.income, sums.fees, sums.taxes
        if position.income is not track.income:
            income += to_units(position.income - track.income, places)
            track.income = position.income
        if position.fees is not track.fees:
            charged = to_units(position.fees - track.fees, places)
            track.fees = position.fees
            if leg.kind == Kind.TAX:
                taxes += charged
            else:
                fees += charged
        gains = sums.realized + gained
        track.sums = Money(units, gains, income, fees, taxes, len(book), flags)


def carried_of(position: Position, track: Track) -> Carried:
    """Return where a position stands, as a copy."""
    return Carried(
        Position(
            LotBook.restored(position.book.state()),
            position.quantity,
            position.income,
            position.fees,
            set(position.reasons),
        ),
        track.realized,
        track.sums,
        track.last_us,
    )


def history_of(
    own: Sequence[LegRecord],
    track: Track | None,
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
    strange: list[str] = []
    quantity, doubt, row = (before, 0, Money())
    if before < 0 and not may_be_negative:
        quantity, doubt = ZERO, INCOMPLETE
    for day in days:
        quantity, doubt, unexplained = shown.get(day, (quantity, doubt, ZERO))
        strange.append(plain(unexplained) if unexplained else "")
        row = money.get(day, row)
        quantities.append(plain(quantity))
        floats.append(float(quantity))
        rows.append(row)
        flags.append(row.flags | doubt)
    columns = np.array(rows, dtype=np.int64).reshape(len(rows), len(Money._fields))
    sums = [np.ascontiguousarray(columns[:, place]) for place in range(len(Money._fields) - 1)]
    found = explained(
        np.array(days, dtype=np.int64),
        tuple(quantities),
        np.array(floats, dtype=np.float64),
        sums,
        np.array(flags, dtype=np.uint8),
    )
    return replace(found, unexplained=tuple(strange)) if any(strange) else found


def _summed(
    own: Sequence[LegRecord], quantity: Decimal, *, may_be_negative: bool, is_complete: bool
) -> Shown:
    """Return the quantity and its doubts by day, from the legs alone."""
    found: Shown = {}
    always = 0 if is_complete else INCOMPLETE
    for leg in own:
        quantity = step(quantity, leg)
        day = leg.at_us // DAY_US + EPOCH_ORDINAL
        if quantity < 0 and not may_be_negative:
            found[day] = (ZERO, INCOMPLETE, ZERO)
        else:
            found[day] = (quantity, always if quantity else 0, ZERO)
    return found


def _observed(
    own: Sequence[LegRecord],
    observations: Sequence[Observation],
    *,
    may_be_negative: bool,
    is_complete: bool,
) -> Shown:
    """Return the quantity, its doubts and what is unexplained by day, anchored by observations.

    Before the first of them it is walked back, to the beginning.
    """
    found: Shown = {}
    last: tuple[Decimal, int] | None = None
    days = observed_days(
        own, observations, may_be_negative=may_be_negative, is_complete=is_complete
    )
    for place, (day, one) in enumerate(days.items()):
        doubt = INCOMPLETE if one.quantity and not one.is_sure else 0
        if (one.quantity, doubt) != last or one.unexplained:
            last = (one.quantity, doubt)
            found[BEGINNING if place == 0 else day] = (*last, one.unexplained)
    return found


@lru_cache(maxsize=8192)
def _year_of_day(day: int) -> int:
    return day_of_us(day * DAY_US).year


def year_of_us(at_us: int) -> int:
    """Return the UTC year of a time."""
    return _year_of_day(at_us // DAY_US)
