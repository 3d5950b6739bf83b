"""A stated balance beside the ledger: what differs, since when, and what would settle it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.accounts import AccountType
from app.domain.balances.calendar import ledger_at
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.domain.reconciliation import opening_for


class Settling(StrEnum):
    """What would make the ledger agree with the newest stated balance."""

    NOTHING = "nothing"  # it agrees
    OPENING = "opening"  # an opening balance, which reconciling writes
    ENTRY = "entry"  # an entry that is missing, or one too many
    BOTH = "opening_and_entry"
    ONLY_STATED = "only_stated"  # there are no entries: the stated balance is all that is known


@dataclass(frozen=True, slots=True)
class Difference:
    """The newest stated balance of a holding beside its ledger."""

    stated: Observation
    ledger: Decimal | None  # None: the holding has no legs
    amount: Decimal | None  # stated minus ledger
    settling: Settling
    opening: Decimal | None = None  # what reconciling would write
    entry: Decimal | None = None  # what an entry would still have to bring (above zero) or take
    since: Observation | None = None  # the newest balance that did not differ by as much


@dataclass(frozen=True, slots=True)
class Credit:
    """How much an account may draw, and how much of it is left, each as last stated."""

    limit: Decimal | None = None
    limit_us: int | None = None
    available: Decimal | None = None
    available_us: int | None = None
    is_worked_out: bool = False  # available is limit plus balance: nobody stated it


def compare(
    legs: Sequence[LegRecord],
    stated: Sequence[Observation],
    *,
    tolerance: Decimal,
    own: Sequence[LegRecord] = (),
    may_be_negative: bool = False,
) -> Difference | None:
    """Return how the newest stated balance stands to the ledger; `None`: none was stated.

    Args:
        legs: of one holding in order of time, openings of reconciliation among them.
        stated: its balances in effect, in order of time.
        tolerance: by how much they may differ and still agree.
        own: the legs among them that reconciliation wrote, which it would replace.
        may_be_negative: money, or an account that allows short positions.
    """
    if not stated:
        return None
    newest = stated[-1]
    if not legs:
        return Difference(newest, None, None, Settling.ONLY_STATED)
    sums = ledger_at(legs, [one.at_us for one in stated])
    amount = newest.balance - sums[-1]
    if abs(amount) <= tolerance:
        return Difference(newest, sums[-1], amount, Settling.NOTHING)
    since = next(
        (
            one
            for one, ledger in zip(reversed(stated), reversed(sums), strict=True)
            if abs(one.balance - ledger - amount) > tolerance
        ),
        None,
    )
    opening, entry = _missing(legs, stated, own, amount, may_be_negative=may_be_negative)
    settling = Settling.ENTRY
    if opening is not None:
        settling = Settling.OPENING if abs(entry) <= tolerance else Settling.BOTH
    return Difference(
        newest,
        sums[-1],
        amount,
        settling,
        opening,
        None if settling is Settling.OPENING else entry,
        since,
    )


def _missing(
    legs: Sequence[LegRecord],
    stated: Sequence[Observation],
    own: Sequence[LegRecord],
    amount: Decimal,
    *,
    may_be_negative: bool,
) -> tuple[Decimal | None, Decimal]:
    """Return the opening that reconciling would newly write, and what it would leave over."""
    written = {leg.leg_id for leg in own}
    others = [leg for leg in legs if leg.leg_id not in written]
    needed = opening_for(others, stated, may_be_negative=may_be_negative)
    had = own[0].quantity if own else ZERO
    if needed is None or needed.quantity == had:
        return None, amount
    opened = legs[0]._replace(kind="opening_balance", quantity=needed.quantity, at_us=needed.at_us)
    after = ledger_at([opened, *others], [stated[-1].at_us])[0]
    return needed.quantity, stated[-1].balance - after


def credit_of(
    stated: Sequence[Observation], balance: Decimal | None, *, terms: Decimal | None = None
) -> Credit:
    """Return limit and available of an account, each from the newest balance that states it.

    Where a limit is known and the newest balance says nothing of what is available, that is limit
    plus balance, as a debt is below zero.

    Args:
        stated: balances in effect, in order of time.
        balance: of now.
        terms: the limit of a card's contract, where no balance states one.
    """
    limit = next((one for one in reversed(stated) if one.limit is not None), None)
    free = next((one for one in reversed(stated) if one.available is not None), None)
    found_limit = limit.limit if limit is not None else terms
    limit_us = limit.at_us if limit is not None else None
    if free is not None and free.at_us == stated[-1].at_us:
        return Credit(found_limit, limit_us, free.available, free.at_us)
    if found_limit is not None and balance is not None:
        at_us = stated[-1].at_us if stated else None
        return Credit(found_limit, limit_us, found_limit + balance, at_us, is_worked_out=True)
    if free is not None:
        return Credit(found_limit, limit_us, free.available, free.at_us)
    return Credit(found_limit, limit_us)


def is_owed(kind: AccountType | None) -> bool:
    """Tell whether a person states a balance of such accounts as what is owed."""
    return bool(kind and kind.is_liability)
