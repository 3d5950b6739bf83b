"""Fine metal in a piece, and what it is worth by the spot price."""

from decimal import Decimal

from app.domain.belongings.records import WeightUnit
from app.domain.numbers import ONE

# 480 grains of 64.79891 mg each, exact since the agreement on yard and pound of 1959.
TROY_OUNCE_G = Decimal("31.1034768")
_GRAMS = {
    WeightUnit.GRAM: ONE,
    WeightUnit.KILOGRAM: Decimal(1000),
    WeightUnit.TROY_OUNCE: TROY_OUNCE_G,
}


def fine_ounces(weight: Decimal, unit: str, purity: Decimal) -> Decimal:
    """Return the troy ounces of fine metal in one piece: gross weight x purity."""
    if unit == WeightUnit.TROY_OUNCE:
        return weight * purity
    return weight * _GRAMS[WeightUnit(unit)] * purity / TROY_OUNCE_G


def spot_value(ounces: Decimal, spot: Decimal, premium: Decimal | None) -> Decimal:
    """Return what a piece is worth: fine ounces x price of an ounce x (1 + premium)."""
    return ounces * spot * (ONE + (premium or 0))
