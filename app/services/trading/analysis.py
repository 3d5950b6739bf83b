"""What a journal says of closed trades: headline figures, tables, curve, calendar.

Each trade counts once, on the day of its closing, net of fees; real and paper money apart.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.trading.choices import (
    ACCOUNT,
    DIMENSIONS,
    DIRECTION,
    HOUR,
    INSTRUMENT,
    MONTH,
    STRATEGY,
    TAG,
    WEEKDAY,
)
from app.domain.trading.curves import distribution
from app.domain.trading.figures import HEADLINE, figures_of, not_enough, shown
from app.domain.trading.results import Result, direction_of, instrument_of
from app.domain.trading.statistics import Statistics, tally
from app.ports.clock import Clock
from app.ports.storage import Database
from app.services.memory import no_collections
from app.services.trading.analysis_answers import (
    AnalysisQuery,
    AnalysisReport,
    Choices,
    DayPoint,
    DayResult,
    GroupLine,
    Headline,
    ResultCalendar,
    TradeLine,
)
from app.services.trading.analysis_reading import TradeReading
from app.services.trading.zones import Zone

EVERYTHING = AnalysisQuery()
SHOWN = 5  # of the best and the worst
BY_KEY = frozenset({WEEKDAY, HOUR, MONTH})  # in their own order; others by what they came to


@dataclass(frozen=True, slots=True)
class AnalysisService:
    """Answers from positions as they are stored; nothing of what it tells is kept."""

    database: Database
    clock: Clock
    zone: Zone = field(default_factory=Zone)

    def headline(self, query: AnalysisQuery = EVERYTHING) -> Headline:
        """Return the figures of closed trades, without tables; quick enough for every redraw.

        Raises:
            UnknownNameError: there is no such account.
            RefusedError: real and paper accounts are named together.
        """
        with no_collections(), self.database.reading() as unit:
            reading = TradeReading(unit, query, self.zone)
            found = reading.gathered()
            statistics = reading.study(found.results)
            basis = reading.basis(found, statistics)
        return Headline(
            basis, figures_of(statistics, HEADLINE), statistics.rating, not_enough(statistics)
        )

    def report(
        self, query: AnalysisQuery = EVERYTHING, dimensions: Sequence[str] = DIMENSIONS
    ) -> AnalysisReport:
        """Return everything, with tables of the dimensions.

        Raises: as `headline`.
        """
        with no_collections(), self.database.reading() as unit:
            reading = TradeReading(unit, query, self.zone)
            found = reading.gathered(with_risks=True)
            statistics = reading.study(found.results)
            known = [one for one in found.results if one.pnl is not None]
            in_order = sorted(known, key=lambda one: one.pnl or 0)  # of equals the first closed
            return AnalysisReport(
                basis=reading.basis(found, statistics),
                figures=figures_of(statistics),
                rating=statistics.rating,
                missing=not_enough(statistics),
                doubts=statistics.doubts,
                streaks=statistics.streaks,
                days=self._days(statistics),
                bins=tuple(distribution([one.pnl for one in known if one.pnl is not None])),
                tables={
                    name: _table(found.results, self._keys(reading, name), name)
                    for name in dimensions
                },
                best=tuple(
                    reading.line(one)
                    for one in sorted(known, key=lambda one: -(one.pnl or 0))[:SHOWN]
                    if (one.pnl or 0) > 0
                ),
                worst=tuple(reading.line(one) for one in in_order[:SHOWN] if (one.pnl or 0) < 0),
            )

    def calendar(
        self, year: int, month: int | None = None, query: AnalysisQuery = EVERYTHING
    ) -> ResultCalendar:
        """Return the days and months of a year, or of one month, on which trades closed.

        Raises: as `headline`.
        """
        with no_collections(), self.database.reading() as unit:
            reading = TradeReading(unit, query, self.zone)
            found = reading.gathered()
            days: dict[date, list[Result]] = {}
            years: set[int] = set()
            for one in found.results:
                on = self.zone.day(one.closed_us)
                years.add(on.year)
                if on.year == year and month in (None, on.month):
                    days.setdefault(on, []).append(one)
            months: dict[date, list[Result]] = {}
            for on, closed in days.items():
                months.setdefault(on.replace(day=1), []).extend(closed)
            every = [one for closed in days.values() for one in closed]
            first = date(year, month or 1, 1)
            kept = found._replace(results=every)
            statistics = reading.study(every)
            return ResultCalendar(
                reading.basis(kept, statistics),
                tuple(_day(on, days[on]) for on in sorted(days)),
                tuple(_day(on, months[on]) for on in sorted(months)),
                _day(first, every) if every else None,
                tuple(sorted(years)),
            )

    def trades(self, query: AnalysisQuery = EVERYTHING) -> tuple[TradeLine, ...]:
        """Return the closed trades, the newest first; a day's by `since` and `until`.

        Raises: as `headline`.
        """
        with no_collections(), self.database.reading() as unit:
            reading = TradeReading(unit, query, self.zone)
            found = reading.gathered(with_risks=True)
            return tuple(reading.line(one) for one in reversed(found.results))

    def choices(self, query: AnalysisQuery = EVERYTHING) -> Choices:
        """Return what queries can be narrowed to, and how many trades of each kind one finds."""
        with no_collections(), self.database.reading() as unit:
            reading = TradeReading(unit, EVERYTHING, self.zone)
            closed = on_paper = 0
            if reading.has_both:
                closed, on_paper = (
                    TradeReading(unit, wanted, self.zone).count()
                    for wanted in (
                        replace(query, accounts=(), paper=is_paper) for is_paper in (False, True)
                    )
                )
            accounts = [reading.accounts[one] for one in reading.traded_in]
            groups = (one.title for one in reading.groups.values())
            return Choices(
                _sorted(one.name for one in accounts if not one.is_paper),
                _sorted(one.name for one in accounts if one.is_paper),
                _sorted(tag for tags in reading.tags.values() for tag in tags),
                _sorted([*reading.noted.values(), *groups]),
                _sorted(one.root for one in reading.traded.values()),
                closed,
                on_paper,
            )

    def _days(self, statistics: Statistics) -> tuple[DayPoint, ...]:
        found: dict[date, DayPoint] = {}
        for step in statistics.steps:
            on = self.zone.day(step.at_us)
            before = found.get(on)
            fall = step.fall if before is None else min(before.fall, step.fall)
            found[on] = DayPoint(on, step.total, fall, 1 if before is None else before.trades + 1)
        return tuple(found.values())

    def _keys(self, reading: TradeReading, name: str) -> Callable[[Result], Iterable[str]]:
        """Return what tells the groups of a trade."""
        zone = self.zone
        tellers: dict[str, Callable[[Result], Iterable[str]]] = {
            TAG: lambda one: reading.tags_of(one) or ("",),
            INSTRUMENT: lambda one: (instrument_of(one, reading.traded),),
            WEEKDAY: lambda one: (str(zone.day(one.opened_us).weekday()),),
            HOUR: lambda one: (f"{zone.at(one.opened_us).hour:02}",),
            STRATEGY: lambda one: (reading.strategy_of(one),),
            ACCOUNT: lambda one: (reading.accounts[one.legs[0].account_id].name,),
            DIRECTION: lambda one: (direction_of(one),),
            MONTH: lambda one: (zone.day(one.closed_us).isoformat()[:7],),
        }
        return tellers[name]


def _table(
    results: Sequence[Result], keys_of: Callable[[Result], Iterable[str]], name: str
) -> tuple[GroupLine, ...]:
    groups: dict[str, list[Result]] = {}
    for one in results:
        for key in keys_of(one):
            groups.setdefault(key, []).append(one)
    lines = [_group(key, found) for key, found in groups.items()]
    if name in BY_KEY:
        return tuple(sorted(lines, key=lambda one: one.key))
    known = [one for one in lines if one.net is not None]
    unknown = [one for one in lines if one.net is None]
    known.sort(key=lambda one: (-(one.net or 0), one.key.casefold()))
    return (*known, *sorted(unknown, key=lambda one: one.key.casefold()))


def _group(key: str, results: Sequence[Result]) -> GroupLine:
    own = tally(results)
    return GroupLine(
        key, own.count, own.won, shown(own.win_rate), own.net, own.expectancy,
        shown(own.profit_factor), shown(own.average_r), own.fees,
    )  # fmt: skip


def _day(on: date, results: Sequence[Result]) -> DayResult:
    own = tally(results)
    return DayResult(on, own.net, own.count, own.won, own.lost)


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({one for one in names if one}, key=str.casefold))
