"""The transactions of Actual as CSV: all accounts or one, with splits as a whole and its parts.

Ids are not told: the sides of a transfer are found by their accounts, day and amount.
"""

import re
from collections import defaultdict, deque
from datetime import date
from decimal import Decimal

from app.domain.errors import NotADateError, NotANumberError, RowProblem
from app.domain.numbers import ZERO, parse_decimal, plain
from app.domain.times import parse_date
from app.ports.importers import RefusedFile
from app.ports.providers import RemoteAccount
from app.providers.actual_file.records import Money, Taken, join
from app.providers.export_tables import TableRow, rows_of
from app.providers.reading import clean

_PART = re.compile(r"\(SPLIT (INTO )?([0-9]{1,6}|undefined)(?: OF ([0-9]{1,6}))?\) ?")
_OPENING = ("starting balance", "starting balances")


def read_table(text: str) -> tuple[tuple[RemoteAccount, ...], Taken]:
    """Read the rows.

    Raises:
        RefusedFile: no table of Actual, or damaged.
    """
    names, rows = rows_of(text)
    missing = [name for name in ("Account", "Date", "Amount") if name not in names]
    if missing:
        raise RefusedFile(f"its first line lacks the column {missing[0]}", line=1)
    reader = _Reader()
    for row in rows:
        if isinstance(row, RowProblem):
            reader.taken.problems.append(row)
        else:
            reader.take(row)
    reader.close()
    accounts = tuple(RemoteAccount(name, name, "depository", "checking") for name in reader.payees)
    reader.pair()
    return accounts, reader.taken


class _Reader:
    def __init__(self) -> None:
        self.taken = Taken()
        self.payees: dict[str, None] = {}  # names of accounts
        self._others: list[str] = []
        self._whole: tuple[TableRow, Decimal, int] | None = None
        self._sum, self._parts = ZERO, 0

    def take(self, row: TableRow) -> None:
        account = clean(row.get("Account"))
        notes = row.get("Notes")
        found = _PART.match(notes)
        if found is None or found[1]:
            self.close()
        try:
            on, amount = parse_date(row.get("Date")), parse_decimal(row.get("Amount") or "0")
            whole = parse_decimal(row.get("Split_Amount") or "0")
        except NotADateError as error:
            self.taken.bad(row.line, error.reason, "Date", row.get("Date"))
            return
        except NotANumberError as error:
            self.taken.bad(row.line, f"no amount: {error.reason}", "Amount", row.get("Amount"))
            return
        if not account:
            self.taken.bad(row.line, "the row names no account", "Account")
            return
        self.payees[account] = None
        if found and found[2] == "undefined":  # a whole that lost its parts counts itself
            amount, found = whole, None
        elif found and found[1]:
            self._whole, self._sum, self._parts = (row, whole, int(found[2])), ZERO, 0
            self.taken.passed["splits, whose parts count"] += 1
            return
        if found:
            notes = notes[found.end() :]
            self._sum += amount
            self._parts += 1
        self._add(row, account, on, amount, notes)

    def close(self) -> None:
        """Hold the parts of a split against its whole."""
        if self._whole is None:
            return
        row, whole, count = self._whole
        self._whole = None
        if self._parts != count:
            reason = f"the split has {count} parts, {self._parts} follow"
            self.taken.bad(row.line, reason, "Notes", row.get("Notes"))
        elif "Split_Amount" in row.cells and self._sum != whole:
            reason = f"the parts of the split come to {plain(self._sum)}, not to its whole"
            self.taken.bad(row.line, reason, "Split_Amount", row.get("Split_Amount"))

    def _add(self, row: TableRow, account: str, on: date, amount: Decimal, notes: str) -> None:
        payee, category = clean(row.get("Payee")), row.get("Category")
        is_opening = payee.lower() in _OPENING and (
            not category or category.lower().rpartition(": ")[2] in _OPENING
        )
        self.taken.rows.append(
            Money(
                row.line,
                "",
                account,
                on,
                amount,
                (payee, notes, category),
                row.payload(),
                is_opening=is_opening,
            )
        )
        self._others.append("" if category else payee)

    def pair(self) -> None:
        """Find the sides of transfers: the payee is the other account, which says so as well."""
        waiting: dict[tuple[str, str, date, Decimal], deque[Money]] = defaultdict(deque)
        for one, other in zip(self.taken.rows, self._others, strict=True):
            if not one.amount or other not in self.payees or other == one.account:
                continue
            mates = waiting.get((other, one.account, one.on, -one.amount))
            if mates:
                join(one, mates.popleft())
            else:
                waiting[one.account, other, one.on, one.amount].append(one)


__all__ = ["read_table"]
