"""`coffer loans …` and `coffer cards …`: each calls one service and prints its answer."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.loans_documents import (
    correction_document,
    detail_document,
    effect_document,
    head_document,
    line_document,
    observed_document,
    plan_row_document,
    row_document,
)
from app.cli.output import Output, made_at, money, number, percent, table
from app.domain.errors import RefusedError
from app.domain.loans.extra_effect import ExtraAnswer, ExtraWish
from app.domain.loans.periods import month_on
from app.domain.numbers import ZERO
from app.services.loans_answers import (
    CardDraft,
    CardState,
    DebtDetail,
    Financing,
    LoanChange,
    LoanDraft,
    PlanRow,
)
from app.services.posting import Posted

DONE, PARTLY = 0, 5


def loans(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Carry out one deed; without one, list the debts."""
    name: str = getattr(arguments, "name", "")
    match arguments.deed:
        case "show":
            _show(coffer, arguments, output)
        case "schedule":
            _schedule(coffer, arguments, output)
        case "add":
            _say(output, coffer.loans.add(_draft(arguments)), f"Added {name}.")
        case "change":
            coffer.loans.change(name, _change(arguments))
            output.done(_document(coffer, name), f"Changed {name}.")
        case "rate":
            _rate(coffer, arguments, output)
        case "extra":
            _extra(coffer, arguments, output)
        case "link":
            deed = coffer.loans.unlink if arguments.remove else coffer.loans.link
            deed(name, arguments.account, arguments.symbol)
            output.done(_document(coffer, name), "Done.")
        case "check":
            _check(coffer, arguments, output)
        case "post":
            return _post(coffer, arguments, output)
        case _:
            _list(coffer, arguments, output)
    return DONE


def cards(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the cards, add one, or say its terms."""
    terms = {
        "rate": getattr(arguments, "rate", None),
        "credit_limit": getattr(arguments, "limit", None),
    }
    match arguments.deed:
        case "add":
            draft = CardDraft(
                arguments.name,
                statement_day=arguments.statement_day,
                due_day=arguments.due_day,
                currency=arguments.currency,
                institution=arguments.institution,
                owed=arguments.owed,
                on=arguments.on,
                **terms,
            )
            _say(output, coffer.loans.add_card(draft), f"Added {arguments.name}.")
        case "set":
            coffer.loans.set_card(
                arguments.name,
                statement_day=arguments.statement_day,
                due_day=arguments.due_day,
                **terms,
            )
            output.done(_document(coffer, arguments.name), f"Changed {arguments.name}.")
        case _:
            _list_cards(coffer, arguments, output)
    return DONE


# -- lists -------------------------------------------------------------------------------------


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    found = coffer.loans.all(_as_of(arguments), base=_base(arguments))
    base = found.base_currency
    lines = table(
        ["Debt", "Kind", "Owed", "Currency", "Rate", "Next", "Payment", "Paid off", "Done"],
        [
            [
                one.name,
                one.kind,
                money(one.owed, one.currency),
                one.currency,
                _rate_words(one.rate),
                _day(one.next_due),
                money(one.next_payment, one.currency),
                _day(one.ends_on),
                percent(one.paid_share),
            ]
            for one in found.lines
        ],
        left=2,
    )
    if not lines:
        lines = ["There are no debts. Add one: coffer loans add mortgage NAME …"]
    else:
        lines += ["", f"Owed {money(found.owed, base)} {base}"]
        if any(one.is_given for one in found.lines):
            lines.append(f"Lent {money(found.lent, base)} {base}")
    output.answer(
        {
            "as_of": found.as_of,
            "base_currency": base,
            "generated_at": made_at(),
            "owed": found.owed,
            "lent": found.lent,
            "debts": [line_document(one) for one in found.lines],
        },
        lines,
    )


def _list_cards(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    found = coffer.loans.all(_as_of(arguments), base=_base(arguments))
    shown = [(one, one.card) for one in found.lines if one.card is not None]
    output.answer(
        {
            "as_of": found.as_of,
            "base_currency": found.base_currency,
            "generated_at": made_at(),
            "cards": [line_document(one) for one, _ in shown],
        },
        table(
            ["Card", "Owed", "Limit", "Available", "Used", "Currency", "Statement", "Due"],
            [
                [
                    one.name,
                    money(one.owed, one.currency),
                    money(card.credit_limit, one.currency),
                    money(card.available, one.currency)
                    + ("*" if card.is_available_observed else ""),
                    percent(card.used),
                    one.currency,
                    _day(card.next_statement),
                    _day(card.next_due),
                ]
                for one, card in shown
            ],
        )
        or ["There are no credit cards. Add one: coffer cards add NAME --limit …"],
    )


# -- one loan ----------------------------------------------------------------------------------


def _show(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    detail = coffer.loans.detail(arguments.name, _as_of(arguments), base=_base(arguments))
    output.answer(detail_document(detail), list(_detail_lines(detail)))


def _detail_lines(detail: DebtDetail) -> Iterable[str]:
    one, code = detail.line, detail.line.currency
    yield f"{one.name}, {one.kind}, {one.institution}"
    yield f"{'Lent' if one.is_given else 'Owed'}: {money(one.owed, code)} {code}"
    loan = one.loan
    if loan is not None and detail.plan is not None:
        yield (
            f"Terms: {money(loan.principal, code)} {code} at {_rate_words(one.rate)}, "
            f"{loan.kind}, {loan.months} payments from {loan.first_due}, {loan.day_count}"
        )
        yield (
            f"Next: {money(one.next_payment, code)} on {_day(one.next_due)}; "
            f"{detail.totals.payments_left} payments left, the last on {detail.plan.ends_on}"
        )
        yield (
            f"Interest: {money(detail.totals.interest, code)} in all, "
            f"{money(detail.totals.interest_left, code)} to come"
        )
        if detail.paid_from:
            yield f"{'Received by' if one.is_given else 'Paid from'}: {detail.paid_from}"
    if one.card is not None:
        yield (
            f"Limit: {money(one.card.credit_limit, code)}, "
            f"available {money(one.card.available, code)} {code}"
        )
    if detail.financing is not None:
        yield from _financing_lines(detail.financing, detail.base_currency)
    for change in detail.rates:
        yield f"Rate from {change.since}: {_rate_words(change.rate)}"
    for extra in detail.extras:
        yield f"Extra payment on {extra.paid_on}: {money(extra.amount, code)}, {extra.effect}"
    if detail.correction is not None:
        yield from _correction_lines(detail)


def _financing_lines(found: Financing, base: str) -> Iterable[str]:
    for _, account, symbol, value in found.assets:
        yield f"Finances: {account}/{symbol}, worth {money(value, base)} {base}"
    others = ", ".join(name for name, _ in found.loans)
    yield (
        f"Equity: {money(found.equity, base)} {base}; owed on it {money(found.owed, base)} "
        f"({others}); loan-to-value {percent(found.loan_to_value)}"
    )


def _schedule(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    detail = coffer.loans.detail(arguments.name, _as_of(arguments), base=_base(arguments))
    if detail.plan is None:
        raise RefusedError(f"{arguments.name!r} is no loan", "`coffer loans` lists them")
    today = _as_of(arguments) or coffer.clock.today()
    wish = ExtraWish(
        arguments.extra or ZERO,
        arguments.on or today,
        arguments.monthly or ZERO,
        arguments.first or today,
        arguments.effect,
    )
    code = detail.line.currency
    if not wish.once and not wish.monthly:
        document = {
            **head_document(detail),
            "rows": [plan_row_document(one) for one in detail.rows],
        }
        output.answer(document, _plan_lines(detail.rows, code))
        return
    found = coffer.loans.extra_effect(arguments.name, wish)
    document = {
        **head_document(detail),
        "interest": found.after.interest,
        "paid_off_on": found.after.ends_on,
        "rows": [row_document(one) for one in found.after.rows],
        "effect": effect_document(found, today),
    }
    lines = _plan_lines([PlanRow(row, "") for row in found.after.rows], code)
    output.answer(document, [*lines, "", *_effect_lines(found, code)])


def _plan_lines(rows: Iterable[PlanRow], code: str) -> list[str]:
    return table(
        ["Due", "Days", "Interest", "Principal", "Payment", "Extra", "Balance", "State"],
        [
            [
                str(one.row.due),
                str(one.row.days),
                money(one.row.interest, code),
                money(one.row.principal, code),
                money(one.row.payment, code),
                money(one.row.extra, code) if one.row.extra else "",
                money(one.row.balance, code),
                one.state.replace("_", " "),
            ]
            for one in rows
        ],
    )


def _effect_lines(found: ExtraAnswer, code: str) -> Iterable[str]:
    yield (
        f"{money(found.extra_paid, code)} paid beyond the payments saves "
        f"{money(found.interest_saved, code)} of interest and {found.months_saved} months: "
        f"paid off on {found.after.ends_on} instead of {found.before.ends_on}."
    )


# -- deeds -------------------------------------------------------------------------------------


def _draft(arguments: Namespace) -> LoanDraft:
    start: date = arguments.start
    return LoanDraft(
        name=arguments.name,
        kind=arguments.kind,
        principal=arguments.principal,
        rate=arguments.rate,
        started_on=start,
        first_due=arguments.first_due or month_on(start, 1, start.day),
        months=arguments.months,
        repayment=arguments.repayment,
        payment=arguments.payment,
        day_count=arguments.day_count,
        currency=arguments.currency,
        institution=arguments.institution,
        paid_from=arguments.paid_from,
        paid_to=arguments.paid_to,
        is_opening=arguments.opening,
        posts=not arguments.no_posting,
        note=arguments.note,
    )


def _change(arguments: Namespace) -> LoanChange:
    return LoanChange(
        principal=arguments.principal,
        rate=arguments.rate,
        first_due=arguments.first_due,
        months=arguments.months,
        payment=arguments.payment,
        day_count=arguments.day_count,
        repayment=arguments.repayment,
        paid_from=arguments.paid_from,
        posts_from=arguments.posts_from,
        stops_posting=arguments.stop_posting,
        note=arguments.note,
    )


def _rate(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    if arguments.remove:
        coffer.loans.remove_rate(arguments.name, arguments.since)
    elif arguments.rate is None:
        raise RefusedError("say the rate: 0.035 or 3.5%")
    else:
        coffer.loans.set_rate(arguments.name, arguments.since, arguments.rate, arguments.payment)
    output.done(_document(coffer, arguments.name), "Done.")


def _extra(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    if arguments.remove:
        coffer.loans.remove_extra(arguments.name, arguments.on)
        output.done(_document(coffer, arguments.name), "Taken back.")
        return
    if arguments.amount is None:
        raise RefusedError("say how much is paid")
    posted = coffer.loans.add_extra(
        arguments.name, arguments.on, arguments.amount, arguments.effect
    )
    said = "Posted." if posted.count else f"Planned for {arguments.on}."
    output.done({**_document(coffer, arguments.name), "posted": posted.count}, said)


def _check(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    if arguments.correct:
        _say(output, coffer.loans.correct(arguments.name), "Corrected.")
        return
    detail = coffer.loans.detail(arguments.name)
    code = detail.line.currency
    lines = table(
        ["On", "Source", "Observed", "Ledger", "Schedule", "Difference"],
        [
            [
                str(one.on),
                one.source,
                money(one.observed, code),
                money(one.ledger, code),
                money(one.scheduled, code),
                money(one.difference, code),
            ]
            for one in detail.observed
        ],
        left=2,
    )
    if not lines:
        lines = [f"No balance of {arguments.name} was observed."]
    output.answer(
        {
            **head_document(detail),
            "observed": [observed_document(one) for one in detail.observed],
            "correction": correction_document(detail),
        },
        [*lines, *_correction_lines(detail)],
    )


def _correction_lines(detail: DebtDetail) -> Iterable[str]:
    offered = detail.correction
    if offered is not None:
        code = detail.line.currency
        yield (
            f"The ledger differs from what was observed on {offered.on}. "
            f"`coffer loans check NAME --correct` books a {offered.kind} of "
            f"{money(offered.amount, code)} {code} on that day."
        )


def _post(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    posted = coffer.loans.post_due(is_clock_right=arguments.accept_clock)
    for problem in posted.problems:
        output.problem(problem)
    document = {"posted": posted.count, "problems": posted.problems}
    output.done(document, f"{_entries(posted.count)} posted.")
    return PARTLY if posted.problems else DONE


def _say(output: Output, posted: Posted, words: str) -> None:
    said = f"{words} {_entries(posted.count)} posted." if posted.count else words
    output.done({"posted": posted.count, "batch": posted.batch_id}, said)


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _document(coffer: Coffer, name: str) -> dict[str, object]:
    return detail_document(coffer.loans.detail(name))


# -- words -------------------------------------------------------------------------------------


def _available(card: CardState, code: str) -> str:
    return money(card.available, code) + ("*" if card.is_available_observed else "")


def _rate_words(rate: Decimal | None) -> str:
    return "–" if rate is None else f"{number(rate * 100)} %"


def _day(on: date | None) -> str:
    return "–" if on is None else on.isoformat()


def _as_of(arguments: Namespace) -> date | None:
    found: date | None = getattr(arguments, "as_of", None)
    return found


def _base(arguments: Namespace) -> str:
    return str(getattr(arguments, "base", ""))
