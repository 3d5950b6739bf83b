"""`coffer journal`, as people and scripts use it."""

from pathlib import Path

import pytest

from app.bootstrap import open_coffer
from app.domain.trading.records import Side
from tests.e2e.command import Coffer
from tests.unit.services.trade_books import TradeBooks

BUY, SELL = Side.BUY, Side.SELL


@pytest.fixture
def traded(coffer: Coffer) -> Coffer:
    """Books with three closed trades: +75 and −20 in March, +40 in April."""
    opened = open_coffer(str(coffer.place))
    made = TradeBooks(opened.database).fill()
    made.fills(BUY, "10", ("2026-03-02T15:00", "100"), ("2026-03-03T15:00", "107.5"))
    made.fills(SELL, "10", ("2026-03-03T16:00", "100"), ("2026-03-03T17:00", "102"))
    made.fills(BUY, "1", ("2026-04-06T15:00", "8"), ("2026-04-07T15:00", "8.4"), instrument=3)
    opened.close()
    return coffer


def test_a_position_is_noted_tagged_rated_and_planned(traded: Coffer, tmp_path: Path) -> None:
    ask = traded.ask
    assert ask("journal", "show", 1)["tags"] == []
    ask("journal", "tag", 1, "gap", "first hour")
    ask("journal", "note", 1, "Waited for the close.")
    ask("journal", "rate", 1, 4)
    ask("journal", "strategy", 1, "Trend")
    planned = ask("journal", "plan", 1, "--stop", "95", "--target", "120")
    assert (planned["risk"], planned["r"], planned["planned_r"]) == ("50", "1.5", "4")
    moved = ask("journal", "plan", 1, "--stop", "98")
    assert (moved["planned_stop"], moved["first_stop"], moved["r"]) == ("98", "95", "1.5")
    corrected = ask("journal", "plan", 1, "--stop", "97.5", "--correct", "--no-target")
    assert (corrected["r"], corrected["planned_target"]) == ("3", None)
    picture = tmp_path / "chart.png"
    picture.write_bytes(b"\x89PNG")
    (file,) = ask("journal", "attach", 1, picture)["files"]
    text = traded("journal", "show", 1, code=0).out
    assert "first hour, gap" in text
    assert "Waited for the close." in text
    assert "chart.png" in text
    assert ask("journal", "detach", 1, file["id"])["files"] == []
    assert ask("journal", "untag", 1, "gap")["tags"] == ["first hour"]
    assert ask("journal", "rate", 1, "none")["rating"] is None
    assert ask("journal", "tags")["strategies"] == [{"name": "Trend", "positions": 1}]
    traded.verified()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("show", "9"), "no position named '9'"),
        (("plan", "1"), "nothing was planned"),
        (("plan", "1", "--stop", "101"), "below its entry"),
        (("untag", "1", "x"), "no tag of this position"),
        (("analysis", "--account", "Nowhere"), "no account named"),
        (("analysis", "--zone", "Mars/Olympus"), "no time zone"),
        (("calendar", "--month", "2026-13"), "no such day"),
    ],
)
def test_what_cannot_be_says_why(traded: Coffer, words: tuple[str, ...], told: str) -> None:
    assert told in traded("journal", *words, code=1).err


def test_analysis_tells_figures_with_formulas_and_tables(traded: Coffer) -> None:
    found = traded.ask("journal", "analysis", "--by", "month", "--by", "direction", "--trades",
                       "--zone", "UTC")  # fmt: skip
    figures = found["figures"]
    assert found["basis"]["is_paper"] is False
    assert figures["net"]["value"] == "95"
    assert figures["win_rate"]["value"] == "0.666666666667"
    assert figures["profit_factor"]["inputs"] == {"gains": "115", "losses": "20"}
    assert figures["profit_factor"]["formula"] == "sum of gains by sum of losses, in money"
    assert figures["max_drawdown_share"]["value"] is None
    assert (found["enough_data"], found["rating"]) == (False, None)
    assert found["missing"]["fewest_trades"] == 30
    assert [(one["key"], one["net"]) for one in found["tables"]["month"]] == [
        ("2026-03", "55"), ("2026-04", "40"),
    ]  # fmt: skip
    assert [one["position_id"] for one in found["trades"]] == [3, 2, 1]
    text = traded("journal", "analysis", "--by", "weekday", code=0).out
    assert "Not enough data to judge by: 3 of 30 trades" in text
    assert "By weekday of opening" in text
    assert "Real trades, 3 closed" in text


def test_filters_narrow_and_paper_is_apart(traded: Coffer) -> None:
    def net(*words: str) -> object:
        found = traded.ask("journal", "analysis", *words)
        return found["figures"]["net"]["value"]

    assert net("--since", "2026-04-01") == "40"
    assert net("--until", "2026-03-31", "--direction", "long") == "75"
    assert net("--instrument", "ACME options") == "40"
    assert net("--paper") is None


def test_the_calendar_tells_days_and_months(traded: Coffer) -> None:
    month = traded.ask("journal", "calendar", "--month", "2026-03", "--zone", "UTC")
    assert [(one["on"], one["net"], one["trades"]) for one in month["days"]] == [
        ("2026-03-03", "55", 2),
    ]  # fmt: skip
    year = traded.ask("journal", "calendar", "--year", "2026", "--zone", "UTC")
    assert [(one["on"], one["net"]) for one in year["months"]] == [
        ("2026-03", "55"), ("2026-04", "40"),
    ]  # fmt: skip
    assert year["total"]["net"] == "95"
    assert "2026-04" in traded("journal", "calendar", "--year", "2026", code=0).out
    nothing = traded("journal", "calendar", "--month", "2020-01", code=0).out
    assert "Nothing closed then." in nothing
