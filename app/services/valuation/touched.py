"""What a change touched, and what came of it."""

from dataclasses import dataclass, field

from app.domain.ids import AssetId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.rollup.history import Carried, History
from app.ports.figures import HoldingYear


@dataclass
class Touched:
    """What a change touched."""

    positions: set[AssetId] = field(default_factory=set)  # to be worked out again
    worths: set[AssetId] = field(default_factory=set)  # worth something else since `worth_day`
    worth_day: int | None = None
    days: set[int] = field(default_factory=set)  # on which flows have to be counted again
    accounts: set[int] = field(default_factory=set)  # whose flows those are
    holdings: set[HoldingId] | None = None  # the only ones, where that is known
    came: list[LegRecord] = field(default_factory=list)  # legs that came into effect, if known
    left: list[LegRecord] = field(default_factory=list)  # legs that went out of effect


@dataclass(frozen=True, slots=True)
class Made:
    """New histories of holdings, and where their years ended."""

    histories: dict[HoldingId, History]
    marks: dict[HoldingYear, Carried]
    from_years: dict[HoldingId, int] = field(default_factory=dict)  # earlier ones stay
