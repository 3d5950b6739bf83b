"""Names of coins and currencies as exchanges write them."""

import re
from collections.abc import Mapping

from app.domain.assets import AssetType
from app.ports.providers import RemoteAsset

# The currencies that exchanges keep as money. Not all of ISO 4217: MNT is a coin on an exchange.
MONEY = frozenset(
    "AED ARS AUD BGN BRL CAD CHF CLP COP CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW KZT MXN NGN "
    "NOK NZD PEN PHP PLN RON RUB SEK SGD THB TRY TWD UAH USD VND ZAR".split()
)
# What trades are counted in where an exchange does not say which side that is; first, best.
QUOTES = (
    *"USD CAD CHF JPY AUD GBP EUR".split(),  # of two currencies, the later one is traded
    *sorted(MONEY - set("USD CAD CHF JPY AUD GBP EUR".split())),
    *"USDT USDC FDUSD BUSD TUSD DAI PYUSD USDG EURC EURT BTC ETH BNB SOL".split(),
)
_RENAMED = {"XBT": "BTC", "XDG": "DOGE", "ETH2": "ETH", "BETH": "ETH", "CGLD": "CELO"}
# Kraken: staked, opted in to rewards, parachain, bonded for so many days, on hold.
_FORM = re.compile(r"([A-Z0-9]{2,}?)(?:\d\d)?\.(?:S|M|F|B|P|HOLD)")


def is_money(code: str) -> bool:
    return code in MONEY


def asset_of(code: str) -> RemoteAsset:
    """Return the asset of a canonical name."""
    return RemoteAsset(code, AssetType.FIAT if code in MONEY else AssetType.CRYPTO)


def plain_name(code: str) -> str:
    """Return the name by which a coin is known elsewhere: XBT → BTC."""
    code = code.strip().upper()
    return _RENAMED.get(code, code)


def kraken_name(code: str, other_names: Mapping[str, str]) -> str:
    """Return a coin's plain name; staked and earning forms are the coin itself.

    `other_names`: Kraken's own name → its other one, as Kraken lists them: XXBT → XBT.
    """
    found = _FORM.fullmatch(code)
    if found:
        return kraken_name(found[1], other_names)
    return plain_name(other_names.get(code, code))


def sides(one: str, other: str) -> tuple[str, str] | None:
    """Return what was traded and in what it was paid; `None` where it cannot be told."""
    first = QUOTES.index(one) if one in QUOTES else None
    second = QUOTES.index(other) if other in QUOTES else None
    if first is None and second is None:
        return None
    if second is None or (first is not None and first < second):
        return other, one
    return one, other
