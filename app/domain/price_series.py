"""The edges of one pair in order of time, column-wise: whole numbers instead of objects.

Half a million prices as objects take 150 MB, as columns 12.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.price_points import Granularity

WIDEST = 10**18  # a mantissa below this fits 64 bits
_RANK: dict[str, int] = {Granularity.DAILY: 0, Granularity.INTRADAY: 1, Granularity.TX_EXACT: 2}

Row = tuple[int, Decimal, str, str]  # at_us, value, granularity, source


@dataclass(frozen=True, slots=True)
class PriceColumns:
    """Edges of one pair, ordered by time and, of one time, the most exact last."""

    times: "array[int]"  # microseconds since 1970
    mantissas: "array[int]"  # the value is mantissa / 10**scale
    scales: "array[int]"
    notes: "array[int]"  # places in `words`
    words: Sequence[tuple[str, str]]  # granularity and source
    wide: dict[int, Decimal]  # by place: values that no mantissa holds

    def __len__(self) -> int:
        return len(self.times)

    def row(self, place: int) -> Row:
        """Return one edge."""
        granularity, source = self.words[self.notes[place]]
        return self.times[place], self.value(place), granularity, source

    def value(self, place: int) -> Decimal:
        """Return one value, exact."""
        if place in self.wide:
            return self.wide[place]
        return Decimal(self.mantissas[place]).scaleb(-self.scales[place])

    def last_at(self, at_us: int) -> int:
        """Return the place of the last edge at or before a time, -1 if there is none."""
        return bisect_right(self.times, at_us) - 1

    def rows(self) -> list[Row]:
        """Return all edges."""
        return [self.row(place) for place in range(len(self.times))]


NO_PRICES = PriceColumns(array("q"), array("q"), array("b"), array("H"), (), {})


def columns_of(rows: Iterable[Row]) -> PriceColumns:
    """Return edges as columns; they may come in any order, values above zero."""
    ordered = sorted(rows, key=lambda row: (row[0], _RANK.get(row[2], 0)))
    times, mantissas, scales, notes = array("q"), array("q"), array("b"), array("H")
    words: dict[tuple[str, str], int] = {}
    wide: dict[int, Decimal] = {}
    for place, (at_us, value, granularity, source) in enumerate(ordered):
        mantissa, scale = _split(value)
        if mantissa >= WIDEST:
            wide[place] = value
            mantissa, scale = 0, 0
        times.append(at_us)
        mantissas.append(mantissa)
        scales.append(scale)
        notes.append(words.setdefault((str(granularity), source), len(words)))
    return PriceColumns(times, mantissas, scales, notes, tuple(words), wide)


def _split(value: Decimal) -> tuple[int, int]:
    scale = max(0, -value.as_tuple().exponent)  # type: ignore[operator]  # finite by construction
    return int(value.scaleb(scale)), scale
