"""What is asked and answered about vaults: frozen values that screens show and commands print.

Money is in the vault's currency, percentages from 1 to 100, ratios fractions; `None` is unknown,
never zero, with coverage and reasons beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.coverage import Coverage
from app.domain.ids import HoldingId
from app.domain.numbers import ZERO
from app.domain.vaults.pace import Pace

if TYPE_CHECKING:
    from app.domain.vaults.saving import SavingMonth


@dataclass(frozen=True, slots=True)
class VaultDraft:
    """What a person says of a vault."""

    name: str
    currency: str
    target: Decimal
    target_on: date | None = None
    colour: str = ""  # #RRGGBB; "": the theme's
    icon: str = ""
    priority: int | None = None  # from 0, the most important first; `None`: after the others
    monthly: Decimal | None = None  # what is meant to be saved a month
    note: str = ""


@dataclass(frozen=True, slots=True)
class VaultPartLine:
    """A holding that feeds a vault."""

    holding_id: HoldingId
    account: str
    symbol: str
    name: str  # of the asset
    asset_type: str
    is_cash: bool
    percent: Decimal
    since: date  # from when on that percentage counts; `ALWAYS`: as long as there is the holding
    quantity: Decimal | None  # of the whole holding
    whole: Decimal | None  # worth of the whole holding
    value: Decimal | None  # of the percentage; zero where it does not count
    coverage: Coverage
    reasons: tuple[str, ...]  # codes: price_missing, price_stale, quantity_unknown, …
    not_counted: str  # "": it counts; else excluded, hidden, paper, inactive, scam
    elsewhere: tuple[tuple[str, Decimal], ...]  # other vaults, and what they claim
    claimed: Decimal  # by all vaults, in percent
    free: Decimal  # percent that no vault claims
    over: Decimal  # by how much it is claimed more than once, in percent


@dataclass(frozen=True, slots=True)
class VaultLine:
    """A vault at the end of a day."""

    id: int
    name: str
    currency: str
    target: Decimal
    target_on: date | None
    colour: str
    icon: str
    priority: int
    monthly: Decimal | None
    note: str
    created_on: date
    archived_on: date | None
    as_of: date
    current: Decimal | None
    progress: Decimal | None  # of the target; more than 1 when there is more
    coverage: Coverage
    reasons: tuple[str, ...]  # of all parts
    parts: tuple[VaultPartLine, ...]
    pace: Pace
    reached_on: date | None  # the first day at or above the target
    is_below_again: bool  # it was reached, and is not now
    is_reach_noted: bool  # the day is stored; else it was worked out

    @property
    def draft(self) -> VaultDraft:
        """Return what a person may change."""
        return VaultDraft(
            self.name, self.currency, self.target, self.target_on, self.colour, self.icon,
            self.priority, self.monthly, self.note,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class OverClaim:
    """A holding of which the vaults claim more than there is."""

    holding_id: HoldingId
    account: str
    symbol: str
    claimed: Decimal  # percent
    over: Decimal  # percent
    shares: tuple[tuple[str, Decimal], ...]  # vaults, and what they claim


@dataclass(frozen=True, slots=True)
class VaultsReport:
    """All vaults at the end of a day, the most important first."""

    as_of: date
    lines: tuple[VaultLine, ...]
    over: tuple[OverClaim, ...]

    def named(self, name: str) -> VaultLine | None:
        """Return a vault by its name."""
        return next((one for one in self.lines if one.name == name), None)


@dataclass(frozen=True, slots=True)
class VaultDay:
    """What a vault held at the end of a day."""

    on: date
    value: Decimal | None
    coverage: Coverage
    flow: Decimal  # saved and moved on that day


class Outlook(StrEnum):
    """How a projection is told."""

    BAND = "band"  # a spread of paths
    LINE = "line"  # money alone, which no price moves: saving on
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ProjectionPoint:
    """The end of a month to come; `low` and `high` only of a band."""

    on: date
    low: Decimal | None
    middle: Decimal
    high: Decimal | None


@dataclass(frozen=True, slots=True)
class Projection:
    """Where a vault may go. Estimates: rounded, and no promise."""

    outlook: Outlook
    reason: str  # why there is no band: too_short, cash_only, not_fed, value_unknown, …
    points: tuple[ProjectionPoint, ...]
    monthly: Decimal  # saved at the end of each month
    seed: int
    paths: int
    block: int  # months drawn together
    history_months: int  # of returns that are drawn from
    probability: Decimal | None  # that the target is reached by its date, a fraction
    median_on: date | None  # the first month's end on which half of the paths are there


@dataclass(frozen=True, slots=True)
class SavingTotals:
    """`opening` + `saved` + `moved` + `growth` = `closing`."""

    saved: Decimal = ZERO
    moved: Decimal = ZERO
    growth: Decimal = ZERO
    closing: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class VaultDetail:
    """A vault with its history, what came from saving, and where it may go."""

    line: VaultLine
    history: tuple[VaultDay, ...]  # by day, oldest first
    months: tuple[SavingMonth, ...]  # oldest first
    totals: SavingTotals
    projection: Projection


@dataclass(frozen=True, slots=True)
class FeedChoice:
    """A holding that may feed a vault."""

    holding_id: HoldingId
    account: str
    symbol: str
    name: str
    claimed: Decimal  # percent, by all vaults
    is_part: bool  # of the vault that is asked about
