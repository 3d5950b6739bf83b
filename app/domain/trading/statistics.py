"""What results say together: counts, sums, averages, spread. Exact; nothing here is a float.

The order in which results come does not matter, but for streaks and falls, which go by closing.
Source of the definitions: "Metrics, exactly" of the trading semantics; docs/journal.md has them in
words. What is not defined is `None`, never 0.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from statistics import median
from typing import NamedTuple

from app.domain.ids import AssetId
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import DAY_US
from app.domain.trading.curves import (
    Capital,
    Fall,
    Share,
    Step,
    Streaks,
    curve,
    fall_of,
    share_of,
    streaks,
    time_in,
)
from app.domain.trading.results import Chain, Result

FEWEST_TRADES, FEWEST_DAYS = 30, 90  # of fewer nothing can be said
# The scale of the system quality number by Van K. Tharp ("Definitive Guide to Position Sizing"),
# whose seven steps are drawn together into four.
SQN_FAIR, SQN_GOOD, SQN_EXCELLENT = Decimal("1.6"), Decimal("2.5"), Decimal(3)
EXCELLENT, GOOD, FAIR, POOR = "excellent", "good", "fair", "poor"
# Beyond these a result is more likely a mistake in the records than skill.
MOST_WON, MOST_FACTOR = Decimal("0.9"), Decimal(5)
WON_TOO_OFTEN, FACTOR_TOO_HIGH = "won_too_often", "factor_too_high"


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts and sums of results; enough for a row of a table."""

    count: int
    won: int
    lost: int
    even: int
    unsure: int  # of which not even the sign is known
    gains: Decimal | None  # Σ pnl > 0; None: a result is not known
    losses: Decimal | None  # Σ |pnl < 0|
    fees: Decimal | None
    r_count: int  # of how many the risk is known
    r_sum: Decimal

    @property
    def net(self) -> Decimal | None:
        """Return Σ pnl."""
        return None if self.gains is None or self.losses is None else self.gains - self.losses

    @property
    def win_rate(self) -> Decimal | None:
        """Return won ÷ all; those that broke even are among all."""
        return None if not self.count or self.unsure else Decimal(self.won) / self.count

    @property
    def profit_factor(self) -> Decimal | None:
        """Return Σ gains ÷ Σ losses in money; none without a loss."""
        if self.gains is None or self.losses is None or not self.losses:
            return None
        return self.gains / self.losses

    @property
    def expectancy(self) -> Decimal | None:
        """Return the mean result, in money."""
        return None if self.net is None or not self.count else to_ledger(self.net / self.count)

    @property
    def average_win(self) -> Decimal | None:
        """Return Σ gains ÷ won."""
        return None if self.gains is None or not self.won else to_ledger(self.gains / self.won)

    @property
    def average_loss(self) -> Decimal | None:
        """Return Σ losses ÷ lost, as an amount above zero."""
        return None if self.losses is None or not self.lost else to_ledger(self.losses / self.lost)

    @property
    def payoff(self) -> Decimal | None:
        """Return average win ÷ average loss."""
        if self.gains is None or not self.losses or not self.won or not self.lost:
            return None
        return (self.gains / self.won) / (self.losses / self.lost)

    @property
    def average_r(self) -> Decimal | None:
        """Return the mean of result ÷ risk, of those of which the risk is known."""
        return self.r_sum / self.r_count if self.r_count else None


class Held(NamedTuple):
    """For how long positions were held, in microseconds."""

    mean: int
    median: int
    longest: int


@dataclass(frozen=True)
class Statistics:
    """All that can be worked out of results; each part when it is first asked for."""

    results: Sequence[Result]  # in order of closing
    chains: Sequence[Chain] | None = None  # with rolled trades as one; None: none was rolled
    put_in: Sequence[Capital] | None = None  # money put in and taken out; None: not known

    @cached_property
    def tally(self) -> Tally:
        return tally(self.results)

    @cached_property
    def is_known(self) -> bool:
        """Tell whether it is known what all of them came to."""
        return self.tally.net is not None

    @cached_property
    def deviation(self) -> Decimal | None:
        """Return √(Σ (x − mean)² ÷ (n − 1)); none of fewer than two."""
        count = len(self.results)
        if count < 2 or not self.is_known:
            return None
        total = squares = ZERO
        for one in self.results:
            pnl = one.pnl or ZERO
            total += pnl
            squares += pnl * pnl
        # By whole sums alone: they are exact, so the order of the amounts cannot matter.
        return ((squares * count - total * total) / (count * (count - 1))).sqrt()

    @cached_property
    def held(self) -> Held | None:
        """Return for how long positions were held."""
        times = sorted(one.held_us for one in self.results)
        if not times:
            return None
        return Held(sum(times) // len(times), int(median(times)), times[-1])

    @cached_property
    def best(self) -> Result | None:
        """Return the best; of equals the first that closed."""
        known = [one for one in self.results if one.pnl is not None]
        return max(known, key=_amount) if known and self.is_known else None

    @cached_property
    def worst(self) -> Result | None:
        """Return the worst; of equals the first that closed."""
        known = [one for one in self.results if one.pnl is not None]
        return min(known, key=_amount) if known and self.is_known else None

    @cached_property
    def streaks(self) -> Streaks | None:
        return streaks(self.results) if self.results else None

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Return the curve of the sum; nothing where a result is not known."""
        return tuple(curve(self.results)) if self.is_known else ()

    @cached_property
    def fall(self) -> Fall | None:
        return fall_of(self.results) if self.results and self.is_known else None

    @cached_property
    def share(self) -> Share | None:
        """Return the fall by the equity; none where there is none to divide by."""
        if self.put_in is None or not self.is_known:
            return None
        return share_of(self.results, self.put_in)

    @cached_property
    def span_us(self) -> int:
        """Return the time from the first opening to the last closing."""
        if not self.results:
            return 0
        return max(one.closed_us for one in self.results) - min(
            one.opened_us for one in self.results
        )

    @cached_property
    def exposed_us(self) -> int:
        """Return for how long anything was open."""
        return time_in(self.results)[0]

    @property
    def chain_count(self) -> int:
        """Return how many trades there are with rolled ones as one."""
        return len(self.results) if self.chains is None else len(self.chains)

    @property
    def chains_won(self) -> int | None:
        if self.chains is None:
            return None if self.tally.unsure else self.tally.won
        signs = [one.sign for one in self.chains]
        return None if None in signs else signs.count(1)

    @property
    def is_rolled(self) -> bool:
        """Tell whether any of the trades was rolled."""
        return self.chains is not None and any(one.trades > 1 for one in self.chains)

    @cached_property
    def unknown(self) -> tuple[tuple[str, AssetId | None, int], ...]:
        """Return why results are not known: reason, of which asset, how many."""
        if self.is_known:
            return ()
        found = Counter((one.reason, one.quote_id) for one in self.results if one.pnl is None)
        in_order = sorted(found.items(), key=lambda one: (one[0][0], one[0][1] or 0))
        return tuple((reason, asset, count) for (reason, asset), count in in_order)

    @property
    def sqn(self) -> Decimal | None:
        """Return √n × mean ÷ deviation."""
        net, count = self.tally.net, self.tally.count
        if net is None or not self.deviation:
            return None
        return Decimal(count).sqrt() * (net / count) / self.deviation

    @property
    def days(self) -> int:
        """Return the whole days from the first opening to the last closing."""
        return self.span_us // DAY_US

    @property
    def is_enough(self) -> bool:
        """Tell whether there is enough to judge by."""
        return self.tally.count >= FEWEST_TRADES and self.span_us >= FEWEST_DAYS * DAY_US

    @property
    def rating(self) -> str:
        """Return excellent, good, fair or poor by SQN; "" where there is not enough data."""
        sqn = self.sqn
        if not self.is_enough or sqn is None:
            return ""
        if sqn >= SQN_EXCELLENT:
            return EXCELLENT
        if sqn >= SQN_GOOD:
            return GOOD
        return FAIR if sqn >= SQN_FAIR else POOR

    @property
    def doubts(self) -> tuple[str, ...]:
        """Return what is too good to be taken without a look at the records."""
        rate, factor = self.tally.win_rate, self.tally.profit_factor
        if self.tally.count <= FEWEST_TRADES:
            return ()
        found = [WON_TOO_OFTEN] if rate is not None and rate > MOST_WON else []
        return (*found, *([FACTOR_TOO_HIGH] if factor is not None and factor > MOST_FACTOR else []))

    @property
    def exposure(self) -> Decimal | None:
        """Return the share of the time in which something was open."""
        return Decimal(self.exposed_us) / self.span_us if self.span_us else None


def tally(results: Sequence[Result]) -> Tally:
    """Count and add results up."""
    won = lost = even = unsure = r_count = 0
    gains: Decimal | None = ZERO
    losses: Decimal | None = ZERO
    fees: Decimal | None = ZERO
    r_sum = ZERO
    for one in results:
        if one.sign is None:
            unsure += 1
        elif one.sign > 0:
            won += 1
        elif one.sign < 0:
            lost += 1
        else:
            even += 1
        pnl = one.pnl
        if pnl is None:
            gains = losses = None
        elif gains is not None and losses is not None:
            if pnl > 0:
                gains += pnl
            else:
                losses -= pnl
        fees = None if fees is None or one.fees is None else fees + one.fees
        if one.r is not None:
            r_count += 1
            r_sum += one.r
    return Tally(len(results), won, lost, even, unsure, gains, losses, fees, r_count, r_sum)


def _amount(one: Result) -> Decimal:
    return one.pnl or ZERO
