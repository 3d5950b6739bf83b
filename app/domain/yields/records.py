"""What is kept of a rule by which a holding earns."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.ids import HoldingId


class Payout(StrEnum):
    """When what was earned is paid."""

    DAILY = "daily"
    WEEKDAYS = "weekdays"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class Compounding(StrEnum):
    """How often what was earned begins to earn itself, between payouts."""

    NONE = "none"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class YieldRule:
    """A holding earns at a rate from a day on."""

    id: int
    holding_id: HoldingId
    since: date
    rate: Decimal  # a year, as a fraction
    payout: str
    until: date | None = None  # the last day that earns
    is_effective: bool = False  # the rate has compounding in it (APY); else it is nominal
    compounding: str = Compounding.NONE
    day_count: str = "actual/365"
    weekday: int | None = None  # 0 is Monday
    month_day: int | None = None  # 1 to 31; the last day of a shorter month
    month: int | None = None  # 1 to 12
    kind: str = "interest"  # or reward
    note: str = ""
    is_active: bool = True
