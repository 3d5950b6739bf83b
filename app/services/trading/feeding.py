"""Prices for paper accounts: typed, out of files of bars or quotes, or out of the stored prices."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from app.domain.errors import RefusedError, RowProblem, UnknownNameError
from app.domain.ids import AccountId
from app.domain.times import DAY_US, end_us, from_us, start_us, to_us
from app.domain.trading.bars import Bar, Hole, bar_problem, quote_problem
from app.domain.trading.records import (
    ALWAYS_OPEN,
    Instrument,
    Order,
    OrderStatus,
    PaperBook,
    Quote,
)
from app.ports.brokers import News
from app.ports.clock import Clock
from app.ports.paper import Venues
from app.ports.progress import Progress
from app.ports.sessions import Sessions
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.feeding_rows import FedRow, read_file
from app.services.trading.instruments import InstrumentSpec, ensure_instrument, find_instrument
from app.services.trading.paper import Hearer
from app.services.trading.pricing import quoted

TYPED, FED, STORED = "typed", "fed", "prices"
MINUTE_US = 60_000_000
MOST_MISSING = 400  # sessions that are looked through for a hole
_STEP_US = 1_000  # between two prices of a replay
_WORKING = (OrderStatus.OPEN, OrderStatus.PARTIAL)
_DAY = timedelta(days=1)
_NOTHING = Changes()


@dataclass(frozen=True, slots=True)
class QuoteDraft:
    """A price that a person types: a last one, or what is bid and asked."""

    last: Decimal | None = None
    bid: Decimal | None = None
    ask: Decimal | None = None
    bid_size: Decimal | None = None
    ask_size: Decimal | None = None
    at_us: int | None = None  # now unless told


@dataclass(frozen=True, slots=True)
class Fed:
    """What prices led to."""

    instruments: tuple[str, ...]
    prices: int  # bars or quotes that were worked
    fills: int
    messages: int  # of orders, fills among them
    outside: int = 0  # prices at a time at which the exchange was shut
    unfinished: int = 0  # bars that are not over yet
    ties: int = 0  # stop and target in one bar: the stop was taken
    entry_bar_stops: int = 0
    holes: tuple[tuple[str, Hole], ...] = ()
    problems: tuple[RowProblem, ...] = ()
    changes: Changes = _NOTHING


@dataclass(frozen=True, slots=True)
class FeedService:
    """Gives prices to the paper venue and books what they lead to, under one write lock."""

    database: Database
    clock: Clock
    sessions: Callable[[], Sessions]
    venues: Venues
    hearer: Callable[[], Hearer]

    def quote(self, symbol: str, draft: QuoteDraft, *, makes: bool = False) -> Fed:
        """Take a price that a person types; open paper orders meet it.

        Args:
            symbol: of an instrument.
            draft: the price.
            makes: add the instrument where it is not known yet, as an order does.

        Raises:
            UnknownNameError: there is no such instrument. RefusedError: it is no quote.
        """
        now = to_us(self.clock.now())
        with self.database.writing() as unit:
            instrument = _known(unit, symbol, makes=makes)
            quote = Quote(
                instrument.id, now if draft.at_us is None else draft.at_us, draft.bid, draft.ask,
                draft.last, draft.bid_size, draft.ask_size, TYPED,
            )  # fmt: skip
            problem = quote_problem(quote)
            if problem or quote.at_us > now:
                raise RefusedError(
                    f"that is no quote of {instrument.symbol.strip()}: "
                    + (problem or "its time is to come")
                )
            run = _Run(unit, self.venues, self.hearer())
            run.work(instrument, [quote])
            run.keep(quote)
            shown = draft.last if draft.last is not None else draft.bid or draft.ask
            unit.audit.record("quote typed", instrument.symbol.strip(), "", str(shown))
            unit.commit()
        return run.told((instrument.symbol.strip(),), keeps=True)

    def feed(
        self,
        path: str,
        symbol: str = "",
        *,
        is_replay: bool = False,
        progress: Progress | None = None,
    ) -> Fed:
        """Work open paper orders against a file of bars or quotes, in order of time.

        Only what came about after an order counts for it. A replay takes the prices as if they came
        now, one after the other; it does not touch the newest quote.

        Args:
            path: see `feeding_rows.read_file`.
            symbol: of an instrument, where the file does not say.
            is_replay: see above.
            progress: of rows.

        Raises:
            FileRefusedError: it cannot be read. UnknownNameError: no such instrument.
            RefusedError: rows name no instrument.
        """
        file = read_file(path)
        by_symbol: dict[str, list[FedRow]] = defaultdict(list)
        for row in file.rows:
            by_symbol[row.symbol or symbol].append(row)
        if "" in by_symbol:
            raise RefusedError("the file does not say which instrument", "name it: --symbol")
        with self.database.writing() as unit:
            run = _Run(unit, self.venues, self.hearer())
            run.problems += file.problems
            for place, (name, rows) in enumerate(sorted(by_symbol.items())):
                if progress is not None:
                    progress.step(place, len(by_symbol), name)
                instrument = find_instrument(unit, name)
                self._work(
                    run, instrument, self._prices(instrument, rows, file.has_bars, run), is_replay
                )
            names = tuple(sorted(by_symbol))
            unit.audit.record("prices fed", ", ".join(names)[:200], "", f"{run.prices} prices")
            unit.commit()
        return run.told(names, keeps=not is_replay)

    def feed_stored(self, symbol: str, first: date, last: date, *, is_replay: bool = False) -> Fed:
        """Do the same with the daily prices that the books have: each a bar of one price.

        Raises:
            UnknownNameError: no such instrument. RefusedError: no prices of these days.
        """
        with self.database.writing() as unit:
            instrument = find_instrument(unit, symbol)
            points = [
                one
                for one in unit.prices.between(
                    asset_ids=[instrument.asset_id], first_us=start_us(first), last_us=end_us(last)
                )
                if one.quote_id == instrument.quote_id and one.value > 0
            ]
            if not points:
                raise RefusedError(
                    f"there are no prices of {symbol} from {first} to {last} in its own currency",
                    "name other days",
                )
            rows = []
            for place, one in enumerate(points):
                price = quoted(one.value, instrument)
                figures = dict.fromkeys(("open", "high", "low", "close"), price)
                at = from_us(one.at_us)
                rows.append(FedRow(place, symbol, start_us(at.date()), at.date(), figures))
            run = _Run(unit, self.venues, self.hearer())
            self._work(run, instrument, self._prices(instrument, rows, True, run), is_replay)
            unit.audit.record("prices fed", symbol, "", f"{run.prices} stored prices")
            unit.commit()
        return run.told((instrument.symbol.strip(),), keeps=not is_replay)

    # -- within ----------------------------------------------------------------------------

    def _work(
        self, run: "_Run", instrument: Instrument, prices: list[Bar | Quote], is_replay: bool
    ) -> None:
        now = to_us(self.clock.now())
        ends = [one.end_us if isinstance(one, Bar) else one.at_us for one in prices]
        done = [one for one, end in zip(prices, ends, strict=True) if is_replay or end <= now]
        run.unfinished += len(prices) - len(done)
        missing = self._missing(instrument, done)
        for one, count in zip(done, missing, strict=True):
            if count:
                run.holes.append((instrument.symbol.strip(), Hole(one.at_us - 1, one.at_us, count)))
        if is_replay:
            done = [_moved(one, now + place * _STEP_US) for place, one in enumerate(done)]
        run.work(instrument, done, missing, keeps_hours=not is_replay)
        if done and not is_replay:
            run.keep(_closing(instrument, done[-1]))

    def _prices(
        self, instrument: Instrument, rows: Sequence[FedRow], has_bars: bool, run: "_Run"
    ) -> list[Bar | Quote]:
        """Return rows as bars or quotes; what is none is told by its line."""
        found: list[Bar | Quote] = []
        span = _span(rows)
        for row in rows:
            figures = row.figures
            one: Bar | Quote
            if has_bars:
                at, length = self._hours(instrument, row, span)
                one = Bar(
                    at, figures["open"], figures["high"], figures["low"], figures["close"],
                    figures.get("volume"), length,
                )  # fmt: skip
                problem = bar_problem(one)
            else:
                one = Quote(
                    instrument.id, row.at_us, figures.get("bid"), figures.get("ask"),
                    figures.get("last"), figures.get("bid_size"), figures.get("ask_size"), FED,
                )  # fmt: skip
                problem = quote_problem(one)
            if problem or (found and one.at_us <= found[-1].at_us):
                run.problems.append(
                    RowProblem(row.line, problem or "its time is that of another row")
                )
            else:
                found.append(one)
        return found

    def _hours(self, instrument: Instrument, row: FedRow, span: int) -> tuple[int, int]:
        """Return when a bar opens and how long it is: of a day's, the exchange's session."""
        if row.day is None:
            return row.at_us, span
        session = None
        if instrument.exchange != ALWAYS_OPEN:
            try:
                session = self.sessions().session(instrument.exchange, row.day)
            except RefusedError:
                session = None
        if session is None:
            return row.at_us, DAY_US
        return to_us(session[0]), to_us(session[1]) - to_us(session[0])

    def _missing(self, instrument: Instrument, prices: Sequence[Bar | Quote]) -> list[int]:
        """Return how many bars are missing before each; quotes have no rhythm to miss."""
        found = [0] * len(prices)
        for place, (one, two) in enumerate(pairwise(prices), start=1):
            if not isinstance(one, Bar) or not isinstance(two, Bar):
                continue
            is_one_day = from_us(one.at_us).date() == from_us(two.at_us).date()
            if is_one_day or instrument.exchange == ALWAYS_OPEN:
                found[place] = max((two.at_us - one.end_us) // one.span_us, 0)
            else:
                found[place] = self._sessions_between(instrument, one.at_us, two.at_us)
        return found

    def _sessions_between(self, instrument: Instrument, first_us: int, last_us: int) -> int:
        day, last, count = from_us(first_us).date() + _DAY, from_us(last_us).date(), 0
        for _ in range(MOST_MISSING):
            if day >= last:
                break
            try:
                count += self.sessions().session(instrument.exchange, day) is not None
            except RefusedError:
                return 0
            day += _DAY
        return count


class _Run:
    """One run of prices within a writing unit."""

    def __init__(self, unit: UnitOfWork, venues: Venues, hearer: Hearer) -> None:
        self._unit, self._venues, self._hearer = unit, venues, hearer
        self._registry = Registry(unit, "")
        self.prices = self.outside = self.unfinished = self.ties = self.entry_bar_stops = 0
        self.fills = self.messages = 0
        self.holes: list[tuple[str, Hole]] = []
        self.problems: list[RowProblem] = []

    def work(
        self,
        instrument: Instrument,
        prices: Sequence[Bar | Quote],
        missing: Sequence[int] = (),
        *,
        keeps_hours: bool = True,
    ) -> None:
        """Let the orders of every paper account meet prices, and book what came of it."""
        self.prices += len(prices)
        for account_id in self._due(instrument):
            venue = self._venues(account_id)
            if venue is None:
                continue
            told = venue.feed(self._unit, instrument, prices, missing, keeps_hours=keeps_hours)
            self.outside = max(self.outside, told.outside)
            self.ties += told.ties
            self.entry_bar_stops += told.entry_bar_stops
            self._hear(told.news, account_id)

    def keep(self, quote: Quote) -> None:
        """Store the newest quote of an instrument, unless a newer one is there."""
        rows = self._unit.records(Quote)
        known = rows.where(instrument_id=quote.instrument_id)
        if not known or known[0].at_us <= quote.at_us:
            rows.put(quote)

    def told(self, names: tuple[str, ...], *, keeps: bool) -> Fed:
        topics = {Topic.TRADES} if keeps or self.messages else set()
        return Fed(
            names, self.prices, self.fills, self.messages, self.outside, self.unfinished,
            self.ties, self.entry_bar_stops, tuple(self.holes), tuple(self.problems),
            Changes(frozenset(topics)),
        )  # fmt: skip

    def _due(self, instrument: Instrument) -> list[AccountId]:
        """Return the paper accounts that have an order of the instrument at work."""
        orders = self._unit.records(Order).where(instrument_id=instrument.id, status=list(_WORKING))
        books = {one.account_id for one in self._unit.records(PaperBook).all()}
        return sorted({one.account_id for one in orders} & books)

    def _hear(self, news: Sequence[News], account_id: AccountId) -> None:
        if not news:
            return
        self._hearer.hear_in(self._unit, self._registry, news, account_id)
        self.messages += len(news)
        self.fills += sum(one.fill is not None for one in news)


def _known(unit: UnitOfWork, symbol: str, *, makes: bool) -> Instrument:
    try:
        return find_instrument(unit, symbol)
    except UnknownNameError:
        if not makes:
            raise
        registry = Registry(unit, read_preferences(unit.settings).base_currency)
        text = symbol.strip()
        is_there = any(one.symbol == text for one in registry.assets.values())
        return ensure_instrument(unit, registry, InstrumentSpec(text if is_there else text.upper()))


def _span(rows: Sequence[FedRow]) -> int:
    """Return the length of bars with times: the shortest step between two."""
    times = sorted({one.at_us for one in rows})
    return min((two - one for one, two in pairwise(times)), default=MINUTE_US)


def _moved(one: Bar | Quote, at_us: int) -> Bar | Quote:
    if isinstance(one, Bar):
        return replace(one, at_us=at_us, span_us=_STEP_US)
    return replace(one, at_us=at_us)


def _closing(instrument: Instrument, one: Bar | Quote) -> Quote:
    """Return what a bar leaves as the newest quote: its close, at its end."""
    if isinstance(one, Quote):
        return one
    return Quote(instrument.id, one.end_us, last=one.close, source=FED)
