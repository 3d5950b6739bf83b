"""Vaults on open books: amounts by hand in three currencies, history, contributions, edits."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.coverage import Coverage
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.vaults.pace import PaceCode, RateSource
from app.domain.vaults.records import ALWAYS, Vault
from app.services.vaults import VaultService
from app.services.vaults_answers import Outlook, VaultDraft
from tests.depth import examples
from tests.unit.services.desk import Desk, Row, open_desk

D = Decimal
YEN, DOLLAR, EURO = "JPY", "USD", "EUR"
LAST = date(2024, 12, 31)


def on(month: int, day: int = 1) -> datetime:
    return datetime(2024, month, day, 9, tzinfo=UTC)


def deposit(amount: str, at: datetime, account: str = "Bank", currency: str = DOLLAR) -> Row:
    return Row(
        "deposit", account, "", amount=D(amount), currency=currency, at=at, id=f"{account}{at}"
    )


def fill(desk: Desk) -> VaultService:
    """4,000 EUR, 6,000 USD and 900,000 JPY in the bank; 20 AAA bought at 100 USD and paid by it."""
    desk.take_prices(
        "2024-01-01,EUR,1.10,USD", "2024-01-01,JPY,0.0070,USD", "2024-01-01,AAA,100,USD",
        "2024-12-30,EUR,1.05,USD", "2024-12-30,JPY,0.0064,USD", "2024-12-30,AAA,130,USD",
    )  # fmt: skip
    desk.take(
        deposit("4000", on(1, 10), currency=EURO),
        deposit("8000", on(1, 11)),
        deposit("900000", on(1, 12), currency=YEN),
        Row("buy", "Bank", "AAA", quantity=D(20), price=D(100), at=on(2, 1), id="buy"),
    )
    return desk.coffer.vaults


def goal(
    name: str = "House", currency: str = EURO, target: str = "10000", **more: object
) -> VaultDraft:
    return VaultDraft(name, currency, D(target), **more)  # type: ignore[arg-type]


# -- amounts by hand ---------------------------------------------------------------------------


def test_amounts_in_three_currencies(desk: Desk) -> None:
    vaults = fill(desk)
    for name, currency in (("Dollars", DOLLAR), ("Euros", EURO), ("Yen", YEN)):
        vaults.add(goal(name, currency, "1000000"))
        vaults.attach(name, "Bank", "AAA", D(50))
        vaults.attach(name, "Bank", EURO, D(25))
        vaults.attach(name, "Bank", YEN, D(10))
    found = {one.name: one for one in vaults.report(LAST).lines}
    # AAA: 20 x 130 = 2,600 USD, half of it 1,300. Euros: 4,000 x 25 % = 1,000 EUR = 1,050 USD.
    # Yen: 900,000 x 10 % = 90,000 JPY x 0.0064 = 576 USD. Together 2,926 USD.
    assert found["Dollars"].current == D(2926)
    # 2,926 / 1.05 = 2,786.666...: 1,300 / 1.05 + 1,000 + 576 / 1.05.
    assert found["Euros"].current is not None
    assert abs(found["Euros"].current - D(2926) / D("1.05")) < D("1e-25")
    # 2,926 / 0.0064 = 457,187.5.
    assert found["Yen"].current is not None
    assert abs(found["Yen"].current - D("457187.5")) < D("1e-20")
    assert found["Yen"].progress == D("0.4571875")
    convert = desk.coffer.prices.convert
    at = datetime(2024, 12, 31, 23, 59, 59, tzinfo=UTC)
    parts = {one.symbol: one.value for one in found["Euros"].parts}
    assert parts["AAA"] == convert(D(20), "AAA", EURO, at).amount / 2  # type: ignore[operator]
    # All three claim half of AAA: 150 %.
    (over,) = vaults.report(LAST).over
    assert (over.symbol, over.claimed, over.over) == ("AAA", D(150), D(50))
    assert [name for name, _ in over.shares] == ["Dollars", "Euros", "Yen"]
    line = found["Euros"].parts[0]
    assert [one.free for one in found["Euros"].parts if one.symbol == YEN] == [D(70)]
    assert (line.symbol, line.since) == ("AAA", ALWAYS)


def test_an_earlier_day_has_its_own_balances_and_prices(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", "AAA", D(100))
    assert vaults.report(date(2024, 1, 31)).lines[0].current == 0
    found = vaults.report(date(2024, 2, 1)).lines[0]
    assert found.current is not None
    assert abs(found.current - D(2000) / D("1.10")) < D("1e-25")
    assert found.coverage is Coverage.ESTIMATED  # the price is of the first of January


def test_an_unknown_price_is_told_and_is_no_zero(desk: Desk) -> None:
    vaults = fill(desk)
    desk.take(Row("transfer_in", "Attic", "GEM", quantity=D(2), at=on(3), id="gem"))
    vaults.add(goal())
    vaults.attach("House", "Attic", "GEM", D(10))
    (found,) = vaults.report(LAST).lines
    assert (found.current, found.progress, found.coverage) == (None, None, Coverage.UNKNOWN)
    assert found.reasons == ("price_missing",)
    assert found.pace.code is PaceCode.UNKNOWN
    assert vaults.detail("House", LAST).projection.outlook is Outlook.NONE
    vaults.attach("House", "Bank", EURO, D(100))
    (found,) = vaults.report(LAST).lines
    assert (found.current, found.coverage) == (D(4000), Coverage.PARTIAL)
    days = vaults.detail("House", LAST).history
    assert days[-1].value == D(4000)
    assert days[-1].coverage is Coverage.PARTIAL


def test_what_does_not_count_is_said_so(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", EURO, D(100))
    vaults.attach("House", "Bank", "AAA", D(50))
    for mark in ("excluded", "hidden", "paper"):
        desk.coffer.accounts.mark(mark, "Bank", "AAA")
        (found,) = vaults.report(LAST).lines
        line = next(one for one in found.parts if one.symbol == "AAA")
        assert (line.not_counted, line.value, found.current) == (mark, D(0), D(4000))
        assert vaults.detail("House", LAST).history[-1].value == D(4000)
        desk.coffer.accounts.mark(mark, "Bank", "AAA", on=False)


def test_a_debt_takes_away(desk: Desk) -> None:
    vaults = fill(desk)
    desk.take(Row("withdraw", "Card", "", amount=D(300), currency=EURO, at=on(3), id="card"))
    vaults.add(goal(target="1000"))
    vaults.attach("House", "Card", EURO, D(50))
    (found,) = vaults.report(LAST).lines
    assert (found.current, found.progress) == (D(-150), D("-0.15"))
    assert vaults.detail("House", LAST).projection.outlook is Outlook.LINE


# -- days --------------------------------------------------------------------------------------


def test_history_is_what_a_report_of_each_day_says(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", "AAA", D("33.33"))
    vaults.attach("House", "Bank", YEN, D(20), since=date(2024, 6, 1))
    vaults.attach("House", "Bank", YEN, D(70), since=date(2024, 9, 1))
    history = {one.on: one.value for one in vaults.detail("House", LAST).history}
    assert min(history) == date(2024, 2, 1)
    for day in (date(2024, 2, 1), date(2024, 5, 31), date(2024, 6, 1), date(2024, 9, 2), LAST):
        current = vaults.report(day).lines[0].current
        assert current is not None
        assert abs((history[day] or D(0)) - current) < D("1e-5"), day
    assert history[LAST] == vaults.report(LAST).lines[0].current


def test_contributions_by_hand(desk: Desk) -> None:
    vaults = fill(desk)
    desk.take(
        deposit("500", on(3, 5), currency=EURO),
        Row("interest", "Bank", "", amount=D(12), currency=EURO, at=on(3, 20), id="i"),
        Row("withdraw", "Bank", "", amount=D(100), currency=EURO, at=on(3, 25), id="w"),
    )  # fmt: skip
    vaults.add(goal())
    vaults.attach("House", "Bank", EURO, D(50))
    detail = vaults.detail("House", LAST)
    march = next(one for one in detail.months if one.first == date(2024, 3, 1))
    assert march.opening == D(2000)  # 4,000 x 50 %
    assert march.saved == D(200)  # (500 - 100) x 50 %
    assert march.growth == D(6)  # interest is no saving: 12 x 50 %
    assert (march.moved, march.closing) == (D(0), D(2206))
    sums = detail.totals
    assert sums.saved + sums.moved + sums.growth == sums.closing == D(2206)


def test_money_that_moves_between_parts_is_not_saved_twice(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal(currency=DOLLAR))
    vaults.attach("House", "Bank", DOLLAR, D(100))
    vaults.attach("House", "Bank", "AAA", D(100))
    months = vaults.detail("House", LAST).months
    february = next(one for one in months if one.first == date(2024, 2, 1))
    assert (february.opening, february.saved) == (D(8000), D(0))
    december = months[-1]
    assert december.growth == D(600)  # 20 x (130 - 100)


def test_the_average_leaves_out_what_was_there_on_the_first_day(desk: Desk) -> None:
    desk.take(
        deposit("40000", datetime(2024, 1, 1, tzinfo=UTC)),
        *(deposit("300", on(month, 15)) for month in range(2, 13)),
    )
    vaults = desk.coffer.vaults
    vaults.add(goal(currency=DOLLAR, target="50000", target_on=date(2026, 1, 1)))
    vaults.attach("House", "Bank", DOLLAR, D(100))
    pace = vaults.report(LAST).lines[0].pace
    # 11 deposits of 300 in the 365 days after the first of January: twelve months but a day.
    assert pace.average_saved is not None
    assert round(pace.average_saved, 2) == D("275.19")  # 3,300 / (365 / 30.4375)
    assert pace.rate_source is RateSource.SAVED
    assert pace.code is PaceCode.BEHIND  # 6,700 are missing: 24 months at that rate
    assert round(pace.needed or D(0), 2) == D("557.19")  # 6,700 x 30.4375 / 366
    detail = vaults.detail("House", LAST)
    assert detail.projection.outlook is Outlook.LINE
    assert detail.projection.reason == "cash_only"
    assert detail.projection.points[-1].low is None


def test_a_short_history_says_so(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", "AAA", D(100))
    found = vaults.detail("House", date(2024, 5, 1)).projection
    assert (found.outlook, found.reason) == (Outlook.LINE, "too_short")


def test_a_projection_is_the_same_again(desk: Desk) -> None:
    prices = [f"2023-{month:02}-{day:02},AAA,{90 + 3 * month + day % 5},USD"
              for month in range(1, 13) for day in range(1, 29)]  # fmt: skip
    prices += [f"2024-{month:02}-{day:02},AAA,{140 - 2 * month + day % 7},USD"
               for month in range(1, 13) for day in range(1, 29)]  # fmt: skip
    desk.take_prices(*prices)
    desk.take(Row("transfer_in", "Main", "AAA", quantity=D(10), price=D(90),
                  at=datetime(2023, 1, 2, tzinfo=UTC), id="in"))  # fmt: skip
    vaults = desk.coffer.vaults
    vaults.add(goal(currency=DOLLAR, target="1500", target_on=date(2026, 6, 30), monthly=D(20)))
    vaults.attach("House", "Main", "AAA", D(100))
    one, two = (vaults.detail("House", LAST).projection for _ in range(2))
    assert one == two
    assert one.outlook is Outlook.BAND
    assert one.paths == 2000
    assert one.history_months >= 22
    assert one.probability is not None
    assert all(p.low <= p.middle <= p.high for p in one.points if p.low and p.high)
    assert vaults.detail("House", LAST, seed=7).projection != one


# -- reached -----------------------------------------------------------------------------------


def test_reaching_is_noted_and_told_again_below(desk: Desk) -> None:
    vaults = desk.coffer.vaults
    desk.take(deposit("900", on(1, 10)))
    vaults.add(goal(currency=DOLLAR, target="1000"))
    vaults.attach("House", "Bank", DOLLAR, D(100))
    assert vaults.note_reached().topics == frozenset()
    today = desk.clock.today()  # the vault was made on that day
    desk.take(deposit("200", datetime.combine(today, datetime.min.time(), UTC)))
    (found,) = vaults.report().lines
    assert (found.reached_on, found.is_reach_noted) == (today, False)
    assert vaults.note_reached().topics
    assert vaults.note_reached().topics == frozenset()
    desk.clock.time += timedelta(days=3)
    desk.take(Row("withdraw", "Bank", "", amount=D(500), at=desk.clock.now(), id="out"))
    (found,) = vaults.report().lines
    assert (found.reached_on, found.is_below_again) == (today, True)
    assert found.pace.code is not PaceCode.REACHED
    vaults.change("House", goal(currency=DOLLAR, target="5000"))
    assert vaults.report().lines[0].reached_on is None


def test_archived_vaults_claim_nothing(desk: Desk) -> None:
    vaults = fill(desk)
    for name in ("One", "Two"):
        vaults.add(goal(name))
        vaults.attach(name, "Bank", "AAA", D(60))
    assert len(vaults.report(LAST).over) == 1
    vaults.archive("Two")
    report = vaults.report(LAST)
    assert [one.name for one in report.lines] == ["One"]
    assert report.over == ()
    assert report.lines[0].parts[0].free == D(40)
    assert len(vaults.report(LAST, with_archived=True).lines) == 2
    with pytest.raises(RefusedError):
        vaults.archive("Two")
    vaults.unarchive("Two")
    with pytest.raises(RefusedError):
        vaults.unarchive("Two")
    assert len(vaults.report(LAST).over) == 1


# -- edits -------------------------------------------------------------------------------------


@pytest.mark.parametrize("draft", [
    goal(""), goal("   "), goal("x" * 300), goal("a\nb"), goal("\u202eabc\x00"), goal(target="0"),
    goal(target="-5"), goal(target_on=date(2025, 1, 2)), goal(target_on=date(1999, 1, 1)),
    goal(monthly=D(-1)), goal(colour="red"), goal(colour="#12345"), goal(icon="../x"),
    goal(priority=-1), goal(priority=10**9), goal(note="x" * 5000),
])  # fmt: skip
def test_hostile_goals_are_refused_and_leave_nothing(desk: Desk, draft: VaultDraft) -> None:
    before = desk.dump()
    with pytest.raises(RefusedError):
        desk.coffer.vaults.add(draft)
    assert desk.dump() == before


@pytest.mark.parametrize("currency", ["", "XXQ", "DOLLARS", "AAA", "x" * 300])
def test_an_unknown_currency_is_refused(desk: Desk, currency: str) -> None:
    fill(desk)
    before = desk.dump()
    with pytest.raises(UnknownNameError):
        desk.coffer.vaults.add(goal(currency=currency))
    assert desk.dump() == before


def test_a_name_is_taken_once(desk: Desk) -> None:
    vaults = desk.coffer.vaults
    vaults.add(goal("House"))
    vaults.add(goal("Car"))
    with pytest.raises(RefusedError):
        vaults.add(goal(" House "))
    with pytest.raises(RefusedError):
        vaults.change("Car", goal("House"))
    assert [one.name for one in vaults.report().lines] == ["House", "Car"]


@pytest.mark.parametrize("percent", ["0", "101", "-1", "1e3", "12.345"])
def test_a_wrong_percentage_leaves_nothing(desk: Desk, percent: str) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    before = desk.dump()
    with pytest.raises(RefusedError):
        vaults.attach("House", "Bank", EURO, D(percent))
    assert desk.dump() == before


def test_what_is_not_there_cannot_be_attached(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    for name, account, symbol in (
        ("Nope", "Bank", EURO), ("House", "Nope", EURO), ("House", "Bank", "NOPE"),
    ):  # fmt: skip
        with pytest.raises(UnknownNameError):
            vaults.attach(name, account, symbol, D(10))
    with pytest.raises(RefusedError):
        vaults.detach("House", "Bank", EURO)
    with pytest.raises(RefusedError):
        vaults.attach("House", "Bank", EURO, D(10), since=date(2199, 1, 1))


def test_a_change_counts_from_today_and_can_be_taken_back(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", EURO, D(100))
    today = desk.clock.today()
    vaults.attach("House", "Bank", EURO, D(40))
    assert vaults.report().lines[0].current == D(1600)
    assert vaults.report(today - timedelta(days=1)).lines[0].current == D(4000)
    vaults.attach("House", "Bank", EURO, D(100))
    assert vaults.report().lines[0].current == D(4000)
    assert vaults.attach("House", "Bank", EURO, D(100)).topics == frozenset()
    vaults.detach("House", "Bank", EURO)
    assert vaults.report().lines[0].parts == ()
    assert vaults.report(today - timedelta(days=1)).lines[0].current == D(4000)
    vaults.detach("House", "Bank", EURO, is_entirely=True)
    assert vaults.report(today - timedelta(days=1)).lines[0].parts == ()


def test_an_earlier_day_takes_later_changes_along(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", EURO, D(10), since=date(2024, 3, 1))
    vaults.attach("House", "Bank", EURO, D(20), since=date(2024, 6, 1))
    vaults.attach("House", "Bank", EURO, D(30), since=date(2024, 4, 1))
    seen = [vaults.report(date(2024, month, 15)).lines[0].current for month in (2, 3, 5, 7)]
    assert seen == [D(0), D(400), D(1200), D(1200)]


def test_every_change_is_in_the_audit_trail(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", EURO, D(10))
    vaults.change("House", goal(target="500"))
    vaults.detach("House", "Bank", EURO)
    vaults.archive("House")
    vaults.remove("House")
    with desk.coffer.database.reading() as unit:
        told = [one.action for one in unit.audit.rows(6)]
        assert unit.records(Vault).all() == []
    assert told == [
        "vault removed", "vault changed", "vault part set", "vault changed", "vault part set",
        "vault added",
    ]  # fmt: skip
    desk.verified()


def test_choices_name_what_may_feed_a_vault(desk: Desk) -> None:
    vaults = fill(desk)
    vaults.add(goal())
    vaults.attach("House", "Bank", EURO, D(10))
    found = {(one.account, one.symbol): one for one in vaults.choices("House")}
    assert found["Bank", EURO].is_part
    assert found["Bank", EURO].claimed == D(10)
    assert not found["Bank", "AAA"].is_part
    with pytest.raises(UnknownNameError):
        vaults.choices("Nope")


steps = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 100)), max_size=5, unique_by=lambda one: one[0]
)


@settings(max_examples=examples(15))
@given(steps, st.lists(st.tuples(st.integers(0, 330), st.integers(-500, 900)), max_size=6))
def test_whatever_happens_contributions_and_growth_add_up(
    parts: list[tuple[int, int]], moves: list[tuple[int, int]]
) -> None:
    begin = datetime(2024, 1, 5, 9, tzinfo=UTC)
    with open_desk() as desk:
        vaults = fill(desk)
        rows = [
            Row(
                "deposit" if amount >= 0 else "withdraw", "Bank", "", amount=D(abs(amount) + 1),
                currency=EURO, at=begin + timedelta(days=day), id=f"m{number}",
            )
            for number, (day, amount) in enumerate(moves)
        ]  # fmt: skip
        if rows:
            desk.take(*rows)
        vaults.add(goal(currency=DOLLAR))
        vaults.attach("House", "Bank", EURO, D(30))
        vaults.attach("House", "Bank", "AAA", D(100))
        for day, percent in sorted(parts):
            since = (begin + timedelta(days=day)).date()
            if percent:
                vaults.attach("House", "Bank", EURO, D(percent), since=since)
        detail = vaults.detail("House", LAST)
        for one in detail.months:
            assert one.opening + one.saved + one.moved + one.growth == one.closing
        current = detail.line.current
        assert current is not None
        assert abs(detail.totals.closing - current) < D("1e-5")
        assert detail.history[-1].value == current


def test_books_without_vaults_have_none(desk: Desk) -> None:
    assert desk.coffer.vaults.report().lines == ()
    desk.coffer.vaults.add(goal())
    (found,) = desk.coffer.vaults.report().lines
    assert (found.current, found.progress, found.coverage) == (D(0), D(0), Coverage.FULL)
    assert found.pace.code is PaceCode.NO_DATE
    assert json.dumps(found.name) == '"House"'
    detail = desk.coffer.vaults.detail("House")
    assert (detail.history, detail.months) == ((), ())


def test_what_is_taken_out_every_month_ends_at_nothing(desk: Desk) -> None:
    desk.take(
        deposit("900", datetime(2023, 1, 2, 9, tzinfo=UTC)),
        Row("withdraw", "Bank", "", amount=D(600), at=on(6)),
    )
    vaults = desk.coffer.vaults
    vaults.add(goal(currency=DOLLAR, target="5000"))
    assert vaults.detail("House", LAST).projection.reason == "not_fed"
    vaults.attach("House", "Bank", DOLLAR, D(100))
    shown = vaults.detail("House", LAST).projection
    assert shown.monthly < 0
    assert shown.points[-1].middle == 0
    assert min(one.middle for one in shown.points) == 0
