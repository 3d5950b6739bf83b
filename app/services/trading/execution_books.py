"""What the books have of an account's trades, to tell executions that are known from new ones."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.ids import EntryId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO, plain
from app.domain.times import day_of_us
from app.domain.trading.executions import Execution
from app.domain.trading.records import Fill, FillVoid, Instrument, Side
from app.ports.storage import UnitOfWork

UNDONE = "its import was undone"  # of a void fill: it may come in again
MADE = "exec-"  # how ids begin that were made from content
ADOPTED = "ledger:"  # and those of what the ledger had
SOURCE = "import"  # of fills that came from a file
SIDES: dict[str, Side] = {Kind.BUY: Side.BUY, Kind.SELL: Side.SELL}


@dataclass(frozen=True, slots=True)
class Match:
    """Something in the books that an execution is like."""

    where: str  # ledger, trades
    what: str
    entry_id: EntryId | None  # of an entry that is no fill yet


class AccountBooks:
    """The fills of an account and the trades of its ledger, read once."""

    def __init__(self, unit: UnitOfWork, account: Account) -> None:
        self.account = account
        self.fills = unit.records(Fill).where(account_id=account.id)
        voids = (
            {one.fill_id: one.reason for one in unit.records(FillVoid).all()} if self.fills else {}
        )
        self.legs: list[LegRecord] = (
            [] if account.is_paper else unit.ledger.legs(account_ids=[account.id])
        )
        alive = {leg.entry_id for leg in self.legs}
        self._by_id: dict[str, Fill] = {fill.external_id: fill for fill in self.fills}
        self.in_effect = [
            fill
            for fill in self.fills
            if fill.id not in voids and (fill.entry_id is None or fill.entry_id in alive)
        ]
        living = {fill.id for fill in self.in_effect}
        undone = _undone(unit, account, self.fills)
        self._may_come_again = {
            fill.external_id
            for fill in self.fills
            if fill.id not in living and (voids.get(fill.id) == UNDONE or fill.entry_id in undone)
        }
        self.filled_entries = {fill.entry_id for fill in self.in_effect if fill.entry_id}
        self._day_fills: dict[tuple[object, ...], list[tuple[Fill, Decimal]]] = defaultdict(list)
        self._day_legs: dict[tuple[object, ...], list[LegRecord]] = defaultdict(list)
        self._taken: set[int] = set()  # fills that an execution is already
        self._are_legs_indexed = False
        self._indexed: set[int] = set()  # instruments

    def free_id(self, external_id: str) -> tuple[str, Fill | None]:
        """Return the id under which an execution comes in, or the fill that it is already.

        What was undone comes in again under the next revision.
        """
        own, number = external_id, 1
        while own in self._by_id:
            if own not in self._may_come_again:
                self._taken.add(self._by_id[own].id)
                return own, self._by_id[own]
            number += 1
            own = f"{external_id}#{number}"
        return own, None

    def like(self, one: Execution, instrument: Instrument, external_id: str) -> Match | None:
        """Return, and take, what an execution is like: it can be like one thing only.

        Same asset, side and quantity, a price that is the same as far as both are written, and
        the same day. Of two executions from files that both have ids, or both have none, those
        tell: they are two.
        """
        self._index(instrument)
        for day in sorted({one.on, day_of_us(one.at_us)}):
            key = (instrument.asset_id, one.side, one.quantity, day)
            for place, leg in enumerate(self._day_legs[key]):
                price = leg_price(leg)
                if price is None or same_price(price / instrument.multiplier, one.price):
                    del self._day_legs[key][place]
                    return Match("ledger", f"entry {leg.entry_id} of {day}", leg.entry_id)
            for place, (fill, price) in enumerate(self._day_fills[key]):
                is_other = fill.source == SOURCE and _sort(fill.external_id) == _sort(external_id)
                if not is_other and fill.id not in self._taken and same_price(price, one.price):
                    del self._day_fills[key][place]
                    return Match("trades", f"fill {fill.external_id} of {day}", None)
        return None

    def _index(self, instrument: Instrument) -> None:
        if not self._are_legs_indexed:
            self._are_legs_indexed = True
            for leg in self.legs:
                side = SIDES.get(leg.kind)
                if side is None or leg.entry_id in self.filled_entries:
                    continue
                for day in _days(leg):
                    self._day_legs[leg.asset_id, side, abs(leg.quantity), day].append(leg)
        if instrument.id in self._indexed:
            return
        self._indexed.add(instrument.id)
        own = {leg.entry_id: leg for leg in self.legs if leg.asset_id == instrument.asset_id}
        for fill in self.in_effect:
            if fill.instrument_id != instrument.id:
                continue
            quantity, price = fill.quantity, fill.price
            if fill.entry_id in own and fill.external_id.startswith(ADOPTED):
                stated = own[fill.entry_id]  # as it was before splits
                quantity = abs(stated.quantity)
                price = (leg_price(stated) or ZERO) / instrument.multiplier
            key = (instrument.asset_id, Side(fill.side), quantity, day_of_us(fill.at_us))
            self._day_fills[key].append((fill, price))


def same_price(one: Decimal, other: Decimal) -> bool:
    """Tell whether two prices agree as far as the one with fewer decimals is written."""
    places = min(_places(one), _places(other))
    return abs(one - other) <= Decimal(5).scaleb(-places - 1)


def effect_on(quantity: Decimal, side: str, fee: Decimal, *, is_fee_in_kind: bool) -> Decimal:
    """Return what a fill does to the holding: a fee in the asset itself goes out of it."""
    change = quantity if side == Side.BUY else -quantity
    return change - fee if is_fee_in_kind else change


def first_short(
    events: Iterable[tuple[int, str, Decimal, int | None]], start: Decimal = ZERO
) -> list[int]:
    """Return the lines of new executions that would sell what there is not.

    `events`: time, external id, change of the holding, line (`None`: it is in the books). A line
    that is found does not count for the ones after it.
    """
    open_quantity, lines = start, []
    for _, _, change, line in sorted(events, key=lambda one: one[:2]):
        if line is not None and change < 0 and open_quantity + change < 0:
            lines.append(line)
            continue
        open_quantity += change
    return lines


def _undone(unit: UnitOfWork, account: Account, fills: Sequence[Fill]) -> set[EntryId]:
    """Return the entries of fills that an undone batch had brought."""
    if account.is_paper or not any(fill.entry_id for fill in fills):
        return set()
    known = unit.ledger.known("trade", account_ids=[account.id])
    return {one.entry_id for one in known.values() if one.is_undone}


def _days(leg: LegRecord) -> set[date]:
    return {day_of_us(leg.at_us), date.fromordinal(leg.day)}


def _sort(external_id: str) -> str:
    return next((one for one in (MADE, ADOPTED) if external_id.startswith(one)), "")


def leg_price(leg: LegRecord) -> Decimal | None:
    if leg.unit_price is not None:
        return leg.unit_price
    if leg.amount is not None and leg.quantity:
        return leg.amount / abs(leg.quantity)
    return None


def _places(value: Decimal) -> int:
    return len(plain(value).partition(".")[2])
