"""Debts as JSON: the shapes that `coffer loans` and `coffer cards` print."""

from datetime import date
from decimal import Decimal

from app.cli.output import made_at
from app.domain.loans.extra_effect import ExtraAnswer
from app.domain.loans.schedule import ScheduleRow
from app.services.loans_answers import (
    CardState,
    DebtDetail,
    DebtLine,
    Financing,
    ObservedLine,
    PlanRow,
)


def head_document(detail: DebtDetail) -> dict[str, object]:
    """Return what every answer about one debt begins with."""
    plan = detail.plan
    return {
        **line_document(detail.line),
        "base_currency": detail.base_currency,
        "generated_at": made_at(),
        "interest": plan.interest if plan else None,
        "paid_off_on": plan.ends_on if plan else None,
    }


def detail_document(detail: DebtDetail) -> dict[str, object]:
    """Return one debt with all about it, its payments apart."""
    financing = detail.financing
    return {
        **head_document(detail),
        "paid_from": detail.paid_from or None,
        "payments_left": detail.totals.payments_left if detail.plan else None,
        "posted_until": detail.posted_until,
        "rates": [
            {"since": one.since, "rate": one.rate, "payment": one.payment} for one in detail.rates
        ],
        "extras": [
            {"on": one.paid_on, "amount": one.amount, "effect": one.effect} for one in detail.extras
        ],
        "financing": None if financing is None else _financing(financing),
        "observed": [observed_document(one) for one in detail.observed],
        "correction": correction_document(detail),
    }


def line_document(one: DebtLine) -> dict[str, object]:
    """Return one debt of a list."""
    loan, card = one.loan, one.card
    return {
        "name": one.name,
        "institution": one.institution,
        "kind": one.kind,
        "currency": one.currency,
        "balance": one.balance,
        "owed": one.owed,
        "value": one.value,
        "rate": one.rate,
        "next_due": one.next_due,
        "next_payment": one.next_payment,
        "ends_on": one.ends_on,
        "interest_left": one.interest_left,
        "scheduled": one.planned,
        "paid_share": _ratio(one.paid_share),
        "loan_to_value": _ratio(one.loan_to_value),
        "terms": None
        if loan is None
        else {
            "repayment": loan.kind,
            "principal": loan.principal,
            "rate": loan.rate,
            "started_on": loan.started_on,
            "first_due": loan.first_due,
            "months": loan.months,
            "payment": loan.payment,
            "day_count": loan.day_count,
            "posts_from": loan.posts_from,
            "note": loan.note or None,
        },
        "card": None if card is None else _card(card),
    }


def _card(card: CardState) -> dict[str, object]:
    return {
        "limit": card.credit_limit,
        "available": card.available,
        "is_available_observed": card.is_available_observed,
        "used": _ratio(card.used),
        "rate": card.terms.rate,
        "statement_day": card.terms.statement_day,
        "due_day": card.terms.due_day,
        "next_statement": card.next_statement,
        "next_due": card.next_due,
    }


def row_document(row: ScheduleRow) -> dict[str, object]:
    """Return a payment."""
    return {
        "number": row.number,
        "due": row.due,
        "days": row.days,
        "rate": row.rate,
        "interest": row.interest,
        "principal": row.principal,
        "payment": row.payment,
        "extra": row.extra,
        "balance": row.balance,
    }


def plan_row_document(one: PlanRow) -> dict[str, object]:
    """Return a payment with what was posted of it."""
    return {
        **row_document(one.row),
        "state": one.state,
        "posted_interest": one.posted_interest,
        "posted_payment": one.posted_payment,
    }


def observed_document(one: ObservedLine) -> dict[str, object]:
    """Return an observed balance beside ledger and schedule."""
    return {
        "at": one.at,
        "source": one.source,
        "observed": one.observed,
        "ledger": one.ledger,
        "scheduled": one.scheduled,
        "difference": one.difference,
    }


def correction_document(detail: DebtDetail) -> dict[str, object] | None:
    """Return the entry that is offered."""
    offered = detail.correction
    if offered is None:
        return None
    return {"on": offered.on, "kind": offered.kind, "amount": offered.amount}


def _financing(found: Financing) -> dict[str, object]:
    return {
        "assets": [
            {"account": account, "symbol": symbol, "value": value}
            for _, account, symbol, value in found.assets
        ],
        "loans": [{"name": name, "owed": owed} for name, owed in found.loans],
        "value": found.value,
        "owed": found.owed,
        "equity": found.equity,
        "loan_to_value": _ratio(found.loan_to_value),
    }


def effect_document(found: ExtraAnswer, today: date) -> dict[str, object]:
    """Return what extra payments do."""
    before, after = found.payments_after(today)
    return {
        "extra_paid": found.extra_paid,
        "interest_saved": found.interest_saved,
        "months_saved": found.months_saved,
        "paid_off_before": found.before.ends_on,
        "paid_off_after": found.after.ends_on,
        "payment_before": before,
        "payment_after": after,
    }


def _ratio(value: Decimal | None) -> Decimal | None:
    return None if value is None else round(value, 8)
