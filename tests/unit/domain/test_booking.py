"""From a stated row to the legs of its entry, with and without the account's cash."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.activities import ActivityRow
from app.domain.booking import book, fingerprint, is_swap, made_external_id
from app.domain.conservation import check_entry
from app.domain.errors import RefusedError
from app.domain.kinds import Kind
from app.domain.ledger import NewEntry, NewLeg
from tests.builders import FakeBooks, a_row

Brief = tuple[str, str, str, str]  # account, symbol, kind, quantity


def booked(*rows: ActivityRow, cash: bool = True) -> tuple[NewEntry, FakeBooks]:
    books = FakeBooks(tracks_cash=cash)
    return book(rows, books, "csv"), books


def legs(*rows: ActivityRow, cash: bool = True) -> list[Brief]:
    entry, books = booked(*rows, cash=cash)
    check_entry(entry, "the entry")
    return [(*books.name_of(leg.holding_id), leg.kind, str(leg.quantity)) for leg in entry.legs]


def only_leg(*rows: ActivityRow, cash: bool = True) -> NewLeg:
    entry, _ = booked(*rows, cash=cash)
    (leg,) = entry.legs
    return leg


# -- trades ------------------------------------------------------------------------------------


def test_a_buy_pays_quantity_times_price_and_the_fee() -> None:
    assert legs(a_row("buy", "ACME", quantity=3, price=10, fee=2)) == [
        ("Broker", "ACME", "buy", "3"),
        ("Broker", "USD", "settlement", "-32"),
    ]


def test_a_sale_brings_quantity_times_price_less_the_fee() -> None:
    assert legs(a_row("sell", "ACME", quantity=3, price=10, fee=2)) == [
        ("Broker", "ACME", "sell", "-3"),
        ("Broker", "USD", "settlement", "28"),
    ]


def test_the_amount_of_a_trade_is_what_it_came_to_before_the_fee() -> None:
    row = a_row("buy", "ACME", quantity=3, price="33.33", amount=100, fee=1)
    assert legs(row)[1] == ("Broker", "USD", "settlement", "-101")


@pytest.mark.parametrize("kind", ["buy", "sell"])
def test_a_trade_of_an_account_without_cash_is_the_asset_leg_alone(kind: str) -> None:
    leg = only_leg(a_row(kind, "ACME", quantity=3, price=10, fee=2), cash=False)
    assert (leg.kind, abs(leg.quantity), leg.unit_price, leg.fee) == (kind, 3, 10, 2)
    assert leg.quote_id == leg.fee_asset_id is not None


def test_a_currency_is_traded_like_an_asset() -> None:
    assert legs(a_row("buy", "EUR", quantity=100, price="1.1", currency="USD")) == [
        ("Broker", "EUR", "buy", "100"),
        ("Broker", "USD", "settlement", "-110.0"),
    ]


def test_a_coin_may_be_what_a_trade_is_paid_in() -> None:
    row = a_row("sell", "BTC", asset_type="crypto", quantity=1, price=60000, currency="USDT")
    assert legs(row)[1] == ("Broker", "USDT", "settlement", "60000")


@pytest.mark.parametrize("kind", ["buy", "sell"])
@pytest.mark.parametrize("cash", [True, False])
def test_nothing_is_traded_for_itself(kind: str, cash: bool) -> None:
    with pytest.raises(RefusedError):
        booked(a_row(kind, "USD", quantity=5, price=1, currency="USD"), cash=cash)


def test_the_cash_of_a_trade_is_rounded_to_thirty_decimals() -> None:
    tiny = Decimal("1e-18")
    row = a_row("buy", "ACME", quantity=tiny, price=Decimal("1.5e-12"))
    assert Decimal(legs(row)[1][3]) == Decimal("-2e-30")


def test_a_trade_without_currency_is_in_the_accounts_or_the_base_currency() -> None:
    row = a_row("buy", "ACME", quantity=1, price=1, currency="")
    assert legs(row)[1][1] == "USD"


@pytest.mark.parametrize("kind", ["buy", "sell"])
def test_a_settled_trade_needs_a_price_or_an_amount(kind: str) -> None:
    with pytest.raises(RefusedError, match="price or an amount"):
        booked(a_row(kind, "ACME", quantity=1))


@pytest.mark.parametrize("kind", ["buy", "sell", "swap_in", "swap_out", "split"])
def test_what_needs_an_asset_is_refused_without_a_symbol(kind: str) -> None:
    with pytest.raises(RefusedError, match="symbol"):
        booked(a_row(kind, quantity=1, price=1, amount=1))


@pytest.mark.parametrize("kind", ["buy", "deposit", "transfer_in", "reward", "opening_balance"])
def test_what_moves_an_asset_is_refused_without_a_quantity(kind: str) -> None:
    with pytest.raises(RefusedError, match="quantity"):
        booked(a_row(kind, "ACME", price=1))


# -- swaps -------------------------------------------------------------------------------------


def a_swap(**worth: int) -> tuple[ActivityRow, ActivityRow]:
    return (
        a_row("swap_out", "BTC", asset_type="crypto", quantity=1, external_id="a", **worth),  # type: ignore[arg-type]
        a_row("swap_in", "ETH", asset_type="crypto", quantity=20, external_id="b"),
    )


def test_a_swap_is_one_entry_of_two_legs_and_moves_no_cash() -> None:
    assert legs(*a_swap(price=60000)) == [
        ("Broker", "BTC", "swap_out", "-1"),
        ("Broker", "ETH", "swap_in", "20"),
    ]


def test_the_side_of_a_swap_that_says_nothing_is_worth_what_the_other_says() -> None:
    entry, _ = booked(*a_swap(price=60000))
    out, into = entry.legs
    assert (into.amount, into.quote_id, into.unit_price) == (60000, out.quote_id, None)


def test_a_swap_that_says_nothing_states_no_worth() -> None:
    entry, _ = booked(*a_swap())
    assert [(leg.amount, leg.quote_id) for leg in entry.legs] == [(None, None)] * 2


def test_the_fee_of_a_swap_is_paid_in_cash_where_there_is_cash() -> None:
    out, into = a_swap(price=60000)
    charged = a_row("swap_in", "ETH", quantity=20, fee=5, external_id="b", asset_type="crypto")
    assert legs(out, charged)[-1] == ("Broker", "USD", "settlement", "-5")
    assert len(legs(out, charged, cash=False)) == 2
    assert is_swap(out, into)


def test_a_swap_is_told_by_its_kinds_its_time_and_its_account() -> None:
    out, into = a_swap()
    later = a_row("swap_in", "ETH", quantity=20, at="2024-01-16")
    elsewhere = a_row("swap_in", "ETH", quantity=20, account="Wallet")
    assert is_swap(into, out)
    assert not is_swap(out, later)
    assert not is_swap(out, elsewhere)
    assert not is_swap(out, out)


# -- transfers ---------------------------------------------------------------------------------


def test_a_transfer_to_an_own_account_is_two_legs_of_one_entry() -> None:
    assert legs(a_row("transfer_out", "ACME", quantity=3, to_account="Wallet")) == [
        ("Broker", "ACME", "transfer_out", "-3"),
        ("Wallet", "ACME", "transfer_in", "3"),
    ]


def test_the_fee_of_a_transfer_is_a_charge_of_its_own() -> None:
    row = a_row("transfer_out", "ACME", quantity=3, to_account="Wallet", fee=2)
    entry, books = booked(row)
    fee = entry.legs[2]
    assert (books.name_of(fee.holding_id), fee.kind, fee.quantity) == (("Broker", "USD"), "fee", -2)
    assert fee.counter_asset_id == books.assets["ACME"].id
    assert len(legs(row, cash=False)) == 2


def test_cash_is_transferred_by_its_amount() -> None:
    assert legs(a_row("transfer_out", amount=50, to_account="Bank", fee=1)) == [
        ("Broker", "USD", "transfer_out", "-50"),
        ("Bank", "USD", "transfer_in", "50"),
        ("Broker", "USD", "fee", "-1"),
    ]


@pytest.mark.parametrize("kind", ["buy", "deposit", "transfer_in", "fee", "withdraw"])
def test_only_a_transfer_out_has_an_account_that_receives(kind: str) -> None:
    with pytest.raises(RefusedError, match="to_account"):
        booked(a_row(kind, "ACME", quantity=1, price=1, to_account="Wallet"))


@pytest.mark.parametrize("symbol", ["", "ACME"])
def test_nothing_is_transferred_to_where_it_is(symbol: str) -> None:
    with pytest.raises(RefusedError, match="account itself"):
        booked(a_row("transfer_out", symbol, quantity=1, to_account="Broker"))


def test_what_arrives_with_a_fee_costs_more_and_cash_pays_it() -> None:
    row = a_row("transfer_in", "ACME", quantity=3, price=10, fee=2)
    entry, _ = booked(row)
    assert (entry.legs[0].unit_price, entry.legs[0].fee) == (10, 2)
    assert legs(row)[1] == ("Broker", "USD", "settlement", "-2")


# -- cash --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "quantity"),
    [
        ("deposit", "9"),
        ("withdraw", "-9"),
        ("interest", "9"),
        ("dividend", "9"),
        ("reward", "9"),
        ("fee", "-9"),
        ("tax", "-9"),
        ("transfer_in", "9"),
        ("transfer_out", "-9"),
        ("opening_balance", "9"),
        ("unknown", "9"),
        ("cashback", "9"),
    ],
)
def test_a_row_without_symbol_moves_cash_by_its_kind(kind: str, quantity: str) -> None:
    for cash in (True, False):
        assert legs(a_row(kind, amount=9), cash=cash) == [("Broker", "USD", kind, quantity)]
        assert legs(a_row(kind, "EUR", amount=9), cash=cash) == [("Broker", "EUR", kind, quantity)]


def test_the_amount_of_cash_goes_before_its_quantity() -> None:
    assert legs(a_row("deposit", amount=9, quantity=4))[0][3] == "9"
    assert legs(a_row("deposit", quantity=4))[0][3] == "4"


def test_a_cash_row_without_amount_and_quantity_is_refused() -> None:
    with pytest.raises(RefusedError, match="amount"):
        booked(a_row("deposit"))


def test_the_fee_of_a_cash_row_is_a_charge_of_its_own() -> None:
    row = a_row("deposit", "EUR", amount=100, currency="", fee=2)
    assert legs(row) == [("Broker", "EUR", "deposit", "100"), ("Broker", "EUR", "fee", "-2")]


# -- income and charges of an asset --------------------------------------------------------------


@pytest.mark.parametrize("kind", ["dividend", "interest", "fee", "tax", "reward", "airdrop"])
def test_money_that_names_an_asset_is_one_cash_leg_with_its_payer(kind: str) -> None:
    entry, books = booked(a_row(kind, "ACME", amount=7))
    (leg,) = entry.legs
    assert books.name_of(leg.holding_id) == ("Broker", "USD")
    assert abs(leg.quantity) == 7
    assert leg.counter_asset_id == books.assets["ACME"].id
    assert ("Broker", "ACME") in books.holdings.values()  # the payer is a holding, if a closed one


@pytest.mark.parametrize("kind", ["dividend", "interest", "fee", "tax"])
def test_without_cash_such_money_is_stated_on_the_asset(kind: str) -> None:
    leg = only_leg(a_row(kind, "ACME", amount=7, fee=1), cash=False)
    assert (leg.quantity, leg.amount, leg.fee) == (0, 7, 1)


@pytest.mark.parametrize(
    ("kind", "sign"),
    [("reward", 1), ("airdrop", 1), ("interest", 1), ("dividend", 1), ("fee", -1), ("tax", -1)],
)
def test_income_and_charges_in_kind_move_the_asset(kind: str, sign: int) -> None:
    for cash in (True, False):
        leg = only_leg(a_row(kind, "ACME", quantity=2, price=5), cash=cash)
        assert (leg.quantity, leg.unit_price) == (2 * sign, 5)


def test_a_split_states_its_ratio_and_moves_nothing() -> None:
    for cash in (True, False):
        leg = only_leg(a_row("split", "ACME", quantity="0.1"), cash=cash)
        assert (leg.kind, leg.quantity, leg.counter_quantity) == (Kind.SPLIT, 0, Decimal("0.1"))


@pytest.mark.parametrize("ratio", [None, 0, -2])
def test_a_split_needs_a_ratio_above_zero(ratio: int | None) -> None:
    with pytest.raises(RefusedError, match="ratio"):
        booked(a_row("split", "ACME", quantity=ratio))


# -- the entry ---------------------------------------------------------------------------------


def test_the_entry_keeps_where_it_came_from() -> None:
    entry, _ = booked(a_row("deposit", amount=1, note="salary", external_id="x"))
    assert (entry.source, entry.external_id, entry.note, entry.kind) == (
        "csv", "x", "salary", "deposit",
    )  # fmt: skip


def test_a_row_reads_the_same_however_its_numbers_are_written() -> None:
    one = a_row("buy", "ACME", quantity="1.50", price="10")
    same = a_row("buy", "ACME", quantity="1.5", price="1e1", external_id="other", note="x")
    assert fingerprint(one) == fingerprint(same)


@pytest.mark.parametrize(
    "change",
    [
        {"quantity": 2}, {"price": 11}, {"fee": 1}, {"amount": 5}, {"account": "Wallet"},
        {"at": "2024-01-16"}, {"currency": "EUR"}, {"symbol": "ACNE"}, {"kind": "sell"},
    ],
)  # fmt: skip
def test_a_row_that_says_something_else_is_told_apart(change: dict[str, str]) -> None:
    first = {"kind": "buy", "symbol": "ACME", "quantity": "1", "price": "10"}
    assert fingerprint(a_row(**first)) != fingerprint(a_row(**{**first, **change}))


def test_made_ids_differ_by_occurrence_and_note() -> None:
    row, noted = a_row("deposit", amount=1), a_row("deposit", amount=1, note="x")
    assert made_external_id(row, 1) == made_external_id(row, 1)
    assert (
        len({made_external_id(row, 1), made_external_id(row, 2), made_external_id(noted, 1)}) == 3
    )


SMALL = st.decimals(Decimal("1e-18"), 10**20, places=18)


@st.composite
def rows(draw: st.DrawFn) -> ActivityRow:
    kind = draw(st.sampled_from([one for one in Kind if one not in {Kind.VOID, Kind.SETTLEMENT}]))
    return a_row(
        kind,
        draw(st.sampled_from(["", "ACME", "EUR", "BTC"])),
        quantity=draw(st.none() | SMALL),
        price=draw(st.none() | SMALL),
        amount=draw(st.none() | SMALL),
        fee=draw(st.none() | st.just(Decimal(0)) | SMALL),
        currency=draw(st.sampled_from(["", "USD", "EUR", "USDT"])),
        to_account=draw(st.sampled_from(["", "", "Wallet", "Broker"])),
    )


def ids_of(entry: NewEntry) -> Sequence[tuple[int, str]]:
    return [(leg.holding_id, leg.external_id) for leg in entry.legs]


@given(rows(), st.booleans())
def test_whatever_is_booked_is_conserved_and_known_by_ids_of_its_own(
    row: ActivityRow, cash: bool
) -> None:
    try:
        entry, _ = booked(row, cash=cash)
    except RefusedError:
        return
    check_entry(entry, "the row")
    assert len(set(ids_of(entry))) == len(entry.legs) > 0


@given(price=SMALL, quantity=SMALL)
def test_buying_and_selling_at_one_price_costs_both_fees(price: Decimal, quantity: Decimal) -> None:
    cash = [
        Decimal(legs(a_row(kind, "ACME", quantity=quantity, price=price, fee=1))[1][3])
        for kind in ("buy", "sell")
    ]
    assert sum(cash) == -2
