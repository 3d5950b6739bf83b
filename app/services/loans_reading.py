"""Reads debts: terms, schedules, what was posted of them, and how they stand in the books."""

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
from app.domain.loans.records import Loan, LoanAsset, LoanExtra, LoanRate
from app.domain.loans.schedule import Schedule, ScheduleRow, schedule
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.domain.times import day_of_us, end_us, from_us
from app.ports.storage import UnitOfWork
from app.services.loans_answers import (
    ACCOUNT_TYPES,
    Correction,
    DebtKind,
    ObservedLine,
    PlanRow,
    RowState,
)
from app.services.preferences import read_preferences
from app.services.registry import Registry

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
        self._known: set[str] | None = None
        self._posted: dict[str, Decimal] | None = None

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
        if self._known is None:
            self._known = {one for _, one in self.unit.ledger.known(LOAN)}
        return self._known

    def is_in_effect(self, own_id: str) -> bool:
        """Tell whether an id was posted, and not voided since."""
        return own_id in self._amounts()

    def _amounts(self) -> dict[str, Decimal]:
        """Return the amounts of what is in effect, by id."""
        if self._posted is None:
            legs = self.unit.ledger.legs_of_source(LOAN)
            ids = self.unit.ledger.external_ids([leg.leg_id for leg in legs])
            self._posted = {ids[leg.leg_id]: abs(leg.quantity) for leg in legs}
        return self._posted

    def plan_rows(self, terms: Terms, plan: Schedule, today: date) -> tuple[PlanRow, ...]:
        """Return the schedule with what became of each due day."""
        known, amounts = self.posted_ids(), self._amounts()
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


def linked_to(unit: UnitOfWork, account_id: AccountId, holding_id: HoldingId) -> LoanAsset:
    """Return the link between a loan and what it finances.

    Raises:
        UnknownNameError: there is none.
    """
    found = unit.records(LoanAsset).where(account_id=account_id, holding_id=holding_id)
    if not found:
        raise UnknownNameError("link", str(holding_id))
    return found[0]
