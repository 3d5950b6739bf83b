"""Reads Frankfurter's second interface: rows of date, base, quote and rate.

Source: its OpenAPI description, version 2.1.1, path /rates.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

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
from app.providers.envelopes import list_of
from app.providers.reading import BadAnswer, Row, clean

NAME = "Frankfurter"
WINDOW = timedelta(days=3653)  # ten years in one answer


class FrankfurterClient:
    """Rates as the central banks published them; of days without one there is no row."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self) -> Checked:
        """Ask for the currencies that there are."""
        answer = self._session.get("/currencies", judge=_judged)
        codes = [one for one in list_of(answer, NAME) if isinstance(one, Row)]
        if not any(one.maybe_text("iso_code") == "EUR" for one in codes):
            raise ProviderError(Trouble.BAD_ANSWER, NAME, "the euro is not among its currencies")
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return units of `wish.currency` for one unit of a currency.

        Raises:
            ProviderError: GONE for what is no currency, or one that it does not have.
        """
        base, quote = wish.asset.symbol, wish.currency
        if wish.asset.type != "fiat" or not quote or base == quote:
            raise ProviderError(Trouble.GONE, NAME, "it has rates of currencies alone")
        found: dict[date, PriceBar] = {}
        problems: list[RowProblem] = []
        start = first
        while start <= last:
            end = min(last, start + WINDOW)
            params = {"from": start.isoformat(), "to": end.isoformat()}
            for code, bar in self._rates(base, (quote,), params, start, end, problems):
                if code == quote:
                    found[bar.on] = bar
            start = end + timedelta(days=1)
        bars = tuple(found[on] for on in sorted(found))
        return PriceHistory(bars, quote, (), first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return the newest rates, one call for each base."""
        told: dict[int, PriceBar] = {}
        by_base: dict[str, dict[int, str]] = {}
        for place, wish in enumerate(wishes):
            if wish.asset.type == "fiat" and wish.currency not in {"", wish.asset.symbol}:
                by_base.setdefault(wish.asset.symbol, {})[place] = wish.currency
        for base, asked in by_base.items():
            today = self._session.now().date()
            quotes = tuple(sorted(set(asked.values())))
            problems: list[RowProblem] = []
            newest: dict[str, PriceBar] = {}
            for code, bar in self._rates(base, quotes, {}, date(1999, 1, 1), today, problems):
                if code not in newest or newest[code].on < bar.on:
                    newest[code] = bar
            if problems:
                continue  # the newest may be among what cannot be read
            told |= {place: newest[code] for place, code in asked.items() if code in newest}
        return told

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return a currency as itself."""
        return (Candidate(asset.symbol, asset, is_sure=True),) if asset.type == "fiat" else ()

    def _rates(
        self,
        base: str,
        quotes: Sequence[str],
        params: Mapping[str, str],
        first: date,
        last: date,
        problems: list[RowProblem],
    ) -> list[tuple[str, PriceBar]]:
        answer = self._session.get(
            "/rates",
            params={"base": base, "quotes": ",".join(quotes), **params},
            judge=_judged,
        )
        told: list[tuple[str, PriceBar]] = []
        for place, row in enumerate(list_of(answer, NAME), 1):
            try:
                if isinstance(row, BadAnswer):
                    raise row
                on, value = row.day("date"), row.number("rate")
                if row.text("base") != base:
                    raise BadAnswer(f"{row.where}.base", f"{base} was asked for")
                if value <= 0:
                    raise BadAnswer(f"{row.where}.rate", "a rate is above zero")
                if not first <= on <= last:
                    raise BadAnswer(f"{row.where}.date", f"{on} was not asked for")
                told.append((row.text("quote"), PriceBar(on, value)))
            except BadAnswer as error:
                problems.append(RowProblem(place, str(error)))
        return told


def _judged(answer: Answer) -> ProviderError | None:
    """Read its failures: `{"status": 404, "message": "not found"}`."""
    if answer.status in {404, 422}:
        try:
            said = Row(answer.json()).maybe_text("message")
        except ValueError:
            said = ""
        return ProviderError(Trouble.GONE, NAME, clean(said) or "it has no such currency")
    return None
