"""Makes the reports that people hand on: figures of the services, put up for paper and files."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.errors import RefusedError
from app.domain.times import from_us
from app.domain.what_if import TaxYear
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services.memory import no_collections
from app.services.preferences import read_preferences, tax_year_start
from app.services.report_frame import Frame, frame_of
from app.services.report_parts import Report, ReportKind, ReportWish
from app.services.report_words import WORDS, ReportWords
from app.services.reports import NetWorthPoint

if TYPE_CHECKING:
    from app.services.allocation import AllocationService
    from app.services.portfolio import PortfolioService
    from app.services.report_gains import Gains


@dataclass(frozen=True, slots=True)
class ReportService:
    """Every figure of a report is that of the service that views and commands ask, too."""

    database: Database
    clock: Clock
    portfolio: "PortfolioService"
    allocation: "AllocationService"

    def make(
        self, wish: ReportWish, words: ReportWords = WORDS, progress: Progress | None = None
    ) -> Report:
        """Return a report; nothing is written.

        Raises:
            RefusedError: no such report, method or scope; it begins after its end.
            UnknownNameError: the scope names what is not there.
            CancelledError: cancel was pressed.
        """
        steps = progress or NoProgress()
        if wish.kind not in set(ReportKind):
            known = ", ".join(ReportKind)
            raise RefusedError(f"no report {wish.kind!r}", f"choose one of {known}")
        frame = self._frame(wish, words)
        steps.step(0, 0, "figures")
        return _MAKERS[ReportKind(wish.kind)](self, frame, steps)

    def gains(self, wish: ReportWish, progress: Progress | None = None) -> "Gains":
        """Return the figures of the gains report; raises as `make` does."""
        from app.services.report_gains import gains_of

        frame = self._frame(wish, WORDS)
        with no_collections(), self.database.reading() as unit:
            return gains_of(unit, frame, progress or NoProgress())

    def _frame(self, wish: ReportWish, words: ReportWords) -> Frame:
        with self.database.reading() as unit:
            frame = frame_of(unit, wish, words, self.clock.today(), self.clock.now())
        if frame.first is not None and frame.first > frame.last:
            raise RefusedError(f"the period begins on {frame.first}, after its end on {frame.last}")
        return frame

    def tax_years(self, begins: TaxYear) -> tuple[int, ...]:
        """Return the tax years from the first entry of the books to today, the newest first."""
        with self.database.reading() as unit:
            times = unit.ledger.first_times()
        today = self.clock.today()
        first = from_us(min(times.values())).date() if times else today
        return tuple(range(begins.of(today), begins.of(min(first, today)) - 1, -1))

    def tax_year_begins(self) -> TaxYear:
        """Return when a tax year begins, as the profile has it."""
        with self.database.reading() as unit:
            return TaxYear(*tax_year_start(read_preferences(unit.settings)))


def _networth(service: ReportService, frame: Frame, steps: Progress) -> Report:
    from app.services.report_networth import MOST_DAYS, networth_paper

    wish = frame.wish

    def ask(first: date | None, last: date, every: str) -> tuple[NetWorthPoint, ...]:
        return service.portfolio.networth(
            first, last, every=every, base=wish.base, scope=wish.scope, known_on=wish.known_on,
            progress=steps,
        )  # fmt: skip

    first, last = frame.first, frame.last
    if first is None:
        points = ask(None, last, "month")
    else:  # what flowed on the first day itself is over at its close
        points = ask(first, first, "day")
        if first < last:
            points += ask(first + timedelta(1), last, "month")
    days = (last - points[0].on).days if points else 0
    return networth_paper(frame, points, ask(first, last, "day" if days <= MOST_DAYS else "week"))


def _holdings(service: ReportService, frame: Frame, steps: Progress) -> Report:
    from app.services.report_holdings import holdings_paper

    wish = frame.wish
    found = service.portfolio.holdings(
        frame.last, known_on=wish.known_on, method=wish.method, base=wish.base, scope=wish.scope,
        progress=steps,
    )  # fmt: skip
    split = service.allocation.report(
        "type", frame.last, scope=wish.scope, base=wish.base, known_on=wish.known_on
    )
    return holdings_paper(frame, found, split)


def _performance(service: ReportService, frame: Frame, steps: Progress) -> Report:
    from app.services.report_performance import performance_paper

    wish = frame.wish
    found = service.portfolio.performance(
        frame.first, frame.last, base=wish.base, scope=wish.scope, known_on=wish.known_on,
        benchmark=wish.benchmark, with_tables=True, with_attribution=True, exact=True,
        progress=steps,
    )  # fmt: skip
    return performance_paper(frame, found)


def _gains(service: ReportService, frame: Frame, steps: Progress) -> Report:
    from app.services.report_gains import gains_report

    with no_collections(), service.database.reading() as unit:
        return gains_report(unit, frame, steps)


def _income(service: ReportService, frame: Frame, steps: Progress) -> Report:
    from app.services.report_income import income_report

    del steps
    wish = frame.wish
    found = service.portfolio.income(
        frame.first, frame.last, base=wish.base, scope=wish.scope, known_on=wish.known_on
    )
    with no_collections(), service.database.reading() as unit:
        return income_report(unit, frame, found)


_MAKERS = {
    ReportKind.NETWORTH: _networth,
    ReportKind.HOLDINGS: _holdings,
    ReportKind.PERFORMANCE: _performance,
    ReportKind.GAINS: _gains,
    ReportKind.INCOME: _income,
}
