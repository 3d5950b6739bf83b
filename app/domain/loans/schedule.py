"""The schedule of a loan: what is due when, and how it splits into interest and principal.

Interest of a period is balance × rate × days ÷ days of a year; a payment pays the interest first.
The level payment of an annuity is the one that makes all payments equal, periods of unequal length
included: what is owed at the first due day, divided by 1 + Σ Π 1 ÷ (1 + rate × part of a year) over
the payments after it. With equal periods that is the textbook's P·i ÷ (1 − (1 + i)^−n) (Kellison,
*The Theory of Interest*, chapters 3 and 5).

Rounding: interest and payment each half-up to the currency's smallest unit, as lenders and the
published tables do; the last payment settles what is left. Without `places` nothing is rounded.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from app.domain.errors import CofferError
from app.domain.loans.periods import Period, fraction, periods
from app.domain.loans.records import DayCount, ExtraEffect, Loan, LoanExtra, LoanKind, LoanRate
from app.domain.numbers import ONE, ZERO, plain

DIGITS = 50  # while it is worked out; what is rounded to cents has far fewer


@dataclass
class PaymentTooLowError(CofferError):
    """A payment that does not cover the interest: the debt would grow (negative amortization)."""

    due: date
    payment: Decimal
    interest: Decimal

    def __str__(self) -> str:
        return (
            f"a payment of {plain(self.payment)} does not cover the interest of "
            f"{plain(_shown(self.interest))} due on {self.due}: the debt would grow; "
            "give a higher payment, or none to have it worked out"
        )


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One due day. All amounts in the loan's currency, none below zero but a negative `extra`."""

    number: int
    due: date
    days: int  # that bear interest, by the day count
    rate: Decimal  # nominal a year, at the end of the period
    interest: Decimal
    principal: Decimal
    payment: Decimal  # interest + principal
    extra: Decimal  # paid beyond it since the due day before; below zero: more was borrowed
    balance: Decimal  # owed afterwards


@dataclass(frozen=True, slots=True)
class Schedule:
    """All payments of a loan."""

    principal: Decimal
    started_on: date
    rows: tuple[ScheduleRow, ...]
    extras: tuple[tuple[date, Decimal], ...]  # as far as there was something to pay back

    @property
    def interest(self) -> Decimal:
        """Return the interest in all."""
        return sum((row.interest for row in self.rows), ZERO)

    @property
    def paid(self) -> Decimal:
        """Return all that is paid: payments and extra payments."""
        return sum((row.payment + row.extra for row in self.rows), ZERO)

    @property
    def ends_on(self) -> date:
        """Return the day of the last payment."""
        return self.rows[-1].due

    @property
    def payment(self) -> Decimal:
        """Return the first payment."""
        return self.rows[0].payment

    def balance_on(self, on: date) -> Decimal:
        """Return what is owed at the end of a day, interest not yet due left aside."""
        if on < self.started_on:
            return ZERO
        principal = sum((row.principal for row in self.rows if row.due <= on), ZERO)
        extra = sum((amount for day, amount in self.extras if day <= on), ZERO)
        return self.principal - principal - extra

    def balances(self) -> list[tuple[date, Decimal]]:
        """Return what is owed at the end of each day on which that changes, in order."""
        changes: dict[date, Decimal] = {}
        for row in self.rows:
            changes[row.due] = changes.get(row.due, ZERO) + row.principal
        for on, amount in self.extras:
            changes[on] = changes.get(on, ZERO) + amount
        found, owed = [], self.principal
        for on in sorted(changes):
            owed -= changes[on]
            found.append((on, owed))
        return found

    def next_row(self, after: date) -> ScheduleRow | None:
        """Return the first payment that is due after a day; `None`: there is none."""
        return next((row for row in self.rows if row.due > after), None)


def schedule(
    loan: Loan,
    rates: Iterable[LoanRate] = (),
    extras: Iterable[LoanExtra] = (),
    *,
    places: int | None = 2,
) -> Schedule:
    """Return the payments of a loan with its changes of the rate and its extra payments.

    A rate counts from its day on, also within a period. It brings a payment of its own, or the
    level payment is worked out anew over the payments that are left. An extra payment lowers the
    balance on its day, by what is owed at most.

    `places`: decimals of the currency; `None`: nothing is rounded.

    Raises:
        PaymentTooLowError: a stated payment does not cover the interest.
    """
    with localcontext(Context(prec=DIGITS)):
        return _Walk(loan, sorted(rates, key=lambda one: one.since), extras, places).run()


class _Walk:
    """Goes through the periods once."""

    def __init__(
        self,
        loan: Loan,
        rates: Sequence[LoanRate],
        extras: Iterable[LoanExtra],
        places: int | None,
    ) -> None:
        self._loan = loan
        self._quantum = None if places is None else ONE.scaleb(-places)
        self._periods = periods(loan.started_on, loan.first_due, loan.months, loan.day_count)
        self._rates = [one for one in rates if one.since > loan.started_on]
        early = [one for one in rates if one.since <= loan.started_on]
        self._rate = early[-1].rate if early else loan.rate
        stated = early[-1].payment if early else loan.payment
        self._extras = sorted(
            (one for one in extras if one.paid_on >= loan.started_on), key=lambda one: one.paid_on
        )
        self._balance = loan.principal
        self._last = loan.months
        self._stated = stated  # by contract; None: worked out
        self._regular: Decimal | None = stated  # each payment, or each part of principal
        self._may_end_early = stated is not None  # then its last payment is to be looked for
        self._applied: list[tuple[date, Decimal]] = []

    def run(self) -> Schedule:
        rows: list[ScheduleRow] = []
        for period in self._periods:
            rows.append(self._row(period))
            if not self._balance or period.number >= self._last:
                break
        loan = self._loan
        return Schedule(loan.principal, loan.started_on, tuple(rows), tuple(self._applied))

    def _row(self, period: Period) -> ScheduleRow:
        before = self._balance, self._rate
        rates = [one for one in self._rates if period.start <= one.since < period.due]
        extras = [
            one
            for one in self._extras
            if period.start < one.paid_on < period.due
            or (period.number == 1 and one.paid_on == period.start)
        ]
        exact, extra = self._run_through(period, rates, extras)
        is_lowered = any(one.effect == ExtraEffect.LOWER for one in extras)
        if rates or is_lowered or self._regular is None:
            self._work_out(period, before, exact, rates, is_lowered=is_lowered)
        interest = self._rounded(exact)
        principal = self._principal(period, interest)
        self._balance -= principal
        on_due = [one for one in self._extras if one.paid_on == period.due]
        if any(one.effect == ExtraEffect.LOWER for one in on_due):
            self._end_early(period.number + 1, self._balance, self._rate)
            self._stated = self._regular = None
        extra += sum((self._pay(one) for one in on_due), ZERO)
        return ScheduleRow(
            period.number,
            period.due,
            period.days,
            self._rate,
            interest,
            principal,
            interest + principal,
            extra,
            self._balance,
        )

    def _run_through(
        self, period: Period, rates: Sequence[LoanRate], extras: Sequence[LoanExtra]
    ) -> tuple[Decimal, Decimal]:
        """Return exact interest and extra payments of a period; rate and balance are moved."""
        days = sorted({one.since for one in rates} | {one.paid_on for one in extras})
        interest, extra, at = ZERO, ZERO, period.start
        for day in [*days, period.due]:
            for count, basis in period.span(at, day):
                interest += self._balance * self._rate * count / basis
            at = day
            for rate in rates:
                if rate.since == day:
                    self._rate = rate.rate
            for one in extras:
                if one.paid_on == day:
                    extra += self._pay(one)
        return interest, extra

    def _pay(self, one: LoanExtra) -> Decimal:
        amount = min(one.amount, self._balance)
        if amount:
            self._balance -= amount
            self._applied.append((one.paid_on, amount))
            if one.effect == ExtraEffect.SHORTEN:
                self._may_end_early = True
        return amount

    def _work_out(
        self,
        period: Period,
        before: tuple[Decimal, Decimal],
        interest: Decimal,
        rates: Sequence[LoanRate],
        *,
        is_lowered: bool,
    ) -> None:
        """Set what is paid each time, from this period on."""
        self._end_early(period.number, *before)
        stated = rates[-1].payment if rates else None
        if rates:
            self._may_end_early = self._may_end_early or stated is not None
        kind = self._loan.kind
        is_known = self._regular is not None and not is_lowered
        if kind == LoanKind.FIXED_PRINCIPAL and is_known and stated is None:
            return  # another rate changes the interest alone
        self._stated = stated
        left = self._last - period.number  # payments after this one
        if stated is not None:
            self._regular = stated
        elif kind == LoanKind.ANNUITY:
            owed = self._balance + interest
            self._regular = self._rounded(owed / (1 + self._annuity(period.number, left)))
        elif kind == LoanKind.FIXED_PRINCIPAL:
            self._regular = self._rounded(self._balance / (left + 1))
        else:
            self._regular = ZERO

    def _annuity(self, number: int, count: int) -> Decimal:
        """Return what payments of 1 after a period are worth on its due day, at today's rate."""
        following = self._periods[number : number + count]
        if not following:
            return ZERO
        if self._loan.day_count == DayCount.THIRTY_360:
            each = self._rate / 12
            return (1 - (1 + each) ** -count) / each if each else Decimal(count)
        worth, factor = ZERO, ONE
        for period in following:
            factor /= 1 + self._rate * fraction(period.span(period.start, period.due))
            worth += factor
        return worth

    def _end_early(self, number: int, balance: Decimal, rate: Decimal) -> None:
        """Look for the last payment, where extra or stated payments have moved it."""
        regular = self._regular
        if not self._may_end_early or regular is None or self._loan.kind == LoanKind.INTEREST_ONLY:
            return
        self._may_end_early = False
        last = number - 1
        is_annuity = self._loan.kind == LoanKind.ANNUITY
        while balance > 0 and last < self._last:
            period = self._periods[last]
            last += 1
            if is_annuity:
                balance += balance * rate * fraction(period.span(period.start, period.due))
            balance -= regular
        self._last = max(last, number)

    def _principal(self, period: Period, interest: Decimal) -> Decimal:
        """Return how much of the principal a period's payment pays back.

        Raises:
            PaymentTooLowError
        """
        if period.number >= self._last:
            return self._balance
        regular = self._regular or ZERO
        if self._loan.kind != LoanKind.ANNUITY:
            return min(regular, self._balance)
        if regular < interest:
            if self._stated is not None and self._balance:
                raise PaymentTooLowError(period.due, self._stated, interest)
            # Its interest is paid, and no less; after a long first period the rest is split anew.
            if period.number == 1:
                self._regular = None
            return ZERO
        return min(regular - interest, self._balance)

    def _rounded(self, value: Decimal) -> Decimal:
        if self._quantum is None:
            return value
        return value.quantize(self._quantum, rounding=ROUND_HALF_UP)


def _shown(amount: Decimal) -> Decimal:
    """Return at most eight decimals: an amount that nothing rounded has fifty."""
    return round(amount, 8)
