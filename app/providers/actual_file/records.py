"""Rows of money as Actual has them, and how they become entries: transfers, openings, the rest."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.times import start_us
from app.ports.importers import FileEntry
from app.ports.providers import RemoteEntry
from app.providers.note_texts import joined

OTHER_SIDE = "other sides of transfers"
NOTHING = "rows of nothing"
NO_CURRENCY = "The file names no currency: amounts are in that of their account."


@dataclass(slots=True)
class Money:
    """Money that came to an account or left it."""

    line: int
    own_id: str
    account: str
    on: date
    amount: Decimal  # signed
    words: tuple[str, ...]
    payload: str
    is_opening: bool = False
    mate: "Money | None" = None  # the other side of a transfer


@dataclass(slots=True)
class Taken:
    """What was read of a file."""

    rows: list[Money] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)
    notes: dict[str, None] = field(default_factory=dict)

    def bad(self, line: int, reason: str, name: str = "", value: str = "") -> None:
        self.problems.append(RowProblem(line, reason, name, value[:40]))

    def entries(self, currency: str) -> list[FileEntry]:
        """Return the entries; of both sides of a transfer only that from which money leaves."""
        return list(self._entries(self.rows, currency))

    def _entries(self, rows: Iterable[Money], currency: str) -> Iterable[FileEntry]:
        for one in rows:
            if not one.amount:
                self.passed[NOTHING] += 1
                continue
            amount, to_account = abs(one.amount), ""
            kind = Kind.DEPOSIT if one.amount > 0 else Kind.WITHDRAW
            if one.mate is not None:
                if one.amount > 0:
                    self.passed[OTHER_SIDE] += 1
                    continue
                kind, to_account = Kind.TRANSFER_OUT, one.mate.account
            elif one.is_opening:
                kind, amount = Kind.OPENING_BALANCE, one.amount
            words = one.words if one.mate is None else (*one.words, *one.mate.words)
            row = RemoteEntry(
                one.account,
                one.own_id,
                start_us(one.on),
                one.on,
                kind,
                currency=currency,
                amount=amount,
                to_account=to_account,
                note=joined(*words),
                payload=one.payload,
            )
            yield FileEntry(row, one.line)


def join(first: Money, second: Money) -> None:
    """Make two rows the sides of one transfer."""
    first.mate, second.mate = second, first
