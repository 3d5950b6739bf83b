"""A net-worth statement: what is owned and owed on chosen days, side by side.

An account that on a day comes to less than zero is a liability of that day with all that it
holds, whatever its type; every other one is an asset, a card with money on it too. That is the
rule of `app.services.networth`, so both come to the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.coverage import Coverage, weakest
from app.domain.ids import AccountId, HoldingId
from app.domain.numbers import ZERO

TINY = Decimal("1e-12")  # to which ratios are told
ASSETS, LIABILITIES = "assets", "liabilities"
ASSET_CATEGORIES = (
    "cash", "investment", "property", "vehicle", "precious_metal", "digital_asset", "other",
)  # fmt: skip
LIABILITY_CATEGORIES = ("credit_cards", "loans", "mortgages", "other_liabilities")


class Level(StrEnum):
    """What a line of a statement is about."""

    SIDE = "side"
    CATEGORY = "category"
    ACCOUNT = "account"
    HOLDING = "holding"


@dataclass(frozen=True, slots=True)
class Part:
    """A holding at the end of a day."""

    quantity: Decimal | None  # units of its asset; `None`: nothing says how much
    value: Decimal | None  # base currency; `None`: unknown
    coverage: Coverage = Coverage.FULL
    reasons: tuple[str, ...] = ()  # codes of what lowers the coverage

    @property
    def is_there(self) -> bool:
        """Tell whether the day has anything to say of it."""
        return self.quantity is None or bool(self.quantity) or bool(self.reasons)


NOTHING = Part(ZERO, ZERO)


@dataclass(frozen=True, slots=True)
class Item:
    """A holding on all days of a statement."""

    holding_id: HoldingId
    account_id: AccountId
    account: str
    institution: str
    symbol: str
    name: str
    category: str  # as in net worth: cash, investment, loans and so on
    is_money: bool
    parts: tuple[Part, ...]  # one a day


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum at the end of a day, below zero for what is owed."""

    value: Decimal | None  # of what is known; `None`: something is there and nothing of it is known
    coverage: Coverage
    there: int = 0  # holdings in it
    unknown: int = 0  # of these, how many have no known value: they are not in `value`

    @property
    def is_partial(self) -> bool:
        """Tell whether something is missing in a sum that is known otherwise."""
        return self.unknown > 0 and self.value is not None


@dataclass(frozen=True, slots=True)
class Line:
    """A side, a category, an account or a holding, with its sums and what is in it."""

    level: Level
    key: str  # assets, cash …; the id of an account or holding
    name: str
    detail: str  # the institution of an account, the name of a holding's asset
    amounts: tuple[Amount, ...]  # one a day
    lines: tuple["Line", ...] = ()
    quantities: tuple[Decimal | None, ...] = ()  # of a holding


@dataclass(frozen=True, slots=True)
class Statement:
    """Assets, liabilities and what is left, by day."""

    assets: Line
    liabilities: Line
    net_worth: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """How a sum moved from one day to another."""

    value: Decimal | None  # `None`: one of the two is unknown
    share: Decimal | None  # of the size of the earlier sum; `None`: there is nothing to divide by
    is_partial: bool  # something is missing on one of the two days


def change_of(before: Amount, after: Amount) -> Change:
    """Return after − before, and that as a share of |before|."""
    if before.value is None or after.value is None:
        return Change(None, None, is_partial=True)
    moved = after.value - before.value
    share = (moved / abs(before.value)).quantize(TINY) if before.value else None
    return Change(moved, share, is_partial=before.is_partial or after.is_partial)


def statement_of(items: Sequence[Item], days: int) -> Statement:
    """Put holdings into their places; `days`: how many parts each has."""
    sides = [_sides(items, place) for place in range(days)]
    cells: dict[tuple[str, str], dict[AccountId, dict[HoldingId, list[Part]]]] = {}
    for item in items:
        for place, part in enumerate(item.parts):
            if not part.is_there:
                continue
            side = sides[place][item.account_id]
            accounts = cells.setdefault((side, _category(item, side)), {})
            holdings = accounts.setdefault(item.account_id, {})
            own = holdings.setdefault(item.holding_id, [NOTHING] * days)
            own[place] = part
    known = {item.holding_id: item for item in items}
    assets = _side(ASSETS, ASSET_CATEGORIES, cells, known, days)
    liabilities = _side(LIABILITIES, LIABILITY_CATEGORIES, cells, known, days)
    parts = [[item.parts[place] for item in items] for place in range(days)]
    return Statement(assets, liabilities, tuple(amount_of(own) for own in parts))


def amount_of(parts: Iterable[Part]) -> Amount:
    """Add up what is known; a missing part lowers the coverage and never counts as zero."""
    there = [part for part in parts if part.is_there]
    known = [part for part in there if part.value is not None]
    unknown = len(there) - len(known)
    coverage = weakest(part.coverage for part in there)
    if unknown and not any(part.quantity for part in known):
        return Amount(None, Coverage.UNKNOWN, len(there), unknown)
    return Amount(sum((one.value or ZERO for one in known), ZERO), coverage, len(there), unknown)


def _sides(items: Iterable[Item], place: int) -> Mapping[AccountId, str]:
    """Return on which side each account stands on a day."""
    by_account: dict[AccountId, list[Item]] = {}
    for item in items:
        by_account.setdefault(item.account_id, []).append(item)
    return {account: _side_of(own, place) for account, own in by_account.items()}


def _side_of(items: Sequence[Item], place: int) -> str:
    known = sum((item.parts[place].value or ZERO for item in items), ZERO)
    if known:
        return LIABILITIES if known < 0 else ASSETS
    # Nothing of it has a value: what it is for, and whether it is owed, has to tell.
    unknown = [item for item in items if item.parts[place].value is None]
    owed = [
        item.category in LIABILITY_CATEGORIES or (item.parts[place].quantity or ZERO) < 0
        for item in unknown
    ]
    return LIABILITIES if owed and all(owed) else ASSETS


def _category(item: Item, side: str) -> str:
    """Return the category of a holding on a side: an overdraft is an other liability."""
    is_debt = item.category in LIABILITY_CATEGORIES
    if side == LIABILITIES:
        return item.category if is_debt else "other_liabilities"
    if is_debt:  # money on a card: the bank owes it
        return "cash" if item.is_money else "other"
    return item.category if item.category in ASSET_CATEGORIES else "other"


def _side(
    side: str,
    categories: Sequence[str],
    cells: Mapping[tuple[str, str], Mapping[AccountId, Mapping[HoldingId, list[Part]]]],
    known: Mapping[HoldingId, Item],
    days: int,
) -> Line:
    lines = []
    inside: list[list[Part]] = []
    for category in categories:
        accounts = cells.get((side, category))
        if accounts is None:
            continue
        own = [parts for holdings in accounts.values() for parts in holdings.values()]
        inside += own
        made = [_account(holdings, known, days) for holdings in accounts.values()]
        lines.append(
            Line(Level.CATEGORY, category, "", "", _amounts(own, days), tuple(_ordered(made)))
        )
    return Line(Level.SIDE, side, "", "", _amounts(inside, days), tuple(lines))


def _account(
    holdings: Mapping[HoldingId, list[Part]], known: Mapping[HoldingId, Item], days: int
) -> Line:
    lines = [
        Line(
            Level.HOLDING,
            str(holding_id),
            known[holding_id].symbol,
            known[holding_id].name,
            _amounts([parts], days),
            quantities=tuple(part.quantity for part in parts),
        )
        for holding_id, parts in holdings.items()
    ]
    first = known[next(iter(holdings))]
    amounts = _amounts(list(holdings.values()), days)
    return Line(
        Level.ACCOUNT, str(first.account_id), first.account, first.institution, amounts,
        tuple(_ordered(lines)),
    )  # fmt: skip


def _amounts(parts: Sequence[Sequence[Part]], days: int) -> tuple[Amount, ...]:
    return tuple(amount_of(own[place] for own in parts) for place in range(days))


def _ordered(lines: Iterable[Line]) -> list[Line]:
    """Return the largest of the last day first, then by name."""
    return sorted(
        lines, key=lambda one: (-abs(one.amounts[-1].value or ZERO), one.name.casefold(), one.key)
    )
