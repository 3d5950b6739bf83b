"""Which assets Alpaca's symbols are: US stocks, contracts of options, coins of pairs."""

import re
from decimal import Decimal
from urllib.parse import quote

from app.domain.assets import AssetType
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.trading.occ import STANDARD, is_occ, parse_occ, root_rules
from app.ports.providers import RemoteAsset
from app.providers.alpaca.calls import Calls, bad_answer
from app.providers.reading import BadAnswer, Row

DOLLAR = "USD"
# What coins are traded against at Alpaca; longer names first, as USDT ends like nothing else.
QUOTES = ("USDT", "USDC", "USD", "BTC")
_STOCK = re.compile(r"[A-Z0-9]{1,10}(?:[./-][A-Z0-9]{1,6})?")
_COIN = re.compile(r"[A-Z0-9]{1,12}")


def pair_of(symbol: str, *, is_crypto: bool = False) -> tuple[str, str] | None:
    """Return coin and quote of "BTC/USD" or "BTCUSD"; `None` where it is no pair.

    Without a slash a text counts as a pair where that is known, or where it is too long for a
    US ticker, which has five letters at most.
    """
    base, slash, paid = symbol.partition("/")
    if slash:
        known = paid in QUOTES and _COIN.fullmatch(base)
        return (base, paid) if known else None
    if not is_crypto and len(symbol) < 6:
        return None
    for paid in QUOTES:
        base = symbol.removesuffix(paid)
        if base and base != symbol and _COIN.fullmatch(base):
            return base, paid
    return None


def coin(symbol: str) -> RemoteAsset:
    return RemoteAsset(symbol, AssetType.CRYPTO)


def named(symbol: str, where: str, *, is_crypto: bool = False) -> RemoteAsset:
    """Return what a symbol is, by itself; of a pair its coin.

    Raises:
        BadAnswer: it can be no symbol.
    """
    text = symbol.strip().upper()
    if is_occ(text):
        contract = parse_occ(text)
        return RemoteAsset(contract.compact, AssetType.OPTION, contract.title)
    pair = pair_of(text, is_crypto=is_crypto)
    if pair is not None:
        return coin(pair[0])
    if is_crypto and _COIN.fullmatch(text):
        return coin(text)
    if not _STOCK.fullmatch(text):
        raise BadAnswer(where, f"no symbol: {text[:40]!r}")
    return RemoteAsset(text, AssetType.PUBLIC_STOCK)


class Assets:
    """Looks symbols up, each once a run."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._stocks: dict[str, RemoteAsset] = {}
        self._multipliers: dict[str, Decimal | None] = {}

    def of(self, symbol: str, where: str, *, is_crypto: bool = False) -> RemoteAsset:
        """Return what a symbol of a row is; of a pair its coin.

        Raises:
            BadAnswer: it can be no symbol.
            ProviderError: it cannot be asked for.
        """
        asset = named(symbol, where, is_crypto=is_crypto)
        if asset.type != AssetType.PUBLIC_STOCK:
            return asset
        return self.stock(asset.symbol) or asset

    def stock(self, symbol: str) -> RemoteAsset | None:
        """Return a stock as Alpaca knows it; `None` where it does not know it any more.

        Raises:
            ProviderError: it cannot be asked for.
        """
        if symbol not in self._stocks:
            try:
                self._stocks[symbol] = self._ask(symbol)
            except ProviderError as error:
                if error.trouble != Trouble.GONE:
                    raise
                return None
        return self._stocks[symbol]

    def multiplier(self, symbol: str, where: str) -> Decimal:
        """Return how many units of money a contract's price of 1 is; 1 of what is no option.

        Raises:
            BadAnswer: an adjusted contract that Alpaca does not know any more.
            ProviderError: it cannot be asked for.
        """
        if not is_occ(symbol):
            return Decimal(1)
        contract = parse_occ(symbol)
        if not root_rules(contract.root).is_adjusted:
            return STANDARD
        name = contract.compact
        if name not in self._multipliers:
            self._multipliers[name] = self._ask_multiplier(name)
        found = self._multipliers[name]
        if found is None:
            raise BadAnswer(where, f"{name} was adjusted, and its multiplier is not known any more")
        return found

    def _ask(self, symbol: str) -> RemoteAsset:
        answer = self._calls.trading(f"/v2/assets/{quote(symbol, safe='')}")
        try:
            row = Row(answer, "asset")
            said = row.text("symbol")
            if said != symbol:
                raise BadAnswer("asset.symbol", f"{said[:20]!r} was not asked for")
            return RemoteAsset(
                symbol,
                AssetType.PUBLIC_STOCK,
                row.maybe_text("name"),
                cusip=row.maybe_text("cusip"),
                own_id=row.text("id"),
            )
        except BadAnswer as error:
            raise bad_answer(str(error)) from error

    def _ask_multiplier(self, name: str) -> Decimal | None:
        try:
            answer = self._calls.trading(f"/v2/options/contracts/{name}")
        except ProviderError as error:
            if error.trouble != Trouble.GONE:
                raise
            return None
        try:
            found = Row(answer, "contract").number("multiplier")
        except BadAnswer as error:
            raise bad_answer(str(error)) from error
        return found if found > 0 else None
