"""Debts of a day as lists and in detail, with what they finance and how cards stand."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.errors import RefusedError
from app.domain.ids import AccountId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.loans.periods import month_on
from app.domain.loans.records import CardTerms, LoanAsset
from app.domain.loans.schedule import Schedule
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.domain.times import day_of_us, end_us
from app.ports.storage import UnitOfWork
from app.services.holdings import holdings_report
from app.services.loans_answers import (
    CardState,
    DebtDetail,
    DebtKind,
    DebtLine,
    DebtList,
    Financing,
    Totals,
)
from app.services.loans_reading import LoanReader, correction_of
from app.services.reports import HoldingLine


class Debts:
    """The debts of a day, with their values from one report of holdings."""

    def __init__(self, unit: UnitOfWork, as_of: date, base: str = "") -> None:
        self.reader = LoanReader(unit)
        self.as_of = as_of
        report = holdings_report(unit, as_of, base=base, with_closed=True, with_day_change=False)
        self.base = report.base_currency
        self._by_holding: dict[HoldingId, HoldingLine] = {
            one.holding_id: one for one in report.lines
        }
        self._terms = self.reader.all_terms()
        self._cards = {one.account_id: one for one in unit.records(CardTerms).all()}
        self._links = unit.records(LoanAsset).all()
        self._newest = _newest_observations(unit, as_of)
        self._plans = {own_id: one.plan() for own_id, one in self._terms.items()}

    def list(self) -> DebtList:
        lines = [
            self.line(account)
            for account in self.reader.registry.accounts.values()
            if account.is_active and not account.is_hidden and self.is_debt(account)
            if account.closed_on is None or account.closed_on >= self.as_of
        ]
        lines.sort(key=lambda one: (one.is_given, -abs(one.value or ZERO), one.name))
        counted = [one for one in lines if one.is_counted and one.value is not None]
        owed = sum((-(one.value or ZERO) for one in counted if not one.is_given), ZERO)
        lent = sum(((one.value or ZERO) for one in counted if one.is_given), ZERO)
        return DebtList(self.as_of, self.base, tuple(lines), owed, lent)

    def is_debt(self, account: Account) -> bool:
        if account.id in self._terms or account.id in self._cards:
            return True
        kind = self.reader.type_of(account)
        return kind is not None and kind.is_liability

    def line(self, account: Account) -> DebtLine:
        terms = self._terms.get(account.id)
        plan = self._plans.get(account.id)
        kind = self.reader.kind_of(account, terms.loan if terms else None)
        holding_id = self.reader.holding_of(account)
        held = self._by_holding.get(holding_id) if holding_id else None
        balance = ZERO if held is None else held.quantity
        following = plan.next_row(self.as_of) if plan else None
        financing = self.financing(account.id)
        known_type = self.reader.type_of(account)
        institution = self.reader.registry.institution_name(account.institution_id)
        card = self._card(account, balance, holding_id) if kind is DebtKind.CARD else None
        rate = terms.rate_on(self.as_of) if terms else card.terms.rate if card else None
        left = [row for row in plan.rows if row.due > self.as_of] if plan else []
        return DebtLine(
            account_id=account.id,
            name=account.name,
            institution=institution,
            kind=kind,
            icon=known_type.icon if known_type else "file",
            currency=self.reader.currency_of(account),
            balance=balance,
            value=ZERO if held is None else held.value,
            is_counted=held.is_counted if held else True,
            loan=terms.loan if terms else None,
            rate=rate,
            next_due=following.due if following else card.next_due if card else None,
            next_payment=following.payment if following else None,
            ends_on=plan.ends_on if plan else None,
            interest_left=sum((row.interest for row in left), ZERO) if plan else None,
            planned=plan.balance_on(self.as_of) if plan else None,
            card=card,
            loan_to_value=financing.loan_to_value if financing else None,
        )

    def detail(self, name: str) -> DebtDetail:
        """Return all about one debt.

        Raises:
            UnknownNameError: no such account. RefusedError: it is no debt.
        """
        account = self.reader.registry.account(name)
        if not self.is_debt(account):
            raise RefusedError(f"{name!r} is no debt", "`coffer loans` lists them")
        line, terms, plan = self.line(account), self._terms.get(account.id), None
        sign = 1 if line.is_given else -1
        history = _history(self.reader.legs_of(account), self.as_of, sign)
        if terms is None:
            observed = self.reader.observed(account, self.as_of, None, sign)
            return DebtDetail(line, self.base, history=history, observed=observed)
        plan = self._plans[account.id]
        observed = self.reader.observed(account, self.as_of, plan, sign)
        return DebtDetail(
            line=line,
            base_currency=self.base,
            plan=plan,
            rows=self.reader.plan_rows(terms, plan, self.as_of),
            rates=terms.rates,
            extras=terms.extras,
            paid_from=terms.other,
            history=history,
            future=_future(plan, self.as_of),
            observed=observed,
            correction=correction_of(self.reader, terms, observed),
            financing=self.financing(account.id),
            posted_until=self.reader.posted_until(account.id),
            totals=_totals(plan, self.as_of),
        )

    # -- what is financed ------------------------------------------------------------------

    def financing(self, account_id: AccountId) -> Financing | None:
        """Return the assets that a loan finances, and all loans on them, near and far."""
        loans, holdings = _connected(account_id, self._links)
        if not holdings:
            return None
        assets = []
        for holding_id in sorted(holdings):
            held = self._by_holding.get(holding_id)
            if held is not None:
                assets.append((holding_id, held.account, held.symbol, held.value))
        names = self.reader.registry.accounts.values()
        owing = [(one, self._owed(one)) for one in names if one.id in loans]
        owed = [amount for _, amount in owing]
        values = [one[3] for one in assets]
        return Financing(
            tuple(assets),
            tuple((one.name, amount) for one, amount in owing),
            _sum(values) if len(assets) == len(holdings) else None,
            _sum(owed),
        )

    def _owed(self, account: Account) -> Decimal | None:
        """Return what is owed in the base currency."""
        holding_id = self.reader.holding_of(account)
        held = self._by_holding.get(holding_id) if holding_id else None
        if held is None:
            return ZERO
        return None if held.value is None else -held.value

    # -- cards -----------------------------------------------------------------------------

    def _card(
        self, account: Account, balance: Decimal | None, holding_id: HoldingId | None
    ) -> CardState:
        terms = self._cards.get(account.id, CardTerms(account.id))
        seen = self._newest.get(holding_id) if holding_id else None
        limit = terms.credit_limit
        if limit is None and seen is not None:
            limit = seen.limit
        is_observed = seen is not None and seen.available is not None and self._is_last(seen)
        available = seen.available if seen is not None and is_observed else None
        if available is None and limit is not None and balance is not None:
            available = limit + balance
        used = None
        if limit and balance is not None:
            used = max(-balance, ZERO) / limit
        return CardState(
            terms,
            limit,
            available,
            is_observed,
            used,
            _next_day(self.as_of, terms.statement_day),
            _next_day(self.as_of, terms.due_day),
        )

    def _is_last(self, seen: Observation) -> bool:
        """Tell whether nothing was booked after an observation: its figures still hold."""
        last = self.reader.unit.ledger.last_leg_us(seen.holding_id)
        return last is None or last <= seen.at_us or last > end_us(self.as_of)


def _history(legs: Iterable[LegRecord], as_of: date, sign: int) -> tuple[tuple[date, Decimal], ...]:
    days: dict[date, Decimal] = {}
    balance = ZERO
    for leg in legs:
        on = day_of_us(leg.at_us)
        if on > as_of:
            break
        balance += leg.quantity
        days[on] = sign * balance
    return tuple(days.items())


def _future(plan: Schedule, as_of: date) -> tuple[tuple[date, Decimal], ...]:
    later = [one for one in plan.balances() if one[0] > as_of]
    first = max(as_of, plan.started_on)
    return ((first, plan.balance_on(first)), *later) if later else ()


def _totals(plan: Schedule, as_of: date) -> Totals:
    left = [row for row in plan.rows if row.due > as_of]
    interest_left = sum((row.interest for row in left), ZERO)
    return Totals(plan.interest, plan.paid, interest_left, len(left))


def _connected(
    account_id: AccountId, links: Iterable[LoanAsset]
) -> tuple[set[AccountId], set[HoldingId]]:
    """Return the loans and holdings that hang together with a loan."""
    of_loan: dict[AccountId, set[HoldingId]] = defaultdict(set)
    of_holding: dict[HoldingId, set[AccountId]] = defaultdict(set)
    for one in links:
        of_loan[one.account_id].add(one.holding_id)
        of_holding[one.holding_id].add(one.account_id)
    loans, holdings, waiting = {account_id}, set[HoldingId](), [account_id]
    while waiting:
        for holding_id in of_loan[waiting.pop()] - holdings:
            holdings.add(holding_id)
            found = of_holding[holding_id] - loans
            loans |= found
            waiting += found
    return loans, holdings


def _newest_observations(unit: UnitOfWork, as_of: date) -> dict[HoldingId, Observation]:
    until = end_us(as_of)
    return {one.holding_id: one for one in unit.ledger.observations() if one.at_us <= until}


def _next_day(after: date, day: int | None) -> date | None:
    """Return the next day of the month from a day on, that day included."""
    if day is None:
        return None
    here = month_on(after, 0, day)
    return here if here >= after else month_on(after, 1, day)


def _sum(parts: Iterable[Decimal | None]) -> Decimal | None:
    total = ZERO
    for part in parts:
        if part is None:
            return None
        total += part
    return total
