"""The order of accounts in the sidebar and in the tree: by institution, the largest first."""

from collections.abc import Sequence
from decimal import Decimal

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
