"""`coffer yields`: calls one service and prints its answer."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, number, percent, table
from app.domain.errors import RefusedError
from app.domain.yields.accrual import Step, nominal_rate
from app.domain.yields.checking import Period
from app.domain.yields.records import Payout, YieldRule
from app.services.yields_answers import (
    YieldDetail,
    YieldLine,
    YieldPreview,
    YieldTerms,
    terms_of,
)
from app.services.yields_words import payout_words, rule_words

DONE, PARTLY = 0, 5
PLACES = 8  # of what is accrued, which is exact
REASONS = {
    "unknown_balance": "what it held is not known",
    "checks_only": "checks only",
    "not_begun": "not begun",
    "ended": "ended",
}
_TERMS = ("rate", "payout", "weekday", "month_day", "month", "compounding", "day_count", "kind")


def yields(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the rules, show, make and change one, post what is due, or check."""
    _check_words(arguments)
    match arguments.deed:
        case "show":
            return _show(coffer, arguments, output)
        case "check":
            return _check(coffer, arguments, output)
        case "add":
            return _add(coffer, arguments, output)
        case "change":
            return _change(coffer, arguments, output)
        case "stop":
            coffer.yields.stop(_id(arguments), arguments.until)
            return _done(coffer, _id(arguments), "stopped", output)
        case "remove":
            coffer.yields.remove(_id(arguments))
            output.done({"removed": _id(arguments)}, f"Rule {_id(arguments)} is removed.")
            return DONE
        case "post":
            return _post(coffer, arguments, output)
    found = coffer.yields.lines(arguments.as_of)
    output.answer({**_stamp(coffer, arguments), "rules": [_line(one) for one in found]},
                  _list(found))  # fmt: skip
    return DONE


def _check_words(arguments: Namespace) -> None:
    wanted = {"list": 0, "post": 0, "add": 2}.get(arguments.deed, 1)
    given = len(arguments.words)
    if arguments.deed == "check" and given == 0:
        return
    if given != wanted:
        needs = {0: "no more words", 1: "the number of a rule", 2: "an account and a symbol"}
        raise RefusedError(f"yields {arguments.deed} takes {needs[wanted]}")


def _id(arguments: Namespace) -> int:
    word = arguments.words[0]
    if not (word.isascii() and word.isdigit() and len(word) < 10):
        raise RefusedError(f"{word[:40]!r} is no number of a rule", "`coffer yields` lists them")
    return int(word)


# -- writing ------------------------------------------------------------------------------------


def _add(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if arguments.rate is None:
        raise RefusedError("a rule needs a rate", "give one with --rate, such as 3.5%")
    if arguments.pays:
        raise RefusedError("a new rule pays by itself", "leave --pays away")
    account, symbol = arguments.words
    terms = _terms(YieldTerms(arguments.rate), arguments)
    options: dict[str, Any] = {
        "since": arguments.since, "until": arguments.until, "is_active": not arguments.checks_only
    }  # fmt: skip
    found = coffer.yields.preview(account, symbol, terms, **options)
    if arguments.dry_run:
        return _told(found, symbol, output)
    saved = coffer.yields.add(account, symbol, terms, **options)
    return _done(coffer, saved.rule_id, "added", output, found)


def _change(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    service, rule_id = coffer.yields, _id(arguments)
    detail = service.detail(rule_id)
    rule = next(one for one in detail.chain if one.id == rule_id)
    if arguments.until is not None:
        raise RefusedError("a change has no last day", "use `coffer yields stop`")
    terms = _terms(terms_of(rule), arguments)
    if arguments.dry_run:
        found = service.preview_change(rule_id, terms, since=arguments.since)
        return _told(found, detail.line.symbol, output)
    if arguments.checks_only or arguments.pays:
        if terms != terms_of(rule) or arguments.since is not None:
            raise RefusedError(
                "--checks-only and --pays stand alone", "change the terms with a second command"
            )
        service.set_paying(rule_id, is_active=arguments.pays)
        return _done(coffer, rule_id, "changed", output)
    if terms == terms_of(rule):
        raise RefusedError("nothing is to be changed", "give --rate, --payout or another option")
    saved = service.change(rule_id, terms, since=arguments.since)
    return _done(coffer, saved.rule_id, "changed", output)


def _terms(terms: YieldTerms, arguments: Namespace) -> YieldTerms:
    """Return terms with what was given in place of their own."""
    given = {name: getattr(arguments, name) for name in _TERMS}
    changed = {name: value for name, value in given.items() if value is not None}
    if arguments.apy is not None:
        changed["is_effective"] = arguments.apy
    if arguments.note is not None:
        changed["note"] = arguments.note
    made = replace(terms, **changed)
    if made.payout == Payout.MONTHLY and made.month_day is None:
        return replace(made, month_day=1)
    return made


def _post(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    posted = coffer.yields.post_due(is_clock_right=arguments.accept_clock)
    for problem in posted.problems:
        output.problem(f"note: {problem}")
    said = f"Posted {posted.label}: {posted.count}." if posted.count else "Nothing is due."
    output.done(
        {
            "posted": posted.count,
            "label": posted.label if posted.count else None,
            "batch": posted.batch_id,
            "problems": posted.problems,
        },
        said,
    )
    return PARTLY if posted.problems else DONE


def _done(
    coffer: Coffer,
    rule_id: int,
    deed: str,
    output: Output,
    preview: YieldPreview | None = None,
) -> int:
    detail = coffer.yields.detail(rule_id)
    rule = next(one for one in detail.chain if one.id == rule_id)
    lines = [f"Rule {rule.id} is {deed}: {rule_words(rule)}."]
    if preview is not None and rule.is_active:
        lines += _due(preview, detail.line.symbol)
        if preview.arrivals:
            output.problem(_doubled(preview))
    told: dict[str, object] = {"rule": _rule(rule), **_line(detail.line)}
    if preview is not None:
        told["preview"] = _preview(preview)
    output.done(told, " ".join(lines))
    return DONE


def _due(found: YieldPreview, symbol: str) -> list[str]:
    if not found.due:
        return []
    amount = "" if found.due_amount is None else f" ({number(found.due_amount)} {symbol})"
    return [f"{found.due} payouts are due{amount}: `coffer yields post` makes them."]


def _doubled(found: YieldPreview) -> str:
    return (
        f"note: interest or rewards came from elsewhere {found.arrivals} times in these days; "
        "where that is what the rule would pay, let it check only (--checks-only)"
    )


def _told(found: YieldPreview, symbol: str, output: Output) -> int:
    rows = [[str(on), _amount(amount)] for on, amount in found.paydays]
    if found.arrivals:
        output.problem(_doubled(found))
    output.answer(
        {"preview": _preview(found)},
        [*table(["Next payouts", symbol], rows), *_due(found, symbol)],
    )
    return DONE


# -- reading ------------------------------------------------------------------------------------


def _list(found: Sequence[YieldLine]) -> list[str]:
    if not found:
        return ["No rules yet: `coffer yields add ACCOUNT SYMBOL --rate 3.5%` makes one."]
    rows = [
        [
            str(one.rule.id),
            f"{one.account}/{one.symbol}",
            percent(one.rule.rate) + (" APY" if one.rule.is_effective else ""),
            payout_words(one.rule),
            _exact(one.accrued),
            "–" if one.next_on is None else str(one.next_on),
            _amount(one.next_amount, one),
            _amount(one.paid_this_year, one),
            _amount(one.difference, one),
            REASONS.get(one.reason, f"{one.due} due" if one.due else ""),
        ]
        for one in found
    ]
    head = ["Rule", "Holding", "Rate", "Payout", "Accrued", "Next", "Amount", "Paid this year",
            "Arrived less expected", ""]  # fmt: skip
    return table(head, rows, left=4)


def _show(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.yields.detail(_id(arguments), arguments.as_of)
    line = found.line
    output.answer(
        {
            **_stamp(coffer, arguments),
            **_line(line),
            "rules": [_rule(one) for one in found.chain],
            "carried": found.carried,
            "steps": [_step(one) for one in found.steps],
            "periods": [_period(one) for one in found.periods],
        },
        [
            f"{line.account}/{line.symbol}",
            *(f"  rule {one.id}: {rule_words(one)}" for one in found.chain),
            "",
            *_accrual_lines(found),
            "",
            *_period_lines(found),
        ],
    )
    return DONE


def _accrual_lines(found: YieldDetail) -> list[str]:
    line = found.line
    if line.accrued is None:
        return [f"Accrued: unknown, {REASONS.get(line.reason, line.reason)}"]
    rows = [
        [
            f"{one.first} to {one.last}",
            number(one.balance),
            _exact(one.compounded) if one.compounded else "",
            percent(one.rate),
            f"{one.days}/{one.year}",
            _exact(one.earned),
        ]
        for one in found.steps
    ]
    carried = f", {_exact(found.carried)} of it carried from rounding" if found.carried else ""
    upcoming = (
        "" if line.next_on is None else f"; next {line.next_on}: {_amount(line.next_amount, line)}"
    )
    head = ["Days", "Balance", "Compounded", "Rate", "Part of a year", "Earned"]
    return [
        *table(head, rows),
        f"Accrued {_exact(line.accrued)} {line.symbol}{carried}{upcoming}",
    ]


def _check(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    service = coffer.yields
    lines = service.lines(arguments.as_of)
    if arguments.words:
        wanted = [service.detail(_id(arguments), arguments.as_of)]
    else:
        wanted = [service.detail(one.rule.id, arguments.as_of) for one in lines]
    text: list[str] = []
    for one in wanted:
        line = one.line
        text += [f"{line.account}/{line.symbol}, rule {line.rule.id}", *_period_lines(one)]
        if line.difference is not None:
            text.append(
                f"Arrived less expected, {line.compared} periods: {_amount(line.difference, line)}"
            )
        text.append("")
    output.answer(
        {
            **_stamp(coffer, arguments),
            "rules": [
                {**_line(one.line), "periods": [_period(period) for period in one.periods]}
                for one in wanted
            ],
        },
        text[:-1] or ["No rules yet."],
    )
    return DONE


def _period_lines(found: YieldDetail) -> list[str]:
    line = found.line
    rows = [
        [
            str(one.on),
            f"{one.first} on",
            _amount(one.expected, line),
            _amount(one.paid, line),
            _amount(one.arrived, line),
            _amount(one.difference, line),
            one.mark,
        ]
        for one in found.periods
    ]
    head = ["Payout", "Covers", "Expected", "Paid by rule", "Arrived", "Difference", ""]
    return table(head, rows, left=2) or ["No period is over yet."]


def _amount(value: Decimal | None, line: YieldLine | None = None) -> str:
    if value is None:
        return "–"
    return money(value, line.symbol) if line is not None and line.is_fiat else number(value)


def _exact(value: Decimal | None) -> str:
    return "unknown" if value is None else number(round(value, PLACES))


# -- JSON ---------------------------------------------------------------------------------------


def _stamp(coffer: Coffer, arguments: Namespace) -> dict[str, object]:
    return {
        "as_of": arguments.as_of or coffer.clock.today(),
        "generated_at": made_at(),
    }


def _rule(one: YieldRule) -> dict[str, object]:
    return {
        "id": one.id,
        "since": one.since,
        "until": one.until,
        "rate": one.rate,
        "effective": one.is_effective,
        "nominal_rate": nominal_rate(one),
        "compounding": one.compounding,
        "day_count": one.day_count,
        "payout": one.payout,
        "weekday": one.weekday,
        "month_day": one.month_day,
        "month": one.month,
        "kind": one.kind,
        "pays": one.is_active,
        "note": one.note or None,
    }


def _line(one: YieldLine) -> dict[str, object]:
    return {
        "id": one.rule.id,
        "account": one.account,
        "symbol": one.symbol,
        "rule": _rule(one.rule),
        "balance": one.balance,
        "accrued": one.accrued,
        "accrued_since": one.accrued_since,
        "due": one.due,
        "next": one.next_on,
        "next_amount": one.next_amount,
        "paid_this_year": one.paid_this_year,
        "arrived_this_year": one.arrived_this_year,
        "difference": one.difference,
        "compared": one.compared,
        "doubled": one.doubled,
        "reason": one.reason or None,
    }


def _period(one: Period) -> dict[str, object]:
    return {
        "rule": one.rule_id,
        "from": one.first,
        "date": one.on,
        "exact": one.exact,
        "expected": one.expected,
        "paid": one.paid,
        "entry": one.entry_id,
        "arrived": one.arrived,
        "arrivals": one.arrivals,
        "difference": one.difference,
        "mark": one.mark,
    }


def _step(one: Step) -> dict[str, object]:
    return {
        "from": one.first,
        "to": one.last,
        "balance": one.balance,
        "compounded": one.compounded,
        "rate": one.rate,
        "days": one.days,
        "year": one.year,
        "earned": one.earned,
    }


def _preview(one: YieldPreview) -> dict[str, object]:
    return {
        "payouts": [{"date": on, "amount": amount} for on, amount in one.paydays],
        "due": one.due,
        "due_amount": one.due_amount,
        "arrivals": one.arrivals,
    }
