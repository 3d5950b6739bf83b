"""Legs as strategies, and what was rolled into what: by the broker's order, the person, a guess."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId
from app.domain.numbers import ZERO
from app.domain.trading.records import (
    Direction,
    Fill,
    FillPart,
    InstrumentKind,
    Order,
    Position,
    PositionStatus,
    TradeGroup,
)
from app.domain.trading.structures import Leg, Structure, recognise
from app.services.trading.instruments import title_of
from app.services.trading.options_answers import Chain, Guess
from app.services.trading.options_books import OptionBooks

WINDOW_US = 5 * 60_000_000  # legs of a guess were opened within five minutes
MOST_LEGS = 4
_GONE = (PositionStatus.CANCELLED,)


@dataclass
class Groups:
    """The strategies of one unit of work."""

    books: OptionBooks
    positions: dict[int, Position] = field(init=False)

    def __post_init__(self) -> None:
        self.positions = {one.id: one for one in self.books.unit.records(Position).all()}

    # -- by the person -------------------------------------------------------------------------

    def group(
        self, position_ids: Iterable[int], name: str, at_us: int, *, is_guess: bool = False
    ) -> TradeGroup:
        """Make a strategy of positions. Those of another one leave it.

        Raises:
            UnknownNameError, RefusedError: fewer than two, or of several accounts.
        """
        chosen = [self._position(one) for one in dict.fromkeys(position_ids)]
        if len(chosen) < 2:
            raise RefusedError("a strategy has two positions at least")
        if len({one.account_id for one in chosen}) > 1:
            raise RefusedError("the legs of a strategy are in one account")
        kind = self.kind_of(chosen)
        records = self.books.unit.records(TradeGroup)
        made = TradeGroup(
            records.next_id(), chosen[0].account_id, kind, name.strip(), is_guess, at_us
        )
        records.put(made)
        left = {one.group_id for one in chosen if one.group_id is not None}
        for one in chosen:
            self.put(replace(one, group_id=made.id))
        self.tidy(left)
        return made

    def ungroup(self, group_id: int) -> TradeGroup:
        """Take a strategy apart; its positions stay.

        Raises:
            UnknownNameError
        """
        found = self.named(group_id)
        for one in self.members(group_id):
            self.put(replace(one, group_id=None))
        self.tidy({group_id})
        return found

    def roll(self, old_id: int, new_id: int) -> None:
        """Note that one position replaced another, and their strategies likewise.

        Raises:
            UnknownNameError, RefusedError: of other accounts or underlyings, or in a circle.
        """
        old, new = self._position(old_id), self._position(new_id)
        if old.id == new.id or old.id in self.after(new.id):
            raise RefusedError("a position cannot replace itself, nor one that came after it")
        if old.account_id != new.account_id:
            raise RefusedError("a roll stays in one account")
        if self.underlying(old) != self.underlying(new):
            raise RefusedError("a roll stays with one underlying")
        self.put(replace(new, replaces_id=old.id))
        if old.group_id is not None and new.group_id is not None and old.group_id != new.group_id:
            group = self.named(new.group_id)
            self.books.unit.records(TradeGroup).put(replace(group, replaces_id=old.group_id))

    def unroll(self, position_id: int) -> None:
        """Take back that a position replaced another."""
        self.put(replace(self._position(position_id), replaces_id=None))

    # -- by the broker's order -----------------------------------------------------------------

    def sort_out(self, at_us: int) -> tuple[int, int]:
        """Group what one order of the broker opened, and link what one order rolled.

        Positions that are in a strategy stay there. Return how many strategies and rolls were new.
        """
        together, rolls = self.unsorted()
        for ids in together:
            self.group(ids, "", at_us)
        for old_id, new_id in rolls:
            self.roll(old_id, new_id)
        return len(together), len(rolls)

    def unsorted(self) -> tuple[list[list[int]], list[tuple[int, int]]]:
        """Return what one order opened and is in no strategy, and what one order rolled."""
        opened, closed = self._by_order()
        together: list[list[int]] = []
        taken: set[int] = set()
        for ids in opened.values():
            is_free = all(self.positions[one].group_id is None for one in ids)
            if len(ids) > 1 and is_free and not taken & set(ids):
                together.append(ids)
                taken.update(ids)
        rolls: list[tuple[int, int]] = []
        for key, ids in opened.items():
            for new_id in ids:
                old_id = self._rolled_from(new_id, closed.get(key, ()))
                if old_id is not None and old_id not in {old for old, _ in rolls}:
                    rolls.append((old_id, new_id))
        return together, rolls

    def _by_order(
        self,
    ) -> tuple[dict[tuple[AccountId, str], list[int]], dict[tuple[AccountId, str], list[int]]]:
        """Return the positions that each order of a broker opened, and those that it closed."""
        unit = self.books.unit
        words = {
            one.id: (one.account_id, one.venue_id)
            for one in unit.records(Order).all()
            if one.venue_id
        }
        counts: dict[tuple[AccountId, str], int] = defaultdict(int)
        for key in words.values():
            counts[key] += 1
        words = {number: key for number, key in words.items() if counts[key] > 1}
        opened: dict[tuple[AccountId, str], list[int]] = defaultdict(list)
        closed: dict[tuple[AccountId, str], list[int]] = defaultdict(list)
        if not words:
            return opened, closed
        keys = {
            one.id: words[one.order_id]
            for one in unit.records(Fill).where(order_id=set(words))
            if one.order_id is not None
        }
        for part in unit.records(FillPart).where(fill_id=set(keys)):
            into = opened if part.effect == "open" else closed
            if part.position_id not in into[keys[part.fill_id]]:
                into[keys[part.fill_id]].append(part.position_id)
        return opened, closed

    def _rolled_from(self, new_id: int, closed: Sequence[int]) -> int | None:
        """Return the one position that a roll closed for this one: of its right and side."""
        new = self.positions[new_id]
        if new.replaces_id is not None:
            return None
        instrument = self.books.instruments[new.instrument_id]
        candidates = [
            one
            for one in closed
            if one != new_id
            and self.positions[one].direction == new.direction
            and self.underlying(self.positions[one]) == self.underlying(new)
            and self.books.instruments[self.positions[one].instrument_id].right == instrument.right
            and not any(other.replaces_id == one for other in self.positions.values())
        ]
        return candidates[0] if len(candidates) == 1 and instrument.right else None

    # -- by guess ------------------------------------------------------------------------------

    def guesses(self) -> list[Guess]:
        """Return what looks like one strategy: same account and underlying, minutes apart.

        Only what has a name is one. Positions that are in a strategy are left out.
        """
        free: dict[tuple[AccountId, AssetId], list[Position]] = defaultdict(list)
        for one in self.positions.values():
            underlying = self.underlying(one)
            if one.group_id is None and one.opened and underlying is not None:
                free[one.account_id, underlying].append(one)
        found = []
        for (account_id, underlying), rows in free.items():
            for cluster in _clusters(sorted(rows, key=lambda one: (one.opened_us, one.id))):
                kind = self.kind_of(cluster)
                if kind and len({one.instrument_id for one in cluster}) == len(cluster):
                    account = self.books.accounts[account_id].name
                    seconds = (cluster[-1].opened_us - cluster[0].opened_us) // 1_000_000
                    ids = tuple(one.id for one in cluster)
                    found.append(Guess(ids, kind, account, self.books.symbol(underlying), seconds))
        return found

    def confirm(self, group_id: int) -> None:
        """Take a guess as true."""
        found = self.named(group_id)
        self.books.unit.records(TradeGroup).put(replace(found, is_guess=False))

    # -- what is there -------------------------------------------------------------------------

    def kind_of(self, positions: Iterable[Position]) -> Structure:
        """Return what positions are together, by what was opened: closing a leg changes nothing."""
        legs, underlyings, per_contract = [], set(), ZERO
        chosen = list(positions)
        for one in chosen:
            instrument = self.books.instruments[one.instrument_id]
            if instrument.kind == InstrumentKind.OPTION:
                underlyings.add(instrument.underlying_id)
                per_contract = max(per_contract, instrument.multiplier)
            else:
                underlyings.add(instrument.asset_id)
        if len(underlyings) != 1 or not per_contract:
            return Structure.NONE
        for one in chosen:
            instrument = self.books.instruments[one.instrument_id]
            quantity = one.opened if one.direction == Direction.LONG else -one.opened
            if instrument.kind == InstrumentKind.OPTION and instrument.strike is not None:
                legs.append(
                    Leg(quantity, instrument.right, instrument.strike, instrument.expires_on)
                )
            else:
                legs.append(Leg(quantity / per_contract))
        return recognise(legs)

    def members(self, group_id: int) -> list[Position]:
        return [one for one in self.positions.values() if one.group_id == group_id]

    def named(self, group_id: int) -> TradeGroup:
        found = self.books.unit.records(TradeGroup).where(id=group_id)
        if not found:
            raise UnknownNameError("strategy", str(group_id))
        return found[0]

    def underlying(self, position: Position) -> AssetId | None:
        """Return the asset that a position is on: the share itself, or what a contract is on."""
        instrument = self.books.instruments[position.instrument_id]
        if instrument.kind == InstrumentKind.OPTION:
            return instrument.underlying_id
        return instrument.asset_id

    def chain(self, position_id: int) -> list[Position]:
        """Return a position after all that it was rolled from, the oldest first."""
        found = [self._position(position_id)]
        seen = {position_id}
        while found[0].replaces_id is not None and found[0].replaces_id not in seen:
            before = self.positions.get(found[0].replaces_id)
            if before is None:
                break
            seen.add(before.id)
            found.insert(0, before)
        return found

    def after(self, position_id: int) -> set[int]:
        """Return a position and all that it was rolled into, in turn."""
        into: dict[int, list[int]] = defaultdict(list)
        for one in self.positions.values():
            if one.replaces_id is not None:
                into[one.replaces_id].append(one.id)
        found, rest = set(), [position_id]
        while rest:
            number = rest.pop()
            if number not in found:
                found.add(number)
                rest += into[number]
        return found - {position_id}

    def chains(self) -> list[Chain]:
        """Return what was rolled, each chain once, by its newest position."""
        replaced = {one.replaces_id for one in self.positions.values()}
        heads = [
            one for one in self.positions.values()
            if one.replaces_id is not None and one.id not in replaced
        ]  # fmt: skip
        return [self._chain(head) for head in heads]

    def _chain(self, head: Position) -> Chain:
        rows = self.chain(head.id)
        instrument = self.books.instruments[head.instrument_id]
        return Chain(
            tuple(one.id for one in rows),
            title_of(instrument),
            len(rows) - 1,
            any(one.status == PositionStatus.OPEN for one in rows),
            total(one.realized for one in rows),
            self.books.symbol(instrument.quote_id),
        )

    def put(self, position: Position) -> None:
        self.positions[position.id] = position
        self.books.unit.records(Position).put(position)

    def tidy(self, group_ids: Iterable[int]) -> None:
        """Remove strategies that have no position any more, and what points to them."""
        records = self.books.unit.records(TradeGroup)
        for group_id in group_ids:
            if self.members(group_id):
                continue
            for one in records.where(replaces_id=group_id):
                records.put(replace(one, replaces_id=None))
            for order in self.books.unit.records(Order).where(group_id=group_id):
                self.books.unit.records(Order).put(replace(order, group_id=None))
            records.remove(id=group_id)

    def _position(self, position_id: int) -> Position:
        found = self.positions.get(position_id)
        if found is None or found.status in _GONE:
            raise UnknownNameError("position", str(position_id))
        return found


def _clusters(rows: Sequence[Position]) -> Iterable[list[Position]]:
    """Split positions, in order of opening, where more than five minutes lie since the first."""
    cluster: list[Position] = []
    for one in rows:
        if cluster and one.opened_us - cluster[0].opened_us > WINDOW_US:
            if 2 <= len(cluster) <= MOST_LEGS:
                yield cluster
            cluster = []
        cluster.append(one)
    if 2 <= len(cluster) <= MOST_LEGS:
        yield cluster


def total(parts: Iterable[Decimal | None]) -> Decimal | None:
    """Return a sum; `None` if a part is unknown."""
    result = ZERO
    for one in parts:
        if one is None:
            return None
        result += one
    return result


def by_group(positions: Mapping[int, Position]) -> dict[int, list[Position]]:
    """Return the members of each strategy."""
    found: dict[int, list[Position]] = defaultdict(list)
    for one in positions.values():
        if one.group_id is not None:
            found[one.group_id].append(one)
    return found
