"""From a schedule to entries: what each due day posts, and under which id.

A debt's account has a balance below zero. Interest lowers it (`interest_charge`), a payment raises
it: a transfer from the paying account, or a deposit where none is tracked. Money lent is the
mirror: `interest` raises the balance, a payment takes it to the receiving account, or out.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.ids import AccountId
from app.domain.kinds import Kind
from app.domain.loans.periods import anchor_day, month_on
from app.domain.loans.records import Loan, LoanExtra
from app.domain.loans.schedule import Schedule
from app.domain.times import parse_date, start_us

LOAN = "loan"  # the source of all that is posted for loans
INTEREST, PAYMENT, EXTRA = "interest", "payment", "extra"
PAID_OUT, CORRECTION = "paid-out", "correction"


@dataclass(frozen=True, slots=True)
class Names:
    """What the entries call the accounts of a loan."""

    account: str
    currency: str
    other: str = ""  # pays, or receives; "": not tracked


def external_id(account_id: AccountId, on: date, part: str) -> str:
    """Return the id under which a part of a day is posted: at most once."""
    return f"{account_id}/{on}/{part}"


def days_posted(
    account_id: AccountId, external_ids: Iterable[str], parts: Collection[str]
) -> set[date]:
    """Return the days of which one of these parts was posted for an account."""
    found: set[date] = set()
    for one in external_ids:
        own, _, rest = one.partition("/")
        on, _, part = rest.partition("/")
        if own == str(account_id) and part in parts:
            found.add(parse_date(on))
    return found


def rows_due(
    loan: Loan, names: Names, plan: Schedule, until: date, external_ids: Collection[str]
) -> list[ActivityRow]:
    """Return what is due up to a day and was not posted before.

    Payments are posted in order, one a month: a month of which one was posted is over, with all
    before it, whatever the terms say of them now. An extra payment of a day on which a balance was
    corrected is a part of the correction.

    `external_ids`: what was posted, whether it is in effect or not.
    """
    first = loan.posts_from
    if first is None:
        return []
    over = max(days_posted(loan.account_id, external_ids, {INTEREST, PAYMENT}), default=date.min)
    corrected = days_posted(loan.account_id, external_ids, {CORRECTION})
    rows: list[ActivityRow] = []
    for row in plan.rows:
        is_over = (row.due.year, row.due.month) <= (over.year, over.month)
        if is_over or not first <= row.due <= until:
            continue
        if row.interest:
            rows.append(interest_row(loan, names, row.due, row.interest))
        if row.payment:
            rows.append(payment_row(loan, names, row.due, row.payment, PAYMENT))
    extras: dict[date, Decimal] = {}
    for on, amount in plan.extras:
        if first <= on <= until and on not in corrected:
            extras[on] = extras.get(on, Decimal(0)) + amount
    rows += [
        payment_row(loan, names, on, amount, EXTRA)
        for on, amount in extras.items()
        if amount > 0 and external_id(loan.account_id, on, EXTRA) not in external_ids
    ]
    return rows


def may_be_due(
    loan: Loan, extras: Iterable[LoanExtra], until: date, external_ids: Collection[str]
) -> bool:
    """Tell whether `rows_due` may find anything, without the schedule: it takes long to make."""
    if loan.posts_from is None:
        return False
    over = max(days_posted(loan.account_id, external_ids, {INTEREST, PAYMENT}), default=None)
    coming = loan.first_due
    if over is not None:
        day = anchor_day(loan.started_on, loan.first_due)
        coming = max(coming, month_on(over, 1, day))
    if max(coming, loan.posts_from) <= until:
        return True
    return any(
        one.paid_on <= until
        and external_id(loan.account_id, one.paid_on, EXTRA) not in external_ids
        and external_id(loan.account_id, one.paid_on, CORRECTION) not in external_ids
        for one in extras
    )


def interest_row(loan: Loan, names: Names, on: date, amount: Decimal) -> ActivityRow:
    """Return the interest of a due day."""
    kind = Kind.INTEREST if loan.is_given else Kind.INTEREST_CHARGE
    return _row(loan, names, on, kind, amount, INTEREST)


def payment_row(
    loan: Loan, names: Names, on: date, amount: Decimal, part: str, *, note: str = ""
) -> ActivityRow:
    """Return a payment, or an extra one."""
    if not names.other:
        kind = Kind.WITHDRAW if loan.is_given else Kind.DEPOSIT
        return _row(loan, names, on, kind, amount, part, note=note)
    giver, taker = names.other, names.account
    if loan.is_given:
        giver, taker = taker, giver
    return _row(
        loan, names, on, Kind.TRANSFER_OUT, amount, part, account=giver, to=taker, note=note
    )


def paid_out_row(loan: Loan, names: Names, *, is_opening: bool) -> ActivityRow:
    """Return how the loan begins: the money goes out, or is known to be owed on a day.

    `names.other`: the own account to which the money came, or from which it was lent; "": it went
    straight to somebody else.
    """
    on, amount = loan.started_on, loan.principal
    if is_opening:
        signed = amount if loan.is_given else -amount
        return _row(loan, names, on, Kind.OPENING_BALANCE, signed, PAID_OUT)
    if not names.other:
        kind = Kind.DEPOSIT if loan.is_given else Kind.WITHDRAW
        return _row(loan, names, on, kind, amount, PAID_OUT)
    giver, taker = names.account, names.other
    if loan.is_given:
        giver, taker = taker, giver
    return _row(loan, names, on, Kind.TRANSFER_OUT, amount, PAID_OUT, account=giver, to=taker)


def correction_row(
    loan: Loan, names: Names, on: date, at_us: int, difference: Decimal
) -> ActivityRow:
    """Return the entry that brings the ledger to an observed balance.

    `difference`: observed minus ledger, as balances count: a debt is below zero.
    """
    if loan.is_given:
        kind = Kind.INTEREST if difference > 0 else Kind.WITHDRAW
    else:
        kind = Kind.DEPOSIT if difference > 0 else Kind.INTEREST_CHARGE
    note = "balance brought to the one observed"
    return _row(loan, names, on, kind, abs(difference), CORRECTION, at_us=at_us, note=note)


def _row(
    loan: Loan,
    names: Names,
    on: date,
    kind: Kind,
    amount: Decimal,
    part: str,
    *,
    account: str = "",
    to: str = "",
    at_us: int | None = None,
    note: str = "",
) -> ActivityRow:
    return ActivityRow(
        start_us(on) if at_us is None else at_us,
        on,
        account or names.account,
        kind,
        currency=names.currency,
        amount=amount,
        to_account=to,
        external_id=external_id(loan.account_id, on, part),
        note=note,
        has_time=at_us is not None,
    )
