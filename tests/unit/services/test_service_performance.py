"""Performance reports from daily figures: as one day at a time, by hand, and what they refuse."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.explanation import AGAINST, EXPLAINED
from app.services.reports import Performance
from tests.depth import examples
from tests.unit.domain.returns_reference import NO_FLOW
from tests.unit.services.desk import AS_OF, Desk, Row, numbered, open_desk
from tests.unit.services.made_rows import ACCOUNTS, PAIRS, price_lines, rows
from tests.unit.services.performance_reference import reference

COUNT = examples(40)
D = Decimal
FIRST, LAST = date(2023, 12, 31), date(2024, 3, 1)
SCOPES = ("portfolio", "account:Main", "account:Side", "institution:Manual", "type:crypto")
CENT = D("0.01")


def day(number: int, hour: int = 0) -> datetime:
    return datetime(2024, 1, 1, hour, tzinfo=UTC) + timedelta(number - 1)


def adds_up(found: Performance) -> None:
    whole = found.attribution
    assert whole is not None
    assert whole.opening == found.start_value
    assert whole.closing == found.end_value
    assert whole.opening + sum(whole.parts.values(), D(0)) == whole.closing
    opening = whole.opening
    for span in found.attribution_months:
        assert span.opening == opening
        opening = span.opening + sum(span.parts.values(), D(0))
        assert span.closing == opening
    assert opening == whole.closing
    if found.gain is not None:
        assert whole.parts["contributions"] == found.net_contributions
        effects = (found.price_effect, found.currency_effect, found.joint_effect)
        assert sum((one or D(0) for one in effects), D(0)) == found.gain


@given(st.lists(rows(), min_size=1, max_size=12), price_lines(), st.sampled_from(SCOPES))
@settings(max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_reports_come_to_what_one_day_after_the_other_gives(
    drawn: list[Row], priced: list[str], scope: str
) -> None:
    with open_desk() as desk:
        known = [f"2023-12-30,{asset},{20 + at},{quote}" for at, (asset, quote) in enumerate(PAIRS)]
        desk.take_prices(*known, *priced, "2023-12-29,EUR,1.1,USD")
        saved = [Row("deposit", account, "", amount=D(5000)) for account in ACCOUNTS]
        desk.take(*numbered([*saved, *drawn], apart=60 * 24))
        try:
            found = desk.coffer.portfolio.performance(
                FIRST, LAST, scope=scope, with_tables=True, with_attribution=True
            )
        except UnknownNameError:
            return  # nothing was ever in it
        if found.attribution is not None and found.start_value is not None is not found.end_value:
            adds_up(found)
        wanted = reference(desk.coffer, scope, FIRST, LAST)
        if not wanted.is_known or found.gain is None:
            return
        assert abs(found.end_value - wanted.values[-1][1]) < CENT  # type: ignore[operator]
        assert abs(found.net_contributions - sum(wanted.net.values(), D(0))) < CENT  # type: ignore[operator]
        assert abs((found.currency_effect or D(0)) - wanted.currency) < CENT
        assert abs((found.joint_effect or D(0)) - wanted.joint) < CENT
        bases = [
            before + wanted.flows.get(on, NO_FLOW).into
            for (_, before), (on, _) in pairwise(wanted.values)
        ]
        if min((base for base in bases if base > 0), default=D(0)) < 1:
            return  # a millionth of so little is no small part of it
        index = D(1)
        for _, factor in wanted.factors:
            index *= factor
        if found.ttwror is not None:
            assert abs((1 + found.ttwror) / max(index, D("1e-9")) - 1) < D("1e-3") or index < D(
                "1e-6"
            )
        if found.modified_dietz is not None:
            assert abs(found.modified_dietz - (wanted.modified_dietz or D(0))) < D("1e-3")
        if found.xirr is not None and wanted.xirr.rate is not None and wanted.xirr.rate < 100:
            assert abs(found.xirr - wanted.xirr.rate) < D("1e-2")


@pytest.fixture
def household(desk: Desk) -> Desk:
    """Two years of hand-made prices; every trade is made at the close."""
    desk.take_prices(
        "2024-01-01,EUR,1.00,USD", "2024-01-20,EUR,1.20,USD",
        "2024-01-01,AAA,10,USD", "2024-01-20,AAA,15,USD", "2024-02-10,AAA,12,USD",
        "2024-01-01,ETH,100,EUR", "2024-02-10,ETH,150,EUR",
        "2024-01-01,GEM,500,USD", "2024-02-10,GEM,650,USD",
    )  # fmt: skip
    desk.take(
        Row("deposit", symbol="", amount=D(2000), at=day(2), id="1"),
        Row("buy", quantity=D(50), price=D(10), fee=D(5), at=day(2, 1), id="2"),
        Row("deposit", symbol="", amount=D(400), currency="EUR", at=day(2, 2), id="3"),
        Row("buy", symbol="ETH", quantity=D(3), price=D(100), currency="EUR", at=day(2, 3),
            id="4"),
        Row("buy", symbol="GEM", quantity=D(1), price=D(500), at=day(2, 4), id="5"),
        Row("dividend", amount=D(20), at=day(25), id="6"),
        Row("fee", symbol="", amount=D(7), at=day(26), id="7"),
        Row("tax", symbol="", amount=D(3), at=day(27), id="8"),
    )  # fmt: skip
    return desk


def test_each_part_is_what_hand_reckoning_says(household: Desk) -> None:
    found = household.coffer.portfolio.performance(
        FIRST, LAST, with_tables=True, with_attribution=True
    )
    assert found.attribution is not None
    # AAA 50 × (12 − 10) = 100; ETH 3 × 50 EUR × 1.20 = 180; GEM 150 by hand
    # EUR: 400 EUR of cash and coins × 0.20 = 80, the coins' value at the old price
    assert found.attribution.parts == {
        "contributions": 2400, "price": 280, "currency": 80, "revaluation": 150, "income": 20,
        "fees": -12, "taxes": -3,
    }  # fmt: skip
    assert found.attribution.closing == 2400 + 280 + 80 + 150 + 20 - 15
    assert (found.gain, found.currency_effect, found.joint_effect) == (515, 80, 0)
    adds_up(found)
    months = {span.first.month: span.parts for span in found.attribution_months}
    assert months[1]["price"] == 250
    assert months[2]["price"] == 30
    assert months[2]["revaluation"] == 150
    assert [one.gain for one in found.months] == [
        sum(amount for name, amount in span.parts.items() if name != "contributions")
        for span in found.attribution_months
    ]


@pytest.mark.parametrize(
    ("scope", "wanted"),
    [
        ("holding:Main/AAA", {"contributions": D(485), "price": D(100), "income": D(20),
                              "fees": D(-5)}),
        ("holding:Main/ETH", {"contributions": D(300), "price": D(180), "currency": D(60)}),
        ("holding:Main/EUR", {"contributions": D(100), "currency": D(20)}),
        ("type:other", {"contributions": D(500), "revaluation": D(150)}),
    ],
)  # fmt: skip
def test_parts_of_a_scope_are_its_own(
    household: Desk, scope: str, wanted: dict[str, Decimal]
) -> None:
    found = household.coffer.portfolio.performance(FIRST, LAST, scope=scope, with_attribution=True)
    assert found.attribution is not None
    assert {name: one for name, one in found.attribution.parts.items() if one} == wanted
    adds_up(found)


def test_a_stock_that_is_priced_by_hand_is_revalued(household: Desk) -> None:
    household.coffer.prices.set_price("AAA", date(2024, 2, 20), D(20), "USD")
    found = household.coffer.portfolio.performance(FIRST, LAST, with_attribution=True)
    assert found.attribution is not None
    assert found.attribution.parts["revaluation"] == 150 + 50 * 10
    adds_up(found)


def test_the_same_money_in_the_benchmark(household: Desk) -> None:
    found = household.coffer.portfolio.performance(FIRST, LAST, benchmark="AAA")
    assert found.benchmark == "AAA"
    assert found.against["benchmark_ttwror"] == D("0.2")
    # 2400 go in on the second day, when AAA cost what it cost the day before
    assert found.against["benchmark_end_value"] == D(2880)
    for name in (*EXPLAINED, *AGAINST):
        assert found.explain(name), name
    with pytest.raises(KeyError):
        found.explain("luck")


def test_a_blend_is_named_by_its_shares(household: Desk) -> None:
    found = household.coffer.portfolio.performance(FIRST, LAST, benchmark="AAA:3, ETH:1")
    assert found.benchmark == "AAA 75 % + ETH 25 %"
    assert found.against["benchmark_ttwror"] is not None


@pytest.mark.parametrize("text", ["AAA:0", "AAA:-1", "AAA,AAA", "AAA:1,AAA:2"])
def test_a_blend_that_makes_no_sense_is_refused(household: Desk, text: str) -> None:
    with pytest.raises(RefusedError):
        household.coffer.portfolio.performance(FIRST, LAST, benchmark=text)


@pytest.mark.parametrize("text", ["NOPE", "AAA,NOPE", "AAA:", ","])
def test_a_benchmark_that_is_not_there_is_refused(household: Desk, text: str) -> None:
    with pytest.raises(UnknownNameError):
        household.coffer.portfolio.performance(FIRST, LAST, benchmark=text)


def test_the_explanation_of_the_gain_has_the_reports_own_numbers(household: Desk) -> None:
    found = household.coffer.portfolio.performance(FIRST, LAST)
    steps = {one.label: one.value for one in found.explain("gain")}
    assert steps["end_value"] == found.end_value
    assert steps["gain"] == found.gain
    rate = found.explain("ttwror")[-1]
    assert (rate.label, rate.value) == ("ttwror", found.ttwror)


def test_a_holding_without_any_price_says_so(desk: Desk) -> None:
    desk.take(Row("buy", quantity=D(1), price=D(10), at=day(2), id="1"))
    found = desk.coffer.portfolio.performance(FIRST, LAST, scope="holding:Main/AAA")
    assert found.end_value is None
    assert found.gain is None
    assert {found.reasons[name] for name in ("ttwror", "xirr", "gain", "volatility")} == {
        "value_unknown"
    }


def test_a_deposit_without_a_rate_says_so(household: Desk) -> None:
    household.take(Row("deposit", symbol="", amount=D(5), currency="CHF", at=day(30), id="9"))
    found = household.coffer.portfolio.performance(FIRST, LAST)
    assert found.net_contributions is None
    assert found.reasons["ttwror"] == "flow_unknown"
    assert found.end_value is not None


def test_days_after_today_change_nothing_any_more(household: Desk) -> None:
    today = household.coffer.portfolio.performance(FIRST, date(2025, 1, 2))
    later = household.coffer.portfolio.performance(FIRST, date(2025, 3, 2))
    assert later.end_value == today.end_value
    assert later.ttwror == today.ttwror
    beyond = household.coffer.portfolio.performance(date(2025, 2, 1), date(2025, 3, 2))
    assert (beyond.start_value, beyond.gain) == (today.end_value, 0)


def test_a_period_that_ends_before_it_begins_is_refused(household: Desk) -> None:
    with pytest.raises(RefusedError, match="begins on"):
        household.coffer.portfolio.performance(AS_OF, FIRST)
