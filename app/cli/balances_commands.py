"""`coffer balances`: what somebody stated, beside the ledger, and which months it proves."""

from argparse import Namespace
from collections.abc import Iterable
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, number, table
from app.domain.balances.calendar import MonthState
from app.domain.balances.readings import Settling
from app.domain.errors import RefusedError
from app.domain.ids import ObservationId
from app.domain.numbers import parse_decimal, plain
from app.domain.times import iso
from app.services.account_balances_answers import (
    BalanceDraft,
    BalanceLine,
    StatedLine,
    Supposed,
)
from app.services.statement_calendar import CalendarRow, HoldingCell, MonthCell

DONE = 0
SIGNS = {
    MonthState.PROVEN: "✓",
    MonthState.CONTRADICTED: "≠",
    MonthState.DERIVED: "~",
    MonthState.NOTHING: "·",
}
WORDS = {
    MonthState.PROVEN: "proven by a stated balance",
    MonthState.CONTRADICTED: "contradicted",
    MonthState.DERIVED: "derived only",
    MonthState.NOTHING: "nothing yet",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def balances(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the balances, or state, correct or take one back."""
    match arguments.deed:
        case "set":
            _set(coffer, arguments, output)
        case "history":
            _history(coffer, arguments, output)
        case "remove":
            _remove(coffer, arguments, output)
        case "calendar":
            _calendar(coffer, arguments, output)
        case _:
            _list(coffer, arguments, output)
    return DONE


# -- the newest balances -----------------------------------------------------------------------


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    account = _one_word(arguments, "")
    found = coffer.balances.newest(arguments.as_of, account=account, with_all=arguments.all)
    output.answer(
        {
            "as_of": arguments.as_of or coffer.clock.today(),
            "generated_at": made_at(),
            "balances": [_line(one) for one in found],
        },
        [] if output.as_json else list(_list_lines(found)),
    )


def _line(one: BalanceLine) -> dict[str, object]:
    return {
        "account": one.account,
        "institution": one.institution,
        "symbol": one.symbol,
        "is_liability": one.is_liability,
        "current": one.current,
        "coverage": one.coverage,
        "stated": one.stated,
        "source": one.source or None,
        "stated_at": one.stated_at,
        "age_days": one.age_days,
        "ledger": one.ledger,
        "difference": one.difference,
        "settled_by": one.settling,
        "opening": one.opening,
        "entry": one.entry,
        "since": one.since,
        "limit": one.limit,
        "limit_on": one.limit_on,
        "available": one.available,
        "available_on": one.available_on,
        "available_worked_out": one.is_available_worked_out,
        "not_counted": [{"mark": mark, "reason": why} for mark, why in one.why_not_counted],
        "closed_on": one.closed_on,
    }


def _list_lines(found: Iterable[BalanceLine]) -> Iterable[str]:
    lines = list(found)
    yield from table(
        ["Account", "Asset", "Source", "Stated on", "Current", "Available", "Limit", "Difference"],
        [
            [
                one.account,
                one.symbol,
                one.source or "–",
                one.stated_at.date().isoformat() if one.stated_at else "–",
                number(one.current),
                number(one.available) + ("*" if one.is_available_worked_out else ""),
                number(one.limit),
                _difference(one.difference, one.settling),
            ]
            for one in lines
        ],
        left=4,
    )
    if any(one.is_available_worked_out for one in lines):
        yield "* limit less what is owed; nobody stated it"
    for one in lines:
        words = settling_words(one.settling, one.difference, one.opening, one.entry, one.symbol)
        if words:
            since = f" after {one.since}" if one.since else ""
            yield f"{one.account}/{one.symbol}: {words}{since}"
        for mark, why in one.why_not_counted:
            yield f"{one.account}/{one.symbol} does not count: {mark}{f', {why}' if why else ''}"


def _difference(amount: Decimal | None, settling: Settling | None) -> str:
    if settling is Settling.NOTHING:
        return "agrees"
    return "–" if amount is None else _signed(amount)


def settling_words(
    settling: Settling | None,
    difference: Decimal | None,
    opening: Decimal | None,
    entry: Decimal | None,
    symbol: str,
) -> str:
    """Return what would make the ledger agree; "" where nothing is to be done."""
    if settling in {None, Settling.NOTHING, Settling.ONLY_STATED} or difference is None:
        return ""
    parts = [f"the ledger differs by {_signed(difference)} {symbol};"]
    if opening is not None:
        parts.append(f"`coffer reconcile` would open with {plain(opening)}")
    if opening is not None and entry is not None:
        parts.append("and")
    if entry is not None:
        way = "came in" if entry > 0 else "went out"
        parts.append(f"{plain(abs(entry))} {way} that no entry tells")
    return " ".join(parts)


# -- stating one -------------------------------------------------------------------------------


def _set(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    if len(arguments.words) != 2:
        raise RefusedError(
            "balances set needs an account and its balance", "coffer balances set Visa 120.50"
        )
    account, text = arguments.words
    draft = BalanceDraft(
        account=account,
        balance=parse_decimal(text),
        symbol=arguments.symbol,
        on=arguments.on,
        source=arguments.source,
        available=arguments.available,
        limit=arguments.limit,
        is_owed=arguments.owed,
        asset_type=arguments.asset_type,
        cost=arguments.cost,
        replaces=None if arguments.replaces is None else ObservationId(arguments.replaces),
    )
    supposed = coffer.balances.suppose(draft)
    changed = False
    if not arguments.dry_run:
        changed = bool(coffer.balances.record(draft).topics)
    words = settling_words(
        supposed.settling, supposed.difference, supposed.opening, supposed.entry, supposed.symbol
    )
    verb = "Would state" if arguments.dry_run else "Stated" if changed else "Known already"
    lines = [
        f"{verb}: {supposed.account} holds {plain(supposed.balance)} {supposed.symbol} "
        f"at {iso(supposed.at)[:19]}.",
        *([f"{words[0].upper()}{words[1:]}."] if words else []),
        *_warnings(coffer, supposed, arguments),
    ]
    data = {**_supposed(supposed), "dry_run": arguments.dry_run, "changed": changed}
    if output.as_json or not arguments.dry_run:
        output.done(data, " ".join(lines))
    else:
        output.answer(data, lines)


def _supposed(one: Supposed) -> dict[str, object]:
    return {
        "account": one.account,
        "symbol": one.symbol,
        "balance": one.balance,
        "at": one.at,
        "ledger": one.ledger,
        "difference": one.difference,
        "settled_by": one.settling,
        "opening": one.opening,
        "entry": one.entry,
        "since": one.since,
        "before": one.before,
        "before_at": one.before_at,
    }


def _warnings(coffer: Coffer, supposed: Supposed, arguments: Namespace) -> list[str]:
    owner = next(
        (one for one in coffer.balances.choices() if one.account == supposed.account), None
    )
    is_odd = owner is not None and owner.is_liability and supposed.balance > 0
    if not is_odd or arguments.owed:
        return []
    return ["That is money in your favour; a debt is stated with --owed or below zero."]


# -- history -----------------------------------------------------------------------------------


def _history(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    found = coffer.balances.history(_one_word(arguments, "an account"), arguments.symbol)
    output.answer(
        {"balances": [_stated(one) for one in found]},
        table(
            ["Number", "Asset", "At", "Source", "Status", "Balance", "Available", "Limit",
             "Difference"],
            [
                [
                    str(one.id),
                    one.symbol,
                    iso(one.at)[:10],
                    one.source,
                    one.status.replace("_", " "),
                    number(one.balance),
                    number(one.available),
                    number(one.limit),
                    "–" if one.difference is None else _signed(one.difference),
                ]
                for one in found
            ],
            left=5,
        ),
    )  # fmt: skip


def _stated(one: StatedLine) -> dict[str, object]:
    return {
        "number": one.id,
        "batch": one.batch_id,
        "account": one.account,
        "symbol": one.symbol,
        "at": one.at,
        "balance": one.balance,
        "available": one.available,
        "limit": one.limit,
        "source": one.source,
        "recorded_at": one.recorded_at,
        "status": one.status,
        "ledger": one.ledger,
        "difference": one.difference,
    }


def _remove(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    text = _one_word(arguments, "the number that the history shows")
    if not text.isascii() or not text.isdecimal() or len(text) > 15:
        raise RefusedError(
            f"{text!r} is no number of a balance", "coffer balances history shows it"
        )
    coffer.balances.remove(ObservationId(int(text)))
    output.done({"removed": int(text)}, f"Balance {text} is taken back; it stays in the history.")


# -- the calendar ------------------------------------------------------------------------------


def _calendar(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    found = coffer.statement_months.calendar(
        account=_one_word(arguments, ""), with_all=arguments.all
    )
    year = arguments.year or found.today.year
    counts = found.counts(year)
    output.answer(
        {
            "year": year,
            "years": found.years,
            "counts": dict(counts),
            "accounts": [
                {
                    "account": row.account,
                    "institution": row.institution,
                    "closed_on": row.closed_on,
                    "months": [_month(one) for one in row.months if one.month.year == year],
                }
                for row in found.rows
            ],
        },
        [] if output.as_json else list(_calendar_lines(found.rows, year, counts)),
    )


def _month(one: MonthCell) -> dict[str, object]:
    return {
        "month": one.month.isoformat()[:7],
        "state": one.state,
        "proven": one.proven,
        "wanted": one.wanted,
        "holdings": [_cell(cell) for cell in one.holdings],
    }


def _cell(one: HoldingCell) -> dict[str, object]:
    return {
        "symbol": one.symbol,
        "state": one.state,
        "stated": one.stated,
        "on": one.on,
        "source": one.source or None,
        "ledger": one.ledger,
        "difference": one.difference,
        "arisen": one.arisen,
    }


def _calendar_lines(
    rows: Iterable[CalendarRow], year: int, counts: dict[MonthState, int]
) -> Iterable[str]:
    shown = list(rows)
    yield f"{year}: " + ", ".join(
        f"{count} {WORDS[state]} ({SIGNS[state]})" for state, count in counts.items()
    )
    lines = []
    for row in shown:
        by_month = {one.month.month: one for one in row.months if one.month.year == year}
        signs = [
            SIGNS[by_month[month].state] if month in by_month else " " for month in range(1, 13)
        ]
        lines.append([row.account, *signs])
    yield from table(["Account", *MONTHS], lines)
    for row in shown:
        for month in row.months:
            if month.month.year == year and month.state is MonthState.CONTRADICTED:
                yield from _contradictions(row, month)


def _contradictions(row: CalendarRow, month: MonthCell) -> Iterable[str]:
    for one in month.holdings:
        if one.state is MonthState.CONTRADICTED and one.difference is not None:
            arisen = ""
            if one.arisen != one.difference and one.arisen is not None:
                arisen = f", {_signed(one.arisen)} of it new"
            yield (
                f"{row.account}, {month.month.isoformat()[:7]}: {one.source} says "
                f"{number(one.stated)} {one.symbol} on {one.on}, the ledger {number(one.ledger)} "
                f"({_signed(one.difference)}{arisen})"
            )


def _one_word(arguments: Namespace, needed: str) -> str:
    """Return the one word after the deed; "" where none is needed."""
    words = arguments.words
    if len(words) > 1:
        raise RefusedError(f"balances {arguments.deed} takes one name", "put it into quotes")
    if needed and not words:
        raise RefusedError(f"balances {arguments.deed} needs {needed}")
    return str(words[0]) if words else ""


def _signed(amount: Decimal) -> str:
    return f"+{plain(amount)}" if amount > 0 else plain(amount)
