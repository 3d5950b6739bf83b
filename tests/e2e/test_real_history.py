"""Ten years of a believable portfolio over real prices: every gap is named."""

import csv
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import ACTIVITIES, Coffer

FILES = (
    "btc_metals_weekdays_2013_2026.csv", "crypto_daily_2020_2021.csv", "fx_ecb_1999_2026.csv",
    "stocks_etf_us_2010_2022.csv", "stocks_us_2010_2024.csv",
)  # fmt: skip
FIRST = date(2012, 1, 3)
SHARES = ("AAPL", "SPY", "JPM", "KO", "MSFT", "MTUM")
Series = dict[tuple[str, str], tuple[list[str], list[Decimal]]]


@dataclass(frozen=True, slots=True)
class History:
    """The books, what the files say, and how much of what was bought."""

    coffer: Coffer
    series: Series
    held: dict[tuple[str, str], Decimal]

    def price(self, symbol: str, currency: str, on: str) -> tuple[str, Decimal] | None:
        """Return the day and value of the last price on or before a day."""
        days, values = self.series[symbol, currency]
        place = bisect_right(days, on)
        return (days[place - 1], values[place - 1]) if place else None

    def report(self, on: str, *words: str) -> dict[str, Any]:
        rows = self.coffer.ask("report", "holdings", "--as-of", on, *words)["holdings"]
        return {f"{one['account']}/{one['symbol']}": one for one in rows}


def _series(folder: Path) -> Series:
    found: dict[tuple[str, str], dict[str, Decimal]] = defaultdict(dict)
    for name in FILES:
        with (folder / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found[row["symbol"], row["currency"]][row["date"]] = Decimal(row["price"])
    return {
        pair: (sorted(values), [values[on] for on in sorted(values)])
        for pair, values in found.items()
    }


class _Story:
    """Writes the rows of a person who saves every month. Trades have prices of their own."""

    def __init__(self) -> None:
        self.rows: list[str] = []
        self.held: dict[tuple[str, str], Decimal] = defaultdict(Decimal)

    def add(self, on: date, account: str, kind: str, symbol: str = "", **more: str) -> None:
        values = {
            **dict.fromkeys(ACTIVITIES.split(","), ""), "date": on.isoformat(), "account": account,
            "kind": kind, "symbol": symbol, "external_id": f"r{len(self.rows)}", **more,
        }  # fmt: skip
        self.rows.append(",".join(values.values()))

    def trade(self, on: date, account: str, kind: str, symbol: str, *numbers: str) -> None:
        quantity, price, currency, type_ = numbers
        self.add(on, account, kind, symbol, quantity=quantity, price=price, currency=currency,
                 asset_type=type_, fee="1")  # fmt: skip
        self.held[account, symbol] += Decimal(quantity) * (1 if kind == "buy" else -1)


def _told() -> _Story:
    story = _Story()
    stock, coin, metal = "public-stock", "crypto", "other"
    story.add(FIRST, "Bank", "deposit", currency="EUR", amount="20000")
    story.add(FIRST, "Broker", "deposit", currency="USD", amount="50000")
    story.add(FIRST, "Vault", "deposit", currency="USD", amount="200000")
    # Before their first price: GM is listed since 2010-11, BABA since 2014-09, META since 2012-05.
    story.trade(FIRST, "Broker", "buy", "META", "40", "31.00", "USD", stock)
    story.trade(FIRST, "Broker", "buy", "BABA", "20", "55.00", "USD", stock)
    story.trade(date(2012, 6, 1), "Broker", "buy", "GM", "100", "22.10", "USD", stock)
    story.trade(date(2014, 1, 3), "Vault", "buy", "XAU", "10", "1240.00", "USD", metal)
    story.trade(date(2013, 12, 2), "Vault", "buy", "BTC", "1.5", "1000.00", "USD", coin)
    story.trade(date(2020, 7, 4), "Vault", "buy", "ETH", "8", "231.00", "USD", coin)  # a Saturday
    story.trade(date(2015, 3, 2), "Bank", "buy", "AAPL", "5", "29.50", "EUR", stock)
    for month in range(120):
        on = date(2012 + month // 12, month % 12 + 1, 15)
        symbol = SHARES[month % len(SHARES)]
        story.add(on, "Broker", "deposit", currency="USD", amount="1000")
        story.trade(
            on, "Broker", "buy", symbol, str(3 + month % 4), f"{40 + month}.25", "USD", stock
        )
        if month % 3 == 2:
            story.add(on, "Broker", "dividend", "SPY", currency="USD", amount=f"{10 + month}.15",
                      asset_type=stock)  # fmt: skip
    story.trade(date(2018, 5, 1), "Broker", "sell", "KO", "10", "62.00", "USD", stock)
    story.trade(date(2021, 4, 14), "Vault", "sell", "BTC", "0.5", "63000.00", "USD", coin)
    return story


@pytest.fixture(scope="module")
def history(shared_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> History:
    folder = shared_dir / "prices"
    coffer = Coffer(tmp_path_factory.mktemp("history") / "coffer.db")
    coffer.ask("init", "--no-encryption")
    story = _told()
    assert coffer.take("activities", *story.rows)["added"] == len(story.rows)
    for name in FILES:
        found = coffer.ask("import", folder / name)
        assert found["read"] == found["added"] + found["known"], name
        assert found["rejected"] == []
        assert found["files"][0]["warnings"] == []
    return History(coffer, _series(folder), story.held)


def test_the_books_verify_and_the_same_files_add_nothing(
    history: History, shared_dir: Path
) -> None:
    history.coffer.verified()
    for name in (FILES[1], FILES[4]):
        assert history.coffer.ask("import", shared_dir / "prices" / name)["added"] == 0


@pytest.mark.parametrize("on", ["2014-12-31", "2016-02-29", "2019-06-28", "2021-03-15"])
def test_holdings_are_worth_what_the_files_say(history: History, on: str) -> None:
    rows = history.report(on)
    total = Decimal(0)
    for name, row in rows.items():
        symbol = row["symbol"]
        if symbol == "USD":
            value = Decimal(row["quantity"])
        elif symbol == "EUR":
            value = Decimal(row["quantity"]) * _value(history, "EUR", on)
        else:
            value = Decimal(row["quantity"]) * _value(history, symbol, on)
        total += value
        assert abs(Decimal(row["value"]) - value) < Decimal("1e-15"), name
    totals = history.coffer.ask("report", "holdings", "--as-of", on)["totals"]
    assert abs(Decimal(totals["net_worth"]) - total) < Decimal("1e-12")


def _value(history: History, symbol: str, on: str) -> Decimal:
    found = history.price(symbol, "USD", on)
    assert found is not None, symbol
    return found[1]


def test_all_that_was_bought_is_still_there(history: History) -> None:
    rows = history.report("2024-11-29")
    for (account, symbol), quantity in history.held.items():
        assert Decimal(rows[f"{account}/{symbol}"]["quantity"]) == quantity


@pytest.mark.parametrize(
    ("on", "used"),
    [
        ("2016-02-27", "2016-02-26"),  # Saturday
        ("2016-02-28", "2016-02-26"),
        ("2016-07-04", "2016-07-01"),  # Independence Day, a Monday
        ("2012-10-30", "2012-10-26"),  # the storm of 2012: closed on Monday and Tuesday
        ("2021-12-27", "2021-12-27"),
    ],
)
def test_on_days_without_a_market_the_last_price_counts_and_says_its_day(
    history: History, on: str, used: str
) -> None:
    row = history.report(on)["Broker/AAPL"]
    assert row["price_at"] == f"{used}T00:00:00Z"
    assert Decimal(row["price"]) == _value(history, "AAPL", on)
    assert "price_stale" not in row["reasons"]


def test_a_holding_before_its_first_price_is_unknown_and_says_so(history: History) -> None:
    before = history.report("2014-09-18")["Broker/BABA"]
    assert (before["value"], before["coverage"]) == (None, "unknown")
    assert before["reasons"] == ["price_missing"]
    assert Decimal(before["cost_basis"]) == Decimal(20 * 55 + 1)  # of the trade, not of a price
    after = history.report("2014-09-19")["Broker/BABA"]
    assert Decimal(after["value"]) == 20 * _value(history, "BABA", "2014-09-19")
    assert after["reasons"] == []
    totals = history.coffer.ask("report", "holdings", "--as-of", "2014-09-18")["totals"]
    assert totals["coverage"] == "partial"
    assert history.report("2012-05-17")["Broker/META"]["value"] is None
    assert history.report("2012-05-18")["Broker/META"]["value"] is not None
    assert history.report("2012-06-01")["Broker/GM"]["value"] is not None


@pytest.mark.parametrize(
    ("on", "holding", "stale"),
    [
        ("2022-12-30", "Broker/KO", False),  # two market days after the file's end
        ("2023-01-31", "Broker/KO", True),
        ("2024-11-29", "Broker/AAPL", False), ("2024-12-31", "Broker/AAPL", True),
        ("2021-06-30", "Vault/ETH", False), ("2021-07-05", "Vault/ETH", True),
        ("2026-06-12", "Vault/BTC", False), ("2026-06-14", "Vault/BTC", False),
        ("2026-06-19", "Vault/BTC", True),
        ("2026-06-14", "Vault/XAU", False), ("2026-10-30", "Vault/XAU", False),
    ],
)  # fmt: skip
def test_a_price_that_is_too_old_is_marked(
    history: History, on: str, holding: str, stale: bool
) -> None:
    row = history.report(on)[holding]
    assert ("price_stale" in row["reasons"]) == stale
    assert row["coverage"] == ("estimated" if stale else "full")
    assert row["value"] is not None


def test_a_price_of_something_else_is_good_for_a_year(history: History) -> None:
    assert "price_stale" in history.report("2027-06-14")["Vault/XAU"]["reasons"]


def test_every_gap_of_every_year_is_named(history: History) -> None:
    for year in (2012, 2014, 2019, 2023, 2024):
        for row in history.report(f"{year}-12-31").values():
            if row["value"] is None:
                assert (row["coverage"], row["reasons"]) == ("unknown", ["price_missing"])
            elif row["coverage"] != "full":
                assert row["reasons"], row
            if row["symbol"] not in {"USD"}:
                assert (row["price"] is None) == (row["value"] is None)
                assert row["price"] is None or row["price_at"][:10] <= f"{year}-12-31"


@pytest.mark.parametrize("on", ["2016-02-28", "2021-03-15"])
def test_the_euro_is_quoted_the_other_way_round_and_converts_both_ways(
    history: History, on: str
) -> None:
    found = history.price("EUR", "USD", on)
    assert found is not None
    day, rate = found
    back = history.coffer.ask("convert", "100", "USD", "EUR", "--at", on)
    assert (back["path"], back["oldest_at"][:10]) == ("reverse", day)
    assert abs(Decimal(back["amount"]) - 100 / rate) < Decimal("1e-20")
    cross = history.coffer.ask("convert", "1", "CHF", "JPY", "--at", on)
    chf, jpy = history.price("EUR", "CHF", on), history.price("EUR", "JPY", on)
    assert chf is not None
    assert jpy is not None
    assert (cross["path"], cross["via"]) == ("one-hop", "EUR")
    assert abs(Decimal(cross["amount"]) - jpy[1] / chf[1]) < Decimal("1e-20")


def test_books_in_euro_say_the_same_by_another_measure(history: History) -> None:
    on = "2021-03-15"
    usd = history.coffer.ask("report", "holdings", "--as-of", on)["totals"]
    eur = history.coffer.ask("report", "holdings", "--as-of", on, "--base", "EUR")["totals"]
    rate = _value(history, "EUR", on)
    assert abs(Decimal(eur["net_worth"]) * rate - Decimal(usd["net_worth"])) < Decimal("1e-9")
    assert eur["coverage"] == usd["coverage"]


def test_a_currency_before_its_first_quote_is_unknown_and_not_invented(history: History) -> None:
    days = history.series["EUR", "TRY"][0]
    assert days[0] == "2005-01-03"  # the new lira
    never = history.coffer.ask("convert", "1", "EUR", "TRY", "--at", "2005-01-02")
    assert (never["amount"], never["path"], never["stale"]) == (None, None, False)
    later = (date.fromisoformat(days[-1]) + timedelta(60)).isoformat()
    found = history.coffer.ask("convert", "1", "EUR", "TRY", "--at", later)
    assert (found["stale"], found["oldest_at"][:10]) == (True, days[-1])


def test_ten_years_have_returns(history: History) -> None:
    found = history.coffer.ask("report", "performance", "--from", "2014-12-31",
                               "--to", "2021-12-31")  # fmt: skip
    for key in ("ttwror", "ttwror_annualized", "xirr", "modified_dietz", "volatility",
                "max_drawdown", "sharpe"):  # fmt: skip
        assert found[key] is not None, key
    assert Decimal(found["end_value"]) - Decimal(found["start_value"]) == (
        Decimal(found["gain"]) + Decimal(found["net_contributions"])
    )
    points = history.coffer.ask("report", "networth", "--every", "year", "--to", "2021-12-31")
    assert [one["coverage"] for one in points["points"]][:4] == [
        "partial", "partial", "full", "full",  # BABA is listed since 2014
    ]  # fmt: skip
    assert points["points"][-1]["net_worth"] == found["end_value"]
