"""The order of accounts in the sidebar and in the tree: by institution, the largest first."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.reports import AccountLine


_MONEY = frozenset({"cash", "investment", "digital_asset"})
ZERO = Decimal(0)


def is_property_or_debt(line: AccountLine) -> bool:
    """Tell what is owned or owed besides accounts at institutions."""
    return line.is_liability or line.category not in _MONEY


def place_of(line: AccountLine) -> tuple[str, int | str]:
    """Return the view that knows most of an account, and what it is to show."""
    if line.subtype == "loan_given" or line.is_liability:
        return "loans", line.name
    if line.type == "manual_asset":
        return "belongings", line.name
    return "accounts", line.account_id


def institution_totals(lines: Sequence[AccountLine]) -> dict[str, Decimal]:
    """Add up what is known of each institution, for ordering only."""
    totals: dict[str, Decimal] = {}
    for line in lines:
        totals[line.institution] = totals.get(line.institution, ZERO) + (line.value or ZERO)
    return totals


def sidebar_order(lines: Sequence[AccountLine]) -> list[AccountLine]:
    """Return the counted accounts: assets above liabilities, institutions together, by value."""
    counted = [line for line in lines if line.is_counted]
    assets = [line for line in counted if not line.is_liability]
    totals = institution_totals(assets)

    def key(line: AccountLine) -> tuple[bool, Decimal, str, Decimal, str]:
        if line.is_liability:
            return (True, ZERO, "", line.value or ZERO, line.name)
        return (
            False,
            -totals[line.institution],
            line.institution,
            -(line.value or ZERO),
            line.name,
        )

    return sorted(counted, key=key)


@dataclass(frozen=True, slots=True)
class Branch:
    """An institution with its counted accounts, the largest first."""

    name: str
    lines: tuple[AccountLine, ...]

    @property
    def value(self) -> Decimal | None:
        """Return what they come to; None: one of them is not known."""
        values = [line.value for line in self.lines]
        if None in values:
            return None
        return sum((one for one in values if one is not None), ZERO)

    @property
    def digest(self) -> str:
        """Return what the window remembers it by: no name is written beside encrypted books."""
        return digest(self.name)


def digest(text: str) -> str:
    """Return twelve hexadecimal digits that stand for a name in the window's memory."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def branches(lines: Sequence[AccountLine]) -> list[Branch]:
    """Return the counted accounts by institution, in the order of `sidebar_order`."""
    found: dict[str, list[AccountLine]] = {}
    for line in sidebar_order(lines):
        # Without an institution, each stands by itself.
        found.setdefault(line.institution or f"\0{line.account_id}", []).append(line)
    return [Branch(name.lstrip("\0"), tuple(those)) for name, those in found.items()]
