"""The daily figures of one scope, as reports read them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.domain.coverage import Coverage
from app.domain.rollup.days import Block
from app.domain.rollup.fixed import Units, to_money
from app.domain.rollup.names import AT


@dataclass(frozen=True)
class ScopeColumns:
    """Days in a row. Money is in units of 10**-places of the base currency.

    `value`, `assets`, `liabilities` (not above zero), `cost`, `unrealized` at the end of the day;
    `realized`, `income`, `fees`, `taxes` since the books began; `flow_in` and `flow_out` of the
    day alone, both positive, with what no entry explains; the counts are of holdings on that day.
    """

    first: date
    base_currency: str
    places: int
    block: Block  # COLUMNS × days

    def __len__(self) -> int:
        return int(self.block.shape[1])

    def __getattr__(self, name: str) -> Units:
        """Return a column by its name."""
        if name in AT:
            column: Units = self.block[AT[name]]
            return column
        raise AttributeError(name)

    @property
    def days(self) -> Units:
        """Return the ordinals of the days."""
        begin = self.first.toordinal()
        return np.arange(begin, begin + len(self), dtype=np.int64)

    @property
    def last(self) -> date:
        return date.fromordinal(self.first.toordinal() + len(self) - 1)

    @property
    def flow_in(self) -> Units:
        """Return what came in from outside, by day."""
        flow: Units = self.block[AT["flow_in"]] + self.block[AT["unexplained_in"]]
        return flow

    @property
    def flow_out(self) -> Units:
        """Return what left, by day."""
        flow: Units = self.block[AT["flow_out"]] + self.block[AT["unexplained_out"]]
        return flow

    @property
    def flow_unknown(self) -> Units:
        """Return how many flows had no rate, by day."""
        count: Units = self.block[AT["flow_unknown"]] + self.block[AT["unexplained_unknown"]]
        return count

    @property
    def net_flow(self) -> Units:
        """Return what came in from outside less what left, by day."""
        flow: Units = self.flow_in - self.flow_out
        return flow

    @property
    def missing(self) -> Units:
        """Return how many holdings have no value, by day."""
        missing: Units = self.price_missing + self.rate_missing
        return missing

    @property
    def known(self) -> Units:
        """Return how many holdings have a value, by day."""
        known: Units = self.counted - self.missing
        return known

    @property
    def is_flow_unknown(self) -> bool:
        """Tell whether some flow had no rate."""
        return bool(self.flow_unknown.any())

    @cached_property
    def value_coverage(self) -> NDArray[np.uint8]:
        """Return by day how far the value can be trusted: codes of `Coverage`."""
        return coverage_of(self.block)

    @cached_property
    def coverage(self) -> NDArray[np.uint8]:
        """Return by day how far all figures can be trusted, cost and gains included."""
        codes = self.value_coverage.copy()
        codes[(self.basis_estimated > 0) & (codes > Coverage.ESTIMATED)] = Coverage.ESTIMATED
        codes[(self.basis_unknown > 0) & (codes > Coverage.PARTIAL)] = Coverage.PARTIAL
        return codes

    def money(self, name: str, place: int) -> Decimal:
        """Return a figure of one day, by the place of the day."""
        return to_money(int(self.block[AT[name], place]), self.places)

    def between(self, first: date, last: date) -> "ScopeColumns":
        """Return the part from one day to another, both included."""
        begin = max(0, first.toordinal() - self.first.toordinal())
        end = max(begin, last.toordinal() - self.first.toordinal() + 1)
        return ScopeColumns(
            date.fromordinal(self.first.toordinal() + begin),
            self.base_currency,
            self.places,
            self.block[:, begin:end],
        )


def coverage_of(block: Block) -> NDArray[np.uint8]:
    """Return the coverage of the values by day, as `app.domain.coverage.weakest` has it."""
    missing = block[AT["price_missing"]] + block[AT["rate_missing"]]
    known = block[AT["counted"]] - missing
    incomplete = block[AT["history_incomplete"]] > 0
    codes = np.full(block.shape[1], Coverage.FULL, np.uint8)
    codes[block[AT["price_stale"]] > 0] = Coverage.ESTIMATED
    codes[incomplete | ((missing > 0) & (known > 0))] = Coverage.PARTIAL
    codes[(missing > 0) & (known <= 0) & ~incomplete] = Coverage.UNKNOWN
    return codes


REASONS = (
    "price_stale", "price_missing", "rate_missing", "basis_unknown", "basis_estimated",
    "history_incomplete",
)  # fmt: skip
