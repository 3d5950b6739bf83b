"""Reads tables as Stooq gives them: Date,Open,High,Low,Close,Volume.

Closes are as the server has them: Stooq's own are divided by later splits, which it does not tell,
so histories across a split are held back by the look at every price that jumps.
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
from app.providers.csv_tables import csv_rows
from app.providers.reading import clean, day_of, exact

NAME = "Stooq"
# Endings of its symbols, and the unit in which that exchange quotes.
UNITS = {"us": "USD", "uk": "GBX", "de": "EUR", "jp": "JPY", "hk": "HKD", "hu": "HUF", "pl": "PLN"}


class StooqClient:
    """Closes by Stooq's own symbols: aapl.us, vod.uk."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self) -> Checked:
        """Ask for a price of these days."""
        today = self._session.now().date()
        self._rows("spy.us", today - timedelta(days=10), today)
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return the closes of a span.

        Raises:
            ProviderError: GONE for a symbol that it does not know.
        """
        symbol = wish.symbol or _symbol(wish.asset)
        ending = symbol.rpartition(".")[2].lower() if "." in symbol else "pl"
        unit = wish.options.get("unit") or UNITS.get(ending, wish.currency or "USD")
        bars: dict[date, PriceBar] = {}
        problems: list[RowProblem] = []
        for place, row in self._rows(symbol, first, last):
            try:
                on, close = day_of(row["Date"]), exact(row["Close"])
                if close <= 0 or not first <= on <= last:
                    raise ValueError("a close above zero is expected, of a day that was asked for")
            except ValueError as error:
                problems.append(RowProblem(place, str(error)))
                continue
            bars[on] = PriceBar(on, in_major(close, unit)[0])
        currency = in_major(exact("1"), unit)[1]
        found = tuple(bars[on] for on in sorted(bars))
        return PriceHistory(found, currency, (), first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return nothing: it is asked for closes alone."""
        return {}

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return the listing of a symbol in America, as a guess."""
        if asset.type != "public-stock":
            return ()
        return (Candidate(_symbol(asset), asset, "USD"),)

    def _rows(self, symbol: str, first: date, last: date) -> list[tuple[int, dict[str, str]]]:
        answer = self._session.get(
            "/q/d/l/",
            params={
                "s": symbol,
                "d1": first.strftime("%Y%m%d"),
                "d2": last.strftime("%Y%m%d"),
                "i": "d",
            },
            judge=_judged,
        )
        try:
            return csv_rows(answer, ("Date", "Close"))
        except ValueError as error:
            raise ProviderError(Trouble.BAD_ANSWER, NAME, str(error)) from error


def _judged(answer: Answer) -> ProviderError | None:
    """Read its failures, which are sentences with status 200."""
    if answer.status >= 400:
        return None
    start = clean(answer.body[:200].decode("utf-8", "replace"))
    low = start.lower()
    if low.startswith("no data"):
        return ProviderError(Trouble.GONE, NAME, "it does not know the symbol")
    if "exceeded the daily hits limit" in low:
        return ProviderError(Trouble.RATE_LIMITED, NAME, start, retry_after_s=6 * 3600.0)
    if low.startswith(("<!doctype", "<html")):
        return ProviderError(Trouble.NOT_PERMITTED, NAME, "it answers with a page for people")
    return None


def _symbol(asset: RemoteAsset) -> str:
    if asset.type != "public-stock":
        raise ProviderError(Trouble.GONE, NAME, "it knows shares and funds")
    return f"{asset.symbol.replace('.', '-').lower()}.us"
