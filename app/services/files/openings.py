"""Opening balances that make a statement's own true: booked once, moved when an earlier one comes.

The entry lies at the beginning of the earliest statement of an account and currency. Where the
books have something earlier, there is no beginning to be booked: what they say stands, and is told.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.balance import walk
from app.domain.errors import RefusedError
from app.domain.ids import EntryId, HoldingId
from app.domain.kinds import Kind
from app.domain.ledger import KnownLeg, NewEntry
from app.domain.mapped.balance_check import Key
from app.domain.numbers import ZERO, plain
from app.domain.times import start_us
from app.ports.importers import Document, StatedPart
from app.ports.providers import RemoteEntry
from app.ports.storage import UnitOfWork
from app.services.files.accounts import FileAccounts
from app.services.files.effects import effects_of
from app.services.files.identity import KnownFileRows, Placed, State
from app.services.registry import Registry
from app.services.sync.booking import Booker

PREFIX = "opening:"


@dataclass
class Openings:
    """What is to be booked for the openings of a document."""

    entries: list[NewEntry] = field(default_factory=list)
    voids: list[EntryId] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class OpeningBook:
    """Works out the openings of one document, within one writing unit."""

    def __init__(
        self,
        unit: UnitOfWork,
        registry: Registry,
        booker: Booker,
        accounts: FileAccounts,
        known: KnownFileRows,
    ) -> None:
        self._unit, self._registry, self._booker = unit, registry, booker
        self._accounts, self._known = accounts, known
        self.found = Openings()

    def work_out(
        self, document: Document, placed: Sequence[Placed], *, books_new: bool
    ) -> Openings:
        """Return what is to be booked. Without `books_new` only openings that are there move."""
        fresh: dict[Key, list[tuple[date, Decimal]]] = defaultdict(list)
        for one in placed:
            if one.state is State.NEW:
                for key, effect in effects_of(one.row):
                    fresh[key].append((one.row.on, effect))
        stated = _earliest(document)
        for key in sorted({*stated, *fresh}):
            self._one(key, stated.get(key), fresh.get(key, []), books_new=books_new)
        return self.found

    def _one(
        self,
        key: Key,
        part: StatedPart | None,
        fresh: Sequence[tuple[date, Decimal]],
        *,
        books_new: bool,
    ) -> None:
        file_id, currency = key
        found = self._accounts.find(file_id)
        before = None
        if found.account is not None and currency:
            asset = self._registry.currency(currency)
            holding = self._registry.known_holding(found.account.id, asset.id)
            if holding is not None:
                before = self._known.legs.get((holding.id, PREFIX + currency))
        if before is not None and not before.is_void:
            self._move(key, part, fresh, before)
        elif books_new and part is not None and not (before is not None and not before.is_undone):
            self._make(key, part, fresh)

    def _make(self, key: Key, part: StatedPart, fresh: Sequence[tuple[date, Decimal]]) -> None:
        on = _begin(part, fresh)
        if on is None or part.opening is None:
            return
        account = self._accounts.account(key[0])
        asset = self._registry.currency(key[1])
        holding = self._registry.known_holding(account.id, asset.id)
        is_first = all(day >= on for day, _ in fresh)
        if holding is not None and is_first:
            is_first = not self._has_before(holding.id, on)
        if not is_first:
            there = plain(self._there(holding.id, on)) if holding is not None else "other rows"
            self.found.warnings.append(
                f"{account.name} has rows before {on}: the opening balance of "
                f"{plain(part.opening)} {key[1]} was not booked (the books come to {there})"
            )
            return
        if part.opening:
            self._book(key, on, part.opening)

    def _move(
        self,
        key: Key,
        part: StatedPart | None,
        fresh: Sequence[tuple[date, Decimal]],
        before: KnownLeg,
    ) -> None:
        stored = self._known.entries([before.entry_id]).get(before.entry_id)
        if stored is None:
            return
        earlier = [(on, effect) for on, effect in fresh if on < stored.on]
        on = _begin(part, fresh) if part is not None else None
        if part is not None and part.opening is not None and on is not None and on < stored.on:
            if any(day < on for day, _ in earlier):
                on = min(day for day, _ in earlier)
            amount = part.opening
        elif earlier:
            on = min(day for day, _ in earlier)
            amount = stored.legs[0].quantity - sum((one for _, one in earlier), ZERO)
        else:
            return
        self.found.voids.append(before.entry_id)
        self._book(key, on, amount)

    def _book(self, key: Key, on: date, amount: Decimal) -> None:
        account = self._accounts.account(key[0])
        row = RemoteEntry(
            key[0],
            PREFIX + key[1],
            start_us(on),
            on,
            Kind.OPENING_BALANCE,
            currency=key[1],
            amount=amount,
        )
        try:
            entry = self._booker.entry([row], account)
        except RefusedError as error:
            self.found.warnings.append(f"{account.name}: its opening balance: {error}")
            return
        self.found.entries.append(entry)
        self.found.told.append(f"{account.name}: {plain(amount)} {key[1]} on {on}")

    def _has_before(self, holding: HoldingId, on: date) -> bool:
        first = self._unit.ledger.first_times().get(holding)
        return first is not None and first < start_us(on)

    def _there(self, holding: HoldingId, on: date) -> Decimal:
        legs = self._unit.ledger.legs(until_us=start_us(on) - 1)
        return walk(ZERO, [one for one in legs if one.holding_id == holding], None, start_us(on))


def _earliest(document: Document) -> dict[Key, StatedPart]:
    """Return for each account and currency its earliest statement with an opening balance."""
    found: dict[Key, StatedPart] = {}
    for part in document.parts:
        if part.opening is None or not part.currency:
            continue
        key = (part.account_id, part.currency)
        other = found.get(key)
        if other is None or _day(part) < _day(other):
            found[key] = part
    return found


def _day(part: StatedPart) -> date:
    return part.first or part.last or date.max


def _begin(part: StatedPart, fresh: Sequence[tuple[date, Decimal]]) -> date | None:
    """Return the day on which a statement begins: its own, or that of its first row."""
    days = [on for on, _ in fresh]
    if part.first is not None:
        inside = [on for on in days if on < part.first]
        return min([part.first, *inside]) if _is_near(part.first, inside) else part.first
    return min(days, default=part.last)


def _is_near(first: date, inside: Sequence[date]) -> bool:
    """Tell whether rows lie a few days before a statement: it counts by the day of booking."""
    return bool(inside) and (first - min(inside)).days <= 7
