"""What every view shares: the day it looks at, the currency, the period and privacy."""

from datetime import date

from PySide6.QtCore import QObject, Signal

PERIODS = ("1M", "3M", "6M", "YTD", "1Y", "3Y", "5Y", "All")


class ViewState(QObject):
    """Set by the frame, read by the views. Setting the same value again tells nobody."""

    as_of_changed = Signal(object)  # date | None
    base_changed = Signal(str)
    period_changed = Signal(str)
    privacy_changed = Signal(bool)
    navigate = Signal(str, object)  # a view's name and what it shall show

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._as_of: date | None = None
        self._base = ""
        self._period = "1Y"
        self._is_private = False

    @property
    def as_of(self) -> date | None:
        """The day that all views show; None is today."""
        return self._as_of

    def set_as_of(self, day: date | None) -> None:
        """Move every view in time; None goes back to today."""
        if day != self._as_of:
            self._as_of = day
            self.as_of_changed.emit(day)

    @property
    def base(self) -> str:
        """The display currency; "" is the profile's."""
        return self._base

    def set_base(self, currency: str) -> None:
        """Show everything in a currency."""
        if currency != self._base:
            self._base = currency
            self.base_changed.emit(currency)

    @property
    def period(self) -> str:
        return self._period

    def set_period(self, period: str) -> None:
        """Choose one of PERIODS."""
        if period in PERIODS and period != self._period:
            self._period = period
            self.period_changed.emit(period)

    @property
    def is_private(self) -> bool:
        return self._is_private

    def set_private(self, is_private: bool) -> None:
        """Hide every amount, or show them again."""
        if is_private != self._is_private:
            self._is_private = is_private
            self.privacy_changed.emit(is_private)


def first_day(period: str, last: date) -> date | None:
    """Return the day whose close a period starts from; None: since the first entry."""
    if period == "YTD":
        return date(last.year - 1, 12, 31)
    months = {"1M": 1, "3M": 3, "6M": 6, "1Y": 12, "3Y": 36, "5Y": 60}.get(period)
    if months is None:
        return None
    year, month = divmod(last.year * 12 + last.month - 1 - months, 12)
    return date(year, month + 1, min(last.day, _days_in(year, month + 1)))


def _days_in(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days
