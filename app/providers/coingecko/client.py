"""Reads CoinGecko's demo interface; sources: its OpenAPI description and pricing table.

A history has a value every five minutes, hour or day, by the length of the span: the last one of a
day (UTC) is its close. Daily values are stamped with the midnight that ends the day.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import (
    Answer,
    Candidate,
    Checked,
    Permission,
    PriceBar,
    PriceHistory,
    PriceWish,
    RemoteAsset,
    Session,
)
from app.providers.envelopes import envelope, object_of
from app.providers.reading import BadAnswer, Row, clean, exact

NAME = "CoinGecko"
SLACK = timedelta(minutes=10)  # a value stamped so shortly after midnight closes the day before
DAY = timedelta(days=1)
AT_ONCE = 100  # coins in one call
MOST_CANDIDATES = 10
# What Coffer's chains are called there.
PLATFORMS = {
    "ethereum": "ethereum",
    "bsc": "binance-smart-chain",
    "polygon": "polygon-pos",
    "solana": "solana",
}
# Coins of which many others bear the symbol; the id is CoinGecko's.
WELL_KNOWN = {
    "BTC": "bitcoin",
    "ETH": "ethereum",
    "SOL": "solana",
    "BNB": "binancecoin",
    "POL": "polygon-ecosystem-token",
    "XRP": "ripple",
    "ADA": "cardano",
    "DOGE": "dogecoin",
    "DOT": "polkadot",
    "LTC": "litecoin",
    "BCH": "bitcoin-cash",
    "LINK": "chainlink",
    "AVAX": "avalanche-2",
    "TRX": "tron",
    "XLM": "stellar",
    "ATOM": "cosmos",
    "XMR": "monero",
    "UNI": "uniswap",
    "AAVE": "aave",
    "USDT": "tether",
    "USDC": "usd-coin",
    "DAI": "dai",
    "WBTC": "wrapped-bitcoin",
    "WETH": "weth",
}


class CoinGeckoClient:
    """Prices by CoinGecko's own id of a coin, found by contract or symbol."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._headers = {"x-cg-demo-api-key": session.field("key")}

    def check(self) -> Checked:
        """Ask whether it answers with this key."""
        answer = object_of(self._get("/ping", {}), NAME)
        with envelope(NAME):
            answer.text("gecko_says")
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return the closes of days (UTC).

        Raises:
            ProviderError: GONE for a coin that it does not know, or days out of its reach.
        """
        coin, currency = self._coin(wish), (wish.currency or "USD").upper()
        start = datetime.combine(first, time(), UTC)
        end = min(datetime.combine(last + DAY, time(), UTC) + SLACK, self._session.now())
        if end <= start:
            return PriceHistory((), currency, (), first, last)
        answer = self._get(
            f"/coins/{coin}/market_chart/range",
            {
                "vs_currency": currency.lower(),
                "from": int(start.timestamp()),
                "to": int(end.timestamp()),
                "precision": "full",
            },
        )
        closes, problems = _closes(object_of(answer, NAME).get("prices"), first, last)
        today = self._session.now().date()
        bars = tuple(PriceBar(on, closes[on]) for on in sorted(closes) if on < today)
        return PriceHistory(bars, currency, (), first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return present prices, up to a hundred coins a call."""
        told: dict[int, PriceBar] = {}
        by_currency: dict[str, dict[int, str]] = {}
        for place, wish in enumerate(wishes):
            coin = wish.symbol or WELL_KNOWN.get(wish.asset.symbol, "")
            if coin and wish.asset.type == "crypto":
                currency = (wish.currency or "USD").upper()
                by_currency.setdefault(currency, {})[place] = coin
        for currency, coins in by_currency.items():
            wanted = sorted(set(coins.values()))
            for start in range(0, len(wanted), AT_ONCE):
                found = self._present(wanted[start : start + AT_ONCE], currency)
                told |= {place: found[coin] for place, coin in coins.items() if coin in found}
        return told

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return the coin of a contract, surely; else coins of the symbol, best known first."""
        if asset.type != "crypto":
            return ()
        if asset.contract:
            return self._by_contract(asset)
        known = WELL_KNOWN.get(asset.symbol)
        if known:
            return (Candidate(known, asset, "USD", is_sure=True),)
        found = object_of(self._get("/search", {"query": asset.symbol}), NAME)
        told: list[Candidate] = []
        for row in found.rows("coins"):
            if isinstance(row, BadAnswer):
                continue
            try:
                if row.text("symbol").upper() != asset.symbol.upper():
                    continue
                name = row.maybe_text("name")
                other = RemoteAsset(asset.symbol, "crypto", name, own_id=row.text("id"))
            except BadAnswer:
                continue
            told.append(Candidate(other.own_id, other, "USD"))
        return tuple(told[:MOST_CANDIDATES])

    def _by_contract(self, asset: RemoteAsset) -> Sequence[Candidate]:
        chain, _, address = asset.contract.partition(":")
        platform = PLATFORMS.get(chain)
        if platform is None:
            return ()
        try:
            row = object_of(self._get(f"/coins/{platform}/contract/{address}", {}), NAME)
        except ProviderError as error:
            if error.trouble is Trouble.GONE:
                return ()
            raise
        try:
            coin = row.text("id")
            name = row.maybe_text("name")
        except BadAnswer as error:
            raise ProviderError(Trouble.BAD_ANSWER, NAME, str(error)) from error
        told = RemoteAsset(asset.symbol, "crypto", name, contract=asset.contract, own_id=coin)
        return (Candidate(coin, told, "USD", is_sure=True),)

    def _coin(self, wish: PriceWish) -> str:
        if wish.symbol:
            return wish.symbol
        if wish.asset.type == "crypto" and not wish.asset.contract:
            known = WELL_KNOWN.get(wish.asset.symbol)
            if known:
                return known
        sure = [one for one in self.find(wish.asset) if one.is_sure]
        if not sure:
            raise ProviderError(
                Trouble.GONE, NAME, f"it knows no coin {wish.asset.symbol} for sure"
            )
        return sure[0].symbol

    def _present(self, coins: Sequence[str], currency: str) -> Mapping[str, PriceBar]:
        code = currency.lower()
        params = {
            "ids": ",".join(coins),
            "vs_currencies": code,
            "include_last_updated_at": "true",
            "precision": "full",
        }
        answer = object_of(self._get("/simple/price", params), NAME)
        found: dict[str, PriceBar] = {}
        for coin in coins:
            try:
                row = answer.maybe_row(coin) if "." not in coin else None
                value = row.maybe_number(code) if row is not None else None
                if row is None or value is None or value <= 0:
                    continue
                at = row.whole("last_updated_at")
                on = datetime.fromtimestamp(at, UTC).date()
            except (BadAnswer, ValueError, OverflowError, OSError):
                continue  # that coin stays without a present price; others have theirs
            found[coin] = PriceBar(on, value, at * 1_000_000, currency)
        return found

    def _get(self, path: str, params: Mapping[str, str | int]) -> Answer:
        return self._session.get(path, params=params, headers=self._headers, judge=_judged)


def _judged(answer: Answer) -> ProviderError | None:
    """Read its failures: `{"status": {"error_code": 10012}}`, or `{"error": "coin not found"}`."""
    if answer.status < 400:
        return None
    code, said = "", ""
    try:
        row = Row(answer.json())
        raw = row.get("error")
        status = row.maybe_row("error.status" if isinstance(raw, dict) else "status")
        if status is not None:
            code, said = str(status.get("error_code") or ""), status.maybe_text("error_message")
        elif isinstance(raw, str):
            said = clean(raw)
    except ValueError:
        pass  # no JSON: the status says enough
    if answer.status in {401, 403} and code == "10012":
        return ProviderError(Trouble.GONE, NAME, said or "a free key reaches back a year", code)
    if code in {"10002", "10010", "10011"} or answer.status == 401:
        return ProviderError(Trouble.WRONG_KEY, NAME, said or "it refuses the key", code)
    if answer.status == 404:
        return ProviderError(Trouble.GONE, NAME, said or "it does not know it", code)
    return None


def _closes(
    points: object, first: date, last: date
) -> tuple[dict[date, Decimal], list[RowProblem]]:
    """Return the last value of each day."""
    if not isinstance(points, list):
        raise ProviderError(Trouble.BAD_ANSWER, NAME, "prices: a list is expected")
    newest: dict[date, tuple[datetime, Decimal]] = {}
    problems: list[RowProblem] = []
    for place, point in enumerate(points, 1):
        try:
            if not isinstance(point, list) or len(point) != 2:
                raise ValueError("a time and a price are expected")
            at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(exact(point[0])))
            value = exact(point[1])
            if value <= 0:
                raise ValueError("a price is above zero")
        except (ValueError, OverflowError) as error:
            problems.append(RowProblem(place, f"prices[{place - 1}]: {error}"))
            continue
        on = (at - SLACK).date()
        if first <= on <= last and (on not in newest or newest[on][0] < at):
            newest[on] = (at, value)
    return {on: value for on, (_, value) in newest.items()}, problems
