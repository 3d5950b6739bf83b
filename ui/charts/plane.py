"""Where a day and a value stand in a chart."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True, slots=True)
class Plane:
    """A box on the screen, in pixels, and the values and days that its edges stand for."""

    box: QRectF
    low: float
    high: float
    first: date = date.min
    last: date = date.min

    def x(self, on: date) -> float:
        """Return where a day stands; a single day stands in the middle."""
        days = (self.last - self.first).days
        if days <= 0:
            return self.box.center().x()
        return self.box.left() + self.box.width() * (on - self.first).days / days

    def y(self, value: float) -> float:
        """Return where a value stands; what is above the picture, at its upper edge."""
        share = (min(value, self.high) - self.low) / (self.high - self.low)
        return self.box.bottom() - share * self.box.height()

    def at(self, on: date, value: float) -> QPointF:
        """Return where a value of a day stands."""
        return QPointF(self.x(on), self.y(value))

    def day_at(self, x: float) -> date:
        """Return the day nearest to a place across."""
        share = (x - self.box.left()) / self.box.width()
        days = round(min(max(share, 0.0), 1.0) * (self.last - self.first).days)
        return date.fromordinal(self.first.toordinal() + days)
