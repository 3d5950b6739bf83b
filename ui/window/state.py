"""What every view shares: the day it looks at, the currency, the period and privacy."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.window.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.services.sync.answers import RunState
    from ui.window.syncing import SyncNews

PERIODS = ("1M", "3M", "6M", "YTD", "1Y", "3Y", "5Y", "All")

PERIOD_WORDS = {
    "1M": QT_TRANSLATE_NOOP("periods", "1 month"),
    "3M": QT_TRANSLATE_NOOP("periods", "3 months"),
    "6M": QT_TRANSLATE_NOOP("periods", "6 months"),
    "YTD": QT_TRANSLATE_NOOP("periods", "This year so far"),
    "1Y": QT_TRANSLATE_NOOP("periods", "1 year"),
    "3Y": QT_TRANSLATE_NOOP("periods", "3 years"),
    "5Y": QT_TRANSLATE_NOOP("periods", "5 years"),
    "All": QT_TRANSLATE_NOOP("periods", "Since the first entry"),
}
PERIOD_SIGNS = {
    "1M": QT_TRANSLATE_NOOP("periods", "1M"),
    "3M": QT_TRANSLATE_NOOP("periods", "3M"),
    "6M": QT_TRANSLATE_NOOP("periods", "6M"),
    "YTD": QT_TRANSLATE_NOOP("periods", "YTD"),
    "1Y": QT_TRANSLATE_NOOP("periods", "1Y"),
    "3Y": QT_TRANSLATE_NOOP("periods", "3Y"),
    "5Y": QT_TRANSLATE_NOOP("periods", "5Y"),
    "All": QT_TRANSLATE_NOOP("periods", "All"),
}


def period_words(period: str) -> str:
    """Return a period in words, in the person's language."""
    return QCoreApplication.translate("periods", PERIOD_WORDS.get(period, period))


def period_sign(period: str) -> str:
    """Return a period as short as it is on a button, in the person's language."""
    return QCoreApplication.translate("periods", PERIOD_SIGNS.get(period, period))


class ViewState(QObject):
    """Set by the frame, read by the views. Setting the same value again tells nobody."""

    as_of_changed = Signal(object)  # date | None
    base_changed = Signal(str)
    period_changed = Signal(str)
    privacy_changed = Signal(bool)
    sample_offered = Signal(bool)  # the books have nothing at all, or no longer
    keys_changed = Signal()  # a shortcut has another key
    sync_news_changed = Signal()
    runs_changed = Signal(object)  # tuple[RunState, ...]: the syncs that go on now
    sync_wanted = Signal(object, object)  # connections' ids, None: all; who is told of the report
    navigate = Signal(str, object)  # a view's name and what it shall show
    noticed = Signal(object)  # ui.notifications.notices.Notice: something to know of, later too

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._as_of: date | None = None
        self._base = ""
        self._period = "1Y"
        self._is_private = False
        self._offers_sample = False
        self._runs: tuple[RunState, ...] = ()
        self._price_runs: tuple[RunState, ...] = ()
        self._sync_news: SyncNews | None = None
        self._own: list[tuple[str, Callable[[], object]]] = []

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

    @property
    def runs(self) -> "tuple[RunState, ...]":
        """The syncs that go on now; asking for prices is one of no connection, the last."""
        return (*self._runs, *self._price_runs)

    def set_runs(self, runs: "Sequence[RunState]") -> None:
        """Say which syncs go on, and how far they are."""
        if tuple(runs) != self._runs:
            self._runs = tuple(runs)
            self.runs_changed.emit(self.runs)

    def set_price_run(self, run: "RunState | None") -> None:
        """Say how far asking for prices is; `None`: it is over."""
        found = () if run is None else (run,)
        if found != self._price_runs:
            self._price_runs = found
            self.runs_changed.emit(self.runs)

    @property
    def sync_news(self) -> "SyncNews | None":
        """How the connections stand; `None` until it is known."""
        return self._sync_news

    def set_sync_news(self, news: "SyncNews") -> None:
        """Say how the connections stand."""
        if news != self._sync_news:
            self._sync_news = news
            self.sync_news_changed.emit()

    @property
    def offers_sample(self) -> bool:
        """Whether the books have nothing at all, so that the sample can be put in."""
        return self._offers_sample

    def set_offers_sample(self, is_empty: bool) -> None:
        """Say whether the books are empty."""
        if is_empty != self._offers_sample:
            self._offers_sample = is_empty
            self.sample_offered.emit(is_empty)

    # Changes of the window itself: they are in no books, so Ctrl+Z finds them here

    def note_change(self, label: str, take_back: Callable[[], object]) -> None:
        """Note what was changed, in words, and what takes it back."""
        self._own.append((label, take_back))

    def take_back(self) -> str:
        """Take the last change of the window back; return its words, "" without one."""
        if not self._own:
            return ""
        label, take_back = self._own.pop()
        take_back()
        return label

    def forget_changes(self) -> None:
        """Leave them as they are: something in the books is newer, or other books are open."""
        self._own.clear()

    def tell_habits(self) -> None:
        """Let every view write its figures anew: the way numbers are written has changed."""
        self.privacy_changed.emit(self._is_private)


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
