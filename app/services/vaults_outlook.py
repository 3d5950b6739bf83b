"""Pace, contributions and projection of a vault, out of its days."""

import math
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.numbers import ZERO, to_ledger
from app.domain.rollup.fixed import Floats
from app.domain.vaults.pace import Pace, RateSource, months_between, pace_of
from app.domain.vaults.projection import (
    LEAST_MONTHS,
    MOST_HISTORY,
    MOST_MONTHS,
    PATHS,
    month_after,
    months_until,
    project,
)
from app.domain.vaults.records import Vault
from app.domain.vaults.saving import SavingMonth, VaultDays
from app.services.vaults_answers import (
    Outlook,
    Projection,
    ProjectionPoint,
    SavingTotals,
    VaultDay,
    VaultPartLine,
)

AVERAGED_MONTHS = 12
SETTLED_MONTHS = 3  # of saving, before its average counts for more than a plan
PAST_TARGET = 6  # months that a projection goes on after the target date
SHORT, LONG = 12, 60  # months of a projection: at least; without a target date
_CENTS = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Saving:
    """What was saved a month of late."""

    average: Decimal | None
    months: Decimal

    @classmethod
    def of(cls, days: VaultDays | None, on: date) -> "Saving":
        """Return the average of the last twelve months, or since the day after the first.

        What was there on the first day is where it began, not what a month saves.
        """
        if days is None or len(days) < 3:
            return cls(None, ZERO)
        since = max(month_after(on, -AVERAGED_MONTHS), date.fromordinal(days.first.toordinal() + 1))
        months = months_between(since, on)
        if since == month_after(on, -AVERAGED_MONTHS):
            months = Decimal(AVERAGED_MONTHS)
        # Less than a month is no ground for a monthly average larger than what was saved.
        return cls(to_ledger(days.saved_since(since) / max(months, Decimal(1))), months)


def expected_growth(returns: Floats) -> float | None:
    """Return the growth of a month that its average log return comes to; `None`: too short."""
    if len(returns) < LEAST_MONTHS:
        return None
    return math.expm1(float(returns[-MOST_HISTORY:].mean()))


def pace_on(vault: Vault, current: Decimal | None, days: VaultDays | None, on: date) -> Pace:
    """Return the way to the target as it stands on a day."""
    saving = Saving.of(days, on)
    growth = None if days is None else expected_growth(days.monthly_returns())
    return pace_of(
        current,
        vault.target,
        on,
        vault.target_on,
        average_saved=saving.average,
        averaged_months=saving.months,
        planned=vault.monthly,
        is_settled=saving.months >= SETTLED_MONTHS,
        growth=growth,
    )


def history_of(days: VaultDays | None, on: date, current: Decimal | None) -> tuple[VaultDay, ...]:
    """Return what a vault held day by day; the last day exactly."""
    if days is None:
        return ()
    found = [
        VaultDay(
            date.fromordinal(days.first.toordinal() + place),
            days.value(place),
            Coverage(int(days.coverage[place])),
            days.money(int(days.saved[place] + days.moved[place])),
        )
        for place in range(1, len(days))
    ]
    if found and found[-1].on == on and current is not None:
        last = found[-1]
        found[-1] = VaultDay(on, current, last.coverage, last.flow)
    return tuple(found)


def totals_of(months: tuple[SavingMonth, ...]) -> SavingTotals:
    """Add months up."""
    return SavingTotals(
        sum((one.saved for one in months), ZERO),
        sum((one.moved for one in months), ZERO),
        sum((one.growth for one in months), ZERO),
        months[-1].closing if months else ZERO,
    )


def projection_of(
    vault: Vault,
    currency: str,
    current: Decimal | None,
    parts: tuple[VaultPartLine, ...],
    days: VaultDays | None,
    pace: Pace,
    on: date,
    seed: int,
) -> Projection:
    """Return where a vault may go, from what it holds, saves and returned."""
    monthly = pace.rate if pace.rate_source is not RateSource.NONE and pace.rate else ZERO
    if current is None:
        return Projection(Outlook.NONE, "value_unknown", (), monthly, seed, 0, 0, 0, None, None)
    ahead = _months_ahead(on, vault.target_on)
    counted = [one for one in parts if not one.not_counted]
    returns = days.monthly_returns()[-MOST_HISTORY:] if days is not None else None
    count = 0 if returns is None else len(returns)
    reason = ""
    if not counted:
        reason = "not_fed"
    elif all(one.is_cash and one.symbol == currency for one in counted):
        reason = "cash_only"
    elif current <= 0:
        reason = "not_positive"
    elif count < LEAST_MONTHS:
        reason = "too_short"
    if reason or returns is None:
        return _line(current, monthly, ahead, on, seed, count, reason)
    band = project(float(current), float(monthly), returns, ahead, float(vault.target), seed=seed)
    points = tuple(
        ProjectionPoint(
            month_after(on, place),
            _rounded(float(band.low[place])),
            _rounded(float(band.middle[place])),
            _rounded(float(band.high[place])),
        )
        for place in range(ahead + 1)
    )
    chance = None
    if vault.target_on is not None and vault.target_on > on:
        at = min(max(months_until(on, vault.target_on), 1), ahead)
        chance = Decimal(repr(float(band.chances[at])))
    there = [place for place, share in enumerate(band.chances) if share >= 0.5]
    return Projection(
        outlook=Outlook.BAND,
        reason="",
        points=points,
        monthly=monthly,
        seed=seed,
        paths=PATHS,
        block=band.block,
        history_months=count,
        probability=chance,
        median_on=month_after(on, there[0]) if there else None,
    )


def _line(
    current: Decimal, monthly: Decimal, ahead: int, on: date, seed: int, count: int, reason: str
) -> Projection:
    """Return saving on, without any return. What is taken out ends when there is nothing left."""
    least = min(current, ZERO)
    points = tuple(
        ProjectionPoint(month_after(on, place), None, max(current + monthly * place, least), None)
        for place in range(ahead + 1)
    )
    return Projection(Outlook.LINE, reason, points, monthly, seed, 0, 0, count, None, None)


def _months_ahead(on: date, target_on: date | None) -> int:
    if target_on is None or target_on <= on:
        return LONG
    return min(max(months_until(on, target_on) + PAST_TARGET, SHORT), MOST_MONTHS)


def _rounded(value: float) -> Decimal:
    """Return an estimate in hundredths; very large ones whole."""
    if abs(value) >= 1e15:
        return Decimal(int(value))
    return Decimal(repr(value)).quantize(_CENTS)
