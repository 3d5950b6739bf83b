"""Transfers between own accounts: found, decided, taken apart again."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import RefusedError
from app.domain.ids import EntryId, LegId
from app.domain.kinds import INFLOW_KINDS, OUTFLOW_KINDS
from app.domain.ledger import LegRecord
from app.domain.linking import Linking, find_transfers
from app.domain.times import from_us
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import upkeep
from app.services.positions import moves_of
from app.services.reports import AmbiguousTransfer, LinkAnswer

TRANSFER = "transfer"
_CHANGED = Changes(frozenset({Topic.LEDGER}))


@dataclass(frozen=True, slots=True)
class LinkService:
    """Links never rewrite a ledger row; they lie beside it and can be removed."""

    database: Database

    def answer(self, *, suggest: bool = False) -> LinkAnswer:
        """Return all links in effect, what is ambiguous and, if asked, what is only likely."""
        with self.database.reading() as unit:
            return _answer(unit, suggest=suggest)

    def link_all(self) -> LinkAnswer:
        """Link every pair whose match is unique both ways; return what is in effect then."""
        with self.database.writing() as unit:
            legs = link_in(unit)
            if legs:
                _refresh(unit, legs)
                unit.commit()
        return self.answer()

    def link(self, out_entry: EntryId, in_entry: EntryId) -> Changes:
        """Link two entries by hand.

        Raises:
            RefusedError: they are no outflow and inflow of one asset in two accounts, or taken.
        """
        with self.database.writing() as unit:
            legs = unit.ledger.legs()
            out = _leg_of(legs, out_entry, OUTFLOW_KINDS)
            into = _leg_of(legs, in_entry, INFLOW_KINDS)
            if out.asset_id != into.asset_id or out.account_id == into.account_id:
                raise RefusedError("a transfer joins one asset in two accounts")
            if {out.leg_id, into.leg_id} & _taken(unit, legs):
                raise RefusedError("one of the two is part of another transfer")
            unit.ledger.add_links([(out.leg_id, into.leg_id)], kind=TRANSFER, made_by="hand")
            unit.audit.record("linked", f"entry {out_entry}", "", f"entry {in_entry}")
            _refresh(unit, [out, into])
            unit.commit()
        return _CHANGED

    def unlink(self, out_entry: EntryId) -> Changes:
        """Take the link of an outflow away.

        Raises:
            RefusedError: it has none.
        """
        with self.database.writing() as unit:
            legs = {leg.leg_id: leg for leg in unit.ledger.legs()}
            for link in unit.ledger.links():
                leg = legs[link.out_leg_id]
                if leg.entry_id == out_entry:
                    unit.ledger.remove_link(link.id)
                    into = legs[link.in_leg_id]
                    unit.audit.record(
                        "unlinked", f"entry {out_entry}", f"entry {into.entry_id}", ""
                    )
                    _refresh(unit, [leg, into])
                    unit.commit()
                    return _CHANGED
        raise RefusedError(f"entry {out_entry} is not linked")


def link_in(unit: UnitOfWork) -> list[LegRecord]:
    """Link every pair whose match is unique both ways; return the legs. The caller commits.

    What is derived is not followed up.
    """
    found = _find(unit, unit.ledger.legs_of_kinds(OUTFLOW_KINDS | INFLOW_KINDS))
    if found.linked:
        pairs = [(out.leg_id, into.leg_id) for out, into in found.linked]
        unit.ledger.add_links(pairs, kind=TRANSFER, made_by="auto")
        unit.audit.record("linked", f"{len(pairs)} transfers", "", "found by Coffer")
    return [leg for pair in found.linked for leg in pair]


def open_questions(unit: UnitOfWork) -> int:
    """Return how many outflows have several candidates."""
    return len(_find(unit, unit.ledger.legs_of_kinds(OUTFLOW_KINDS | INFLOW_KINDS)).ambiguous)


def _answer(unit: UnitOfWork, *, suggest: bool) -> LinkAnswer:
    legs = unit.ledger.legs_of_kinds(OUTFLOW_KINDS | INFLOW_KINDS)
    found = _find(unit, legs)
    linked = unit.ledger.links()
    named: set[LegId] = set()
    for out, candidates in found.ambiguous:
        named |= {out.leg_id, *(one.leg_id for one in candidates)}
    pairs = [*found.suggested, *found.linked] if suggest else []
    named |= {leg.leg_id for pair in pairs for leg in pair}
    ids = unit.ledger.external_ids(named)
    symbols = {one.id: one.symbol for one in unit.catalogue.assets()}
    return LinkAnswer(
        linked=tuple((one.out_external_id, one.in_external_id) for one in linked),
        ambiguous=tuple(
            AmbiguousTransfer(
                out=ids[out.leg_id],
                candidates=tuple(ids[one.leg_id] for one in candidates),
                out_entry=out.entry_id,
                candidate_entries=tuple(one.entry_id for one in candidates),
                symbol=symbols[out.asset_id],
                quantity=-out.quantity,
                at=from_us(out.at_us),
            )
            for out, candidates in found.ambiguous
        ),
        suggested=tuple((ids[out.leg_id], ids[into.leg_id]) for out, into in pairs),
    )


def _find(unit: UnitOfWork, legs: Iterable[LegRecord]) -> Linking:
    at_hand = list(legs)
    return find_transfers(at_hand, _taken(unit, at_hand))


def _taken(unit: UnitOfWork, legs: Iterable[LegRecord]) -> set[LegId]:
    linked = {one.out_leg_id: one.in_leg_id for one in unit.ledger.links()}
    moves = moves_of(legs, linked)
    return moves.keys() | set(moves.values())


def _leg_of(legs: Iterable[LegRecord], entry_id: EntryId, kinds: frozenset[str]) -> LegRecord:
    for leg in legs:
        if leg.entry_id == entry_id and leg.kind in kinds:
            return leg
    raise RefusedError(f"entry {entry_id} is no {' or '.join(sorted(kinds))} in effect")


def _refresh(unit: UnitOfWork, legs: Iterable[LegRecord]) -> None:
    upkeep(unit).after_links(legs)
