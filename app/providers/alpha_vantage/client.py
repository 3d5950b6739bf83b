"""Reads Alpha Vantage. Source: https://www.alphavantage.co/documentation.

Its failures come with status 200, as one sentence under a name of its own.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from app.domain.errors import RowProblem
from app.domain.pricing.minor import in_major
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
from app.providers.reading import BadAnswer, Row, day_of, exact

NAME = "Alpha Vantage"
COMPACT = timedelta(days=130)  # a hundred sessions, with what lies between them
SERIES = "Time Series (Daily)"


class AlphaVantageClient:
    """Closes as they were traded, in the unit in which the exchange quotes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._currencies: dict[str, str] = {}

    def check(self) -> Checked:
        """Ask whether it answers with this key."""
        answer = self._ask("GLOBAL_QUOTE", symbol="IBM")
        with envelope(NAME):
            answer.row("Global Quote")
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return the closes of a span, as far back as the key reaches.

        Raises:
            ProviderError: GONE for a symbol that it does not know.
        """
        symbol = wish.symbol or _symbol(wish.asset)
        currency = wish.currency or self._currency(symbol)
        recent = self._session.now().date() - COMPACT
        try:
            size = "compact" if first >= recent else "full"
            answer = self._ask("TIME_SERIES_DAILY", symbol=symbol, outputsize=size)
        except ProviderError as error:
            if error.trouble is not Trouble.NOT_PERMITTED or first >= recent or last < recent:
                raise
            # A free key tells the newest hundred sessions alone.
            answer, first = (
                self._ask("TIME_SERIES_DAILY", symbol=symbol, outputsize="compact"),
                recent,
            )
        bars: dict[date, PriceBar] = {}
        problems: list[RowProblem] = []
        unit = currency
        for place, (text, value) in enumerate(_series(answer).items(), 1):
            try:
                on = day_of(text)
                close = exact(Row(value, f"{SERIES}.{text[:10]}").raw.get("4. close"))
                if close <= 0:
                    raise BadAnswer(text, "a close is above zero")
            except ValueError as error:
                problems.append(RowProblem(place, str(error)))
                continue
            if first <= on <= last:
                close, unit = in_major(close, currency)
                bars[on] = PriceBar(on, close)
        found = tuple(bars[on] for on in sorted(bars))
        return PriceHistory(found, unit.upper(), (), first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return nothing: a call for each price would use up the day's calls."""
        return {}

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return listings whose symbol or name fits, best first."""
        if asset.type != "public-stock":
            return ()
        told: list[Candidate] = []
        for row in self._ask("SYMBOL_SEARCH", keywords=asset.symbol).rows("bestMatches"):
            try:
                if isinstance(row, BadAnswer):
                    raise row
                raw = row.raw
                symbol, name = str(raw.get("1. symbol") or ""), str(raw.get("2. name") or "")
                currency = str(raw.get("8. currency") or "")
            except BadAnswer:
                continue
            if symbol.partition(".")[0].upper() == asset.symbol.partition(".")[0].upper():
                region = str(raw.get("4. region") or "")
                other = RemoteAsset(asset.symbol, "public-stock", name, region, own_id=symbol)
                told.append(Candidate(symbol, other, currency))
        return tuple(told)

    def _currency(self, symbol: str) -> str:
        """Return the unit in which a symbol is quoted, as its search tells: GBX is pence."""
        if symbol not in self._currencies:
            for row in self._ask("SYMBOL_SEARCH", keywords=symbol).rows("bestMatches"):
                if isinstance(row, Row) and row.raw.get("1. symbol") == symbol:
                    self._currencies[symbol] = str(row.raw.get("8. currency") or "")
        found = self._currencies.get(symbol, "")
        if not found:
            raise ProviderError(Trouble.GONE, NAME, f"it does not tell the currency of {symbol}")
        return found

    def _ask(self, function: str, **params: str) -> Row:
        answer = self._session.get(
            "/query",
            params={"function": function, **params, "apikey": self._session.field("key")},
            judge=_judged,
        )
        return object_of(answer, NAME)


def _judged(answer: Answer) -> ProviderError | None:
    if answer.status >= 400:
        return None
    try:
        row = Row(answer.json())
        said = row.maybe_text("Error Message")
        note = row.maybe_text("Note") or row.maybe_text("Information")
    except ValueError:
        return None  # read and refused where it is needed
    if said:
        is_key = "apikey" in said.lower()
        return ProviderError(Trouble.WRONG_KEY if is_key else Trouble.GONE, NAME, said)
    if note:
        low = note.lower()
        if "premium" in low and "rate limit" not in low and "requests per day" not in low:
            return ProviderError(Trouble.NOT_PERMITTED, NAME, note)
        return ProviderError(Trouble.RATE_LIMITED, NAME, note, retry_after_s=3600.0)
    return None


def _series(answer: Row) -> Mapping[str, object]:
    found = answer.raw.get(SERIES)
    if not isinstance(found, dict):
        raise ProviderError(Trouble.BAD_ANSWER, NAME, f"{SERIES}: missing")
    return found


def _symbol(asset: RemoteAsset) -> str:
    if asset.type != "public-stock":
        raise ProviderError(Trouble.GONE, NAME, "it knows shares and funds")
    return asset.symbol
