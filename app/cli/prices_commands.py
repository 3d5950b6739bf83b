"""`coffer prices`: the sources of an asset, its gaps, and prices that wait for a look."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from app.bootstrap import Coffer
from app.cli import connections_words as words
from app.cli.candles_command import candles
from app.cli.connections_data import run_data
from app.cli.output import Output, number, table
from app.cli.sync_commands import Steps
from app.domain.errors import RefusedError
from app.domain.pricing.gate import Doubt
from app.domain.sync.records import RunStatus
from app.domain.times import day_of_us, from_us
from app.services.pricing.answers import HeldLine, PriceReport, SourceLine

DONE, FAILED, PARTLY = 0, 1, 5
Deed = Callable[[Coffer, Namespace, Output], int]
DOUBTS = {
    Doubt.ZERO: "it is zero",
    Doubt.NEGATIVE: "it is below zero",
    Doubt.HUNDREDFOLD: "it is a hundred times the last good one: pence told as pounds, perhaps",
    Doubt.HUNDREDTH: "it is a hundredth of the last good one: pounds told as pence, perhaps",
    Doubt.THOUSANDFOLD: "it is a thousand times the last good one",
    Doubt.THOUSANDTH: "it is a thousandth of the last good one",
    Doubt.INVERSE: "it is the rate turned round",
    Doubt.SPLIT: "it jumps as a split makes it, and no split is booked",
    Doubt.JUMP: "it is far from the last good one, and nothing explains that",
    Doubt.CURRENCY: "it is in another currency than was asked for",
    Doubt.OLD_DAY: "its time is not of its day",
    Doubt.AHEAD: "it is of a day to come",
}
SET_BY = {"person": "you", "guess": "found", "": "by type"}


def prices(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Do the deed that is named."""
    deeds: dict[str, Deed] = {
        "update": _update,
        "sources": _sources,
        "candles": candles,
        "find": _find,
        "source-add": _add,
        "source-remove": _remove,
        "source-off": _off,
        "try": _try,
        "order": _order,
        "gaps": _gaps,
        "retry": _retry,
        "held": _held,
        "take": _settle,
        "refuse": _settle,
    }
    return deeds[arguments.deed](coffer, arguments, output)


def _update(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if not coffer.pricing.connected():
        raise RefusedError("no source of prices is connected", "coffer connections add ecb")
    symbols = arguments.symbol or None
    for symbol in arguments.symbol:
        coffer.pricing.gaps(symbol)  # refuses what is no asset
    steps = Steps(output)
    reports = [coffer.pricing.update(steps, symbols, afresh=arguments.afresh)]
    reports.append(coffer.pricing.latest(steps, symbols))
    runs = [one.run for one in reports if one.run is not None]
    output.answer(
        {"runs": [run_data(one) for one in runs], "held": sum(one.held for one in reports)},
        [line for one in reports for line in _told(one)] or ["There is nothing to ask for."],
    )
    for one in runs:
        if one.status != RunStatus.DONE:
            output.problem(words.run(one))
    good = [one for one in runs if one.status in (RunStatus.DONE, RunStatus.PARTIAL)]
    if all(one.status == RunStatus.DONE for one in runs):
        return DONE
    return PARTLY if good else FAILED


def _told(report: PriceReport) -> list[str]:
    if report.run is None:
        return []
    lines = [f"prices: {words.run(report.run)}"]
    if report.held:
        lines.append(f"{report.held} held back: coffer prices held")
    return lines


def _sources(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.pricing.sources_of(arguments.symbol)
    rows = [
        [
            one.source,
            one.symbol or "–",
            SET_BY.get(one.made_by, one.made_by),
            _state(one),
            words.minute(one.asked_us),
            str(one.prices),
            one.newest.isoformat() if one.newest else "–",
        ]
        for one in found
    ]
    head = ["source", "its name", "set by", "state", "asked", "prices", "newest"]
    told = [
        f"{one.source}: {words.trouble(one.trouble, one.reason)}"
        for one in found
        if one.trouble or one.reason
    ]
    nothing = ["No connected source can price it. coffer connections providers lists some."]
    output.answer(
        {"sources": [_source_data(one) for one in found]},
        [*table(head, rows, left=5), *told] or nothing,
    )
    return DONE


def _state(one: SourceLine) -> str:
    if not one.is_on:
        return "off"
    if not one.is_here:
        return "not connected"
    return "has none" if one.has_none else "on"


def _source_data(one: SourceLine) -> dict[str, object]:
    return {
        "source": one.source,
        "name": one.name,
        "symbol": one.symbol or None,
        "currency": one.currency or None,
        "set_by": one.made_by or None,
        "on": one.is_on,
        "connected": one.is_here,
        "options": dict(one.options),
        "prices": one.prices,
        "newest": one.newest,
        "asked_at": None if one.asked_us is None else from_us(one.asked_us),
        "cause": one.trouble or None,
        "reason": one.reason or None,
        "has_none": one.has_none,
    }


def _find(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.pricing.find(arguments.symbol)
    rows = [
        [one.source, one.symbol, one.name, one.segment or "–", one.currency or "–",
         one.isin or "–", "sure" if one.is_sure else ""]
        for one in found
    ]  # fmt: skip
    output.answer(
        {
            "candidates": [
                {
                    "source": one.source,
                    "symbol": one.symbol,
                    "name": one.name,
                    "type": one.type,
                    "market": one.segment or None,
                    "currency": one.currency or None,
                    "isin": one.isin or None,
                    "sure": one.is_sure,
                }
                for one in found
            ]
        },
        table(["source", "its name", "name", "market", "currency", "ISIN", ""], rows, left=7)
        or ["No connected source knows it."],
    )
    return DONE


def _add(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    options = _options(arguments.option)
    coffer.pricing.set_source(
        arguments.symbol,
        arguments.source,
        arguments.name,
        currency=arguments.currency or options.get("currency", ""),
        options=options,
    )
    output.done(
        {"symbol": arguments.symbol, "source": arguments.source},
        f"{arguments.source} is asked for {arguments.symbol} from the next run on.",
    )
    return DONE


def _try(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    options = _options(arguments.option)
    found = coffer.pricing.try_source(
        arguments.symbol,
        arguments.source,
        arguments.name,
        currency=arguments.currency or options.get("currency", ""),
        options=options,
    )
    output.answer(
        {
            "currency": found.currency,
            "count": found.count,
            "prices": [{"date": on, "price": value} for on, value in found.prices],
            "problems": list(found.problems),
        },
        [
            *(f"{on.isoformat()}  {number(value)} {found.currency}" for on, value in found.prices),
            *(f"not readable: {one}" for one in found.problems),
        ]
        or ["It has no price of the last days."],
    )
    return DONE


def _remove(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if not coffer.pricing.remove_source(arguments.symbol, arguments.source).topics:
        raise RefusedError(f"nothing is noted of {arguments.source}", "coffer prices source-off")
    output.done(
        {"symbol": arguments.symbol, "source": arguments.source},
        f"What was noted of {arguments.source} is forgotten.",
    )
    return DONE


def _off(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    own = next(
        (
            one
            for one in coffer.pricing.sources_of(arguments.symbol)
            if one.source == arguments.source
        ),
        None,
    )
    coffer.pricing.set_source(
        arguments.symbol,
        arguments.source,
        own.symbol if own else "",
        currency=own.currency if own else "",
        options=own.options if own else None,
        is_on=False,
    )
    output.done(
        {"symbol": arguments.symbol, "source": arguments.source},
        f"{arguments.source} is left out for {arguments.symbol}.",
    )
    return DONE


def _order(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    coffer.pricing.order_sources(arguments.symbol, arguments.source)
    output.done(
        {"symbol": arguments.symbol, "sources": arguments.source},
        f"{arguments.symbol}: {', '.join(arguments.source)} are asked in this order.",
    )
    return DONE


def _gaps(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    found = coffer.pricing.gaps(arguments.symbol)
    lines = [f"{found.there} of {found.days} days have a price."]
    if found.wanted is None:
        lines = ["It was never held, so no prices are wanted."]
    if found.resting_until is not None:
        lines.append(f"Nobody could price it; it is asked for again on {found.resting_until:%F}.")
    rows = [
        [one.span.first.isoformat(), one.span.last.isoformat(), str(one.days),
         ", ".join(one.asked) or "nobody yet"]
        for one in found.lines
    ]  # fmt: skip
    output.answer(
        {
            "symbol": found.symbol,
            "first": found.wanted.first if found.wanted else None,
            "last": found.wanted.last if found.wanted else None,
            "days": found.days,
            "there": found.there,
            "gaps": [
                {
                    "first": one.span.first,
                    "last": one.span.last,
                    "days": one.days,
                    "asked": list(one.asked),
                }
                for one in found.lines
            ],
            "resting_until": found.resting_until,
        },
        [*lines, *table(["first", "last", "days", "have none"], rows, left=2)],
    )
    return DONE


def _retry(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    coffer.pricing.retry(arguments.symbol)
    output.done(
        {"symbol": arguments.symbol}, f"{arguments.symbol} is asked for again at the next run."
    )
    return DONE


def _held(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    del arguments
    found = coffer.pricing.held()
    rows = [
        [
            str(one.id),
            one.symbol,
            one.source,
            day_of_us(one.at_us).isoformat(),
            f"{number(one.value)} {one.currency}",
            number(one.last_value),
            number(one.likely),
            str(one.count),
        ]
        for one in found
    ]
    head = ["no.", "asset", "source", "day", "told", "last good", "likely", "prices"]
    output.answer(
        {"held": [_held_data(one) for one in found]},
        [*table(head, rows, left=4), *(f"{one.id}: {doubt(one)}" for one in found)]
        or ["No price is held back."],
    )
    return DONE


def doubt(line: HeldLine) -> str:
    """Return why a price was held back, in words."""
    said = DOUBTS.get(Doubt(line.reason), line.reason) if line.reason in set(Doubt) else line.reason
    return f"{said} ({number(line.split)} for 1)" if line.split is not None else said


def _held_data(one: HeldLine) -> dict[str, object]:
    return {
        "id": one.id,
        "symbol": one.symbol,
        "currency": one.currency,
        "source": one.source,
        "reason": one.reason,
        "at": from_us(one.at_us),
        "price": one.value,
        "last_price": one.last_value,
        "likely": one.likely,
        "split": one.split,
        "count": one.count,
    }


def _settle(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    is_taken = arguments.deed == "take"
    coffer.pricing.settle_several(arguments.number, take=is_taken)
    numbers = ", ".join(map(str, arguments.number))
    said = "They count from now on." if is_taken else "They are thrown away."
    output.done({arguments.deed: arguments.number}, f"{numbers}: {said}")
    return DONE


def _options(pairs: Sequence[str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        key, sign, value = pair.partition("=")
        if not sign or not key.strip():
            raise RefusedError(f"{pair!r} is no option", "write KEY=VALUE")
        found[key.strip()] = value
    return found
