"""Tells new entries of a file from those that the ledger has, by id and by likeness."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.ids import EntryId, HoldingId
from app.domain.ledger import EntryFilter, KnownLeg, LegRecord, NewEntry
from app.domain.numbers import plain
from app.domain.times import DAY_US, day_of_us, end_us, start_us
from app.ports.storage import UnitOfWork
from app.services.imports_answers import LikeNote
from app.services.memory import let_go
from app.services.registry import Registry

_MADE = ("row-", "exec-")  # how ids begin that were made from content
_MOST = 2_000  # rows that are told one by one


class Pending:
    """Tells the new entries of a file from those that the ledger or the file itself has already."""

    def __init__(self, known: dict[tuple[HoldingId, str], KnownLeg]) -> None:
        self._known = known
        self._taken: dict[HoldingId, dict[str, str]] = defaultdict(dict)
        self.revisions: dict[tuple[HoldingId, str, str], int] = {}

    def let_go(self) -> None:
        """Forget what was known and taken."""
        let_go(self._known)
        while self._taken:
            let_go(self._taken.popitem()[1])

    def take(self, entry: NewEntry) -> EntryId | None:
        """Count an entry in unless it is known: as which entry, 0 for an earlier row of the file.

        Raises:
            RefusedError: its external id is known with another content.
        """
        taken = [(self._taken[leg.holding_id], leg.external_id) for leg in entry.legs]
        if not self._known and not any(own in of for of, own in taken):
            for of, own in taken:
                of[own] = entry.fingerprint
            return None
        keys = [(leg.holding_id, leg.external_id) for leg in entry.legs]
        for key in keys:
            stored = self._known.get(key)
            earlier = self._taken[key[0]].get(key[1])
            if earlier is None and (stored is None or stored.is_undone):
                continue
            was = earlier if earlier is not None else stored.fingerprint if stored else ""
            if was == entry.fingerprint:
                return EntryId(0) if stored is None or earlier is not None else stored.entry_id
            raise RefusedError(
                f"external id {key[1]!r} is known with other content",
                "void the earlier entry first, or give the row an id of its own",
            )
        for key in keys:
            self._taken[key[0]][key[1]] = entry.fingerprint
            stored = self._known.get(key)
            if stored is not None:
                self.revisions[(key[0], entry.source, key[1])] = stored.revision + 1
        return None

    def conflict(self, entry: NewEntry) -> tuple[bool, KnownLeg | None]:
        """Tell whether its ids are known with other content, and what is stored under them.

        Nothing is stored where an earlier row of the file has them.
        """
        for leg in entry.legs:
            stored = self._known.get((leg.holding_id, leg.external_id))
            earlier = self._taken[leg.holding_id].get(leg.external_id)
            if earlier is None and (stored is None or stored.is_undone):
                continue
            was = earlier if earlier is not None else stored.fingerprint if stored else ""
            if was == entry.fingerprint:
                return False, None
            return True, None if earlier is not None else stored
        return False, None

    def has(self, entry: NewEntry) -> bool:
        """Tell whether its ids are known, or were taken by a row of the file."""
        for leg in entry.legs:
            stored = self._known.get((leg.holding_id, leg.external_id))
            if stored is not None and not stored.is_undone:
                return True
            if leg.external_id in self._taken[leg.holding_id]:
                return True
        return False

    def replace(self, entry: NewEntry) -> None:
        """Count an entry in that takes the place of what is known."""
        for leg in entry.legs:
            self._taken[leg.holding_id][leg.external_id] = entry.fingerprint
            stored = self._known.get((leg.holding_id, leg.external_id))
            if stored is not None:
                key = (leg.holding_id, entry.source, leg.external_id)
                self.revisions[key] = stored.revision + 1


Key = tuple[HoldingId, date, Decimal]


@dataclass(frozen=True, slots=True)
class _Fresh:
    """A new entry, by what another one of the same would have too."""

    key: Key
    line: int
    kind: str
    has_own_id: bool


class Likeness:
    """Collects the new entries of a file, and finds what was there before and looks the same.

    The same holding, day and quantity. What a row of the same file is known as is its own, so
    that of two equal payments the second is not taken for the first. Rows and entries that both
    have ids of their own are two.
    """

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._head = unit.ledger.head()
        self._fresh: list[_Fresh] = []
        self._own: set[EntryId] = set()

    def known(self, entry_id: EntryId) -> None:
        """Say which entry a row of the file is."""
        self._own.add(entry_id)

    def new(self, entry: NewEntry, line: int) -> None:
        """Take a new entry."""
        if not self._head:
            return
        leg = entry.legs[0]
        has_own_id = not entry.external_id.startswith(_MADE)
        key = (leg.holding_id, entry.on, leg.quantity)
        self._fresh.append(_Fresh(key, line, entry.kind, has_own_id))

    def found(self, registry: Registry) -> tuple[LikeNote, ...]:
        """Return the rows that look like entries which were there before."""
        if not self._fresh:
            return ()
        before = self._before(registry)
        notes: list[LikeNote] = []
        names = _Names(registry)
        taken: list[tuple[_Fresh, LegRecord]] = []
        for fresh in self._fresh:
            found = before.get(fresh.key)
            if not found:
                continue
            like = next((one for one in found if not (fresh.has_own_id and one[1])), None)
            if like is not None:
                found.remove(like)
                taken.append((fresh, like[0]))
        told = self._told([leg.entry_id for _, leg in taken[:_MOST]])
        for fresh, leg in taken[:_MOST]:
            notes.append(
                LikeNote(
                    fresh.line,
                    f"{fresh.kind} {plain(fresh.key[2])} {names.of(leg)}, {fresh.key[1]}",
                    leg.entry_id,
                    told.get(leg.entry_id, f"entry {leg.entry_id}"),
                )
            )
        return tuple(sorted(notes, key=lambda note: note.line))

    def _before(self, registry: Registry) -> dict[Key, list[tuple[LegRecord, bool]]]:
        """Return the legs that were there before, with whether they have an id of their own."""
        holdings = {one.id: one.account_id for one in registry.holdings()}
        wanted = {fresh.key for fresh in self._fresh}
        accounts = {holdings[key[0]] for key in wanted if key[0] in holdings}
        days = [key[1] for key in wanted]
        legs = self._unit.ledger.legs(
            first_us=start_us(min(days)) - DAY_US,
            until_us=end_us(max(days)) + DAY_US,
            account_ids=accounts,
        )
        candidates = [
            (key, leg)
            for leg in legs
            if leg.entry_id <= self._head and leg.entry_id not in self._own
            for key in _keys(leg)
            if key in wanted
        ]
        ids = self._unit.ledger.external_ids(leg.leg_id for _, leg in candidates)
        found: dict[Key, list[tuple[LegRecord, bool]]] = defaultdict(list)
        for key, leg in candidates:
            found[key].append((leg, not ids.get(leg.leg_id, "").startswith(_MADE)))
        return found

    def _told(self, ids: Iterable[EntryId]) -> dict[EntryId, str]:
        entries = self._unit.ledger.entries(EntryFilter(ids=tuple(ids)), limit=_MOST)
        return {
            one.id: f"entry {one.id} ({one.source})" + (f": {one.note[:80]}" if one.note else "")
            for one in entries
        }


class _Names:
    """The names of holdings, for words."""

    def __init__(self, registry: Registry) -> None:
        self._accounts = {one.id: one.name for one in registry.accounts.values()}
        self._assets = registry.assets

    def of(self, leg: LegRecord) -> str:
        return f"{self._assets[leg.asset_id].symbol}, {self._accounts[leg.account_id]}"


def _keys(leg: LegRecord) -> set[Key]:
    days = {date.fromordinal(leg.day), day_of_us(leg.at_us)}
    return {(leg.holding_id, day, leg.quantity) for day in days}
