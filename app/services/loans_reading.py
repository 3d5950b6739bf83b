"""Reads debts: terms, schedules, what was posted of them, and how they stand in the books."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.accounts import Account, AccountType
from app.domain.currencies import minor_units
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.loans.booked import (
    CORRECTION,
    INTEREST,
    LOAN,
    PAYMENT,
    Names,
    correction_row,
    days_posted,
    external_id,
)
from app.domain.loans.periods import month_on
from app.domain.loans.records import CardTerms, Loan, LoanAsset, LoanExtra, LoanRate
from app.domain.loans.schedule import Schedule, ScheduleRow, schedule
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.domain.times import day_of_us, end_us, from_us
from app.ports.storage import UnitOfWork
from app.services.holdings import holdings_report
from app.services.loans_answers import (
    ACCOUNT_TYPES,
    CardState,
    Correction,
    DebtDetail,
    DebtKind,
    DebtLine,
    DebtList,
    Financing,
    ObservedLine,
    PlanRow,
    RowState,
    Totals,
)
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.reports import HoldingLine

_KINDS = {types: kind for kind, types in ACCOUNT_TYPES.items()}


@dataclass(frozen=True, slots=True)
class Terms:
    """A loan with all that shapes its schedule."""

    loan: Loan
    account: Account
    currency: str
    rates: tuple[LoanRate, ...]
    extras: tuple[LoanExtra, ...]
    other: str  # name of the paying or receiving account

    @property
    def places(self) -> int:
        return minor_units(self.currency)

    @property
    def names(self) -> Names:
        return Names(self.account.name, self.currency, self.other)

    def plan(self) -> Schedule:
        """Return the schedule.

        Raises:
            PaymentTooLowError
        """
        return schedule(self.loan, self.rates, self.extras, places=self.places)

    def rate_on(self, on: date) -> Decimal:
        """Return the rate of a day."""
        rates = [one.rate for one in self.rates if one.since <= on]
        return rates[-1] if rates else self.loan.rate


class LoanReader:
    """What one unit of work knows of debts."""

    def __init__(self, unit: UnitOfWork, registry: Registry | None = None) -> None:
        self.unit = unit
        self.base_setting = read_preferences(unit.settings).base_currency
        self.registry = registry or Registry(unit, self.base_setting, may_create=False)
        self._types = {(one.type, one.subtype): one for one in unit.catalogue.account_types()}
        self._names = {one.id: one for one in self.registry.accounts.values()}
        self._posted: tuple[set[str], dict[str, Decimal]] | None = None

    # -- terms -----------------------------------------------------------------------------

    def terms(self, name: str) -> Terms:
        """Return the terms of a loan by its account's name.

        Raises:
            UnknownNameError: there is no such account. RefusedError: it has no terms of a loan.
        """
        account = self.registry.account(name)
        found = self.unit.records(Loan).where(account_id=account.id)
        if not found:
            raise RefusedError(f"{name!r} is no loan", "`coffer loans` lists them")
        return self.terms_of(found[0])

    def terms_of(self, loan: Loan) -> Terms:
        account = self._names[loan.account_id]
        other = self._names[loan.paid_from].name if loan.paid_from is not None else ""
        return Terms(
            loan,
            account,
            self.currency_of(account),
            tuple(self.unit.records(LoanRate).where(account_id=account.id)),
            tuple(self.unit.records(LoanExtra).where(account_id=account.id)),
            other,
        )

    def currency_of(self, account: Account) -> str:
        return account.currency or self.base_setting

    def all_terms(self) -> dict[AccountId, Terms]:
        return {one.account_id: self.terms_of(one) for one in self.unit.records(Loan).all()}

    def holding_of(self, account: Account) -> HoldingId | None:
        """Return the money of a debt's account; `None`: nothing was ever booked on it."""
        code = self.currency_of(account)
        asset = next(
            (one for one in self.registry.assets.values() if one.symbol == code and one.is_fiat),
            None,
        )
        found = asset and self.registry.known_holding(account.id, asset.id)
        return found.id if found else None

    def type_of(self, account: Account) -> AccountType | None:
        return self._types.get((account.type, account.subtype))

    def kind_of(self, account: Account, loan: Loan | None) -> DebtKind:
        if loan is not None and loan.is_given:
            return DebtKind.GIVEN
        kind = _KINDS.get((account.type, account.subtype))
        if kind is not None:
            return kind
        types = {"loan": DebtKind.OTHER, "credit": DebtKind.CARD}
        return DebtKind.OTHER if loan else types.get(account.type, DebtKind.LIABILITY)

    # -- what was posted -------------------------------------------------------------------

    def posted_ids(self) -> set[str]:
        """Return the ids of all that was posted for loans, in effect or not."""
        return self._of_source()[0]

    def is_in_effect(self, own_id: str) -> bool:
        """Tell whether an id was posted, and not voided since."""
        return own_id in self._of_source()[1]

    def _of_source(self) -> tuple[set[str], dict[str, Decimal]]:
        """Return all ids, and the amounts of those in effect."""
        if self._posted is None:
            known = {one for _, one in self.unit.ledger.known(LOAN)}
            legs = self.unit.ledger.legs_of_source(LOAN)
            ids = self.unit.ledger.external_ids([leg.leg_id for leg in legs])
            amounts = {ids[leg.leg_id]: abs(leg.quantity) for leg in legs}
            self._posted = known, amounts
        return self._posted

    def plan_rows(self, terms: Terms, plan: Schedule, today: date) -> tuple[PlanRow, ...]:
        """Return the schedule with what became of each due day."""
        known, amounts = self._of_source()
        return tuple(_plan_row(terms.loan, row, known, amounts, today) for row in plan.rows)

    def posted_until(self, account_id: AccountId) -> date | None:
        """Return the newest due day posted."""
        days = days_posted(account_id, self.posted_ids(), {INTEREST, PAYMENT})
        return max(days, default=None)

    # -- balances --------------------------------------------------------------------------

    def legs_of(self, account: Account) -> list[LegRecord]:
        holding_id = self.holding_of(account)
        legs = self.unit.ledger.legs(account_ids=[account.id]) if holding_id else []
        return [leg for leg in legs if leg.holding_id == holding_id]

    def observed(
        self, account: Account, as_of: date, plan: Schedule | None, sign: int
    ) -> tuple[ObservedLine, ...]:
        """Return observed balances up to a day, newest first, beside ledger and schedule."""
        holding_id = self.holding_of(account)
        if holding_id is None:
            return ()
        legs = self.legs_of(account)
        found = self.unit.ledger.observations(holding_ids=[holding_id])
        lines = [
            _observed_line(one, legs, plan, sign) for one in found if one.at_us <= end_us(as_of)
        ]
        return tuple(reversed(lines))


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


def correction_of(
    reader: LoanReader, terms: Terms, observed: Iterable[ObservedLine]
) -> Correction | None:
    """Return the entry that brings the ledger to the newest observed balance, if it differs."""
    newest = next(iter(observed), None)
    loan = terms.loan
    if newest is None or not newest.difference:
        return None
    if external_id(loan.account_id, newest.on, CORRECTION) in reader.posted_ids():
        return None
    row = correction_row(loan, terms.names, newest.on, 0, newest.difference)
    return Correction(newest.on, row.kind, row.amount or ZERO, moved_by(terms, newest) is not None)


def moved_by(terms: Terms, seen: ObservedLine) -> LoanExtra | None:
    """Return what takes the schedule to an observed balance, too; `None`: it is there, or cannot.

    Below zero: more is owed than was planned.
    """
    if seen.scheduled is None or any(one.paid_on == seen.on for one in terms.extras):
        return None
    sign = 1 if terms.loan.is_given else -1
    amount = sign * (seen.scheduled - seen.observed)
    return LoanExtra(terms.loan.account_id, seen.on, amount) if amount else None


def _plan_row(
    loan: Loan, row: ScheduleRow, known: set[str], amounts: dict[str, Decimal], today: date
) -> PlanRow:
    parts = (INTEREST, PAYMENT)
    ids = [external_id(loan.account_id, row.due, part) for part in parts]
    interest, payment = (amounts.get(one) for one in ids)
    if not any(one in known for one in ids):
        state = RowState.PLANNED if row.due > today else RowState.NOT_POSTED
    elif any(one in known and one not in amounts for one in ids):
        state = RowState.VOID
    elif (interest or ZERO) == row.interest and (payment or ZERO) == row.payment:
        state = RowState.POSTED
    else:
        state = RowState.DIFFERS
    return PlanRow(row, state, interest, payment)


def _observed_line(
    seen: Observation, legs: Iterable[LegRecord], plan: Schedule | None, sign: int
) -> ObservedLine:
    on = day_of_us(seen.at_us)
    ledger = sum((leg.quantity for leg in legs if leg.at_us <= seen.at_us), ZERO)
    scheduled = None
    if plan is not None and on >= plan.started_on:
        scheduled = sign * plan.balance_on(on)
    return ObservedLine(from_us(seen.at_us), on, seen.source, seen.balance, ledger, scheduled)


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
    days = {row.due for row in plan.rows} | {on for on, _ in plan.extras}
    later = sorted(on for on in days if on > as_of)
    first = max(as_of, plan.started_on)
    return tuple((on, plan.balance_on(on)) for on in (first, *later)) if later else ()


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


def linked_to(unit: UnitOfWork, account_id: AccountId, holding_id: HoldingId) -> LoanAsset:
    """Return the link between a loan and what it finances.

    Raises:
        UnknownNameError: there is none.
    """
    found = unit.records(LoanAsset).where(account_id=account_id, holding_id=holding_id)
    if not found:
        raise UnknownNameError("link", str(holding_id))
    return found[0]
