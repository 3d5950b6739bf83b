"""Theoretical prices, greeks and implied volatility, by Black, Scholes and Merton.

Rates, yields and volatilities are fractions a year, the rate and the dividend yield compounded
continuously; time is in years of 365 days. Vega and rho are the change of the price for one
percentage point, theta for one calendar day. The formula is that of European contracts: of an
American one the price is a lower bound, close for a call without dividends, and less close for a
put deep in the money. These are statistics: floats, never money.

Source: Hull, Options, Futures, and Other Derivatives, chapters 17 and 19; computed by `vollib`
after Jäckel, Let's Be Rational (2013).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

DAYS = 365.0
POINT = 0.01
_SECONDS = 86_400.0
_CALMEST, _HIGHEST = 1e-4, 100.0  # volatilities: a hundredth of a percent to 10,000 %
_LEAST, _MOST = 1e-9, 1e12  # prices and strikes
_SHORTEST, _LONGEST = 1e-8, 100.0  # years: a third of a second to a century


@dataclass(frozen=True, slots=True)
class Market:
    """What a contract is priced by."""

    spot: float  # price of what it is on
    years: float  # until it ends
    rate: float = 0.0
    dividend: float = 0.0


@dataclass(frozen=True, slots=True)
class Greeks:
    """How a price moves; of one share, of a contract, or of positions summed up."""

    delta: float  # for 1 of the underlying's price
    gamma: float  # of delta, for 1 of the underlying's price
    vega: float  # for a point of volatility
    theta: float  # for a calendar day
    rho: float  # for a point of the rate

    def times(self, factor: float) -> "Greeks":
        """Return them of a position: quantity × multiplier, below zero of what was sold."""
        return Greeks(*(getattr(self, name) * factor for name in GREEKS))


GREEKS = ("delta", "gamma", "vega", "theta", "rho")
NONE = Greeks(0.0, 0.0, 0.0, 0.0, 0.0)
SHARE = Greeks(1.0, 0.0, 0.0, 0.0, 0.0)  # of a share itself


def years_between(now: datetime, end: datetime) -> float:
    """Return the time left in years of 365 days; 0 if it is over."""
    return max((end - now).total_seconds() / _SECONDS / DAYS, 0.0)


def theoretical_price(right: str, strike: float, market: Market, volatility: float) -> float | None:
    """Return the price a share; `None` where the formula says nothing (no time, no volatility)."""
    if not _is_sound(strike, market, volatility):
        return None
    from vollib.black_scholes_merton import black_scholes_merton

    return _known(
        black_scholes_merton(
            right.lower(), market.spot, strike, market.years, market.rate, volatility,
            market.dividend,
        )
    )  # fmt: skip


def greeks(right: str, strike: float, market: Market, volatility: float) -> Greeks | None:
    """Return the greeks of one share's worth of a contract; `None` as for the price."""
    if not _is_sound(strike, market, volatility):
        return None
    from vollib.black_scholes_merton.greeks import analytical

    given = (
        right.lower(), market.spot, strike, market.years, market.rate, volatility, market.dividend,
    )  # fmt: skip
    found = [_known(getattr(analytical, name)(*given)) for name in GREEKS]
    known = [one for one in found if one is not None]
    return Greeks(*known) if len(known) == len(GREEKS) else None


def implied_volatility(right: str, strike: float, market: Market, price: float) -> float | None:
    """Return the volatility at which the formula gives a price.

    `None`: the price is at or below what the contract is worth without any volatility, or above
    what any gives; there is no time left; or so little time value that it says nothing.
    """
    if price <= 0 or not _is_sound(strike, market, 1.0):
        return None
    if price <= forward_intrinsic(right, strike, market):
        return None
    from vollib.black_scholes_merton.implied_volatility import implied_volatility as solve
    from vollib.helpers.exceptions import PriceIsAboveMaximum, PriceIsBelowIntrinsic
    from vollib.lets_be_rational.exceptions import VolatilityValueException

    try:
        found = _known(
            solve(
                price, market.spot, strike, market.years, market.rate, market.dividend,
                right.lower(),
            )
        )  # fmt: skip
    except (PriceIsAboveMaximum, PriceIsBelowIntrinsic, VolatilityValueException):
        return None
    if found is None or not _CALMEST <= found <= _HIGHEST:
        return None
    again = theoretical_price(right, strike, market, found)
    return found if again is not None and math.isclose(again, price, rel_tol=1e-6) else None


def forward_intrinsic(right: str, strike: float, market: Market) -> float:
    """Return the least that a European contract is worth: max(0, S e^(−q t) − K e^(−r t))."""
    spot = market.spot * math.exp(-market.dividend * market.years)
    paid = strike * math.exp(-market.rate * market.years)
    return max(spot - paid if right == "C" else paid - spot, 0.0)


def summed(parts: Iterable[Greeks | None]) -> Greeks | None:
    """Return the sum over legs; `None` if those of one are unknown, or there is none."""
    total = None
    for one in parts:
        if one is None:
            return None
        total = one if total is None else _plus(total, one)
    return total


def _plus(one: Greeks, other: Greeks) -> Greeks:
    return Greeks(*(getattr(one, name) + getattr(other, name) for name in GREEKS))


def _is_sound(strike: float, market: Market, volatility: float) -> bool:
    """Tell whether numbers are such as markets have; the formula overflows with wilder ones."""
    return (
        all(_LEAST < one < _MOST for one in (strike, market.spot))
        and _SHORTEST <= market.years <= _LONGEST
        and all(abs(one) <= 1 for one in (market.rate, market.dividend))
        and _CALMEST <= volatility <= _HIGHEST
    )


def _known(value: Any) -> float | None:
    """Return a number of numpy's as a float; `None` if it is none, or infinite."""
    result = float(value)
    return result if math.isfinite(result) else None
