"""What a leg came to, in the base currency: as it states itself, else at market value."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from app.domain.ids import AssetId
from app.domain.kinds import INCOME_KINDS
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO, to_ledger


class Valuer(Protocol):
    """Values amounts at a time, in the base currency."""

    def to_base(self, amount: Decimal, asset_id: AssetId, at_us: int) -> Decimal | None:
        """Return the worth of an amount of an asset; `None` where no rate is known."""
        ...


@dataclass(frozen=True, slots=True)
class LegWorth:
    """Answers in the base currency at the time of the leg; `None` is unknown, never zero."""

    valuer: Valuer

    def of(self, amount: Decimal, asset_id: AssetId, leg: LegRecord) -> Decimal | None:
        """Return the worth of an amount at the time of a leg."""
        if not amount:
            return ZERO
        return self.valuer.to_base(amount, asset_id, leg.at_us)

    def stated(self, leg: LegRecord) -> Decimal | None:
        """Return what the leg says it came to, before the fee; `None` where it does not say."""
        if leg.quote_id is None:
            return None
        if leg.amount is not None:
            return self.of(leg.amount, leg.quote_id, leg)
        if leg.unit_price is not None:
            return self.of(to_ledger(abs(leg.quantity) * leg.unit_price), leg.quote_id, leg)
        return None

    def gross(self, leg: LegRecord) -> Decimal | None:
        """Return what the leg came to, before the fee: as stated, else its market value."""
        if says_worth(leg):
            return self.stated(leg)  # unknown without a rate, whatever the market says
        return self.of(abs(leg.quantity), leg.asset_id, leg)

    def fee(self, leg: LegRecord) -> Decimal | None:
        """Return the fee that the leg itself states; zero where there is none."""
        if not leg.fee or leg.fee_asset_id is None:
            return ZERO
        return self.of(leg.fee, leg.fee_asset_id, leg)

    def received(self, leg: LegRecord) -> Decimal | None:
        """Return what came in cost: the fee on top."""
        gross, fee = self.gross(leg), self.fee(leg)
        return None if gross is None or fee is None else gross + fee

    def proceeds(self, leg: LegRecord) -> Decimal | None:
        """Return what was given brought: the fee off."""
        gross, fee = self.gross(leg), self.fee(leg)
        return None if gross is None or fee is None else gross - fee

    def signed(self, leg: LegRecord, *, with_fee: bool) -> Decimal | None:
        """Return what the leg moved: below zero when it left; a fee always adds to it."""
        gross = self.gross(leg)
        fee = self.fee(leg) if with_fee else ZERO
        if gross is None or fee is None:
            return None
        return (-gross if leg.quantity < 0 else gross) + fee


def says_worth(leg: LegRecord) -> bool:
    """Tell whether a leg states a price or an amount."""
    return leg.quote_id is not None and (leg.amount is not None or leg.unit_price is not None)


def is_estimate(leg: LegRecord) -> bool:
    """Tell whether the cost of what came in can only be estimated."""
    return not says_worth(leg) and leg.kind not in INCOME_KINDS
