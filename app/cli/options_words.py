"""What `coffer options` prints: tables for people, shapes for machines."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.cli.output import JsonValue, money, number, table
from app.domain.numbers import plain
from app.domain.trading.greeks import GREEKS, Greeks
from app.domain.trading.occ import OptionSymbol, root_rules
from app.domain.trading.records import Instrument
from app.services.trading.options_answers import (
    Booked,
    Chain,
    ContractWish,
    Guess,
    HeldOption,
    HeldReport,
    Strategy,
)

QUESTIONS = {
    "pending": "assigned or not?",
    "price": "price at its end?",
    "settlement_value": "settlement value?",
    "deliverable": "what does it deliver?",
}
CONVENTIONS = (
    "Greeks by Black, Scholes and Merton: vega and rho for a point, theta for a calendar day; "
    "of American contracts the European formula."
)


def report_lines(found: HeldReport) -> Iterable[str]:
    if not found.rows:
        yield "No open contracts."
        return
    yield from table(
        ["Contract", "Position", "Account", "Expires", "Days", "Qty", "Price", "Underlying",
         "Moneyness", "IV", "Theor.", "Delta", "Gamma", "Theta", "Vega", "State"],
        [_row(one) for one in found.rows],
    )  # fmt: skip
    known = [(name, one) for name, one in found.totals if one is not None]
    if known:
        yield ""
        yield "Greeks of positions, by underlying"
        yield from table(
            ["Underlying", *(name.capitalize() for name in GREEKS)],
            [[name, *(_places(getattr(one, part), 4) for part in GREEKS)] for name, one in known],
        )
    yield ""
    yield f"{CONVENTIONS} Rate {found.rate:.2%}, dividend yield {found.dividend:.2%}."


def _row(one: HeldOption) -> list[str]:
    parts = one.position_greeks
    state = QUESTIONS.get(one.question, "")
    if one.has_ended and not state:
        state = "ended"
    if one.keeps:
        state = f"{state} not exercised".strip()
    return [
        one.title,
        str(one.position_id),
        f"{one.account} (paper)" if one.is_paper else one.account,
        one.expires_on.isoformat(),
        "ended" if one.has_ended else str(one.days_left),
        plain(one.quantity),
        number(one.price),
        number(one.spot),
        one.moneyness or "–",
        "–" if one.implied is None else f"{one.implied:.1%}",
        _places(one.theoretical, 2),
        *(_places(None if parts is None else getattr(parts, name), 2) for name in GREEKS[:2]),
        _places(None if parts is None else parts.theta, 2),
        _places(None if parts is None else parts.vega, 2),
        state or "open",
    ]


def report_json(found: HeldReport) -> dict[str, JsonValue]:
    return {
        "as_of": found.now,
        "rate": _text(found.rate),
        "dividend_yield": _text(found.dividend),
        "conventions": CONVENTIONS,
        "contracts": [held_json(one) for one in found.rows],
        "greeks": {name: greeks_json(one) for name, one in found.totals},
    }


def held_json(one: HeldOption) -> dict[str, JsonValue]:
    return {
        "position": one.position_id,
        "account": one.account,
        "is_paper": one.is_paper,
        "symbol": one.symbol,
        "compact": one.compact,
        "underlying": one.underlying,
        "right": one.right,
        "strike": one.strike,
        "expires_on": one.expires_on,
        "ends_at": one.ends_at,
        "days_left": one.days_left,
        "quantity": one.quantity,
        "multiplier": one.multiplier,
        "currency": one.currency,
        "style": one.style,
        "settlement": one.settlement,
        "is_adjusted": one.is_adjusted,
        "delivers": [{"quantity": part.quantity, "symbol": part.symbol} for part in one.delivers],
        "average": one.average,
        "price": one.price,
        "price_at": one.price_at,
        "underlying_price": one.spot,
        "underlying_price_at": one.spot_at,
        "underlying_price_is_stale": one.is_spot_stale,
        "moneyness": one.moneyness or None,
        "intrinsic": one.intrinsic,
        "implied_volatility": _text(one.implied),
        "volatility": _text(one.volatility),
        "volatility_from": one.volatility_from or None,
        "theoretical": _text(one.theoretical),
        "theoretical_volatility": _text(one.theoretical_volatility),
        "greeks": greeks_json(one.greeks),
        "position_greeks": greeks_json(one.position_greeks),
        "has_ended": one.has_ended,
        "outcome": one.outcome or None,
        "question": one.question or None,
        "is_exercised_at_end": not one.keeps,
        "strategy": one.group_id,
    }


def greeks_json(one: Greeks | None) -> JsonValue:
    return None if one is None else {name: _text(getattr(one, name)) for name in GREEKS}


def symbol_json(one: OptionSymbol) -> dict[str, JsonValue]:
    rules = root_rules(one.root)
    return {
        "root": one.root,
        "underlying": rules.underlying,
        "expires_on": one.expires_on,
        "right": one.right,
        "strike": one.strike,
        "occ21": one.occ21,
        "compact": one.compact,
        "is_adjusted": rules.is_adjusted,
        "style": rules.style,
        "settlement": rules.settlement,
        "settles": rules.settles,
    }


def symbol_lines(found: Sequence[OptionSymbol]) -> Iterable[str]:
    rows = []
    for one in found:
        rules = root_rules(one.root)
        settles = f"{rules.settlement}, {rules.settles}, {rules.style}"
        adjusted = "adjusted: multiplier and deliverable unknown" if rules.is_adjusted else ""
        rows.append(
            [repr(one.occ21)[1:-1], one.compact, rules.underlying, one.expires_on.isoformat(),
             "call" if one.right == "C" else "put", plain(one.strike), settles, adjusted]
        )  # fmt: skip
    yield from table(
        ["Symbol", "Compact", "On", "Expires", "Right", "Strike", "Settles", "Note"], rows, left=3
    )


def contract_json(made: Instrument, wish: ContractWish) -> dict[str, JsonValue]:
    return {
        "symbol": made.symbol,
        "expires_on": made.expires_on,
        "right": made.right,
        "strike": made.strike,
        "multiplier": made.multiplier,
        "style": made.style,
        "settlement": made.settlement,
        "settles": made.settles,
        "is_adjusted": made.is_adjusted,
        "exchange": made.exchange,
        "delivers": [{"quantity": one, "symbol": symbol} for one, symbol in wish.delivers],
    }


def contract_lines(made: Instrument, wish: ContractWish) -> Iterable[str]:
    yield (
        f"{made.symbol}: {made.style}, {made.settlement}, multiplier {plain(made.multiplier)}, "
        f"on {made.exchange}{', adjusted' if made.is_adjusted else ''}"
    )
    for quantity, symbol in wish.delivers:
        yield f"  delivers {plain(quantity)} {symbol}"


def booked_json(booked: Booked) -> dict[str, JsonValue]:
    return {"said": booked.said, "positions": list(booked.position_ids)}


def strategies_lines(found: Sequence[Strategy]) -> Iterable[str]:
    if not found:
        yield "No strategies yet: coffer options group POSITION POSITION"
        return
    for one in found:
        name = one.name or one.kind.replace("_", " ") or "without a name"
        guess = ", a guess" if one.is_guess else ""
        state = "open" if one.is_open else "closed"
        rolls = f", rolled {one.rolls} times" if one.rolls else ""
        yield f"{one.group_id}: {one.underlying} {name} ({state}{guess}{rolls}), {one.account}"
        yield from table(
            ["  Leg", "Position", "Expires", "Side", "Opened", "Open", "Realized", "Status"],
            [
                [f"  {leg.title}", str(leg.position_id), leg.subtitle or "–", leg.direction,
                 plain(leg.opened), plain(leg.open_quantity), money(leg.realized, one.currency),
                 leg.status]
                for leg in one.legs
            ],
        )  # fmt: skip
        total = f"  Realized {money(one.realized, one.currency)} {one.currency}"
        if one.rolls:
            total += f", of the whole chain {money(one.chain_realized, one.currency)}"
        yield total


def strategy_json(one: Strategy) -> dict[str, JsonValue]:
    return {
        "strategy": one.group_id,
        "kind": one.kind or None,
        "name": one.name,
        "is_guess": one.is_guess,
        "account": one.account,
        "is_paper": one.is_paper,
        "underlying": one.underlying,
        "currency": one.currency,
        "is_open": one.is_open,
        "legs": [
            {
                "position": leg.position_id,
                "title": leg.title,
                "expires_on": leg.subtitle or None,
                "direction": leg.direction,
                "status": leg.status,
                "opened": leg.opened,
                "open": leg.open_quantity,
                "realized": leg.realized,
            }
            for leg in one.legs
        ],
        "greeks": greeks_json(one.greeks),
        "realized": one.realized,
        "rolls": one.rolls,
        "chain_realized": one.chain_realized,
    }


def chains_lines(found: Sequence[Chain]) -> Iterable[str]:
    if not found:
        yield "Nothing was rolled yet: coffer options roll OLD NEW"
        return
    yield from table(
        ["Chain", "Positions", "Rolls", "Realized", "State"],
        [
            [one.title, " → ".join(map(str, one.position_ids)), str(one.rolls),
             f"{money(one.realized, one.currency)} {one.currency}",
             "open" if one.is_open else "won" if one.is_won else "not won"]
            for one in found
        ],
        left=2,
    )  # fmt: skip
    ended = [one for one in found if one.is_won is not None]
    if ended:
        won = sum(1 for one in ended if one.is_won)
        yield f"{won} of {len(ended)} chains that ended were won."


def chain_json(one: Chain) -> dict[str, JsonValue]:
    return {
        "positions": list(one.position_ids),
        "title": one.title,
        "rolls": one.rolls,
        "is_open": one.is_open,
        "is_won": one.is_won,
        "realized": one.realized,
        "currency": one.currency,
    }


def guesses_lines(found: Sequence[Guess]) -> Iterable[str]:
    if not found:
        yield "Nothing looks like a strategy."
        return
    yield from table(
        ["Looks like", "Underlying", "Account", "Positions", "Seconds apart"],
        [
            [one.kind.replace("_", " "), one.underlying, one.account,
             " ".join(map(str, one.position_ids)), str(one.seconds)]
            for one in found
        ],
        left=4,
    )  # fmt: skip
    yield "Take one with: coffer options group POSITION POSITION"


def _places(value: float | None, places: int) -> str:
    return "–" if value is None else f"{value:,.{places}f}"


def _text(value: float | None) -> str | None:
    """Return a statistic as a plain decimal text, as numbers are in answers."""
    return None if value is None else plain(Decimal(repr(round(value, 10))))
