"""What-if answers against what booking does, and that they leave no trace."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.activities import ActivityRow
from app.domain.coverage import Coverage
from app.domain.errors import AmbiguousSymbolError, RefusedError, UnknownNameError
from app.domain.ids import LegId
from app.domain.kinds import Kind
from app.domain.lots import add_known
from app.domain.numbers import ZERO
from app.domain.times import end_us
from app.domain.what_if import TaxYear
from app.services.imports import ImportOptions
from app.services.preferences import COST_BASIS_METHOD
from app.services.what_if_answers import METHODS, OWN, PICKED, LotUsed, Sale, SaleOption
from tests.e2e.command import ACTIVITIES
from tests.unit.services.desk import FIRST, Desk, Row, at, numbered, open_desk

D = Decimal
DAY = 24 * 60


def buy(quantity: int, price: int, day: int, **more: Any) -> Row:
    return Row("buy", quantity=D(quantity), price=D(price), at=at(day * DAY), **more)


def sell(quantity: int, price: int, day: int, **more: Any) -> Row:
    return Row("sell", quantity=D(quantity), price=D(price), at=at(day * DAY), **more)


def on(day: int) -> date:
    return FIRST.date() + timedelta(day)


def take(desk: Desk, *rows: Row) -> None:
    named = [replace(row, id=f"id-{number}") for number, row in enumerate(rows)]
    result = desk.take(*named)
    assert result.rejected == ()


def ids_of(options: Sequence[SaleOption]) -> list[str]:
    return [one.method for one in options]


def used(option: SaleOption) -> list[tuple[Any, ...]]:
    return [_key(lot) for lot in option.lots]


def _key(lot: LotUsed) -> tuple[Any, ...]:
    days = None if lot.holding_days is None else abs(lot.holding_days)
    return lot.account, lot.acquired, lot.quantity, lot.proceeds, lot.cost, lot.gain, days, lot.term


# -- a sale, compared with the sale itself -----------------------------------------------------


def booked(desk: Desk, sale: Sale, account: str, quantity: Decimal) -> list[tuple[Any, ...]]:
    """Book one account's part of a sale, and return what the report says of it."""
    day = sale.on
    assert day is not None
    desk.coffer.ledger.record(
        ActivityRow(
            end_us(day), day, account, Kind.SELL, sale.symbol, quantity=quantity,
            price=sale.price, currency="USD", fee=sale.fee or None, lots=sale.picks, has_time=True,
        )
    )  # fmt: skip
    lines = desk.coffer.portfolio.realized(None, date(2100, 1, 1))[0]
    newest = max(one.entry_id for one in lines if one.entry_id is not None)
    return [
        (one.account, one.acquired, one.quantity, one.proceeds, one.cost, one.gain,
         one.holding_days, one.term)
        for one in lines if one.entry_id == newest
    ]  # fmt: skip


def total_gain(desk: Desk) -> Decimal:
    gain = desk.coffer.portfolio.realized(None, date(2100, 1, 1))[1].gain
    assert gain is not None
    return gain


@st.composite
def trades(draw: st.DrawFn) -> list[Row]:
    """Make buys, sales, splits and moves of one asset in two accounts, all within what is held."""
    held = {"Main": ZERO, "Side": ZERO}
    rows: list[Row] = []
    minute = 0
    for _ in range(draw(st.integers(3, 12))):
        minute += draw(st.sampled_from([1, 5, DAY, 9 * DAY, 40 * DAY, 300 * DAY]))
        account = draw(st.sampled_from(["Main", "Main", "Side"]))
        kind = draw(st.sampled_from(["buy", "buy", "sell", "move", "split"]))
        quantity, price = D(draw(st.integers(1, 12))), D(draw(st.integers(1, 9)))
        fee = draw(st.sampled_from([None, D("0.5")]))
        if kind in {"sell", "move"}:
            quantity = min(quantity, held[account])
            if not quantity:
                continue
            held[account] -= quantity
        if kind == "split":
            held["Main"] *= 2
            rows.append(Row("split", "Main", quantity=D(2), at=at(minute)))
        elif kind == "move":
            other = "Side" if account == "Main" else "Main"
            held[other] += quantity
            rows.append(
                Row("transfer_out", account, quantity=quantity, to_account=other, at=at(minute))
            )
        else:
            held[account] += quantity if kind == "buy" else ZERO
            rows.append(Row(kind, account, quantity=quantity, price=price, fee=fee, at=at(minute)))
    assume(held["Main"] > 0)
    return [replace(row, id=f"id-{number}") for number, row in enumerate(rows)]


@given(rows=trades(), share=st.integers(1, 4), later=st.integers(0, 50), back=st.booleans())
@settings(max_examples=12, deadline=None)
def test_what_a_sale_would_do_is_what_booking_it_does(
    rows: list[Row], share: int, later: int, back: bool
) -> None:
    last = rows[-1].at.date()
    day = last - timedelta(later) if back else last + timedelta(later)
    with open_desk() as desk:
        desk.take(*rows)
        for method in METHODS:
            desk.coffer.profile.set(COST_BASIS_METHOD, method)
            sale = Sale("AAA", D(1), "Main", D(8), D("0.25"), day)
            try:
                held = desk.coffer.what_if.sell(sale).held
            except RefusedError:
                assume(False)
            sale = replace(sale, quantity=held * share / 4)
            before = total_gain(desk)
            options = {one.method: one for one in desk.coffer.what_if.sell(sale).options}
            option = options[method]
            assert [one.method for one in options.values() if one.is_in_force] == [method]
            assert used(option) == booked(desk, sale, "Main", sale.quantity)
            if option.elsewhere is None or option.gain is None:
                assert back  # a later transfer moves more than is there then, at no known cost
            else:
                assert total_gain(desk) == before + option.gain + option.elsewhere
            left = desk.coffer.portfolio.lots(date(2100, 1, 1), scope="account:Main")
            (main,) = option.remaining
            assert main.quantity == sum((lot.quantity for lot in left), ZERO)
            assert main.lots == len(left)
            assert main.cost == add_known(lot.cost for lot in left)
            desk.coffer.undo.last()


def test_every_method_is_what_the_profile_would_do_with_it(desk: Desk) -> None:
    take(desk, buy(4, 10, 0), buy(4, 30, 10), sell(2, 20, 20), buy(4, 20, 30))
    sale = Sale("AAA", D(5), "Main", D(40), ZERO, on(400))
    options = {one.method: one for one in desk.coffer.what_if.sell(sale).options}
    assert list(options) == list(METHODS)
    for method in METHODS:
        desk.coffer.profile.set(COST_BASIS_METHOD, method)
        assert used(options[method]) == booked(desk, sale, "Main", D(5))
        desk.coffer.undo.last()


def test_a_sale_says_short_and_long_term_and_what_remains(desk: Desk) -> None:
    take(desk, buy(4, 10, 0), buy(4, 30, 300))
    found = desk.coffer.what_if.sell(Sale("AAA", D(6), "Main", D(50), D(3), on(400)))
    fifo = found.options[0]
    assert (fifo.proceeds, fifo.cost, fifo.gain) == (297, 100, 197)
    assert (fifo.short, fifo.long) == (39, 158)
    assert [lot.holding_days for lot in fifo.lots] == [400, 100]
    (left,) = fifo.remaining
    assert (left.sold, left.quantity, left.cost, left.unrealized, left.lots) == (6, 2, 60, 40, 1)
    assert found.held == 8


def test_the_price_is_the_last_one_of_the_day_in_its_own_currency(desk: Desk) -> None:
    take(desk, buy(4, 10, 0))
    desk.take_prices("2024-01-05,EUR,2,USD", "2024-01-05,AAA,7,EUR", "2024-03-05,AAA,9,EUR")
    found = desk.coffer.what_if.sell(Sale("AAA", D(1), on=on(10)))
    assert (found.price, found.price_currency) == (7, "EUR")
    assert found.price_used is not None
    assert found.options[0].proceeds == 14
    stated = desk.coffer.what_if.sell(Sale("AAA", D(1), on=on(10), price=D(7), currency="USD"))
    assert (stated.price, stated.price_used, stated.options[0].proceeds) == (7, None, 7)


def test_without_any_price_the_gain_is_unknown_and_the_lots_are_not(desk: Desk) -> None:
    take(desk, buy(4, 10, 0))
    option = desk.coffer.what_if.sell(Sale("AAA", D(1), on=on(10))).options[0]
    assert (option.proceeds, option.gain, option.cost) == (None, None, 10)
    assert option.remaining[0].unrealized is None


def test_without_an_account_all_that_hold_it_sell_by_the_method_over_all_lots(desk: Desk) -> None:
    take(
        desk, buy(2, 10, 0), buy(2, 40, 1, account="Side"), buy(2, 20, 2), buy(2, 30, 3),
        sell(2, 30, 3),
    )  # fmt: skip
    found = desk.coffer.what_if.sell(Sale("AAA", D(3), price=D(50), on=on(9)))
    assert found.accounts == ("Main", "Side")
    by_method = {
        one.method: {left.account: left.sold for left in one.remaining} for one in found.options
    }
    assert by_method["fifo"] == {"Main": 1, "Side": 2}
    assert by_method["hifo"] == {"Main": 1, "Side": 2}
    assert by_method["lifo"] == {"Main": 2, "Side": 1}
    for option in found.options:
        assert sum((lot.quantity for lot in option.lots), ZERO) == 3


def test_accounts_of_different_methods_are_shown_as_they_are_too(desk: Desk) -> None:
    take(desk, buy(2, 10, 0), buy(2, 30, 1), buy(2, 40, 1, account="Side"))
    side = next(one for one in desk.coffer.accounts.all() if one.name == "Side")
    desk.coffer.accounts.update(replace(side, cost_basis_method="hifo"))
    found = desk.coffer.what_if.sell(Sale("AAA", D(3), price=D(50), on=on(9)))
    assert ids_of(found.options) == [OWN, *METHODS]
    assert [one.method for one in found.options if one.is_in_force] == [OWN]
    alone = desk.coffer.what_if.sell(Sale("AAA", D(1), "Side", price=D(50), on=on(9)))
    assert [one.method for one in alone.options if one.is_in_force] == ["hifo"]
    one = desk.coffer.what_if.sell(Sale("AAA", D(3), price=D(50), on=on(9)), method="LIFO")
    assert ids_of(one.options) == ["lifo"]


def test_picked_lots_go_first_and_the_method_in_force_does_the_rest(desk: Desk) -> None:
    take(desk, buy(2, 10, 0), buy(2, 30, 1), buy(2, 20, 2))
    sale = Sale("AAA", D(3), "Main", D(50), on=on(9), days=((on(1), D(2)),))
    found = desk.coffer.what_if.sell(sale)
    assert ids_of(found.options) == [PICKED, *METHODS]
    picked = found.options[0]
    assert picked.is_in_force
    assert [lot.cost for lot in picked.lots] == [60, 10]
    assert not any(one.is_in_force for one in found.options[1:])
    lot = desk.coffer.portfolio.lots()[1]
    assert lot.leg_id is not None
    by_leg = replace(sale, days=(), picks=((lot.leg_id, D(2)),))
    option = desk.coffer.what_if.sell(by_leg).options[0]
    assert used(option) == used(picked)
    assert used(option) == booked(desk, by_leg, "Main", D(3))


def test_section_104_says_by_which_rule_and_until_when_a_purchase_still_counts(
    desk: Desk,
) -> None:
    take(desk, buy(4, 10, 0), buy(1, 30, 100), buy(1, 50, 120), buy(1, 90, 140))
    found = desk.coffer.what_if.sell(Sale("AAA", D(3), "Main", D(60), on=on(100)))
    option = found.options[-1]
    assert [(lot.rule, lot.cost) for lot in option.lots] == [
        ("same_day", 30), ("within_30_days", 50), ("pool", 10),
    ]  # fmt: skip
    assert option.lots[1].holding_days == -20
    assert found.buy_back_until == on(130)
    assert {lot.rule for lot in found.options[0].lots} == {""}


@pytest.mark.parametrize(
    ("sale", "words"),
    [
        (Sale("AAA", D(9), "Main", on=on(9)), "only 4 AAA were held in Main"),
        (Sale("AAA", D(9), on=on(9)), "only 6 AAA were held at the end of 2024-01-10, not 9"),
        (Sale("AAA", D(1), "Main", on=date(2023, 1, 1)), "no AAA was held in Main"),
        (Sale("AAA", D(0), "Main", on=on(9)), "not above zero"),
        (Sale("AAA", D(-1), "Main", on=on(9)), "not above zero"),
        (Sale("AAA", D(1), "Main", D(-1), on=on(9)), "below zero"),
        (Sale("AAA", D(1), "Main", fee=D(-1), on=on(9)), "below zero"),
        (Sale("USD", D(1), "Main", on=on(9)), "USD is money"),
        (Sale("AAA", D(1), on=on(9), days=((on(0), D(1)),)), "2 accounts hold AAA"),
        (Sale("AAA", D(1), "Main", on=on(9), days=((on(5), D(1)),)), "no lot of 2024-01-06"),
        (Sale("AAA", D(4), "Main", on=on(9), days=((on(0), D(3)),)), "has 2 units, not 3"),
        (Sale("AAA", D(1), "Main", on=on(9), days=((on(0), D(2)),)), "more than is sold"),
        (Sale("AAA", D(1), "Main", on=on(9), days=((on(0), D(0)),)), "more than nothing"),
        (Sale("AAA", D(1), "Main", on=on(9), picks=((LegId(999), D(1)),)), "is not open"),
    ],
)
def test_what_cannot_be_sold_is_refused_with_the_reason(desk: Desk, sale: Sale, words: str) -> None:
    take(desk, buy(2, 10, 0), buy(2, 30, 1), buy(2, 40, 1, account="Side"))
    with pytest.raises(RefusedError, match=words):
        desk.coffer.what_if.sell(sale)


def test_unknown_names_are_told(desk: Desk) -> None:
    take(desk, buy(2, 10, 0), buy(1, 1, 0, symbol="COIN", account="Side"))
    for sale in (Sale("NOPE", D(1)), Sale("AAA", D(1), "Nobody"), Sale("AAA", D(1), "Side")):
        with pytest.raises(UnknownNameError):
            desk.coffer.what_if.sell(sale)
    with pytest.raises(RefusedError, match="no cost-basis method"):
        desk.coffer.what_if.sell(Sale("AAA", D(1)), method="best")


def test_of_two_assets_with_one_symbol_the_account_tells_which(desk: Desk) -> None:
    path = desk.write(
        ACTIVITIES,
        [
            "2024-01-01,Main,buy,GAS,public-stock,2,5,USD,,,,g1,",
            "2024-01-01,Side,buy,GAS,crypto,3,7,USD,,,,g2,",
        ],
    )
    desk.coffer.imports.run(path, ImportOptions())
    with pytest.raises(AmbiguousSymbolError):
        desk.coffer.what_if.sell(Sale("GAS", D(1), on=on(9)))
    found = desk.coffer.what_if.sell(Sale("GAS", D(1), "Side", on=on(9)))
    assert (found.held, found.options[0].cost) == (3, 7)


# -- methods side by side ----------------------------------------------------------------------


def test_methods_are_what_each_methods_own_report_says(desk: Desk) -> None:
    take(
        desk, buy(4, 10, 0), buy(4, 30, 10), sell(3, 40, 20), buy(4, 20, 380), sell(4, 35, 500),
        buy(3, 5, 30, account="Side", symbol="COIN"),
        sell(1, 9, 40, account="Side", symbol="COIN"),
    )  # fmt: skip
    desk.take_prices("2025-06-01,AAA,50,USD", "2025-06-01,COIN,8,USD")
    last = date(2025, 7, 1)
    found = desk.coffer.what_if.methods(last)
    assert [one.method for one in found.totals] == list(METHODS)
    for one in found.totals:
        totals = desk.coffer.portfolio.holdings(last, method=one.method).totals
        relieved = desk.coffer.portfolio.realized(None, last, method=one.method)
        assert one.open_cost == totals.cost_basis
        assert one.unrealized == totals.unrealized
        assert one.realized == totals.realized == relieved[1].gain
        assert sum((year.short or ZERO for year in one.years), ZERO) == relieved[1].short
        assert sum((year.long or ZERO for year in one.years), ZERO) == relieved[1].long
        assert one.lots == len(desk.coffer.portfolio.lots(last, method=one.method))
        assert one.coverage is Coverage.FULL
    assert {year.year for year in found.totals[0].years} == {"2024", "2025"}
    assert [(line.symbol, line.account) for line in found.holdings] == [
        ("AAA", "Main"), ("COIN", "Side"),
    ]  # fmt: skip
    for place, one in enumerate(found.totals):
        parts = [line.figures[place].realized or ZERO for line in found.holdings]
        assert sum(parts, ZERO) == one.realized
    # What is not realized yet is unrealized: the methods differ by time alone.
    wholes = {(one.realized or ZERO) + (one.unrealized or ZERO) for one in found.totals}
    assert len(wholes) == 1
    assert len({one.realized for one in found.totals}) > 1


def test_methods_can_be_asked_for_a_scope_and_a_tax_year(desk: Desk) -> None:
    take(desk, buy(4, 10, 0), sell(1, 40, 20), buy(4, 10, 0, account="Side"), sell(1, 9, 120))
    found = desk.coffer.what_if.methods(scope="account:Main", tax_year=TaxYear(4, 6))
    assert [line.account for line in found.holdings] == ["Main"]
    assert [year.year for year in found.totals[0].years] == ["2023/24", "2024/25"]
    with pytest.raises(UnknownNameError):
        desk.coffer.what_if.methods(scope="account:Nobody")


def test_an_account_keeps_its_own_method_beside_every_other(desk: Desk) -> None:
    take(desk, buy(2, 10, 0), buy(2, 30, 1), sell(1, 40, 2))
    main = next(one for one in desk.coffer.accounts.all() if one.name == "Main")
    desk.coffer.accounts.update(replace(main, cost_basis_method="lifo"))
    found = desk.coffer.what_if.methods()
    assert {one.realized for one in found.totals} == {D(10)}
    assert found.own_methods == (("Main", "lifo"),)
    assert found.method == "fifo"


def test_what_is_unknown_or_estimated_lowers_the_coverage(desk: Desk) -> None:
    take(desk, buy(2, 10, 0), sell(3, 40, 2), buy(1, 9, 3, symbol="COIN"))
    found = desk.coffer.what_if.methods(on(9))
    by_symbol = {line.symbol: line.figures[0] for line in found.holdings}
    assert by_symbol["AAA"].coverage is Coverage.PARTIAL  # more was sold than had come in
    assert by_symbol["AAA"].realized == 60
    assert by_symbol["COIN"].unrealized is None
    assert by_symbol["COIN"].coverage is Coverage.PARTIAL
    assert found.totals[0].coverage is Coverage.PARTIAL


def test_empty_books_have_nothing_to_compare(desk: Desk) -> None:
    found = desk.coffer.what_if.methods()
    assert found.holdings == ()
    assert [one.realized for one in found.totals] == [ZERO] * len(METHODS)


# -- nothing is written ------------------------------------------------------------------------


def digest(desk: Desk) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in desk.place.parent.glob(f"{desk.place.name}*")
        if not path.name.endswith("-shm")  # marks of readers, no data
    }


@given(rows=trades())
@settings(max_examples=5, deadline=None)
def test_nothing_is_changed_and_no_writer_is_waited_for(rows: list[Row]) -> None:
    with open_desk() as desk:
        desk.take(*rows)
        before = digest(desk)
        ledger = desk.dump()
        with desk.coffer.database.writing():  # who held the lock would wait for itself here
            desk.coffer.what_if.methods()
            for one in ("", "Main"):
                desk.coffer.what_if.sell(Sale("AAA", D("0.5"), one, D(5), on=rows[-1].at.date()))
        assert digest(desk) == before
        assert desk.dump() == ledger
        desk.verified()


def test_where_no_rate_is_known_the_figures_are_unknown_and_not_zero(desk: Desk) -> None:
    rows = [
        Row("reward", symbol="COIN", quantity=D(1)), Row("airdrop", symbol="ETH", quantity=D(2)),
        Row("buy", quantity=D(3), price=D(4), currency="EUR"), Row("split", quantity=D(3)),
        Row("transfer_out", quantity=D(2), to_account="Side"), Row("fee", quantity=D(1)),
        Row("dividend", amount=D(3)), Row("sell", quantity=D(1), price=D(9), currency="EUR"),
    ]  # fmt: skip
    desk.take(*numbered(rows))
    found = desk.coffer.what_if.methods()
    assert [line.symbol for line in found.holdings] == ["AAA", "AAA", "COIN", "ETH"]
    for one in found.totals:
        assert one.coverage is Coverage.UNKNOWN
        assert (one.open_cost, one.unrealized, one.realized) == (None, None, None)
        assert [(year.gain, year.coverage) for year in one.years] == [(None, Coverage.UNKNOWN)]
