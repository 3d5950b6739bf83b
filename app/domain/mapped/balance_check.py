"""Whether the balances that a file states follow from its rows, oldest or newest first."""

from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.kinds import DIRECTION, Kind
from app.domain.numbers import ZERO, plain

BALANCED, COUNTED, UNCHECKED, CONTRADICTED = "balanced", "counted", "unchecked", "contradicted"
Key = tuple[str, str]  # account, currency


def cash_effect(row: ActivityRow) -> Decimal:
    """Return what a row does to the cash of its account, in its currency."""
    charged = (row.fee or ZERO) + (row.tax or ZERO)
    if row.kind in {Kind.BUY, Kind.SELL}:
        gross = row.amount
        if gross is None:
            gross = (row.quantity or ZERO) * (row.price or ZERO)
        return -(gross + charged) if row.kind == Kind.BUY else gross - charged
    if row.quantity is not None or row.kind == Kind.SPLIT:
        return -charged  # an asset moved, no money
    return DIRECTION.get(row.kind, 1) * (row.amount or ZERO) - charged


@dataclass
class _Way:
    """One order of the rows: how many steps fit, and the first that does not."""

    fitting: int = 0
    missing: int = 0
    line: int = 0
    reason: str = ""

    def step(self, line: int, expected: Decimal, stated: Decimal, slack: Decimal) -> None:
        if abs(expected - stated) <= slack:
            self.fitting += 1
            return
        self.missing += 1
        if not self.line:
            self.line = line
            self.reason = f"the balance should be {plain(expected)}, the file says {plain(stated)}"


@dataclass
class _Running:
    """What is known of one account and currency so far."""

    balance: Decimal | None = None
    since: Decimal = ZERO  # effects of the rows after the one with that balance
    with_own: Decimal = ZERO  # effects from the row with that balance on, itself included


@dataclass
class BalanceCheck:
    """Takes rows in the order of the file."""

    oldest_first: _Way = field(default_factory=_Way)
    newest_first: _Way = field(default_factory=_Way)
    _running: dict[Key, _Running] = field(default_factory=dict)

    def add(self, row: ActivityRow, balance: Decimal | None) -> None:
        """Take a row, with the balance that it states."""
        self.take((row.account, row.currency), row.line, cash_effect(row), balance)

    def take(self, key: Key, line: int, effect: Decimal, balance: Decimal | None) -> None:
        """Take what a row does to one account and currency, with the balance that it states."""
        one = self._running.setdefault(key, _Running())
        one.since += effect
        if balance is None:
            one.with_own += effect
            return
        if one.balance is not None:
            slack = slack_of(balance)
            self.oldest_first.step(line, one.balance + one.since, balance, slack)
            self.newest_first.step(line, one.balance - one.with_own, balance, slack)
        one.balance, one.since, one.with_own = balance, ZERO, effect

    def interrupt(self) -> None:
        """Say that a row is missing: no balance follows from the one before it."""
        self._running.clear()

    @property
    def better(self) -> _Way:
        """Return the order in which more of the balances fit."""
        return min(self.oldest_first, self.newest_first, key=lambda way: way.missing)


def slack_of(balance: Decimal) -> Decimal:
    """Return half a unit of the last decimal: banks round what they show."""
    exponent = balance.as_tuple().exponent
    places = min(exponent, -2) if isinstance(exponent, int) else -2
    return Decimal(5).scaleb(places - 1)
