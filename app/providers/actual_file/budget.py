"""The budget in Actual's database: accounts, transactions with their splits, transfers.

Amounts are whole cents. What an account comes to are its rows that are no part of a split: a
split's whole counts, its parts say what it was for, and which of it went to another account.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.numbers import ZERO
from app.ports.providers import RemoteAccount
from app.providers.actual_file.database import Tables, Value
from app.providers.actual_file.records import Money, Taken, join
from app.providers.reading import FIRST_YEAR, LAST_YEAR, clean

_COLUMNS = (
    "id", "isParent", "isChild", "acct", "category", "amount", "description", "notes", "date",
    "financial_id", "imported_description", "starting_balance_flag", "transferred_id",
    "tombstone", "parent_id",
)  # fmt: skip
_OF_ACCOUNTS = (
    "id", "name", "offbudget", "closed", "tombstone", "type", "official_name", "mask",
)  # fmt: skip
_TYPES = {
    "checking": ("depository", "checking"),
    "savings": ("depository", "savings"),
    "cash": ("depository", "checking"),
    "credit": ("credit", "credit_card"),
    "investment": ("investment", "brokerage"),
    "mortgage": ("loan", "mortgage"),
    "loan": ("loan", "personal"),
}
_MOST_CENTS = 10**20
_payload = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
Row = dict[str, Value]


class Budget:
    """Reads one budget."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.taken = Taken()
        self.currency = self._stated_currency()
        self._names: dict[str, str] = {}
        self._listed: dict[str, Row] = {}
        self._payees: dict[str, str] = {}
        self._categories: dict[str, str] = {}

    def read(self) -> tuple[RemoteAccount, ...]:
        """Read all; return the accounts. The rows are in `taken`.

        Raises:
            RefusedFile: the database is damaged or made to do harm.
        """
        columns = (
            "id",
            "name",
            "offbudget",
            "closed",
            "tombstone",
            "type",
            "official_name",
            "mask",
        )
        for one in self._tables.rows("accounts", columns):
            own_id = _text(one["id"])
            if own_id and not one["tombstone"]:
                self._listed[own_id] = one
                self._names[own_id] = _text(one["name"]) or own_id
        self._payees = self._said("payees", "payee_mapping", "targetId")
        self._categories = self._said("categories", "category_mapping", "transferId")
        self._transactions()
        sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for money in self.taken.rows:
            sums[money.account] += money.amount
        return tuple(self._account(own_id, sums[own_id]) for own_id in self._listed)

    def _stated_currency(self) -> str:
        for one in self._tables.rows("preferences", ("id", "value")):
            if one["id"] == "defaultCurrencyCode":
                code = _text(one["value"]).upper()
                return code if is_currency(code) else ""
        return ""

    def _account(self, own_id: str, total: Decimal) -> RemoteAccount:
        one = self._listed[own_id]
        type_, subtype = _TYPES.get(_text(one["type"]).lower(), ("", ""))
        is_aside = bool(one["offbudget"])
        if not type_:
            type_, subtype = "depository", "checking"
            if is_aside:
                owed = "manual_liability" if total < 0 else "manual_asset"
                type_, subtype = owed, "other"
        words = ["off budget"] * is_aside + ["closed"] * bool(one["closed"])
        return RemoteAccount(
            own_id,
            self._names[own_id],
            type_,
            subtype,
            currency=self.currency,
            mask=_text(one["mask"])[:40],
            official_name=_text(one["official_name"]),
            note=", ".join(words),
        )

    def _said(self, table: str, mapping: str, target: str) -> dict[str, str]:
        """Return the names of payees or categories by the ids that transactions have."""
        names = {}
        for one in self._tables.rows(table, ("id", "name", "transfer_acct")):
            account = self._names.get(_text(one["transfer_acct"]), "")
            names[_text(one["id"])] = account or _text(one["name"])
        found = dict(names)
        for one in self._tables.rows(mapping, ("id", target)):
            name = names.get(_text(one[target]))
            if name is not None:
                found[_text(one["id"])] = name
        return found

    # -- transactions ----------------------------------------------------------------------------

    def _transactions(self) -> None:
        rows: dict[str, tuple[int, Row]] = {}
        parts: dict[str, list[str]] = defaultdict(list)
        dead: set[str] = set()
        for line, one in enumerate(self._tables.rows("transactions", _COLUMNS), start=1):
            own_id = _text(one["id"])
            if one["tombstone"]:
                dead.add(own_id)
            elif not own_id or own_id in rows:
                self.taken.bad(line, "a transaction without an id of its own", "id")
            else:
                rows[own_id] = (line, one)
                if one["isChild"]:
                    parts[_parent(own_id, one)].append(own_id)
        for parent, own in parts.items():
            if parent not in rows or rows[parent][1]["isChild"]:
                self.taken.passed["parts of deleted transactions"] += len(own)
        if dead:
            self.taken.passed["deleted transactions"] += len(dead)
        found: dict[str, Money] = {}
        for own_id, (line, one) in rows.items():
            if not one["isChild"]:
                for money in self._pieces(line, one, [rows[part] for part in parts[own_id]]):
                    found[money.own_id] = money
        self.taken.rows = list(found.values())
        self._pair(found, rows)

    def _pieces(self, line: int, one: Row, parts: list[tuple[int, Row]]) -> Iterator[Money]:
        """Give a transaction, and those of its parts apart that went to another account."""
        whole = self._money(line, one)
        if whole is None:
            return
        words, moved, told, is_odd = [*whole.words], ZERO, ZERO, False
        for at, part in parts:
            money = self._money(at, {**part, "acct": one["acct"], "date": one["date"]})
            if money is None:
                is_odd = True
                continue
            told += money.amount
            if part["transferred_id"]:
                moved += money.amount
                yield money
            else:
                words += money.words
        if parts and (is_odd or told != whole.amount):
            self.taken.notes["The parts of a split do not come to its whole, which counts."] = None
        whole.amount -= moved
        whole.words = tuple(words)
        if whole.amount or not moved:
            yield whole

    def _money(self, line: int, one: Row) -> Money | None:
        account, cents, day = _text(one["acct"]), one["amount"], one["date"]
        if account not in self._listed:
            self.taken.passed["rows of deleted accounts"] += 1
            return None
        on = _day(day)
        if on is None:
            self.taken.bad(line, "no day that can be read", "date", str(day))
            return None
        if cents is None:
            cents = 0
        if not isinstance(cents, int) or abs(cents) >= _MOST_CENTS:
            self.taken.bad(line, "no amount in whole cents", "amount", str(cents))
            return None
        payee = self._payees.get(_text(one["description"])) or _text(one["imported_description"])
        words = (payee, _text(one["notes"]), self._categories.get(_text(one["category"]), ""))
        plain = {name: value for name, value in one.items() if isinstance(value, int | str)}
        return Money(
            line,
            _text(one["id"]),
            account,
            on,
            Decimal(cents).scaleb(-2),
            words,
            _payload({name: _cut(value) for name, value in plain.items()}),
            is_opening=bool(one["starting_balance_flag"]),
        )

    def _pair(self, found: dict[str, Money], rows: dict[str, tuple[int, Row]]) -> None:
        for own_id, one in found.items():
            if one.mate is not None:
                continue
            other_id = _text(rows[own_id][1]["transferred_id"])
            other = found.get(other_id)
            if not other_id or other is None or other is one or other.mate is not None:
                continue
            is_back = _text(rows[other_id][1]["transferred_id"]) == own_id
            is_same = (one.on, one.amount) == (other.on, -other.amount)
            if is_back and is_same and one.account != other.account:
                join(one, other)


def _parent(own_id: str, one: Row) -> str:
    """Return the whole of a part; older ones have it in their own id."""
    return _text(one["parent_id"]) or own_id.rpartition("/")[0]


def _day(value: Value) -> date | None:
    """Return a day that is a number: 20240131."""
    if not isinstance(value, int) or not FIRST_YEAR * 10_000 <= value < LAST_YEAR * 10_000:
        return None
    try:
        return date(value // 10_000, value // 100 % 100, value % 100)
    except ValueError:
        return None


def _text(value: Value) -> str:
    return clean(value) if isinstance(value, str) else ""


def _cut(value: Value) -> int | str:
    return value if isinstance(value, int) else clean(str(value))


__all__ = ["Budget"]
