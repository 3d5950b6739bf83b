"""`coffer options`: contracts, what is held of them, how they end, and strategies."""

from argparse import Namespace
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.options_words import (
    booked_json,
    chain_json,
    chains_lines,
    contract_json,
    contract_lines,
    guesses_lines,
    report_json,
    report_lines,
    strategies_lines,
    strategy_json,
    symbol_json,
    symbol_lines,
)
from app.cli.output import Output
from app.domain.errors import RefusedError
from app.domain.trading.occ import OptionSymbol, option_symbol, parse_occ
from app.services.trading.options_answers import Assumptions, Booked, ContractWish, HeldQuery

DONE, PARTLY = 0, 5


def options(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Carry out one deed; without one, list what is held."""
    deed = arguments.deed
    if deed in _ENDINGS:
        _say(output, _ENDINGS[deed](coffer, arguments))
        return DONE
    deeds = {
        None: _list,
        "symbol": _symbol,
        "contract": _contract,
        "expiring": _expiring,
        "post": _post,
        "strategies": _strategies,
        "chains": _chains,
        "guesses": _guesses,
        "group": _group,
    }
    found = deeds.get(deed)
    return _small(coffer, arguments, output) if found is None else found(coffer, arguments, output)


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    query = HeldQuery(
        accounts=tuple(arguments.account),
        paper=arguments.paper,
        underlying=arguments.underlying,
        within_days=arguments.within,
        ended_only=arguments.ended,
        assumptions=Assumptions(
            _fraction(arguments.rate),
            _fraction(arguments.dividend),
            _fraction(arguments.volatility),
        ),
    )
    found = coffer.options.held(query)
    output.answer(report_json(found), list(report_lines(found)))
    return DONE


def _expiring(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.options.held(HeldQuery(within_days=arguments.days))
    output.answer(report_json(found), list(report_lines(found)))
    return DONE


def _symbol(_coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = [parse_occ(one) for one in arguments.texts]
    parts = (arguments.root, arguments.expires, arguments.right, arguments.strike)
    if any(one is not None for one in parts):
        found.append(_written(arguments))
    if not found:
        raise RefusedError(
            "there is nothing to read", "give symbols, or --root --expires --right --strike"
        )
    output.answer({"symbols": [symbol_json(one) for one in found]}, list(symbol_lines(found)))
    return DONE


def _written(arguments: Namespace) -> OptionSymbol:
    parts = (arguments.root, arguments.expires, arguments.right, arguments.strike)
    if any(one is None for one in parts):
        raise RefusedError("a symbol needs --root, --expires, --right and --strike")
    return option_symbol(
        arguments.root, arguments.expires, str(arguments.right)[0].upper(), arguments.strike
    )


def _contract(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    wish = ContractWish(
        symbol=arguments.symbol,
        underlying=arguments.underlying.upper(),
        quote=arguments.quote.upper(),
        exchange=arguments.exchange,
        multiplier=arguments.multiplier,
        delivers=tuple(arguments.delivers),
        style=arguments.style,
        settlement=arguments.settlement,
        settles=arguments.settles,
        note=arguments.note,
    )
    _, made = coffer.options.contract(wish)
    output.answer(contract_json(made, wish), list(contract_lines(made, wish)))
    return DONE


def _exercise(coffer: Coffer, arguments: Namespace) -> Booked:
    return coffer.options.exercise(
        arguments.position, arguments.quantity, on=arguments.on, fee=arguments.fee,
        price=arguments.price,
    )  # fmt: skip


def _assign(coffer: Coffer, arguments: Namespace) -> Booked:
    return coffer.options.assign(
        arguments.position, arguments.quantity, on=arguments.on, fee=arguments.fee,
        price=arguments.price,
    )  # fmt: skip


def _expire(coffer: Coffer, arguments: Namespace) -> Booked:
    return coffer.options.expire(arguments.position, price=arguments.price)


def _outcome(coffer: Coffer, arguments: Namespace) -> Booked:
    return coffer.options.outcome(
        arguments.position, arguments.what, arguments.quantity, price=arguments.price,
        fee=arguments.fee,
    )  # fmt: skip


_ENDINGS = {"exercise": _exercise, "assign": _assign, "expire": _expire, "outcome": _outcome}


def _say(output: Output, booked: Booked) -> None:
    output.done(booked_json(booked), f"Done: {booked.said}.")


def _post(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if arguments.accept_clock:
        coffer.options.accept_clock()
    posted = coffer.options.post_due()
    said = f"Done: {posted.label}." if posted.count else "Nothing was to be booked."
    output.done(
        {"posted": posted.count, "label": posted.label, "problems": list(posted.problems)}, said
    )
    for problem in posted.problems:
        output.problem(f"{problem} (coffer options outcome)")
    return PARTLY if posted.problems else DONE


def _strategies(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.options.strategies(open_only=arguments.open_only)
    output.answer(
        {"strategies": [strategy_json(one) for one in found]}, list(strategies_lines(found))
    )
    return DONE


def _chains(coffer: Coffer, _arguments: Namespace, output: Output) -> int:
    found = coffer.options.chains()
    output.answer({"chains": [chain_json(one) for one in found]}, list(chains_lines(found)))
    return DONE


def _guesses(coffer: Coffer, _arguments: Namespace, output: Output) -> int:
    found = coffer.options.guesses()
    rows = [
        {
            "positions": list(one.position_ids),
            "kind": one.kind,
            "account": one.account,
            "underlying": one.underlying,
            "seconds_apart": one.seconds,
        }
        for one in found
    ]
    output.answer({"guesses": rows}, list(guesses_lines(found)))
    return DONE


def _group(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if not arguments.positions:
        _, count = coffer.options.group_found(by_guess=arguments.guess)
        output.done({"strategies": count}, f"Done: {count} strategies.")
        return DONE
    _, number = coffer.options.group(arguments.positions, arguments.name)
    (made,) = [one for one in coffer.options.strategies() if one.group_id == number]
    output.done(strategy_json(made), f"Done: strategy {number}, {made.kind or 'without a name'}.")
    return DONE


def _small(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    service, deed = coffer.options, arguments.deed
    match deed:
        case "reopen":
            service.reopen(arguments.position)
            said = f"position {arguments.position} waits for its outcome"
        case "keep":
            service.keep(arguments.position, exercises=arguments.off)
            said = "exercised at its end" if arguments.off else "not exercised at its end"
        case "ungroup":
            service.ungroup(arguments.group)
            said = f"strategy {arguments.group} is taken apart"
        case "confirm":
            service.confirm(arguments.group)
            said = f"strategy {arguments.group} is no guess any more"
        case "roll":
            service.roll(arguments.old, arguments.new)
            said = f"position {arguments.new} replaced {arguments.old}"
        case _:
            service.unroll(arguments.position)
            said = f"position {arguments.position} replaced nothing"
    output.done({"done": deed, "said": said}, f"Done: {said}.")
    return DONE


def _fraction(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
