"""Positions from the ledger, and the cache of them that makes reports quick.

The cache holds a summary of each asset's positions for the profile's own method and base
currency. Every write works out the assets that it touched anew in its own transaction, so the
cache equals a rebuild at any time; `coffer verify` compares the two. A report for an earlier
time, another method or another currency works from the legs.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from app.domain.assets import Asset
from app.domain.errors import DatabaseDamagedError
from app.domain.ids import AccountId, AssetId, LegId
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.ledger import LegRecord
from app.domain.lots import add_known
from app.domain.numbers import ZERO, plain
from app.domain.position_engine import work_out
from app.domain.positions import COST_ESTIMATED, COST_UNKNOWN, AssetResult, LotRules, Position
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.preferences import Preferences, read_preferences
from app.services.rates import Rates
from app.services.registry import Registry

CACHE = "positions"
META = "meta"
FORMAT = 1  # of the cached rows; a change makes all of them be worked out anew


@dataclass(frozen=True, slots=True)
class PositionSummary:
    """What reports need of one asset in one account; base currency."""

    quantity: Decimal  # sum of the legs
    held: Decimal  # quantity of the open lots
    cost: Decimal | None
    realized: Decimal | None
    income: Decimal
    fees: Decimal
    lots: int
    reasons: tuple[str, ...]


Summaries = dict[AssetId, dict[AccountId, PositionSummary]]


class Watcher(Protocol):
    """Sees the legs of one asset pass by, each with what the position engine made of it."""

    def expect(self, legs: Sequence[LegRecord]) -> None:
        """Look ahead at all of them."""
        ...

    def watch(self, leg: LegRecord, result: AssetResult) -> None: ...


class Past(Protocol):
    """Knows positions as they stood at the time of a report."""

    def of(self, asset_id: AssetId) -> dict[AccountId, PositionSummary] | None:
        """Return an asset's positions by account; `None`: they have to be worked out."""
        ...


class PositionKeeper:
    """Works positions out within one unit of work."""

    def __init__(
        self,
        unit: UnitOfWork,
        registry: Registry,
        preferences: Preferences | None = None,
        *,
        method: str = "",
        base: str = "",
        known_on: datetime | None = None,
    ) -> None:
        """Prepare for one method and base currency, and as known now or on a time."""
        self._unit = unit
        self.known_on = known_on
        self._registry = registry
        self.preferences = preferences or read_preferences(unit.settings)
        self.method = method or self.preferences.method
        self.base: Asset = registry.currency(base or self.preferences.base_currency)
        self._is_own = (
            self.method == self.preferences.method
            and self.base.symbol == self.preferences.base_currency
        )
        self._rates: Rates | None = None
        self._first_us: int | None = None
        self.moves: dict[LegId, LegId] = {}

    @property
    def rates(self) -> Rates:
        """Return the price histories, loaded on demand."""
        if self._rates is None:
            self._rates = Rates(
                self._unit.prices,
                self._registry.assets,
                self.preferences,
                self.base,
                known_on=self.known_on,
                first_us=self._first_us,
            )
        return self._rates

    def look_back_to(self, first_us: int | None) -> None:
        """Load prices only as far as they answer for a time and later ones; `None`: all."""
        self._first_us = first_us
        self._rates = None

    def rules(self) -> LotRules:
        accounts = self._registry.accounts.values()
        return LotRules(
            method=self.method,
            account_methods={
                one.id: one.cost_basis_method for one in accounts if one.cost_basis_method
            },
            short_accounts=frozenset(one.id for one in accounts if one.allows_short),
            rewards_are_income=self.preferences.rewards_are_income,
            kind_fees_realize=self.preferences.kind_fees_realize,
            picks=self._unit.ledger.lot_picks(),
        )

    def work_out(
        self,
        *,
        until_us: int | None = None,
        asset_ids: Iterable[AssetId] | None = None,
        legs: list[LegRecord] | None = None,
        watchers: Mapping[AssetId, Watcher] | None = None,
        progress: Progress | None = None,
    ) -> dict[AssetId, AssetResult]:
        """Work positions out from the legs; of all assets unless some are given.

        `watchers`: see the legs of an asset pass by.
        """
        wanted = None if asset_ids is None else set(asset_ids)
        if legs is None:
            legs = self._unit.ledger.legs(
                until_us=until_us, known_on=self.known_on, asset_ids=wanted
            )
        groups = by_asset(legs, wanted)
        self.prepare(legs, groups)
        return dict(self.one_by_one(groups, watchers, progress))

    def prepare(self, legs: Sequence[LegRecord], asset_ids: Iterable[AssetId]) -> None:
        """Note the moves between own accounts, and load the prices that legs are stated in.

        `asset_ids`: the assets that are to be worked out.
        """
        self.prepare_moves(legs)
        named = {one.quote_id for one in legs} | {one.fee_asset_id for one in legs}
        self.rates.need(
            {one for one in named if one is not None}
            | {one for one in asset_ids if self._registry.assets[one].is_fiat}
        )

    def one_by_one(
        self,
        groups: Mapping[AssetId, list[LegRecord]],
        watchers: Mapping[AssetId, Watcher] | None = None,
        progress: Progress | None = None,
    ) -> Iterator[tuple[AssetId, AssetResult]]:
        """Work assets out in turn from their legs, for which all was prepared."""
        steps, rules = progress or NoProgress(), self.rules()
        for number, (asset_id, own) in enumerate(groups.items()):
            steps.step(number, len(groups), "positions")
            is_money = self._registry.assets[asset_id].is_fiat
            watcher = watchers.get(asset_id) if watchers else None
            if watcher is not None:
                watcher.expect(own)
            result = work_out(
                asset_id,
                own,
                self.moves,
                self.rates,
                rules,
                is_money=is_money,
                watch=None if watcher is None else watcher.watch,
            )
            yield asset_id, result

    def prepare_moves(self, legs: Iterable[LegRecord]) -> None:
        """Note which legs are moves between own accounts."""
        links = self._unit.ledger.links(self.known_on)
        self.moves = moves_of(legs, {one.out_leg_id: one.in_leg_id for one in links})

    def summaries(
        self, *, until_us: int, past: Past | None = None, progress: Progress | None = None
    ) -> Summaries:
        """Return the positions at a time: from the cache as far as it holds.

        `past`: asked first for those of an asset that changed since; it may not know.
        """
        if self.known_on is not None or not self._is_own:
            return summarize(self.work_out(until_us=until_us, progress=progress))
        cached = self._unit.derived.load(CACHE)
        if not self._is_valid(cached.pop(META, "")):
            return summarize(self.work_out(until_us=until_us, progress=progress))
        result: Summaries = {}
        changed_since: list[AssetId] = []
        for key, text in cached.items():
            try:
                last_us, rows = json.loads(text)
                asset_id = AssetId(int(key))
                if last_us > until_us:
                    changed_since.append(asset_id)
                else:
                    result[asset_id] = _from_rows(rows)
            except (ArithmeticError, RecursionError, TypeError, ValueError) as error:
                raise DatabaseDamagedError(
                    "derived positions", "they cannot be read", "run coffer verify --rebuild"
                ) from error
        if past is not None:
            known = {one: past.of(one) for one in changed_since}
            result |= {one: found for one, found in known.items() if found is not None}
            changed_since = [one for one in changed_since if known[one] is None]
        if changed_since:
            fresh = self.work_out(until_us=until_us, asset_ids=changed_since, progress=progress)
            result |= summarize(fresh)
        return result

    def rows(self, progress: Progress | None = None) -> dict[str, str]:
        """Return what the cache should hold, worked out from nothing."""
        legs = self._unit.ledger.legs()
        return self.rows_of(self.work_out(legs=legs, progress=progress), legs)

    def rows_of(
        self, results: Mapping[AssetId, AssetResult], legs: Iterable[LegRecord]
    ) -> dict[str, str]:
        """Return what the cache should hold of worked-out assets, given their legs."""
        last = last_times(legs, results.keys())
        rows = {
            str(asset_id): row_of(last[asset_id], result) for asset_id, result in results.items()
        }
        return rows | self.meta_row()

    def meta_row(self) -> dict[str, str]:
        """Return the row that says of which state of the books the others are."""
        return {META: self._meta()}

    def store(self, rows: Mapping[str, str], touched: Collection[AssetId] | None) -> None:
        """Put rows into the cache, in place of those of some assets, or of all."""
        derived = self._unit.derived
        derived.drop(CACHE, None if touched is None else [str(one) for one in touched])
        derived.store(CACHE, rows)

    def patch(self, summaries: Summaries, last_us: Mapping[AssetId, int]) -> bool:
        """Put some accounts' positions into the cache; `False`: it is not there, or unreadable."""
        cached = self._unit.derived.load(CACHE, [str(one) for one in summaries])
        rows: dict[str, str] = {}
        for asset_id, changed in summaries.items():
            try:
                _, own = json.loads(cached.get(str(asset_id), "[0,{}]"))
                own |= _to_rows(changed)
                ordered = {key: own[key] for key in sorted(own, key=int)}
            except (RecursionError, TypeError, ValueError):
                return False
            rows[str(asset_id)] = json.dumps([last_us[asset_id], ordered], separators=(",", ":"))
        rows[META] = self._meta()
        self._unit.derived.store(CACHE, rows)
        return True

    def is_settled(self) -> bool:
        """Tell whether what is cached was worked out under the settings in force."""
        meta = self._unit.derived.load(CACHE, [META]).get(META, "")
        return meta.partition(":")[0] == self._settings_digest()

    def _settings_digest(self) -> str:
        rules = self.rules()
        text = repr(
            (
                FORMAT,
                self.preferences.method,
                self.preferences.base_currency,
                self.preferences.hub_order(),
                sorted(rules.account_methods.items()),
                sorted(rules.short_accounts),
                rules.rewards_are_income,
                rules.kind_fees_realize,
            )
        )
        return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()

    def _meta(self) -> str:
        return f"{self._settings_digest()}:{self._unit.ledger.head()}"

    def _is_valid(self, meta: str) -> bool:
        return meta == self._meta()


def moves_of(legs: Iterable[LegRecord], linked: Mapping[LegId, LegId]) -> dict[LegId, LegId]:
    """Return out leg → in leg: the linked ones, and those that one entry joins by itself."""
    moves = dict(linked)
    out: LegRecord | None = None
    for leg in legs:
        if leg.kind == Kind.TRANSFER_OUT:
            out = leg
        elif leg.kind == Kind.TRANSFER_IN and out is not None and leg.entry_id == out.entry_id:
            moves[out.leg_id] = leg.leg_id
    return moves


def by_asset(
    legs: Iterable[LegRecord], wanted: Collection[AssetId] | None = None
) -> dict[AssetId, list[LegRecord]]:
    """Group legs by asset; income and charges in money also under the asset that they name."""
    groups: dict[AssetId, list[LegRecord]] = defaultdict(list)
    for leg in legs:
        if wanted is None or leg.asset_id in wanted:
            groups[leg.asset_id].append(leg)
        payer = leg.counter_asset_id
        if (
            payer is not None
            and payer != leg.asset_id
            and (leg.kind in INCOME_KINDS or leg.kind in CHARGE_KINDS)
            and (wanted is None or payer in wanted)
        ):
            groups[payer].append(leg)
    return groups


def summarize(results: Mapping[AssetId, AssetResult]) -> Summaries:
    """Return the summaries of worked-out positions."""
    return {asset_id: _summarize(result) for asset_id, result in results.items()}


def _summarize(result: AssetResult) -> dict[AccountId, PositionSummary]:
    gains: dict[AccountId, list[Decimal | None]] = defaultdict(list)
    estimated: set[AccountId] = set()
    for relieved in result.relieved:
        gains[relieved.account_id].append(relieved.gain)
        if relieved.is_estimated:
            estimated.add(relieved.account_id)
    return {
        account_id: _summary(position, gains[account_id])
        for account_id, position in result.positions.items()
    }


def _summary(position: Position, gains: list[Decimal | None]) -> PositionSummary:
    return summary_of(position, add_known(gains))


def summary_of(position: Position, realized: Decimal | None) -> PositionSummary:
    """Return the summary of a position."""
    book = position.book
    reasons = position.reasons - {COST_ESTIMATED, COST_UNKNOWN}
    if book.is_estimated():
        reasons.add(COST_ESTIMATED)
    if book.cost() is None:
        reasons.add(COST_UNKNOWN)
    return PositionSummary(
        position.quantity,
        book.quantity,
        book.cost(),
        realized,
        position.income,
        position.fees,
        len(book),
        tuple(sorted(reasons)),
    )


def row_of(last_us: int, result: AssetResult) -> str:
    """Return what the cache should hold of one asset, whose last leg was then."""
    return json.dumps([last_us, _to_rows(_summarize(result))], separators=(",", ":"))


def last_times(legs: Iterable[LegRecord], asset_ids: Iterable[AssetId]) -> dict[AssetId, int]:
    """Return the time of the last leg that is of an asset, or names it."""
    last = dict.fromkeys(asset_ids, 0)
    for leg in legs:
        if leg.asset_id in last:
            last[leg.asset_id] = max(last[leg.asset_id], leg.at_us)
        if leg.counter_asset_id in last:
            last[leg.counter_asset_id] = max(last[leg.counter_asset_id], leg.at_us)
    return last


def _to_rows(summaries: Mapping[AccountId, PositionSummary]) -> dict[str, list[object]]:
    return {
        str(account_id): [
            plain(one.quantity),
            plain(one.held),
            None if one.cost is None else plain(one.cost),
            None if one.realized is None else plain(one.realized),
            plain(one.income),
            plain(one.fees),
            one.lots,
            one.reasons,
        ]
        for account_id, one in sorted(summaries.items())
    }


def _from_rows(rows: Mapping[str, list[object]]) -> dict[AccountId, PositionSummary]:
    return {AccountId(int(key)): _from_row(row) for key, row in rows.items()}


def _from_row(row: list[object]) -> PositionSummary:
    quantity, held, cost, realized, income, fees, lots, reasons = row
    return PositionSummary(
        Decimal(str(quantity)),
        Decimal(str(held)),
        None if cost is None else Decimal(str(cost)),
        None if realized is None else Decimal(str(realized)),
        Decimal(str(income)) if income else ZERO,
        Decimal(str(fees)) if fees else ZERO,
        int(str(lots)),
        tuple(str(one) for one in reasons) if isinstance(reasons, list | tuple) else (),
    )
