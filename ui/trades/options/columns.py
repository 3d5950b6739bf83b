"""The columns of the held contracts and of the strategies."""

from collections.abc import Callable
from decimal import Decimal

from app.domain.trading.greeks import Greeks
from app.services.trading.options_answers import HeldOption, Strategy
from ui.format import Formatter
from ui.trades.options.words import (
    UNKNOWN,
    days_word,
    exact,
    figure,
    kind_line,
    moneyness_word,
    own_figure,
    share,
    state_word,
    strategy_name,
    structure_word,
    tr,
    why,
)
from ui.widgets.table_columns import Cell, Column, Tone, tone_of

SOON = 7  # days from which on the time is running out
_MONEYNESS = {"itm": Tone.TEXT, "atm": Tone.WARN, "otm": Tone.SOFT}


def held_columns(formatter: Formatter) -> list[Column[HeldOption]]:
    """Return the columns of the open contracts; greeks are those of the position."""
    return [
        Column(
            "contract", tr("Contract"),
            lambda one: Cell(one.title, second=kind_line(one, formatter), is_strong=True),
            key=lambda one: (one.underlying, one.expires_on, one.strike, one.right),
            copy=lambda one: one.compact, tip=lambda one: f"{one.symbol} · {one.account}",
            width=200, least=192, stretch=2,
        ),
        Column(
            "account", tr("Account"),
            lambda one: Cell(one.account, tone=Tone.WARN if one.is_paper else Tone.SOFT),
            key=lambda one: one.account.casefold(), width=110, gives_way=7, is_default=False,
        ),
        Column(
            "state", tr("State"), _state, key=lambda one: (one.question, one.has_ended, one.keeps),
            tip=lambda one: why(one.question), hint=tr("What it waits for"), width=96,
        ),
        Column(
            "days", tr("Left"),
            lambda one: Cell(
                days_word(one), tone=Tone.WARN if one.days_left <= SOON else Tone.SOFT
            ),
            key=lambda one: (one.ends_at is None, one.ends_at),
            tip=lambda one: ends_tip(one, formatter),
            hint=tr("Calendar days until the last session of its exchange"),
            is_number=True, width=76,
        ),
        Column(
            "quantity", tr("Quantity"), lambda one: Cell(formatter.quantity(one.quantity)),
            key=lambda one: one.quantity, copy=lambda one: formatter.copied(one.quantity),
            hint=tr("Contracts; below zero: written"), is_number=True, width=72,
        ),
        Column(
            "price", tr("Price"), lambda one: Cell(_price(one.price, formatter)),
            key=lambda one: one.price, copy=lambda one: formatter.copied(one.price),
            tip=lambda one: formatter.moment(one.price_at), is_number=True, width=64,
            gives_way=2, hint=tr("As quoted, for one share"),
        ),
        Column(
            "theoretical", tr("Theoretical"),
            lambda one: Cell(figure(one.theoretical, formatter), tone=Tone.SOFT),
            key=lambda one: one.theoretical, is_number=True, width=92, gives_way=5,
            hint=tr("By Black, Scholes and Merton, with the volatility of the last 30 sessions"),
        ),
        Column(
            "underlying", tr("Underlying"),
            lambda one: Cell(
                _price(one.spot, formatter),
                tone=Tone.WARN if one.is_spot_stale else _MONEYNESS.get(one.moneyness, Tone.FAINT),
            ),
            key=lambda one: one.away, copy=lambda one: formatter.copied(one.spot),
            tip=lambda one: spot_tip(one, formatter), is_number=True, width=84, gives_way=1,
            hint=tr("Price of what it is on; sorts by how far it is in the money"),
        ),
        Column(
            "moneyness", tr("Moneyness"),
            lambda one: Cell(moneyness_word(one.moneyness),
                             tone=_MONEYNESS.get(one.moneyness, Tone.FAINT)),
            key=lambda one: one.away, width=116, gives_way=6,
        ),
        Column(
            "implied", tr("IV"), lambda one: Cell(share(one.implied, formatter)),
            key=lambda one: one.implied, is_number=True, width=76, gives_way=2,
            hint=tr("Implied volatility: at which the formula gives the price"),
        ),
        *(_greek(name, title, hint, formatter) for name, title, hint in _greeks()),
    ]  # fmt: skip


def strategy_columns(formatter: Formatter) -> list[Column[Strategy]]:
    """Return the columns of the strategies."""
    return [
        Column(
            "strategy", tr("Strategy"),
            lambda one: Cell(strategy_name(one), second=_second(one), is_strong=True),
            key=lambda one: strategy_name(one).casefold(), width=200, least=150, stretch=2,
            tip=lambda one: ", ".join(leg.title for leg in one.legs),
        ),
        Column(
            "status", tr("Status"),
            lambda one: Cell(tr("Open") if one.is_open else tr("Closed"), is_badge=True,
                             tone=Tone.ACCENT if one.is_open else Tone.SOFT),
            key=lambda one: not one.is_open, width=74,
        ),
        Column(
            "legs", tr("Legs"), lambda one: Cell(legs_text(one, formatter), tone=Tone.SOFT),
            width=220, least=130, stretch=3, gives_way=1,
            tip=lambda one: legs_text(one, formatter),
        ),
        Column(
            "rolls", tr("Rolls"), lambda one: Cell(formatter.count(one.rolls) if one.rolls else ""),
            key=lambda one: one.rolls, is_number=True, width=56, gives_way=5,
            hint=tr("How often it was rolled"),
        ),
        *(
            Column(
                name, title,
                _strategy_greek(name, formatter), key=_strategy_key(name),
                is_number=True, width=74, gives_way=way, hint=hint,
            )
            for (name, title, hint), way in zip(_greeks(), (2, 6, 3, 6), strict=True)
        ),
        Column(
            "realized", tr("Realized"),
            lambda one: Cell(formatter.money(one.realized, one.currency, signed=True),
                             tone=tone_of(one.realized)),
            key=lambda one: one.realized, copy=lambda one: formatter.copied(one.realized),
            is_number=True, width=104, hint=tr("Of all legs, after fees"),
        ),
        Column(
            "chain", tr("Chain"),
            lambda one: Cell(
                formatter.money(one.chain_realized, one.currency, signed=True)
                if one.rolls else "", tone=tone_of(one.chain_realized),
            ),
            key=lambda one: one.chain_realized if one.rolls else None,
            copy=lambda one: formatter.copied(one.chain_realized),
            is_number=True, width=100, gives_way=4, hint=tr("With all that it was rolled from"),
        ),
    ]  # fmt: skip


def legs_text(one: Strategy, formatter: Formatter) -> str:
    """Return "−5 140P, +5 130P": what each leg was opened with."""
    words = []
    for leg in one.legs:
        sign = Decimal(1) if leg.direction == "long" else Decimal(-1)
        title = leg.title.removeprefix(one.underlying).strip() or one.underlying
        words.append(f"{formatter.quantity(sign * leg.opened, signed=True)} {title}")
    return ", ".join(words)


def ends_tip(one: HeldOption, formatter: Formatter) -> str:
    """Return when it ends."""
    if one.ends_at is None:
        return tr("Its exchange has no calendar here")
    return tr("Ends {}").format(formatter.moment(one.ends_at))


def spot_tip(one: HeldOption, formatter: Formatter) -> str:
    """Return how far in the money it is, and from when the price is."""
    if one.spot is None or one.away is None:
        return tr("No price is known")
    away = formatter.price(abs(one.away), one.currency)
    text = tr("{} in the money").format(away) if one.away > 0 else tr(
        "{} out of the money").format(away)  # fmt: skip
    return f"{text} · {formatter.moment(one.spot_at)}" if one.spot_at else text


def _state(one: HeldOption) -> Cell:
    text = state_word(one)
    if not text:
        return Cell()
    is_asked = bool(one.question) or one.has_ended
    return Cell(text, is_badge=True, tone=Tone.WARN if is_asked else Tone.SOFT)


def _second(one: Strategy) -> str:
    parts = [structure_word(one.kind)] if one.name else []
    if one.is_guess:
        parts.append(tr("a guess"))
    if one.is_paper:
        parts.append(tr("paper"))
    return " · ".join(parts)


def _greeks() -> tuple[tuple[str, str, str], ...]:
    return (
        ("delta", tr("Delta"), tr("Change of the position's value for 1 of the underlying")),
        ("gamma", tr("Gamma"), tr("Change of delta for 1 of the underlying")),
        ("theta", tr("Theta"), tr("Change of the position's value in a calendar day")),
        ("vega", tr("Vega"), tr("Change of the position's value for a point of volatility")),
    )


def _greek(name: str, title: str, hint: str, formatter: Formatter) -> Column[HeldOption]:
    ways = {"delta": 1, "theta": 3, "vega": 4, "gamma": 5}

    def value(one: HeldOption) -> float | None:
        return _part(one.position_greeks, name)

    return Column(
        name, title, lambda one: Cell(own_figure(value(one), formatter)), key=value,
        copy=lambda one: _copied(value(one)), tip=lambda one: greek_tip(one, name, formatter),
        is_number=True, width=72, gives_way=ways[name], hint=hint,
    )  # fmt: skip


def _strategy_greek(name: str, formatter: Formatter) -> Callable[[Strategy], Cell]:
    return lambda one: Cell(
        own_figure(_part(one.greeks, name), formatter) if one.is_open else "", tone=Tone.SOFT
    )


def _strategy_key(name: str) -> Callable[[Strategy], float | None]:
    return lambda one: _part(one.greeks, name)


def greek_tip(one: HeldOption, name: str, formatter: Formatter) -> str:
    """Return the greek of one share."""
    each = _part(one.greeks, name)
    return "" if each is None else tr("{} for one share").format(figure(each, formatter, 4))


def _part(parts: Greeks | None, name: str) -> float | None:
    return None if parts is None else float(getattr(parts, name))


def _copied(value: float | None) -> str:
    return "" if value is None else str(exact(value, 6))


def _price(value: Decimal | None, formatter: Formatter) -> str:
    return UNKNOWN if value is None else formatter.price(value)
