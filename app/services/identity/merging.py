"""Makes two assets one, so that it can be taken back.

A holding becomes the survivor's as it is, with all that is booked, observed and said there, where
its account holds none of the survivor. Where it holds both, the entries are booked anew in the
survivor's holding: their rows are known by account and id, and what a holding knows, the one that
took it over knows as well, so nothing comes twice. Entries that only name the asset (what they
were paid in, whose dividend it was) are booked anew with the survivor in its place; what it was
the other side of itself is left out. Prices are united: where both have one of a time, the
survivor's counts. Identities stay with the asset that they were learned for and lead on from it.

The merged asset stays in the catalogue with its prices, so that what was known before is told as
it was known.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.accounts import Holding
from app.domain.assets import Asset, AssetType
from app.domain.belongings.records import Belonging, FundingRound, ValueRule
from app.domain.errors import RefusedError
from app.domain.ids import AssetId, BatchId, EntryId, HoldingId
from app.domain.ledger import LegRecord, NewBatch
from app.domain.observations import NewObservation, Observation
from app.domain.price_points import PricePoint
from app.domain.sync.records import AssetMerge
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.following import upkeep
from app.services.identity.answers import Moved
from app.services.identity.asking import SAME, settle_pair
from app.services.identity.carried import Carried, as_text
from app.services.identity.observed import Half, doubled_splits, together
from app.services.identity.rebooking import MERGE, Carrying, Rebooked, Rebooking
from app.services.registry import Registry

PERSON = "person"
LEFT_BALANCES = "balances"  # observed balances that cannot be added up, as one of them is unknown


@dataclass(frozen=True, slots=True)
class Deed:
    """A merge that was written and not committed."""

    record: AssetMerge
    moved: Moved


class Merging:
    """One merge, within one writing unit. The caller commits."""

    def __init__(self, unit: UnitOfWork, gone: AssetId, survivor: AssetId) -> None:
        self._unit = unit
        self._registry = Registry(unit, "", may_create=False)
        self._gone, self._survivor = gone, survivor
        self._label = f"{self._name(gone)} merged into {self._name(survivor)}"
        holdings = self._registry.holdings()
        own = {one.account_id: one for one in holdings if one.asset_id == survivor}
        mine = [one for one in holdings if one.asset_id == gone]
        self._moving = [one for one in mine if one.account_id not in own]
        self._pairs = [(one, own[one.account_id]) for one in mine if one.account_id in own]

    def run(self, made_by: str = PERSON, progress: Progress | None = None) -> Deed:
        """Do it.

        Raises:
            RefusedError: they cannot be one, or what hangs on them cannot go along.
        """
        unit, gone, survivor = self._unit, self._gone, self._survivor
        self._refuse()
        carried = Carried(unit)
        halves = self._halves()
        sources = self._sources()
        observations, observed = self._observations(halves, carried)
        rebooked = self._rebook(halves, observations)
        batch = rebooked.batches[0]
        if observed:
            unit.ledger.void_observations(observed, batch)
        prices = self._prices(batch)
        carried.instruments(gone, survivor)
        for old, new in self._pairs:
            carried.holding(old, new)
        for one in self._moving:
            unit.catalogue.move_holding(one.id, survivor)
        flags = self._completeness()
        carried.sources(gone, survivor)
        carried.held_prices(gone, survivor)
        carried.questions(gone, survivor)
        named = self._take_name()
        settle_pair(unit, gone, survivor, SAME)
        record = AssetMerge(
            unit.records(AssetMerge).next_id(),
            gone,
            survivor,
            unit.now_us(),
            made_by,
            as_text(
                {
                    "batches": rebooked.batches,
                    "head": unit.ledger.head(),
                    "moved": rebooked.moved,
                    "dropped": rebooked.dropped,
                    "seen": self._last_seen(),
                    "sources": sources,
                    "holdings": [one.id for one in self._moving],
                    "pairs": [[old.id, new.id] for old, new in self._pairs],
                    "complete": flags,
                    "named": named,
                    "changes": carried.changes,
                    "groups": carried.groups,
                }
            ),
        )
        unit.records(AssetMerge).put(record)
        unit.audit.record("assets merged", self._label, "", f"batch {batch}")
        upkeep(unit).all(progress)
        moved = Moved(
            len(self._moving),
            len(rebooked.moved),
            len(observations),
            prices,
            rebooked.links,
            tuple(sorted(carried.notes)),
        )
        return Deed(record, moved)

    # -- what speaks against it ------------------------------------------------------------------

    def _name(self, asset_id: AssetId) -> str:
        asset = self._registry.assets[asset_id]
        return f"{asset.symbol} ({asset.market_segment})" if asset.market_segment else asset.symbol

    def _refuse(self) -> None:
        gone, survivor = (self._registry.assets[one] for one in (self._gone, self._survivor))
        if gone.id == survivor.id:
            raise RefusedError(f"{gone.symbol} is that asset itself")
        for one in (gone, survivor):
            if one.merged_into is not None:
                stands = self._registry.assets[self._registry.survivor(one.id)].symbol
                raise RefusedError(f"{one.symbol} was merged into {stands} already")
            if one.is_fiat:
                raise RefusedError(f"{one.symbol} is a currency, and is never another thing")
        if gone.type != survivor.type and not gone.is_type_guessed:
            raise RefusedError(
                f"{gone.symbol} is of type {gone.type}, {survivor.symbol} of type {survivor.type}"
            )
        self._refuse_belongings(gone, survivor)
        if gone.type == AssetType.OPTION and gone.symbol != survivor.symbol:
            raise RefusedError("options of different terms are different assets")

    def _refuse_belongings(self, *assets: Asset) -> None:
        own = {one.id: one for one in assets}
        held = {
            one.id: one.asset_id for one in self._registry.holdings() if one.asset_id in own
        }  # fmt: skip
        found = [held[one.holding_id] for one in self._unit.records(Belonging).all()
                 if one.holding_id in held]  # fmt: skip
        ids = set(own)
        found += [one.asset_id for one in self._unit.records(ValueRule).where(asset_id=ids)]
        found += [one.asset_id for one in self._unit.records(FundingRound).where(asset_id=ids)]
        if found:
            raise RefusedError(
                f"{own[found[0]].symbol} is a belonging with a value of its own",
                "move its entries by hand",
            )

    # -- entries and balances ---------------------------------------------------------------------

    def _halves(self) -> list[tuple[Half, Half]]:
        if not self._pairs:
            return []
        accounts = {one.id: one for one in self._registry.accounts.values()}
        wanted = {one.id for pair in self._pairs for one in pair}
        legs: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in self._unit.ledger.legs(asset_ids={self._gone, self._survivor}):
            legs[leg.holding_id].append(leg)
        seen: dict[HoldingId, list[Observation]] = defaultdict(list)
        for one in self._unit.ledger.observations(holding_ids=wanted):
            seen[one.holding_id].append(one)

        def half(one: Holding) -> Half:
            return Half(one, accounts[one.account_id], legs[one.id], seen[one.id])

        return [(half(old), half(new)) for old, new in self._pairs]

    def _observations(
        self, halves: Sequence[tuple[Half, Half]], carried: Carried
    ) -> tuple[list[NewObservation], list[Any]]:
        new: list[NewObservation] = []
        gone: list[Any] = []
        for first, second in halves:
            found = together(first, second)
            if len(found.new) < len({(one.at_us, one.source) for one in
                                     [*first.observations, *second.observations]}):  # fmt: skip
                carried.notes.add(LEFT_BALANCES)
            if not first.legs and not first.observations:
                continue  # nothing was ever there
            new += found.new
            gone += found.gone
        return new, gone

    def _rebook(
        self, halves: Sequence[tuple[Half, Half]], observations: Sequence[NewObservation]
    ) -> Rebooked:
        unit = self._unit
        ids = set(unit.ledger.naming(self._gone, [old.id for old, _ in self._pairs]))
        doubled = {one for pair in halves for one in doubled_splits(*pair)}
        asset_of = {
            one.id: self._survivor if one.asset_id == self._gone else one.asset_id
            for one in self._registry.holdings()
        }
        carrying = Carrying(
            {old.id: new.id for old, new in self._pairs}, {self._gone: self._survivor}, asset_of
        )
        rebooking = Rebooking(unit, self._label, carrying)
        wanted = [one for one in rebooking.with_pickers(ids - doubled) if one not in doubled]
        refuse_executions(unit, [*wanted, *doubled])
        return rebooking.write(
            wanted, NewBatch(MERGE, self._label), observations, voids=sorted(doubled)
        )

    def _sources(self) -> dict[str, list[list[str]]]:
        """Return by account who booked the one, and who the other."""
        pairs: list[tuple[Holding, Holding | None]] = [*self._pairs]
        pairs += [(one, None) for one in self._moving]
        ids = {one.id for pair in pairs for one in pair if one is not None}
        own = self._unit.ledger.sources_of(ids)
        return {
            str(old.account_id): [
                sorted(own.get(old.id, ())),
                sorted(own.get(new.id, ())) if new is not None else [],
            ]
            for old, new in pairs
        }

    def _last_seen(self) -> int:
        ids = {new.id for _, new in self._pairs} | {one.id for one in self._moving}
        found = self._unit.ledger.observations(holding_ids=ids)
        return max((int(one.id) for one in found), default=0)

    def _completeness(self) -> dict[str, bool]:
        """Let a history be complete where both were; return how it was."""
        flags: dict[str, bool] = {}
        for old, new in self._pairs:
            if new.has_complete_history and not old.has_complete_history:
                flags[str(new.id)] = True
                self._unit.catalogue.update_holding(replace(new, has_complete_history=False))
        return flags

    # -- prices and names --------------------------------------------------------------------------

    def _prices(self, batch: BatchId) -> int:
        """Give the survivor the prices that it lacks."""
        gone, survivor = self._gone, self._survivor
        prices = self._unit.prices
        quoted = {one for one, quote in prices.pairs() if quote == gone}
        stated = prices.between(asset_ids={gone, survivor, *quoted})
        known = {(one.asset_id, one.quote_id, one.at_us, str(one.granularity)) for one in stated}
        new: list[PricePoint] = []
        for one in stated:
            point = PricePoint(
                survivor if one.asset_id == gone else one.asset_id,
                survivor if one.quote_id == gone else one.quote_id,
                *one[2:],
            )
            key = (point.asset_id, point.quote_id, point.at_us, str(point.granularity))
            if point.asset_id != point.quote_id and key not in known:
                known.add(key)
                new.append(point)
        return prices.add(new, batch_id=batch, reason=self._label) if new else 0

    def _take_name(self) -> bool:
        """Give the survivor a name, where it has none."""
        gone, survivor = (self._registry.assets[one] for one in (self._gone, self._survivor))
        if survivor.name or not gone.name:
            return False
        self._unit.catalogue.update_asset(replace(survivor, name=gone.name))
        return True


def refuse_executions(unit: UnitOfWork, ids: Collection[EntryId]) -> None:
    """Refuse to book executions of Trades anew: their fills name the entries.

    Raises:
        RefusedError: one is.
    """
    if not unit.fills.has_fills():
        return
    found = unit.fills.of_entries(ids)
    if found:
        raise RefusedError(
            f"{len(found)} of the entries that would be booked anew are executions of Trades",
            "keep the two apart, or void these executions in Trades first",
        )


def copies_of(unit: UnitOfWork, batch_id: BatchId) -> list[EntryId]:
    """Return the entries in effect that stand for entries of a batch since a merge."""
    merges = [one for one in unit.records(AssetMerge).all() if one.undone_us is None]
    if not merges:
        return []
    following = {old: new for one in merges for old, _, new in moved_by(one)}
    if not following:
        return []
    own = {
        one.id
        for one in unit.ledger.entries_by_id([EntryId(one) for one in following])
        if one.batch_id == batch_id
    }
    ends: set[EntryId] = set()
    for one in own:
        end = int(one)
        while end in following:
            end = following[end]
        ends.add(EntryId(end))
    found = unit.ledger.entries_by_id(sorted(ends))
    return [one.id for one in found if one.voided_by is None]


def moved_by(merge: AssetMerge) -> list[tuple[int, int, int]]:
    """Return what a merge booked anew: entry, its void, what stands for it."""
    return [(int(one[0]), int(one[1]), int(one[2])) for one in details(merge).get("moved", ())]


def details(merge: AssetMerge) -> Mapping[str, Any]:
    """Return what a merge moved."""
    found: Mapping[str, Any] = json.loads(merge.detail or "{}")
    return found
