"""Reads the ECB's data service: CSV, units of a currency for one euro.

Source: https://data.ecb.europa.eu/help/api/data, the series EXR/D.CURRENCY.EUR.SP00.A.
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
from app.providers.csv_tables import csv_rows
from app.providers.reading import day_of, exact

NAME = "European Central Bank"
EURO = "EUR"
FIRST = date(1999, 1, 4)
RECENT = timedelta(days=10)  # longer than any row of days without a rate
COLUMNS = ("CURRENCY", "TIME_PERIOD", "OBS_VALUE")


class EcbClient:
    """Rates as they were published; of days without one there is no row."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self) -> Checked:
        """Ask for a rate of these days."""
        today = self._session.now().date()
        self._rates("USD", today - RECENT, today)
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return units of a currency for one euro.

        Raises:
            ProviderError: GONE unless the euro is asked for in another currency.
        """
        code = self._other(wish)
        bars, problems = self._rates(code, max(first, FIRST), last)
        return PriceHistory(tuple(bars), code, (), first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return the newest rates, all in one call."""
        asked = {
            place: wish.currency
            for place, wish in enumerate(wishes)
            if wish.asset.symbol == EURO and wish.currency not in {"", EURO}
        }
        if not asked:
            return {}
        today = self._session.now().date()
        newest: dict[str, PriceBar] = {}
        rows, problems = self._rows("+".join(sorted(set(asked.values()))), today - RECENT, today)
        if problems:
            return {}  # the newest may be among what cannot be read
        for code, bar in rows:
            if code not in newest or newest[code].on < bar.on:
                newest[code] = bar
        return {place: newest[code] for place, code in asked.items() if code in newest}

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return the euro where a currency is looked for: it is quoted in all others."""
        if asset.type != "fiat" or asset.symbol != EURO:
            return ()
        return (Candidate(EURO, asset, is_sure=True),)

    def _other(self, wish: PriceWish) -> str:
        if wish.asset.symbol != EURO or wish.currency in {"", EURO}:
            raise ProviderError(
                Trouble.GONE,
                NAME,
                "it quotes the euro in other currencies alone",
            )
        return wish.currency

    def _rates(self, code: str, first: date, last: date) -> tuple[list[PriceBar], list[RowProblem]]:
        if last < first:
            return [], []
        rows, problems = self._rows(code, first, last)
        return [bar for found, bar in rows if found == code], problems

    def _rows(
        self, codes: str, first: date, last: date
    ) -> tuple[list[tuple[str, PriceBar]], list[RowProblem]]:
        answer = self._session.get(
            f"/service/data/EXR/D.{codes}.EUR.SP00.A",
            params={
                "format": "csvdata",
                "startPeriod": first.isoformat(),
                "endPeriod": last.isoformat(),
            },
            judge=_judged,
        )
        if last - first <= RECENT and not answer.body.strip():
            return [], [RowProblem(1, f"no rate from {first} to {last}")]  # none is set yet
        return _read(answer, first, last)


def _judged(answer: Answer) -> ProviderError | None:
    # It says 404 for a currency that it does not have.
    if answer.status == 404:
        return ProviderError(Trouble.GONE, NAME, "it has no rates of this currency and span")
    return None


def _read(
    answer: Answer, first: date, last: date
) -> tuple[list[tuple[str, PriceBar]], list[RowProblem]]:
    try:
        rows = csv_rows(answer, COLUMNS)
    except ValueError as error:
        raise ProviderError(Trouble.BAD_ANSWER, NAME, str(error)) from error
    found: dict[tuple[str, date], PriceBar] = {}
    problems: list[RowProblem] = []
    for line, row in rows:
        code, said = row["CURRENCY"], row["OBS_VALUE"]
        if code and row["TIME_PERIOD"] and said in {"", "NaN"}:
            problems.append(RowProblem(line, f"{code} was not quoted on {row['TIME_PERIOD']}"))
            continue
        try:
            on, value = day_of(row["TIME_PERIOD"]), exact(said)
            if value <= 0:
                raise ValueError("a rate is above zero")
            if not first <= on <= last:
                raise ValueError(f"{on} is not in the span that was asked for")
        except ValueError as error:
            problems.append(RowProblem(line, str(error), "OBS_VALUE"))
            continue
        found[code, on] = PriceBar(on, value)
    return [(code, bar) for (code, _), bar in sorted(found.items())], problems
