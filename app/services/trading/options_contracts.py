"""Makes contracts known: by their symbol, and what a person states of adjusted ones."""

from dataclasses import replace
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.numbers import ZERO, plain
from app.domain.trading.occ import (
    AM,
    AMERICAN,
    CASH,
    EUROPEAN,
    PHYSICAL,
    PM,
    STANDARD,
    OptionSymbol,
    RootRules,
    parse_occ,
    root_rules,
)
from app.domain.trading.records import Deliverable, Instrument, InstrumentKind
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.options_answers import ContractWish
from app.services.trading.options_books import OptionBooks

_CHOICES = {
    "style": (AMERICAN, EUROPEAN),
    "settlement": (PHYSICAL, CASH),
    "settles": (PM, AM),
}


def make_contract(books: OptionBooks, wish: ContractWish) -> Instrument:
    """Return the contract, made where it is new, changed where more was stated of it.

    Raises:
        RefusedError: a symbol that is none, an adjusted contract without multiplier, or a number
            that is not above zero.
    """
    symbol = parse_occ(wish.symbol)
    rules = root_rules(symbol.root)
    _check(wish)
    known = _known(books, symbol, wish)
    if known is None:
        return ensure_instrument(books.unit, books.registry, _spec(symbol, rules, wish))
    changed = _changed(known, wish)
    if changed != known:
        _check_unused(books, known, changed)
        books.unit.records(Instrument).put(changed)
        books.unit.audit.record(
            "contract changed", known.symbol, plain(known.multiplier), plain(changed.multiplier)
        )
        known = changed
    if wish.delivers:
        _deliver(books, known, wish)
    return known


def _check(wish: ContractWish) -> None:
    for name, choices in _CHOICES.items():
        value = getattr(wish, name)
        if value and value not in choices:
            raise RefusedError(f"{name} is {' or '.join(choices)}, not {value!r}")
    numbers = [quantity for quantity, _ in wish.delivers]
    if wish.multiplier is not None:
        numbers.append(wish.multiplier)
    if any(not one.is_finite() or one <= ZERO for one in numbers):
        raise RefusedError("a multiplier and what is delivered are numbers above zero")
    symbols = [symbol for _, symbol in wish.delivers]
    if len(set(symbols)) != len(symbols):
        raise RefusedError("an asset is delivered twice", "add the quantities up")


def _known(books: OptionBooks, symbol: OptionSymbol, wish: ContractWish) -> Instrument | None:
    for one in books.instruments.values():
        if one.symbol == symbol.occ21 and books.symbol(one.quote_id) == wish.quote:
            return one
    return None


def _spec(symbol: OptionSymbol, rules: RootRules, wish: ContractWish) -> InstrumentSpec:
    multiplier = wish.multiplier
    if multiplier is None:
        if rules.is_adjusted:
            raise RefusedError(
                f"{symbol.compact} is an adjusted contract: nothing can be assumed of it",
                "state --multiplier (often still 100) and what it --delivers, as 10:AMC",
            )
        multiplier = STANDARD
    return InstrumentSpec(
        symbol=symbol.occ21,
        kind=InstrumentKind.OPTION,
        quote=wish.quote,
        exchange=wish.exchange,
        multiplier=multiplier,
        tick=Decimal("0.01"),
        underlying=wish.underlying or rules.underlying,
        style=wish.style or rules.style,
        settlement=wish.settlement or rules.settlement,
        settles=wish.settles or rules.settles,
        is_adjusted=rules.is_adjusted or bool(wish.delivers),
        deliverables=_stated(rules, wish, multiplier),
        note=wish.note,
    )


def _stated(
    rules: RootRules, wish: ContractWish, multiplier: Decimal
) -> tuple[tuple[str, Decimal], ...]:
    """Return what a new contract delivers: as stated, else shares as many as its multiplier."""
    if wish.delivers:
        return tuple((symbol, quantity) for quantity, symbol in wish.delivers)
    if rules.is_adjusted or (wish.settlement or rules.settlement) == CASH:
        return ()
    return ((wish.underlying or rules.underlying, multiplier),)


def _changed(known: Instrument, wish: ContractWish) -> Instrument:
    return replace(
        known,
        multiplier=known.multiplier if wish.multiplier is None else wish.multiplier,
        style=wish.style or known.style,
        settlement=wish.settlement or known.settlement,
        settles=wish.settles or known.settles,
        is_adjusted=known.is_adjusted or bool(wish.delivers),
        note=wish.note or known.note,
    )


def _check_unused(books: OptionBooks, known: Instrument, changed: Instrument) -> None:
    """Refuse another multiplier of what was traded: its money would no longer be what was paid."""
    from app.domain.trading.records import Fill

    if changed.multiplier != known.multiplier and books.unit.records(Fill).where(
        instrument_id=known.id
    ):
        raise RefusedError(
            f"{known.symbol} was traded with the multiplier {plain(known.multiplier)}",
            "void those fills first, or add the adjusted contract under its own root",
        )


def _deliver(books: OptionBooks, contract: Instrument, wish: ContractWish) -> None:
    """Store what one contract delivers, in place of what was stated before."""
    unit = books.unit
    records = unit.records(Deliverable)
    before = ", ".join(
        f"{plain(one.quantity)} {books.symbol(one.asset_id)}"
        for one in records.where(instrument_id=contract.id)
    )
    records.remove(instrument_id=contract.id)
    for quantity, symbol in wish.delivers:
        asset = books.registry.asset(symbol, _type(books, symbol))
        records.put(Deliverable(contract.id, asset.id, quantity))
    after = ", ".join(f"{plain(quantity)} {symbol}" for quantity, symbol in wish.delivers)
    unit.audit.record("contract's deliverable", contract.symbol, before, after)


def _type(books: OptionBooks, symbol: str) -> str:
    """Return the type of an asset that is named for the first time: a share, unless a currency."""
    from app.domain.currencies import is_currency

    known = [one for one in books.registry.assets.values() if one.symbol == symbol]
    return "" if known or is_currency(symbol) else "public-stock"
