"""What a row is about: an asset by symbol, ISIN or name, or money."""

from dataclasses import dataclass

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.mapped.maps import FileMap
from app.domain.mapped.meanings import Meaning
from app.domain.trading.execution_symbols import COINS, Told, pair_of, subject_of
from app.domain.trading.records import InstrumentKind
from app.providers.coffer_csv.fields import FieldError, name

_REMEMBERED = 20_000
_TYPES = {
    "stk": AssetType.PUBLIC_STOCK, "stock": AssetType.PUBLIC_STOCK,
    "stocks": AssetType.PUBLIC_STOCK,
    "share": AssetType.PUBLIC_STOCK, "shares": AssetType.PUBLIC_STOCK,
    "equity": AssetType.PUBLIC_STOCK, "equities": AssetType.PUBLIC_STOCK,
    "etf": AssetType.PUBLIC_STOCK, "etfs": AssetType.PUBLIC_STOCK, "fund": AssetType.PUBLIC_STOCK,
    "funds": AssetType.PUBLIC_STOCK, "security": AssetType.PUBLIC_STOCK, "opt": AssetType.OPTION,
    "option": AssetType.OPTION, "options": AssetType.OPTION, "crypto": AssetType.CRYPTO,
    "cryptocurrency": AssetType.CRYPTO, "coin": AssetType.CRYPTO, "cash": AssetType.FIAT,
    "fiat": AssetType.FIAT, "currency": AssetType.FIAT, "bond": AssetType.OTHER,
    "bonds": AssetType.OTHER,
}  # fmt: skip
_KINDS = {
    InstrumentKind.OPTION: AssetType.OPTION,
    InstrumentKind.CRYPTO_PAIR: AssetType.CRYPTO,
}


@dataclass(frozen=True, slots=True)
class Named:
    """What a row names."""

    symbol: str = ""
    type: str = ""  # of an asset that appears for the first time; "" : nobody said
    quote: str = ""  # what a pair is priced in
    is_money: bool = False


class Assets:
    """Finds what rows are about, by a map's own table first."""

    def __init__(self, mapping: FileMap) -> None:
        self._map = mapping
        self._own = dict(mapping.symbols)
        self._known: dict[tuple[str, ...], Named] = {}

    def of(self, symbol: str, isin: str, title: str, type: str, quote: str) -> Named:
        """Return what a row is about; nothing where it names nothing.

        Raises:
            FieldError: something that cannot be a symbol.
        """
        key = (symbol, isin, title, type, quote)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[key] = self._find(symbol, isin, title, type, quote)
        return found

    def _find(self, symbol: str, isin: str, title: str, type: str, quote: str) -> Named:
        own = next((self._own[one] for one in (symbol, isin, title) if one in self._own), "")
        made = self._type(type)
        if own:
            return self._stated(own, made)
        said = symbol or isin or title or self.map_symbol
        if not said:
            return Named()
        _refuse_formula(said)
        code = said.upper()
        if is_currency(code) and made in {"", AssetType.FIAT} and not isin:
            return Named(code, AssetType.FIAT, is_money=True)
        if symbol and made != AssetType.FIAT:
            read = self._read(symbol, isin, title, made, quote)
            if read is not None:
                return read
        kept = name(said, Meaning.SYMBOL, normalise=False)
        return Named(kept, made or (AssetType.PUBLIC_STOCK if isin else ""))

    @property
    def map_symbol(self) -> str:
        return self._map.symbol

    def _stated(self, own: str, made: str) -> Named:
        if is_currency(own) and made in {"", AssetType.FIAT}:
            return Named(own, AssetType.FIAT, is_money=True)
        return Named(own, made)

    def _type(self, word: str) -> str:
        if not word:
            return self._map.asset_type
        clean = word.strip().lower()
        if clean in frozenset(AssetType):
            return clean
        return str(_TYPES.get(clean, "")) or self._map.asset_type

    def _read(self, symbol: str, isin: str, title: str, made: str, quote: str) -> Named | None:
        """Take a symbol apart: an option, a pair of coins, an exchange after it."""
        is_pair = pair_of(symbol) is not None and made != AssetType.PUBLIC_STOCK and not isin
        stated = "" if is_pair else "stock" if made != AssetType.OPTION else "option"
        try:
            subject = subject_of(Told(symbol, isin, title, stated, quote))
            if stated == "stock" and made == "":
                option = subject_of(Told(symbol, isin, title, "", quote))
                subject = option if option.kind == InstrumentKind.OPTION else subject
        except RefusedError:
            return None
        base = subject.base
        kind = made or str(_KINDS.get(subject.kind, "")) or _usual(base, isin)
        return Named(base, kind, subject.quote if subject.quote != quote else "")


def _usual(symbol: str, isin: str) -> str:
    if isin:
        return AssetType.PUBLIC_STOCK
    return AssetType.CRYPTO if symbol in COINS else ""


def _refuse_formula(text: str) -> None:
    if text.lstrip("'")[:1] in {"=", "+", "@"}:
        raise FieldError(Meaning.SYMBOL, "looks like a formula, not a name", text)
