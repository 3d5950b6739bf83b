"""Closed trades of a query, within one unit of work: which count, and what they came to."""

from collections.abc import Callable
from decimal import Decimal
from functools import cached_property

from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId
from app.domain.times import day_of_us, end_us
from app.domain.trading.curves import Capital
from app.domain.trading.occ import is_occ, parse_occ
from app.domain.trading.records import InstrumentKind
from app.domain.trading.results import (
    Gathered,
    Group,
    Leg,
    Result,
    Traded,
    chains_of,
    direction_of,
    gather,
    instrument_of,
    risk_of,
)
from app.domain.trading.statistics import Statistics
from app.ports.storage import UnitOfWork
from app.services.preferences import Preferences, read_preferences
from app.services.rates import Rates
from app.services.trading.analysis_answers import AnalysisQuery, Basis, TradeLine, Unknown
from app.services.trading.zones import Zone


class TradeReading:
    """What a query asks for. Notes, tags and rates are read only where they are needed."""

    def __init__(self, unit: UnitOfWork, query: AnalysisQuery, zone: Zone) -> None:
        """Choose the accounts.

        Raises:
            UnknownNameError: there is no such account.
            RefusedError: real and paper accounts are named together.
        """
        self._unit, self._query, self._zone = unit, query, zone
        self._read = unit.trade_results
        self.accounts: dict[AccountId, Account] = {one.id: one for one in unit.catalogue.accounts()}
        self.traded_in = self._read.accounts()
        self.is_paper, self.chosen = self._choose()
        self._rate_cache: dict[tuple[AssetId, int], Decimal | None] = {}

    # -- what counts ---------------------------------------------------------------------------

    @property
    def has_both(self) -> bool:
        """Tell whether anything was traded with real money and with paper money."""
        return len({self.accounts[one].is_paper for one in self.traded_in}) > 1

    def _choose(self) -> tuple[bool, set[AccountId]]:
        query = self._query
        named = set(self.accounts)
        if query.accounts:
            by_name = {one.name: one.id for one in self.accounts.values()}
            for name in query.accounts:
                if name not in by_name:
                    raise UnknownNameError("account", name)
            named = {by_name[name] for name in query.accounts}
        is_paper = query.paper
        if is_paper is None:
            kinds = {self.accounts[one].is_paper for one in named}
            if query.accounts and len(kinds) > 1:
                raise RefusedError(
                    "real and paper accounts are never counted together",
                    "name accounts of one kind, or say which kind is meant",
                )
            of_kind = {self.accounts[one].is_paper for one in named & self.traded_in}
            is_paper = of_kind == {True} or (bool(query.accounts) and kinds == {True})
        return is_paper, {one for one in named if self.accounts[one].is_paper is is_paper}

    @cached_property
    def legs(self) -> list[Leg]:
        """Return all positions of the chosen accounts."""
        return self._read.legs(self.chosen & self.traded_in)

    @cached_property
    def traded(self) -> dict[int, Traded]:
        return self._read.traded()

    @cached_property
    def tags(self) -> dict[int, list[str]]:
        """Return the tags by position."""
        found: dict[int, list[str]] = {}
        for position, tag in self._read.tags():
            found.setdefault(position, []).append(tag)
        return found

    @cached_property
    def noted(self) -> dict[int, str]:
        """Return the noted strategies by position."""
        return {one.position_id: one.strategy for one in self._read.notes() if one.strategy}

    def gathered(self, *, with_risks: bool = False) -> Gathered:
        """Return the trades that count, in order of closing, and how many are open."""
        risks = self._risks() if with_risks else {}
        every = gather(self.legs, self._foreign, self._rate, risks)
        condition = self._condition()
        if condition is None:
            return every
        return every._replace(results=[one for one in every.results if condition(one)])

    def count(self) -> int:
        """Return how many closed trades count."""
        return len(self.gathered().results)

    def study(self, results: list[Result]) -> Statistics:
        """Work the statistics out."""
        return Statistics(results, chains_of(results, self.legs, self.groups), self._put_in())

    @cached_property
    def groups(self) -> dict[int, Group]:
        return self._read.groups()

    def basis(self, found: Gathered, statistics: Statistics | None = None) -> Basis:
        """Return what an answer rests on."""
        unknown = () if statistics is None else statistics.unknown
        return Basis(
            self.is_paper,
            self.has_both,
            self._base_symbol,
            self._zone.name,
            len(found.results),
            found.open,
            tuple(Unknown(reason, self._symbol(asset), count) for reason, asset, count in unknown),
        )

    def _condition(self) -> Callable[[Result], bool] | None:
        query, zone = self._query, self._zone
        tests: list[Callable[[Result], bool]] = []
        if query.since is not None:
            first = zone.start_us(query.since)
            tests.append(lambda one: one.closed_us >= first)
        if query.until is not None:
            last = zone.end_us(query.until)
            tests.append(lambda one: one.closed_us <= last)
        if query.tag:
            wanted = query.tag.casefold()
            tests.append(lambda one: any(tag.casefold() == wanted for tag in self.tags_of(one)))
        if query.strategy:
            name = query.strategy.casefold()
            tests.append(lambda one: self.strategy_of(one).casefold() == name)
        if query.instrument:
            symbol = query.instrument.strip().casefold()
            tests.append(lambda one: self._is_in(one, symbol))
        if query.direction:
            tests.append(lambda one: direction_of(one) == query.direction)
        return (lambda one: all(test(one) for test in tests)) if tests else None

    def _is_in(self, result: Result, symbol: str) -> bool:
        if instrument_of(result, self.traded).casefold() == symbol:
            return True
        found = (self.traded[leg.instrument_id] for leg in result.legs)
        plain = symbol.replace(" ", "")
        return any(
            one.symbol.replace(" ", "").casefold() == plain or one.underlying.casefold() == plain
            for one in found
        )

    # -- what is said of a trade ---------------------------------------------------------------

    def tags_of(self, result: Result) -> tuple[str, ...]:
        """Return the tags of all legs, each once."""
        found = (tag for leg in result.legs for tag in self.tags.get(leg.id, ()))
        return tuple(dict.fromkeys(found))

    def strategy_of(self, result: Result) -> str:
        """Return what was noted of the first leg that has a note, else the structure's name."""
        for leg in result.legs:
            if leg.id in self.noted:
                return self.noted[leg.id]
        group = None if result.group_id is None else self.groups.get(result.group_id)
        return "" if group is None else group.title

    def line(self, result: Result) -> TradeLine:
        """Return a trade as it is listed."""
        first = result.legs[0]
        return TradeLine(
            first.id,
            tuple(leg.id for leg in result.legs),
            self._title(result),
            self.accounts[first.account_id].name,
            direction_of(result),
            self._zone.day(result.closed_us),
            result.opened_us,
            result.closed_us,
            result.pnl,
            result.fees,
            None if result.r is None else result.r.quantize(Decimal("1e-12")),
            self.tags_of(result),
            self.strategy_of(result),
            result.reason,
        )

    def _title(self, result: Result) -> str:
        group = None if result.group_id is None else self.groups.get(result.group_id)
        if group is not None and len(result.legs) > 1:
            return " ".join(filter(None, (instrument_of(result, self.traded), group.title)))
        return _title(self.traded[result.legs[0].instrument_id])

    # -- money ---------------------------------------------------------------------------------

    @cached_property
    def _preferences(self) -> Preferences:
        return read_preferences(self._unit.settings)

    @property
    def _base_symbol(self) -> str:
        return self._query.base or self._preferences.base_currency

    @cached_property
    def _assets(self) -> dict[AssetId, Asset]:
        return {one.id: one for one in self._unit.catalogue.assets()}

    @cached_property
    def _base(self) -> Asset | None:
        """Return the base currency; `None` where nothing is in it yet."""
        known = [one for one in self._assets.values() if one.symbol == self._base_symbol]
        return next((one for one in known if one.is_fiat), known[0] if known else None)

    @cached_property
    def _foreign(self) -> dict[int, AssetId]:
        own = None if self._base is None else self._base.id
        return {number: one.quote_id for number, one in self.traded.items() if one.quote_id != own}

    @cached_property
    def _rates(self) -> Rates | None:
        if self._base is None:
            return None
        return Rates(self._unit.prices, self._assets, self._preferences, self._base)

    def _rate(self, asset: AssetId, at_us: int) -> Decimal | None:
        """Return base currency per unit at the end of the UTC day of a closing."""
        key = (asset, end_us(day_of_us(at_us)))
        if key not in self._rate_cache:
            found = None if self._rates is None else self._rates.rate(*key)
            self._rate_cache[key] = None if found is None else found.value
        return self._rate_cache[key]

    def _symbol(self, asset: AssetId | None) -> str:
        return "" if asset is None else self._assets[asset].symbol

    def _risks(self) -> dict[int, Decimal]:
        found = {
            one.position_id: risk_of(one.open_value, one.opened, one.multiplier, one.stop)
            for one in self._read.stakes()
        }
        return {position: risk for position, risk in found.items() if risk is not None}

    def _put_in(self) -> list[Capital] | None:
        """Return the paper money of the chosen accounts; `None` for real ones, or without rates.

        Real accounts hold money that came and went for other reasons: a fall by what is in them
        would say nothing of the trades.
        """
        if not self.is_paper:
            return None
        moves: list[Capital] = []
        own = None if self._base is None else self._base.id
        for one in self._read.put_in(self.chosen):
            rate = Decimal(1) if one.currency_id == own else self._rate(one.currency_id, one.at_us)
            if rate is None:
                return None
            moves.append(Capital(one.at_us, one.amount * rate))
        return moves


def _title(one: Traded) -> str:
    if one.kind != InstrumentKind.OPTION or not is_occ(one.symbol):
        return one.symbol.strip()
    contract = parse_occ(one.symbol)
    return f"{contract.title} {contract.expires_on.isoformat()}"
