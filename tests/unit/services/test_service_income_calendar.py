"""The income calendar: what came in is that of the report, what is expected says why."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.services.income_calendar import CalendarPayer, IncomeCalendar
from app.services.income_expected import Expected, next_market_day
from tests.unit.services.desk import AS_OF, Desk, Row

D = Decimal


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def paid(on: str, amount: str, symbol: str = "AAA", kind: str = "dividend", **more: object) -> Row:
    return Row(kind, symbol=symbol, amount=D(amount), at=at(on), **more)  # type: ignore[arg-type]


QUARTERS = ("2024-03-12", "2024-06-12", "2024-09-12", "2024-12-12")


def fill(desk: Desk, *rows: Row) -> None:
    desk.take(
        Row("deposit", symbol="", amount=D(9000), at=at("2023-01-02")),
        Row("buy", quantity=D(10), price=D(100), at=at("2023-01-03")),
        *rows,
    )
    desk.take_prices("2024-12-30,AAA,125,USD", "2024-12-30,EUR,1.1,USD", "2023-01-01,EUR,1,USD")


def calendar(desk: Desk, as_of: date = AS_OF, scope: str = "portfolio") -> IncomeCalendar:
    return desk.coffer.income.calendar(as_of, scope=scope)


def payer(found: IncomeCalendar, symbol: str = "AAA") -> CalendarPayer:
    return next(one for one in found.payers if one.symbol == symbol)


def expected(found: IncomeCalendar) -> list[tuple[str, Decimal | None]]:
    return [(one.on.isoformat(), one.amount) for one in found.payments if one.is_expected]


def test_a_quarterly_dividend_is_expected_four_times_and_says_why(desk: Desk) -> None:
    fill(desk, *(paid(on, "5") for on in QUARTERS))
    found = calendar(desk)
    assert expected(found) == [
        ("2025-03-12", D(5)), ("2025-06-12", D(5)), ("2025-09-12", D(5)), ("2025-12-12", D(5)),
    ]  # fmt: skip
    ahead = next(one for one in found.payments if one.is_expected)
    assert (ahead.cadence, ahead.last_on, ahead.per_unit, ahead.unit, ahead.quantity) == (
        "quarterly", date(2024, 12, 12), D("0.5"), "USD", D(10),
    )  # fmt: skip
    assert (found.total.received, found.total.expected) == (20, 20)
    one = payer(found)
    assert (one.cadence, one.reason) == ("quarterly", "")
    assert (one.yield_on_cost, one.yield_on_value) == (D("0.02"), D("0.016"))
    assert (one.expected_on_cost, found.yield_on_cost) == (D("0.02"), D("0.02"))


def test_what_was_received_is_what_the_report_says(desk: Desk) -> None:
    rows = [paid(on, "5", currency="EUR") for on in QUARTERS]
    fill(desk, *rows, paid("2023-12-12", "5"), paid("2024-11-30", "7", "", "interest"))
    found = calendar(desk)
    lines = desk.coffer.portfolio.income(date(2024, 1, 1), AS_OF)
    assert found.total.received == sum(one.amount or 0 for one in lines)
    assert (found.first, found.last) == (date(2024, 1, 1), date(2025, 12, 31))
    assert (found.months[0], found.months[-1], len(found.months)) == ("2024-01", "2025-12", 24)
    assert found.sums[10].received == 7
    assert sum(one.received for one in found.sums) == found.total.received
    assert payer(found).months[2].received == found.sums[2].received


def test_the_last_amount_a_unit_is_that_of_what_was_held_then(desk: Desk) -> None:
    more = Row("buy", quantity=D(30), price=D(110), at=at("2024-12-20"))
    fill(desk, *(paid(on, "5") for on in QUARTERS), more)
    assert {amount for _, amount in expected(calendar(desk))} == {D(20)}


def test_a_split_since_then_is_reckoned_with(desk: Desk) -> None:
    split = Row("split", quantity=D(4), at=at("2024-12-20"))
    fill(desk, *(paid(on, "5") for on in QUARTERS), split)
    found = calendar(desk)
    assert {amount for _, amount in expected(found)} == {D(5)}
    assert next(one for one in found.payments if one.is_expected).per_unit == D("0.125")


def test_a_dividend_in_another_currency_is_worth_what_it_is_today(desk: Desk) -> None:
    fill(desk, *(paid(on, "5", currency="EUR") for on in QUARTERS))
    assert {amount for _, amount in expected(calendar(desk))} == {D("5.5")}


def test_two_accounts_are_paid_for_together(desk: Desk) -> None:
    side = [Row("buy", "Side", quantity=D(10), price=D(90), at=at("2023-02-01"))]
    for on in QUARTERS:
        side += [paid(on, "5"), paid(on, "5", account="Side")]
    fill(desk, *side)
    found = calendar(desk)
    assert {amount for _, amount in expected(found)} == {D(10)}
    alone = calendar(desk, scope="account:Side")
    assert {amount for _, amount in expected(alone)} == {D(5)}
    assert alone.total.received == 20


def test_what_was_sold_pays_no_more(desk: Desk) -> None:
    sold = Row("sell", quantity=D(10), price=D(110), at=at("2024-12-20"))
    fill(desk, *(paid(on, "5") for on in QUARTERS), sold)
    found = calendar(desk)
    assert expected(found) == []
    assert payer(found).reason == "not_held"


@pytest.mark.parametrize(
    ("days", "reason"),
    [(("2024-02-01", "2024-12-12"), "no_rhythm"), (QUARTERS[:3], ""),
     (("2023-12-12", "2024-01-12", "2024-02-12"), "lapsed")],
)  # fmt: skip
def test_why_nothing_is_expected_is_said(desk: Desk, days: tuple[str, ...], reason: str) -> None:
    fill(desk, *(paid(on, "5") for on in days))
    assert payer(calendar(desk)).reason == reason


def test_interest_comes_as_often_as_it_did(desk: Desk) -> None:
    fill(desk, *(paid(f"2024-{month:02}-28", "3", "", "interest") for month in range(7, 13)))
    found = calendar(desk)
    assert len(expected(found)) == 12
    ahead = next(one for one in found.payments if one.is_expected)
    assert (ahead.account, ahead.kind, ahead.amount, ahead.per_unit) == (
        "Main",
        "interest",
        3,
        None,
    )
    assert payer(found, "USD").cadence == "monthly"


def test_a_worth_that_is_not_known_is_counted_and_not_added(desk: Desk) -> None:
    fill(desk, *(paid(on, "5", currency="CHF") for on in QUARTERS))
    found = calendar(desk)
    assert (found.total.received, found.total.expected, found.total.unknown) == (0, 0, 8)
    assert payer(found).reason == "amount_unknown"


def test_a_past_day_sees_nothing_of_what_came_after(desk: Desk) -> None:
    fill(desk, *(paid(on, "5") for on in QUARTERS))
    found = calendar(desk, date(2024, 10, 1))
    assert found.total.received == 15
    assert expected(found)[0][0] == "2024-12-12"
    known = desk.coffer.income.calendar(AS_OF, known_on=datetime(2020, 1, 1, tzinfo=UTC))
    assert known.payments == ()


def test_other_sources_can_be_added(desk: Desk) -> None:
    from app.services.income_calendar import IncomeCalendarService

    fill(desk, *(paid(on, "5") for on in QUARTERS))

    def staking(material: object) -> list[Expected]:
        asset = next(iter(material.lines))  # type: ignore[attr-defined]
        return [Expected(date(2025, 5, 5), asset, "", "reward", D(1), "", AS_OF, "", None, None)]

    service = IncomeCalendarService(desk.coffer.database, desk.clock, (staking,))
    assert service.calendar(AS_OF).total.expected == 1


def test_dividends_are_paid_on_days_with_markets() -> None:
    assert next_market_day(date(2024, 3, 29)) == date(2024, 4, 2)  # Good Friday to Easter Monday
    assert next_market_day(date(2024, 3, 28)) == date(2024, 3, 28)


def test_open_daily_figures_lead_to_the_same_calendar(desk: Desk) -> None:
    fill(desk, *(paid(on, "5") for on in QUARTERS), paid("2024-11-30", "7", "", "interest"))
    on = date(2024, 12, 20)
    before = calendar(desk, on)
    desk.coffer.portfolio.networth(AS_OF, AS_OF)
    assert desk.coffer.portfolio.figures.is_open
    assert calendar(desk, on) == before
