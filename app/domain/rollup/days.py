"""From a holding's history and its asset's worth to a column of days, and from those to scopes."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from app.domain.rollup.fixed import Flags, Units, products, spread
from app.domain.rollup.history import BASIS_ESTIMATED, BASIS_UNKNOWN, INCOMPLETE, History
from app.domain.rollup.names import AT, COLUMNS
from app.domain.rollup.worth import PRICE_MISSING, RATE_MISSING, STALE, WorthColumn

# A day's state of a holding: two bits for the price, then what the quantity and the basis are.
PRICE_BITS, HELD = 3, 4
_SHIFT = 3
UNKNOWN_BIT, ESTIMATED_BIT, INCOMPLETE_BIT = (
    BASIS_UNKNOWN << _SHIFT,
    BASIS_ESTIMATED << _SHIFT,
    INCOMPLETE << _SHIFT,
)

Block = NDArray[np.int64]  # COLUMNS × days


@dataclass(frozen=True, slots=True)
class HoldingDays:
    """One holding over a stretch of days."""

    values: Units
    states: Flags


def holding_days(
    history: History,
    worth: WorthColumn,
    places: int,
    first: int,
    exact: Callable[[int], Decimal],
    begin: int = 0,
) -> HoldingDays:
    """Return a holding's days from `first` + `begin` on, up to the end of the worth column.

    Args:
        history: what changed when.
        worth: of the asset, by day from `first` on.
        places: of the units.
        first: ordinal of the worth column's first day.
        exact: tells the exact worth at a place of the worth column.
        begin: place of the first day wanted.
    """
    length = len(worth.values) - begin
    start = first + begin
    floats = spread(history.days, history.floats, start, length)
    flags = spread(history.days, history.flags, start, length)
    index = spread(history.days, np.arange(len(history), dtype=np.int64), start, length)

    def product(place: int) -> Decimal:
        return Decimal(history.quantities[int(index[place])]) * exact(begin + place)

    values = products(floats, worth.values[begin:], places, product)
    states = (flags << _SHIFT).astype(np.uint8)
    held = floats != 0
    states[held] |= HELD
    states[held] |= worth.states[begin:][held]
    return HoldingDays(values, states)


def contribution(
    history: History, days: HoldingDays, first: int, *, is_money: bool, block: Block
) -> None:
    """Add a holding's days to the block of its account; flows, assets and debts come later.

    Args:
        history: of the holding.
        days: of the holding, as long as the block.
        first: ordinal of the block's first day.
        is_money: a currency: it has no cost basis of its own.
        block: what is added to, COLUMNS × days.
    """
    length = block.shape[1]
    states = days.states
    block[AT["value"]] += days.values
    for name, steps in (
        ("realized", history.realized),
        ("income", history.income),
        ("fees", history.fees),
        ("taxes", history.taxes),
    ):
        if len(steps) and steps.any():
            block[AT[name]] += spread(history.days, steps, first, length)
    if any(history.unexplained):
        _add_unexplained(history, first, block)
    held = (states & HELD) != 0
    price = np.where(held, states & PRICE_BITS, 0)
    block[AT["counted"]] += held
    for name, code in (
        ("price_missing", PRICE_MISSING),
        ("rate_missing", RATE_MISSING),
        ("price_stale", STALE),
    ):
        hits = price == code
        if hits.any():
            block[AT[name]] += hits
    for name, bit in (
        ("basis_unknown", UNKNOWN_BIT),
        ("basis_estimated", ESTIMATED_BIT),
        ("history_incomplete", INCOMPLETE_BIT),
    ):
        hits = (states & bit) != 0
        if hits.any():
            block[AT[name]] += hits if bit == INCOMPLETE_BIT else hits & held
    if not is_money and len(history):
        cost = spread(history.days, history.cost, first, length)
        block[AT["cost"]] += cost
        known = held & (price <= STALE) & ((states & UNKNOWN_BIT) == 0)
        block[AT["unrealized"]] += np.where(known, days.values - cost, 0)


def _add_unexplained(history: History, first: int, block: Block) -> None:
    places = history.days - first
    inner = (places >= 0) & (places < block.shape[1])
    for name, units in (
        ("unexplained_in", history.came),
        ("unexplained_out", history.went),
        ("unexplained_unknown", history.unvalued),
    ):
        block[AT[name], places[inner]] += units[inner]


def settle(block: Block) -> None:
    """Tell an account's assets from its debts, once all its holdings are in."""
    value = block[AT["value"]]
    block[AT["assets"]] = np.maximum(value, 0)
    block[AT["liabilities"]] = np.minimum(value, 0)


def empty_block(length: int) -> Block:
    """Return a block of zeros."""
    return np.zeros((len(COLUMNS), length), dtype=np.int64)
