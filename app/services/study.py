"""What stands behind a performance report: its series, and how each figure came about."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.benchmark import Compared
from app.domain.explanation import AGAINST, EXPLAINED, MONEY, Step, explain
from app.domain.measures import Measures
from app.domain.rollup.fixed import to_money

RATIO_SHOWN = Decimal("1e-12")  # floats say no more


@dataclass(frozen=True, slots=True)
class FigureStep:
    """A step of an explanation; codes as `app.domain.explanation` has them, money as amounts."""

    label: str
    value: Decimal | str  # a text is the code of a reason
    kind: str
    on: date | None
    formula: str


@dataclass(frozen=True)
class Study:
    """The numbers that the figures of a period were made of."""

    measured: Measures
    compared: Compared | None
    places: int

    @property
    def first(self) -> date:
        return self.measured.money.first

    @property
    def names(self) -> tuple[str, ...]:
        """Return the figures that can be explained."""
        return EXPLAINED if self.compared is None else EXPLAINED + AGAINST

    def explain(self, name: str) -> tuple[FigureStep, ...]:
        """Return how a figure came about.

        Raises:
            KeyError: no figure of that name is explained.
        """
        return tuple(self._step(one) for one in explain(self.measured, name, self.compared))

    def index(self) -> tuple[float, ...]:
        """Return the return index by day: 1 at the beginning."""
        return tuple(self.measured.money.index.tolist())

    def drawdowns(self) -> tuple[float, ...]:
        """Return by day how far the index was below its highest so far, not above 0."""
        return tuple(self.measured.drawdowns.tolist())

    def benchmark_index(self) -> tuple[float, ...]:
        """Return the benchmark's index by day; nothing where it is not known."""
        return () if self.compared is None else tuple(self.compared.index.tolist())

    def benchmark_values(self) -> tuple[float, ...]:
        """Return what the same flows in the benchmark were worth by day; not a number: used up."""
        if self.compared is None:
            return ()
        return tuple((self.compared.values / 10.0**self.places).tolist())

    def _step(self, step: Step) -> FigureStep:
        value = step.value
        if isinstance(value, str):
            shown: Decimal | str = value
        elif step.kind == MONEY:
            shown = money_of(value, self.places)
        else:
            shown = as_ratio(value)
        return FigureStep(step.label, shown, step.kind, step.on, step.formula)


def money_of(units: float, places: int) -> Decimal:
    """Return units as an amount; what was worked out is rounded to a unit."""
    return to_money(units if isinstance(units, int) else round(units), places)


def as_ratio(value: float) -> Decimal:
    """Return a ratio as far as its float says it."""
    return Decimal(repr(float(value))).quantize(RATIO_SHOWN)
