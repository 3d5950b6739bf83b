"""What the same deposits and withdrawals would have come to in another asset, day by day."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.charts.series import Point
from ui.performance.benchmark_box import BenchmarkBox
from ui.performance.figures import reason_words
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.assets import Asset

WIDTH = 420


def _tr(text: str) -> str:
    return QCoreApplication.translate("overview", text)


@dataclass(frozen=True, slots=True)
class SameFlows:
    """Worths by day, in the display currency; `None` where it is used up or not known."""

    wanted: str  # as it was asked for
    name: str
    first: date
    values: tuple[float | None, ...]
    reason: str = ""  # why there are none

    def along(self, points: Sequence[Point]) -> tuple[float | None, ...]:
        """Return the worth on the day of each point."""
        begin, count = self.first.toordinal(), len(self.values)
        places = (point.on.toordinal() - begin for point in points)
        return tuple(self.values[one] if 0 <= one < count else None for one in places)


def read_same_flows(
    coffer: "Coffer", wanted: str, first: date | None, last: date, *, base: str, scope: str
) -> SameFlows:
    """Ask what the same flows would have come to.

    Raises:
        UnknownNameError, AmbiguousSymbolError, RefusedError: there is no such benchmark.
    """
    report = coffer.portfolio.performance(first, last, base=base, scope=scope, benchmark=wanted)
    values = () if report.study is None else report.study.benchmark_values()
    kept = tuple(one if math.isfinite(one) else None for one in values)
    reason = ""
    if not any(one is not None for one in kept):
        reason = reason_words(report.reasons.get("benchmark_end_value", "benchmark_unknown"))
    return SameFlows(wanted, report.benchmark or wanted, report.first, kept, reason)


class BenchmarkDialog(Dialog):
    """Asks what to compare with: an asset of the books, or a blend that is typed."""

    def __init__(
        self, value: str, choose: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Compare with"))
        self._choose = choose
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(_tr("Compare with"), "title"))
        words = Label("", "body", "soft")
        words.set_lines(
            _tr(
                "A second line shows what the same deposits and withdrawals would have come to in "
                "another asset, or in a blend such as WORLD:60,BOND:40."
            )
        )
        words.setMinimumWidth(WIDTH)
        column.addWidget(words)
        self.box = BenchmarkBox(is_remembered=False)
        self.box.choose(value)
        column.addWidget(self.box)
        self.deed = PrimaryButton(_tr("Compare"))
        self.deed.clicked.connect(self.accept)
        column.addLayout(self.foot(self.deed))
        self.box.setFocus()

    def show_assets(self, assets: "Sequence[Asset]") -> None:
        """Offer what has a price."""
        self.box.show_assets(assets)

    def accept(self) -> None:
        self.box.take_typed()
        self._choose(self.box.value)
        super().accept()
