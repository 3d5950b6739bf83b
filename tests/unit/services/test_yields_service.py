"""Rules that pay: kept, posted exactly once, accrued, and checked against what arrived."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import EntryId
from app.domain.yields.checking import Mark
from app.services.yields_answers import (
    CHECKS_ONLY,
    ENDED,
    NOT_BEGUN,
    UNKNOWN_BALANCE,
    YieldLine,
    YieldTerms,
)
from tests.unit.services.desk import Desk, Row

BEGIN = date(2025, 1, 1)


def terms(rate: str = "0.0365", **more: Any) -> YieldTerms:
    """Return terms of 0.0365 a year: a hundredth of a percent a day; paid on the first."""
    return YieldTerms(Decimal(rate), **{"month_day": 1, **more})


def on(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(hour=9, tzinfo=UTC)


def go(desk: Desk, text: str) -> None:
    """Set the clock."""
    desk.clock.time = on(text)


def deposit(desk: Desk, amount: str = "10000", day: str = "2024-12-31", id: str = "d1") -> None:
    desk.take(
        Row("deposit", "Savings", "", amount=Decimal(amount), currency="EUR", at=on(day), id=id)
    )


def payouts(desk: Desk, *, with_voided: bool = False) -> list[tuple[str, str, str]]:
    """Return what rules posted: day, kind, quantity."""
    return [
        (str(one.on), one.kind, str(one.legs[0].quantity))
        for one in desk.entries(with_voided=with_voided)
        if one.source == "yield"
    ]


def line(desk: Desk, as_of: date | None = None) -> YieldLine:
    (found,) = desk.coffer.yields.lines(as_of)
    return found


@pytest.fixture
def savings(desk: Desk) -> Desk:
    """10,000 EUR in savings since the end of 2024, and a rule from the first of January 2025."""
    go(desk, "2025-01-02")
    deposit(desk)
    desk.coffer.yields.add("Savings", "EUR", terms(), since=BEGIN)
    return desk


def test_what_is_due_is_paid_once(savings: Desk) -> None:
    service = savings.coffer.yields
    go(savings, "2025-01-31")
    assert service.post_due().count == 0
    go(savings, "2025-02-01")
    posted = service.post_due()
    assert posted.count == 1
    assert posted.label == "interest of Savings/EUR"
    assert service.post_due().count == 0
    # 31 days of 10,000 at 0.01 % a day
    assert payouts(savings) == [("2025-02-01", "interest", "31")]
    savings.verified()


def test_days_switched_off_are_made_up_for_in_order(savings: Desk) -> None:
    """What is paid earns from its day on: the same as if each payout had been posted on its day."""
    go(savings, "2025-05-10")
    assert savings.coffer.yields.post_due().count == 4
    # 10,000 × 31 d = 31; 10,031 × 28 = 28.0868; 10,059.09 × 31 = 31.183179; and so on
    assert payouts(savings) == [
        ("2025-02-01", "interest", "31"),
        ("2025-03-01", "interest", "28.09"),  # carries −0.0032
        ("2025-04-01", "interest", "31.18"),  # 31.183179 − 0.0032 = 31.179979
        ("2025-05-01", "interest", "30.27"),  # 30.27081 − 0.000021
    ]
    savings.verified()


def test_daily_runs_and_one_run_say_the_same(savings: Desk) -> None:
    for day in range(130):
        savings.clock.time = on("2025-01-02") + timedelta(days=day)
        savings.coffer.yields.post_due()
    assert [one[2] for one in payouts(savings)] == ["31", "28.09", "31.18", "30.27"]


def test_a_void_payout_is_not_paid_again(savings: Desk) -> None:
    go(savings, "2025-03-05")
    savings.coffer.yields.post_due()
    newest = savings.entries()[-1]
    savings.coffer.ledger.void(newest.id, reason="the bank paid")
    assert savings.coffer.yields.post_due().count == 0
    detail = savings.coffer.yields.detail(1)
    assert [one.mark for one in detail.periods] == [Mark.VOIDED, Mark.PAID]
    go(savings, "2025-04-01")
    assert savings.coffer.yields.post_due().count == 1
    # On 10,031 again, with what the void one carried: 31 × 1.0031 − 0.0032 = 31.0929
    assert payouts(savings)[-1] == ("2025-04-01", "interest", "31.09")


def test_an_undone_posting_stays_undone(savings: Desk) -> None:
    go(savings, "2025-03-05")
    posted = savings.coffer.yields.post_due()
    assert posted.batch_id is not None
    savings.coffer.ledger.undo(posted.batch_id)
    assert savings.coffer.yields.post_due().count == 0
    assert payouts(savings) == []


def test_a_clock_set_back_pays_nothing_twice(savings: Desk) -> None:
    go(savings, "2025-04-10")
    savings.coffer.yields.post_due()
    before = payouts(savings)
    for day in ("2025-01-15", "2025-02-20", "2024-06-01", "2025-04-10"):
        go(savings, day)
        assert savings.coffer.yields.post_due().count == 0
        assert line(savings) is not None
    assert payouts(savings) == before
    go(savings, "2025-05-01")
    assert savings.coffer.yields.post_due().count == 1


def test_a_clock_far_ahead_is_refused_until_a_person_says_that_it_is_right(
    savings: Desk,
) -> None:
    service = savings.coffer.yields
    go(savings, "2026-03-01")
    with pytest.raises(RefusedError, match="the clock says 2026-03-01, 423 days after"):
        service.post_due()
    assert payouts(savings) == []
    # A write by the wrong clock proves nothing.
    savings.coffer.ledger.record(
        Row("deposit", "Other", "", amount=Decimal(1), at=on("2026-03-01")).activity()
    )
    with pytest.raises(RefusedError, match="newest sign"):
        service.post_due()
    assert service.post_due(is_clock_right=True).count == 14
    go(savings, "2026-12-01")
    assert service.post_due().count == 9


def test_a_clock_within_reach_is_believed(savings: Desk) -> None:
    go(savings, "2026-02-05")
    assert savings.coffer.yields.post_due().count == 13


class Elsewhere:
    """A clock in another time zone."""

    def __init__(self, time: datetime, offset_h: int) -> None:
        self.time, self.offset = time, timedelta(hours=offset_h)

    def now(self) -> datetime:
        return self.time

    def today(self) -> date:
        return (self.time + self.offset).date()


@pytest.mark.parametrize("offset_h", [-12, -5, 0, 1, 14])
def test_around_midnight_a_payout_comes_once_wherever_one_is(savings: Desk, offset_h: int) -> None:
    """It comes once its day has begun here and in UTC, whose days the balances are of."""
    from app.services.yields import YieldService

    begin = datetime(2025, 1, 31, 6, tzinfo=UTC)
    paid_at = []
    for hour in range(48):
        clock = Elsewhere(begin + timedelta(hours=hour), offset_h)
        if YieldService(savings.coffer.database, clock).post_due().count:
            paid_at.append(clock)
    (clock,) = paid_at
    assert clock.now() >= datetime(2025, 2, 1, tzinfo=UTC)
    assert clock.today() >= date(2025, 2, 1)
    assert payouts(savings) == [("2025-02-01", "interest", "31")]


def test_travelling_pays_nothing_twice(savings: Desk) -> None:
    from app.services.yields import YieldService

    counts = []
    for offset_h in (14, -12, 0, 14, -12, 5):
        clock = Elsewhere(datetime(2025, 2, 1, 0, 30, tzinfo=UTC), offset_h)
        counts.append(YieldService(savings.coffer.database, clock).post_due().count)
    assert sum(counts) == 1


def test_a_deposit_inside_the_period_counts_from_its_day(savings: Desk) -> None:
    deposit(savings, "5000", "2025-01-11", "d2")
    go(savings, "2025-02-01")
    savings.coffer.yields.post_due()
    assert payouts(savings) == [("2025-02-01", "interest", "41.5")]  # 10 + 21 × 1.5
    steps = savings.coffer.yields.detail(1, date(2025, 1, 21)).steps
    assert [(one.balance, one.days, one.earned) for one in steps] == [
        (Decimal(10000), 10, Decimal(10)), (Decimal(15000), 10, Decimal(15)),
    ]  # fmt: skip


def test_rewards_are_paid_in_kind_to_18_places(desk: Desk) -> None:
    go(desk, "2025-01-02")
    desk.take(
        Row("deposit", "Wallet", "ETH", Decimal("3.3"), at=on("2024-12-31"), currency="", id="e1")
    )
    desk.take_prices("2025-01-01,ETH,3000,USD")
    desk.coffer.yields.add(
        "Wallet", "ETH", terms("0.04", payout="daily", kind="reward"), since=BEGIN
    )
    go(desk, "2025-01-04")
    assert desk.coffer.yields.post_due().count == 3
    first = Decimal("3.3") * Decimal("0.04") / 365
    assert payouts(desk)[0] == ("2025-01-02", "reward", str(first.quantize(Decimal("1e-18"))))
    (eth,) = [one for one in desk.coffer.portfolio.holdings().lines if one.symbol == "ETH"]
    assert eth.quantity is not None
    assert eth.quantity > Decimal("3.301")
    assert eth.income is not None
    assert eth.income > 3
    desk.verified()


def test_interest_and_rewards_on_one_holding_earn_on_each_other(savings: Desk) -> None:
    savings.coffer.yields.add(
        "Savings", "EUR", terms("0.365", payout="daily", kind="reward"), since=BEGIN
    )
    go(savings, "2025-02-01")
    savings.coffer.yields.post_due()
    rewards = [Decimal(one[2]) for one in payouts(savings) if one[1] == "reward"]
    assert rewards[:3] == [Decimal(10), Decimal("10.01"), Decimal("10.02")]
    (interest,) = [Decimal(one[2]) for one in payouts(savings) if one[1] == "interest"]
    days = [10000 + sum(rewards[:number], Decimal(0)) for number in range(31)]
    assert interest == (sum(days, Decimal(0)) / 10000).quantize(Decimal("0.01"))


def test_a_new_rate_holds_from_its_day(savings: Desk) -> None:
    go(savings, "2025-02-11")
    service = savings.coffer.yields
    service.post_due()
    saved = service.change(1, terms("0.073"), since=date(2025, 2, 15))
    assert saved.rule_id == 2
    go(savings, "2025-03-01")
    service.post_due()
    # 14 days at 0.01 %, 14 at 0.02 % of 10,031: 14.0434 + 28.0868 = 42.1302
    assert payouts(savings)[-1] == ("2025-03-01", "interest", "42.13")
    detail = service.detail(1)
    assert [one.id for one in detail.chain] == [1, 2]
    assert service.detail(2).line == detail.line
    assert line(savings).rule.id == 2


def test_nothing_paid_is_rewritten(savings: Desk) -> None:
    go(savings, "2025-03-11")
    service = savings.coffer.yields
    service.post_due()
    before = savings.dump()
    with pytest.raises(RefusedError, match="paid up to 2025-02-28 already; change it from 2025-03"):
        service.change(1, terms("0.05"), since=date(2025, 2, 1))
    with pytest.raises(RefusedError, match="begins on 2025-01-01"):
        service.change(1, terms("0.05"), since=date(2024, 2, 1))
    with pytest.raises(RefusedError, match="paid up to 2025-02-28"):
        service.stop(1, date(2025, 2, 1))
    with pytest.raises(RefusedError, match="has paid 2 times"):
        service.remove(1)
    assert savings.dump() == before
    assert service.change(1, terms("0.05"), since=date(2025, 3, 1)).rule_id == 2


def test_a_rule_that_has_not_paid_is_changed_itself(savings: Desk) -> None:
    service = savings.coffer.yields
    assert service.change(1, terms("0.02"), since=BEGIN).rule_id == 1
    assert line(savings).rule.rate == Decimal("0.02")
    assert not service.change(1, terms("0.02"), since=BEGIN).changes.topics


def test_a_stopped_rule_pays_what_it_earned_and_then_nothing(savings: Desk) -> None:
    service = savings.coffer.yields
    go(savings, "2025-02-10")
    service.post_due()
    service.stop(1)
    assert line(savings).next_on == date(2025, 2, 11)
    go(savings, "2025-08-01")
    assert service.post_due().count == 1
    assert payouts(savings)[-1] == ("2025-02-11", "interest", "10.03")
    found = line(savings)
    assert (found.reason, found.next_on, found.accrued) == (ENDED, None, Decimal("0.001"))


def test_a_removed_rule_leaves_its_number_unused(savings: Desk) -> None:
    service = savings.coffer.yields
    go(savings, "2025-02-01")
    service.post_due()
    savings.coffer.ledger.void(savings.entries()[-1].id)
    service.remove(1)
    assert service.lines() == ()
    saved = service.add("Savings", "EUR", terms(), since=BEGIN)
    assert saved.rule_id == 2
    assert service.post_due().count == 1  # asked for anew


def test_a_rule_that_checks_only_pays_nothing(savings: Desk) -> None:
    service = savings.coffer.yields
    go(savings, "2025-02-10")
    service.post_due()
    service.set_paying(1, is_active=False)
    savings.take(
        Row("interest", "Savings", "", amount=Decimal("27.5"), currency="EUR",
            at=on("2025-03-02"), id="i1")
    )  # fmt: skip
    go(savings, "2025-04-20")
    assert service.post_due().count == 0
    found = [one for one in service.lines() if one.reason == CHECKS_ONLY]
    # 28.0868 expected, 27.5 came; 31.17 (10,058.5 × 31 d) expected, nothing came
    assert [one.mark for one in service.detail(2).periods] == [Mark.MISSING, Mark.ARRIVED]
    assert [(one.compared, one.difference) for one in found] == [(2, Decimal("-31.77"))]
    assert found[0].arrived_this_year == Decimal("27.5")
    service.set_paying(2, is_active=True)
    go(savings, "2025-05-01")
    assert service.post_due().count == 1
    assert payouts(savings)[-1] == ("2025-05-01", "interest", "11.06")  # 11 days from the 20th


def test_real_interest_beside_a_payout_is_told(savings: Desk) -> None:
    go(savings, "2025-02-10")
    savings.coffer.yields.post_due()
    savings.take(
        Row("interest", "Savings", "", amount=Decimal("31.4"), currency="EUR",
            at=on("2025-01-31"), id="i1")
    )  # fmt: skip
    found = line(savings)
    assert (found.doubled, found.compared) == (1, 1)
    assert found.difference == Decimal("0.40")
    (period,) = savings.coffer.yields.detail(1).periods
    assert (period.mark, period.paid, period.arrived) == (
        Mark.DOUBLED, Decimal(31), Decimal("31.4"),
    )  # fmt: skip
    assert period.entry_id is not None
    savings.coffer.ledger.void(EntryId(period.entry_id))
    assert [one.mark for one in savings.coffer.yields.detail(1).periods] == [Mark.ARRIVED]


def test_accrued_is_what_is_earned_by_the_day_before(savings: Desk) -> None:
    go(savings, "2025-02-11")
    savings.coffer.yields.post_due()
    found = line(savings)
    assert found.accrued == Decimal("10.031")
    assert found.accrued_since == date(2025, 2, 1)
    assert (found.next_on, found.next_amount) == (date(2025, 3, 1), Decimal("28.09"))
    assert found.paid_this_year == 31
    past = line(savings, date(2025, 1, 11))
    assert (past.accrued, past.next_on) == (Decimal(10), date(2025, 2, 1))
    assert line(savings, date(2024, 12, 1)).reason == NOT_BEGUN
    ahead = line(savings, date(2025, 3, 2))
    assert ahead.next_on == date(2025, 4, 1)


def test_what_is_due_counts_as_accrued_until_it_is_posted(savings: Desk) -> None:
    go(savings, "2025-03-02")
    found = line(savings)
    assert found.due == 2
    assert found.accrued == Decimal(31) + Decimal("28.0868") + Decimal("1.005909")


def test_a_balance_that_is_not_known_earns_nothing_known(desk: Desk) -> None:
    go(desk, "2025-01-02")
    deposit(desk)
    desk.take(Row("buy", "Savings", "COIN", Decimal(1), Decimal(5), currency="EUR", id="b1"))
    coffer = desk.coffer
    with coffer.database.writing() as unit:
        from app.domain.accounts import Holding

        (coin,) = [one for one in unit.catalogue.assets() if one.symbol == "COIN"]
        (held,) = [one for one in unit.catalogue.holdings() if one.asset_id == coin.id]
        unknown = Holding(held.id, held.account_id, held.asset_id, has_complete_history=False)
        unit.catalogue.update_holding(unknown)
        unit.commit()
    coffer.yields.add("Savings", "COIN", terms(), since=BEGIN)
    go(desk, "2025-03-01")
    posted = coffer.yields.post_due()
    assert (posted.count, posted.problems) == (0, ("Savings/COIN: what it held is not known",))
    found = line(desk)
    assert (found.reason, found.accrued, found.next_amount) == (UNKNOWN_BALANCE, None, None)


def test_observed_balances_earn(desk: Desk) -> None:
    go(desk, "2025-01-02")
    deposit(desk, "1")
    desk.take_observations("2025-01-01,Savings,EUR,20000")
    desk.coffer.yields.add("Savings", "EUR", terms(), since=date(2025, 1, 2))
    go(desk, "2025-03-01")
    assert desk.coffer.yields.post_due().count == 2
    assert [one[2] for one in payouts(desk)] == ["60", "56.17"]  # 28 × 2.006


def test_an_overdrawn_account_earns_nothing(desk: Desk) -> None:
    go(desk, "2025-01-02")
    desk.take(
        Row("withdraw", "Savings", "", amount=Decimal(5), currency="EUR", at=on("2024-12-31"))
    )
    desk.coffer.yields.add("Savings", "EUR", terms(), since=BEGIN)
    go(desk, "2025-04-01")
    assert desk.coffer.yields.post_due().count == 0
    assert line(desk).accrued == 0


def test_a_preview_says_what_add_would_do(savings: Desk) -> None:
    service = savings.coffer.yields
    service.remove(1)
    go(savings, "2025-03-10")
    found = service.preview("Savings", "EUR", terms(), since=BEGIN)
    assert (found.due, found.due_amount) == (2, Decimal("59.09"))
    assert found.paydays == (
        (date(2025, 4, 1), Decimal("31.18")),
        (date(2025, 5, 1), Decimal("30.27")),
        (date(2025, 6, 1), Decimal("31.37")),
    )
    service.add("Savings", "EUR", terms(), since=BEGIN)
    service.post_due()
    assert [one[2] for one in payouts(savings)] == ["31", "28.09"]
    changed = service.preview_change(1, terms("0.073"), since=date(2025, 3, 16))
    assert changed.due == 0
    assert changed.paydays[0] == (date(2025, 4, 1), Decimal("47.27"))  # 15 and 16 × 2 days


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"rate": "50"}, "a rate of 5000 %"),
        ({"month_day": 32}, "no day of the month is 32"),
        ({"payout": "weekly", "weekday": 7}, "no day of the week is 7"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_written(
    savings: Desk, wrong: dict[str, Any], reason: str
) -> None:
    before = savings.dump()
    service = savings.coffer.yields
    own = terms(**wrong)
    for call in (
        lambda: service.add("Savings", "EUR", own, since=date(2030, 1, 1)),
        lambda: service.preview("Savings", "EUR", own, since=date(2030, 1, 1)),
        lambda: service.change(1, own),
    ):
        with pytest.raises(RefusedError, match=reason):
            call()
    with pytest.raises(RefusedError, match="before it begins"):
        service.add("Savings", "EUR", terms(), since=BEGIN, until=date(2024, 12, 31))
    with pytest.raises(RefusedError, match="rule 1 of this holding earns interest"):
        service.add("Savings", "EUR", terms())
    with pytest.raises(UnknownNameError):
        service.add("Nowhere", "EUR", terms())
    with pytest.raises(UnknownNameError):
        service.add("Savings", "XYZ", terms())
    for unknown in (service.remove, service.stop, service.detail):
        with pytest.raises(UnknownNameError):
            unknown(99)
    assert savings.dump() == before


def test_every_change_is_in_the_trail(savings: Desk) -> None:
    service = savings.coffer.yields
    service.change(1, terms("0.02"), since=date(2025, 1, 20))
    service.set_paying(1, is_active=False)
    service.stop(2, date(2025, 6, 30))
    service.remove(2)
    with savings.coffer.database.reading() as unit:
        said = [(one.action, one.subject) for one in unit.audit.rows(4)]
    assert said == [
        ("interest rule removed", "rule 2 of Savings/EUR"),
        ("interest rule stopped", "rule 2 of Savings/EUR"),
        ("interest rule checks only", "rule 1 of Savings/EUR"),
        ("interest rule changed", "rule 1 of Savings/EUR"),
    ]
    savings.verified()
