"""What an execution is of: a share, a pair of coins, or an option, as brokers write it."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import NotADateError, RefusedError
from app.domain.trading.execution_times import MDY, Moments
from app.domain.trading.occ import OptionSymbol, is_occ, option_symbol, parse_occ
from app.domain.trading.records import InstrumentKind

STABLE = ("USDT", "USDC", "FDUSD", "BUSD", "TUSD", "DAI", "EURC", "PYUSD", "USDP")
_COIN_QUOTES = (*STABLE, "BTC", "ETH", "BNB")
COINS = frozenset(
    """
    BTC ETH SOL XRP ADA DOGE DOT LTC BCH LINK MATIC POL AVAX UNI ATOM XLM ALGO TRX ETC FIL XMR AAVE
    EOS XTZ MKR SNX COMP GRT SAND MANA AXS NEAR APT ARB OP SUI SEI INJ TIA PEPE SHIB BONK WIF CRO
    BNB ICP HBAR VET FTM RUNE STX IMX LDO ENS CRV DASH ZEC KSM TON ETH2 WBTC STETH
    """.split()
) | frozenset(STABLE)
# Kraken's own names. Source: its list of assets.
_ALIASES = {
    "XBT": "BTC", "XXBT": "BTC", "XETH": "ETH", "XDG": "DOGE", "XXDG": "DOGE", "XXRP": "XRP",
    "XLTC": "LTC", "XXLM": "XLM", "XETC": "ETC", "XZEC": "ZEC", "XXMR": "XMR", "ZUSD": "USD",
    "ZEUR": "EUR", "ZGBP": "GBP", "ZCAD": "CAD", "ZJPY": "JPY", "ZAUD": "AUD",
}  # fmt: skip
_PENCE = {"GBX": "GBP", "GBp": "GBP", "ZAC": "ZAR", "ZAc": "ZAR", "ILA": "ILS"}
HUNDRED = Decimal(100)
_KINDS = {
    "stk": InstrumentKind.STOCK, "stock": InstrumentKind.STOCK, "stocks": InstrumentKind.STOCK,
    "share": InstrumentKind.STOCK, "shares": InstrumentKind.STOCK, "equity": InstrumentKind.STOCK,
    "equities": InstrumentKind.STOCK, "common stock": InstrumentKind.STOCK,
    "security": InstrumentKind.STOCK, "adr": InstrumentKind.STOCK,
    "etf": InstrumentKind.ETF, "etfs": InstrumentKind.ETF, "fund": InstrumentKind.ETF,
    "opt": InstrumentKind.OPTION, "option": InstrumentKind.OPTION,
    "options": InstrumentKind.OPTION, "equity option": InstrumentKind.OPTION,
    "equity options": InstrumentKind.OPTION, "index option": InstrumentKind.OPTION,
    "equity and index options": InstrumentKind.OPTION, "stock option": InstrumentKind.OPTION,
    "crypto": InstrumentKind.CRYPTO_PAIR, "cryptocurrency": InstrumentKind.CRYPTO_PAIR,
    "crypto_pair": InstrumentKind.CRYPTO_PAIR, "coin": InstrumentKind.CRYPTO_PAIR,
    "spot": InstrumentKind.CRYPTO_PAIR,
}  # fmt: skip
_MONEY = frozenset({"cash", "forex", "fx", "currency", "currencies"})
_ELSE = frozenset("fut future futures fop warrant warrants bond bonds cfd cfds index".split())
_DAY = (
    r"(?:[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,2} ?[A-Z]{3} ?'?[0-9]{2,4}|[A-Z]{3} ?[0-9]{1,2},? '?[0-9]{2,4})"
)
_RIGHT = r"(C|P|CALLS?|PUTS?)"
_STRIKE = r"\$? ?([0-9]{1,5}(?:,[0-9]{3})*(?:\.[0-9]{1,4})?)"
_ROOT = r"\(?([A-Z]{1,6}[0-9]?)\)?"
_SHORT = re.compile(r"[-.+]?([A-Z]{1,6}[0-9]?)([0-9]{6})([CP])([0-9]{1,5}(?:\.[0-9]{1,3})?)")
_WORDED = (
    (re.compile(rf"{_ROOT} ({_DAY}) {_STRIKE} {_RIGHT}"), (1, 2, 3, 4)),
    (re.compile(rf"{_ROOT} ({_DAY}) {_RIGHT} {_STRIKE}"), (1, 2, 4, 3)),
    (re.compile(rf"{_RIGHT} {_ROOT}(?: .*?)? ({_DAY}) {_STRIKE}(?: .*)?"), (2, 3, 4, 1)),
)
_PAIR = re.compile(r"([A-Z0-9]{1,12})[/\-_:]([A-Z0-9]{2,6})")
_SYMBOL = re.compile(r"[^\W_][\w .\-/:&*#]{0,59}")
_DAYS = Moments(MDY, "UTC")  # the options that are written out are American


@dataclass(frozen=True, slots=True)
class Subject:
    """What was traded, before it is an instrument of the books."""

    kind: InstrumentKind
    symbol: str  # "AAPL", "BTC/USDT", of an option the 21 characters of the OCC
    quote: str  # what the price is in; "" : the mapping's currency
    option: OptionSymbol | None = None
    underlying: str = ""
    exchange: str = ""
    multiplier: Decimal | None = None  # None: as usual

    @property
    def base(self) -> str:
        """Return what is held: the share, the coin, or the contract's compact symbol."""
        if self.option is not None:
            return self.option.compact
        if self.kind == InstrumentKind.CRYPTO_PAIR:
            return self.symbol.partition("/")[0]
        return self.symbol


@dataclass(frozen=True, slots=True)
class Told:
    """The fields of a row that say what was traded."""

    symbol: str = ""
    isin: str = ""
    name: str = ""
    kind: str = ""
    currency: str = ""
    underlying: str = ""
    expiry: str = ""
    right: str = ""
    strike: Decimal | None = None
    multiplier: Decimal | None = None


def subject_of(told: Told, kind: str = "") -> Subject:
    """Return what was traded; `kind` decides where the row does not say.

    Raises:
        RefusedError: no symbol, an exchange of money, or something that is not traded here.
    """
    stated = told.kind.strip().lower() or kind
    if stated in _MONEY:
        raise RefusedError("an exchange of money, no execution", "record it as a conversion")
    if stated in _ELSE:
        raise RefusedError(f"{stated} is not traded here")
    known = _KINDS.get(stated)
    option = _option(told, known)
    if option is not None:
        return Subject(
            InstrumentKind.OPTION,
            option.occ21,
            told.currency,
            option,
            _underlying(told),
            multiplier=told.multiplier,
        )
    if known == InstrumentKind.OPTION:
        raise RefusedError(
            f"{(told.symbol or told.name)[:60]!r} is an option, but which one it is cannot be read",
            "map its underlying, expiry, right and strike, or a column with its OCC symbol",
        )
    symbol = told.symbol or told.isin
    if not symbol:
        raise RefusedError("no symbol", "map the column that names what was traded")
    clean = " ".join(symbol.split())
    pair = None if known in {InstrumentKind.STOCK, InstrumentKind.ETF} else pair_of(clean)
    if pair is not None:
        return _pair(*pair)
    if known == InstrumentKind.CRYPTO_PAIR:
        base = _coin(clean)
        if not told.currency:
            raise RefusedError(f"what {base} was paid in is not said", "map its currency")
        return _pair(base, _coin(told.currency))
    return _share(clean, told, known or InstrumentKind.STOCK)


def pair_of(text: str) -> tuple[str, str] | None:
    """Return the coin and what it is quoted in of BTC/USDT, BTC-USD, BTCUSDT, XXBTZUSD."""
    clean = text.strip().upper()
    found = _PAIR.fullmatch(clean)
    if found is not None:
        base, quote = _coin(found[1]), _coin(found[2])
        if quote in _COIN_QUOTES or is_currency(quote):
            return base, quote
        return None
    if not clean.isalnum() or not 5 <= len(clean) <= 16:
        return None
    for quote in STABLE:
        if clean.endswith(quote) and len(clean) - len(quote) >= 2:
            return _coin(clean[: -len(quote)]), quote
    for length in (4, 3):
        base, quote = _coin(clean[:-length]), _coin(clean[-length:])
        if base in COINS and (quote in _COIN_QUOTES or is_currency(quote)):
            return base, quote
    return None


def option_of(text: str) -> OptionSymbol | None:
    """Return the contract that a text names, in the OCC's form or in a broker's own; else `None`.

    Known: `AAPL  260116C00150000`, the same compact, `O:` or `.` before it, `-AAPL260116C150`,
    `AAPL 01/16/2026 150.00 C`, `AAPL 16JAN26 150 C`, `AAPL 1/16/2026 Call $150.00`,
    `CALL (AAPL) APPLE INC JAN 16 26 $150 (100 SHS)`.
    """
    clean = text.strip().upper().removeprefix("O:")
    if not 8 <= len(clean) <= 120:
        return None
    bare = clean.lstrip(".-+")
    if is_occ(bare):
        return parse_occ(bare)
    found = _SHORT.fullmatch(clean)
    if found is not None:
        try:
            on = datetime.strptime(found[2], "%y%m%d").replace(tzinfo=UTC).date()
            return option_symbol(found[1], on, found[3], Decimal(found[4]))
        except (ValueError, RefusedError):
            return None
    for shape, (root, day, strike, right) in _WORDED:
        found = shape.fullmatch(" ".join(clean.split()))
        if found is None:
            continue
        on_day = _day(found[day])
        if on_day is None:
            continue
        try:
            price = Decimal(found[strike].replace(",", ""))
            return option_symbol(found[root], on_day, found[right], price)
        except RefusedError:
            continue
    return None


def in_whole_units(price: Decimal, currency: str) -> tuple[Decimal, str]:
    """Return a price and its currency; prices in pence, cents or agorot become whole units."""
    whole = _PENCE.get(currency)
    return (price, currency) if whole is None else (price / HUNDRED, whole)


def _option(told: Told, known: InstrumentKind | None) -> OptionSymbol | None:
    if known not in {None, InstrumentKind.OPTION}:
        return None
    if told.strike is not None and told.expiry and told.right:
        right = told.right.strip().upper()[:1]
        if right not in {"C", "P"}:
            return None  # a share in a file that has options too
        on = _day(told.expiry)
        if on is None:
            raise RefusedError(f"expiry: not a date: {told.expiry[:40]!r}")
        by_symbol = option_of(told.symbol)
        root = by_symbol.root if by_symbol else told.symbol or told.underlying
        if not re.fullmatch(r"[A-Za-z]{1,6}[0-9]?", root.strip()):
            root = told.underlying or root
        return option_symbol(root, on, right, told.strike)
    for text in (told.symbol, told.name):
        found = option_of(text)
        if found is not None:
            return found
    return None


def _underlying(told: Told) -> str:
    clean = told.underlying.strip().upper()
    return clean if clean and option_of(clean) is None else ""


def _share(symbol: str, told: Told, kind: InstrumentKind) -> Subject:
    base, _, rest = symbol.partition(":")
    exchange = ""
    if rest and re.fullmatch(r"x[a-z0-9]{3}", rest.lower()):  # Saxo: NVDA:xnas
        symbol, exchange = base, rest.upper()
    elif "/" in symbol and is_currency(symbol.rpartition("/")[2].upper()):  # eToro: AMD/USD
        symbol, _, quote = symbol.rpartition("/")
        told = replace(told, currency=told.currency or quote.upper())
    if symbol == told.currency or (not told.kind and _is_forex(symbol)):
        raise RefusedError("an exchange of money, no execution", "record it as a conversion")
    if not _SYMBOL.fullmatch(symbol):
        raise RefusedError(f"{symbol[:40]!r} is no symbol")
    return Subject(kind, symbol, told.currency, exchange=exchange)


def _is_forex(symbol: str) -> bool:
    """Tell whether a symbol is two currencies, as in EUR.USD."""
    return len(symbol) in {6, 7} and is_currency(symbol[:3]) and is_currency(symbol[-3:])


def _pair(base: str, quote: str) -> Subject:
    if is_currency(base) and is_currency(quote):
        raise RefusedError("an exchange of money, no execution", "record it as a conversion")
    if base == quote:
        raise RefusedError(f"{base} cannot be paid in {quote}")
    return Subject(InstrumentKind.CRYPTO_PAIR, f"{base}/{quote}", quote)


def _coin(text: str) -> str:
    clean = text.strip().upper()
    return _ALIASES.get(clean, clean)


def _day(text: str) -> date | None:
    """Return the day of an option's expiry: the year may be in two digits, the month a name."""
    clean = text.strip()
    if re.fullmatch(r"[0-9]{6}", clean):
        clean = f"20{clean}"
    try:
        return _DAYS.read(clean).on
    except NotADateError:
        return None
