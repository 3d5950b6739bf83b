"""Currencies: their signs and how many decimals their amounts have (ISO 4217)."""

from typing import Final

MINUTE_PLACES: Final = 12  # no more decimals are shown of a price; the tooltip has them all

_SYMBOLS: Final = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "BTC": "₿", "ETH": "Ξ",
    "ILS": "₪", "VND": "₫", "NGN": "₦", "PHP": "₱", "TRY": "₺", "UAH": "₴", "RUB": "₽", "KZT": "₸",
    "CRC": "₡", "PYG": "₲", "GEL": "₾", "AZN": "₼", "AMD": "֏", "THB": "฿", "MNT": "₮", "GHS": "₵",
}  # fmt: skip

_NO_DECIMALS: Final = frozenset(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split()
)
_THREE_DECIMALS: Final = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
_FOUR_DECIMALS: Final = frozenset({"CLF", "UYW"})
_COIN_DECIMALS: Final = 8

CURRENCIES: Final = tuple(
    (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN "
        "BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR "
        "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD "
        "JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT "
        "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG "
        "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
        "TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XOF "
        "XPF YER ZAR ZMW ZWG"
    ).split()
)
_KNOWN: Final = frozenset(CURRENCIES)


def is_currency(code: str) -> bool:
    """Tell whether a text is an ISO 4217 code in use."""
    return code in _KNOWN


def decimals_of(code: str) -> int:
    """Return the decimals of a currency's amounts; two where no currency is named."""
    if code in _NO_DECIMALS:
        return 0
    if code in _THREE_DECIMALS:
        return 3
    if code in _FOUR_DECIMALS:
        return 4
    return 2 if not code or code in _KNOWN else _COIN_DECIMALS


def symbol_of(code: str) -> str:
    """Return a currency's sign, or its code where no sign is known beyond doubt."""
    return _SYMBOLS.get(code, code)
