"""`coffer belongings`: each deed calls one service and prints its answer."""

from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import fields
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, number, percent, table
from app.domain.belongings.records import BelongingKind, RuleKind
from app.domain.belongings.valuing import RuleValue
from app.domain.errors import RefusedError
from app.services.belongings_answers import (
    BelongingDetail,
    BelongingDraft,
    BelongingLine,
    BelongingList,
    FurtherDraft,
    RuleDraft,
    SaleDraft,
)

DONE, PARTLY = 0, 5


def belongings(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List belongings, show one, or change one."""
    deeds: dict[str, Callable[[Coffer, Namespace, Output], int]] = {
        "show": _show,
        "add": _add,
        "value": _value,
        "rule": _rule,
        "sell": _sell,
        "buy": _buy,
        "round": _round,
        "history": _history,
        "post": _post,
    }
    return deeds.get(arguments.deed or "list", _list)(coffer, arguments, output)


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.belongings.all(arguments.as_of, base=arguments.base, with_gone=arguments.gone)
    output.answer(_list_json(found), _list_lines(found))
    return DONE


def _list_json(found: BelongingList) -> dict[str, object]:
    return {
        "as_of": found.as_of,
        "base_currency": found.base_currency,
        "generated_at": made_at(),
        "belongings": [_line_json(one) for one in found.lines],
        "totals": {
            "value": found.value,
            "cost_basis": found.cost,
            "unrealized_pnl": found.gain,
            "owed": found.owed,
            "unknown": found.unknown,
        },
    }


def _line_json(one: BelongingLine) -> dict[str, object]:
    return {
        "name": one.name,
        "symbol": one.symbol,
        "kind": one.kind,
        "account": one.account,
        "quantity": one.quantity,
        "share": one.quantity if one.is_whole else None,
        "unit_value": one.unit_value,
        "currency": one.currency,
        "value": one.value,
        "cost_basis": one.cost,
        "unrealized_pnl": one.gain,
        "realized_pnl": one.realized,
        "rule": one.rule,
        "rate": one.rate,
        "valued_on": one.hand_on,
        "next_value_on": one.next_due,
        "problem": one.problem or None,
        "debts": [{"account": debt.account, "owed": debt.owed} for debt in one.debts],
        "equity": one.equity,
        "coverage": one.coverage,
        "reasons": one.reasons,
    }


def _list_lines(found: BelongingList) -> list[str]:
    base = found.base_currency
    rows = [
        [
            one.name,
            one.kind,
            percent(one.quantity) if one.is_whole else number(one.quantity),
            money(one.value, base),
            money(one.cost, base),
            money(one.gain, base),
            one.rule.replace("_", " "),
            str(one.hand_on or "–"),
        ]
        for one in found.lines
    ]
    if not rows:
        return ["No belongings. Add one with `coffer belongings add property Home --cost …`"]
    headers = ["Name", "Kind", "Owned", "Value", "Cost", "Gain", "Rule", "Valued on"]
    told = f"Total {money(found.value, base)} {base}, gain {money(found.gain, base)}"
    told += f", owed on it {money(found.owed, base)}" if found.owed else ""
    told += f"; without a known worth: {found.unknown}" if found.unknown else ""
    return [*table(headers, rows, left=2), told]


def _show(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.belongings.detail(arguments.name, arguments.as_of, base=arguments.base)
    documents = coffer.attachments.all(found.subject)
    data = {
        "base_currency": found.base_currency,
        **_line_json(found.line),
        **{
            field.name: getattr(found.facts, field.name)
            for field in fields(found.facts)
            if field.name not in {"holding_id", "kind"}
        },
        "fine_ounces": found.fine_ounces,
        "ownership": found.ownership,
        "rules": [
            {field.name: getattr(one, field.name) for field in fields(one)} for one in found.rules
        ],
        "rounds": [
            {"on": one.held_on, "name": one.name, "price": one.price, "shares": one.shares}
            for one in found.rounds
        ],
        "values": [
            {"on": one.on, "value": one.value, "source": one.source} for one in found.points
        ],
        "documents": [{"id": one.id, "name": one.name, "bytes": one.size} for one in documents],
    }
    output.answer(data, [*_show_lines(found), *(f"Document {one.name}" for one in documents)])
    return DONE


def _show_lines(found: BelongingDetail) -> list[str]:
    line, facts, base = found.line, found.facts, found.base_currency
    owned = percent(line.quantity) if line.is_whole else number(line.quantity)
    unit = {
        BelongingKind.PRECIOUS_METAL: "Value of a piece",
        BelongingKind.PRIVATE_COMPANY: "Value of a share",
    }.get(BelongingKind(line.kind), "Value of the whole")
    rows = [
        ["Kind", line.kind.replace("_", " ")],
        ["Account", line.account],
        ["Acquired", str(facts.acquired_on or "–")],
        ["Owned", owned],
        [unit, f"{money(line.unit_value, line.currency)} {line.currency}"],
        ["Value", f"{money(line.value, base)} {base}"],
        ["Cost", money(line.cost, base)],
        ["Gain", money(line.gain, base)],
        ["Realized", money(line.realized, base)],
        ["Rule", line.rule.replace("_", " ")],
        ["Valued by hand", str(line.hand_on or "–")],
        ["Next value", str(line.next_due or "–")],
    ]
    if facts.weight is not None and facts.purity is not None:
        piece = f"{number(facts.weight)} {facts.weight_unit} of {number(facts.purity)}"
        ounces = "–" if found.fine_ounces is None else f"{found.fine_ounces:.4f}"
        rows += [["Metal", f"{facts.metal} {facts.form}, {piece}"], ["Fine ounces", ounces]]
    if found.ownership is not None:
        rows.append(["Of the company", percent(found.ownership)])
    if line.debts:
        rows += [[f"Owed, {one.account}", money(one.owed, base)] for one in line.debts]
        rows.append(["Equity", money(line.equity, base)])
    width = max(len(name) for name, _ in rows)
    problem = [f"note: {line.problem.replace('_', ' ')}"] if line.problem else []
    return [line.name, *(f"{name.ljust(width)}  {text}" for name, text in rows), *problem]


def _rule_draft(arguments: Namespace, kind: str) -> RuleDraft:
    return RuleDraft(
        kind,
        getattr(arguments, "since", None),
        arguments.rate,
        arguments.salvage,
        arguments.months,
        arguments.index,
        arguments.premium,
        arguments.until,
    )


def _add(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    is_metal = arguments.kind == BelongingKind.PRECIOUS_METAL
    rule = arguments.rule or (RuleKind.METAL_SPOT if is_metal else "")
    draft = BelongingDraft(
        arguments.kind,
        arguments.name,
        symbol=arguments.symbol,
        account=arguments.account,
        currency=arguments.currency,
        acquired_on=arguments.on,
        share=Decimal(100) if arguments.share is None else arguments.share,
        quantity=arguments.quantity,
        cost=arguments.cost,
        fee=arguments.fee,
        paid_from=arguments.paid_from,
        value=arguments.value,
        value_on=arguments.value_on,
        description=arguments.description,
        metal=arguments.metal,
        weight=arguments.weight,
        weight_unit=arguments.unit if is_metal else "",
        purity=arguments.purity,
        form=arguments.form or ("other" if is_metal else ""),
        share_class=arguments.share_class,
        note=arguments.note,
        rule=_rule_draft(arguments, rule) if rule else None,
    )
    if arguments.preview:
        effect = coffer.belongings.preview_add(draft)
        _insist(effect.problems)
        data = {field.name: getattr(effect, field.name) for field in fields(effect)}
        base = effect.base_currency
        told = (
            f"{arguments.name} would be worth {money(effect.value, base)} {base}, "
            f"cost {money(effect.cost, base)}; net worth changes by {money(effect.net_worth, base)}"
        )
        output.answer(data, [told, "Nothing is written."])
        return DONE
    coffer.belongings.add(draft)
    return _changed(coffer, arguments.name, output, "Added")


def _value(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    coffer.belongings.set_value(
        arguments.name, arguments.value, arguments.on, reason=arguments.reason
    )
    return _changed(coffer, arguments.name, output, "Valued")


def _rule(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    draft = _rule_draft(arguments, arguments.kind)
    if not arguments.preview:
        coffer.belongings.set_rule(arguments.name, draft)
        return _changed(coffer, arguments.name, output, "Rule set")
    found = coffer.belongings.preview_rule(arguments.name, draft)
    _insist(found.problems)
    shown = [*found.past, *found.coming]
    output.answer(
        {
            "currency": found.currency,
            "now": found.now,
            "past": _values_json(found.past),
            "coming": _values_json(found.coming),
        },
        [
            *table(
                ["Month's end", f"Value in {found.currency}"],
                [[str(one.on), money(one.value, found.currency)] for one in shown],
            ),
            "Nothing is written.",
        ],
    )
    return DONE


def _values_json(values: Iterable[RuleValue]) -> list[dict[str, object]]:
    return [{"on": one.on, "value": one.value, "problem": one.problem or None} for one in values]


def _sell(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    draft = SaleDraft(
        arguments.proceeds,
        arguments.share,
        arguments.quantity,
        arguments.on,
        arguments.fee,
        arguments.to,
        arguments.note,
    )
    found = coffer.belongings.preview_sale(arguments.name, draft)
    _insist(found.problems)
    base = found.base_currency
    data = {field.name: getattr(found, field.name) for field in fields(found)}
    told = (
        f"{arguments.name}: proceeds {money(found.proceeds, base)}, cost "
        f"{money(found.cost, base)}, gain {money(found.gain, base)} {base}"
    )
    if arguments.preview:
        output.answer(data, [told, "Nothing is written."])
        return DONE
    coffer.belongings.sell(arguments.name, draft)
    output.done(data, f"Sold {told}.")
    return DONE


def _buy(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    coffer.belongings.buy_more(
        arguments.name,
        FurtherDraft(
            arguments.cost,
            arguments.share,
            arguments.quantity,
            arguments.on,
            arguments.fee,
            arguments.paid_from,
            arguments.note,
        ),
    )
    return _changed(coffer, arguments.name, output, "Bought more of")


def _round(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    coffer.belongings.add_round(
        arguments.name,
        arguments.round,
        arguments.price,
        arguments.on,
        shares=arguments.shares,
        note=arguments.note,
    )
    return _changed(coffer, arguments.name, output, "Round noted for")


def _history(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.belongings.detail(arguments.name)
    currency = found.line.currency
    output.answer(
        {
            "name": found.line.name,
            "currency": currency,
            "history": [
                {field.name: getattr(one, field.name) for field in fields(one)}
                for one in found.history
            ],
        },
        table(
            ["Day", "Source", "Reason", f"Value in {currency}", "Before"],
            [
                [str(one.on), one.source, one.reason, money(one.value, currency),
                 money(one.old, currency)]
                for one in found.history
            ],
            left=3,
        ),
    )  # fmt: skip
    return DONE


def _post(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    posted = coffer.belongings.post_due(is_clock_right=arguments.accept_clock)
    for problem in posted.problems:
        output.problem(f"note: {problem}")
    output.done(
        {"written": posted.count, "problems": posted.problems},
        f"{posted.count} values written." if posted.count else "Nothing was due.",
    )
    return PARTLY if posted.problems else DONE


def _changed(coffer: Coffer, name: str, output: Output, done: str) -> int:
    found = coffer.belongings.detail(name)
    line, base = found.line, found.base_currency
    output.done(
        {"base_currency": base, **_line_json(line)},
        f"{done} {line.name}: worth {money(line.value, base)} {base}.",
    )
    return DONE


def _insist(problems: tuple[str, ...]) -> None:
    if problems:
        raise RefusedError(problems[0])
