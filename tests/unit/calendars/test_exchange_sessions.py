"""Sessions of exchanges: holidays, half days, clock changes, breaks, and what never shuts."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.domain.errors import RefusedError
from app.domain.trading.expiry import monthly_expiry
from app.domain.trading.records import ALWAYS_OPEN
from app.providers.calendars import ExchangeSessions
from tests.e2e.shared_data import shared_folder

NYSE = "XNYS"


@pytest.fixture(scope="module")
def sessions() -> ExchangeSessions:
    return ExchangeSessions()


def table(key: str) -> list[dict[str, Any]]:
    folder = shared_folder()
    path = folder / "conformance" / "trading" / "sessions_and_expiries.json" if folder else None
    if path is None or not path.is_file():
        return []
    rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))[key]
    return rows


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize("row", table("rows"), ids=lambda row: row["date"])
def test_sessions_are_those_of_the_table(sessions: ExchangeSessions, row: dict[str, Any]) -> None:
    found = sessions.session(NYSE, date.fromisoformat(row["date"]))
    if not row["session"]:
        assert found is None
        return
    assert found is not None
    assert [f"{one:%H:%M}" for one in found] == [row["open_utc"], row["close_utc"]]


@pytest.mark.parametrize("row", table("monthly_expiries"), ids=lambda row: row["third_friday"])
def test_monthly_contracts_end_as_in_the_table(
    sessions: ExchangeSessions, row: dict[str, str]
) -> None:
    third = date.fromisoformat(row["third_friday"])
    found = monthly_expiry(third.year, third.month, lambda day: sessions.last_session(NYSE, day))
    assert found.isoformat() == row["monthly_expiry"]


def test_the_close_follows_the_clock_of_the_exchange(sessions: ExchangeSessions) -> None:
    closes = {}
    for day in ("2026-03-06", "2026-03-09", "2026-10-30", "2026-11-02"):  # around both changes
        session = sessions.session(NYSE, date.fromisoformat(day))
        assert session is not None
        closes[day] = f"{session[1]:%H:%M}"
    assert list(closes.values()) == ["21:00", "20:00", "20:00", "21:00"]


@pytest.mark.parametrize(
    ("time", "is_open"),
    [
        ("2026-11-27 14:29:59", False),
        ("2026-11-27 14:30", True),
        ("2026-11-27 17:59:59", True),
        ("2026-11-27 18:00", False),  # a half day
        ("2026-11-28 15:00", False),
        ("2026-06-19 15:00", False),
    ],
)
def test_it_is_open_from_the_open_up_to_the_close(
    sessions: ExchangeSessions, time: str, is_open: bool
) -> None:
    assert sessions.is_open(NYSE, at(time)) is is_open


def test_the_next_open_skips_nights_weekends_and_holidays(sessions: ExchangeSessions) -> None:
    assert sessions.next_open(NYSE, at("2026-11-25 22:00")) == at("2026-11-27 14:30")
    assert sessions.next_open(NYSE, at("2026-11-27 18:00")) == at("2026-11-30 14:30")
    assert sessions.next_open(NYSE, at("2026-11-27 15:00")) == at("2026-11-27 15:00")


def test_a_break_at_noon_is_no_trading(sessions: ExchangeSessions) -> None:
    noon = at("2026-11-20 03:00")
    assert not sessions.is_open("XTKS", noon)
    assert sessions.next_open("XTKS", noon) == at("2026-11-20 03:30")


def test_a_session_that_begins_on_the_day_before_is_found(sessions: ExchangeSessions) -> None:
    assert sessions.is_open("XASX", at("2026-11-19 23:30"))


def test_what_trades_at_every_hour_never_shuts(sessions: ExchangeSessions) -> None:
    time = at("2026-12-25 03:00")
    assert sessions.is_open(ALWAYS_OPEN, time)
    assert sessions.next_open(ALWAYS_OPEN, time) == time
    assert sessions.last_session(ALWAYS_OPEN, date(2026, 12, 25)) == date(2026, 12, 25)
    found = sessions.session(ALWAYS_OPEN, date(2026, 12, 25))
    assert found is not None
    assert found[1] - found[0] == timedelta(1)


def test_the_last_session_may_be_in_the_year_before(sessions: ExchangeSessions) -> None:
    assert sessions.last_session(NYSE, date(2025, 1, 1)) == date(2024, 12, 31)


@pytest.mark.parametrize(("exchange", "day"), [("XXXX", "2026-01-02"), ("XHKG", "2060-01-02")])
def test_what_has_no_calendar_is_refused(
    sessions: ExchangeSessions, exchange: str, day: str
) -> None:
    with pytest.raises(RefusedError, match="calendar"):
        sessions.session(exchange, date.fromisoformat(day))
