"""What a person owns and how it did: every report that screens show and commands print."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.domain.balance import balance_at
from app.domain.coverage import Coverage
from app.domain.ids import AssetId, HoldingId
from app.domain.positions import Income, Relieved
from app.domain.times import end_us, from_us, to_us
from app.ports.clock import Clock
from app.ports.progress import Progress
from app.ports.storage import Database, UnitOfWork
from app.services.detail import Labels, holding_detail, labels, realized_totals
from app.services.following import Figures
from app.services.holdings import holdings_report
from app.services.memory import no_collections
from app.services.networth import STEPS, networth
from app.services.overview import account_lines, overview, sparks
from app.services.positions import PositionKeeper
from app.services.preferences import checked_method
from app.services.registry import Registry
from app.services.reports import (
    AccountLine,
    BalanceAnswer,
    HoldingDetail,
    HoldingsReport,
    IncomeLine,
    LotLine,
    NetWorthPoint,
    Overview,
    Performance,
    RealizedLine,
    RealizedTotals,
)
from app.services.scopes import Position, positions_in


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """What the frame and its first view show, but for the chart."""

    holdings: HoldingsReport
    overview: Overview
    accounts: tuple[AccountLine, ...]

    @property
    def weak(self) -> tuple[str, ...]:
        """Return what counts and is not fully known: symbol and account."""
        if self.overview.totals.coverage is Coverage.FULL:
            return ()
        return tuple(
            f"{line.symbol} · {line.account}"
            for line in self.holdings.lines
            if line.is_counted and line.coverage is not Coverage.FULL
        )

    @property
    def newest_price(self) -> date | None:
        """Return the day of the newest price of what is held, money apart."""
        lines = [line for line in self.holdings.lines if not line.is_cash]
        return max((line.price.at.date() for line in lines if line.price), default=None)


@dataclass(frozen=True, slots=True)
class PortfolioService:
    """Reads. `as_of` and `last` default to today; `base` and `method` to the profile's."""

    database: Database
    clock: Clock
    figures: Figures = field(default_factory=Figures)

    def holdings(
        self,
        as_of: date | None = None,
        *,
        known_on: datetime | None = None,
        method: str = "",
        base: str = "",
        scope: str = "portfolio",
        with_closed: bool = False,
        progress: Progress | None = None,
    ) -> HoldingsReport:
        """Return positions, value, cost and gains at the end of a day.

        Of a past day, cost and gains are to a millionth where the daily figures are at hand.
        """
        on = as_of or self.clock.today()
        with self.database.reading() as unit:
            past = None
            if self.figures.is_open and known_on is None and on < self.clock.today():
                past = self.figures.past(unit, on, base=base, method=_method(method))
            return holdings_report(
                unit,
                on,
                past=past,
                known_on=known_on,
                method=_method(method),
                base=base,
                scope=scope,
                with_closed=with_closed,
                progress=progress,
            )

    def lots(
        self,
        as_of: date | None = None,
        *,
        known_on: datetime | None = None,
        method: str = "",
        base: str = "",
        scope: str = "portfolio",
    ) -> tuple[LotLine, ...]:
        """Return the open lots of what counts, by account and symbol, oldest first."""
        on = as_of or self.clock.today()
        at_us = end_us(on)
        with no_collections(), self.database.reading() as unit:
            engine = _Engine.of(unit, scope, method, base, known_on)
            results = engine.keeper.work_out(until_us=at_us)
            lines: list[LotLine] = []
            for position in engine.counted:
                held = results.get(position.asset.id)
                own = held.positions.get(position.account.id) if held else None
                if own is None or position.asset.is_fiat:
                    continue
                rate = engine.keeper.rates.rate(position.asset.id, at_us)
                lines += [
                    engine.labels.lot(
                        position.account.id,
                        position.asset.symbol,
                        lot,
                        rate.value if rate else None,
                        on,
                    )
                    for lot in own.book.lots()
                ]
        return tuple(sorted(lines, key=lambda one: (one.account, one.symbol, one.acquired)))

    def realized(
        self,
        first: date | None = None,
        last: date | None = None,
        *,
        method: str = "",
        base: str = "",
        scope: str = "portfolio",
        known_on: datetime | None = None,
    ) -> tuple[tuple[RealizedLine, ...], RealizedTotals]:
        """Return what was relieved in a period, both days included, and its sums."""
        until = last or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            engine = _Engine.of(unit, scope, method, base, known_on)
            chosen = engine.relieved(until, first)
            lines = tuple(engine.labels.realized(one) for one in chosen)
        return lines, realized_totals(lines)

    def realized_years(
        self, last: date, years: int, *, base: str = "", scope: str = "portfolio"
    ) -> tuple[tuple[int, RealizedTotals], ...]:
        """Return the sums of what was relieved in each of the years up to a day, the last first."""
        first = date(last.year - years + 1, 1, 1)
        found: dict[int, list[RealizedLine]] = {}
        with no_collections(), self.database.reading() as unit:
            engine = _Engine.of(unit, scope, "", base, None)
            for one in engine.relieved(last, first):
                year = from_us(one.at_us).year
                found.setdefault(year, []).append(engine.labels.realized(one))
        return tuple((year, realized_totals(found[year])) for year in sorted(found, reverse=True))

    def income(
        self,
        first: date | None = None,
        last: date | None = None,
        *,
        base: str = "",
        scope: str = "portfolio",
        known_on: datetime | None = None,
    ) -> tuple[IncomeLine, ...]:
        """Return income by month, asset, account and kind."""
        until = last or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            engine = _Engine.of(unit, scope, "", base, known_on)
            # The day as written counts; in UTC it may have begun a day earlier or end a day later.
            at_us = end_us(until + timedelta(1))
            results, keys = engine.keeper.work_out(until_us=at_us), engine.keys
            found: list[Income] = [
                one
                for result in results.values()
                for one in result.income
                if (one.account_id, one.asset_id) in keys
                and (first is None or date.fromordinal(one.day) >= first)
                and date.fromordinal(one.day) <= until
            ]
            return _added(engine.labels, found)

    def networth(
        self,
        first: date | None = None,
        last: date | None = None,
        *,
        every: str = "day",
        base: str = "",
        scope: str = "portfolio",
        known_on: datetime | None = None,
        with_parts: bool = True,
        progress: Progress | None = None,
    ) -> tuple[NetWorthPoint, ...]:
        """Return net worth over time; since the first evidence without `first`.

        Money is exact where it has to be worked out, and to a millionth where it is stored.
        `with_parts`: what each point is made of and what lowers its coverage; a line needs neither.
        """
        until = last or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            if every in STEPS and known_on is None and (first is None or first <= until):
                from app.services.valuation.series import networth_points

                stored = self.figures.open().stored(unit, base=base)
                begun = stored is not None and (first is None or first >= stored.first_day)
                if stored is not None and begun and until <= stored.last_day:
                    return networth_points(
                        stored, scope, first, until, every, with_parts=with_parts
                    )
            return networth(
                unit,
                first,
                until,
                every=every,
                base=base,
                scope=scope,
                known_on=known_on,
                progress=progress,
            )

    def performance(
        self,
        first: date | None = None,
        last: date | None = None,
        *,
        base: str = "",
        scope: str = "portfolio",
        known_on: datetime | None = None,
        benchmark: str = "",
        with_tables: bool = False,
        with_attribution: bool = False,
        exact: bool = False,
        progress: Progress | None = None,
    ) -> Performance:
        """Return the returns from the close of `first` to the close of `last`.

        `benchmark`: SYMBOL or SYMBOL:WEIGHT,… to compare with; `with_tables`: months and years;
        `with_attribution`: what made the value change, over all and by month; `exact`: the first
        and the last value with all their digits.
        """
        from app.services.performance import Wanted, performance

        with no_collections(), self.database.reading() as unit:
            valuation = self.figures.open().of(
                unit, base=base, known_on=known_on, progress=progress
            )
            return performance(
                valuation,
                first,
                last or self.clock.today(),
                scope=scope,
                wanted=Wanted(benchmark, with_tables, with_attribution, exact),
            )

    def overview(
        self,
        as_of: date | None = None,
        *,
        base: str = "",
        scope: str = "portfolio",
        known_on: datetime | None = None,
    ) -> Overview:
        """Return all that the first screen shows but its chart."""
        with self.database.reading() as unit:
            return overview(
                unit, as_of or self.clock.today(), base=base, scope=scope, known_on=known_on
            )

    def accounts(self, as_of: date | None = None, *, base: str = "") -> tuple[AccountLine, ...]:
        """Return the accounts with their values."""
        with self.database.reading() as unit:
            return account_lines(unit, as_of or self.clock.today(), base=base)

    def first_screen(self, as_of: date | None = None, *, base: str = "") -> FirstScreen:
        """Return holdings, overview and accounts at the end of a day, out of one look."""
        on = as_of or self.clock.today()
        with self.database.reading() as unit:
            report = holdings_report(unit, on, base=base)
            return FirstScreen(
                report,
                overview(unit, on, base=base, report=report),
                account_lines(unit, on, base=base, report=report),
            )

    def detail(
        self,
        holding_id: HoldingId,
        as_of: date | None = None,
        *,
        base: str = "",
        method: str = "",
    ) -> HoldingDetail:
        """Return everything behind one holding's figures."""
        with self.database.reading() as unit:
            on = as_of or self.clock.today()
            return holding_detail(unit, holding_id, on, base=base, method=_method(method))

    def sparks(self, as_of: date | None = None) -> Mapping[AssetId, tuple[float, ...]]:
        """Return thirty days of closes by asset, for drawing."""
        with self.database.reading() as unit:
            return sparks(unit, as_of or self.clock.today())

    def balance(self, account: str, symbol: str, at: datetime | None = None) -> BalanceAnswer:
        """Return the balance of a holding at a time, with its evidence.

        Raises:
            UnknownNameError: no account of that name, or nothing was ever of that symbol.
        """
        moment = at or self.clock.now()
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            owner = registry.account(account)
            asset = registry.find(symbol)
            holding = registry.known_holding(owner.id, asset.id)
            if holding is None:
                return BalanceAnswer(account, symbol, moment, None, None, None, Coverage.UNKNOWN)
            legs = [
                leg
                for leg in unit.ledger.legs(asset_ids=[asset.id])
                if leg.holding_id == holding.id
            ]
            found = balance_at(
                to_us(moment),
                legs,
                unit.ledger.observations(holding_ids=[holding.id]),
                may_be_negative=asset.is_fiat or owner.allows_short,
                is_complete=holding.has_complete_history,
            )
        return BalanceAnswer(
            account,
            symbol,
            moment,
            found.quantity,
            found.anchor,
            None if found.anchor_us is None else from_us(found.anchor_us),
            found.coverage,
            found.was_clamped,
        )


@dataclass(frozen=True, slots=True)
class _Engine:
    keeper: PositionKeeper
    counted: list[Position]
    labels: Labels

    @classmethod
    def of(
        cls, unit: UnitOfWork, scope: str, method: str, base: str, known_on: datetime | None
    ) -> "_Engine":
        registry = Registry(unit, "", may_create=False)
        keeper = PositionKeeper(
            unit, registry, method=_method(method), base=base, known_on=known_on
        )
        counted = [one for one in positions_in(unit, registry, scope) if one.is_counted]
        return cls(keeper, counted, labels(keeper, registry))

    @property
    def keys(self) -> set[tuple[int, int]]:
        return {(one.account.id, one.asset.id) for one in self.counted}

    def relieved(self, last: date, first: date | None) -> list[Relieved]:
        """Return what was relieved of what counts in a period, in its order."""
        results, keys = self.keeper.work_out(until_us=end_us(last)), self.keys
        found = [
            one
            for result in results.values()
            for one in result.relieved
            if (one.account_id, one.asset_id) in keys
            and (first is None or from_us(one.at_us).date() >= first)
        ]
        return sorted(found, key=lambda one: (one.at_us, one.entry_id))


def _method(name: str) -> str:
    return checked_method(name) if name else ""


def _added(names: Labels, found: list[Income]) -> tuple[IncomeLine, ...]:
    """Add up income of one month, asset, account and kind."""
    sums: dict[tuple[str, str, str, str], IncomeLine] = {}
    for one in sorted(found, key=lambda income: income.at_us):
        line = names.income(one)
        key = (line.month, line.symbol, line.account, line.kind)
        before = sums.get(key)
        if before is None:
            sums[key] = line
            continue
        known = before.amount is not None and line.amount is not None
        amount = before.amount + line.amount if known else None  # type: ignore[operator]  # both known
        sums[key] = IncomeLine(line.month, line.symbol, line.account, line.kind, amount)
    return tuple(sums.values())
