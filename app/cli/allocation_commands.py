"""`coffer groups`, `allocation` and `rebalance`: each calls one service and prints its answer."""

import sys
from argparse import Namespace
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, number, percent, table
from app.domain.errors import FileRefusedError, RefusedError
from app.domain.numbers import total
from app.services.allocation_answers import (
    BAND,
    AllocationLine,
    AllocationReport,
    PlanReport,
    PlanWish,
)
from app.services.groups import GroupLine
from app.services.plan_files import line_document, plan_csv, plan_document

DONE = 0
PROBLEMS = {
    "nothing_to_buy": "nothing in it can be bought; choose a holding with --choose",
    "nothing_to_sell": "too little of it can be sold",
    "too_small": "what is due is too small for a trade",
}


def groups(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the groups, or change one."""
    service, name, rest = coffer.groups, arguments.name, arguments.rest
    deed = arguments.deed
    if deed != "list" and not name:
        raise RefusedError(f"groups {deed} needs the name of a group")
    if deed in {"rename", "colour"} and len(rest) != 1:
        raise RefusedError(f"groups {deed} needs one more word: the new {deed.replace('re', '')}")
    match deed:
        case "add":
            service.make(name, colour=arguments.colour, members=rest)
        case "rename":
            service.rename(name, rest[0])
        case "colour":
            service.recolour(name, rest[0])
        case "order":
            service.reorder([name, *rest])
        case "put":
            service.put_in(name, rest)
        case "take":
            service.take_out(name, rest)
        case "delete":
            service.delete(name)
        case _:
            return _list_groups(service.all(), output)
    output.done({"groups": [_group(one) for one in service.all()]}, f"Done: {deed} {name}.")
    return DONE


def _list_groups(found: tuple[GroupLine, ...], output: Output) -> int:
    output.answer(
        {"groups": [_group(one) for one in found]},
        table(
            ["Group", "Colour", "Accounts", "Holdings"],
            [
                [one.name, one.colour, ", ".join(one.accounts),
                 ", ".join("/".join(pair) for pair in one.holdings)]
                for one in found
            ],
            left=4,
        ),
    )  # fmt: skip
    return DONE


def _group(one: GroupLine) -> dict[str, object]:
    return {
        "name": one.name,
        "colour": one.colour or None,
        "accounts": one.accounts,
        "holdings": [{"account": account, "symbol": symbol} for account, symbol in one.holdings],
    }


def allocation(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Print how what is owned is split, or set a target."""
    if arguments.deed == "target":
        if not arguments.key or arguments.share is None:
            raise RefusedError("a target needs a dimension, a key and a share")
        coffer.allocation.set_target(arguments.dimension, arguments.key, arguments.share)
        targets = coffer.allocation.targets(arguments.dimension)
        meant = f"meant to be {percent(arguments.share)}" if arguments.share else "without a target"
        output.done(
            {"by": arguments.dimension, "targets": targets},
            f"{arguments.key} is {meant}; {percent(total(targets.values()))} is assigned.",
        )
        return DONE
    found = coffer.allocation.report(
        arguments.by,
        arguments.as_of,
        scope=arguments.scope,
        base=arguments.base,
        band=BAND if arguments.band is None else arguments.band,
    )
    output.answer(allocation_json(found), allocation_lines(found))
    return DONE


def allocation_json(found: AllocationReport) -> dict[str, object]:
    """Return an allocation in the form of the contract."""
    return {
        "as_of": found.as_of,
        "base_currency": found.base_currency,
        "generated_at": made_at(),
        "scope": found.scope,
        "by": found.by,
        "allocation": [line_document(one) for one in found.lines],
        "rest": None if found.rest is None else line_document(found.rest),
        "band": found.band,
        "assigned": found.assigned,
        "worst_drift": found.worst,
        "owned": found.owned,
        "liabilities": found.liabilities,
        "coverage": found.coverage,
    }


def allocation_lines(found: AllocationReport) -> list[str]:
    """Return an allocation as a table; targets only where there are some."""
    base = found.base_currency
    if not found.assigned:
        return table(
            [found.by.capitalize(), "Value", "Share"],
            [[_name(one), money(one.value, base), percent(one.share)] for one in found.lines],
        )
    lines = list(found.lines)
    if found.rest is not None:
        lines.append(found.rest)
    rows = [
        [
            "(rest)" if one is found.rest else _name(one),
            money(one.value, base),
            percent(one.share),
            percent(one.weight),
            percent(one.target),
            percent(one.drift) + (" !" if one.is_outside else ""),
        ]
        for one in lines
    ]
    return [
        *table([found.by.capitalize(), "Value", "Share", "Weight", "Target", "Drift"], rows),
        f"Assigned {percent(found.assigned)}, largest drift {percent(found.worst)}, "
        f"band {percent(found.band)}",
    ]


def _name(one: AllocationLine) -> str:
    return one.key or "(none)"


def rebalance(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Print a rebalancing plan; with --csv write its trades as activities."""
    wish = PlanWish(
        by=arguments.by,
        new_money=arguments.new_money,
        with_sales=arguments.sales,
        band=arguments.band,
        least=arguments.min_trade,
        whole_units=arguments.whole,
        is_within_accounts=arguments.within_accounts,
        chosen=tuple(arguments.choose),
    )
    found = coffer.allocation.plan(
        wish, arguments.as_of, scope=arguments.scope, base=arguments.base
    )
    if arguments.csv:
        text = plan_csv(found)
        if arguments.csv == "-":
            sys.stdout.write(text)
            return DONE
        try:
            Path(arguments.csv).expanduser().write_text(text, encoding="utf-8")
        except OSError as error:
            reason = error.strerror or "it cannot be written"
            raise FileRefusedError(arguments.csv, reason) from error
    stamp = made_at()
    output.answer({**plan_document(found), "generated_at": stamp}, plan_lines(found))
    return DONE


def plan_lines(found: PlanReport) -> list[str]:
    """Return a plan as tables."""
    base = found.base_currency
    rows = [
        [
            one.side,
            one.symbol,
            one.account,
            one.part or "(none)",
            number(one.quantity),
            f"{number(one.price)} {one.currency}",
            money(one.amount_base, base),
        ]
        for one in found.trades
    ]
    moves = [
        f"{money(one.amount, base)} {base} from {one.source or 'the new money'} to {one.target}"
        for one in found.moves
    ]
    problems = [f"note: {key or 'the rest'}: {PROBLEMS[code]}" for code, key in found.problems]
    return [
        *(
            table(["", "Asset", "Account", "For", "Quantity", "Price", "Amount"], rows, left=4)
            or ["Nothing to trade."]
        ),
        *(["", "Cash to be moved:", *moves] if moves else []),
        "",
        f"Bought {money(found.spent, base)}, sold {money(found.proceeds, base)}, "
        f"kept {money(found.kept, base)} {base}",
        f"Largest drift {percent(found.before.worst)} before, {percent(found.worst_after)} after",
        *problems,
    ]
