"""Symbols to instruments: found by every way of writing them, made when first needed."""

from dataclasses import dataclass, fields, replace
from decimal import Decimal

from app.domain.assets import Asset, AssetType
from app.domain.currencies import is_currency
from app.domain.errors import AmbiguousSymbolError, RefusedError, UnknownNameError
from app.domain.ids import AssetId
from app.domain.trading.occ import (
    STANDARD,
    OptionSymbol,
    is_occ,
    listed_as,
    parse_occ,
    root_rules,
)
from app.domain.trading.records import (
    ALWAYS_OPEN,
    Deliverable,
    Instrument,
    InstrumentKind,
)
from app.ports.storage import UnitOfWork
from app.services.registry import Registry

DOLLAR = "USD"
NEW_YORK = "XNYS"
SHARE_STEP = Decimal("0.0001")  # most brokers that deal in parts of shares take four digits
COIN_STEP = Decimal("0.00000001")
_ASSET_TYPES: dict[str, str] = {
    InstrumentKind.STOCK: AssetType.PUBLIC_STOCK,
    InstrumentKind.ETF: AssetType.PUBLIC_STOCK,
    InstrumentKind.OPTION: AssetType.OPTION,
    InstrumentKind.CRYPTO_PAIR: AssetType.CRYPTO,
}


@dataclass(frozen=True, slots=True)
class InstrumentSpec:
    """An instrument by names; `None` and "": what its kind, or an option's root, usually has."""

    symbol: str
    kind: str = ""
    quote: str = ""
    exchange: str = ""
    multiplier: Decimal | None = None
    tick: Decimal | None = None
    lot_step: Decimal | None = None
    min_quantity: Decimal | None = None
    min_value: Decimal | None = None
    underlying: str = ""
    settlement: str = ""
    style: str = ""
    settles: str = ""
    is_adjusted: bool | None = None
    deliverables: tuple[tuple[str, Decimal], ...] = ()  # symbol, quantity; cash among them
    note: str = ""


def find_instrument(unit: UnitOfWork, symbol: str, quote: str = "") -> Instrument:
    """Return the instrument that a person names: "AAPL", "BTC/USDT", an option in any OCC form.

    `quote`: the currency, where one asset trades in several.

    Raises:
        UnknownNameError: there is none. AmbiguousSymbolError: there are several.
    """
    text = symbol.strip()
    if is_occ(text):
        text = parse_occ(text).occ21
    found = unit.records(Instrument).where(symbol=text) or unit.records(Instrument).where(
        symbol=text.upper()
    )
    if quote:
        ids = {one.id for one in unit.catalogue.assets() if one.symbol == quote}
        found = [one for one in found if one.quote_id in ids]
    if not found:
        raise UnknownNameError("instrument", symbol)
    if len(found) > 1:
        names = {one.id: one.symbol for one in unit.catalogue.assets()}
        raise AmbiguousSymbolError(symbol, tuple(names[one.quote_id] for one in found))
    return found[0]


def ensure_instrument(unit: UnitOfWork, registry: Registry, spec: InstrumentSpec) -> Instrument:
    """Return the instrument of a spec; it and its asset are made when they are not there.

    Raises:
        RefusedError: the spec contradicts itself, or what is there.
    """
    try:
        return find_instrument(unit, spec.symbol, spec.quote)
    except UnknownNameError:
        pass
    draft = provisional(registry, spec.symbol, spec)
    base, quote = _names(spec)
    asset = registry.asset(base, _ASSET_TYPES[draft.kind])
    paid_in = registry.currency(quote)
    if asset.id == paid_in.id:
        raise RefusedError(f"{spec.symbol} cannot be priced in itself")
    for one in unit.records(Instrument).where(asset_id=asset.id, quote_id=paid_in.id):
        return one
    underlying = None
    if draft.kind == InstrumentKind.OPTION:
        name = spec.underlying or root_rules(draft.root).underlying
        underlying = registry.asset(name, _known_type(registry, name)).id
    made = replace(
        draft,
        id=unit.records(Instrument).next_id(),
        asset_id=asset.id,
        quote_id=paid_in.id,
        underlying_id=underlying,
    )
    unit.records(Instrument).put(made)
    for asset_id, quantity in _deliverables(made, spec, registry):
        unit.records(Deliverable).put(Deliverable(made.id, asset_id, quantity))
    unit.audit.record("instrument added", made.symbol, "", f"{made.kind}, in {paid_in.symbol}")
    return made


def provisional(registry: Registry, symbol: str, spec: InstrumentSpec | None = None) -> Instrument:
    """Return what a symbol would be made as, without an id; nothing is written.

    Raises:
        RefusedError: the symbol is malformed, or its kind cannot be told.
    """
    spec = spec or InstrumentSpec(symbol)
    text = symbol.strip()
    if not text:
        raise RefusedError("a symbol is missing")
    if is_occ(text) or spec.kind == InstrumentKind.OPTION:
        made = _option(parse_occ(text))
    elif "/" in text or spec.kind == InstrumentKind.CRYPTO_PAIR:
        made = _pair(text, spec)
    else:
        made = _stock(text, spec, registry)
    return _with(made, spec)


def title_of(instrument: Instrument) -> str:
    """Return what an instrument is called in a list: "AAPL 240C", "BTC/USDT"."""
    return listed_as(instrument.symbol)


def rules_of(unit: UnitOfWork, instrument: Instrument, spec: InstrumentSpec) -> Instrument:
    """Store other rules of an instrument and return it; what it is stays.

    Raises:
        RefusedError: a step, a tick or a multiplier is out of range.
    """
    changed = _with(instrument, spec)
    unit.records(Instrument).put(changed)
    before, after = (
        ", ".join(
            f"{one.name} {getattr(side, one.name)}"
            for one in fields(Instrument)
            if getattr(instrument, one.name) != getattr(changed, one.name)
        )
        for side in (instrument, changed)
    )
    unit.audit.record("instrument changed", instrument.symbol, before, after)
    return changed


def _option(symbol: OptionSymbol) -> Instrument:
    rules = root_rules(symbol.root)
    return Instrument(
        0,
        AssetId(0),
        AssetId(0),
        InstrumentKind.OPTION,
        symbol.occ21,
        NEW_YORK,
        multiplier=STANDARD,
        root=symbol.root,
        expires_on=symbol.expires_on,
        right=symbol.right,
        strike=symbol.strike,
        style=rules.style,
        settlement=rules.settlement,
        settles=rules.settles,
        is_adjusted=rules.is_adjusted,
    )


def _pair(text: str, spec: InstrumentSpec) -> Instrument:
    base, slash, quote = text.upper().partition("/")
    if not slash:
        base, quote = text.upper(), spec.quote
    if not base or not quote or "/" in quote:
        raise RefusedError(f"{text!r} is no pair", "write it like BTC/USDT")
    return Instrument(
        0,
        AssetId(0),
        AssetId(0),
        InstrumentKind.CRYPTO_PAIR,
        f"{base}/{quote}",
        ALWAYS_OPEN,
        lot_step=COIN_STEP,
        min_quantity=COIN_STEP,
    )


def _stock(text: str, spec: InstrumentSpec, registry: Registry) -> Instrument:
    if not spec.kind and is_currency(text):
        raise RefusedError(f"{text} is a currency", f"write a pair, like BTC/{text}")
    kind = spec.kind
    if not kind:
        types = {one.type for one in registry.assets.values() if one.symbol == text}
        if AssetType.CRYPTO in types and AssetType.PUBLIC_STOCK not in types:
            return _pair(text, replace(spec, quote=spec.quote or DOLLAR))
        kind = InstrumentKind.STOCK
    if kind not in {InstrumentKind.STOCK, InstrumentKind.ETF}:
        raise RefusedError(f"{kind!r} is no kind of instrument", "stock, etf, option, crypto_pair")
    return Instrument(
        0,
        AssetId(0),
        AssetId(0),
        kind,
        text,
        NEW_YORK,
        lot_step=SHARE_STEP,
        min_quantity=SHARE_STEP,
    )


def _with(made: Instrument, spec: InstrumentSpec) -> Instrument:
    """Return an instrument with what a spec states."""
    for name in ("multiplier", "tick", "lot_step", "min_quantity", "min_value"):
        value = getattr(spec, name)
        if value is not None and (value < 0 or (name == "multiplier" and not value)):
            raise RefusedError(f"{name} is {value}: it has to be above zero")
    stated = {
        name: getattr(spec, name)
        for name in (
            "exchange", "multiplier", "tick", "lot_step", "min_quantity", "min_value",
            "settlement", "style", "settles", "is_adjusted", "note",
        )
        if getattr(spec, name) not in {None, ""}
    }  # fmt: skip
    if "lot_step" in stated and spec.min_quantity is None:
        stated["min_quantity"] = stated["lot_step"]
    return replace(made, **stated)


def _names(spec: InstrumentSpec) -> tuple[str, str]:
    """Return the symbols of what is held and of what it is paid in."""
    text = spec.symbol.strip()
    if is_occ(text):
        return parse_occ(text).compact, spec.quote or DOLLAR
    if "/" in text:
        base, _, quote = text.upper().partition("/")
        return base, quote
    return text, spec.quote or DOLLAR


def _known_type(registry: Registry, name: str) -> str:
    """Return the type of an underlying; an index counts as a listed thing."""
    known = [one for one in registry.assets.values() if one.symbol == name]
    return "" if len(known) == 1 else AssetType.PUBLIC_STOCK


def _deliverables(
    made: Instrument, spec: InstrumentSpec, registry: Registry
) -> list[tuple[AssetId, Decimal]]:
    if made.kind != InstrumentKind.OPTION:
        return []
    if spec.deliverables:
        return [(_delivered(registry, name).id, quantity) for name, quantity in spec.deliverables]
    if made.is_adjusted or made.settlement == "cash" or made.underlying_id is None:
        return []  # an adjusted contract's is not known until someone states it
    return [(made.underlying_id, STANDARD)]


def _delivered(registry: Registry, name: str) -> Asset:
    if is_currency(name):
        return registry.currency(name)
    return registry.asset(name, _known_type(registry, name))
