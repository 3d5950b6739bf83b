"""Benchmarks by name: an asset, or several with their weights."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.assets import Asset
from app.domain.benchmark import blend
from app.domain.errors import NotANumberError, RefusedError
from app.domain.measures import Floats
from app.domain.numbers import ONE, parse_decimal
from app.services.registry import Registry
from app.services.valuation.reading import Valuation


@dataclass(frozen=True, slots=True)
class Benchmark:
    """Assets and their weights; brought back to the weights every day."""

    parts: tuple[tuple[Asset, Decimal], ...]

    @property
    def name(self) -> str:
        if len(self.parts) == 1:
            return self.parts[0][0].symbol
        whole = sum((weight for _, weight in self.parts), Decimal(0))
        return " + ".join(
            f"{asset.symbol} {weight / whole * 100:.0f} %" for asset, weight in self.parts
        )

    def index(self, valuation: Valuation, first: date, last: date, idle: int = 0) -> Floats | None:
        """Return its index, 1 on the first day; `None`: a price is missing after `idle` days."""
        worths = valuation.worths({asset.id for asset, _ in self.parts}, first, last)
        return blend(
            [worths.column(asset.id).values for asset, _ in self.parts],
            [float(weight) for _, weight in self.parts],
            idle,
        )


def read_benchmark(text: str, registry: Registry) -> Benchmark:
    """Read `SYMBOL` or `SYMBOL:WEIGHT,SYMBOL:WEIGHT`; a weight that is not said is 1.

    Raises:
        UnknownNameError: there is no such asset. AmbiguousSymbolError: there are several.
        RefusedError: a weight is not above zero, or an asset is named twice.
    """
    parts: list[tuple[Asset, Decimal]] = []
    for part in text.split(","):
        symbol, weight = _split(part.strip())
        asset = registry.find(symbol)
        if weight <= 0 or asset.id in {one.id for one, _ in parts}:
            raise RefusedError(
                f"no benchmark {text!r}", "use SYMBOL[:WEIGHT,…], each once, weights above zero"
            )
        parts.append((asset, weight))
    return Benchmark(tuple(parts))


def _split(text: str) -> tuple[str, Decimal]:
    symbol, colon, weight = text.rpartition(":")
    if not colon:
        return text, ONE
    try:
        return symbol, parse_decimal(weight)
    except NotANumberError:
        return text, ONE  # the colon is part of the symbol
