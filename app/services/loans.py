"""Loans, money lent and credit cards: add, change, post what is due, compare with balances.

Terms may be changed at any time; what was posted stays as it is. Each due day is posted once.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.currencies import minor_units
from app.domain.errors import CofferError, RefusedError
from app.domain.loans.booked import (
    CORRECTION,
    EXTRA,
    LOAN,
    correction_row,
    external_id,
    may_be_due,
    paid_out_row,
    rows_due,
)
from app.domain.loans.extra_effect import ExtraAnswer, ExtraWish, effect_of
from app.domain.loans.records import (
    CardTerms,
    ExtraEffect,
    Loan,
    LoanAsset,
    LoanExtra,
    LoanRate,
)
from app.domain.loans.schedule import Schedule, schedule
from app.domain.loans.terms import check_card, check_extra, check_loan, check_rate_change
from app.domain.numbers import plain
from app.domain.times import start_us, to_us
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.loans_answers import (
    LOAN_KINDS,
    CardDraft,
    DebtDetail,
    DebtKind,
    DebtList,
    LoanChange,
    LoanDraft,
)
from app.services.loans_debts import Debts
from app.services.loans_making import (
    NO_ID,
    Maker,
    card_words,
    changed,
    differences,
    loan_of,
    loan_words,
    rate_words,
    with_rate,
)
from app.services.loans_reading import (
    LoanReader,
    correction_of,
    linked_to,
    moved_by,
)
from app.services.posting import Posted, post
from app.services.posting_clock import accept_clock, check_clock
from app.services.preferences import read_preferences

_CHANGED = Changes(frozenset({Topic.ACCOUNTS}))
_BOOKED = Changes(frozenset({Topic.ACCOUNTS, Topic.LEDGER}))


@dataclass(frozen=True, slots=True)
class LoanService:
    """The use cases of debts. `as_of` defaults to today, `base` to the profile's."""

    database: Database
    clock: Clock

    # -- asking ----------------------------------------------------------------------------

    def all(self, as_of: date | None = None, *, base: str = "") -> DebtList:
        """Return all debts, cards and loans given on a day."""
        with self.database.reading() as unit:
            return Debts(unit, as_of or self.clock.today(), base).list()

    def detail(self, name: str, as_of: date | None = None, *, base: str = "") -> DebtDetail:
        """Return all about one debt, by its account's name.

        Raises:
            UnknownNameError: there is no such account. RefusedError: it is no debt.
        """
        with self.database.reading() as unit:
            return Debts(unit, as_of or self.clock.today(), base).detail(name)

    def suppose(self, draft: LoanDraft) -> Schedule:
        """Return the schedule that a draft would have.

        Raises:
            RefusedError, PaymentTooLowError: it cannot be taken.
        """
        with self.database.reading() as unit:
            code = draft.currency or read_preferences(unit.settings).base_currency
        loan = loan_of(draft, NO_ID, None)
        check_loan(loan, minor_units(code))
        return schedule(loan, places=minor_units(code))

    def extra_effect(self, name: str, wish: ExtraWish) -> ExtraAnswer:
        """Return what extra payments would do; nothing is written.

        Raises:
            UnknownNameError, RefusedError
        """
        with self.database.reading() as unit:
            terms = LoanReader(unit).terms(name)
        for amount, on in ((wish.once, wish.on), (wish.monthly, wish.monthly_from)):
            if amount:
                paid_on = max(on or terms.loan.first_due, terms.loan.started_on)
                extra = LoanExtra(terms.loan.account_id, paid_on, amount, wish.effect)
                check_extra(terms.loan, extra, terms.places)
        return effect_of(terms.loan, terms.rates, terms.extras, wish, places=terms.places)

    def suppose_rate(
        self, name: str, since: date, rate: Decimal, payment: Decimal | None = None
    ) -> tuple[Schedule, Schedule]:
        """Return the schedule as it is, and with another rate from a day on.

        Raises:
            UnknownNameError, RefusedError, PaymentTooLowError
        """
        with self.database.reading() as unit:
            terms = LoanReader(unit).terms(name)
        change = LoanRate(terms.loan.account_id, since, rate, payment)
        check_rate_change(terms.loan, change, terms.places)
        return terms.plan(), with_rate(terms, change).plan()

    # -- loans -----------------------------------------------------------------------------

    def add(self, draft: LoanDraft) -> Posted:
        """Make the account of a loan, book its beginning, and post what is due already.

        Raises:
            RefusedError, PaymentTooLowError: the terms cannot be taken; nothing is written.
            UnknownNameError: an account that is named does not exist.
        """
        if draft.kind not in LOAN_KINDS:
            raise RefusedError(f"no kind of loan {draft.kind!r}", "use " + ", ".join(LOAN_KINDS))
        with self.database.writing() as unit:
            maker = Maker(unit)
            code = maker.currency(draft.currency)
            paid_from = maker.other(draft.paid_from, code)
            paid_to = maker.other(draft.paid_to, code)
            check_loan(loan_of(draft, NO_ID, None), minor_units(code))
            today = unit.today()
            if draft.started_on > today:
                raise RefusedError(
                    f"{draft.started_on} is not over yet", "add the loan when it was paid out"
                )
            account = maker.account(DebtKind(draft.kind), draft.name, draft.institution, code)
            loan = loan_of(draft, account.id, paid_from.id if paid_from else None)
            unit.records(Loan).put(loan)
            terms = LoanReader(unit).terms_of(loan)
            beginning = replace(terms.names, other=paid_to.name if paid_to else "")
            rows = [paid_out_row(loan, beginning, is_opening=draft.is_opening)]
            rows += rows_due(loan, terms.names, terms.plan(), today, set())
            unit.audit.record("loan added", account.name, "", loan_words(loan))
            posted = post(unit, LOAN, f"{account.name}: beginning", rows)
            unit.commit()
        return replace(posted, changes=_BOOKED)

    def change(self, name: str, change: LoanChange) -> Changes:
        """Change terms. What was posted stays; what is due later follows the new ones.

        Raises:
            UnknownNameError, RefusedError, PaymentTooLowError
        """
        with self.database.writing() as unit:
            terms = LoanReader(unit).terms(name)
            new = changed(terms.loan, change)
            if change.paid_from is not None:
                maker = Maker(unit)
                other = maker.other(change.paid_from, terms.currency)
                if other is not None and other.id == terms.account.id:
                    raise RefusedError("a loan is not paid from its own account")
                new = replace(new, paid_from=other.id if other else None)
            if new == terms.loan:
                return Changes()
            check_loan(new, terms.places)
            replace(terms, loan=new).plan()
            unit.records(Loan).put(new)
            before, after = differences(terms.loan, new)
            unit.audit.record("loan changed", name, before, after)
            unit.commit()
        return _CHANGED

    def set_rate(
        self, name: str, since: date, rate: Decimal, payment: Decimal | None = None
    ) -> Changes:
        """Say another rate from a day on; `payment`: by contract, worked out unless given.

        Raises:
            UnknownNameError, RefusedError, PaymentTooLowError
        """
        with self.database.writing() as unit:
            terms = LoanReader(unit).terms(name)
            change = LoanRate(terms.loan.account_id, since, rate, payment)
            check_rate_change(terms.loan, change, terms.places)
            with_rate(terms, change).plan()
            old = next((one for one in terms.rates if one.since == since), None)
            unit.records(LoanRate).put(change)
            unit.audit.record("loan rate", f"{name} {since}", rate_words(old), rate_words(change))
            unit.commit()
        return _CHANGED

    def remove_rate(self, name: str, since: date) -> Changes:
        """Take a change of the rate back.

        Raises:
            UnknownNameError, RefusedError: there is none on that day.
        """
        with self.database.writing() as unit:
            terms = LoanReader(unit).terms(name)
            old = next((one for one in terms.rates if one.since == since), None)
            if old is None:
                raise RefusedError(f"the rate of {name!r} does not change on {since}")
            kept = tuple(one for one in terms.rates if one is not old)
            replace(terms, rates=kept).plan()
            unit.records(LoanRate).remove(account_id=terms.loan.account_id, since=since)
            unit.audit.record("loan rate", f"{name} {since}", rate_words(old), "")
            unit.commit()
        return _CHANGED

    def add_extra(
        self,
        name: str,
        on: date,
        amount: Decimal,
        effect: str = ExtraEffect.SHORTEN,
    ) -> Posted:
        """Plan an extra payment, or post it at once where its day has come.

        Raises:
            UnknownNameError
            RefusedError: more than is owed, outside of the loan's time, or a day that has one.
        """
        with self.database.writing() as unit:
            reader = LoanReader(unit)
            terms = reader.terms(name)
            extra = LoanExtra(terms.loan.account_id, on, amount, effect)
            check_extra(terms.loan, extra, terms.places)
            own_id = external_id(extra.account_id, on, EXTRA)
            if any(one.paid_on == on for one in terms.extras) or own_id in reader.posted_ids():
                raise RefusedError(
                    f"{name!r} has an extra payment on {on} already", "choose another day"
                )
            owed = terms.plan().balance_on(on)
            if amount > owed:
                raise RefusedError(
                    f"{plain(amount)} is more than the {plain(owed)} {terms.currency} "
                    f"that are owed on {on}"
                )
            unit.records(LoanExtra).put(extra)
            unit.audit.record("loan extra", f"{name} {on}", "", f"{plain(amount)}, {effect}")
            posted = _post_loan(unit, terms.loan, on_today=unit.today())
            unit.commit()
        return replace(posted, changes=_BOOKED if posted.count else _CHANGED)

    def remove_extra(self, name: str, on: date) -> Changes:
        """Take a planned extra payment back.

        Raises:
            UnknownNameError
            RefusedError: there is none on that day, or it was posted.
        """
        with self.database.writing() as unit:
            reader = LoanReader(unit)
            terms = reader.terms(name)
            old = next((one for one in terms.extras if one.paid_on == on), None)
            if old is None:
                raise RefusedError(f"{name!r} has no extra payment on {on}")
            if reader.is_in_effect(external_id(old.account_id, on, EXTRA)):
                raise RefusedError(
                    f"the extra payment of {on} is in the ledger", "void its entry first"
                )
            kept = tuple(one for one in terms.extras if one is not old)
            replace(terms, extras=kept).plan()
            unit.records(LoanExtra).remove(account_id=old.account_id, paid_on=on)
            unit.audit.record("loan extra", f"{name} {on}", plain(old.amount), "")
            unit.commit()
        return _CHANGED

    # -- what is financed ------------------------------------------------------------------

    def link(self, name: str, account: str, symbol: str) -> Changes:
        """Say that a loan finances a holding.

        Raises:
            UnknownNameError: no such account or holding.
            RefusedError: money is not financed, nor does a loan that was given finance anything.
        """
        with self.database.writing() as unit:
            reader = LoanReader(unit)
            loan = reader.terms(name).loan
            if loan.is_given:
                raise RefusedError("money that was lent finances nothing of your own")
            holder, asset = reader.registry.account(account), reader.registry.find(symbol)
            if asset.is_fiat:
                raise RefusedError(f"{symbol} is money; link what the loan pays for")
            holding = reader.registry.holding_row(holder.id, asset.id)
            link = LoanAsset(loan.account_id, holding.id)
            if unit.records(LoanAsset).where(account_id=link.account_id, holding_id=holding.id):
                return Changes()
            unit.records(LoanAsset).put(link)
            unit.audit.record("loan finances", name, "", f"{account}/{symbol}")
            unit.commit()
        return _CHANGED

    def unlink(self, name: str, account: str, symbol: str) -> Changes:
        """Take that back.

        Raises:
            UnknownNameError: no such account, holding or link.
        """
        with self.database.writing() as unit:
            reader = LoanReader(unit)
            owner = reader.registry.account(name)
            holder, asset = reader.registry.account(account), reader.registry.find(symbol)
            holding = reader.registry.holding_row(holder.id, asset.id)
            link = linked_to(unit, owner.id, holding.id)
            unit.records(LoanAsset).remove(account_id=link.account_id, holding_id=link.holding_id)
            unit.audit.record("loan finances", name, f"{account}/{symbol}", "")
            unit.commit()
        return _CHANGED

    # -- cards -----------------------------------------------------------------------------

    def add_card(self, draft: CardDraft) -> Posted:
        """Make the account of a credit card, with what is owed on a day.

        Raises:
            RefusedError: the name is taken, or the terms cannot be taken.
        """
        with self.database.writing() as unit:
            maker = Maker(unit)
            code = maker.currency(draft.currency)
            card = CardTerms(
                NO_ID, draft.credit_limit, draft.rate, draft.statement_day, draft.due_day
            )
            check_card(card, minor_units(code))
            on = draft.on or unit.today()
            if on > unit.today() or on.year < 1900:
                raise RefusedError(f"{on} is no day on which a balance is known")
            account = maker.account(DebtKind.CARD, draft.name, draft.institution, code)
            unit.records(CardTerms).put(replace(card, account_id=account.id))
            unit.audit.record("card added", account.name, "", card_words(card))
            posted = Posted()
            if draft.owed:
                row = ActivityRow(
                    start_us(on), on, account.name, "opening_balance", currency=code,
                    amount=-draft.owed, external_id=external_id(account.id, on, "owed"),
                )  # fmt: skip
                posted = post(unit, LOAN, f"{account.name}: balance", [row])
            unit.commit()
        return replace(posted, changes=_BOOKED)

    def set_card(
        self,
        name: str,
        *,
        credit_limit: Decimal | None = None,
        rate: Decimal | None = None,
        statement_day: int | None = None,
        due_day: int | None = None,
    ) -> Changes:
        """Say the terms of a card; they replace those that are there.

        Raises:
            UnknownNameError: there is no such account.
            RefusedError: it is no credit account, or the terms cannot be taken.
        """
        with self.database.writing() as unit:
            reader = LoanReader(unit)
            account = reader.registry.account(name)
            if account.type != "credit":
                raise RefusedError(f"{name!r} is no credit card", "its type is said in its account")
            card = CardTerms(account.id, credit_limit, rate, statement_day, due_day)
            check_card(card, minor_units(reader.currency_of(account)))
            old = unit.records(CardTerms).where(account_id=account.id)
            if old == [card]:
                return Changes()
            unit.records(CardTerms).put(card)
            before = card_words(old[0]) if old else ""
            unit.audit.record("card terms", name, before, card_words(card))
            unit.commit()
        return _CHANGED

    # -- what was observed -----------------------------------------------------------------

    def correct(self, name: str) -> Posted:
        """Book the difference to the newest observed balance, as `detail` offers it.

        The schedule goes on from the observed balance: the difference to it is kept as an extra
        payment of that day, below zero where more is owed than was planned.

        Raises:
            UnknownNameError
            RefusedError: nothing was observed, or there is no difference.
        """
        with self.database.writing() as unit:
            reader = LoanReader(unit)
            terms = reader.terms(name)
            plan = terms.plan()
            sign = 1 if terms.loan.is_given else -1
            observed = reader.observed(terms.account, unit.today(), plan, sign)
            if correction_of(reader, terms, observed) is None:
                raise RefusedError(f"{name!r} has no difference to an observed balance")
            newest = observed[0]
            moved = moved_by(terms, newest)
            if moved is not None:
                replace(terms, extras=(*terms.extras, moved)).plan()
                unit.records(LoanExtra).put(moved)
            row = correction_row(
                terms.loan, terms.names, newest.on, to_us(newest.at), newest.difference
            )
            unit.audit.record(
                "loan corrected",
                name,
                plain(newest.ledger),
                f"{plain(newest.observed)}, observed on {newest.on}",
            )
            posted = post(unit, LOAN, f"{name}: {CORRECTION}", [row])
            unit.commit()
        return replace(posted, changes=_BOOKED)

    # -- scheduled work --------------------------------------------------------------------

    def post_due(self, progress: Progress | None = None, *, is_clock_right: bool = False) -> Posted:
        """Post what is due up to today for every loan, each due day once.

        A loan is one transaction. What cannot be posted is told and left for the next time.

        Raises:
            RefusedError: the clock is far ahead of what the books show; nothing was posted.
        """
        steps = progress or NoProgress()
        if is_clock_right:
            accept_clock(self.database, self.clock)
        loans = self._waiting()
        found: list[Posted] = []
        problems: list[str] = []
        for place, loan in enumerate(loans):
            steps.step(place, len(loans), "posting")
            try:
                with self.database.writing() as unit:
                    posted = _post_loan(unit, loan, on_today=unit.today())
                    if posted.count:
                        unit.commit()
                        found.append(posted)
            except RefusedError as error:
                problems.append(str(error))
        steps.step(len(loans), len(loans), "posting")
        if not found:
            return Posted(problems=tuple(problems))
        count = sum(one.count for one in found)
        label = found[0].label if len(found) == 1 else f"{len(found)} loans"
        return Posted(_BOOKED, count, label, found[-1].batch_id, tuple(problems))

    def _waiting(self) -> list[Loan]:
        """Return the loans of which something may be due.

        By a snapshot: without anything due nobody waits for the write lock.

        Raises:
            RefusedError: something is due, and the clock cannot be believed.
        """
        with self.database.reading() as unit:
            loans = [one for one in unit.records(Loan).all() if one.posts_from is not None]
            if not loans:
                return []
            reader, today = LoanReader(unit), unit.today()
            found = [one for one in loans if _is_due(reader, one, today)]
            if found:
                check_clock(unit, self.clock, "loans")
        return found


def _is_due(reader: LoanReader, loan: Loan, today: date) -> bool:
    terms, known = reader.terms_of(loan), reader.posted_ids()
    if not may_be_due(loan, terms.extras, today, known):
        return False
    try:
        return bool(rows_due(loan, terms.names, terms.plan(), today, known))
    except CofferError:
        return True  # told where it is posted


def _post_loan(unit: UnitOfWork, loan: Loan, *, on_today: date) -> Posted:
    """Post what is due of one loan. The caller commits.

    Raises:
        RefusedError: something cannot be booked.
    """
    reader = LoanReader(unit)
    terms = reader.terms_of(loan)
    try:
        plan = terms.plan()
    except RefusedError:
        raise
    except CofferError as error:
        raise RefusedError(f"{terms.account.name}: {error}") from error
    rows = rows_due(loan, terms.names, plan, on_today, reader.posted_ids())
    return post(unit, LOAN, f"{terms.account.name}: payments", rows) if rows else Posted()
