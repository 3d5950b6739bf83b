"""Reads the chart that Yahoo's own pages read. Nothing of it is documented or promised.

Its closes are divided by later splits, which it names; they are multiplied again. It gives binary
floats: closes are rounded to the digits that it states itself (`priceHint`), before nothing else.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.pricing.minor import in_major
from app.domain.pricing.splits import Split, undo_adjusting
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
from app.providers.envelopes import envelope, object_of
from app.providers.reading import BadAnswer, Row, exact

NAME = "Yahoo Finance"
DAY = timedelta(days=1)
HINT, MOST_HINT = 2, 8  # digits after the point
TYPES = {"EQUITY": "public-stock", "ETF": "public-stock", "MUTUALFUND": "public-stock",
         "CRYPTOCURRENCY": "crypto"}  # fmt: skip


class YahooClient:
    """Closes by Yahoo's own symbol: SAP.DE, BTC-USD, EURUSD=X."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self) -> Checked:
        """Ask for a price."""
        today = self._session.now().date()
        self._chart("SPY", today - 7 * DAY, today)
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return the closes of a span, as they were traded.

        Raises:
            ProviderError: GONE for a symbol that it does not know.
        """
        # Later splits must be known, so the span is asked for up to today.
        today = self._session.now().date()
        chart = self._chart(wish.symbol or _symbol(wish), first, max(last, today))
        with envelope(NAME):
            return self._history(chart, first, last)

    def _history(self, chart: Row, first: date, last: date) -> PriceHistory:
        today = self._session.now().date()
        meta = chart.row("meta")
        unit, hint = meta.text("currency"), _hint(meta)
        offset = timedelta(seconds=int(meta.maybe_number("gmtoffset") or 0))
        splits = _splits(chart, offset)
        closes, problems = _closes(chart, offset)
        is_open = _is_open(meta, self._session.now())
        bars: list[PriceBar] = []
        currency = in_major(Decimal(1), unit)[1]
        traded = undo_adjusting(closes, [Split(one.on, one.ratio) for one in splits])
        for on, value in traded:
            if first <= on <= last and not (is_open and on >= today):
                bars.append(PriceBar(on, in_major(_rounded(value, hint), unit)[0]))
        return PriceHistory(tuple(bars), currency, splits, first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return present prices, a call each."""
        told: dict[int, PriceBar] = {}
        today = self._session.now().date()
        for place, wish in enumerate(wishes):
            try:
                meta = self._chart(wish.symbol or _symbol(wish), today - DAY, today).row("meta")
                unit, at = meta.text("currency"), meta.whole("regularMarketTime")
                value = _rounded(meta.number("regularMarketPrice"), _hint(meta))
                on = datetime.fromtimestamp(at, UTC).date()
            except ProviderError as error:
                if error.trouble in {Trouble.GONE, Trouble.BAD_ANSWER}:
                    continue  # of that one it knows nothing; the others have theirs
                raise
            except (BadAnswer, OverflowError, OSError):
                continue
            if value > 0:
                price, currency = in_major(value, unit)
                told[place] = PriceBar(on, price, at * 1_000_000, currency)
        return told

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return listings by ISIN, else by symbol."""
        if asset.type not in {"public-stock", "crypto"} or asset.contract:
            return ()
        params: dict[str, str | int] = {
            "q": asset.isin or asset.symbol,
            "quotesCount": 10,
            "newsCount": 0,
        }
        found = object_of(
            self._session.get("/v1/finance/search", params=params, judge=_judged), NAME
        )
        told: list[Candidate] = []
        for row in found.rows("quotes"):
            try:
                if isinstance(row, BadAnswer):
                    raise row
                symbol = row.text("symbol")
                type_ = TYPES.get(row.maybe_text("quoteType"), "")
                name = row.maybe_text("longname") or row.maybe_text("shortname")
                segment = row.maybe_text("exchange")
            except BadAnswer:
                continue
            if type_ == asset.type:
                other = RemoteAsset(asset.symbol, type_, name, segment, asset.isin, own_id=symbol)
                told.append(Candidate(symbol, other))
        return tuple(told)

    def _chart(self, symbol: str, first: date, last: date) -> Row:
        start = datetime.combine(first - DAY, time(), UTC)
        end = datetime.combine(last + 2 * DAY, time(), UTC)
        answer = self._session.get(
            f"/v8/finance/chart/{symbol}",
            params={
                "period1": int(start.timestamp()),
                "period2": int(end.timestamp()),
                "interval": "1d",
                "events": "splits",
            },
            judge=_judged,
        )
        try:
            for row in object_of(answer, NAME).rows("chart.result"):
                if isinstance(row, Row):
                    return row
        except BadAnswer as error:
            raise ProviderError(Trouble.BAD_ANSWER, NAME, str(error)) from error
        raise ProviderError(Trouble.BAD_ANSWER, NAME, "chart.result: it is empty")


def _judged(answer: Answer) -> ProviderError | None:
    """Read its failures: `{"chart": {"error": {"code": "Not Found", "description": …}}}`."""
    if answer.status < 400 or answer.status in {429, 999}:
        if answer.status == 999:
            return ProviderError(Trouble.RATE_LIMITED, NAME, "it does not answer programs now")
        return None
    try:
        error = Row(answer.json()).maybe_row("chart.error")
        said = error.maybe_text("description") if error is not None else ""
    except ValueError:
        said = ""
    if answer.status in {400, 404, 422}:
        return ProviderError(Trouble.GONE, NAME, said or "it does not know the symbol")
    return None


def _symbol(wish: PriceWish) -> str:
    """Return a symbol as Yahoo writes it."""
    asset, currency = wish.asset, wish.currency or "USD"
    if asset.type == "fiat":
        return f"{asset.symbol}{currency}=X"
    if asset.type == "crypto" and not asset.contract:
        return f"{asset.symbol}-{currency}"
    if asset.type == "public-stock":
        return asset.symbol.replace(".", "-") if asset.segment in {"", "US"} else asset.symbol
    raise ProviderError(Trouble.GONE, NAME, "it knows shares, funds, coins and currencies")


def _hint(meta: Row) -> int:
    return min(max(meta.whole("priceHint"), HINT), MOST_HINT)


def _rounded(value: Decimal, hint: int) -> Decimal:
    """Round what was a binary float: to the digits that Yahoo shows, more of what is tiny."""
    places = hint + 2 if value < 1 else hint
    return value.quantize(Decimal(1).scaleb(-places))


def _is_open(meta: Row, now: datetime) -> bool:
    end = meta.maybe_number("currentTradingPeriod.regular.end")
    return end is None or now.timestamp() < int(end)


def _splits(chart: Row, offset: timedelta) -> tuple[RemoteSplit, ...]:
    raw = chart.get("events.splits")
    if not isinstance(raw, dict):
        return ()
    found: list[RemoteSplit] = []
    for value in raw.values():
        row = Row(value, "events.splits")
        new, old = row.number("numerator"), row.number("denominator")
        if new <= 0 or old <= 0:
            raise ProviderError(Trouble.BAD_ANSWER, NAME, "events.splits: a ratio of nothing")
        found.append(RemoteSplit(_day(row.whole("date"), offset), new / old))
    return tuple(sorted(found, key=lambda one: one.on))


def _closes(chart: Row, offset: timedelta) -> tuple[list[tuple[date, Decimal]], list[RowProblem]]:
    times = chart.get("timestamp")
    quotes = [one for one in chart.rows("indicators.quote") if isinstance(one, Row)]
    values = quotes[0].get("close") if quotes else None
    if times is None and values is None:
        return [], [RowProblem(1, "no session in the span")]
    if not isinstance(times, list) or not isinstance(values, list) or len(times) != len(values):
        raise ProviderError(Trouble.BAD_ANSWER, NAME, "times and closes do not go together")
    found: dict[date, Decimal] = {}
    problems: list[RowProblem] = []
    for place, (at, value) in enumerate(zip(times, values, strict=True), 1):
        try:
            if value is None:
                raise ValueError("no trades on that day")
            close, on = exact(value), _day(int(exact(at)), offset)
            if close <= 0:
                raise ValueError("a close is above zero")
        except (ValueError, OverflowError) as error:
            problems.append(RowProblem(place, f"close[{place - 1}]: {error}"))
            continue
        found[on] = close
    return sorted(found.items()), problems


def _day(at: int, offset: timedelta) -> date:
    """Return the day at the exchange."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=at) + offset).date()
