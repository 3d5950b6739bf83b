"""Whether the rows of an account lead to the balance that its provider states."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.balance import walk
from app.domain.ids import EntryId, HoldingId
from app.domain.kinds import DIRECTION
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO, plain
from app.domain.sync.records import PendingRow, Question, QuestionKind
from app.domain.times import DAY_US
from app.ports.providers import RemoteEntry
from app.ports.storage import UnitOfWork
from app.services.sync import codec
from app.services.sync.context import RunContext, Tally
from app.services.sync.questions import ask, let_go

AHEAD_DAYS = 3  # by how much banks date what is in the balance already
HINTS = 5


@dataclass(frozen=True, slots=True)
class Stated:
    """A balance that a provider stated of a holding."""

    holding_id: HoldingId
    account: str
    remote_id: str
    symbol: str
    is_money: bool
    balance: Decimal
    at_us: int


class Drifts:
    """Asks about differences between balances and rows; never evens them out."""

    def __init__(self, ctx: RunContext, unit: UnitOfWork, tally: Tally) -> None:
        self._ctx, self._unit, self._tally = ctx, unit, tally
        rows = unit.records(PendingRow).where(connection_id=ctx.connection.id)
        self._pending = [codec.from_json(one.content) for one in rows]
        asked = unit.records(Question).where(
            connection_id=ctx.connection.id, kind=QuestionKind.CHANGED_ROW.value, settled_us=None
        )
        told = [json.loads(one.detail) for one in asked]
        self._changed = [(int(one["entry"]), codec.from_json(one["row"])) for one in told]

    def judge(self, stated: Stated, legs: Sequence[LegRecord]) -> None:
        """Compare one balance with the rows of its holding, in order of time."""
        family = f"drift:{self._ctx.connection.id}:{stated.holding_id}:"
        difference = self._difference(stated, legs)
        if not difference:
            let_go(self._unit, (family,), self._ctx.connection.id)
            return
        key = f"{family}{plain(difference)}"
        detail = {
            "account": stated.account,
            "symbol": stated.symbol,
            "booked": {"balance": plain(stated.balance - difference)},
            "told": {"balance": plain(stated.balance)},
            "difference": plain(difference),
            "rows": hints(difference, legs),
            "pending": [
                codec.words(one)
                for one in self._pending
                if one.account_id == stated.remote_id and abs(_moved(one)) == abs(difference)
            ][:HINTS],
        }
        connection_id = self._ctx.connection.id
        let_go(self._unit, (family,), connection_id, but=key)
        subject = f"{stated.account}, {stated.symbol}"
        self._tally.questions += ask(
            self._unit, connection_id, QuestionKind.DRIFT, key, subject, detail
        )

    def _difference(self, stated: Stated, legs: Sequence[LegRecord]) -> Decimal:
        """Return by how much the balance is more than the rows; 0 where dates explain it."""
        end_of_day = stated.at_us - stated.at_us % DAY_US + DAY_US - 1
        first = stated.balance - walk(ZERO, legs, None, stated.at_us)
        for until in (end_of_day, end_of_day + AHEAD_DAYS * DAY_US):
            if stated.balance == walk(ZERO, legs, None, until):
                return ZERO
        if stated.is_money and first:  # some banks count what they only announce
            own = [
                _moved(one)
                for one in self._pending
                if one.account_id == stated.remote_id and one.asset is None
            ]
            own += self._asked(stated, legs)
            if first == sum(own, ZERO) or first in own:
                return ZERO
        return first

    def _asked(self, stated: Stated, legs: Sequence[LegRecord]) -> list[Decimal]:
        """Return what rows would move that are asked about already, as the provider says now."""
        return [
            _moved(row) - sum((leg.quantity for leg in legs if leg.entry_id == entry), ZERO)
            for entry, row in self._changed
            if row.account_id == stated.remote_id and row.asset is None
        ]


def hints(difference: Decimal, legs: Iterable[LegRecord]) -> list[EntryId]:
    """Return the newest entries that would explain a difference: doubled, or the wrong way round.

    An entry of minus the difference is one too many; one of minus half of it has the wrong sign.
    """
    wanted = {-difference, -difference / 2}
    found = [leg.entry_id for leg in legs if leg.quantity in wanted]
    return found[: -HINTS - 1 : -1]


def _moved(entry: RemoteEntry) -> Decimal:
    size = entry.amount if entry.amount is not None else entry.quantity or ZERO
    return size * DIRECTION.get(entry.kind, 1)
