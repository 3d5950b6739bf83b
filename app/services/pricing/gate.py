"""The gate for prices that come along with balances. Fulfils `app.ports.syncing.PriceGate`."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from app.domain.ids import AssetId
from app.domain.price_points import Granularity, PricePoint
from app.domain.price_series import NO_PRICES
from app.domain.pricing.gate import Doubt, Known, Mark, Verdict, doubt_of_day, judge
from app.domain.pricing.splits import NEAR_DAYS
from app.domain.times import DAY_US, start_us
from app.ports.storage import UnitOfWork
from app.services.pricing.holding import Doubted, HeldPrices
from app.services.pricing.subjects import good_marks, read_books, splits_of, trades_of


class PriceGate:
    """Judges by what is stored, what was paid, and the splits of the ledger."""

    def let_through(self, unit: UnitOfWork, points: Sequence[PricePoint]) -> list[PricePoint]:
        """Return those that may be stored; the others are noted as held.

        A price that another source or the person stored under the same key is left as it is.
        An asset that nobody could price is looked at again from now on.
        """
        if not points:
            return []
        books = read_books(unit)
        books.registry.reload_assets()
        assets = books.registry.assets
        own = {one.asset_id for one in points}
        held = HeldPrices(unit, assets, own)
        columns = unit.prices.columns(own)
        groups: dict[tuple[AssetId, AssetId, str], list[PricePoint]] = defaultdict(list)
        for point in points:
            if point.asset_id != point.quote_id:
                groups[point.asset_id, point.quote_id, point.source].append(point)
        good: list[PricePoint] = []
        doubted: list[Doubted] = []
        for (asset_id, quote_id, source), some in groups.items():
            asset = assets[asset_id]
            series = columns.get((asset_id, quote_id), NO_PRICES)
            stored = {
                (at, granularity): (value, name) for at, value, granularity, name in series.rows()
            }
            since = series.times[-1] - NEAR_DAYS * DAY_US if stored else None
            legs = unit.ledger.legs(asset_ids=[asset_id], first_us=since)
            known = Known(
                good=good_marks(series, asset.type, frozenset())[0],
                trades=trades_of(legs, books, assets[quote_id].symbol),
                actions=[(start_us(one.on), one.ratio) for one in splits_of(legs)],
                held=held.waiting(asset_id, quote_id, source),
                asset_type=asset.type,
                now_us=unit.now_us(),
            )
            marks = [Mark(one.at_us, one.value) for one in some]
            for point, verdict in zip(some, judge(marks, known), strict=True):
                other = stored.get((point.at_us, str(point.granularity)))
                if other is not None and other[1] != source:
                    continue
                is_moment = point.granularity != Granularity.DAILY
                day = doubt_of_day(point.at_us, point.at_us if is_moment else None, unit.now_us())
                found = Verdict(day, verdict.last) if day is Doubt.AHEAD else verdict
                if found.doubt is None or (point.value > 0 and held.is_taken(point)):
                    good.append(point)
                else:
                    doubted.append(Doubted(point, found))
        held.hold(doubted)
        held.let_go(good)
        clear_cooldowns(unit, {one.asset_id for one in good})
        return good


def clear_cooldowns(unit: UnitOfWork, asset_ids: set[AssetId]) -> None:
    """Let assets that have a price be asked for again."""
    for asset in unit.catalogue.assets():
        if asset.id in asset_ids and (asset.cooldown_days or asset.unpriceable_until):
            unit.catalogue.update_asset(replace(asset, cooldown_days=0, unpriceable_until=None))
