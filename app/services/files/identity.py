"""Which rows of a file the ledger has already: every row exactly once, whatever file it is in.

A row is known by the provider's own id within its account, and by its content where several rows
share the id. Without an id it is known by its content, and by how many equal rows there are. So a
file that is brought in twice, in halves, overlapping or shuffled makes the same ledger.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.accounts import Account
from app.domain.booking import FEE_SUFFIX, TAX_SUFFIX
from app.domain.ids import AccountId, EntryId, HoldingId
from app.domain.ledger import KnownLeg, NewEntry, StoredEntry
from app.domain.numbers import plain
from app.domain.times import DAY_US
from app.ports.importers import FileEntry
from app.ports.providers import RemoteEntry
from app.ports.storage import UnitOfWork
from app.services.sync.booking import is_storable_id

MADE = "row-"
NOBODY = EntryId(0)
LONGEST = 460  # signs of an id, so that there is room behind it
SLICE = 1000
ARRIVAL = "#to"  # behind the id of what a row brings to another account
_ASIDE = (FEE_SUFFIX, TAX_SUFFIX, ARRIVAL)
_SHARED = re.compile(r"~[0-9a-f]{10}(?:-[0-9]{1,6})?\Z")


class State(StrEnum):
    """What a row of a file is to the ledger."""

    NEW = "new"
    KNOWN = "known"
    CHANGED = "changed"  # the ledger has it with other content


@dataclass(slots=True, eq=False)
class Placed:
    """A row of a file, and where it belongs."""

    entry: FileEntry
    account: Account
    layer: int = 0  # of statements that overlap others, see `app.services.files.effects.layers`
    state: State = State.NEW
    external_id: str = ""  # as it is stored
    digest: str = ""
    known: EntryId = NOBODY  # or: an earlier row of the file
    stored: KnownLeg | None = None  # what is known otherwise, or was undone
    partner: "Placed | None" = None  # the other side of a swap
    row: RemoteEntry = field(init=False)  # of the entry

    def __post_init__(self) -> None:
        self.row = self.entry.row


@dataclass(slots=True)
class _Group:
    """The rows of one account that share an id, and what is stored under it."""

    account: AccountId
    base: str
    rows: list[Placed]
    left: dict[str, KnownLeg]


class KnownFileRows:
    """What the ledger has of one source, in some accounts."""

    def __init__(self, unit: UnitOfWork, source: str, accounts: Iterable[AccountId]) -> None:
        self._unit, self._source = unit, source
        wanted = set(accounts)
        self.legs: dict[tuple[HoldingId, str], KnownLeg] = {}
        self._rows: dict[AccountId, dict[str, dict[str, KnownLeg]]] = {}
        if not wanted:
            return
        self.legs = unit.ledger.known(source, account_ids=wanted)
        owners = {one.id: one.account_id for one in unit.catalogue.holdings()}
        for (holding, external_id), leg in self.legs.items():
            if external_id.endswith(_ASIDE):
                continue
            rows = self._rows.setdefault(owners[holding], {})
            own = rows.setdefault(base_of(external_id), {})
            before = own.get(external_id)
            if before is None or (not leg.is_void, leg.entry_id) > (
                not before.is_void,
                before.entry_id,
            ):
                own[external_id] = leg

    def of(self, account: AccountId, base: str) -> dict[str, KnownLeg]:
        """Return what is stored under an id, by the whole ids."""
        return self._rows.get(account, {}).get(base, {})

    def revisions(self, entry: NewEntry) -> dict[tuple[HoldingId, str, str], int]:
        """Return the revisions of the legs of an entry that comes in again."""
        found: dict[tuple[HoldingId, str, str], int] = {}
        for leg in entry.legs:
            stored = self.legs.get((leg.holding_id, leg.external_id))
            if stored is not None:
                found[leg.holding_id, self._source, leg.external_id] = stored.revision + 1
        return found

    def entries(self, ids: Iterable[EntryId]) -> dict[EntryId, StoredEntry]:
        """Return entries by their ids."""
        wanted = sorted(set(ids))
        found: dict[EntryId, StoredEntry] = {}
        for start in range(0, len(wanted), SLICE):
            for one in self._unit.ledger.entries_by_id(wanted[start : start + SLICE]):
                found[one.id] = one
        return found


def place(rows: Sequence[Placed], known: KnownFileRows) -> None:
    """Say of each row whether it is new, and under which id it is stored."""
    sharing: dict[tuple[AccountId, str], list[Placed]] = {}
    for one in rows:
        one.digest = digest_of(one.row)
        sharing.setdefault((one.account.id, _base(one)), []).append(one)
    open_: list[tuple[_Group, list[Placed]]] = []
    for (account, base), together in sharing.items():
        stored = known.of(account, base)
        if not stored and len(together) == 1:
            together[0].external_id = _first(base)
            continue
        left = {own: leg for own, leg in stored.items() if not leg.is_undone}
        group = _Group(account, base, together, left)
        fresh = _matched(group)
        if fresh and group.left and not group.base.startswith(MADE):
            open_.append((group, fresh))
        else:
            _named(group, fresh, stored)
    if open_:
        _compared(open_, known)


def _matched(group: _Group) -> list[Placed]:
    """Know the rows that are stored as they are; return the others, each once."""
    slots: dict[tuple[str, int], list[Placed]] = defaultdict(list)
    seen: dict[tuple[int, str], int] = defaultdict(int)
    for one in group.rows:
        seen[one.layer, one.digest] += 1
        slots[one.digest, seen[one.layer, one.digest]].append(one)
    by_digest: dict[str, list[str]] = defaultdict(list)
    for own, leg in sorted(group.left.items()):
        for digest in leg.fingerprint.split("+"):
            by_digest[digest].append(own)
    fresh: list[Placed] = []
    for (digest, _), rows in sorted(slots.items(), key=lambda item: item[0]):
        twins = by_digest.get(digest, [])
        twin = next((name for name in twins if name in group.left), None)
        if twin is not None:
            leg = group.left.pop(twin)
            for one in rows:
                one.state, one.known, one.external_id = State.KNOWN, leg.entry_id, twin
            continue
        fresh.append(rows[0])
        for one in rows[1:]:
            one.state = State.KNOWN
    return fresh


def _named(group: _Group, fresh: Sequence[Placed], stored: Mapping[str, KnownLeg]) -> None:
    """Give new rows the ids under which they are stored."""
    used = {own for own, leg in stored.items() if not leg.is_undone}
    used |= {one.external_id for one in group.rows if one.external_id}
    undone = {own: leg for own, leg in stored.items() if leg.is_undone}
    for one in fresh:
        again = next(
            (
                own
                for own, leg in undone.items()
                if own not in used and one.digest in leg.fingerprint.split("+")
            ),
            None,
        )
        one.external_id = again or _free(group.base, one.digest, used)
        used.add(one.external_id)


def _compared(open_: Sequence[tuple[_Group, list[Placed]]], known: KnownFileRows) -> None:
    """Tell changed rows from other ones that have the same id by chance."""
    ids = {leg.entry_id for group, _ in open_ for leg in group.left.values()}
    entries = known.entries(ids)
    for group, fresh in open_:
        new: list[Placed] = []
        for one in fresh:
            near = sorted(
                (leg.is_void, leg.entry_id, own)
                for own, leg in group.left.items()
                if leg.entry_id in entries and is_near(entries[leg.entry_id], one.row)
            )
            if not near:
                new.append(one)
                continue
            is_void, entry_id, own = near[0]
            one.stored = group.left.pop(own)
            one.external_id, one.known = own, entry_id
            # What a person took out is theirs, whatever a file says of it later.
            one.state = State.KNOWN if is_void else State.CHANGED
        _named(group, new, known.of(group.account, group.base))


def is_near(booked: StoredEntry, row: RemoteEntry) -> bool:
    """Tell whether a row may be a booked one that changed: the same day, or the same amount."""
    if booked.on == row.on:
        return True
    sizes = {abs(leg.quantity) for leg in booked.legs} | {leg.amount for leg in booked.legs}
    return bool(({row.amount, row.quantity} - {None}) & sizes)


def digest_of(row: RemoteEntry) -> str:
    """Return 16 hex digits that change when what a row says changes: its words and time apart."""
    return hashlib.blake2b(content_of(row).encode("utf-8", "replace"), digest_size=8).hexdigest()


def content_of(row: RemoteEntry) -> str:
    """Return what a row says of a day, a kind, an asset and numbers, in one form."""
    asset = row.asset
    named = "" if asset is None else asset.contract or asset.symbol
    quantity, price, amount, fee, tax = row.quantity, row.price, row.amount, row.fee, row.tax
    paid_in, charged_in = row.currency_asset, row.fee_asset
    return (
        f"{row.on.isoformat()}\x1f{row.kind!s}\x1f{named}\x1f{row.currency}"
        f"\x1f{'' if quantity is None else plain(quantity)}"
        f"\x1f{'' if price is None else plain(price)}"
        f"\x1f{'' if amount is None else plain(amount)}"
        f"\x1f{'' if fee is None else plain(fee)}"
        f"\x1f{'' if tax is None else plain(tax)}"
        f"\x1f{'' if paid_in is None else paid_in.symbol}"
        f"\x1f{'' if charged_in is None else charged_in.symbol}"
    )


def base_of(external_id: str) -> str:
    """Return the id that rows share, of one as it is stored."""
    if external_id.startswith(MADE):
        return external_id.rpartition("-")[0]
    return _SHARED.sub("", external_id)


def _base(one: Placed) -> str:
    row = one.row
    own = row.external_id.strip()
    if not own:
        told = [content_of(row), row.note, row.to_account]
        told.append(str(row.at_us % DAY_US) if row.has_time else "")
        # What arrives elsewhere is told from what another account sends there.
        told.append(str(one.account.id) if row.to_account else "")
        text = "\x1f".join(told).encode("utf-8", "replace")
        return MADE + hashlib.blake2b(text, digest_size=12).hexdigest()
    is_own = (
        len(own) <= LONGEST
        and is_storable_id(own)
        and not own.endswith(_ASIDE)
        and not own.startswith(MADE)
        and not ("~" in own and _SHARED.search(own))
    )
    if is_own:
        return own
    return "id-" + hashlib.blake2b(own.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _first(base: str) -> str:
    return f"{base}-1" if base.startswith(MADE) else base


def _free(base: str, digest: str, used: set[str]) -> str:
    own = _first(base)
    number = 1
    while own in used:
        number += 1
        if base.startswith(MADE):
            own = f"{base}-{number}"
        else:
            own = f"{base}~{digest[:10]}" + (f"-{number}" if number > 2 else "")
    return own
