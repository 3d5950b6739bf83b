"""Finds positions and puts them in order, over few columns of all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.ids import AccountId, AssetId
from app.domain.trading.occ import listed_as
from app.domain.trading.records import Direction, Instrument, PositionStatus
from app.ports.storage import UnitOfWork
from app.ports.trading import ThinInstrument, ThinPosition
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.answers import PositionQuery
from app.services.trading.pricing import Newest, Pricing
from app.services.trading.zones import Zone

ALL = "all"


@dataclass
class Finding:
    """One unit of work as lists of trades see it. What is read is read once."""

    unit: UnitOfWork
    now_us: int
    zone: Zone
    _prices: dict[int, Newest | None] = field(default_factory=dict, init=False)

    # -- what is there -----------------------------------------------------------------------------

    @cached_property
    def positions(self) -> list[ThinPosition]:
        """Return all positions, those that were never filled among them."""
        return self.unit.trades.positions()

    @cached_property
    def instruments(self) -> dict[int, ThinInstrument]:
        """Return all instruments by id."""
        return self.unit.trades.instruments()

    @cached_property
    def registry(self) -> Registry:
        base = read_preferences(self.unit.settings).base_currency
        return Registry(self.unit, base, may_create=False)

    @cached_property
    def accounts(self) -> dict[AccountId, Account]:
        return {one.id: one for one in self.registry.accounts.values()}

    @property
    def assets(self) -> dict[AssetId, Asset]:
        return self.registry.assets

    @cached_property
    def words(self) -> dict[int, tuple[str, tuple[str, ...]]]:
        """Return strategies and tags by position."""
        strategies = {
            one.position_id: one.strategy for one in self.unit.trade_results.notes() if one.strategy
        }
        tags: dict[int, list[str]] = {}
        for number, tag in self.unit.trade_results.tags():
            tags.setdefault(number, []).append(tag)
        return {
            number: (strategies.get(number, ""), tuple(tags.get(number, ())))
            for number in {*strategies, *tags}
        }

    @cached_property
    def pricing(self) -> Pricing:
        return Pricing(self.unit, self.registry, self.now_us)

    def price(self, instrument_id: int) -> Newest | None:
        """Return the newest price of an instrument."""
        if instrument_id not in self._prices:
            thin = self.instruments[instrument_id]
            stub = Instrument(
                thin.id, thin.asset_id, thin.quote_id, thin.kind, thin.symbol,
                multiplier=thin.multiplier,
            )  # fmt: skip
            self._prices[instrument_id] = self.pricing.of(stub)
        return self._prices[instrument_id]

    def open_pnl(self, one: ThinPosition) -> Decimal | None:
        """Return what is open at the newest price, less its cost; of a short the other way."""
        if not one.open_quantity:
            return Decimal(0)
        newest = self.price(one.instrument_id)
        if newest is None or one.cost is None:
            return None
        value = newest.price * one.open_quantity * self.instruments[one.instrument_id].multiplier
        return value - one.cost if one.direction == Direction.LONG else one.cost - value

    # -- which of it -------------------------------------------------------------------------------

    def found(self, query: PositionQuery, *, with_status: bool = True) -> list[ThinPosition]:
        """Return the positions that a query finds, in the order of their ids."""
        tests = self._tests(query)
        found = [one for one in self.positions if all(test(one) for test in tests)]
        return [one for one in found if _has_status(one, query.status)] if with_status else found

    def _tests(self, query: PositionQuery) -> list[Callable[[ThinPosition], bool]]:
        tests: list[Callable[[ThinPosition], bool]] = []
        if query.accounts or query.paper is not None:
            kept = {
                number
                for number, one in self.accounts.items()
                if (not query.accounts or one.name in query.accounts)
                and (query.paper is None or one.is_paper == query.paper)
            }
            tests.append(lambda one: one.account_id in kept)
        if query.since is not None:
            since_us = self.zone.start_us(query.since)
            tests.append(lambda one: one.closed_us is None or one.closed_us >= since_us)
        if query.until is not None:
            until_us = self.zone.end_us(query.until)
            tests.append(lambda one: one.opened_us <= until_us)
        if query.instrument:
            wanted = query.instrument.strip().casefold()
            named = {
                number
                for number, one in self.instruments.items()
                if wanted in (one.symbol.casefold(), one.underlying.casefold())
            }
            tests.append(lambda one: one.instrument_id in named)
        if query.tag or query.strategy:
            words = self.words
            tests.append(
                lambda one: (
                    (not query.tag or query.tag in words.get(one.id, ("", ()))[1])
                    and (not query.strategy or query.strategy == words.get(one.id, ("", ()))[0])
                )
            )
        if query.text.strip():
            tests.append(self._has_text(query.text.strip().casefold()))
        return tests

    def _has_text(self, wanted: str) -> Callable[[ThinPosition], bool]:
        wanted_bare = wanted.replace(" ", "")
        instruments = {
            number
            for number, one in self.instruments.items()
            if wanted in f"{one.symbol} {one.name} {one.underlying}".casefold()
            or wanted_bare in one.symbol.replace(" ", "").casefold()
            or wanted in self.title(number).casefold()
        }
        accounts = {n for n, one in self.accounts.items() if wanted in one.name.casefold()}
        noted = {
            number
            for number, (strategy, tags) in self.words.items()
            if wanted in strategy.casefold() or any(wanted in tag.casefold() for tag in tags)
        }
        return lambda one: (
            one.instrument_id in instruments or one.account_id in accounts or one.id in noted
        )

    def title(self, instrument_id: int) -> str:
        """Return what an instrument is called in a list."""
        return listed_as(self.instruments[instrument_id].symbol)

    # -- in which order ----------------------------------------------------------------------------

    def sorted(self, found: Sequence[ThinPosition], query: PositionQuery) -> list[ThinPosition]:
        """Return positions in a query's order; those without what it sorts by come last."""
        if query.sort in ("", "opened_at") and query.descending:
            return sorted(found, key=lambda one: (_rank(one), -one.opened_us, -one.id))
        key = self._key(query.sort)
        keyed = [(key(one), one) for one in found]
        known = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=lambda pair: (pair[0], pair[1].id), reverse=query.descending)
        return [one for _, one in known] + [one for value, one in keyed if value is None]

    def _key(self, sort: str) -> Callable[[ThinPosition], Any]:
        titles: dict[int, str] = {}

        def title(one: ThinPosition) -> str:
            if one.instrument_id not in titles:
                titles[one.instrument_id] = self.title(one.instrument_id).casefold()
            return titles[one.instrument_id]

        keys: dict[str, Callable[[ThinPosition], Any]] = {
            "opened_at": lambda one: one.opened_us,
            "closed_at": lambda one: one.closed_us,
            "position": title,
            "status": lambda one: one.status,
            "can_close": lambda one: max(one.open_quantity - one.working, Decimal(0)),
            "realized": lambda one: one.realized,
            "pnl": self._pnl,
            "expiry": lambda one: self.instruments[one.instrument_id].expires_on,
            "account": lambda one: self.accounts[one.account_id].name.casefold(),
            "fees": lambda one: one.fees,
        }
        return keys.get(sort, keys["opened_at"])

    def _pnl(self, one: ThinPosition) -> Decimal | None:
        open_pnl = self.open_pnl(one)
        return None if open_pnl is None or one.realized is None else one.realized + open_pnl


def _rank(one: ThinPosition) -> int:
    return 0 if one.status == PositionStatus.OPEN else 1


def _has_status(one: ThinPosition, status: str) -> bool:
    if status in ("", ALL):
        return one.status != PositionStatus.CANCELLED
    return one.status == status
