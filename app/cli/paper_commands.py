"""`coffer paper`: accounts with money that never counts, their rules, and their prices."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.bootstrap import Coffer
from app.cli.output import JsonValue, Output, money, number, table
from app.domain.errors import RefusedError
from app.domain.times import from_us, iso, to_us
from app.services.trading.feeding import Fed, QuoteDraft
from app.services.trading.paper import RULES, PaperDraft, PaperLine, PaperRules, rules_of

DONE, PARTLY = 0, 5
SHOWN_PROBLEMS = 10


def paper(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List paper accounts, or make, change, feed or reset one."""
    match arguments.deed or "list":
        case "list":
            lines = coffer.paper.all()
            output.answer({"accounts": [_json(one) for one in lines]}, list(_lines(lines)))
        case "quote":
            return _quote(coffer, arguments, output)
        case "feed":
            return _feed(coffer, arguments, output)
        case "run":
            done = coffer.paper.run()
            words = "nothing happened" if not done.count else f"{done.count} messages of orders"
            output.done({"messages": done.count}, f"Done: {words}.")
        case "rules":
            _rules(coffer, arguments, output)
        case deed:
            _change(coffer, arguments, deed)
            line = coffer.paper.one(arguments.name)
            output.done(_json(line), f"Done: {deed} {line.name}; {_stands(line)}.")
    return DONE


def _change(coffer: Coffer, arguments: Namespace, deed: str) -> None:
    service, name = coffer.paper, arguments.name
    if deed == "new":
        service.add(
            PaperDraft(
                name,
                arguments.currency,
                arguments.cash,
                bool(arguments.allows_short),
                _given(arguments, PaperRules()),
            )
        )
    elif deed == "cash":
        service.put(name, arguments.amount, arguments.note)
    else:
        service.reset(name, arguments.cash)


def _rules(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Show the rules; with any option change them."""
    old = coffer.paper.one(arguments.name)
    rules = rules_of(old.standing.book)
    new = _given(arguments, rules)
    shorts = old.allows_short if arguments.allows_short is None else arguments.allows_short
    if new == rules and shorts == old.allows_short:
        output.answer(_rules_json(old), list(_rule_lines(old)))
        return
    coffer.paper.change(arguments.name, new, allows_short=shorts)
    line = coffer.paper.one(arguments.name)
    output.done(_rules_json(line), f"Done: rules of {line.name}.")


def _given(arguments: Namespace, rules: PaperRules) -> PaperRules:
    found = {name: getattr(arguments, name) for name in RULES}
    return replace(rules, **{name: one for name, one in found.items() if one is not None})


def _quote(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    at_us = None if arguments.at is None else to_us(arguments.at)
    draft = QuoteDraft(
        arguments.price, arguments.bid, arguments.ask, arguments.bid_size, arguments.ask_size, at_us
    )
    fed = coffer.feeding.quote(arguments.symbol, draft)
    output.done(_fed_json(fed), f"Done: quote of {fed.instruments[0]}; {_came_of(fed)}.")
    return DONE


def _feed(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if arguments.file:
        if arguments.first or arguments.last:
            raise RefusedError("--from and --to are of stored prices", "leave the file out")
        fed = coffer.feeding.feed(arguments.file, arguments.symbol, is_replay=arguments.replay)
    else:
        if not arguments.symbol:
            raise RefusedError("stored prices of what?", "name a file, or --symbol")
        fed = coffer.feeding.feed_stored(
            arguments.symbol,
            arguments.first or date(1970, 1, 1),
            arguments.last or coffer.clock.today(),
            is_replay=arguments.replay,
        )
    for problem in fed.problems[:SHOWN_PROBLEMS]:
        output.problem(f"line {problem.line}: {problem.reason}")
    if len(fed.problems) > SHOWN_PROBLEMS:
        output.problem(f"and {len(fed.problems) - SHOWN_PROBLEMS} more")
    output.done(_fed_json(fed), f"Done: {fed.prices} prices; {_came_of(fed)}.")
    return PARTLY if fed.problems else DONE


# -- words -------------------------------------------------------------------------------------


def _lines(lines: Iterable[PaperLine]) -> Iterable[str]:
    rows = [
        [
            one.name,
            one.standing.power.currency,
            money(one.standing.power.equity, one.standing.power.currency),
            money(one.standing.power.cash, one.standing.power.currency),
            money(one.standing.power.reserved, one.standing.power.currency),
            money(one.standing.power.available, one.standing.power.currency),
            money(one.gain, one.standing.power.currency),
            str(one.standing.positions),
            str(one.standing.working),
        ]
        for one in lines
    ]
    if not rows:
        yield "No paper accounts yet: coffer paper new NAME --cash X"
        return
    headers = [
        "Paper account", "Currency", "Equity", "Cash", "Bound", "Free", "Gain", "Positions",
        "Orders",
    ]  # fmt: skip
    yield from table(headers, rows, left=2)


def _rule_lines(line: PaperLine) -> Iterable[str]:
    values = _rules_json(line)
    yield from table(
        ["Rule", "Value"],
        [[key.replace("_", " "), _shown(value)] for key, value in values.items() if key != "name"],
    )


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, str | int) else number(value)  # type: ignore[arg-type]  # the rules are texts, counts and decimals


def _stands(line: PaperLine) -> str:
    power = line.standing.power
    equity = money(power.equity, power.currency)
    return f"equity {equity} {power.currency}, free {money(power.available, power.currency)}"


def _came_of(fed: Fed) -> str:
    parts = ["no fills" if not fed.fills else "1 fill" if fed.fills == 1 else f"{fed.fills} fills"]
    if fed.outside:
        parts.append(f"{fed.outside} outside the exchange's hours")
    if fed.unfinished:
        parts.append(f"{fed.unfinished} not over yet and left out")
    if fed.ties:
        parts.append(f"{fed.ties} ties of stop and target, taken as stops")
    if fed.entry_bar_stops:
        parts.append(f"{fed.entry_bar_stops} stops in the bar of their entry")
    if fed.holes:
        missing = sum(hole.missing for _, hole in fed.holes)
        parts.append(f"{len(fed.holes)} holes, {missing} bars missing")
    return ", ".join(parts)


# -- JSON --------------------------------------------------------------------------------------


def _json(line: PaperLine) -> dict[str, JsonValue]:
    power = line.standing.power
    return {
        "name": line.name,
        "currency": power.currency,
        "equity": power.equity,
        "cash": power.cash,
        "reserved": power.reserved,
        "available": power.available,
        "put_in": line.standing.put_in,
        "gain": line.gain,
        "positions": line.standing.positions,
        "orders": line.standing.working,
        "unpriced": list(line.standing.unpriced),
        "allows_short": line.allows_short,
    }


def _rules_json(line: PaperLine) -> dict[str, JsonValue]:
    book = line.standing.book
    rules = {key: getattr(book, key) for key in RULES}
    return {"name": line.name, **rules, "allows_short": line.allows_short}


def _fed_json(fed: Fed) -> dict[str, JsonValue]:
    return {
        "instruments": list(fed.instruments),
        "prices": fed.prices,
        "fills": fed.fills,
        "messages": fed.messages,
        "outside_hours": fed.outside,
        "unfinished": fed.unfinished,
        "ties": fed.ties,
        "entry_bar_stops": fed.entry_bar_stops,
        "holes": [
            {"instrument": name, "before": iso(from_us(hole.before_us)), "missing": hole.missing}
            for name, hole in fed.holes
        ],
        "problems": [{"line": one.line, "reason": one.reason} for one in fed.problems],
    }
