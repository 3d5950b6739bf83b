"""The balances and prices that a document states, as far as the books do not have them."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.errors import (
    AmbiguousSymbolError,
    NotANumberError,
    RefusedError,
    UnknownNameError,
)
from app.domain.ids import AssetId, HoldingId
from app.domain.numbers import LIMIT, plain, to_ledger
from app.domain.observations import NewObservation
from app.domain.price_points import Granularity, PricePoint
from app.domain.times import DAY_US, FIRST_YEAR, LAST_YEAR, from_us, start_us
from app.ports.importers import Document
from app.ports.providers import RemoteAsset, RemoteBalance
from app.ports.storage import UnitOfWork
from app.ports.syncing import Identifier
from app.services.files.accounts import FileAccounts
from app.services.registry import Registry
from app.services.sync.observing import news

_ERRORS = (RefusedError, AmbiguousSymbolError, UnknownNameError, NotANumberError)
MOST_WARNINGS = 50


@dataclass
class Observed:
    """What is news."""

    observations: list[NewObservation] = field(default_factory=list)
    assets: set[AssetId] = field(default_factory=set)
    prices: list[PricePoint] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def warn(self, text: str) -> None:
        if len(self.warnings) < MOST_WARNINGS:
            self.warnings.append(text)


class NoOwnIds:
    """Identifies assets; the own ids of a program's books mean nothing outside of them."""

    def __init__(self, inner: Identifier) -> None:
        self._inner = inner

    def asset(self, remote: RemoteAsset) -> AssetId:
        return self._inner.asset(replace(remote, own_id="") if remote.own_id else remote)


def observe(
    unit: UnitOfWork,
    registry: Registry,
    identifier: Identifier,
    accounts: FileAccounts,
    document: Document,
    source: str,
) -> Observed:
    """Return the balances and prices of a document that are news."""
    found = Observed()
    if document.balances:
        _balances(unit, registry, identifier, accounts, document, source, found)
    points = {
        (one.asset_id, one.quote_id, one.at_us, one.granularity): one
        for one in _prices(identifier, document, source, found)
    }
    found.prices = news(unit, list(points.values()), source)
    return found


def _balances(
    unit: UnitOfWork,
    registry: Registry,
    identifier: Identifier,
    accounts: FileAccounts,
    document: Document,
    source: str,
    found: Observed,
) -> None:
    known = unit.ledger.known_observations()
    moved = {(one.row.account_id, one.row.currency) for one in document.entries}
    moved |= {
        (one.row.account_id, one.row.asset.symbol)
        for one in document.entries
        if one.row.asset is not None
    }
    fresh: dict[tuple[HoldingId, int], NewObservation] = {}
    for one in document.balances:
        try:
            _check(one)
            is_moved = (one.account_id, one.asset.symbol) in moved
            if not one.balance and not is_moved and accounts.find(one.account_id).account is None:
                continue  # nothing of what was never there
            account = accounts.account(one.account_id)
            asset = identifier.asset(one.asset)
            there = registry.known_holding(account.id, asset)
            if there is None and not one.balance and not is_moved:
                continue
            holding = there.id if there else registry.holding(account.id, asset)
        except _ERRORS as error:
            found.warn(f"a balance of {one.asset.symbol or one.account_id}: {error}")
            continue
        key = (holding, one.at_us, source)
        stored = known.get(key)
        if stored is not None:
            if stored != plain(one.balance):
                found.warn(
                    f"{account.name}: the file says {plain(one.balance)} {one.asset.symbol} on "
                    f"{from_us(one.at_us).date()}, an earlier one said {stored}: that was kept"
                )
            continue
        before = fresh.get(key[:2])
        if before is not None and before.balance != one.balance:
            found.warn(
                f"{account.name}: the file states two balances of {one.asset.symbol} on "
                f"{from_us(one.at_us).date()}: the last one counts"
            )
        fresh[key[:2]] = NewObservation(
            holding, one.at_us, one.balance, source, one.available, one.limit
        )
        found.assets.add(asset)
    found.observations = list(fresh.values())


def _check(one: RemoteBalance) -> None:
    for value in (one.balance, one.available, one.limit):
        if value is None:
            continue
        if not value.is_finite() or abs(value) >= LIMIT or to_ledger(value) != value:
            raise RefusedError("it is no number that the ledger can hold")
    try:
        year = from_us(one.at_us).year
    except (OverflowError, ValueError) as error:
        raise RefusedError("its time is out of any range") from error
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise RefusedError("its time is out of any range")


def _prices(
    identifier: Identifier, document: Document, source: str, found: Observed
) -> list[PricePoint]:
    """Return the prices of a document, and those beside its balances."""
    points: list[PricePoint] = []
    told: list[tuple[RemoteAsset, str, Decimal, int, Granularity]] = []
    for one in document.prices:
        if one.at_us is None:
            told.append((one.asset, one.currency, one.value, start_us(one.on), Granularity.DAILY))
        else:
            told.append((one.asset, one.currency, one.value, one.at_us, Granularity.INTRADAY))
    for held in document.balances:
        if held.price and held.currency:
            at_us = held.at_us if held.priced_us is None else held.priced_us
            day_us = at_us - at_us % DAY_US
            told.append((held.asset, held.currency, held.price, day_us, Granularity.DAILY))
    for asset, currency, value, at_us, granularity in told:
        if not value.is_finite() or not 0 < value < LIMIT:
            continue
        try:
            own = identifier.asset(asset)
            quote = identifier.asset(RemoteAsset(currency, AssetType.FIAT))
        except _ERRORS as error:
            found.warn(f"a price of {asset.symbol}: {error}")
            continue
        if own != quote:
            points.append(PricePoint(own, quote, at_us, to_ledger(value), granularity, source))
    return points
