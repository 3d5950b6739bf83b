"""Flows of some days alone, counted from all legs of those days."""

from collections.abc import Collection

from app.domain.ledger import LegRecord
from app.domain.rollup.crossings import Crosser, Crossings
from app.domain.times import DAY_US, EPOCH_ORDINAL
from app.services.positions import moves_of
from app.services.valuation.frame import Frame

MOST_DAYS = 400  # beyond that everything is worked out anew: it takes less


def cross_days(frame: Frame, days: Collection[int]) -> Crossings:
    """Return what crossed the border of any scope on some days, ordinals."""
    ledger = frame.unit.ledger
    legs = [
        leg
        for first, last in _stretches(days)
        for leg in ledger.legs(first_us=start_of(first), until_us=start_of(last + 1) - 1)
    ]
    moves = moves_of(legs, ledger.moves_of(leg.leg_id for leg in legs))
    at_hand = {leg.leg_id: leg.holding_id for leg in legs}
    partners = {**moves, **{into: out for out, into in moves.items()}}
    missing = {partners[one] for one in at_hand if one in partners} - at_hand.keys()
    crosser = Crosser(
        frame.sides,
        frame.index,
        moves,
        at_hand | ledger.holdings_of_legs(missing),
        frame.keeper.rates,
        frame.places,
    )
    crosser.take(legs)
    return crosser.crossings()


def day_of(leg: LegRecord) -> int:
    """Return the UTC day of a leg, an ordinal."""
    return leg.at_us // DAY_US + EPOCH_ORDINAL


def start_of(day: int) -> int:
    """Return the first microsecond of a day, an ordinal."""
    return (day - EPOCH_ORDINAL) * DAY_US


def _stretches(days: Collection[int]) -> list[tuple[int, int]]:
    """Return consecutive days as stretches."""
    found: list[tuple[int, int]] = []
    for day in sorted(days):
        if found and found[-1][1] == day - 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found
