"""Instruments as SnapTrade names them, in positions and in activities."""

from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.numbers import ONE
from app.ports.providers import RemoteAsset
from app.providers.reading import BadAnswer, Row

_KINDS = {  # of an instrument of a position
    **dict.fromkeys(("stock", "etf", "mutualfund", "cef", "adr"), AssetType.PUBLIC_STOCK),
    "crypto": AssetType.CRYPTO,
    **dict.fromkeys(("future", "cfd", "other"), AssetType.OTHER),
}
_CODES = {  # of a symbol's type
    **dict.fromkeys(("ad", "cs", "cef", "et", "oef", "ps", "ut", "wi"), AssetType.PUBLIC_STOCK),
    "crypto": AssetType.CRYPTO,
}
STANDARD, MINI = Decimal(100), Decimal(10)  # units of the underlying in an option contract


def money(code: str) -> RemoteAsset:
    """Return a currency; a code that is none is a coin."""
    code = code.upper()
    return RemoteAsset(code, AssetType.FIAT if is_currency(code) else AssetType.CRYPTO)


def instrument(row: Row) -> tuple[RemoteAsset, Decimal]:
    """Return what a position is of, and how many units of it one of the position stands for.

    Raises:
        BadAnswer: it has no symbol, or a kind whose worth could not be told.
    """
    kind = row.text("kind").lower()
    if kind == "option":
        multiplier = row.maybe_number("multiplier") or STANDARD
        if multiplier <= 0:
            raise BadAnswer(f"{row.where}.multiplier", "a multiplier that is not above zero")
        return _option(row, row.text("symbol")), multiplier
    asset_type = _KINDS.get(kind)
    if asset_type is None:
        raise BadAnswer(f"{row.where}.kind", f"an instrument of a kind that is new: {kind[:40]}")
    asset = RemoteAsset(
        _symbol(row, asset_type),
        asset_type,
        name=row.maybe_text("description"),
        segment="" if asset_type == AssetType.CRYPTO else row.maybe_text("exchange"),
        figi=row.maybe_text("figi_instrument.figi_code"),
        own_id=row.maybe_text("id"),
    )
    of_future = row.maybe_number("multiplier") if kind == "future" else None
    return asset, of_future or ONE


def symbol(row: Row) -> RemoteAsset:
    """Return what an activity is about.

    Raises:
        BadAnswer: it has no symbol.
    """
    asset_type = _CODES.get(row.maybe_text("type.code").lower(), AssetType.OTHER)
    figi = row.maybe_text("figi_instrument.figi_code") or row.maybe_text("figi_code")
    return RemoteAsset(
        _symbol(row, asset_type),
        asset_type,
        name=row.maybe_text("description"),
        segment="" if asset_type == AssetType.CRYPTO else row.maybe_text("exchange.mic_code"),
        figi=figi,
        own_id=row.maybe_text("id"),
    )


def option_symbol(row: Row) -> tuple[RemoteAsset, Decimal]:
    """Return the option that an activity is about, and its multiplier.

    Raises:
        BadAnswer: it has no ticker.
    """
    mini = row.flag("is_mini_option")
    return _option(row, row.text("ticker")), MINI if mini else STANDARD


def _symbol(row: Row, asset_type: str) -> str:
    found = row.maybe_text("raw_symbol") or row.text("symbol")
    return found.upper() if asset_type == AssetType.CRYPTO else found


def _option(row: Row, told: str) -> RemoteAsset:
    """Return an option by its OCC symbol without the blanks that pad it."""
    return RemoteAsset(
        "".join(told.split()),
        AssetType.OPTION,
        name=row.maybe_text("description"),
        own_id=row.maybe_text("id"),
    )
