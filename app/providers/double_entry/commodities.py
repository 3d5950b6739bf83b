"""Commodities of journals as assets: currencies by code and sign, coins, shares, all else."""

import re
from collections.abc import Collection, Mapping

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.identity import is_isin
from app.ports.importers import Guess
from app.ports.providers import RemoteAsset

_SIGNS: dict[str, tuple[str, ...]] = {
    "$": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN"),
    "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY"), "₹": ("INR",), "₽": ("RUB",),
    "₩": ("KRW",), "₺": ("TRY",), "฿": ("THB",), "₫": ("VND",), "₴": ("UAH",), "₪": ("ILS",),
    "₱": ("PHP",), "₦": ("NGN",), "US$": ("USD",), "C$": ("CAD",), "CA$": ("CAD",),
    "A$": ("AUD",), "AU$": ("AUD",), "NZ$": ("NZD",), "HK$": ("HKD",), "S$": ("SGD",),
    "R$": ("BRL",), "zł": ("PLN",), "Kč": ("CZK",), "Ft": ("HUF",), "元": ("CNY",),
    "円": ("JPY",), "kr": ("SEK", "NOK", "DKK", "ISK"), "Rs": ("INR", "PKR", "LKR"),
    "Fr": ("CHF",), "Fr.": ("CHF",), "Euro": ("EUR",), "EURO": ("EUR",),
}  # fmt: skip
_COINS = frozenset(
    "BTC XBT ETH LTC XRP BCH ADA DOT SOL DOGE XMR ETC XLM USDT USDC DAI BNB ATOM AVAX LINK MATIC "
    "UNI ALGO XTZ EOS TRX NEO DASH ZEC SHIB NEAR TON".split()
)
_TICKER = re.compile(r"[A-Z0-9][A-Z0-9.'_-]{0,23}")


def code_of(symbol: str, options: Mapping[str, str]) -> str:
    """Return the ISO 4217 code of a currency's code or sign; "" for what is no currency."""
    if is_currency(symbol):
        return symbol
    known = _SIGNS.get(symbol)
    if known:
        said = options.get(f"symbol:{symbol}", "").strip().upper()
        return said if is_currency(said) else known[0]
    upper = symbol.upper()
    return upper if len(symbol) == 3 and symbol.islower() and is_currency(upper) else ""


def guess_of(symbol: str, options: Mapping[str, str]) -> Guess | None:
    """Return the question that a sign of several currencies raises."""
    known = _SIGNS.get(symbol, ())
    if len(known) < 2 or is_currency(symbol):
        return None
    return Guess(f"symbol:{symbol}", code_of(symbol, options), known, about=symbol)


def asset_of(
    symbol: str,
    options: Mapping[str, str],
    priced: Collection[str],
    *,
    name: str = "",
    isin: str = "",
    cusip: str = "",
) -> RemoteAsset:
    """Return the asset of a commodity. What has no price anywhere is no share: "hours"."""
    code = code_of(symbol, options)
    if code:
        return RemoteAsset(code, AssetType.FIAT)
    upper = symbol.upper()
    own_isin = isin if is_isin(isin) else symbol if is_isin(symbol) else ""
    if upper in _COINS and not own_isin:
        return RemoteAsset("BTC" if upper == "XBT" else upper, AssetType.CRYPTO, name)
    is_share = own_isin or (symbol in priced and _TICKER.fullmatch(upper))
    kind = AssetType.PUBLIC_STOCK if is_share else AssetType.OTHER
    return RemoteAsset(symbol, kind, name, isin=own_isin, cusip=cusip)
