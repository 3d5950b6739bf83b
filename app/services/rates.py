"""The price graph of one unit of work, filled on demand, and worth in the base currency."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from app.domain.assets import Asset
from app.domain.ids import AssetId
from app.domain.numbers import to_ledger
from app.domain.price_graph import PriceGraph, Rate
from app.domain.times import from_us
from app.ports.storage import Prices
from app.services.preferences import Preferences
from app.services.reports import PriceUsed


class Rates:
    """Answers with prices up to `until_us`. Fulfils `app.domain.positions.Valuer`."""

    def __init__(
        self,
        prices: Prices,
        assets: dict[AssetId, Asset],
        preferences: Preferences,
        base: Asset,
        *,
        latest_us: int | None = None,
        known_on: datetime | None = None,
        first_us: int | None = None,
    ) -> None:
        """Prepare the graph.

        Args:
            prices: where edges come from.
            assets: all assets.
            preferences: hubs and age limits.
            base: the base currency.
            latest_us: answer for this one time only: loads each pair's last edge and no history.
            first_us: answer for this time and later ones only.
            known_on: with the prices that were known then; those known now without it.
        """
        self._prices = prices
        self._known_on = known_on
        self._first_us = first_us
        self.assets = self._assets = assets
        self.base = base
        by_symbol: dict[str, AssetId] = {}
        for asset in assets.values():
            if asset.symbol not in by_symbol or asset.is_fiat:
                by_symbol[asset.symbol] = asset.id
        self._hubs = [by_symbol[one] for one in preferences.hub_order() if one in by_symbol]
        if base.id not in self._hubs:
            self._hubs.append(base.id)
        self.graph = PriceGraph(
            hubs=self._hubs,
            types=lambda asset_id: assets[asset_id].type,
            staleness=preferences.staleness,
        )
        self._loaded: set[AssetId] = set()
        self._used: dict[tuple[AssetId, int], PriceUsed | None] = {}
        self._is_whole = latest_us is not None
        if latest_us is not None:
            self.graph.add(prices.latest(latest_us, known_on))
        else:
            self.need([*self._hubs, base.id])

    def need(self, asset_ids: Iterable[AssetId]) -> None:
        """Load the history of assets that is not there yet, in one go."""
        missing = set(asset_ids) - self._loaded
        if missing and not self._is_whole:
            self._loaded |= missing
            self._used.clear()
            self.graph.put(self._prices.columns(sorted(missing), self._known_on, self._first_us))
            self.need({quote for one in missing for quote in self.graph.quotes_of(one)})

    def to_base(self, amount: Decimal, asset_id: AssetId, at_us: int) -> Decimal | None:
        """Return the worth of an amount at a time; `None` where there is no path."""
        if asset_id == self.base.id:
            return amount
        rate = self.rate(asset_id, at_us)
        return None if rate is None else to_ledger(amount * rate.value)

    def rate(self, asset_id: AssetId, at_us: int) -> Rate | None:
        """Return base currency per unit."""
        if asset_id not in self._loaded:
            self.need([asset_id])
        return self.graph.worth(asset_id, self.base.id, at_us)

    def symbols(self, hops: Sequence[AssetId]) -> tuple[str, ...]:
        return tuple(self._assets[hop].symbol for hop in hops)

    def price_used(self, asset_id: AssetId, at_us: int) -> PriceUsed | None:
        """Return the price behind a value, with where it is from and how old it is."""
        key = (asset_id, at_us)
        if key not in self._used:
            self._used[key] = self._price_used(asset_id, at_us)
        return self._used[key]

    def _price_used(self, asset_id: AssetId, at_us: int) -> PriceUsed | None:
        rate = self.rate(asset_id, at_us)
        if rate is None:
            return None
        base = self.base.symbol
        if not rate.edges:
            moment = from_us(at_us)
            one = rate.value
            return PriceUsed(one, base, moment, "", one, rate.path, (base,), moment, False)
        edge = rate.edges[0]
        price = 1 / edge.value if edge.is_reversed else edge.value
        second = self._assets[rate.hops[1]].symbol
        return PriceUsed(
            to_ledger(price),
            second,
            from_us(edge.at_us),
            edge.source,
            to_ledger(rate.value / price) if len(rate.edges) > 1 else Decimal(1),
            rate.path,
            self.symbols(rate.hops),
            _moment(rate.oldest_us, at_us),
            self.graph.is_stale(rate, at_us),
        )


def _moment(oldest_us: int | None, at_us: int) -> datetime:
    return from_us(at_us if oldest_us is None else oldest_us)
