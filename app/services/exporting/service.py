"""Writes the books, or a part of them, as files for other programs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import RefusedError
from app.domain.ledger import EntryFilter
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.sheets import CSV, PLAIN, XLSX, Sheet, SheetOptions, SheetWriter
from app.ports.storage import Database
from app.ports.texts import TextWriter
from app.services.memory import no_collections
from app.services.report_parts import ReportWish
from app.services.report_words import WORDS, ReportWords

if TYPE_CHECKING:
    from app.services.income_calendar import IncomeCalendarService
    from app.services.ledger import LedgerService
    from app.services.portfolio import PortfolioService
    from app.services.report_making import ReportService
    from app.services.trading.options import OptionService
    from app.services.trading.options_answers import HeldOption

JSON = "json"
TABLES = (CSV, XLSX, JSON)


class Out(StrEnum):
    """What can be written."""

    HOLDINGS = "holdings"
    ACTIVITY = "activity"
    GAINS = "gains"
    INCOME = "income"
    PRICES = "prices"
    BEANCOUNT = "beancount"
    HLEDGER = "hledger"
    OFX = "ofx"
    CALENDAR = "calendar"


# The endings that fit; the first is offered.
ENDINGS: dict[Out, tuple[str, ...]] = {
    Out.HOLDINGS: TABLES,
    Out.ACTIVITY: TABLES,
    Out.GAINS: TABLES,
    Out.INCOME: TABLES,
    Out.PRICES: TABLES,
    Out.BEANCOUNT: ("beancount", "bean"),
    Out.HLEDGER: ("journal", "hledger", "ledger", "j", "dat"),
    Out.OFX: ("ofx",),
    Out.CALENDAR: ("ics",),
}


Writer = Callable[[Path, "OutWish", str, Progress, "OutLook"], None]
PORTFOLIO = "portfolio"


@dataclass(frozen=True, slots=True)
class OutWish:
    """What to write. Days are inclusive; journals are of the whole portfolio up to `last`."""

    what: str
    scope: str = PORTFOLIO
    first: date | None = None
    last: date | None = None  # None: today
    symbols: tuple[str, ...] = ()  # of prices; none: all


@dataclass(frozen=True, slots=True)
class OutLook:
    """In which words tables are written, and from which side."""

    words: ReportWords = WORDS
    sheet: SheetOptions = PLAIN


_PLAIN_LOOK = OutLook()


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written."""

    path: Path
    what: str
    format: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class ExportService:
    """Nothing of the books changes; a file is there whole, or as it was before."""

    database: Database
    clock: Clock
    portfolio: "PortfolioService"
    reports: "ReportService"
    ledger: "LedgerService"
    income: "IncomeCalendarService"
    options: "Callable[[], OptionService]"
    sheets: SheetWriter
    texts: TextWriter

    def write(
        self,
        path: Path,
        wish: OutWish,
        progress: Progress | None = None,
        look: OutLook = _PLAIN_LOOK,
    ) -> Written:
        """Write a file in the format that its ending says.

        Raises:
            RefusedError: nothing of that name is written, the ending does not fit, what is asked
                has no such days, scope or symbols, the place cannot be written to.
            UnknownNameError: of the scope or a symbol.
            CancelledError: there is no file, or the old one as it was.
        """
        steps = progress or NoProgress()
        if wish.what not in set(Out):
            raise RefusedError(f"no export {wish.what!r}", f"choose one of {', '.join(Out)}")
        what = Out(wish.what)
        ending = path.suffix.lower().lstrip(".")
        if ending not in ENDINGS[what]:
            fitting = ", ".join(f".{one}" for one in ENDINGS[what])
            raise RefusedError(
                f"{what} is not written as {path.name}", f"end its name in {fitting}"
            )
        _check(what, wish)
        with no_collections():
            self._writer(what)(path, wish, ending, steps, look)
        return Written(path, str(what), ending, path.stat().st_size)

    def _writer(self, what: Out) -> Writer:
        return {
            Out.HOLDINGS: self._report,
            Out.GAINS: self._report,
            Out.INCOME: self._report,
            Out.ACTIVITY: self._activity,
            Out.PRICES: self._prices,
            Out.BEANCOUNT: self._journal,
            Out.HLEDGER: self._journal,
            Out.OFX: self._ofx,
            Out.CALENDAR: self._calendar,
        }[what]

    # -- tables --------------------------------------------------------------------------------

    def _report(
        self, path: Path, wish: OutWish, ending: str, steps: Progress, look: OutLook
    ) -> None:
        report = self.reports.make(
            ReportWish(wish.what, wish.scope, first=wish.first, last=wish.last), look.words, steps
        )
        self._tables(path, report.data, ending, steps, look)

    def _activity(
        self, path: Path, wish: OutWish, ending: str, steps: Progress, look: OutLook
    ) -> None:
        from app.services.exporting.tables import activity_sheet

        plain = EntryFilter(first_day=wish.first, last_day=wish.last, newest_first=False)
        what = self.ledger.within(wish.scope, plain)
        with self.database.reading() as unit:
            self._tables(path, [activity_sheet(unit, what)], ending, steps, look)

    def _prices(
        self, path: Path, wish: OutWish, ending: str, steps: Progress, look: OutLook
    ) -> None:
        from app.services.exporting.tables import prices_sheet

        with self.database.reading() as unit:
            sheet = prices_sheet(unit, wish.first, wish.last, wish.symbols)
            self._tables(path, [sheet], ending, steps, look)

    def _tables(
        self, path: Path, sheets: Sequence[Sheet], ending: str, steps: Progress, look: OutLook
    ) -> None:
        if ending == JSON:
            from app.services.exporting.tables import json_lines

            self.texts.write(path, json_lines(sheets), progress=steps)
        else:
            self.sheets.write(path, sheets, ending, options=look.sheet, progress=steps)

    # -- other programs ------------------------------------------------------------------------

    def _journal(
        self, path: Path, wish: OutWish, ending: str, steps: Progress, look: OutLook
    ) -> None:
        from app.domain.journals import beancount, hledger
        from app.services.exporting.journal import journal_of

        report = self.portfolio.holdings(wish.last, progress=steps)
        lines = beancount.lines_of if wish.what == Out.BEANCOUNT else hledger.lines_of
        with self.database.reading() as unit:
            journal = journal_of(unit, report, self.clock.today(), steps)
            self.texts.write(path, lines(journal), progress=steps)

    def _ofx(self, path: Path, wish: OutWish, ending: str, steps: Progress, look: OutLook) -> None:
        from app.services.exporting.ofx import ofx_lines

        report = self.portfolio.holdings(wish.last, scope=wish.scope, progress=steps)
        with self.database.reading() as unit:
            lines = ofx_lines(unit, report, wish.first, self.clock.now(), steps)
            self.texts.write(path, lines, progress=steps)

    def _calendar(
        self, path: Path, wish: OutWish, ending: str, steps: Progress, look: OutLook
    ) -> None:
        from app.domain.calendar_file import lines_of
        from app.services.exporting.ahead import days_ahead, within

        steps.step(0, 0, "figures")
        calendar = self.income.calendar(scope=wish.scope)
        contracts: Sequence[HeldOption] = self.options().expiring(days=3650)
        if wish.scope != PORTFOLIO:
            with self.database.reading() as unit:
                contracts = within(unit, wish.scope, contracts)
        days = days_ahead(calendar, contracts)
        lines = lines_of("Coffer", days, self.clock.now())
        self.texts.write(path, lines, end="\r\n", progress=steps)


_DAYLESS, _JOURNALS = frozenset({Out.CALENDAR}), frozenset({Out.BEANCOUNT, Out.HLEDGER})
_SCOPELESS = _JOURNALS | {Out.PRICES}


def _check(what: Out, wish: OutWish) -> None:
    """Refuse what would be passed over without a word."""
    if wish.first and wish.last and wish.first > wish.last:
        raise RefusedError(f"the period begins on {wish.first}, after its end on {wish.last}")
    if what in _JOURNALS and (wish.scope != PORTFOLIO or wish.first is not None):
        raise RefusedError(
            "a journal is of the whole portfolio, from its beginning",
            "leave scope and first day out",
        )
    if what in _DAYLESS and (wish.first or wish.last):
        raise RefusedError("the calendar is of what is ahead of today", "leave the days out")
    if what == Out.HOLDINGS and wish.first:
        raise RefusedError("holdings are those of one day", "leave the first day out")
    if what in _SCOPELESS and wish.scope != PORTFOLIO:
        raise RefusedError("prices have no scope", "leave it out, and name symbols")
    if what != Out.PRICES and wish.symbols:
        raise RefusedError("symbols are chosen of prices alone", "leave them out")
