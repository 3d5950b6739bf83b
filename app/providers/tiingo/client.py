"""Reads Tiingo's end-of-day interface. Source: https://www.tiingo.com/documentation/end-of-day."""

from collections.abc import Mapping, Sequence
from datetime import date
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
    RemoteSplit,
    Session,
)
from app.providers.envelopes import envelope, list_of, object_of
from app.providers.reading import BadAnswer, Row, clean

NAME = "Tiingo"
ONE = Decimal(1)
AT_ONCE = 100  # tickers in one call


class TiingoClient:
    """Closes as they were traded, in dollars."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._headers = {"Authorization": f"Token {session.field('key')}"}

    def check(self) -> Checked:
        """Ask whether it answers with this token."""
        answer = object_of(self._get("/api/test", {}), NAME)
        with envelope(NAME):
            answer.text("message")
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return the closes of a span.

        Raises:
            ProviderError: GONE for a ticker that it does not know.
        """
        ticker = wish.symbol or _ticker(wish.asset)
        answer = self._get(
            f"/tiingo/daily/{ticker}/prices",
            {"startDate": first.isoformat(), "endDate": last.isoformat()},
        )
        bars: dict[date, PriceBar] = {}
        splits: list[RemoteSplit] = []
        problems: list[RowProblem] = []
        for place, row in enumerate(list_of(answer, NAME), 1):
            try:
                if isinstance(row, BadAnswer):
                    raise row
                on, close = row.day("date"), row.number("close")
                ratio = row.maybe_number("splitFactor")
                if close <= 0 or not first <= on <= last:
                    raise BadAnswer(row.where, "a close above zero, of a day that was asked for")
            except BadAnswer as error:
                problems.append(RowProblem(place, str(error)))
                continue
            bars[on] = PriceBar(on, close)
            if ratio is not None and ratio > 0 and ratio != ONE:
                splits.append(RemoteSplit(on, ratio))
        found = tuple(bars[on] for on in sorted(bars))
        return PriceHistory(found, "USD", tuple(splits), first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return present prices of the exchange IEX, up to a hundred tickers a call."""
        asked: dict[str, list[int]] = {}
        for place, wish in enumerate(wishes):
            if wish.asset.type == "public-stock" and (wish.symbol or _is_plain(wish.asset)):
                ticker = wish.symbol or _ticker(wish.asset)
                asked.setdefault(ticker.upper(), []).append(place)
        told: dict[int, PriceBar] = {}
        tickers = sorted(asked)
        for start in range(0, len(tickers), AT_ONCE):
            some = ",".join(tickers[start : start + AT_ONCE])
            for row in list_of(self._get("/iex/", {"tickers": some}), NAME):
                try:
                    if isinstance(row, BadAnswer):
                        raise row
                    ticker, at_us = row.text("ticker").upper(), row.time_us("timestamp")
                    value, on = row.maybe_number("tngoLast"), row.day("timestamp")
                except BadAnswer:
                    continue  # that one stays without a present price
                if value is not None and value > 0:
                    bar = PriceBar(on, value, at_us, "USD")
                    told |= dict.fromkeys(asked.get(ticker, ()), bar)
        return told

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return listings of a ticker."""
        if asset.type != "public-stock":
            return ()
        told: list[Candidate] = []
        params = {"query": asset.symbol, "exactTickerMatch": "true"}
        for row in list_of(self._get("/tiingo/utilities/search", params), NAME):
            try:
                if isinstance(row, BadAnswer):
                    raise row
                ticker = row.text("ticker")
                figi = row.maybe_text("openFIGIComposite") or row.maybe_text("openFIGI")
                other = RemoteAsset(
                    asset.symbol, "public-stock", row.maybe_text("name"), figi=figi, own_id=ticker
                )
            except BadAnswer:
                continue
            is_sure = bool(figi) and figi == asset.figi
            told.append(Candidate(ticker, other, "USD", is_sure=is_sure))
        return tuple(told)

    def _get(self, path: str, params: Mapping[str, str | int]) -> Answer:
        return self._session.get(path, params=params, headers=self._headers, judge=_judged)


def _judged(answer: Answer) -> ProviderError | None:
    """Read its failures: `{"detail": "Not found."}`."""
    if answer.status < 400:
        return None
    try:
        said = Row(answer.json()).maybe_text("detail")
    except ValueError:
        said = ""
    if answer.status in {401, 403} or "token" in said.lower():
        return ProviderError(Trouble.WRONG_KEY, NAME, clean(said) or "it refuses the token")
    if answer.status == 404:
        return ProviderError(Trouble.GONE, NAME, clean(said) or "it does not know the ticker")
    return None


def _is_plain(asset: RemoteAsset) -> bool:
    return asset.symbol.replace("-", "").replace(".", "").isalnum() and asset.symbol.isascii()


def _ticker(asset: RemoteAsset) -> str:
    """Return a ticker as Tiingo writes it: BRK-B."""
    if asset.type != "public-stock" or not _is_plain(asset):
        raise ProviderError(Trouble.GONE, NAME, "it knows shares and funds by their ticker")
    return asset.symbol.replace(".", "-")
