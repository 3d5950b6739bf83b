"""Opening balances: one entry a holding that explains what its legs do not."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.ids import EntryId, HoldingId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord, NewBatch, NewEntry, NewLeg
from app.domain.numbers import plain
from app.domain.reconciliation import SOURCE, OpeningInEffect, OpeningNeeded, opening_for
from app.domain.times import day_of_us, from_us, to_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import upkeep
from app.services.registry import Registry
from app.services.reports import Opening

CHANGES = Changes(frozenset({Topic.LEDGER, Topic.ACCOUNTS}))


@dataclass(frozen=True, slots=True)
class ReconcileService:
    """Compares legs with observations."""

    database: Database
    clock: Clock

    def run(self) -> tuple[Opening, ...]:
        """Write, change or void opening balances as observations ask; return those in effect.

        Doing it again changes nothing.
        """
        with self.database.writing() as unit:
            in_effect = openings_in_effect(unit)
            needed = _needed(unit, {one.entry_id for one in in_effect.values()})
            written = change_openings(unit, self.clock, in_effect, needed)
            if written:
                upkeep(unit).after_entries(written)
                unit.commit()
        return self.openings()

    def openings(self) -> tuple[Opening, ...]:
        """Return the opening balances that reconciliation wrote and that are in effect."""
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            holdings = {one.id: one for one in registry.holdings()}
            accounts = {one.id: one.name for one in registry.accounts.values()}
            found = [
                Opening(
                    accounts[holdings[one.holding_id].account_id],
                    registry.assets[holdings[one.holding_id].asset_id].symbol,
                    one.quantity,
                    from_us(one.at_us),
                )
                for one in openings_in_effect(unit).values()
            ]
        return tuple(sorted(found, key=lambda one: (one.account, one.symbol)))


def change_openings(
    unit: UnitOfWork,
    clock: Clock,
    in_effect: Mapping[HoldingId, OpeningInEffect],
    needed: Mapping[HoldingId, OpeningNeeded],
) -> list[EntryId]:
    """Write the openings that are needed, and void those that are not. The caller commits.

    Returns:
        the entries that were written; what is derived is not followed up.
    """
    entries: list[NewEntry] = []
    for holding_id in sorted(in_effect.keys() | needed.keys()):
        old, new = in_effect.get(holding_id), needed.get(holding_id)
        if old is not None and old.explains(new):
            continue
        if old is not None:
            entries.append(_void(clock, old))
        if new is not None:
            entries.append(_opening(new, _times(unit, holding_id)))
    if not entries:
        return []
    unit.ledger.append(NewBatch("reconcile", "opening balances"), entries)
    head = unit.ledger.head()
    voided = sum(one.voids is not None for one in entries)
    unit.audit.record(
        "reconciled",
        "opening balances",
        f"{voided} voided" if voided else "",
        f"{len(entries) - voided} written",
    )
    return [EntryId(head - place) for place in range(len(entries))]


def _void(clock: Clock, old: OpeningInEffect) -> NewEntry:
    return NewEntry(
        at_us=to_us(clock.now()),
        on=clock.today(),
        kind=Kind.VOID,
        source=SOURCE,
        external_id=f"void-{old.entry_id}",
        note="the balance asks for another opening",
        voids=old.entry_id,
    )


def _times(unit: UnitOfWork, holding_id: HoldingId) -> int:
    """Return how many openings a holding has had: each has an external id of its own."""
    known = unit.ledger.known(SOURCE)
    return len([key for key in known if key[0] == holding_id])


def openings_in_effect(unit: UnitOfWork) -> dict[HoldingId, OpeningInEffect]:
    return {
        leg.holding_id: OpeningInEffect(leg.entry_id, leg.holding_id, leg.quantity, leg.at_us)
        for leg in unit.ledger.legs_of_source(SOURCE)
    }


def _needed(unit: UnitOfWork, own: set[EntryId]) -> dict[HoldingId, OpeningNeeded]:
    observations = defaultdict(list)
    for observation in unit.ledger.observations():
        observations[observation.holding_id].append(observation)
    if not observations:
        return {}
    registry = Registry(unit, "", may_create=False)
    holdings = {one.id: one for one in registry.holdings() if one.id in observations}
    assets = {one.asset_id for one in holdings.values()}
    short = {one.id for one in registry.accounts.values() if one.allows_short}
    legs: dict[HoldingId, list[LegRecord]] = defaultdict(list)
    for leg in unit.ledger.legs(asset_ids=assets):
        if leg.entry_id not in own:
            legs[leg.holding_id].append(leg)
    found = (
        opening_for(
            legs.get(holding_id, []),
            seen,
            may_be_negative=registry.assets[holdings[holding_id].asset_id].is_fiat
            or holdings[holding_id].account_id in short,
        )
        for holding_id, seen in observations.items()
    )
    return {one.holding_id: one for one in found if one is not None}


def _opening(needed: OpeningNeeded, times: int) -> NewEntry:
    external_id = f"opening-{times + 1}"
    return NewEntry(
        at_us=needed.at_us,
        on=day_of_us(needed.at_us),
        kind=Kind.OPENING_BALANCE,
        source=SOURCE,
        external_id=external_id,
        legs=(NewLeg(needed.holding_id, Kind.OPENING_BALANCE, needed.quantity, external_id),),
        note="what must have been there before the first known entry",
        fingerprint=plain(needed.quantity),
    )
