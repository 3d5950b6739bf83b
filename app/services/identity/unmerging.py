"""Takes a merge back: everything stands as it would without it.

What the merge booked anew goes out and what it had voided comes back, unless that was voided or
edited since. What was booked since the merge goes to the asset that its untouched row names, by
an identity, a provider's id or a symbol that only one of the two has. A row that does not tell
goes to the merged asset where its account knew only that one, or its source had booked only that
one there; all else, and what the person typed, stays with the survivor. Balances that were observed
of both together say nothing of either, and go out; the next sync observes them anew. Prices that
came since stay with the survivor.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId, BatchId, EntryId, HoldingId, LegId
from app.domain.ledger import EntryCopy, Link, NewBatch
from app.domain.reconciliation import SOURCE as RECONCILE
from app.domain.sync.records import AssetMerge
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.following import upkeep
from app.services.identity.carried import bring_back
from app.services.identity.keys import BAD, NAME, OWN_ID, KeyBook
from app.services.identity.merging import details, moved_by, refuse_executions
from app.services.identity.rebooking import Carrying, Rebooking
from app.services.registry import Registry

UNMERGE = "unmerge"  # the origin of the batches that take merges back
MANUAL = "manual"
_PARTS = re.compile(r"[/:\s|,;]+")


@dataclass(frozen=True, slots=True)
class Parted:
    """What taking a merge back came to."""

    record: AssetMerge
    entries: int
    later: int


class Unmerging:
    """Takes one merge back, within one writing unit. The caller commits."""

    def __init__(self, unit: UnitOfWork, merge_id: int) -> None:
        self._unit = unit
        self._merge = _found(unit, merge_id)
        self._detail = details(self._merge)
        self._gone, self._survivor = self._merge.from_id, self._merge.into_id
        registry = Registry(unit, "", may_create=False)
        gone, survivor = registry.assets[self._gone], registry.assets[self._survivor]
        self._label = f"{gone.symbol} and {survivor.symbol} are two again"
        self._words = _Words(unit, registry, self._gone, self._survivor)
        self._head = int(self._detail.get("head", 0))
        self._pairs = {HoldingId(old): HoldingId(new) for old, new in self._detail.get("pairs", ())}
        self._moving = [HoldingId(one) for one in self._detail.get("holdings", ())]

    def run(self, progress: Progress | None = None) -> Parted:
        """Do it.

        Raises:
            RefusedError: a later merge rests on it, or executions of Trades would have to move.
        """
        unit = self._unit
        batches = [BatchId(one) for one in self._detail["batches"]]
        links = unit.ledger.links()
        to_gone, to_survivor = self._later()
        for one in self._moving:
            unit.catalogue.move_holding(one, self._gone)
        voids, legs, back = self._taken_out()
        refuse_executions(unit, [*to_gone, *to_survivor])
        carrying = self._carrying(to_gone, to_survivor)
        batch = NewBatch(UNMERGE, self._label, undoes=batches[0])
        first = Rebooking(unit, self._label, carrying[0]).write(
            to_gone, batch, voids=voids, legs=legs
        )
        by = first.batches[0]
        for own in batches:
            unit.ledger.void_observations_of(own, by)
            unit.prices.remove_batch(own, by=by, reason=self._label)
        done = dict(first.legs)
        if to_survivor:
            again = Rebooking(unit, self._label, carrying[1])
            second = again.write(to_survivor, NewBatch(UNMERGE, self._label), legs=done)
            done |= second.legs
        self._observed(by, {*to_gone, *to_survivor})
        self._links(links, done)
        for old, _, new in moved_by(self._merge):
            unit.attachments.move(f"entry:{new}", f"entry:{old}")
        bring_back(unit, self._detail.get("changes", ()), self._detail.get("groups", ()))
        self._flags()
        record = replace(self._merge, undone_us=unit.now_us())
        unit.records(AssetMerge).put(record)
        unit.audit.record("assets parted", self._label, "", f"batch {by}")
        upkeep(unit).all(progress)
        return Parted(record, back, len(to_gone) + len(to_survivor))

    # -- what the merge had booked -----------------------------------------------------------------

    def _taken_out(self) -> tuple[list[EntryId], dict[LegId, LegId], int]:
        """Return what goes out so that the old entries come back, and their legs by the new."""
        moved = moved_by(self._merge)
        ledger = self._unit.ledger
        alive = {
            int(one.id)
            for one in ledger.entries_by_id([EntryId(new) for _, _, new in moved])
            if one.voided_by is None
        }
        voids: list[EntryId] = []
        for _, void, new in moved:
            if new in alive:
                voids += [EntryId(new), EntryId(void)]
        voids += [EntryId(void) for _, void in self._detail.get("dropped", ())]
        copies = {int(one.id): one for one in ledger.copies(
            EntryId(one) for old, _, new in moved for one in (old, new)
        )}  # fmt: skip
        legs: dict[LegId, LegId] = {}
        for old, _, new in moved:
            legs |= dict(zip(copies[new].leg_ids, copies[old].leg_ids, strict=True))
        return voids, legs, len(alive)

    # -- what was booked since -------------------------------------------------------------------

    def _later(self) -> tuple[list[EntryId], list[EntryId]]:
        """Return the entries that go to the merged asset, and those that leave its holdings."""
        unit = self._unit
        own = {EntryId(new) for _, _, new in moved_by(self._merge)}
        holdings = [one for one in unit.catalogue.holdings() if one.asset_id == self._survivor]
        accounts = {one.id: one.account_id for one in holdings}
        ids = unit.ledger.naming(self._survivor, accounts)
        later = [one for one in ids if one > self._head and one not in own]
        picked = {leg for one in unit.ledger.copies(own) for leg in one.leg_ids} if later else set()
        moving = set(self._moving)
        to_gone: list[EntryId] = []
        to_survivor: list[EntryId] = []
        for one in unit.ledger.copies(later):
            touched = {leg.holding_id for leg in one.entry.legs}
            if self._is_of_gone(one, accounts, picked):
                if touched - moving & set(accounts) or self._names(one):
                    to_gone.append(one.id)
            elif touched & moving:
                to_survivor.append(one.id)
        return to_gone, to_survivor

    def _names(self, one: EntryCopy) -> bool:
        return any(
            self._survivor in {leg.quote_id, leg.fee_asset_id, leg.counter_asset_id}
            for leg in one.entry.legs
        )

    def _is_of_gone(
        self, one: EntryCopy, accounts: Mapping[HoldingId, AccountId], picked: set[LegId]
    ) -> bool:
        if any(leg in picked for own in one.entry.legs for leg, _ in own.picks):
            return True  # it sells lots of that one
        told = self._words.tell(one.entry.payload, one.entry.source)
        if told is not None:
            return told
        if one.entry.source == MANUAL:
            return False
        if any(leg.holding_id in self._moving for leg in one.entry.legs):
            return True  # its account knew only that one
        if one.entry.source == RECONCILE:
            return False  # it explains what both came to
        sources = self._detail.get("sources", {})
        known = [
            sources.get(str(accounts[leg.holding_id]), [[], []])
            for leg in one.entry.legs
            if leg.holding_id in accounts
        ]
        return any(
            one.entry.source in gone and one.entry.source not in kept for gone, kept in known
        )

    def _carrying(
        self, to_gone: Sequence[EntryId], to_survivor: Sequence[EntryId]
    ) -> tuple[Carrying, Carrying]:
        """Return where later entries go; holdings that are missing are made."""
        unit = self._unit
        rows = unit.catalogue.holdings()
        place = {(one.account_id, one.asset_id): one.id for one in rows}
        by_id = {one.id: one for one in rows}

        def targets(ids: Iterable[EntryId], old: AssetId, new: AssetId) -> dict[Any, Any]:
            found: dict[HoldingId, HoldingId] = {}
            for copy in unit.ledger.copies(ids):
                for leg in copy.entry.legs:
                    holding = by_id.get(leg.holding_id)
                    if holding is None or holding.asset_id != old:
                        continue
                    key = (holding.account_id, new)
                    if key not in place:
                        made = unit.catalogue.add_holding(*key)
                        place[key], by_id[made.id] = made.id, made
                    found[holding.id] = place[key]
            return found

        there = targets(to_gone, self._survivor, self._gone)
        here = targets(to_survivor, self._gone, self._survivor)
        asset_of = {one.id: one.asset_id for one in by_id.values()}
        return (
            Carrying(there, {self._survivor: self._gone}, asset_of),
            Carrying(here, {}, asset_of),
        )

    # -- what hangs on it ------------------------------------------------------------------------

    def _observed(self, by: BatchId, moved: set[EntryId]) -> None:
        """Let go of balances that were observed of both together."""
        unit = self._unit
        mixed = set(self._pairs.values())
        for one in unit.ledger.copies(moved):
            mixed |= {leg.holding_id for leg in one.entry.legs}
        own = {
            one.id
            for one in unit.catalogue.holdings()
            if one.asset_id in {self._gone, self._survivor}
        }
        first = int(self._detail.get("seen", 0))
        ids = [
            one.id
            for one in unit.ledger.observations(holding_ids=mixed & own)
            if int(one.id) > first
        ]
        unit.ledger.void_observations(ids, by)

    def _links(self, before: Sequence[Link], legs: Mapping[LegId, LegId]) -> None:
        """Make the links of what goes out again for what comes back."""
        ledger = self._unit.ledger
        known = {(one.out_leg_id, one.in_leg_id) for one in ledger.links()}
        for one in before:
            pair = (
                legs.get(one.out_leg_id, one.out_leg_id),
                legs.get(one.in_leg_id, one.in_leg_id),
            )
            if pair not in known:
                known.add(pair)
                ledger.add_links([pair], kind=one.kind, made_by=one.made_by)

    def _flags(self) -> None:
        unit = self._unit
        complete = self._detail.get("complete", {})
        for one in unit.catalogue.holdings():
            if str(one.id) in complete:
                changed = replace(one, has_complete_history=bool(complete[str(one.id)]))
                unit.catalogue.update_holding(changed)
        if self._detail.get("named"):
            assets = {one.id: one for one in unit.catalogue.assets()}
            survivor = assets[self._survivor]
            if survivor.name == assets[self._gone].name:
                unit.catalogue.update_asset(replace(survivor, name=""))


class _Words:
    """What in an untouched row tells which of two assets it means."""

    def __init__(
        self, unit: UnitOfWork, registry: Registry, gone: AssetId, survivor: AssetId
    ) -> None:
        self._own: dict[str, set[str]] = {}  # by provider, "" for all: words of the merged one
        self._other: dict[str, set[str]] = {}
        rows = KeyBook(unit, registry).of([survivor])[survivor]
        merged = _members(registry, gone)
        for key in rows:
            words = self._own if key.asset_id in merged else self._other
            if key.scheme.startswith(OWN_ID):
                words.setdefault(key.scheme.removeprefix(OWN_ID), set()).add(key.value.casefold())
            elif key.scheme.startswith(NAME):
                symbol = key.value.rpartition("|")[2].casefold()
                words.setdefault(key.scheme.removeprefix(NAME), set()).add(symbol)
            elif not key.scheme.startswith(BAD):
                whole = key.value.casefold()
                words.setdefault("", set()).update({whole, whole.rpartition(":")[2]})
        first = {registry.assets[one].symbol.casefold() for one in merged}
        second = {registry.assets[survivor].symbol.casefold()}
        if not first & second:
            self._own.setdefault("", set()).update(first)
            self._other.setdefault("", set()).update(second)

    def tell(self, payload: str, source: str) -> bool | None:
        """Tell whether a row means the merged asset; `None`: it does not say."""
        said = _said(payload)
        own = (self._own.get("", set()) | self._own.get(source, set())) & said
        other = (self._other.get("", set()) | self._other.get(source, set())) & said
        if bool(own) == bool(other):
            return None
        return bool(own)


def _members(registry: Registry, asset_id: AssetId) -> set[AssetId]:
    """Return an asset with those that were merged into it."""
    found = {asset_id}
    while True:
        more = {
            one.id for one in registry.assets.merged.values() if one.merged_into in found
        } - found
        if not more:
            return found
        found |= more


def _said(payload: str) -> set[str]:
    """Return the words of a row: its values, whole and in parts."""
    try:
        content = json.loads(payload) if payload else None
    except ValueError:
        content = payload
    found: set[str] = set()
    ahead = [content]
    while ahead:
        one = ahead.pop()
        if isinstance(one, dict):
            ahead += list(one.values())
        elif isinstance(one, list):
            ahead += one
        elif isinstance(one, str):
            text = one.strip().casefold()
            found |= {text, *_PARTS.split(text)}
        elif isinstance(one, int) and not isinstance(one, bool):
            found.add(str(one))
    return found - {""}


def _found(unit: UnitOfWork, merge_id: int) -> AssetMerge:
    merges = unit.records(AssetMerge).all()
    merge = next((one for one in merges if one.id == merge_id), None)
    if merge is None:
        raise UnknownNameError("merge", str(merge_id))
    if merge.undone_us is not None:
        raise RefusedError(f"merge {merge_id} was taken back before")
    own = {merge.from_id, merge.into_id}
    later = [
        one
        for one in merges
        if one.id > merge.id and one.undone_us is None and own & {one.from_id, one.into_id}
    ]
    if later:
        newest = max(one.id for one in later)
        raise RefusedError(f"merge {newest} came after it", f"take that one back first: {newest}")
    return merge
