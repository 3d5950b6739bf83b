"""Books entries anew in other holdings: the old ones voided, lots picked and links made again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.conservation import check_entry
from app.domain.errors import RefusedError
from app.domain.ids import AssetId, BatchId, EntryId, HoldingId, LegId
from app.domain.kinds import Kind
from app.domain.ledger import EntryCopy, NewBatch, NewEntry, NewLeg
from app.domain.observations import NewObservation
from app.domain.reconciliation import SOURCE as RECONCILE
from app.domain.times import day_of_us
from app.ports.storage import UnitOfWork

MERGE = "merge"  # the source of voids and of openings that came along


@dataclass(frozen=True, slots=True)
class Carrying:
    """Where legs go, and which asset stands for which."""

    holdings: Mapping[HoldingId, HoldingId]
    assets: Mapping[AssetId, AssetId]
    asset_of: Mapping[HoldingId, AssetId]  # of the holdings as they will be

    def leg(self, leg: NewLeg, legs: Mapping[LegId, LegId]) -> NewLeg:
        """Return a leg as it is to be booked."""
        holding = self.holdings.get(leg.holding_id, leg.holding_id)
        own = self.asset_of.get(holding)
        counter = self._asset(leg.counter_asset_id)
        if counter == own:
            counter = None  # nothing is its own other side
        return replace(
            leg,
            holding_id=holding,
            quote_id=self._asset(leg.quote_id),
            fee_asset_id=self._asset(leg.fee_asset_id),
            counter_asset_id=counter,
            picks=tuple((legs.get(one, one), quantity) for one, quantity in leg.picks),
        )

    def _asset(self, asset_id: AssetId | None) -> AssetId | None:
        return None if asset_id is None else self.assets.get(asset_id, asset_id)


@dataclass
class Rebooked:
    """What was booked anew."""

    batches: list[BatchId] = field(default_factory=list)
    moved: list[tuple[EntryId, EntryId, EntryId]] = field(default_factory=list)  # old, void, new
    dropped: list[tuple[EntryId, EntryId]] = field(default_factory=list)  # entry, its void
    legs: dict[LegId, LegId] = field(default_factory=dict)
    links: int = 0


class Rebooking:
    """Voids entries and books them anew, within one writing unit."""

    def __init__(self, unit: UnitOfWork, label: str, carrying: Carrying) -> None:
        self._unit = unit
        self._label = label
        self._carrying = carrying

    def with_pickers(self, ids: Iterable[EntryId]) -> list[EntryId]:
        """Return entries with those that picked a lot of them for a sale, by id."""
        found = set(ids)
        picks = self._unit.ledger.lot_picks()
        if not picks:
            return sorted(found)
        own = {leg.leg_id for leg in self._unit.ledger.legs_of_entries(found)}
        while True:
            sales = [sale for sale, lots in picks.items() if any(one in own for one, _ in lots)]
            owners = {leg.entry_id for leg in self._legs(sales)} - found
            if not owners:
                return sorted(found)
            found |= owners
            own |= {leg.leg_id for leg in self._unit.ledger.legs_of_entries(owners)}

    def _legs(self, ids: Sequence[LegId]) -> list["_Owned"]:
        wanted = set(ids)
        holdings = set(self._unit.ledger.holdings_of_legs(wanted).values())
        if not holdings:
            return []
        accounts = {one.account_id for one in self._unit.catalogue.holdings() if one.id in holdings}
        return [
            _Owned(leg.leg_id, leg.entry_id)
            for leg in self._unit.ledger.legs(account_ids=accounts)
            if leg.leg_id in wanted
        ]

    def write(
        self,
        ids: Sequence[EntryId],
        batch: NewBatch,
        observations: Sequence[NewObservation] = (),
        voids: Sequence[EntryId] = (),
        legs: Mapping[LegId, LegId] | None = None,
    ) -> Rebooked:
        """Void entries and book them anew. At least one batch is written. The caller commits.

        Args:
            ids: entries in effect.
            batch: under which they are booked; sales whose lots were picked come in later ones.
            observations: written with the first batch.
            voids: further entries, or voids, that are taken out of effect.
            legs: what stands for legs that picked lots or links name, as far as it is known.

        Raises:
            RefusedError: an entry would move one thing against itself.
        """
        unit = self._unit
        copies = unit.ledger.copies(ids)
        links = [
            one
            for one in unit.ledger.links()
            if any(leg in _legs_of(copies) for leg in (one.out_leg_id, one.in_leg_id))
        ] if copies else []  # fmt: skip
        done = Rebooked(legs=dict(legs or {}))
        left = list(copies)
        own = _legs_of(copies)
        is_first = True
        while left or is_first:
            ready = [one for one in left if not _picked(one) & (own - done.legs.keys())]
            left = [one for one in left if one not in ready]
            if not ready and left:
                raise RefusedError("lots were picked in a circle", "void one of the sales")
            taken_out = [one.id for one in ready] + (list(voids) if is_first else [])
            self._batch(ready, taken_out, batch, observations if is_first else (), done)
            is_first = False
        for link in links:
            pair = (
                done.legs.get(link.out_leg_id, link.out_leg_id),
                done.legs.get(link.in_leg_id, link.in_leg_id),
            )
            unit.ledger.add_links([pair], kind=link.kind, made_by=link.made_by)
        done.links = len(links)
        for old, _, new in done.moved:
            unit.attachments.move(f"entry:{old}", f"entry:{new}")
        return done

    def _batch(
        self,
        ready: Sequence[EntryCopy],
        taken_out: Sequence[EntryId],
        batch: NewBatch,
        observations: Sequence[NewObservation],
        done: Rebooked,
    ) -> None:
        ledger = self._unit.ledger
        entries = [self._entry(one, done.legs) for one in ready]
        revisions = self._revisions(entries)
        voids = [void_of(self._unit, one, self._label) for one in taken_out]
        head = ledger.head()
        stored = ledger.append(batch, [*voids, *entries], observations, revisions=revisions)
        done.batches.append(stored.id)
        first = head + len(voids) + 1
        new = {first + place: copy for place, copy in enumerate(ready)}
        for place, one in enumerate(taken_out):
            void = EntryId(head + 1 + place)
            if place < len(ready):
                done.moved.append((one, void, EntryId(first + place)))
            else:
                done.dropped.append((one, void))
        legs: dict[int, list[LegId]] = {}
        for leg in ledger.legs_of_entries([EntryId(one) for one in new]):
            legs.setdefault(int(leg.entry_id), []).append(leg.leg_id)
        for own_id, copy in new.items():
            done.legs |= dict(zip(copy.leg_ids, sorted(legs.get(own_id, [])), strict=True))

    def _entry(self, copy: EntryCopy, legs: Mapping[LegId, LegId]) -> NewEntry:
        entry = copy.entry
        changed = tuple(self._carrying.leg(leg, legs) for leg in entry.legs)
        source, external_id = entry.source, entry.external_id
        if source == RECONCILE:  # a holding has one opening; the other's comes along as a row
            source, external_id = MERGE, f"opening-{copy.id}"
            changed = tuple(replace(leg, external_id=external_id) for leg in changed)
        seen: set[tuple[HoldingId, str]] = set()
        for leg in changed:
            if (leg.holding_id, leg.external_id) in seen or self._is_own_price(leg):
                raise RefusedError(
                    f"entry {copy.id} of {entry.on} exchanges one of the two for the other",
                    "void it first, if they are one",
                )
            seen.add((leg.holding_id, leg.external_id))
        result = replace(entry, legs=changed, source=source, external_id=external_id)
        check_entry(result, f"entry {copy.id}")
        return result

    def _is_own_price(self, leg: NewLeg) -> bool:
        own = self._carrying.asset_of.get(leg.holding_id)
        return own is not None and leg.quote_id == own and leg.kind in {Kind.BUY, Kind.SELL}

    def _revisions(self, entries: list[NewEntry]) -> dict[tuple[HoldingId, str, str], int]:
        """Return the revisions of legs whose ids were there before; equal ones are told apart."""
        counted: set[tuple[HoldingId, str, str]] = set()
        for place, entry in enumerate(entries):
            keys = {(leg.holding_id, entry.source, leg.external_id) for leg in entry.legs}
            if keys & counted:
                legs = tuple(
                    replace(leg, external_id=f"{leg.external_id}~{place}") for leg in entry.legs
                )
                entries[place] = replace(entry, legs=legs)
                keys = {(leg.holding_id, entry.source, leg.external_id) for leg in legs}
            counted |= keys
        found = self._unit.ledger.revisions(
            {holding for holding, _, _ in counted}, {one for _, _, one in counted}
        )
        return {key: found[key] + 1 for key in counted if key in found}


@dataclass(frozen=True, slots=True)
class _Owned:
    leg_id: LegId
    entry_id: EntryId


def void_of(unit: UnitOfWork, entry_id: EntryId, note: str) -> NewEntry:
    """Return what takes an entry out of effect, or a void, which brings one back."""
    now_us = unit.now_us()
    return NewEntry(
        at_us=now_us,
        on=day_of_us(now_us),
        kind=Kind.VOID,
        source=MERGE,
        external_id=f"void-{entry_id}",
        note=note,
        voids=entry_id,
    )


def _legs_of(copies: Iterable[EntryCopy]) -> set[LegId]:
    return {leg for one in copies for leg in one.leg_ids}


def _picked(copy: EntryCopy) -> set[LegId]:
    return {leg for one in copy.entry.legs for leg, _ in one.picks}
