"""Observations: at a time the balance of a holding was so much, says a source."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import HoldingId, ObservationId


@dataclass(frozen=True, slots=True)
class NewObservation:
    """A balance to be written down."""

    holding_id: HoldingId
    at_us: int
    balance: Decimal
    source: str  # sync, statement, user, correction …
    available: Decimal | None = None
    limit: Decimal | None = None


class Observation(NamedTuple):
    """A balance in effect; ordered by (at_us, id)."""

    id: ObservationId
    holding_id: HoldingId
    at_us: int
    balance: Decimal
    source: str
    available: Decimal | None
    limit: Decimal | None
    recorded_at: datetime
