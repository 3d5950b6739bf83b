"""Makes the accounts and terms of debts, and says in words what changed."""

from dataclasses import replace

from app.domain.accounts import Account
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.loans.records import (
    CardTerms,
    Loan,
    LoanRate,
)
from app.domain.numbers import ZERO, plain
from app.domain.times import LAST_YEAR
from app.ports.storage import UnitOfWork
from app.services.loans_answers import (
    ACCOUNT_TYPES,
    DebtKind,
    LoanChange,
    LoanDraft,
)
from app.services.loans_reading import (
    Terms,
)
from app.services.preferences import read_preferences
from app.services.recording import note_names
from app.services.registry import Registry

MAX_NAME = 200
NO_ID = AccountId(0)


class Maker:
    """Makes accounts and finds those that are named, within one writing unit."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._base = read_preferences(unit.settings).base_currency
        self._registry = Registry(unit, self._base)

    def currency(self, code: str) -> str:
        if code and not is_currency(code):
            raise RefusedError(f"{code!r} is no currency code (ISO 4217)")
        return code or self._base

    def other(self, name: str, currency: str) -> Account | None:
        """Return an own account by its name; `None` without a name.

        Raises:
            UnknownNameError: there is none. RefusedError: it is in another currency.
        """
        if not name:
            return None
        registry = Registry(self._unit, self._base, may_create=False)
        account = registry.account(name)
        own = account.currency or self._base
        if own != currency:
            raise RefusedError(f"{name!r} is in {own}, and the loan in {currency}")
        return account

    def account(self, kind: DebtKind, name: str, institution: str, currency: str) -> Account:
        """Make the account of a debt."""
        name = name.strip()
        if not name or len(name) > MAX_NAME or any(ord(sign) < 32 for sign in name):
            raise RefusedError(
                "a debt needs a name", f"of at most {MAX_NAME} signs, none of them a control sign"
            )
        registry = self._registry
        owner = registry.institution(institution.strip() or "Manual")
        made = registry.add_account(Account(NO_ID, owner.id, name, *ACCOUNT_TYPES[kind], currency))
        registry.currency(currency)
        note_names(self._unit, registry)
        return made


def loan_of(draft: LoanDraft, account_id: AccountId, paid_from: AccountId | None) -> Loan:
    return Loan(
        account_id=account_id,
        kind=draft.repayment,
        is_given=draft.kind == DebtKind.GIVEN,
        principal=draft.principal,
        rate=draft.rate,
        started_on=draft.started_on,
        first_due=draft.first_due,
        months=draft.months,
        payment=draft.payment,
        day_count=draft.day_count,
        paid_from=paid_from,
        posts_from=draft.started_on if draft.posts else None,
        note=draft.note,
    )


def changed(loan: Loan, change: LoanChange) -> Loan:
    new = replace(
        loan,
        principal=loan.principal if change.principal is None else change.principal,
        rate=loan.rate if change.rate is None else change.rate,
        first_due=change.first_due or loan.first_due,
        months=loan.months if change.months is None else change.months,
        day_count=change.day_count or loan.day_count,
        kind=change.repayment or loan.kind,
        posts_from=None if change.stops_posting else change.posts_from or loan.posts_from,
        note=loan.note if change.note is None else change.note,
    )
    if change.payment is not None:
        new = replace(new, payment=change.payment if change.payment != ZERO else None)
    if new.posts_from is not None and not 1900 <= new.posts_from.year <= LAST_YEAR:
        raise RefusedError(f"nothing is posted from {new.posts_from} on")
    return new


def with_rate(terms: Terms, change: LoanRate) -> Terms:
    kept = [one for one in terms.rates if one.since != change.since]
    return replace(terms, rates=tuple(sorted([*kept, change], key=lambda one: one.since)))


def loan_words(loan: Loan) -> str:
    payment = "" if loan.payment is None else f", payment {plain(loan.payment)}"
    return (
        f"{plain(loan.principal)} at {plain(loan.rate * 100)} %, {loan.kind}, {loan.months} months "
        f"from {loan.first_due}{payment}"
    )


def rate_words(rate: LoanRate | None) -> str:
    if rate is None:
        return ""
    payment = "" if rate.payment is None else f", payment {plain(rate.payment)}"
    return f"{plain(rate.rate * 100)} %{payment}"


def card_words(card: CardTerms) -> str:
    parts = {
        "limit": card.credit_limit and plain(card.credit_limit),
        "rate": None if card.rate is None else f"{plain(card.rate * 100)} %",
        "statement day": card.statement_day,
        "due day": card.due_day,
    }
    return ", ".join(f"{name} {value}" for name, value in parts.items() if value is not None)


def differences(old: Loan, new: Loan) -> tuple[str, str]:
    names = [name for name in Loan.__dataclass_fields__ if getattr(old, name) != getattr(new, name)]
    before, after = (
        ", ".join(f"{name}={getattr(one, name)}" for name in names) for one in (old, new)
    )
    return before, after
